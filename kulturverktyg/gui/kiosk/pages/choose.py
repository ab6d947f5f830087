"""Pages before the questions on which one thing is chosen: language, unit, role."""

from PySide6.QtCore import Qt, Slot

from kulturverktyg.collect.pages import in_choosing_order
from kulturverktyg.gui.kiosk.pages.base import PageView
from kulturverktyg.gui.kiosk.pages.lists import choice_list, room_for


class LanguagePage(PageView):
    """Each language in its own name. The one in use is chosen beforehand."""

    def build(self) -> None:
        """The list of the package's languages."""
        codes = self.session.package.languages
        self.add_heading(self.look.say("language.title"))
        names = [self.look.isolated(self.look.languages[code].name) for code in codes]
        row = choice_list(self, names, [""] * len(codes))
        self.add_row(row, "language", self.heading)
        row.show_value(codes.index(self.session.language))
        row.chosen.connect(self._language_chosen)
        self.body.addWidget(row)

    @Slot(int)
    def _language_chosen(self, place: int) -> None:
        self.session.choose_language(self.session.package.languages[place])
        self.changed.emit()


class UnitPage(PageView):
    """The units that somebody works in, each with what it belongs to."""

    def build(self) -> None:
        """The list of units."""
        chosen_among = in_choosing_order(self.session.units)
        units = [unit for unit, _ in chosen_among]
        parts = [unit.path.rsplit("/", 2) for unit in units]
        names = [
            self._name(part[-1], is_above=is_above) for part, (_, is_above) in zip(parts, chosen_among, strict=True)
        ]
        above = [self.look.isolated(part[-2]) if len(part) > 1 else "" for part in parts]
        self.take_room(room_for(len(units)))
        self.add_heading(self.look.say("unit.title"), _group_help(self))
        row = choice_list(self, names, above)
        self.add_row(row, "unit", self.heading)
        ids = [unit.id for unit in units]
        row.show_value(ids.index(self.session.unit) if self.session.unit in ids else None)
        row.chosen.connect(self._unit_chosen)
        self.body.addWidget(row)

    def _name(self, name: str, *, is_above: bool) -> str:
        """A unit above others is for those who work in none of these, and says so."""
        isolated = self.look.isolated(name)
        return self.look.say("unit.itself", unit=isolated) if is_above else isolated

    @Slot(int)
    def _unit_chosen(self, place: int) -> None:
        self.session.choose_unit(in_choosing_order(self.session.units)[place][0].id)
        self.changed.emit()


class RolePage(PageView):
    """The roles that somebody has in the chosen unit."""

    def build(self) -> None:
        """The list of roles."""
        roles = self.session.roles
        self.add_heading(self.look.say("role.title"), _group_help(self))
        row = choice_list(self, [self.look.role(role.name) for role in roles], [""] * len(roles))
        self.add_row(row, "role", self.heading)
        ids = [role.id for role in roles]
        row.show_value(ids.index(self.session.role) if self.session.role in ids else None)
        row.chosen.connect(self._role_chosen)
        self.body.addWidget(row, 0, Qt.AlignmentFlag.AlignTop)

    @Slot(int)
    def _role_chosen(self, place: int) -> None:
        self.session.choose_role(self.session.roles[place].id)
        self.changed.emit()


def _group_help(page: PageView) -> str:
    return page.look.say("group.help", k=page.session.package.k)

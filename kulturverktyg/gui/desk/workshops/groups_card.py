"""Mixed groups: drawn, drawn again, and shown with who comes from where."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QObject, QSettings, QSize, Slot
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem

from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.workshops.editing import PlanEditing
from kulturverktyg.gui.forms.ui_workshops_page import Ui_WorkshopsPage
from kulturverktyg.gui.models.rows import Column, Index, RowsModel
from kulturverktyg.gui.widgets.data_table import FillDelegate
from kulturverktyg.prepare.views import JourneyView
from kulturverktyg.prepare.workshop_plan import Cell, WorkshopPlan

_AIR = 14
#: More units in a group than these would make its row so high that groups cannot be compared.
_MOST_UNITS = 6


@dataclass(frozen=True)
class GroupRow:
    """One group: people in all, of each role, and the units they come from."""

    number: int
    people: int
    roles: Mapping[UUID, int]
    units: tuple[str, ...]


class _AiryDelegate(FillDelegate):
    """Keeps rows of several lines apart."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, _AIR)


@dataclass(frozen=True)
class _Drawn:
    plan: WorkshopPlan
    groups: tuple[Mapping[Cell, int], ...]


class GroupsCard(QObject):
    """Works the last tab; the draw itself is made on the worker."""

    def __init__(
        self,
        ui: Ui_WorkshopsPage,
        editing: PlanEditing,
        journey: OpenJourney,
        settings: QSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._editing = editing
        self._journey = journey
        self._shown: tuple[object, ...] = ()
        self._model: RowsModel[GroupRow] = RowsModel((), key=_number, parent=self)
        ui.table_groups.show_rows(self._model)
        ui.table_groups.setWordWrap(True)
        ui.table_groups.setItemDelegate(_AiryDelegate(ui.table_groups))
        ui.table_groups.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        ui.table_groups.keep_widths(settings, "table_groups")
        ui.spin_groups.valueChanged.connect(self._groups_changed)
        ui.spin_groups.refused.connect(editing.refused)
        ui.button_draw.clicked.connect(self._draw_clicked)
        editing.opened.connect(self._show)
        editing.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        plan = self._editing.plan
        self._ui.spin_groups.show_value(plan.groups)
        self._ui.spin_groups.let_write(self._editing.can_write)
        self._ui.button_draw.setEnabled(self._editing.can_write and plan.people > 0)
        self._ui.button_draw.setText("&Dra på nytt" if plan.draw else "&Dra grupper")
        self._ui.label_drawn.setText(size_words(plan))
        drawn_of = (self._editing.workshop, plan.expected, plan.groups, plan.draw, self._journey.view)
        if drawn_of == self._shown:
            return
        self._shown = drawn_of
        self._ui.table_groups.setVisible(plan.draw > 0)
        if plan.draw:
            self._journey.look(lambda _store: _Drawn(plan, groups_of(plan)), self._take)

    @Slot(object)
    def _take(self, drawn: _Drawn) -> None:
        if self._editing.workshop is None:
            return
        plan = self._editing.plan
        if (plan.expected, plan.groups, plan.draw) != (drawn.plan.expected, drawn.plan.groups, drawn.plan.draw):
            return
        view = self._journey.view.at_workshop(self._editing.workshop)
        rows = [_row(view, number, group) for number, group in enumerate(drawn.groups, 1)]
        self._model.set_columns(_columns(view, rows), rows)
        self._ui.table_groups.fit_columns()

    @Slot()
    def _groups_changed(self) -> None:
        if self._editing.workshop is not None:
            groups = self._ui.spin_groups.value()
            self._editing.perform("ändra antalet grupper", replace(self._editing.plan, groups=groups))

    @Slot()
    def _draw_clicked(self) -> None:
        plan = self._editing.plan
        self._editing.perform("dra grupper", replace(plan, draw=plan.draw + 1))


def groups_of(plan: WorkshopPlan) -> tuple[Mapping[Cell, int], ...]:
    """The groups as drawn, none before any draw; for the worker, since many people take time."""
    from kulturverktyg.prepare.mixed_groups import draw_groups

    return draw_groups(plan.expected, plan.groups, plan.draw) if plan.draw else ()


def size_words(plan: WorkshopPlan) -> str:
    """How many there will be in a group."""
    if not plan.people:
        return "Fyll först i hur många som väntas."
    small, large = plan.people // plan.groups, -(-plan.people // plan.groups)
    people = str(large) if small == large else f"{small}–{large}"
    each = f"{people} {'person' if people == '1' else 'personer'} i varje grupp"
    return f"{each}, roller och enheter jämnt spridda. Körschemat har alla grupper, enhet för enhet."


def _columns(view: JourneyView, rows: list[GroupRow]) -> list[Column[GroupRow]]:
    roles = [role for role in view.roles if any(row.roles.get(role.id) for row in rows)]
    return [
        Column("Grupp", lambda row: str(row.number), number=_number),
        Column("Personer", lambda row: str(row.people), number=lambda row: row.people),
        *(_role_column(role.id, role.name) for role in roles),
        Column("Enheter", _few_units, tip=_all_units, wide=True, narrowest=280),
    ]


def _role_column(role: UUID, name: str) -> Column[GroupRow]:
    return Column(name, lambda row: str(row.roles.get(role, 0)), number=lambda row: row.roles.get(role, 0))


def _row(view: JourneyView, number: int, group: Mapping[Cell, int]) -> GroupRow:
    roles: Counter[UUID] = Counter()
    units: Counter[UUID] = Counter()
    for (unit, role), count in group.items():
        roles[role] += count
        units[unit] += count
    used = Counter(unit.name for unit in view.units)
    names = tuple(
        f"{units[unit.id]} {unit.name if used[unit.name] == 1 else unit.path.replace('/', ' / ')}"
        for unit in view.units
        if units[unit.id]
    )
    return GroupRow(number, sum(group.values()), roles, names)


def _few_units(row: GroupRow) -> str:
    if len(row.units) <= _MOST_UNITS:
        return _all_units(row)
    return f"{', '.join(row.units[: _MOST_UNITS - 1])} och {len(row.units) - _MOST_UNITS + 1} enheter till"


def _all_units(row: GroupRow) -> str:
    return ", ".join(row.units)


def _number(row: GroupRow) -> int:
    return row.number

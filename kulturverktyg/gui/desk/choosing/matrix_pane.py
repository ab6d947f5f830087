"""Fyrfältare: proposals, ideas or measures by impact and effort, placed by hand, by number or by a vote."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import QSettings, QSize, Qt, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from kulturverktyg.decide.placements import (
    MIDDLE,
    Placements,
    Point,
    Spot,
    Thing,
    of_what_is_there,
    quadrant,
    with_point,
    with_points,
    within,
)
from kulturverktyg.gui.desk.choosing.matrix_mark import Mark, tenths
from kulturverktyg.gui.desk.choosing.matrix_view import MatrixView
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.forms.ui_matrix_pane import Ui_MatrixPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.model.kinds import Subject

if TYPE_CHECKING:
    from kulturverktyg.guard.released_vote import ReleasedVote
    from kulturverktyg.store.store import Store

#: Columns are as wide as the first rows need: there may be thousands.
_ROWS_MEASURED = 40
_ZOOMS = (1.0, 1.5, 2.0, 3.0, 4.0)
#: Pixels that are to be seen around what is chosen.
_AROUND = (200, 120)
_SHOWN: tuple[tuple[object, str], ...] = (
    (Subject.PROPOSAL, "Förslag"),
    (Subject.CARD, "Idéer"),
    (Subject.MEASURE, "Åtgärder"),
    ("all", "Allt"),
)
_HELP = (
    "Välj något i listan och klicka där det hör hemma, eller skriv talen. Dra för att flytta, eller använd "
    "piltangenterna: med Skift i små steg."
)
_NOTHING = {
    Subject.PROPOSAL: "Det finns inga förslag än. Gör förslag av teman och idéer på tavlan, så går de att placera här.",
    Subject.CARD: "Det finns inga idéer på tavlan än.",
    Subject.MEASURE: "Det finns inga åtgärder än. De skrivs under Handlingsplan.",
    "all": "Det finns inget att placera än.",
}


@dataclass(frozen=True)
class _Read:
    """What the file holds, and the closed votes that have medians."""

    journey: UUID
    placements: Placements
    things: tuple[Thing, ...]
    votes: "tuple[ReleasedVote, ...]"


@dataclass(frozen=True)
class _Row:
    """A thing, and where it stands if it does."""

    thing: Thing
    point: Point | None


class MatrixPane(QWidget):
    """Reads anew whenever the journey changes or it is shown."""

    def __init__(
        self,
        journey: OpenJourney,
        banner: Banner,
        appearance: Appearance,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._banner = banner
        self._journey_id: UUID | None = None
        self._things: tuple[Thing, ...] = ()
        self._votes: tuple[ReleasedVote, ...] = ()
        self._chosen: Spot | None = None
        self._zoom = 0
        self._told = ""
        self._ui = Ui_MatrixPane()
        self._ui.setupUi(self)
        self.editing: KeptEditing[Placements] = KeptEditing(journey, _save, self)
        self._view = MatrixView(appearance)
        self._view.setObjectName("matrix")
        self._ui.area.setWidget(self._view)
        self._menu = QMenu(self._ui.button_votes)
        self._ui.button_votes.setMenu(self._menu)
        self._ui.combo_show.show_items(_SHOWN, Subject.PROPOSAL)
        self._model: RowsModel[_Row] = RowsModel(_columns(), key=_row_key, parent=self)
        self._ui.table_things.give_two_lines()
        self._ui.table_things.horizontalHeader().setResizeContentsPrecision(_ROWS_MEASURED)
        self._ui.table_things.show_rows(self._model)
        self._ui.table_things.keep_widths(settings, "table_things")
        self._connect()
        self._show_zoom()

    def _connect(self) -> None:
        ui, view = self._ui, self._view
        view.moved.connect(self._moved)
        view.chosen.connect(self._mark_chosen)
        view.removed.connect(self._remove)
        view.pointed.connect(self._pointed)
        ui.table_things.selection_changed.connect(self._row_chosen)
        ui.table_things.chosen.connect(self._row_entered)
        ui.combo_show.activated.connect(self._show)
        for box in (ui.box_impact, ui.box_effort):
            box.settled.connect(self._numbers_settled)
        ui.button_take_away.clicked.connect(self._take_away_clicked)
        for key, owner, slot in (
            ("Del", ui.table_things, self._take_away_clicked),
            ("Ctrl++", self, self._zoom_in),
            ("Ctrl+-", self, self._zoom_out),
        ):
            action = QAction(owner, shortcut=QKeySequence(key))
            context = Qt.ShortcutContext
            is_table = owner is ui.table_things
            action.setShortcutContext(context.WidgetShortcut if is_table else context.WidgetWithChildrenShortcut)
            action.triggered.connect(slot)
            owner.addAction(action)
        ui.button_zoom_in.clicked.connect(self._zoom_in)
        ui.button_zoom_out.clicked.connect(self._zoom_out)
        self.editing.opened.connect(self._show)
        self.editing.changed.connect(self._withdraw)
        self.editing.changed.connect(self._show)
        self.editing.refused.connect(self._banner.warn)
        self._journey.follow(self._journey_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        self._withdraw()
        super().hideEvent(event)

    @Slot()
    def _withdraw(self) -> None:
        """Say no more what was taken over, when something else is done or seen."""
        self._banner.withdraw(self._told)

    @Slot()
    def _journey_changed(self) -> None:
        if self._journey.id != self._journey_id:
            self._journey_id, self._chosen, self._things, self._votes = self._journey.id, None, (), ()
            self.editing.close()
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        if not self._journey.is_open:
            return
        journey_id = self._journey.id

        def read(store: "Store") -> _Read:
            from kulturverktyg.decide.placements import read_placements, things
            from kulturverktyg.decide.votes import read_votes
            from kulturverktyg.guard.votes import release_vote
            from kulturverktyg.model.kinds import VoteKind

            votes = [vote.id for vote in read_votes(store, journey_id) if vote.kind is VoteKind.MATRIX]
            released = (release_vote(store, vote) for vote in votes)
            of_matrix = tuple(vote for vote in released if vote is not None and vote.is_shown)
            there = things(store, journey_id)
            return _Read(journey_id, of_what_is_there(read_placements(store, journey_id), there), there, of_matrix)

        self._journey.look(read, self._looked)

    @Slot(object)
    def _looked(self, read: _Read) -> None:
        """Take what was read, but not while something newer is on its way to the file: then look again."""
        if not self._journey.is_open or read.journey != self._journey_id:
            return
        if self.editing.is_saving:
            self._look()
            return
        self._things, self._votes = read.things, read.votes
        self._menu.clear()
        for vote in read.votes:
            self._menu.addAction(vote.name).triggered.connect(partial(self._take_over, vote))
        self._ui.button_votes.setVisible(bool(read.votes))
        was_open = self.editing.is_open
        self.editing.open(read.journey, read.placements)
        if was_open:
            self._show()

    @Slot()
    def _show(self) -> None:
        shown, placed = self._shown(), self.editing.value
        self._model.set_rows([_Row(thing, placed.get(thing.spot)) for thing in shown])
        if self._chosen not in {thing.spot for thing in shown}:
            self._chosen = shown[0].spot if shown else None
        if self._chosen is not None:
            self._ui.table_things.choose_key(self._chosen)
        self._show_chosen()

    def _shown(self) -> Sequence[Thing]:
        wanted = self._ui.combo_show.chosen
        return [thing for thing in self._things if wanted in ("all", thing.spot.subject)]

    def _show_chosen(self) -> None:
        ui, placed = self._ui, self.editing.value
        marks = [Mark(thing.spot, thing.text, placed[thing.spot]) for thing in self._shown() if thing.spot in placed]
        self._view.show_marks(marks, self._chosen)
        thing = next((thing for thing in self._things if thing.spot == self._chosen), None)
        point = placed.get(self._chosen) if self._chosen is not None else None
        ui.panel_numbers.setEnabled(thing is not None)
        ui.label_thing.setText(thing.text if thing is not None else "")
        for box, name, value in (
            (ui.box_impact, "Nytta", point.impact if point is not None else MIDDLE),
            (ui.box_effort, "Insats", point.effort if point is not None else MIDDLE),
        ):
            box.setAccessibleName(f"{name} för {thing.text}" if thing is not None else name)
            box.show_tenths(value)
        ui.label_field.setText(quadrant(point).value if point is not None else "Inte placerad")
        ui.button_take_away.setEnabled(point is not None)
        ui.label_help.setText(_HELP if self._shown() else _NOTHING[cast(Subject, ui.combo_show.chosen)])

    @Slot()
    def _row_chosen(self) -> None:
        row: _Row | None = self._ui.table_things.current_row()
        if row is not None and row.thing.spot != self._chosen:
            self._chosen = row.thing.spot
            self._show_chosen()

    @Slot()
    def _row_entered(self) -> None:
        self._ui.box_impact.setFocus()
        self._ui.box_impact.selectAll()

    @Slot(object)
    def _mark_chosen(self, spot: Spot) -> None:
        if spot != self._chosen:
            self._chosen = spot
            self._ui.table_things.choose_key(spot)
            self._show_chosen()

    @Slot(object, object, bool)
    def _moved(self, spot: Spot, point: Point, by_key: bool) -> None:
        self._chosen = spot
        joins = spot if by_key else None
        self.editing.perform("flytta i fyrfältaren", lambda placed: with_point(placed, spot, point), joins)
        self._ui.area.ensureWidgetVisible(self._view.mark, *_AROUND)

    @Slot(object)
    def _pointed(self, point: Point) -> None:
        """Place what is chosen and has no place; a click beside what has one changes nothing."""
        spot = self._chosen
        if spot is not None and spot not in self.editing.value:
            self.editing.perform("placera i fyrfältaren", lambda placed: with_point(placed, spot, point))
            self._view.mark.setFocus()

    @Slot()
    def _numbers_settled(self) -> None:
        spot, ui = self._chosen, self._ui
        if spot is None:
            return
        point = within(round(ui.box_impact.value() * 10), round(ui.box_effort.value() * 10))
        self.editing.perform("skriv tal i fyrfältaren", lambda placed: with_point(placed, spot, point))

    @Slot()
    def _take_away_clicked(self) -> None:
        if self._chosen is not None:
            self._remove(self._chosen)

    @Slot(object)
    def _remove(self, spot: Spot) -> None:
        self.editing.perform("ta bort ur fyrfältaren", lambda placed: with_point(placed, spot, None))
        self._ui.table_things.setFocus()

    def _take_over(self, vote: "ReleasedVote") -> None:
        """Let the medians of a vote be the places of what was voted on and is still there."""
        there = {thing.spot for thing in self._things}
        points = {
            Spot(option.subject, option.subject_id): within(round(option.impact * 10), round(option.effort * 10))
            for option in vote.options
            if option.impact is not None and option.effort is not None
        }
        taken = {spot: point for spot, point in points.items() if spot in there}
        self.editing.perform(f"hämta medianer ur {vote.name}", lambda placed: with_points(placed, taken))
        placed = "1 plats är hämtad" if len(taken) == 1 else f"{len(taken)} platser är hämtade"
        self._told = f"{placed} ur ”{vote.name}”: medianen av vad de röstande satte."
        self._banner.offer(self._told)

    @Slot()
    def _zoom_in(self) -> None:
        self._zoom = min(self._zoom + 1, len(_ZOOMS) - 1)
        self._show_zoom()

    @Slot()
    def _zoom_out(self) -> None:
        self._zoom = max(self._zoom - 1, 0)
        self._show_zoom()

    def _show_zoom(self) -> None:
        times, room = _ZOOMS[self._zoom], self._ui.area.viewport().size()
        self._view.setMinimumSize(room * times if times > 1 else QSize(0, 0))
        self._ui.label_zoom.setText(f"{times * 100:.0f} %")
        self._ui.button_zoom_out.setEnabled(self._zoom > 0)
        self._ui.button_zoom_in.setEnabled(self._zoom < len(_ZOOMS) - 1)
        if self._view.mark.isVisible():
            self._ui.area.ensureWidgetVisible(self._view.mark, *_AROUND)


def _save(store: "Store", journey_id: UUID, placements: Placements) -> None:
    from kulturverktyg.decide.placements import save_placements

    save_placements(store, journey_id, placements)


def _row_key(row: _Row) -> Spot:
    return row.thing.spot


def _columns() -> tuple[Column[_Row], ...]:
    return (
        Column("Vad", lambda row: row.thing.text, wide=True, narrowest=120),
        Column("Nytta", lambda row: tenths(row.point.impact) if row.point else "–", number=_impact),
        Column("Insats", lambda row: tenths(row.point.effort) if row.point else "–", number=_effort),
    )


def _impact(row: _Row) -> float | None:
    return row.point.impact if row.point is not None else None


def _effort(row: _Row) -> float | None:
    return row.point.effort if row.point is not None else None

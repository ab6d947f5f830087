"""Before and after: each dimension in two closed rounds, as an index, beside the measures that build on it.

Where the rounds asked other statements of each dimension, as when a short form follows a whole one, it is the
statements that both asked.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSettings, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from kulturverktyg.charts.change_rows import ChangeRow, dimension_rows, statement_rows, warnings_of
from kulturverktyg.charts.words import NOT_SHOWN
from kulturverktyg.decide.measure import marked_dates
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.change_columns import cannot_tell
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.plan.editing import ActionEditing
from kulturverktyg.gui.desk.result_pane import ResultPane
from kulturverktyg.gui.forms.ui_before_after_part import Ui_BeforeAfterPart
from kulturverktyg.gui.models.rows import Column
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.model.kinds import Subject

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kulturverktyg.decide.measure import MeasureView
    from kulturverktyg.decide.round_marks import RoundMarks
    from kulturverktyg.guard.released import ReleasedResults
    from kulturverktyg.guard.released_trend import ReleasedRounds, ReleasedTrend
    from kulturverktyg.store.store import Store

_WHAT = "Här ställs två stängda mätomgångar bredvid varandra, med de åtgärder som gjordes däremellan."
_OF_STATEMENTS = "Här jämförs de påståenden som ställdes i båda omgångarna."
_STATEMENTS = "Påståenden före och efter"
_AREAS = "Områden genom omgångarna"
_TITLE_WIDTH, _SAID_WIDTH, _MEASURES_WIDTH = 210, 150, 160
_SIDES = {"now": "nuläge", "desired": "önskat läge"}


@dataclass(frozen=True)
class Row:
    """One side of a dimension, or of a statement of one, in both rounds, and the measures that build on it."""

    change: ChangeRow
    measures: tuple[str, ...]

    @property
    def id(self) -> str:
        """What tells the row from the others."""
        return self.change.id


@dataclass(frozen=True)
class _Answer:
    journey: UUID
    released: "Mapping[UUID, ReleasedResults]"
    pair: tuple[UUID, UUID]
    rounds: "ReleasedRounds"
    marks: "RoundMarks"


class BeforeAfterPart(QWidget):
    """The second tab. Compares on the worker, only what has been released; ``rounds_wanted`` comes from its button."""

    rounds_wanted = Signal()

    def __init__(
        self,
        editing: ActionEditing,
        journey: OpenJourney,
        runner: TaskRunner,
        appearance: Appearance,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._journey = journey
        self._released: Mapping[UUID, ReleasedResults] | None = None
        self._ui = Ui_BeforeAfterPart()
        self._ui.setupUi(self)
        self._pane = ResultPane(
            "table_before_after",
            "Områden före och efter",
            runner,
            appearance,
            settings,
            self._ui.layout_pair.parentWidget(),
        )
        self._pane.give_lines()
        self._ui.layout_pair.addWidget(self._pane, 1)
        self._ui.button_rounds.clicked.connect(self.rounds_wanted)
        for combo in (self._ui.combo_earlier, self._ui.combo_later):
            combo.currentIndexChanged.connect(self._ask)
        journey.follow(self._journey_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    @Slot()
    def _journey_changed(self) -> None:
        self._released = None
        self._pane.forget()
        closed = self._journey.view.closed_rounds()
        _offer(self._ui.combo_earlier, [(one.name, one.id) for one in closed[:-1]], last=False)
        _offer(self._ui.combo_later, [(one.name, one.id) for one in closed[1:]], last=True)
        if self.isVisible():
            self._ask()

    @Slot()
    def _ask(self) -> None:
        if not self._journey.is_open or not self.isVisible():
            return
        pair = self._pair()
        if pair is None:
            self._say("Två stängda omgångar behövs", f"{_WHAT} Mät igen när det har gått några månader.")
            return
        if self._ui.stack.currentWidget() is self._ui.page_none:
            self._ui.stack.setCurrentWidget(self._ui.page_wait)
        journey_id, released = self._journey.id, self._released
        self._journey.look(lambda store: _compare(store, journey_id, released, pair), self._answered, self._failed)

    @Slot(object)
    def _answered(self, answer: _Answer) -> None:
        if not self._journey.is_open or self._journey.id != answer.journey or answer.pair != self._pair():
            return
        from kulturverktyg.charts.round_charts import of_rounds

        self._released = answer.released
        trend = answer.rounds.trend
        group = next((one.group.id for one in trend.groups if one.group.breakdown == "all"), None)
        areas = dimension_rows(trend, group) if group is not None else []
        rows = areas or (statement_rows(trend, group) if group is not None else [])
        if group is None or not rows:
            self._say("Omgångarna går inte att jämföra", _why_not(trend))
            return
        measures = self._editing.value.measures if self._editing.is_open else ()
        self._ui.stack.setCurrentWidget(self._ui.page_pair)
        charts = list(of_rounds(answer.rounds, group, answer.marks))
        self._ui.label_found.setText(charts[0].title if charts else "")
        self._ui.label_found.setVisible(not charts)
        asked_in = {item.name: item.dimension or "" for item in trend.items}
        beside = [Row(row, _building_on(asked_in.get(row.change.name, row.change.name), measures)) for row in rows]
        what = "Område" if areas else "Påstående"
        self._pane.show_table(_columns(trend, what), beside, _source(trend, group, rows, of_areas=bool(areas)))
        self._pane.show_charts(charts, [_AREAS if areas else _STATEMENTS] * len(charts))

    @Slot(object)
    def _failed(self, error: KnownError) -> None:
        self._say("Omgångarna går inte att jämföra", str(error))

    def _say(self, heading: str, text: str) -> None:
        self._ui.label_none.setText(heading)
        self._ui.label_none_text.setText(text)
        self._ui.stack.setCurrentWidget(self._ui.page_none)

    def _pair(self) -> tuple[UUID, UUID] | None:
        """The rounds that are chosen, the earlier first."""
        order = [round_.id for round_ in self._journey.view.rounds]
        chosen = {self._ui.combo_earlier.currentData(), self._ui.combo_later.currentData()}
        found = [round_id for round_id in order if round_id in chosen]
        return (found[0], found[1]) if len(found) == 2 else None


def _offer(combo: QComboBox, rounds: "Sequence[tuple[str, UUID]]", *, last: bool) -> None:
    """Offer rounds; what was chosen is kept if it is still there."""
    kept = combo.currentData()
    ids = [round_id for _, round_id in rounds]
    with QSignalBlocker(combo):
        combo.clear()
        for name, round_id in rounds:
            combo.addItem(name, round_id)
        combo.setCurrentIndex(ids.index(kept) if kept in ids else len(ids) - 1 if last else 0)


def _building_on(dimension: str, measures: "Sequence[MeasureView]") -> tuple[str, ...]:
    """The measures that build on a dimension, each with the day when it began."""
    days = [f"{one.date} {one.title}" for one in marked_dates(measures) if dimension in one.dimensions]
    undated = [
        one.title for one in measures if one.starts is None and one.deadline is None and _builds_on(one, dimension)
    ]
    return (*days, *undated)


def _builds_on(measure: "MeasureView", dimension: str) -> bool:
    return any(one.subject is Subject.DIMENSION and one.target == dimension for one in measure.reasons)


def _columns(trend: "ReleasedTrend", what: str) -> tuple[Column[Row], ...]:
    return (
        Column(what, lambda row: row.change.title, widest=_TITLE_WIDTH),
        Column("Läge", lambda row: row.change.side, widest=110),
        *(_value_column(trend, place) for place in (0, 1)),
        Column(
            "Förändring (0–100)",
            lambda row: row.change.difference,
            number=lambda row: row.change.change.main.value,
            tip=lambda row: row.change.interval,
        ),
        Column("Bedömning", _said, tip=lambda row: row.change.reason or row.change.said, widest=_SAID_WIDTH),
        Column("Åtgärder", _tip, wide=True, narrowest=_MEASURES_WIDTH),
    )


def _value_column(trend: "ReleasedTrend", place: int) -> Column[Row]:
    return Column(
        ("Före (0–100)", "Efter (0–100)")[place],
        lambda row: _value(row, place),
        number=lambda row: (row.change.change.main.earlier, row.change.change.main.later)[place],
        tip=lambda row: _traced(row, place, trend),
        widest=150,
    )


def _said(row: Row) -> str:
    """The verdict with the interval that it goes by."""
    return ", ".join(filter(None, (row.change.said, row.change.interval)))


def _tip(row: Row) -> str:
    return "\n".join(row.measures)


def _value(row: Row, place: int) -> str:
    """A value with the number of answers that it comes from."""
    value, n = (row.change.earlier, row.change.later)[place], row.change.change.n[place]
    return value if n is None or value == NOT_SHOWN else f"{value}\N{NO-BREAK SPACE}({n})"


def _traced(row: Row, place: int, trend: "ReleasedTrend") -> str:
    """Where a value comes from, in a sentence."""
    n, round_ = row.change.change.n[place], (trend.earlier, trend.later)[place]
    if n is None:
        return f"Visas inte i ”{round_}”."
    side = _SIDES[row.change.change.side]
    return f"Index 0–100 av {side} för ”{row.change.title}” bland {n} svar i ”{round_}”, {trend.survey}."


def _source(trend: "ReleasedTrend", group: str, rows: "Sequence[ChangeRow]", *, of_areas: bool) -> str:
    where = (
        f"Källa: {trend.survey}, ”{trend.earlier}” och ”{trend.later}”, alla som svarat; antalet svar inom parentes. "
        "Att något har ändrats efter en åtgärd visar inte att det beror på den. "
        f"Resultat visas bara när minst {trend.k} har svarat."
    )
    warnings = " ".join((*([] if of_areas else [_OF_STATEMENTS]), *warnings_of(trend, group)))
    return "\n".join(filter(None, (_why_untold(rows), warnings, where)))


def _why_untold(rows: "Sequence[ChangeRow]") -> str:
    """Why there is no verdict on some rows; which ones they are only where it differs, as they say so themselves."""
    reasons = {row.reason for row in rows if row.reason}
    return f"Går inte att avgöra: {reasons.pop()}" if len(reasons) == 1 else cannot_tell(rows)


def _why_not(trend: "ReleasedTrend") -> str:
    reasons = [one.reason for one in trend.not_compared if one.about != "group"]
    return reasons[0] if reasons else "Omgångarna har inget område gemensamt som kan visas."


def _compare(
    store: "Store", journey_id: UUID, released: "Mapping[UUID, ReleasedResults] | None", pair: tuple[UUID, UUID]
) -> _Answer:
    from kulturverktyg.charts import round_charts  # noqa: F401  (loaded here, so that the window never waits for it)
    from kulturverktyg.decide.round_marks import read_round_marks
    from kulturverktyg.guard.closed_rounds import closed_rounds
    from kulturverktyg.guard.trends import beside

    known = closed_rounds(store, journey_id) if released is None else released
    places = [list(known).index(round_id) for round_id in pair]
    rounds = beside(list(known.values()), *places)
    return _Answer(journey_id, known, pair, rounds, read_round_marks(store, journey_id))

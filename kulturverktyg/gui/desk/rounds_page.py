"""Omgångar: what has surely changed between two closed rounds, and what has not."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSettings, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from kulturverktyg.charts.change_rows import dimension_rows, item_rows, left_out, warnings_of
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk import change_columns
from kulturverktyg.gui.desk.change_columns import LeftOutRow
from kulturverktyg.gui.desk.next_step import open_round
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.result_pane import ResultPane
from kulturverktyg.gui.desk.round_starter import RoundStarter
from kulturverktyg.gui.forms.ui_rounds_page import Ui_RoundsPage
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.model.kinds import Audience

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kulturverktyg.decide.round_marks import RoundMarks
    from kulturverktyg.guard.released import ReleasedResults
    from kulturverktyg.guard.released_trend import ReleasedRounds, ReleasedTrend
    from kulturverktyg.store.store import Store

_WHAT_BELONGS_HERE = (
    "Här ställs två stängda mätomgångar bredvid varandra: vad som säkert har ändrats, och vad som inte har det."
)
_Pair = tuple[UUID, UUID]


@dataclass(frozen=True)
class _Answer:
    """What may be shown of every closed round, two of them compared, and the measures between them."""

    journey_id: UUID
    released: "Mapping[UUID, ReleasedResults]"
    pair: _Pair
    rounds: "ReleasedRounds"
    marks: "RoundMarks"


class RoundsPage(QWidget):
    """Compares on the worker; forgets everything as soon as the journey changes."""

    kiosk_wanted = Signal()

    def __init__(
        self,
        journey: OpenJourney,
        runner: TaskRunner,
        dialogs: Dialogs,
        banner: Banner,
        appearance: Appearance,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._journey_id: UUID | None = None
        self._released: Mapping[UUID, ReleasedResults] | None = None
        self._showing: _Answer | None = None
        self._ui = Ui_RoundsPage()
        self._ui.setupUi(self)
        self._dimensions, self._items, self._left_out = (
            ResultPane(f"table_changed_{name}", words, runner, appearance, settings)
            for name, words in (
                ("dimensions", "Förändring i områden"),
                ("items", "Förändring i frågor"),
                ("left_out", "Det som inte jämförs"),
            )
        )
        for pane, title in ((self._dimensions, "&Områden"), (self._items, "Fr&ågor"), (self._left_out, "")):
            self._ui.tabs.addTab(pane, title)
        starter = RoundStarter(journey, dialogs, banner, self)
        starter.started.connect(self._ui.button_kiosk.setFocus)
        self._ui.button_new_round.clicked.connect(starter.begin)
        self._ui.button_kiosk.clicked.connect(self.kiosk_wanted)
        self._ui.combo_earlier.currentIndexChanged.connect(self._earlier_chosen)
        self._ui.combo_later.currentIndexChanged.connect(self._later_chosen)
        self._ui.combo_group.currentIndexChanged.connect(self._fill)
        for combo in (self._ui.combo_earlier, self._ui.combo_later, self._ui.combo_group):
            combo.currentTextChanged.connect(combo.setToolTip)
        for words, audience in (("Personal", Audience.STAFF), ("Klienter", Audience.CLIENTS)):
            self._ui.combo_audience.addItem(words, audience)
        self._ui.combo_audience.currentIndexChanged.connect(self._audience_chosen)
        journey.follow(self._journey_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._showing = None  # the measures may be others since then
        self._show_pair()

    @Slot()
    def _journey_changed(self) -> None:
        view = self._journey.view
        self._released, self._showing = None, None
        if view.id != self._journey_id:
            self._journey_id = view.id
            self._choose_staff()
            for pane in (self._dimensions, self._items, self._left_out):
                pane.forget()
            self._ui.stack.setCurrentWidget(self._ui.page_wait)
        several = len(view.closed_rounds(Audience.CLIENTS)) > 1
        self._ui.combo_audience.setVisible(several)
        if not several:
            self._choose_staff()
        closed = view.closed_rounds(self._audience)
        _fill_again(self._ui.combo_earlier, [(r.name, r.id) for r in closed[:-1]])
        _fill_again(self._ui.combo_later, [(r.name, r.id) for r in closed[1:]])
        self._put_in_order(self._ui.combo_later)
        if self.isVisible():
            self._show_pair()

    @property
    def _audience(self) -> Audience:
        return Audience(self._ui.combo_audience.currentData())

    def _choose_staff(self) -> None:
        with QSignalBlocker(self._ui.combo_audience):
            self._ui.combo_audience.setCurrentIndex(0)

    @Slot()
    def _audience_chosen(self) -> None:
        """Compare rounds of the others: the two kinds are never set beside each other."""
        if self._journey.is_open:
            self._journey_changed()

    @Slot()
    def _earlier_chosen(self) -> None:
        self._put_in_order(self._ui.combo_later)
        self._show_pair()

    @Slot()
    def _later_chosen(self) -> None:
        self._put_in_order(self._ui.combo_earlier)
        self._show_pair()

    def _put_in_order(self, other: QComboBox) -> None:
        """Let the earlier round be earlier: move ``other`` to the nearest that is; their lists are one apart."""
        earlier, later = self._ui.combo_earlier.currentIndex(), self._ui.combo_later.currentIndex()
        if earlier > later:
            other.blockSignals(True)
            other.setCurrentIndex(later if other is self._ui.combo_earlier else earlier)
            other.setToolTip(other.currentText())
            other.blockSignals(False)

    def _show_pair(self) -> None:
        if not self._journey.is_open or not self.isVisible():
            return
        pair = self._pair()
        if pair is None:
            self._say_what_is_missing()
        elif self._showing is not None and self._showing.pair == pair:
            self._show_trend(self._showing)
        else:
            self._ask(pair)

    def _ask(self, pair: _Pair) -> None:
        if self._ui.stack.currentWidget() is self._ui.page_none:
            self._ui.stack.setCurrentWidget(self._ui.page_wait)
        self._show_controls(True)
        journey_id, released, audience = self._journey.id, self._released, self._audience
        self._journey.look(
            lambda store: _compare(store, journey_id, audience, released, pair), self._answered, self._failed
        )

    @Slot(object)
    def _answered(self, answer: _Answer) -> None:
        if not self._journey.is_open or self._journey.id != answer.journey_id or answer.pair != self._pair():
            return
        self._released, self._showing = answer.released, answer
        trend = answer.rounds.trend
        groups = [("\u2003" * one.group.depth + one.group.label, one.group.id) for one in trend.groups]
        _fill_again(self._ui.combo_group, groups, otherwise=0)
        self._show_trend(answer)

    @Slot(object)
    def _failed(self, error: KnownError) -> None:
        self._say("Omgångarna går inte att jämföra", str(error))

    def _show_trend(self, answer: _Answer) -> None:
        if not answer.rounds.trend.groups:
            self._say("Omgångarna går inte att jämföra", _why_not(answer))
            self._show_controls(True, of_groups=False)
            self._ui.button_new_round.setVisible(open_round(self._journey.view) is None)
            return
        self._show_controls(True)
        self._ui.stack.setCurrentWidget(self._ui.page_trend)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        if self._showing is None:
            return
        rounds, group = self._showing.rounds, str(self._ui.combo_group.currentData())
        warnings = warnings_of(rounds.trend, group)
        self._ui.label_warnings.setText("\n".join(warnings))
        self._ui.card_warnings.setVisible(bool(warnings))
        self._fill_dimensions(self._showing, group)
        items = item_rows(rounds.trend, group)
        self._items.show_table(change_columns.item_columns(), items, change_columns.cannot_tell(items))
        self._items.show_charts((), ())
        self._fill_left_out(rounds.trend)

    def _fill_dimensions(self, answer: _Answer, group: str) -> None:
        from kulturverktyg.charts.round_charts import of_rounds

        rows = dimension_rows(answer.rounds.trend, group)
        self._ui.tabs.setTabVisible(self._ui.tabs.indexOf(self._dimensions), bool(rows))
        self._dimensions.show_table(change_columns.dimension_columns(), rows, change_columns.cannot_tell(rows))
        charts = list(of_rounds(answer.rounds, group, answer.marks))
        self._dimensions.show_charts(charts, ["Områden genom omgångarna"] * len(charts))

    def _fill_left_out(self, trend: "ReleasedTrend") -> None:
        rows = [LeftOutRow(place, *told) for place, told in enumerate(left_out(trend))]
        self._left_out.show_table(change_columns.left_out_columns(), rows, "")
        self._left_out.show_charts((), ())
        place = self._ui.tabs.indexOf(self._left_out)
        self._ui.tabs.setTabText(place, f"&Jämförs inte ({len(rows)})")
        self._ui.tabs.setTabVisible(place, bool(rows))

    def _say_what_is_missing(self) -> None:
        view = self._journey.view
        opened = open_round(view)
        closed = [round_.name for round_ in view.closed_rounds(self._audience)]
        if opened is not None:
            after = f"Jämförelsen med ”{closed[0]}” visas" if closed else "En jämförelse kan göras"
            now = f"”{opened.name}” är öppen. {after} {'när den är stängd' if closed else 'när två är stängda'}."
        elif closed:
            now = f"Hittills finns ”{closed[0]}”. Mät igen när det har gått några månader och ni har hunnit göra något."
        else:
            now = "Hittills finns ingen."
        self._say("Två omgångar behövs", f"{_WHAT_BELONGS_HERE} {now}")
        self._ui.button_kiosk.setVisible(opened is not None)
        self._ui.button_new_round.setVisible(opened is None)

    def _say(self, heading: str, text: str) -> None:
        self._ui.label_none.setText(heading)
        self._ui.label_none_text.setText(text)
        for button in (self._ui.button_kiosk, self._ui.button_new_round):
            button.hide()
        self._ui.stack.setCurrentWidget(self._ui.page_none)
        self._show_controls(False)

    def _show_controls(self, shown: bool, *, of_groups: bool = True) -> None:
        ui = self._ui
        for widget in (ui.label_earlier, ui.combo_earlier, ui.label_later, ui.combo_later):
            widget.setVisible(shown)
        for widget in (ui.label_group, ui.combo_group):
            widget.setVisible(shown and of_groups)

    def _pair(self) -> _Pair | None:
        earlier, later = self._ui.combo_earlier.currentData(), self._ui.combo_later.currentData()
        return None if earlier is None or later is None else (earlier, later)


def _fill_again(combo: QComboBox, entries: "Sequence[tuple[str, object]]", otherwise: int = -1) -> None:
    """Offer these; what was chosen is kept if it is still there, or else the one at ``otherwise``."""
    kept = combo.currentData()
    combo.blockSignals(True)
    combo.clear()
    for words, data in entries:
        combo.addItem(words, data)
        combo.setItemData(combo.count() - 1, words.strip(), Qt.ItemDataRole.ToolTipRole)
    place = next((place for place, (_, data) in enumerate(entries) if data == kept), -1)
    combo.setCurrentIndex(place if place >= 0 else otherwise % max(len(entries), 1))
    combo.setToolTip(combo.currentText().strip())
    combo.blockSignals(False)


def _why_not(answer: _Answer) -> str:
    """Why two rounds have no group in common."""
    empty = [f"”{one.round}”" for one in (answer.released[round_id] for round_id in answer.pair) if not one.groups]
    if not empty:
        return "Ingen grupp är densamma i båda omgångarna."
    return f"{' och '.join(empty)} har inga resultat som kan visas."


def _compare(
    store: "Store", journey_id: UUID, audience: Audience, released: "Mapping[UUID, ReleasedResults] | None", pair: _Pair
) -> _Answer:
    from kulturverktyg.charts import round_charts  # noqa: F401  (loaded here, so that the window never waits for it)
    from kulturverktyg.decide.round_marks import read_round_marks
    from kulturverktyg.guard.closed_rounds import closed_rounds
    from kulturverktyg.guard.trends import beside

    known = closed_rounds(store, journey_id, audience) if released is None else released
    places = [list(known).index(round_id) for round_id in pair]
    rounds = beside(list(known.values()), *places)
    return _Answer(journey_id, known, pair, rounds, read_round_marks(store, journey_id))

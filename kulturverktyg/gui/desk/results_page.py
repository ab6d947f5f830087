"""Resultat: what a closed round shows, and an honest empty page while it is open."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.charts.findings import findings
from kulturverktyg.errors import KnownError
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.gui.desk import result_rows
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.result_pane import ResultPane, chart_theme
from kulturverktyg.gui.desk.texts_pane import TextsPane
from kulturverktyg.gui.forms.ui_results_page import Ui_ResultsPage
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.model.kinds import RoundState
from kulturverktyg.prepare.views import RoundView

if TYPE_CHECKING:
    from collections.abc import Callable

    from kulturverktyg.store.store import Store

_CHART_NAMES = {
    "glapp-dimensioner": "Glapp per dimension",
    "kulturpoler": "Kultur nu och önskad",
    "glapp-pastaenden": "Glapp per påstående",
    "fordelning-nulage": "Fördelning, nuläge",
    "fordelning-onskat": "Fördelning, önskat läge",
    "flera-val": "Flera val",
    "rangordning": "Rangordning",
    "varmekarta-enheter": "Enheter",
    "varmekarta-roller": "Roller",
}
_CHARTS_OF_DIMENSIONS = ("glapp-dimensioner", "kulturpoler")
_CHARTS_OF_ITEMS = ("glapp-pastaenden", "fordelning", "flera-val", "rangordning")
#: Charts of which there is one for each length of scale; of the others with a number, one for each question.
_CHARTS_OF_SCALES = ("glapp-pastaenden", "fordelning")
_CHARTS_OF_GROUPS = ("varmekarta",)


@dataclass(frozen=True)
class _Answer:
    """Results of a round, or (None) the number of answers so far in an open one."""

    round_id: UUID
    released: ReleasedResults | None
    answers: int | None = None


class ResultsPage(QWidget):
    """Asks the guard on the worker, once a round; forgets everything when another journey is opened."""

    kiosk_wanted = Signal()
    reports_wanted = Signal()
    texts_read = Signal()

    def __init__(
        self,
        journey: OpenJourney,
        runner: TaskRunner,
        appearance: Appearance,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._appearance = appearance
        self._journey_id: UUID | None = None
        self._released: dict[UUID, ReleasedResults] = {}
        self._showing: ReleasedResults | None = None
        self._stale: set[ResultPane] = set()
        self._ui = Ui_ResultsPage()
        self._ui.setupUi(self)
        self._dimensions, self._items, self._groups, self._rates = (
            ResultPane(f"table_{name}", words, runner, appearance, settings)
            for name, words in (
                ("dimensions", "Dimensioner"),
                ("items", "Påståenden"),
                ("groups", "Grupper"),
                ("rates", "Svarsfrekvens"),
            )
        )
        self._texts = TextsPane(journey, settings)
        self._ui.layout_dimensions.addWidget(self._dimensions, stretch=1)
        self._ui.tabs.addTab(self._items, "&Påståenden")
        self._ui.tabs.addTab(self._groups, "Gru&pper")
        self._ui.tabs.addTab(self._texts, "&Fritext")
        self._ui.tabs.addTab(self._rates, "S&varsfrekvens")
        self._fillers: dict[ResultPane, Callable[[ReleasedResults], None]] = {
            self._dimensions: self._fill_dimensions,
            self._items: self._fill_items,
            self._groups: self._fill_groups,
            self._rates: self._fill_rates,
        }
        self._ui.tabs.currentChanged.connect(self._fill_shown)
        self._ui.combo_round.currentIndexChanged.connect(self._round_chosen)
        self._ui.combo_group.currentIndexChanged.connect(self._group_chosen)
        self._ui.button_export.clicked.connect(self.reports_wanted)
        self._ui.button_kiosk.clicked.connect(self.kiosk_wanted)
        self._texts.read.connect(self.texts_read)
        appearance.changed.connect(self._appearance_changed)
        journey.changed.connect(self._journey_changed)

    @property
    def texts_left(self) -> int:
        """How many free texts of the round shown nobody has decided on."""
        return self._texts.left

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._round_chosen()

    @Slot()
    def _journey_changed(self) -> None:
        view = self._journey.view
        if view.id != self._journey_id:
            self._forget()
            self._journey_id = view.id
        chosen = self._ui.combo_round.currentData()
        self._ui.combo_round.blockSignals(True)
        self._ui.combo_round.clear()
        for round_ in view.rounds:
            self._ui.combo_round.addItem(round_.name, round_.id)
        rounds = [round_.id for round_ in view.rounds]
        closed = [place for place, round_ in enumerate(view.rounds) if round_.state is RoundState.CLOSED]
        newest = closed[-1] if closed else len(rounds) - 1
        self._ui.combo_round.setCurrentIndex(rounds.index(chosen) if chosen in rounds else newest)
        self._ui.combo_round.blockSignals(False)
        if self.isVisible():
            self._round_chosen()

    def _forget(self) -> None:
        self._released, self._showing = {}, None
        for pane in (self._dimensions, self._items, self._groups, self._rates, self._texts):
            pane.forget()

    @Slot()
    def _round_chosen(self) -> None:
        round_ = self._round()
        if round_ is None:
            self._say_none("Ingen omgång än", "Resultaten av en mätomgång visas här när den är stängd.")
            return
        known = self._released.get(round_.id)
        if known is not None:
            self._show_released(known)
            return
        if self._ui.stack.currentWidget() is not self._ui.page_none:
            self._ui.stack.setCurrentWidget(self._ui.page_wait)
        is_closed = round_.state is RoundState.CLOSED
        self._show_controls(False)
        self._journey.look(lambda store: _ask(store, round_.id, is_closed=is_closed), self._answered, self._failed)

    @Slot(object)
    def _answered(self, answer: _Answer) -> None:
        round_ = self._round()
        if round_ is None or round_.id != answer.round_id:
            return
        if answer.released is not None:
            self._released[answer.round_id] = answer.released
            self._show_released(answer.released)
            return
        k = self._journey.view.k
        count = f"färre än {k} svar" if answer.answers is None else f"{answer.answers} svar"
        self._say_none(
            "Omgången är öppen",
            f"Hittills har det kommit {count}. Resultaten visas när omgången är stängd, så att ingen kan se hur de "
            "ändras när någon svarar.",
        )

    @Slot(object)
    def _failed(self, error: KnownError) -> None:
        self._say_none("Resultaten kan inte visas", str(error))

    def _say_none(self, heading: str, text: str) -> None:
        self._ui.label_none.setText(heading)
        self._ui.label_none_text.setText(text)
        self._ui.stack.setCurrentWidget(self._ui.page_none)
        self._show_controls(False)

    def _show_controls(self, shown: bool) -> None:
        for widget in (self._ui.label_group, self._ui.combo_group, self._ui.button_export):
            widget.setVisible(shown)
        several = self._ui.combo_round.count() > 1
        for widget in (self._ui.label_round, self._ui.combo_round):
            widget.setVisible(shown or several)

    def _show_released(self, released: ReleasedResults) -> None:
        self._show_controls(True)
        if not released.groups:
            self._say_none("Inga resultat kan visas", _why_nothing(released))
            return
        self._ui.stack.setCurrentWidget(self._ui.page_results)
        if released is self._showing:
            return
        self._showing = released
        kept = self._ui.combo_group.currentData()
        self._ui.combo_group.blockSignals(True)
        self._ui.combo_group.clear()
        for group in released.groups:
            self._ui.combo_group.addItem("\u2003" * group.depth + group.label, group.id)
        self._ui.combo_group.setCurrentIndex(max(0, self._ui.combo_group.findData(kept)))
        self._ui.combo_group.blockSignals(False)
        round_ = self._round()
        if round_ is not None:
            self._texts.show_round(round_.id, released.texts)
        self._show_findings(released)
        self._fill_anew(*self._fillers)

    def _show_findings(self, released: ReleasedResults) -> None:
        found = findings(released)
        for card, heading, role, lines, empty in (
            (self._ui.card_gaps, "Störst glapp", "desired", found.gaps, "Inga glapp att visa"),
            (self._ui.card_strengths, "Styrkor att vårda", "strength", found.strengths, "Inget att visa"),
            (self._ui.card_differences, "Här skiljer grupperna sig mest", "now", found.differences, "Inget att visa"),
        ):
            card.show_lines(heading, role, [(line.about, line.words) for line in lines], empty)

    @Slot()
    def _group_chosen(self) -> None:
        self._fill_anew(self._dimensions, self._items)

    @Slot()
    def _appearance_changed(self) -> None:
        self._fill_anew(self._groups)

    def _fill_anew(self, *panes: ResultPane) -> None:
        """Let what these panes show be made anew: now for the one in sight, later for the others."""
        self._stale.update(panes)
        self._fill_shown()

    @Slot()
    def _fill_shown(self) -> None:
        for pane in [pane for pane in self._stale if pane.isVisibleTo(self._ui.tabs)]:
            if self._showing is not None:
                self._stale.discard(pane)
                self._fillers[pane](self._showing)

    def _fill_dimensions(self, released: ReleasedResults) -> None:
        group = str(self._ui.combo_group.currentData())
        rows = result_rows.dimension_rows(released, group)
        self._dimensions.show_table(result_rows.dimension_columns(), rows, result_rows.hidden_words(rows))
        self._show_charts(self._dimensions, released, group, _CHARTS_OF_DIMENSIONS)

    def _fill_items(self, released: ReleasedResults) -> None:
        group = str(self._ui.combo_group.currentData())
        rows = result_rows.item_rows(released, group)
        self._items.show_table(result_rows.item_columns(), rows, result_rows.hidden_words(rows))
        self._show_charts(self._items, released, group, _CHARTS_OF_ITEMS)

    def _fill_groups(self, released: ReleasedResults) -> None:
        rows = result_rows.group_rows(released)
        columns = result_rows.heat_columns(released, chart_theme(self._appearance))
        self._groups.show_table(columns, rows, result_rows.hidden_groups(rows))
        self._show_charts(self._groups, released, None, _CHARTS_OF_GROUPS)

    def _fill_rates(self, released: ReleasedResults) -> None:
        rows = result_rows.group_rows(released)
        self._rates.show_table(result_rows.rate_columns(), rows, result_rows.hidden_groups(rows))
        self._rates.show_charts((), ())

    def _show_charts(
        self, pane: ResultPane, released: ReleasedResults, group: str | None, kinds: tuple[str, ...]
    ) -> None:
        from kulturverktyg.charts.catalogue import charts_of

        charts = [chart for chart in charts_of(released, group) if chart.id.startswith(kinds)]
        pane.show_charts(charts, [_chart_name(chart.id) for chart in charts])

    def _round(self) -> RoundView | None:
        if not self._journey.is_open:
            return None
        chosen = self._ui.combo_round.currentData()
        return next((r for r in self._journey.view.rounds if r.id == chosen), None)


def _chart_name(chart_id: str) -> str:
    kind, _, number = chart_id.rpartition("-")
    if not number.isdigit():
        return _CHART_NAMES.get(chart_id, chart_id)
    which = f", skala 1–{number}" if kind.startswith(_CHARTS_OF_SCALES) else f" {number}"
    return f"{_CHART_NAMES.get(kind, kind)}{which}"


def _ask(store: "Store", round_id: UUID, *, is_closed: bool) -> _Answer:
    if not is_closed:
        from kulturverktyg.collect.workshop import answers_so_far

        return _Answer(round_id, None, answers_so_far(store, round_id))
    from kulturverktyg.charts import catalogue  # noqa: F401  (loaded here, so that the window never waits for it)
    from kulturverktyg.guard.release import release

    return _Answer(round_id, release(store, round_id))


def _why_nothing(released: ReleasedResults) -> str:
    reasons = [s.reason for s in released.suppressed if s.item is None]
    return reasons[0] if reasons else f"Resultat visas bara när minst {released.k} har svarat."

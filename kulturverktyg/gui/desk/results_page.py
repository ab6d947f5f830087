"""Resultat: what a closed round shows, and an honest empty page while it is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.result_pane import ResultPane, chart_theme
from kulturverktyg.gui.desk.results import notes
from kulturverktyg.gui.desk.results.asking import Answer, Shown, ask
from kulturverktyg.gui.desk.results.first_pane import FirstPane
from kulturverktyg.gui.desk.results.on_projector import view_of
from kulturverktyg.gui.desk.results.pinning import Pinning
from kulturverktyg.gui.desk.results.views import VIEWS, ViewKind, show_charts
from kulturverktyg.gui.desk.texts_pane import TextsPane
from kulturverktyg.gui.forms.ui_results_page import Ui_ResultsPage
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.model.kinds import Audience, RoundState
from kulturverktyg.prepare.views import RoundView

if TYPE_CHECKING:
    from uuid import UUID

    from kulturverktyg.gui.projector.views.result import Result
    from kulturverktyg.store.store import Store

_TEXTS_BEFORE = "rates"
_CULTURE = "culture"
#: Clients all answer as one role, which is held against no other.
_ROLES = "roles"


class ResultsPage(QWidget):
    """Asks the guard on the worker, once a round; forgets everything when another journey is opened.

    ``projector_wanted`` carries a view of the projector.
    """

    kiosk_wanted = Signal()
    reports_wanted = Signal()
    projector_wanted = Signal(object)
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
        self._known: dict[UUID, Shown] = {}
        self._showing: Shown | None = None
        self._stale: set[ResultPane] = set()
        self._ui = Ui_ResultsPage()
        self._ui.setupUi(self)
        self._first = FirstPane()
        self._texts = TextsPane(journey, settings)
        self._panes = {self._pane(view, runner, settings): view for view in VIEWS}
        self._pins = Pinning(journey, list(self._panes), self)
        self._add_tabs()
        self._connect()

    def _pane(self, view: ViewKind, runner: TaskRunner, settings: QSettings) -> ResultPane:
        words = view.title.replace("&", "")
        pane = ResultPane(f"table_{view.name}", words, runner, self._appearance, settings)
        pane.offer_reports()
        if view.chart_first:
            pane.begin_with_chart()
        pane.projector_wanted.connect(self._row_to_projector)
        return pane

    def _add_tabs(self) -> None:
        self._ui.tabs.addTab(self._first, "&Viktigast")
        for pane, view in self._panes.items():
            if view.name == _TEXTS_BEFORE:
                self._ui.tabs.addTab(self._texts, "&Fritext")
            self._ui.tabs.addTab(pane, view.title)

    def _connect(self) -> None:
        self._ui.tabs.currentChanged.connect(self._fill_shown)
        self._ui.combo_round.currentIndexChanged.connect(self._round_chosen)
        self._ui.combo_group.currentIndexChanged.connect(self._group_chosen)
        self._ui.button_breakdown.chosen.connect(self._breakdowns_chosen)
        self._ui.button_export.clicked.connect(self.reports_wanted)
        self._ui.button_kiosk.clicked.connect(self.kiosk_wanted)
        self._first.projector_wanted.connect(self.projector_wanted)
        self._texts.projector_wanted.connect(self.projector_wanted)
        self._texts.read.connect(self.texts_read)
        self._appearance.changed.connect(self._appearance_changed)
        self._journey.follow(self._journey_changed)

    def show_texts(self) -> None:
        """Turn to the free texts."""
        self._ui.tabs.setCurrentWidget(self._texts)

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
            self._ui.combo_round.addItem(round_.title, round_.id)
        rounds = [round_.id for round_ in view.rounds]
        closed = [place for place, round_ in enumerate(view.rounds) if round_.state is RoundState.CLOSED]
        newest = closed[-1] if closed else len(rounds) - 1
        self._ui.combo_round.setCurrentIndex(rounds.index(chosen) if chosen in rounds else newest)
        self._ui.combo_round.blockSignals(False)
        if self.isVisible():
            self._round_chosen()

    def _forget(self) -> None:
        self._known, self._showing = {}, None
        self._first.forget()
        self._texts.forget()
        for pane in self._panes:
            pane.forget()

    @Slot()
    def _round_chosen(self) -> None:
        round_ = self._round()
        if round_ is None:
            self._say_none("Ingen omgång än", "Resultaten av en mätomgång visas här när den är stängd.")
            return
        known = self._known.get(round_.id)
        if known is not None:
            self._show(known)
            return
        if self._ui.stack.currentWidget() is not self._ui.page_none:
            self._ui.stack.setCurrentWidget(self._ui.page_wait)
        is_closed = round_.state is RoundState.CLOSED
        self._show_controls(False)
        self._journey.look(lambda store: ask(store, round_.id, is_closed=is_closed), self._answered, self._failed)

    @Slot(object)
    def _answered(self, answer: Answer) -> None:
        round_ = self._round()
        if round_ is None or round_.id != answer.round_id:
            return
        if answer.shown is not None:
            self._known[answer.round_id] = answer.shown
            self._show(answer.shown)
            return
        k = self._journey.view.k
        count = f"färre än {k} svar" if answer.answers is None else f"{answer.answers} svar"
        self._say_none(
            "Omgången är öppen",
            f"Hittills har det kommit {count}. Resultaten visas när omgången är stängd, så att ingen kan se hur de "
            "ändras när någon svarar.",
        )

    @Slot(object)
    def _breakdowns_chosen(self, names: tuple[str, ...]) -> None:
        round_ = self._round()
        if round_ is None:
            return
        round_id = round_.id
        self._known.pop(round_id, None)
        self._ui.stack.setCurrentWidget(self._ui.page_wait)

        def choose(store: "Store") -> None:
            from kulturverktyg.guard.chosen import choose_breakdowns

            choose_breakdowns(store, round_id, names)

        self._journey.change(choose)

    @Slot(object)
    def _failed(self, error: KnownError) -> None:
        self._say_none("Resultaten kan inte visas", str(error))

    def _say_none(self, heading: str, text: str) -> None:
        self._ui.label_none.setText(heading)
        self._ui.label_none_text.setText(text)
        round_ = self._round()
        self._ui.button_kiosk.setVisible(round_ is None or round_.state is not RoundState.CLOSED)
        self._ui.stack.setCurrentWidget(self._ui.page_none)
        self._show_controls(False)

    def _show_controls(self, shown: bool) -> None:
        for widget in (self._ui.label_group, self._ui.combo_group, self._ui.button_export, self._ui.button_breakdown):
            widget.setVisible(shown)
        several = self._ui.combo_round.count() > 1
        for widget in (self._ui.label_round, self._ui.combo_round):
            widget.setVisible(shown or several)

    def _show(self, shown: Shown) -> None:
        self._show_controls(True)
        if not shown.released.groups:
            self._say_none("Inga resultat kan visas", notes.why_nothing(shown))
            return
        self._ui.stack.setCurrentWidget(self._ui.page_results)
        round_ = self._round()
        if round_ is not None:
            self._pins.show_round(round_.id)
        if shown is self._showing:
            return
        self._showing = shown
        late = shown.late.words(self._journey.view.k)
        self._ui.label_late.setText(late)
        self._ui.label_late.setVisible(bool(late))
        self._ui.button_breakdown.offer(shown.choices)
        self._list_groups(shown)
        round_ = self._round()
        has = {
            _CULTURE: any(item.kind == "allocation" for item in shown.released.items),
            _ROLES: round_ is None or round_.audience is Audience.STAFF,
        }
        for pane, view in self._panes.items():
            self._ui.tabs.setTabVisible(self._ui.tabs.indexOf(pane), has.get(view.name, True))
        if round_ is not None:
            self._texts.show_round(round_.id, shown.released.texts)
        said = (*notes.refused(shown), *notes.merged(shown), notes.about_intervals())
        self._first.show_findings(shown.findings, said)
        self._fill_anew(*self._panes)

    def _list_groups(self, shown: Shown) -> None:
        kept = self._ui.combo_group.currentData()
        self._ui.combo_group.blockSignals(True)
        self._ui.combo_group.clear()
        for group in shown.released.groups:
            self._ui.combo_group.addItem("\u2003" * group.depth + group.label, group.id)
        self._ui.combo_group.setCurrentIndex(max(0, self._ui.combo_group.findData(kept)))
        self._ui.combo_group.blockSignals(False)

    @Slot()
    def _group_chosen(self) -> None:
        self._fill_anew(*(pane for pane, view in self._panes.items() if view.of_group))

    @Slot()
    def _appearance_changed(self) -> None:
        self._fill_anew(*(pane for pane, view in self._panes.items() if not view.of_group))

    def _fill_anew(self, *panes: ResultPane) -> None:
        """Let what these panes show be made anew: now for the one in sight, later for the others."""
        self._stale.update(panes)
        self._fill_shown()

    @Slot()
    def _fill_shown(self) -> None:
        for pane in [pane for pane in self._stale if pane.isVisibleTo(self._ui.tabs)]:
            if self._showing is not None:
                self._stale.discard(pane)
                view, group = self._panes[pane], str(self._ui.combo_group.currentData())
                view.fill(pane, self._showing, group, chart_theme(self._appearance))
                show_charts(pane, view, self._showing, group)
                self._pins.show_on(pane, group if view.of_group else self._everybody())

    def _everybody(self) -> str:
        groups = self._showing.released.groups if self._showing is not None else ()
        return next((group.id for group in groups if group.breakdown == "all"), "all")

    @Slot(object)
    def _row_to_projector(self, row: object) -> None:
        view: Result | None = view_of(row)
        if view is not None:
            self.projector_wanted.emit(view)

    def _round(self) -> RoundView | None:
        if not self._journey.is_open:
            return None
        chosen = self._ui.combo_round.currentData()
        return next((r for r in self._journey.view.rounds if r.id == chosen), None)

"""Handlingsplan: what is to be done, by whom and when; what is late comes first."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QSettings, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QFontInfo, QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.decide import plan_edits
from kulturverktyg.decide.action_plan import ActionPlan, read_day
from kulturverktyg.decide.measure import MeasureView, is_late, late_first
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.plan.editing import ActionEditing
from kulturverktyg.gui.desk.plan.exchange import PlanExchange
from kulturverktyg.gui.desk.plan.measure_form import MeasureForm
from kulturverktyg.gui.desk.plan.rows import PlanDelegate, PlanModel, Shown, columns, plan_rows
from kulturverktyg.gui.desk.result_pane import chart_theme
from kulturverktyg.gui.desk.row_keys import work_rows
from kulturverktyg.gui.desk.undoing import Undoing
from kulturverktyg.gui.desk.workshops.days import day_words
from kulturverktyg.gui.forms.ui_plan_page import Ui_PlanPage
from kulturverktyg.gui.projector.views.agreed_measure import AgreedMeasure
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import TOKENS, Appearance
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.typing_in_place import let_type
from kulturverktyg.model.kinds import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.figure import Figure

    from kulturverktyg.gui.desk.plan.rows import PlanRow
    from kulturverktyg.gui.models.rows import Column

_LATE_TOLD = 3
#: So many rows decide how wide the columns are.
_ROWS_MEASURED = 60
_DAYS = ("deadline", "next_follow_up")
_CHANGED = {
    "title": "ändra åtgärden",
    "owner": "ändra ansvarig",
    "deadline": "ändra när den ska vara klar",
    "status": "ändra statusen",
    "next_follow_up": "ändra nästa uppföljning",
}


class PlanPage(QWidget):
    """Shows the plan anew whenever the page is shown or the journey is another. ``projector_wanted`` carries a view."""

    projector_wanted = Signal(object)

    def __init__(
        self,
        journey: OpenJourney,
        editing: ActionEditing,
        runner: TaskRunner,
        dialogs: Dialogs,
        banner: Banner,
        appearance: Appearance,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._editing = editing
        self._banner = banner
        self._appearance = appearance
        self._chosen: UUID | None = None
        self._wrong = ""
        self._ui = Ui_PlanPage()
        self._ui.setupUi(self)
        ui = self._ui
        self._form = MeasureForm(editing, settings, ui.splitter)
        ui.splitter.addWidget(self._form)
        ui.splitter.setSizes([750, 330])
        ui.splitter.setStretchFactor(0, 2)
        ui.splitter.setStretchFactor(1, 1)
        ui.chart.use(runner)
        self._model = PlanModel(self._columns(), self)
        ui.table_measures.show_rows(self._model)
        ui.table_measures.give_two_lines()
        delegate = PlanDelegate(ui.table_measures)
        delegate.full.connect(self._say_wrong)
        ui.table_measures.setItemDelegate(delegate)
        ui.table_measures.horizontalHeader().setResizeContentsPrecision(_ROWS_MEASURED)
        ui.table_measures.keep_widths(settings, "table_measures")
        let_type(ui.table_measures, can_write=True)
        ui.combo_shown.addItems(list(Shown))
        self._undoing = Undoing(self, ui.button_undo, ui.button_redo, ui.label_saved, editing, banner)
        self._exchange = PlanExchange(ui.button_more, editing, journey, dialogs, banner, self)
        ui.stack.addWidget(self._exchange.columns)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        ui.button_begin.clicked.connect(self._add_clicked)
        ui.button_begin_import.clicked.connect(self._exchange.read_in)
        self._exchange.asked.connect(self._show)
        ui.button_late.clicked.connect(self._late_clicked)
        ui.button_projector.clicked.connect(self._projector_clicked)
        ui.edit_filter.textChanged.connect(ui.table_measures.filter)
        ui.combo_shown.currentIndexChanged.connect(self._show)
        ui.table_measures.selection_changed.connect(self._row_chosen)
        work_rows(
            ui.table_measures,
            (ui.button_add, self._add_clicked),
            (ui.button_remove, self._remove_clicked),
            (ui.button_up, self._up_clicked),
            (ui.button_down, self._down_clicked),
        )
        ui.spin_limit.editingFinished.connect(self._limit_settled)
        ui.spin_limit.refused.connect(self._banner.warn)
        ui.board.chosen.connect(self._choose)
        ui.board.moved.connect(self._moved)
        ui.tabs_views.currentChanged.connect(self._view_chosen)
        self._model.typed.connect(self._typed)
        self._form.wrong.connect(self._say_wrong)
        self._editing.opened.connect(self._show)
        self._editing.changed.connect(self._show)
        self._appearance.changed.connect(self._appearance_changed)
        self._journey.follow(self._journey_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._undoing.begin()
        self._show()
        self._editing.look()

    @property
    def unsaved(self) -> bool:
        """Whether something is written that the file would not take."""
        return self._editing.unsaved

    def leave(self) -> None:
        """Save what is being written in a field that has not been left."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        self._editing.settle()

    @Slot()
    def _journey_changed(self) -> None:
        if not self._editing.is_open:
            self._chosen = None
            self._exchange.columns.end()
            self._show()
            if self.isVisible():
                self._editing.look()

    @Slot()
    def _show(self) -> None:
        """Show the plan as it stands."""
        if not self.isVisible():
            return
        ui = self._ui
        plan = self._editing.value if self._editing.is_open else None
        asking = plan is not None and self._exchange.columns.is_asking
        ui.stack.setCurrentWidget(self._exchange.columns if asking else self._page_for(plan))
        for widget in (ui.button_add, ui.button_more, ui.button_undo, ui.button_redo):
            used = plan is not None and bool(plan.measures or self._editing.undo_stack.count())
            widget.setVisible(used and not asking)
        if plan is None or not plan.measures:
            return
        if self._chosen is None or plan.measure(self._chosen) is None:
            self._chosen = plan.measures[0].id
        self._show_late(plan)
        ui.spin_limit.show_value(plan.limit)
        chosen = self._chosen
        self._model.set_rows(plan_rows(plan, Shown(ui.combo_shown.currentText()), self._editing.today))
        self._chosen = chosen  # the table chose what was chosen in it before
        row = ui.table_measures.current_row()
        if row is None or row.measure.id != chosen:
            ui.table_measures.choose_key(chosen)
        self._show_chosen()
        self._show_view()

    def _page_for(self, plan: ActionPlan | None) -> QWidget:
        if plan is None:
            return self._ui.page_wait
        return self._ui.page_plan if plan.measures else self._ui.page_empty

    def _show_late(self, plan: ActionPlan) -> None:
        today = self._editing.today
        late = [measure for measure in late_first(plan.measures, today) if is_late(measure, today)]
        self._ui.card_late.setVisible(bool(late))
        self._ui.label_late.setText("1 åtgärd är försenad" if len(late) == 1 else f"{len(late)} åtgärder är försenade")
        told = [f"{one.title} ({day_words(one.deadline)})" for one in late[:_LATE_TOLD]]
        more = len(late) - len(told)
        self._ui.label_late_which.setText("; ".join(told) + (f" och {more} till" if more else ""))

    def _show_chosen(self) -> None:
        measure = self._measure()
        self._form.show_measure(measure)
        plan = self._editing.value
        part = [one.id for one in plan.measures if measure and one.prioritised is measure.prioritised]
        place = part.index(measure.id) if measure else -1
        for button in (self._ui.button_remove, self._ui.button_projector):
            button.setEnabled(measure is not None)
        self._ui.button_up.setEnabled(place > 0)
        self._ui.button_down.setEnabled(0 <= place < len(part) - 1)

    @Slot()
    def _view_chosen(self) -> None:
        self._form.setVisible(self._ui.tabs_views.currentWidget() is not self._ui.tab_timeline)
        if self._editing.is_open:
            self._show_view()

    def _show_view(self) -> None:
        """Bring the board or the timeline up to date, whichever is seen."""
        plan, seen = self._editing.value, self._ui.tabs_views.currentWidget()
        if seen is self._ui.tab_board:
            today = self._editing.today
            cards = [(one, _card(one, late=is_late(one, today))) for one in plan.measures]
            self._ui.board.show_measures(cards, self._chosen)
        elif seen is self._ui.tab_timeline:
            self._draw(plan)

    def _draw(self, plan: ActionPlan) -> None:
        from kulturverktyg.charts.plan_words import timeline

        words = timeline(plan.measures, self._editing.today)
        theme, letters = chart_theme(self._appearance), QFontInfo(self.font()).family()

        def draw(size: tuple[float, float]) -> "Figure":
            from kulturverktyg.charts.plan_timeline import draw_timeline

            return draw_timeline(words, theme, size, letters)

        self._ui.chart.show_chart(draw, words.alt)

    @Slot()
    def _row_chosen(self) -> None:
        row = self._ui.table_measures.current_row()
        if row is not None and row.measure.id != self._chosen:
            self._chosen = row.measure.id
            self._show_chosen()

    @Slot(object)
    def _choose(self, measure: UUID) -> None:
        self._chosen = measure
        self._ui.table_measures.choose_key(measure)
        self._show_chosen()

    @Slot()
    def _late_clicked(self) -> None:
        self._ui.tabs_views.setCurrentWidget(self._ui.tab_table)
        self._ui.edit_filter.clear()
        self._ui.combo_shown.setCurrentIndex(list(Shown).index(Shown.LATE))
        self._ui.table_measures.setFocus()

    @Slot()
    def _add_clicked(self) -> None:
        new = MeasureView("Ny åtgärd")
        self._chosen = new.id
        with QSignalBlocker(self._ui.combo_shown):
            self._ui.combo_shown.setCurrentIndex(0)
        self._ui.edit_filter.clear()
        if self._ui.tabs_views.currentWidget() is self._ui.tab_timeline:
            self._ui.tabs_views.setCurrentWidget(self._ui.tab_table)
        self._editing.perform("lägg till en åtgärd", lambda plan: plan_edits.add(plan, new))
        self._form.begin()

    @Slot()
    def _remove_clicked(self) -> None:
        measure = self._measure()
        if measure is None:
            return
        rows = [row.measure.id for row in self._model.rows]
        place = rows.index(measure.id) if measure.id in rows else -1
        beside = rows[place + 1 :][:1] or rows[:place][-1:]
        self._chosen = beside[0] if place >= 0 and beside else None
        self._editing.perform("ta bort en åtgärd", lambda plan: plan_edits.remove(plan, measure.id))
        self._banner.offer(f"”{measure.title}” är borttagen. Ångra tar tillbaka den.")

    @Slot()
    def _projector_clicked(self) -> None:
        measure = self._measure()
        if measure is None:
            return
        plan = self._editing.value
        part = [one.id for one in plan.measures if one.prioritised is measure.prioritised]
        day = f"klar senast {day_words(measure.deadline)}" if measure.deadline else ""
        foot = " · ".join(filter(None, (measure.owner, day)))
        self.projector_wanted.emit(AgreedMeasure(part.index(measure.id) + 1, len(part), measure.title, foot))

    @Slot()
    def _up_clicked(self) -> None:
        self._move(-1)

    @Slot()
    def _down_clicked(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        measure = self._measure()
        if measure is not None:
            self._editing.perform("flytta en åtgärd", lambda plan: plan_edits.move(plan, measure.id, step))

    @Slot(object, object)
    def _moved(self, measure: UUID, status: Status) -> None:
        self._chosen = measure
        today = self._editing.today
        self._editing.perform("ändra statusen", lambda plan: plan_edits.set_status(plan, measure, status, today))

    @Slot()
    def _limit_settled(self) -> None:
        limit = self._ui.spin_limit.value()
        if self._editing.is_open and limit != self._editing.value.limit:
            self._editing.perform("ändra antalet prioriterade", lambda plan: plan_edits.set_limit(plan, limit))

    @Slot(object, str, object)
    def _typed(self, measure_id: UUID, field: str, value: Any) -> None:
        measure = self._editing.value.measure(measure_id)
        if measure is None:
            return
        if field in _DAYS:
            try:
                value = read_day(value)
            except ValueError:
                self._say_wrong(f"”{value[:40]}” är inte en dag. Skriv den som 2027-03-16.")
                return
        self._say_wrong("")
        changed, today = replace(measure, **{field: value}), self._editing.today
        self._editing.perform(_CHANGED[field], lambda plan: plan_edits.change(plan, changed, today))

    @Slot(str)
    def _say_wrong(self, sentence: str) -> None:
        """Say what is typed that cannot be, or, with no sentence, that it is mended."""
        self._banner.withdraw(self._wrong)
        self._wrong = sentence
        if sentence:
            self._banner.warn(sentence)

    @Slot()
    def _appearance_changed(self) -> None:
        self._model.set_columns(self._columns(), self._model.rows)
        self._show()

    def _columns(self) -> "Sequence[Column[PlanRow]]":
        tokens = TOKENS[self._appearance.mode]
        return columns((tokens.danger_soft, tokens.danger))

    def _measure(self) -> MeasureView | None:
        if self._chosen is None or not self._editing.is_open:
            return None
        return self._editing.value.measure(self._chosen)


def _card(measure: MeasureView, *, late: bool) -> str:
    day = f"{'försenad sedan' if late else 'klar senast'} {day_words(measure.deadline)}" if measure.deadline else ""
    return "\n".join(filter(None, (measure.owner, day if not measure.has_ended else "")))

"""Projektor: what the room sees on the second screen, steered from here."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSettings, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from kulturverktyg.gui.desk.next_step import round_shown
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.forms.ui_projector_page import Ui_ProjectorPage
from kulturverktyg.gui.projector.keys import KEYS, Command
from kulturverktyg.gui.projector.show import Kind, Show
from kulturverktyg.gui.projector.stage import Place, Stage, places
from kulturverktyg.gui.projector.step_rows import StepRows, step_items
from kulturverktyg.gui.projector.views.answers import Answers, at_least
from kulturverktyg.gui.projector.views.message import LONGEST_MESSAGE
from kulturverktyg.gui.projector.views.timer import clock_words
from kulturverktyg.gui.tasks import Clock, TaskRunner
from kulturverktyg.gui.widgets.announce import announce, set_role
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.model.kinds import WorkshopState
from kulturverktyg.prepare.views import RoundView, WorkshopView
from kulturverktyg.prepare.workshop_plan import WorkshopPlan

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

_COUNT_EVERY_MILLISECONDS = 3000
_DARK = "projector/dark"
_ONE_SCREEN = "Datorn har bara en skärm nu. Projektorn öppnas i ett fönster som du kan dra och göra större."
_SEVERAL = "Projektorn öppnas i helskärm på den valda skärmen och stannar där medan du arbetar vidare."
_OPEN = "Projektorn är öppen."
_COLOURS = ((True, "Ljust på mörkt"), (False, "Mörkt på ljust"))


class ProjectorPage(QWidget):
    """Orders come from buttons and keys, here and on the projector's own window, and go to one `Show`."""

    workshops_wanted = Signal()

    def __init__(
        self,
        journey: OpenJourney,
        runner: TaskRunner,
        dialogs: Dialogs,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._dialogs = dialogs
        self._settings = settings
        self._journey_id: UUID | None = None
        self._workshop: UUID | None = None
        self._plan: WorkshopPlan | None = None
        self._counting = False
        self._places: list[Place] = []
        self._ui = Ui_ProjectorPage()
        self._ui.setupUi(self)
        dark = str(settings.value(_DARK, "true")) == "true"
        self.show_ = Show(self)
        self.stage = Stage(self.show_, runner, dark=dark, parent=self)
        self._clock = Clock(self)
        self._clock.ticked.connect(self._count)
        self._ui.list_steps.setItemDelegate(StepRows(self._ui.list_steps))
        self._ui.picture.follow(self.stage.window.canvas)
        self._ui.combo_colours.show_items(_COLOURS, dark)
        self._views = {
            Kind.STEP: self._ui.button_view_step,
            Kind.TIMER: self._ui.button_view_timer,
            Kind.ANSWERS: self._ui.button_view_answers,
            Kind.RESULT: self._ui.button_view_result,
        }
        self._commands = {
            Command.PREVIOUS: self._ui.button_previous,
            Command.NEXT: self._ui.button_next_step,
            Command.PAUSE: self._ui.button_timer,
            Command.FREEZE: self._ui.button_freeze,
            Command.BLANK: self._ui.button_blank,
        }
        self._ui.button_view_result.hide()
        self._connect()
        self._add_keys()
        self._message_written()

    def _connect(self) -> None:
        ui = self._ui
        for view_button in self._views.values():
            view_button.clicked.connect(self._view_clicked)
        for command_button in self._commands.values():
            command_button.clicked.connect(self._command_clicked)
        ui.button_minute.clicked.connect(self.show_.add_minute)
        ui.button_open.clicked.connect(self._open_clicked)
        ui.button_workshops.clicked.connect(self.workshops_wanted)
        ui.button_show_message.clicked.connect(self._show_message_clicked)
        ui.button_hide_message.clicked.connect(self.show_.hide_message)
        ui.text_message.textChanged.connect(self._message_written)
        ui.combo_colours.currentIndexChanged.connect(self._colours_chosen)
        ui.combo_workshop.activated.connect(self._workshop_chosen)
        ui.list_steps.currentRowChanged.connect(self.show_.go)
        self.show_.changed.connect(self._show_changed)
        self.stage.changed.connect(self._stage_changed)
        self.stage.ticked.connect(self._show_time)
        self.stage.screens_changed.connect(self._list_screens)
        self._journey.follow(self._journey_changed)

    def _add_keys(self) -> None:
        """Keys for the whole page, but space only where it presses nothing: on the page itself and in the agenda."""
        for key, command in KEYS.items():
            takers = (self, self._ui.list_steps) if command is Command.PAUSE else (self,)
            within = command is not Command.PAUSE
            for taker in takers:
                action = QAction(taker)
                action.setData(command)
                action.setShortcut(QKeySequence(key))
                action.setShortcutContext(
                    Qt.ShortcutContext.WidgetWithChildrenShortcut if within else Qt.ShortcutContext.WidgetShortcut
                )
                action.triggered.connect(self._key_pressed)
                taker.addAction(action)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list_screens()
        self._read_plan()
        self.stage.watch(watched=True)
        self._run_clock()
        self._ui.list_steps.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        self.stage.watch(watched=False)
        self._run_clock()
        super().hideEvent(event)

    @Slot()
    def follow_plan(self) -> None:
        """Take up what changed in the agenda, change by change, while anybody sees the show or its time goes."""
        if self.isVisible() or self.stage.is_open or self.show_.is_running:
            self._read_plan()

    def close_projector(self) -> None:
        """Take the projector's window away."""
        self.stage.close()

    @Slot()
    def _journey_changed(self) -> None:
        if self._journey.id != self._journey_id:
            self._journey_id = self._journey.id
            self.stage.close()
            self._workshop = None
            self.show_.take_answers(Answers())
            self.show_.forget_result()
        shown = self._workshops()
        self._ui.stack.setCurrentWidget(self._ui.page_show if shown else self._ui.page_empty)
        self._offer(shown, _shown_first(shown, self._workshop))

    @Slot()
    def _workshop_chosen(self) -> None:
        shown = self._workshops()
        chosen = next((each for each in shown if each.id == self._ui.combo_workshop.chosen), None)
        present = next((each for each in shown if each.id == self._workshop), None)
        if chosen is not None and chosen != present:
            self._offer(shown, (chosen if self._may_turn(present, chosen) else present or chosen).id)

    def _may_turn(self, present: WorkshopView | None, other: WorkshopView) -> bool:
        """Ask before the room sees another workshop than the one whose time goes."""
        if present is None or not self.show_.is_running:
            return True
        told = (
            f"Tiden går i ”{present.name}”. Den fortsätter att gå, men rummet ser ”{other.name}” i stället, tills du "
            "byter tillbaka."
        )
        return self._dialogs.confirm("Byt workshop", told, "Byt workshop")

    def _offer(self, shown: list[WorkshopView], workshop: UUID | None) -> None:
        """Have ``workshop`` chosen among those shown, and go on where it was left."""
        self._ui.combo_workshop.show_items(tuple((each.id, each.name) for each in shown), workshop)
        if workshop != self._workshop:
            self._workshop, self._plan = workshop, None
            self.show_.turn_to(workshop, self._ui.combo_workshop.currentText())
        self.follow_plan()

    def _read_plan(self) -> None:
        workshop = self._workshop
        if workshop is None or not self._journey.is_open:
            return

        def read(store: "Store") -> tuple[UUID, WorkshopPlan]:
            from kulturverktyg.prepare.plans import read_plan

            return workshop, read_plan(store, workshop)

        self._journey.look(read, self._plan_read)

    @Slot(object)
    def _plan_read(self, found: tuple[UUID, WorkshopPlan]) -> None:
        workshop, plan = found
        if workshop == self._workshop:
            self._plan = plan
            self.show_.take_agenda(plan.agenda, self._ui.combo_workshop.currentText())
            self._list_steps()

    def _list_steps(self) -> None:
        view = self._ui.list_steps
        with QSignalBlocker(view):
            view.clear()
            for item in step_items(self._plan) if self._plan is not None else ():
                view.addItem(item)
            view.setCurrentRow(self.show_.index)

    @Slot()
    def _show_changed(self) -> None:
        ui, show = self._ui, self.show_
        for kind, button in self._views.items():
            button.setChecked(kind is show.kind and show.message is None)
        ui.button_view_result.setVisible(show.has_result)
        with QSignalBlocker(ui.list_steps):
            ui.list_steps.setCurrentRow(show.index)
        ui.button_previous.setEnabled(show.index > 0)
        ui.button_next_step.setEnabled(show.index < show.count - 1)
        ui.button_freeze.setChecked(show.is_frozen)
        ui.button_blank.setChecked(show.is_blank)
        held = "Släckt" if show.is_blank else "Fryst" if show.is_frozen else ""
        if held != ui.label_held.text():
            ui.label_held.setText(held)
            announce(ui.label_held, held or "Bilden följer med igen")
        self._message_written()
        self._show_time()
        self._run_clock()

    @Slot()
    def _show_time(self) -> None:
        timer = self.show_.timer
        self._ui.label_timer.setText(clock_words(timer.seconds_left))
        self._ui.button_timer.setText("Pau&sa" if timer.running else "Sta&rta")
        self._ui.button_timer.setEnabled(timer.seconds_in_all > 0)

    @Slot()
    def _stage_changed(self) -> None:
        ui, stage = self._ui, self.stage
        ui.button_open.setText("Stäng &projektorn" if stage.is_open else "Öppna &projektorn")
        set_role(ui.button_open, "" if stage.is_open else "primary")
        ui.combo_screen.setEnabled(not stage.is_open and len(self._places) > 1)
        usual = _SEVERAL if len(self._places) > 1 else _ONE_SCREEN
        words = stage.problem or (_OPEN if stage.is_open else stage.mended or usual)
        set_role(ui.label_state, "danger" if stage.problem else "quiet")
        if words != ui.label_state.text():
            ui.label_state.setText(words)
            announce(ui.label_state, words)
        self._run_clock()

    @Slot()
    def _list_screens(self) -> None:
        combo = self._ui.combo_screen
        chosen = combo.currentText()
        self._places = places(self.window().screen())
        with QSignalBlocker(combo):
            combo.clear()
            combo.addItems([place.words for place in self._places])
            combo.setCurrentIndex(max(0, combo.findText(chosen)))
        self._stage_changed()

    @Slot()
    def _open_clicked(self) -> None:
        if self.stage.is_open:
            self.stage.close()
        elif self._places:
            self.stage.open(self._places[self._ui.combo_screen.currentIndex()])

    @Slot()
    def _colours_chosen(self) -> None:
        dark = self._ui.combo_colours.chosen is True
        self._settings.setValue(_DARK, "true" if dark else "false")
        self.stage.set_dark(dark=dark)

    @Slot()
    def _view_clicked(self) -> None:
        self.show_.choose(next(kind for kind, button in self._views.items() if button is self.sender()))

    @Slot()
    def _command_clicked(self) -> None:
        self.show_.obey(next(command for command, button in self._commands.items() if button is self.sender()))

    @Slot()
    def _key_pressed(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)  # noqa: S101
        self.show_.obey(Command(action.data()))

    @Slot()
    def _show_message_clicked(self) -> None:
        self.show_.show_message(self._written())
        self._ui.list_steps.setFocus()

    @Slot()
    def _message_written(self) -> None:
        written, shown = self._written(), self.show_.message
        too_long = len(written) > LONGEST_MESSAGE
        self._ui.label_letters.setText(
            f"{len(written)} tecken, korta till {LONGEST_MESSAGE}"
            if too_long
            else f"{len(written)} av {LONGEST_MESSAGE} tecken"
        )
        set_role(self._ui.label_letters, "danger" if too_long else "small")
        _allow(self._ui.button_show_message, allowed=bool(written) and not too_long and written != shown)
        _allow(self._ui.button_hide_message, allowed=shown is not None)

    def _written(self) -> str:
        return self._ui.text_message.toPlainText().strip()

    def _run_clock(self) -> None:
        """Count only while the number is wanted and somebody can see it."""
        wanted = self.show_.kind is Kind.ANSWERS and (self.isVisible() or self.stage.is_open)
        if wanted and not self._clock.running:
            self._clock.start(_COUNT_EVERY_MILLISECONDS)
            self._count()
        elif not wanted:
            self._clock.stop()

    @Slot()
    def _count(self) -> None:
        round_ = self._round()
        if round_ is None or self._counting or not self.isEnabled():
            return
        self._counting = True
        round_id = round_.id

        def count(store: "Store") -> tuple[UUID, int | None]:
            from kulturverktyg.collect.workshop import answers_so_far

            return round_id, answers_so_far(store, round_id)

        task = self._journey.look(count, self._counted)
        task.ended.connect(self._count_ended)

    @Slot(object)
    def _counted(self, found: tuple[UUID, int | None]) -> None:
        round_ = self._round()
        if round_ is not None and round_.id == found[0]:
            number = at_least(found[1], self._journey.view.k)
            self.show_.take_answers(Answers(number, together=len(self._workshops()) > 1))

    @Slot()
    def _count_ended(self) -> None:
        self._counting = False

    def _round(self) -> RoundView | None:
        return round_shown(self._journey.view) if self._journey.is_open else None

    def _workshops(self) -> list[WorkshopView]:
        round_ = self._round()
        return [w for w in self._journey.view.workshops if round_ is not None and w.round_id == round_.id]


def _shown_first(workshops: list[WorkshopView], workshop: UUID | None) -> UUID | None:
    """The workshop that was shown before, or else the first that is open."""
    if any(each.id == workshop for each in workshops):
        return workshop
    first_open = next((each for each in workshops if each.state is WorkshopState.OPEN), None)
    return (first_open or workshops[0]).id if workshops else None


def _allow(button: QPushButton, *, allowed: bool) -> None:
    if button.isEnabled() is not allowed:
        button.setEnabled(allowed)

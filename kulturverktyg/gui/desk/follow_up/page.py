"""Uppföljning: what became of the measures, what it led to, and what was learnt."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.follow_up.before_after_part import BeforeAfterPart
from kulturverktyg.gui.desk.follow_up.late_commitments import LateCommitments
from kulturverktyg.gui.desk.follow_up.lessons_part import LessonsPart
from kulturverktyg.gui.desk.follow_up.meetings_part import MeetingsPart
from kulturverktyg.gui.desk.follow_up.wheel_part import WheelPart
from kulturverktyg.gui.desk.next_step import open_round
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.plan.calendar_saving import CalendarSaving
from kulturverktyg.gui.desk.plan.editing import ActionEditing
from kulturverktyg.gui.desk.round_starter import RoundStarter
from kulturverktyg.gui.desk.undoing import Undoing
from kulturverktyg.gui.forms.ui_follow_up_page import Ui_FollowUpPage
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs

if TYPE_CHECKING:
    from collections.abc import Sequence


class FollowUpPage(QWidget):
    """Four tabs about one plan. ``plan_wanted``, ``rounds_wanted`` and ``kiosk_wanted`` lead to other pages."""

    plan_wanted = Signal()
    rounds_wanted = Signal()
    kiosk_wanted = Signal()

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
        self._wrong = ""
        self._ui = Ui_FollowUpPage()
        self._ui.setupUi(self)
        ui = self._ui
        self._undoing = Undoing(self, ui.button_undo, ui.button_redo, ui.label_saved, editing, banner)
        self._commitments = LateCommitments(journey, ui.layout_tab_meetings.parentWidget())
        meetings = MeetingsPart(editing, banner, settings, ui.layout_tab_meetings.parentWidget())
        before_after = BeforeAfterPart(
            editing, journey, runner, appearance, settings, ui.layout_tab_before_after.parentWidget()
        )
        lessons = LessonsPart(editing, banner, settings, ui.layout_tab_lessons.parentWidget())
        wheel = WheelPart(
            editing, journey, runner, dialogs, banner, appearance, settings, ui.layout_tab_wheel.parentWidget()
        )
        ui.layout_tab_meetings.addWidget(self._commitments)
        ui.layout_tab_meetings.addWidget(meetings)
        ui.layout_tab_before_after.addWidget(before_after)
        ui.layout_tab_lessons.addWidget(lessons)
        ui.layout_tab_wheel.addWidget(wheel)
        self._parts: Sequence[MeetingsPart | LessonsPart | WheelPart] = (meetings, lessons, wheel)
        meetings.plan_wanted.connect(self.plan_wanted)
        calendar = CalendarSaving(editing, journey, dialogs, banner, self)
        meetings.calendar_wanted.connect(calendar.begin)
        meetings.wrong.connect(self._say_wrong)
        before_after.rounds_wanted.connect(self.rounds_wanted)
        starter = RoundStarter(journey, dialogs, banner, self, pulse=True)
        starter.started.connect(self.kiosk_wanted)
        ui.button_pulse.clicked.connect(starter.begin)
        editing.opened.connect(self._show)
        editing.changed.connect(self._show)
        journey.follow(self._journey_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._undoing.begin()
        self._journey_changed()
        self._show()
        self._editing.look()
        self._commitments.look()

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
        opened = open_round(self._journey.view)
        self._ui.button_pulse.setEnabled(opened is None)
        self._ui.button_pulse.setToolTip(
            f"”{opened.name}” är öppen. Stäng den först." if opened else "En ny omgång med den korta formen av enkäten"
        )
        if not self._editing.is_open and self.isVisible():
            self._editing.look()
        self._ui.tabs_follow_up.setEnabled(self._editing.is_open)

    @Slot()
    def _show(self) -> None:
        self._ui.tabs_follow_up.setEnabled(self._editing.is_open)
        if not self._editing.is_open or not self.isVisible():
            return
        for part in self._parts:
            part.show_plan(self._editing.value)

    @Slot(str)
    def _say_wrong(self, sentence: str) -> None:
        """Say what is typed that cannot be, or, with no sentence, that it is mended."""
        self._banner.withdraw(self._wrong)
        self._wrong = sentence
        if sentence:
            self._banner.warn(sentence)

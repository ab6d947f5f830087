"""A meeting goes through the measures one by one; what is said is in the file as soon as a field is left."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QPushButton

from kulturverktyg.decide import plan_edits
from kulturverktyg.decide.action_plan import ActionPlan, Meeting
from kulturverktyg.decide.measure import STATUSES, MeasureView, Note, is_late, late_first
from kulturverktyg.gui.desk.plan.day_field import DayField
from kulturverktyg.gui.desk.plan.editing import ActionEditing
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.forms.ui_meetings_part import Ui_MeetingsPart
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.model.kinds import Status

if TYPE_CHECKING:
    from uuid import UUID


class Walk(QObject):
    """Works the card beside the list. ``wrong`` says what is typed that cannot be.

    ``ended`` comes when the last measure has been gone through and none is left.
    """

    wrong = Signal(str)
    ended = Signal()

    def __init__(self, ui: Ui_MeetingsPart, editing: ActionEditing, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._editing = editing
        self._meeting: Meeting | None = None
        self._measures: tuple[UUID, ...] = ()
        self._measure_id: UUID | None = None
        self._said = SettledField(ui.edit_said, editing, self)
        self._evidence = SettledField(ui.edit_evidence, editing, self)
        self._next = DayField(ui.edit_next_follow_up, editing, self)
        self._buttons: dict[Status, QPushButton] = {
            status: getattr(ui, f"button_{status.value}") for status in STATUSES
        }
        self._group = QButtonGroup(self)
        for status, button in self._buttons.items():
            self._group.addButton(button)
            button.clicked.connect(partial(self._status_chosen, status))
        self._said.settled.connect(self._said_settled)
        self._evidence.settled.connect(self._evidence_settled)
        self._next.settled.connect(self._day_settled)
        self._next.wrong.connect(self.wrong)
        for button, keys, slot, words in (
            (ui.button_back_measure, "Alt+Left", self._back_clicked, "Den förra åtgärden (Alt+vänsterpil)"),
            (ui.button_next_measure, "Alt+Right", self._next_clicked, "Nästa åtgärd (Alt+högerpil)"),
        ):
            button.clicked.connect(slot)
            button.setToolTip(words)
            action = QAction(ui.card_walk, shortcut=QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(button.click)
            ui.card_walk.addAction(action)

    @property
    def meeting(self) -> "UUID | None":
        """The meeting that is shown."""
        return self._meeting.id if self._meeting is not None else None

    def show_meeting(self, meeting: Meeting) -> None:
        """Show a meeting where it had come to, or as it stands now."""
        anew = self.meeting != meeting.id
        self._meeting = meeting
        walked = to_walk(self._editing.value, meeting.id)
        if anew or {one.id for one in walked} != set(self._measures):
            self._measures = tuple(one.id for one in late_first(walked, self._editing.today))
        if anew or self._measure_id not in self._measures:
            left = (one for one in self._measures if self._note(one) is None)
            self._measure_id = next(left, self._measures[0] if self._measures else None)
        self._show(anew=anew)

    def _show(self, *, anew: bool) -> None:
        ui, measure = self._ui, self._measure()
        for widget in (ui.label_about, ui.label_last, *self._buttons.values()):
            widget.setVisible(measure is not None)
        for widget in (ui.edit_said, ui.edit_evidence, ui.edit_next_follow_up, ui.button_next_measure):
            widget.setEnabled(measure is not None)
        done = sum(self._note(one) is not None for one in self._measures)
        ui.bar_step.setMaximum(max(len(self._measures), 1))
        ui.bar_step.setValue(done)
        ui.button_back_measure.setEnabled(bool(self._measures) and self._place() > 0)
        if measure is None:
            ui.label_step.setText("")
            ui.label_measure.setText("Alla åtgärder är klara eller stoppade. Det finns inget att gå igenom.")
            return
        last = self._place() == len(self._measures) - 1
        ui.button_next_measure.setText("Spara och &bli klar" if last else "Spara och nä&sta")
        all_done = " · alla är genomgångna" if done == len(self._measures) else f" · {done} genomgångna"
        ui.label_step.setText(f"Åtgärd {self._place() + 1} av {len(self._measures)}{all_done}")
        ui.label_measure.setText(measure.title)
        ui.label_about.setText(_about(measure, late=is_late(measure, self._editing.today)))
        earlier = self._last_said(measure)
        ui.label_last.setText(earlier)
        ui.label_last.setVisible(bool(earlier))
        note = self._note(measure.id)
        self._said.show(note.text if note else "")
        self._evidence.show(measure.evidence)
        self._next.show(measure.next_follow_up, anew=anew)
        for status, button in self._buttons.items():
            with QSignalBlocker(button):
                button.setChecked(status is measure.status)

    def _go(self, step: int) -> None:
        place = self._place() + step
        if not 0 <= place < len(self._measures):
            return
        self._measure_id = self._measures[place]
        self._show(anew=True)
        self._ui.edit_said.setFocus()
        announce(self._ui.label_measure, f"{self._ui.label_step.text()}: {self._ui.label_measure.text()}")

    @Slot()
    def _next_clicked(self) -> None:
        self._editing.settle_asked.emit()
        if self._ui.edit_next_follow_up.property("wrong"):
            self._ui.edit_next_follow_up.setFocus()
            return
        self._keep("gå igenom en åtgärd")
        if self._place() < len(self._measures) - 1:
            self._go(1)
        elif all(self._note(one) is not None for one in self._measures):
            self.ended.emit()
        else:
            self._measure_id = next(one for one in self._measures if self._note(one) is None)
            self._go(0)

    @Slot()
    def _back_clicked(self) -> None:
        self._editing.settle_asked.emit()
        self._go(-1)

    @Slot(object)
    def _status_chosen(self, status: Status) -> None:
        self._keep("ändra statusen", status=status)

    @Slot(str)
    def _said_settled(self, text: str) -> None:
        self._keep("anteckna vad som sades", text)

    @Slot(str)
    def _evidence_settled(self, text: str) -> None:
        self._keep("ändra tecknet på att den är klar", evidence=text)

    @Slot(object)
    def _day_settled(self, day: object) -> None:
        self._keep("ändra nästa uppföljning", next_follow_up=day)

    def _keep(self, words: str, said: str | None = None, **changed: Any) -> None:
        """Let the measure and what is said of it at the meeting be as they now are."""
        measure = self._measure()
        if measure is None or self._meeting is None:
            return
        before = measure.note_at(self._meeting.id)
        text = said if said is not None else before.text if before else ""
        note = Note(self._meeting.id, measure.status, text)
        kept, today = replace(measure, **changed), self._editing.today
        self._editing.perform(words, lambda plan: plan_edits.note(plan, kept, note, today))

    def _last_said(self, measure: MeasureView) -> str:
        """What was said at the meeting before this one."""
        if self._meeting is None:
            return ""
        meetings = {one.id: one for one in self._editing.value.meetings}
        earlier = [
            (meetings[note.meeting].date, note)
            for note in measure.notes
            if note.meeting != self._meeting.id and meetings[note.meeting].date <= self._meeting.date
        ]
        if not earlier:
            return ""
        day, note = max(earlier, key=lambda told: told[0])
        return f"Förra gången ({day}): {STATUSES[note.status].lower()}. {note.text}".strip()

    def _place(self) -> int:
        return self._measures.index(self._measure_id) if self._measure_id in self._measures else 0

    def _measure(self) -> MeasureView | None:
        if self._measure_id is None or not self._editing.is_open:
            return None
        return self._editing.value.measure(self._measure_id)

    def _note(self, measure_id: "UUID") -> Note | None:
        measure = self._editing.value.measure(measure_id)
        return measure.note_at(self._meeting.id) if measure is not None and self._meeting is not None else None


def to_walk(plan: ActionPlan, meeting: "UUID") -> tuple[MeasureView, ...]:
    """The measures that a meeting goes through: those that have not ended, and those that it has gone through."""
    return tuple(one for one in plan.measures if not one.has_ended or one.note_at(meeting) is not None)


def _about(measure: MeasureView, *, late: bool) -> str:
    parts = (
        measure.owner,
        f"{'försenad, skulle vara' if late else ''} klar senast {measure.deadline}".strip() if measure.deadline else "",
        f"första steg: {measure.first_step}" if measure.first_step else "",
    )
    return " · ".join(part for part in parts if part)

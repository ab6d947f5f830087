"""The meetings at which measures are followed up: listed, added, named and taken away."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtWidgets import QWidget

from kulturverktyg.decide import follow_up_edits
from kulturverktyg.decide.action_plan import ActionPlan, Meeting
from kulturverktyg.decide.measure import LONGEST_TITLE
from kulturverktyg.gui.desk.follow_up.walk import Walk, to_walk
from kulturverktyg.gui.desk.plan.day_field import DayField
from kulturverktyg.gui.desk.plan.editing import ActionEditing
from kulturverktyg.gui.desk.row_keys import work_rows
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.forms.ui_meetings_part import Ui_MeetingsPart
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.limited_line import LimitedLine


@dataclass(frozen=True)
class MeetingRow:
    """A meeting, how many measures it has gone through, and of how many."""

    meeting: Meeting
    done: int
    all: int


class MeetingsPart(QWidget):
    """The first tab. ``plan_wanted`` comes from the empty page, ``wrong`` with what is typed that cannot be.

    ``calendar_wanted`` comes when the days that were set are to be saved as a calendar.
    """

    plan_wanted = Signal()
    calendar_wanted = Signal()
    wrong = Signal(str)

    def __init__(
        self, editing: ActionEditing, banner: Banner, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._banner = banner
        self._chosen: UUID | None = None
        self._ui = Ui_MeetingsPart()
        self._ui.setupUi(self)
        ui = self._ui
        LimitedLine(ui.edit_name, LONGEST_TITLE, "Mötets namn", self).full.connect(self.wrong)
        self._walk = Walk(ui, editing, self)
        self._walk.wrong.connect(self.wrong)
        self._walk.ended.connect(self._walk_ended)
        ui.button_calendar.clicked.connect(self._calendar_clicked)
        self._name = SettledField(ui.edit_name, editing, self)
        self._text = SettledField(ui.edit_text, editing, self)
        self._day = DayField(ui.edit_date, editing, self)
        self._model: RowsModel[MeetingRow] = RowsModel(_columns(), key=_meeting_id, parent=self)
        ui.table_meetings.show_rows(self._model)
        ui.table_meetings.give_lines()
        ui.table_meetings.keep_widths(settings, "table_meetings")
        ui.table_meetings.selection_changed.connect(self._row_chosen)
        work_rows(ui.table_meetings, (ui.button_add, self._add_clicked), (ui.button_remove, self._remove_clicked))
        ui.button_begin.clicked.connect(self._add_clicked)
        ui.button_plan.clicked.connect(self.plan_wanted)
        self._name.settled.connect(self._name_settled)
        self._text.settled.connect(self._text_settled)
        self._day.settled.connect(self._day_settled)
        self._day.wrong.connect(self.wrong)

    def show_plan(self, plan: ActionPlan) -> None:
        """Show the meetings as they stand."""
        ui = self._ui
        if not plan.meetings:
            ui.stack.setCurrentWidget(ui.page_no_meeting if plan.measures else ui.page_no_plan)
            self._chosen = None
            return
        ui.stack.setCurrentWidget(ui.page_meetings)
        if self._chosen is None or plan.meeting(self._chosen) is None:
            self._chosen = plan.meetings[-1].id
        chosen = self._chosen
        self._model.set_rows([_row(meeting, plan) for meeting in reversed(plan.meetings)])
        self._chosen = chosen  # the table chose what was chosen in it before
        ui.table_meetings.choose_key(chosen)
        self._show_chosen()

    @Slot()
    def _row_chosen(self) -> None:
        row = self._ui.table_meetings.current_row()
        if row is not None and row.meeting.id != self._chosen:
            self._chosen = row.meeting.id
            self._show_chosen()

    def _show_chosen(self) -> None:
        meeting = self._meeting()
        if meeting is None:
            return
        self._name.show(meeting.name)
        self._text.show(meeting.text)
        self._day.show(meeting.date, anew=self._walk.meeting != meeting.id)
        self._walk.show_meeting(meeting)

    @Slot()
    def _add_clicked(self) -> None:
        number = len(self._editing.value.meetings) + 1
        meeting = Meeting(self._editing.today, f"Uppföljning {number}")
        self._chosen = meeting.id
        self._editing.perform("lägg till ett möte", lambda plan: follow_up_edits.keep_meeting(plan, meeting))
        self._ui.edit_name.setFocus()
        self._ui.edit_name.selectAll()

    @Slot()
    def _calendar_clicked(self) -> None:
        self._editing.settle_asked.emit()
        self.calendar_wanted.emit()

    @Slot()
    def _walk_ended(self) -> None:
        """Say what comes after the last measure, and which measures will not be looked at again."""
        meeting = self._meeting()
        if meeting is None:
            return
        without = [one.title for one in self._editing.value.measures if not one.has_ended and not one.next_follow_up]
        self._banner.offer(f"{_ended(meeting, without)} Med Till kalendern sparar du dagarna så att de inte glöms.")
        self._ui.button_calendar.setFocus()

    @Slot()
    def _remove_clicked(self) -> None:
        meeting = self._meeting()
        if meeting is None:
            return
        self._chosen = None
        self._editing.perform("ta bort ett möte", lambda plan: follow_up_edits.remove_meeting(plan, meeting.id))
        self._banner.offer(f"”{meeting.name}” är borttaget med det som sades där. Ångra tar tillbaka det.")

    @Slot(str)
    def _name_settled(self, name: str) -> None:
        self._keep("ändra mötets namn", name=name)

    @Slot(str)
    def _text_settled(self, text: str) -> None:
        self._keep("ändra anteckningarna om mötet", text=text)

    @Slot(object)
    def _day_settled(self, day: object) -> None:
        if day is None:
            self.wrong.emit("Mötet behöver en dag. Skriv den som 2027-03-16.")
            self._show_day_again()
            return
        self._keep("ändra mötets dag", date=day)

    def _show_day_again(self) -> None:
        meeting = self._meeting()
        if meeting is not None:
            self._day.show(meeting.date, anew=True)

    def _keep(self, words: str, **changed: Any) -> None:
        meeting = self._meeting()
        if meeting is not None:
            kept = replace(meeting, **changed)
            self._editing.perform(words, lambda plan: follow_up_edits.keep_meeting(plan, kept))

    def _meeting(self) -> Meeting | None:
        if self._chosen is None or not self._editing.is_open:
            return None
        return self._editing.value.meeting(self._chosen)


def _ended(meeting: Meeting, without: Sequence[str]) -> str:
    """Such as *Mötet är genomgånget. ”Handledning” och 2 till saknar dag för nästa uppföljning.*"""
    done = f"”{meeting.name}” är genomgånget och sparat."
    if not without:
        return done
    more = f" och {len(without) - 1} till" if len(without) > 1 else ""
    return f"{done} ”{without[0]}”{more} saknar dag för nästa uppföljning."


def _row(meeting: Meeting, plan: ActionPlan) -> MeetingRow:
    walked = to_walk(plan, meeting.id)
    return MeetingRow(meeting, sum(one.note_at(meeting.id) is not None for one in walked), len(walked))


def _columns() -> tuple[Column[MeetingRow], ...]:
    return (
        Column("Dag", lambda row: row.meeting.date.isoformat(), widest=100),
        Column("Möte", lambda row: row.meeting.name, wide=True, narrowest=90),
        Column("Klart", lambda row: f"{row.done} av {row.all}", widest=80, tip=_tip),
    )


def _tip(row: MeetingRow) -> str:
    return f"{row.done} av {row.all} åtgärder är genomgångna"


def _meeting_id(row: MeetingRow) -> UUID:
    return row.meeting.id

"""What is being written in a note: kept apart until the writer pauses, while what is marked in it moves along."""

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot

from kulturverktyg.gui.desk.interviews.editing import InterviewsEditing
from kulturverktyg.gui.desk.interviews.note_area import NoteArea
from kulturverktyg.understand.interview import InterviewView
from kulturverktyg.understand.interview_edits.notes import difference, text_replaced, write_note


class NoteWriting(QObject):
    """Makes an edit of each paragraph, and of the rest when the field is left. ``written`` comes with every letter."""

    written = Signal()

    def __init__(self, area: NoteArea, editing: InterviewsEditing, parent: QObject) -> None:
        super().__init__(parent)
        self._area = area
        self._editing = editing
        self._shown: InterviewView | None = None
        self._draft: InterviewView | None = None
        area.textChanged.connect(self._text_changed)
        area.editing_finished.connect(self.settle)
        editing.settle_asked.connect(self.settle)

    @property
    def interview(self) -> InterviewView | None:
        """The interview as it stands in the field."""
        return self._draft

    def show(self, interview: InterviewView | None) -> None:
        """Show an interview; what is being written in it stays."""
        before, draft = self._shown, self._draft
        self._shown = interview
        if interview is None or before is None or draft is None or interview.id != before.id:
            self._draft = interview
            self._fill(interview.text if interview is not None else "")
        elif interview.text == before.text:
            self._draft = text_replaced(interview, draft.text)
        else:
            self._draft = interview
            with QSignalBlocker(self._area):
                self._area.change_text(*difference(self._area.toPlainText(), interview.text))

    @Slot()
    def settle(self) -> None:
        """Make what is written an edit."""
        draft = self._draft
        if draft is not None and self._shown is not None and draft.text != self._shown.text:
            self._editing.perform("skriv i anteckningen", lambda value: write_note(value, draft))

    def _fill(self, text: str) -> None:
        with QSignalBlocker(self._area):
            self._area.setPlainText(text)
            self._area.document().setModified(False)

    @Slot()
    def _text_changed(self) -> None:
        draft, text = self._draft, self._area.toPlainText()
        if draft is None or text == draft.text:
            return
        more_lines = text.count("\n") > draft.text.count("\n")
        self._draft = text_replaced(draft, text)
        if more_lines:
            self.settle()
        self.written.emit()

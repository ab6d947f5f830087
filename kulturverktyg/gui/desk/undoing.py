"""The buttons and keys of undo, and what is said of saving, on a page that can be written in."""

from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.survey.undo_keys import UndoKeys
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.gui.widgets.banner import Banner


def show_steps(undo: QPushButton, redo: QPushButton, done: QUndoStack, undone: QUndoStack | None = None) -> None:
    """Let the buttons say what they take back and make again; ``undone`` where that is another stack than ``done``."""
    again = undone or done
    for button, possible, words in (
        (undo, done.canUndo(), f"Ångra: {done.undoText()} (Ctrl+Z)"),
        (redo, again.canRedo(), f"Gör om: {again.redoText()} (Ctrl+Y)"),
    ):
        button.setEnabled(possible)
        button.setToolTip(words if possible else "")


def tell_saved(label: QLabel, *, unsaved: bool) -> None:
    """Say whether the file has it all, aloud when it is news."""
    words = "Inte sparat" if unsaved else "Sparat"
    if words != label.text():
        announce(label, words)
    label.setText(words)


class Undoing(QObject):
    """For a page that edits one value; says only what happens while its page is shown."""

    def __init__(
        self,
        page: QWidget,
        undo: QPushButton,
        redo: QPushButton,
        saved: QLabel,
        editing: KeptEditing[Any],
        banner: Banner,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._undo, self._redo, self._saved = undo, redo, saved
        self._editing = editing
        self._banner = banner
        self._refusal = ""
        UndoKeys(page, editing)
        undo.clicked.connect(editing.undo)
        redo.clicked.connect(editing.redo)
        editing.stepped.connect(self._stepped)
        editing.saving.connect(self._saving)
        editing.refused.connect(self._refused)
        editing.changed.connect(self._changed)
        self._stepped()

    def begin(self) -> None:
        """Say nothing of what was saved on another page. What was done there can still be undone: the button says what
        that is, and whoever looks elsewhere after removing something finds the way back when returning."""
        self._saved.setText("")

    @Slot()
    def _stepped(self) -> None:
        show_steps(self._undo, self._redo, self._editing.undo_stack)

    @Slot(bool)
    def _saving(self, under_way: bool) -> None:
        if under_way or not self._page.isVisible():
            return
        tell_saved(self._saved, unsaved=self._editing.unsaved)

    @Slot()
    def _changed(self) -> None:
        self._banner.withdraw(self._refusal)

    @Slot(str)
    def _refused(self, sentence: str) -> None:
        if self._page.isVisible():
            self._refusal = sentence
            self._banner.warn(sentence)

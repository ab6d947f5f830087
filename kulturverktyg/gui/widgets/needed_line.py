"""A line that may not be left empty, and says so in words beside it."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLabel, QLineEdit

from kulturverktyg.gui.widgets.announce import announce, polish


class NeededLine(QObject):
    """Emptied or refused, the line is marked and ``label`` says ``words``, until something is written."""

    def __init__(self, edit: QLineEdit, label: QLabel, words: str, parent: QObject) -> None:
        super().__init__(parent)
        self._edit, self._label, self._words = edit, label, words
        label.setText(words)
        label.hide()
        edit.textEdited.connect(self._edited)
        edit.textChanged.connect(self._changed)

    def refuse(self) -> None:
        """Say that something has to be written, and let it be written."""
        self._mark(wrong=True)
        self._edit.setFocus()

    @Slot()
    def _edited(self) -> None:
        if not self._edit.text().strip():
            self._mark(wrong=True)

    @Slot()
    def _changed(self) -> None:
        if self._edit.text().strip():
            self.forget()

    @Slot()
    def forget(self) -> None:
        """Say nothing."""
        self._mark(wrong=False)

    def _mark(self, *, wrong: bool) -> None:
        self._label.setVisible(wrong)
        if bool(self._edit.property("wrong")) is wrong:
            return
        self._edit.setProperty("wrong", wrong)
        self._edit.setAccessibleDescription(self._words if wrong else "")
        polish(self._edit)
        if wrong:
            announce(self._edit, self._words)

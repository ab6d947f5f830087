"""A field of text whose words become an edit when it is left."""

from typing import Any

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.widgets.announce import polish
from kulturverktyg.gui.widgets.text_area import TextArea
from kulturverktyg.survey.bidi import without_controls


class SettledField(QObject):
    """``settled`` comes with other words than those shown, when the field is left or everything is to be settled."""

    settled = Signal(str)

    def __init__(self, widget: QLineEdit | TextArea, editing: KeptEditing[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._widget = widget
        self._shown = ""
        if isinstance(widget, TextArea):
            widget.editing_finished.connect(self.settle)
        else:
            widget.editingFinished.connect(self.settle)
        editing.settle_asked.connect(self.settle)

    @property
    def text(self) -> str:
        """What is written now."""
        return self._widget.toPlainText() if isinstance(self._widget, TextArea) else self._widget.text()

    def show(self, text: str) -> None:
        """Show other words; what is being written stays when they are the same as before."""
        if text == self._shown:
            return
        self._shown = text
        with QSignalBlocker(self._widget):
            if isinstance(self._widget, TextArea):
                self._widget.setPlainText(text)
                self._widget.document().setModified(False)
            else:
                self._widget.setText(text)
                if not self._widget.hasFocus():
                    self._widget.setCursorPosition(0)

    def let_write(self, can_write: bool) -> None:
        """Let the words be changed, or only be read."""
        if self._widget.isReadOnly() is can_write:
            self._widget.setReadOnly(not can_write)
            polish(self._widget)

    @Slot()
    def settle(self) -> None:
        """Tell what is written, without letters that nobody sees, if it is something else than what is shown."""
        text = without_controls(self.text).strip()
        if text != self._shown:
            self._shown = text
            self.settled.emit(text)

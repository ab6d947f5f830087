"""Asks for one line of text."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from kulturverktyg.gui.forms.ui_line_dialog import Ui_LineDialog
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.gui.widgets.limited_line import LimitedLine
from kulturverktyg.gui.widgets.needed_line import NeededLine

#: Characters that a line has room for where nothing else is said.
LONGEST_LINE = 200


class LineDialog(QDialog):
    """``label`` says what is asked for, and ``value`` is what it is now; an empty line cannot be saved.

    What has no room within ``longest`` characters is told.
    """

    def __init__(
        self, title: str, label: str, value: str, longest: int = LONGEST_LINE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_LineDialog()
        self._ui.setupUi(self)
        self.setWindowTitle(title)
        self._ui.label_line.setText(label)
        self._ui.edit_line.setAccessibleName(label)
        NeededLine(self._ui.edit_line, self._ui.label_needed, "Skriv något här, så går det att spara.", self)
        LimitedLine(self._ui.edit_line, longest, label, self).full.connect(self._full)
        self._ui.edit_line.setText(value)
        self._ui.edit_line.selectAll()
        self._ui.edit_line.textChanged.connect(self._typed)
        self._ui.button_cancel.clicked.connect(self.reject)
        self._ui.button_save.clicked.connect(self.accept)
        self._ui.button_save.setDefault(True)
        self._typed()

    def line(self) -> str:
        """What is written."""
        return self._ui.edit_line.text()

    @Slot(str)
    def _full(self, sentence: str) -> None:
        self._ui.label_line.setText(sentence)
        announce(self._ui.label_line, sentence)

    @Slot()
    def _typed(self) -> None:
        self._ui.button_save.setEnabled(bool(self.line().strip()))

"""Shows what has to be read line by line, such as what could not be read in from a file."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from kulturverktyg.gui.forms.ui_list_dialog import Ui_ListDialog


class ListDialog(QDialog):
    """``lines`` can be copied, all at once, to be sent to whoever made the file."""

    def __init__(self, title: str, text: str, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = tuple(lines)
        self._ui = Ui_ListDialog()
        self._ui.setupUi(self)
        self.setWindowTitle(title)
        self._ui.label_text.setText(text)
        self._ui.edit_lines.setAccessibleName(title)
        self._ui.edit_lines.setPlainText("\n\n".join(self._lines))
        self._ui.edit_lines.setTabChangesFocus(True)
        self._ui.button_copy.clicked.connect(self._copy_clicked)
        self._ui.button_close.clicked.connect(self.accept)
        self._ui.button_close.setDefault(True)

    @Slot()
    def _copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._lines))

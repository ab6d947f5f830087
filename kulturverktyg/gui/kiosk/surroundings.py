"""What the kiosk touches outside its own pages: the appearance of its window, and the clipboard."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from kulturverktyg.gui import theme
from kulturverktyg.gui.theme import TOKENS, Mode


def wear(window: QWidget, mode: Mode) -> None:
    """Give one window an appearance, without changing that of others."""
    window.setPalette(theme.palette(TOKENS[mode]))
    sheet = theme.style_sheet(TOKENS[mode])
    application = QApplication.instance()
    inherited = isinstance(application, QApplication) and application.styleSheet() == sheet
    window.setStyleSheet("" if inherited else sheet)


class KeptEmpty(QObject):
    """Takes back whatever the program itself puts in the clipboard, or in that of the middle button."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        QGuiApplication.clipboard().changed.connect(self._changed)

    @Slot(QClipboard.Mode)
    def _changed(self, mode: QClipboard.Mode) -> None:
        clipboard = QGuiApplication.clipboard()
        ours = clipboard.ownsSelection() if mode is QClipboard.Mode.Selection else clipboard.ownsClipboard()
        if ours and clipboard.text(mode):
            clipboard.clear(mode)


def forget_half_written() -> None:
    """Nothing is left in the input method, and no keyboard on the screen."""
    method = QGuiApplication.inputMethod()
    method.reset()
    method.hide()


def empty_clipboard() -> None:
    """Leave nothing to paste."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(clipboard.Mode.Selection)

"""What the kiosk touches outside its own pages: the appearance of its window, and the clipboard."""

from PySide6.QtGui import QGuiApplication
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


def empty_clipboard() -> None:
    """Leave nothing to paste."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(clipboard.Mode.Selection)

"""The second window, which the whole room sees."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kulturverktyg.gui.projector.canvas import Canvas
from kulturverktyg.gui.projector.keys import KEYS
from kulturverktyg.gui.projector.sheet import usual_screen

_PART_OF_SCREEN = 0.6
_TOP = 48


class ProjectorWindow(QWidget):
    """Knows the view it is given and which keys were pressed, and nothing else.

    ``commanded`` carries a `Command`. It has no parent: it is to stay when the desk is minimised.
    """

    commanded = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hears_keys = True
        self.canvas = Canvas(self)
        self.setObjectName("window_projector")
        self.setWindowTitle("Projektor – Kulturverktyg")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setMinimumSize(usual_screen() / 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        self.resize(usual_screen())
        self.canvas.resize(usual_screen())

    def fill(self, screen: QScreen) -> None:
        """Take a whole screen."""
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.raise_()

    def float_on(self, screen: QScreen) -> None:
        """Be a window that can be dragged and resized, at the right edge of a screen."""
        self.unsetCursor()
        room = screen.availableGeometry()
        size = usual_screen().scaled(room.size() * _PART_OF_SCREEN, Qt.AspectRatioMode.KeepAspectRatio)
        self.setScreen(screen)
        self.showNormal()
        self.setGeometry(QRect(room.topRight(), size).translated(-size.width(), _TOP))
        self.raise_()

    def lies_on(self, screen: QScreen) -> bool:
        """Whether any part of it is on a screen."""
        return self.isVisible() and (self.screen() == screen or self.frameGeometry().intersects(screen.geometry()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        command = None if held else KEYS.get(Qt.Key(event.key()))
        if command is None:
            super().keyPressEvent(event)
        elif self.hears_keys:
            self.commanded.emit(command)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

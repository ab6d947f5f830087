"""The surface that a view is painted on."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.projector.sheet import Piece, Sheet, usual_screen
from kulturverktyg.gui.projector.views import View
from kulturverktyg.gui.projector.views.blank import Blank
from kulturverktyg.gui.theme import TOKENS, Mode, Tokens, interface_font


class Canvas(QWidget):
    """Shows one view; ``redrawn`` comes when it looks different, ``resized`` when it has another shape."""

    redrawn = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View = Blank()
        self._dark = True
        self._pieces: tuple[Piece, ...] | None = None

    @property
    def view(self) -> View:
        """What it shows."""
        return self._view

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """What stands where."""
        if self._pieces is None:
            self._pieces = self._view.lay(Sheet(self.size(), self._tokens, interface_font()))
        return self._pieces

    def show_view(self, view: View, *, dark: bool) -> None:
        """Show a view, light on dark or dark on light."""
        if (view, dark) != (self._view, self._dark):
            self._view, self._dark = view, dark
            self.setAccessibleName(view.words)
            self._lay_anew()

    def sizeHint(self) -> QSize:
        return usual_screen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_anew()
        self.resized.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._tokens.paper))
        for piece in self.pieces:
            piece.paint(painter)
        painter.end()

    @property
    def _tokens(self) -> Tokens:
        return TOKENS[Mode.DARK if self._dark else Mode.LIGHT]

    def _lay_anew(self) -> None:
        self._pieces = None
        self.update()
        self.redrawn.emit()

"""What is taken away ends when what came in its place is painted: ending a page full of answers takes long."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.tasks import Clock

#: A clock ticks when all that waits is done, and a window's painting is among that.
_AFTER_PAINTING = 0


class Parting(QObject):
    """Keeps widgets that nobody sees any more, for no longer than that."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._gone: list[QWidget] = []
        self._painted = Clock(self)
        self._painted.ticked.connect(self.end)

    def take(self, widget: QWidget) -> None:
        """Hide a widget, and end it soon."""
        widget.hide()
        self._gone.append(widget)
        self._painted.start(_AFTER_PAINTING, once=True)

    @Slot()
    def end(self) -> None:
        """Let nothing be left of what was taken."""
        gone, self._gone = self._gone, []
        for widget in gone:
            widget.deleteLater()

"""The projector's picture in small: the very surface that the room sees, painted once more."""

from PySide6.QtCore import QPoint, QRectF, QSize, QSizeF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kulturverktyg.gui.projector.canvas import Canvas

_WIDTH = 480


class SmallPicture(QWidget):
    """As wide as there is room for, in the shape of the projector's screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas: Canvas | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        self.setMinimumSize(256, 144)

    def follow(self, canvas: Canvas) -> None:
        """Show what a canvas shows, from now on."""
        self._canvas = canvas
        canvas.redrawn.connect(self._redrawn)
        canvas.resized.connect(self._take_shape)
        self._take_shape()
        self._redrawn()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _WIDTH * 9 // 16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_shape()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._canvas is None:
            return
        place = self._place(self._canvas.size())
        painter = QPainter(self)
        painter.translate(place.topLeft())
        scale = place.width() / max(1, self._canvas.width())
        painter.scale(scale, scale)
        self._canvas.render(painter, QPoint())
        painter.resetTransform()
        painter.setPen(self.palette().mid().color())
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _place(self, shape: QSize) -> QRectF:
        size = QSizeF(shape).scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            (self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height()
        )

    @Slot()
    def _take_shape(self) -> None:
        """Be no higher than the picture is at this width."""
        if self._canvas is not None:
            height = self.width() * self._canvas.height() / max(1, self._canvas.width())
            self.setMaximumHeight(max(self.minimumHeight(), round(height)))

    @Slot()
    def _redrawn(self) -> None:
        if self._canvas is not None:
            self.setAccessibleName(f"På projektorn: {self._canvas.view.words}")
        self.update()

"""A page of paper as large as there is room for."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

_AIR = 8


class PageView(QWidget):
    """Draws one page in the middle, whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QImage()
        self._words = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_page(self, page: QImage) -> None:
        """Show a page."""
        self._page, self._words = page, ""
        self.update()

    def say(self, words: str) -> None:
        """Show words instead of a page."""
        self._page, self._words = QImage(), words
        self.setAccessibleDescription(words)
        self.update()

    @property
    def words(self) -> str:
        """What is said instead of a page; empty while there is one."""
        return self._words

    def sizeHint(self) -> QSize:
        return QSize(420, 320)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._page.isNull():
            painter.setPen(self.palette().color(self.palette().ColorRole.Dark))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
            return
        place = self._place()
        painter.drawImage(place, self._scaled(place.size()))
        painter.setPen(QPen(QColor(self.palette().color(self.palette().ColorRole.Mid)), 1))
        painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _place(self) -> QRect:
        room = self.rect().adjusted(_AIR, _AIR, -_AIR, -_AIR)
        size = self._page.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QPoint(), size)
        place.moveCenter(room.center())
        return place

    def _scaled(self, size: QSize) -> QImage:
        ratio = self.devicePixelRatioF()
        scaled = self._page.scaled(
            size * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(ratio)
        return scaled

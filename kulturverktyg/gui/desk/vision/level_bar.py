"""A dimension on a line from 0 to 100: where it is, where people want it, and the level that is decided on."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kulturverktyg.gui.theme import Appearance

_HEIGHT, _MARGIN, _MARK = 38, 14, 7.0
_FLAG = 9.0
_TICKS = (0, 25, 50, 75, 100)


@dataclass(frozen=True)
class Marks:
    """Indexes of 0 to 100, or None."""

    now: float | None = None
    desired: float | None = None
    wanted: float | None = None


class LevelBar(QWidget):
    """Shape and colour together, as everywhere: a circle, a diamond, and a flag for the wanted level."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._marks = Marks()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def show_marks(self, marks: Marks, words: str) -> None:
        """Draw these; ``words`` say the same."""
        self._marks = marks
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, marks = self._appearance.tokens, self._marks
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() * 0.62
        self._draw_line(painter, tokens.line, tokens.edge, middle)
        if marks.now is not None and marks.desired is not None:
            painter.setPen(QPen(QColor(tokens.edge), 3))
            painter.drawLine(self._at(marks.now, middle), self._at(marks.desired, middle))
        if marks.wanted is not None:
            self._draw_flag(painter, tokens.primary, self._at(marks.wanted, middle))
        painter.setPen(QPen(QColor(tokens.card), 1.5))
        if marks.now is not None:
            painter.setBrush(QColor(tokens.now))
            painter.drawEllipse(self._at(marks.now, middle), _MARK, _MARK)
        if marks.desired is not None:
            painter.setBrush(QColor(tokens.desired))
            painter.drawPolygon(_diamond(self._at(marks.desired, middle)))
        painter.end()

    def _draw_line(self, painter: QPainter, line: str, tick: str, middle: float) -> None:
        painter.setPen(QPen(QColor(line), 2))
        painter.drawLine(self._at(0, middle), self._at(100, middle))
        painter.setPen(QPen(QColor(tick), 1))
        for level in _TICKS:
            place = self._at(level, middle)
            painter.drawLine(place - QPointF(0, 4), place + QPointF(0, 4))

    def _draw_flag(self, painter: QPainter, colour: str, place: QPointF) -> None:
        top = QPointF(place.x(), 3)
        painter.setPen(QPen(QColor(colour), 2))
        painter.drawLine(place + QPointF(0, _MARK), top)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        side = 1 if place.x() + _FLAG + 4 < self.width() else -1
        painter.drawRect(QRectF(top, top + QPointF(side * (_FLAG + 3), _FLAG)).normalized())

    def _at(self, index: float, middle: float) -> QPointF:
        return QPointF(_MARGIN + (self.width() - 2 * _MARGIN) * index / 100, middle)


def _diamond(centre: QPointF) -> QPolygonF:
    reach = _MARK + 1
    corners = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
    return QPolygonF([centre + QPointF(x, y) for x, y in corners])

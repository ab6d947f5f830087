"""What stands on a map: nodes with their marks, and arrows with their signs."""

from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from kulturverktyg.gui.theme import Tokens
from kulturverktyg.understand.map import Arrow, Node
from kulturverktyg.understand.map_layout import LETTERS, LINE, WIDTH, height_of, lines_of
from kulturverktyg.understand.map_paths import Path

_ROUND = 8
_MARK = 7.5
_BESIDE = 16
_HANDLE = 9
_HEAD_LONG, _HEAD_WIDE = 12, 5
_SIGN = 10
_REACH = 10
ARROWS, NODES, CHOSEN = 1, 2, 3


def letters(font: QFont) -> QFont:
    """The interface's letters in the size of the drawing."""
    drawn = QFont(font)
    drawn.setPixelSize(LETTERS)
    return drawn


class NodeItem(QGraphicsItem):
    """One node; ``has_mark`` tells whether it says how it is or how it is wanted."""

    def __init__(self, key: UUID) -> None:
        super().__init__()
        self.key = key
        self._node: Node | None = None
        self._tokens: Tokens | None = None
        self._font = QFont()
        self._has_mark = self._is_chosen = self._is_aimed = self._has_focus = False
        self.setZValue(NODES)

    def show_node(self, node: Node, tokens: Tokens, font: QFont, *, has_mark: bool) -> None:
        """Be this node, in these colours and letters."""
        self.prepareGeometryChange()
        self._node, self._tokens, self._font, self._has_mark = node, tokens, font, has_mark
        self.setPos(node.x, node.y)
        self.update()

    def show_choice(self, *, chosen: bool, aimed: bool, focus: bool) -> None:
        """Be what is worked with, or what an arrow may go to."""
        self._is_chosen, self._is_aimed, self._has_focus = chosen, aimed, focus
        self.setZValue(CHOSEN if chosen else NODES)
        self.update()

    @property
    def handle(self) -> QPointF:
        """Where an arrow is dragged from, in the scene."""
        return self.pos() + QPointF(WIDTH / 2, 0)

    def boundingRect(self) -> QRectF:
        more = _HANDLE + 4
        return self._rect.adjusted(-more, -more, more, more)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(self._rect)
        return path

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        node, tokens = self._node, self._tokens
        if node is None or tokens is None:
            return
        colour = QColor((tokens.desired if node.is_wanted else tokens.now) if self._has_mark else tokens.primary)
        self._paint_box(painter, tokens, colour)
        self._paint_words(painter, node, tokens)
        if self._has_mark:
            self._paint_mark(painter, node, tokens, colour)
        if self._is_chosen:
            self._paint_handle(painter, tokens)

    @property
    def _rect(self) -> QRectF:
        high = height_of(self._node) if self._node is not None else 0
        return QRectF(-WIDTH / 2, -high / 2, WIDTH, high)

    def _paint_box(self, painter: QPainter, tokens: Tokens, colour: QColor) -> None:
        if self._is_chosen or self._is_aimed:
            line = Qt.PenStyle.DashLine if self._is_aimed else Qt.PenStyle.SolidLine
            ring = tokens.primary if self._has_focus or self._is_aimed else tokens.edge
            painter.setPen(QPen(QColor(ring), 2, line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._rect.adjusted(-5, -5, 5, 5), _ROUND + 4, _ROUND + 4)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(QColor(tokens.primary_soft if self._is_chosen or self._is_aimed else tokens.card))
        painter.drawRoundedRect(self._rect, _ROUND, _ROUND)

    def _paint_words(self, painter: QPainter, node: Node, tokens: Tokens) -> None:
        lines = lines_of(node.words)
        painter.setFont(self._font)
        painter.setPen(QColor(tokens.ink if node.text else tokens.quiet))
        room = WIDTH - _BESIDE
        for number, words in enumerate(lines):
            wide = QFontMetricsF(self._font).horizontalAdvance(words)
            painter.save()
            painter.translate(0, (number - (len(lines) - 1) / 2) * LINE)
            painter.scale(min(1.0, room / wide) if wide else 1.0, 1.0)
            painter.drawText(QRectF(-WIDTH, -LINE, 2 * WIDTH, 2 * LINE), int(Qt.AlignmentFlag.AlignCenter), words)
            painter.restore()

    def _paint_mark(self, painter: QPainter, node: Node, tokens: Tokens, colour: QColor) -> None:
        middle = self._rect.topLeft() + QPointF(2, 2)
        painter.setPen(QPen(QColor(tokens.card), 1.5))
        painter.setBrush(colour)
        if node.is_wanted:
            painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in _diamond(_MARK * 1.2)]))
        else:
            painter.drawEllipse(middle, _MARK, _MARK)

    def _paint_handle(self, painter: QPainter, tokens: Tokens) -> None:
        middle = QPointF(WIDTH / 2, 0)
        painter.setPen(QPen(QColor(tokens.card), 1.5))
        painter.setBrush(QColor(tokens.primary))
        painter.drawEllipse(middle, _HANDLE, _HANDLE)
        painter.setPen(QPen(QColor(tokens.on_primary), 1.8))
        painter.drawPolyline([middle + QPointF(-3.5, 0), middle + QPointF(3.5, 0)])
        painter.drawPolyline([middle + QPointF(0.5, -3), middle + QPointF(3.5, 0), middle + QPointF(0.5, 3)])


class ArrowItem(QGraphicsItem):
    """One arrow; ``lit`` tells that it is part of the loop that is looked at."""

    def __init__(self, ends: tuple[UUID, UUID]) -> None:
        super().__init__()
        self.ends = ends
        self._arrow: Arrow | None = None
        self._way: Path | None = None
        self._tokens: Tokens | None = None
        self._font = QFont()
        self._is_chosen = self._is_lit = False
        self.setZValue(ARROWS)

    def show_arrow(self, arrow: Arrow, way: Path, tokens: Tokens, font: QFont) -> None:
        """Be this arrow, along this way."""
        self.prepareGeometryChange()
        self._arrow, self._way, self._tokens, self._font = arrow, way, tokens, font
        self.update()

    def show_choice(self, *, chosen: bool, lit: bool) -> None:
        """Be what is worked with, or part of a loop that is."""
        self._is_chosen, self._is_lit = chosen, lit
        self.update()

    @property
    def middle(self) -> QPointF:
        """A point on it."""
        return QPointF(*self._way.sign) if self._way is not None else QPointF()

    def boundingRect(self) -> QRectF:
        return self.shape().boundingRect().adjusted(-_SIGN, -_SIGN, _SIGN, _SIGN)

    def shape(self) -> QPainterPath:
        stroker = QPainterPathStroker()
        stroker.setWidth(2 * _REACH)
        return stroker.createStroke(self._path())

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        arrow, way, tokens = self._arrow, self._way, self._tokens
        if arrow is None or way is None or tokens is None:
            return
        is_strong = self._is_chosen or self._is_lit
        colour = QColor(tokens.primary if is_strong else tokens.quiet)
        painter.setPen(QPen(colour, 3.2 if is_strong else 1.7))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(_head(way, _HEAD_WIDE + (2 if is_strong else 0)))
        if arrow.mark or self._is_chosen:
            painter.setPen(QPen(colour, 2 if is_strong else 1.4))
            painter.setBrush(QColor(tokens.primary_soft if self._is_chosen else tokens.card))
            painter.drawEllipse(self.middle, _SIGN, _SIGN)
            painter.setPen(QColor(tokens.ink))
            bold = QFont(self._font)
            bold.setBold(True)
            painter.setFont(bold)
            around = QRectF(self.middle - QPointF(_SIGN, _SIGN), self.middle + QPointF(_SIGN, _SIGN))
            painter.drawText(around, int(Qt.AlignmentFlag.AlignCenter), arrow.mark)

    def _path(self) -> QPainterPath:
        path = QPainterPath()
        if self._way is not None:
            path.moveTo(*self._way.start)
            path.quadTo(*self._way.control, *self._way.tip)
        return path


def _head(way: Path, wide: float) -> QPolygonF:
    """A point at the tip, along the way there."""
    tip = QPointF(*way.tip)
    along = tip - QPointF(*way.control)
    long = max(1.0, (along.x() ** 2 + along.y() ** 2) ** 0.5)
    unit = along / long
    back, aside = tip - unit * _HEAD_LONG, QPointF(-unit.y(), unit.x()) * wide
    return QPolygonF([tip + unit * 2, back + aside, back - aside])


def _diamond(reach: float) -> tuple[tuple[float, float], ...]:
    return (0, -reach), (reach, 0), (0, reach), (-reach, 0)

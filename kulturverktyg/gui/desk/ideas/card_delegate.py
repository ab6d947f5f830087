"""How a card looks, and how its words are changed where it lies."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kulturverktyg.gui.desk.ideas.colours import colour_of
from kulturverktyg.gui.desk.ideas.lane_model import LaneModel
from kulturverktyg.gui.models.rows import Index
from kulturverktyg.gui.theme import Appearance, Mode

_LINES = 3
_MARGIN, _AIR, _BETWEEN, _STRIPE, _RADIUS = 6, 8, 8, 5, 6
#: Some 60 kB each at a ratio of 1.
_MOST_PICTURES = 32
_FAINT = 0.45


class _Look(NamedTuple):
    """All that a card's looks depend on."""

    text: str
    ideas: int
    is_hit: bool
    is_chosen: bool
    has_focus: bool
    size: tuple[int, int]
    colour: int | None
    mode: Mode
    font: str
    ratio: float


class CardDelegate(QStyledItemDelegate):
    """All cards are as high as three lines; ``colour`` is the number of the theme's, or None."""

    def __init__(self, appearance: Appearance, colour: int | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = colour
        self._appearance = appearance
        self._pictures: dict[_Look, QPixmap] = {}

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, _LINES * option.fontMetrics.lineSpacing() + 2 * _AIR + _BETWEEN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Lay the picture of the card there: it is drawn once, for a card is painted anew whenever one beside it is."""
        model = index.model()
        if not isinstance(model, LaneModel):
            return
        state, place = option.state, option.rect
        look = _Look(
            *model.shown_at(index),
            is_chosen=bool(state & QStyle.StateFlag.State_Selected),
            has_focus=bool(state & QStyle.StateFlag.State_HasFocus),
            size=(place.width(), place.height()),
            colour=self.colour,
            mode=self._appearance.mode,
            font=option.font.key(),
            ratio=painter.device().devicePixelRatioF(),
        )
        picture = self._pictures.get(look)
        if picture is None:
            if len(self._pictures) >= _MOST_PICTURES:
                self._pictures.clear()
            picture = self._pictures[look] = self._picture(look, option)
        painter.drawPixmap(place.topLeft(), picture)

    def _picture(self, look: "_Look", option: QStyleOptionViewItem) -> QPixmap:
        tokens, size = self._appearance.tokens, QSize(*look.size)
        picture = QPixmap(size * look.ratio)
        picture.setDevicePixelRatio(look.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter, card = QPainter(picture), _card(QRect(QPoint(0, 0), size))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not look.is_hit:
            painter.setOpacity(_FAINT)
        edge = tokens.primary if look.is_chosen or look.has_focus else tokens.line
        painter.setPen(QPen(QColor(edge), 2 if look.has_focus else 1))
        painter.setBrush(QColor(tokens.primary_soft if look.is_chosen else tokens.card))
        painter.drawRoundedRect(QRectF(card), _RADIUS, _RADIUS)
        if look.colour is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour_of(look.colour, look.mode))
            painter.drawRoundedRect(QRectF(card.left() + 3, card.top() + 6, _STRIPE - 1, card.height() - 12), 2, 2)
        self._paint_words(painter, option, card, look)
        painter.end()
        return picture

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        editor = QPlainTextEdit(parent)
        editor.setAccessibleName("Kortets text")
        editor.setTabChangesFocus(True)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QObject, index: Index) -> None:
        if isinstance(editor, QPlainTextEdit) and isinstance(model, LaneModel):
            model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(_card(option.rect))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter is done with the words; they are one line however they are wrapped."""
        if (
            isinstance(editor, QWidget)
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            return True
        return super().eventFilter(editor, event)

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, card: QRect, look: "_Look") -> None:
        tokens, metrics = self._appearance.tokens, option.fontMetrics
        left = card.left() + _AIR + (_STRIPE if self.colour is not None else 0)
        room = card.right() - _AIR - left
        badge = f"{look.ideas} idéer" if look.ideas > 1 else ""
        lines = _broken(look.text, room, option, _LINES - bool(badge))
        top = card.top() + _AIR
        painter.setFont(option.font)
        painter.setPen(QColor(tokens.ink))
        for number, line in enumerate(lines):
            painter.drawText(left, top + number * metrics.lineSpacing() + metrics.ascent(), line)
        if badge:
            below = QRect(left, top + (_LINES - 1) * metrics.lineSpacing(), room, metrics.lineSpacing())
            painter.setPen(QColor(tokens.quiet))
            painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, badge)


def _card(place: QRect) -> QRect:
    return place.adjusted(_MARGIN, _BETWEEN // 2, -_MARGIN, -_BETWEEN // 2)


def _broken(text: str, room: int, option: QStyleOptionViewItem, most: int) -> tuple[str, ...]:
    """The text in at most so many lines; what has no room is told by …"""
    layout = QTextLayout(text, option.font)
    wrapping = QTextOption(Qt.AlignmentFlag.AlignLeft)
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrapping)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        if len(lines) == most - 1:
            lines.append(
                QFontMetrics(option.font).elidedText(text[line.textStart() :], Qt.TextElideMode.ElideRight, room)
            )
            break
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return tuple(lines)

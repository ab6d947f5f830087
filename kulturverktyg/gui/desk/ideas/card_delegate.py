"""How a card looks, and how its words are changed where it lies."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kulturverktyg.gui.desk.ideas.colours import colour_of
from kulturverktyg.gui.desk.ideas.lane_model import LaneModel, Role
from kulturverktyg.gui.models.rows import Index
from kulturverktyg.gui.theme import Appearance

_LINES = 3
_MARGIN, _AIR, _BETWEEN, _STRIPE, _RADIUS = 6, 8, 8, 5, 6
_MOST_KEPT = 5000
_FAINT = 0.45


class CardDelegate(QStyledItemDelegate):
    """All cards are as high as three lines; ``colour`` is the number of the theme's, or None."""

    def __init__(self, appearance: Appearance, colour: int | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = colour
        self._appearance = appearance
        self._laid: dict[tuple[str, int], tuple[str, ...]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, _LINES * option.fontMetrics.lineSpacing() + 2 * _AIR + _BETWEEN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._appearance.tokens
        card = QRectF(_card(option))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not index.data(Role.IS_HIT):
            painter.setOpacity(_FAINT)
        edge = tokens.primary if chosen or focused else tokens.line
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(QColor(tokens.primary_soft if chosen else tokens.card))
        painter.drawRoundedRect(card, _RADIUS, _RADIUS)
        if self.colour is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour_of(self.colour, self._appearance.mode))
            painter.drawRoundedRect(QRectF(card.left() + 3, card.top() + 6, _STRIPE - 1, card.height() - 12), 2, 2)
        self._paint_words(painter, option, index)
        painter.restore()

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
        editor.setGeometry(_card(option))

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

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, metrics = self._appearance.tokens, option.fontMetrics
        card = _card(option)
        left = card.left() + _AIR + (_STRIPE if self.colour is not None else 0)
        room = card.right() - _AIR - left
        ideas = index.data(Role.IDEAS)
        badge = f"{ideas} idéer" if ideas > 1 else ""
        lines = self._lines(str(index.data()), room, option, _LINES - bool(badge))
        top = card.top() + _AIR
        painter.setFont(option.font)
        painter.setPen(QColor(tokens.ink))
        for number, line in enumerate(lines):
            painter.drawText(left, top + number * metrics.lineSpacing() + metrics.ascent(), line)
        if badge:
            below = QRect(left, top + (_LINES - 1) * metrics.lineSpacing(), room, metrics.lineSpacing())
            painter.setPen(QColor(tokens.quiet))
            painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, badge)

    def _lines(self, text: str, room: int, option: QStyleOptionViewItem, most: int) -> tuple[str, ...]:
        key = text, room * _LINES + most
        if key not in self._laid:
            if len(self._laid) > _MOST_KEPT:
                self._laid.clear()
            self._laid[key] = _broken(text, room, option, most)
        return self._laid[key]


def _card(option: QStyleOptionViewItem) -> QRect:
    return option.rect.adjusted(_MARGIN, _BETWEEN // 2, -_MARGIN, -_BETWEEN // 2)


def _broken(text: str, room: int, option: QStyleOptionViewItem, most: int) -> tuple[str, ...]:
    """The text in at most so many lines; what has no room is told by …"""
    layout = QTextLayout(text, option.font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
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

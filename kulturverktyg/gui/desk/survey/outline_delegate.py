"""How a row of the outline looks: kind to the left, words, and a quiet mark to the right when something is wrong."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kulturverktyg.gui.desk.survey.kind_pictures import SIDE, kind_icon
from kulturverktyg.gui.desk.survey.outline_model import Mark, Role
from kulturverktyg.gui.models.rows import Index
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.model.kinds import QuestionKind

_MARK_SIDE = 14
_AIR = 8


class OutlineDelegate(QStyledItemDelegate):
    """Paints in the colours that are shown now."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._icons: dict[tuple[QuestionKind, str, float], QIcon] = {}

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        kind = index.data(Role.KIND)
        if kind is not None:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(SIDE, SIDE)
            option.icon = self._icon(kind, option.widget)
        number, wordless = index.data(Role.NUMBER), index.data(Role.WORDLESS)
        if number is not None and not wordless:
            option.text = f"{number}. {option.text}"
        if wordless:
            option.palette.setColor(QPalette.ColorRole.Text, QColor(self._appearance.tokens.quiet))
            option.font.setItalic(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        mark = index.data(Role.MARK)
        if mark is None:
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        style = shown.widget.style()
        words = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, shown, shown.widget)
        room = words.width() - _MARK_SIDE - 2 * _AIR
        shown.text = shown.fontMetrics.elidedText(shown.text, Qt.TextElideMode.ElideRight, room)
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        middle = QPointF(option.rect.right() - _AIR - _MARK_SIDE / 2, option.rect.center().y() + 0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        (self._paint_fault if mark == Mark.FAULT else self._paint_advice)(painter, middle)
        painter.restore()

    def _icon(self, kind: QuestionKind, widget: QWidget) -> QIcon:
        ink, ratio = self._appearance.tokens.quiet, widget.devicePixelRatioF()
        if (kind, ink, ratio) not in self._icons:
            self._icons[kind, ink, ratio] = kind_icon(kind, QColor(ink), ratio)
        return self._icons[kind, ink, ratio]

    def _paint_fault(self, painter: QPainter, middle: QPointF) -> None:
        tokens, half = self._appearance.tokens, _MARK_SIDE / 2
        pen = QPen(QColor(tokens.danger), 1.5)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        corners = (QPointF(0, -half + 1), QPointF(half, half - 1), QPointF(-half, half - 1))
        painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        painter.drawLine(middle + QPointF(0, -1.5), middle + QPointF(0, 2))
        painter.drawPoint(middle + QPointF(0, 4.2))

    def _paint_advice(self, painter: QPainter, middle: QPointF) -> None:
        """A lamp."""
        painter.setPen(QPen(QColor(self._appearance.tokens.quiet), 1.4))
        painter.drawEllipse(middle + QPointF(0, -2), 4.2, 4.2)
        for below, half in ((4, 2.2), (6.5, 1.2)):
            painter.drawLine(middle + QPointF(-half, below), middle + QPointF(half, below))

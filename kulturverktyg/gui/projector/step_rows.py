"""The steps of the agenda in a list: when, what and how long, each in its column."""

import math

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kulturverktyg.gui.desk.workshops.days import later
from kulturverktyg.prepare.workshop_plan import WorkshopPlan

_TITLE, _CLOCK, _LENGTH = (Qt.ItemDataRole.UserRole + role for role in (1, 2, 3))
_HOUR = 60
_ANY_CLOCK = "00:00"
_BESIDE, _ABOVE = 11, 5
_GAP = 12


def length_words(minutes: int) -> str:
    """1 tim 30 min; nothing for a step that takes no time."""
    hours, rest = divmod(minutes, _HOUR)
    said = (f"{hours}\u00a0tim" if hours else "", f"{rest}\u00a0min" if rest else "")
    return "\u00a0".join(part for part in said if part)


def step_items(plan: WorkshopPlan) -> list[QListWidgetItem]:
    """One line a step."""
    items, passed = [], 0
    for step in plan.agenda:
        clock = f"{later(plan.starts, passed):%H:%M}" if plan.starts is not None else ""
        length = length_words(step.minutes)
        heard = f"{clock} {step.title}".strip()
        item = QListWidgetItem(f"{heard}, {length}" if length else heard)
        for role, words in ((_TITLE, step.title), (_CLOCK, clock), (_LENGTH, length)):
            item.setData(role, words)
        items.append(item)
        passed += step.minutes
    return items


class StepRows(QStyledItemDelegate):
    """The title takes as many lines as it needs, between the clock and the minutes."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        area = self._title_area(self._view.viewport().rect(), option, index)
        height = _laid(index.data(_TITLE), option.font, area.width()).boundingRect().height()
        return QSize(area.width(), math.ceil(height) + 2 * _ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, self._view)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(role))
        whole, title = self._inside(option.rect), self._title_area(option.rect, option, index)
        painter.drawText(whole, Qt.AlignmentFlag.AlignLeft, index.data(_CLOCK))
        painter.drawText(whole, Qt.AlignmentFlag.AlignRight, index.data(_LENGTH))
        _laid(index.data(_TITLE), option.font, title.width()).draw(painter, title.topLeft())
        painter.restore()

    def _inside(self, row: QRect) -> QRect:
        return row.adjusted(_BESIDE, _ABOVE, -_BESIDE, -_ABOVE)

    def _title_area(
        self, row: QRect, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QRect:
        """What the clock, and the row's own minutes, leave."""
        wide = option.fontMetrics.horizontalAdvance
        clock, length = wide(_ANY_CLOCK) if index.data(_CLOCK) else 0, wide(index.data(_LENGTH))
        return self._inside(row).adjusted(clock + _GAP if clock else 0, 0, -(length + _GAP) if length else 0, 0)


def _laid(words: str, font: QFont, width: int) -> QTextLayout:
    """The words in lines; a word that is wider than they are is broken too."""
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout

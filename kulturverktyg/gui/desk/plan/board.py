"""The measures on a board, a column a status: moved by dragging, or with Alt and the arrow keys."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kulturverktyg.decide.measure import STATUSES, MeasureView
from kulturverktyg.gui.models.rows import Index
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.gui.widgets.lines import broken

if TYPE_CHECKING:
    from kulturverktyg.model.kinds import Status

_MEASURE = Qt.ItemDataRole.UserRole
_MIME = "application/x-kulturverktyg-measure"
#: Pixels above and below the words of a card, and at their sides.
_PADDING, _SIDES = 9, 11
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


def _lines(option: QStyleOptionViewItem, index: Index, room: int) -> Iterator[tuple[str, QFont, QPalette.ColorRole]]:
    """The lines of a card where there is ``room``: its name in bold, and what else there is to say."""
    bold = QFont(option.font)
    bold.setBold(True)
    for place, part in enumerate(str(index.data()).split("\n")):
        font = option.font if place else bold
        role = QPalette.ColorRole.PlaceholderText if place else QPalette.ColorRole.Text
        for line in broken(part, room, QFontMetrics(font).horizontalAdvance):
            yield line, font, role


class CardDelegate(QStyledItemDelegate):
    """Gives a card as many lines as its words take."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        if not isinstance(view, QListWidget):
            return super().sizeHint(option, index)
        room = view.viewport().width() - 2 * view.spacing()
        lines = sum(1 for _ in _lines(option, index, room - 2 * _SIDES))
        return QSize(room, lines * option.fontMetrics.lineSpacing() + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = QStyleOptionViewItem(option)
        self.initStyleOption(card, index)
        card.text = ""
        card.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, card, painter, card.widget)
        place = option.rect.adjusted(_SIDES, _PADDING, -_SIDES, -_PADDING)
        palette, step = QGuiApplication.palette(), option.fontMetrics.lineSpacing()
        painter.save()
        for number, (line, font, role) in enumerate(_lines(option, index, place.width())):
            painter.setFont(font)
            painter.setPen(palette.color(role))
            painter.drawText(place.left(), place.top() + number * step + option.fontMetrics.ascent(), line)
        painter.restore()


class StatusList(QListWidget):
    """One column. ``dropped`` carries the measure that is let go here, ``stepped`` how many columns away to go.

    ``entered`` comes when the focus does.
    """

    dropped = Signal(object)
    stepped = Signal(int, bool)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setSpacing(3)
        self.setItemDelegate(CardDelegate(self))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        data = QMimeData()
        data.setData(_MIME, items[0].data(_MEASURE).bytes)
        return data

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._take_if_measure(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._take_if_measure(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(_MIME):
            # A copy, as far as the list that it came from knows: what is shown follows from the plan alone.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(UUID(bytes=bytes(event.mimeData().data(_MIME).data())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key], event.modifiers() == Qt.KeyboardModifier.AltModifier)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def _take_if_measure(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()


class StatusBoard(QWidget):
    """``chosen`` carries the measure that is looked at, ``moved`` one and the status that it is moved to."""

    chosen = Signal(object)
    moved = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: UUID | None = None
        self._lists: dict[Status, StatusList] = {}
        self._heads: dict[Status, QLabel] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(8)
        for place, (status, words) in enumerate(STATUSES.items()):
            head, column = QLabel(words), StatusList()
            head.setProperty("role", "section")
            column.setObjectName(f"list_{status.value}")
            column.setAccessibleName(f"{words}: flytta med Alt och pil åt sidan")
            column.setToolTip("Dra till en annan status, eller tryck Alt och vänster- eller högerpil.")
            layout.addWidget(head, 0, place)
            layout.addWidget(column, 1, place)
            layout.setColumnStretch(place, 1)
            self._heads[status], self._lists[status] = head, column
            column.currentItemChanged.connect(self._current_changed)
            column.entered.connect(self._entered)
            column.dropped.connect(self._dropped)
            column.stepped.connect(self._stepped)
        layout.setRowStretch(1, 1)

    def show_measures(self, measures: Sequence[tuple[MeasureView, str]], chosen: UUID | None) -> None:
        """Show these measures, each with what its card says below its name; one of them is chosen."""
        self._chosen = chosen
        for status, column in self._lists.items():
            held = [(measure, words) for measure, words in measures if measure.status is status]
            self._heads[status].setText(f"{STATUSES[status]} ({len(held)})")
            column.blockSignals(True)
            column.clear()
            for measure, words in held:
                item = QListWidgetItem(f"{measure.title}\n{words}" if words else measure.title, column)
                item.setData(_MEASURE, measure.id)
                item.setToolTip(item.text())
                if measure.id == chosen:
                    column.setCurrentItem(item)
            column.blockSignals(False)

    def take_focus(self) -> None:
        """Stand on the measure that is chosen."""
        for column in self._lists.values():
            if column.currentItem() is not None and column.currentItem().data(_MEASURE) == self._chosen:
                column.setFocus()

    @Slot()
    def _current_changed(self) -> None:
        column = self.sender()
        if isinstance(column, StatusList) and column.currentItem() is not None:
            self._choose(column)

    @Slot()
    def _entered(self) -> None:
        """Stand on a card of the column that the focus came to."""
        column = self.sender()
        if isinstance(column, StatusList) and column.count():
            if column.currentRow() < 0:
                column.setCurrentRow(0, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._choose(column)

    def _choose(self, column: StatusList) -> None:
        measure = column.currentItem().data(_MEASURE)
        for other in self._lists.values():
            if other is not column:
                other.blockSignals(True)
                other.setCurrentRow(-1)
                other.blockSignals(False)
        if measure != self._chosen:
            self._chosen = measure
            self.chosen.emit(measure)

    @Slot(object)
    def _dropped(self, measure: UUID) -> None:
        column = self.sender()
        status = next(status for status, one in self._lists.items() if one is column)
        self.moved.emit(measure, status)

    @Slot(int, bool)
    def _stepped(self, step: int, moves: bool) -> None:
        column = self.sender()
        columns = list(self._lists.values())
        place = next(place for place, one in enumerate(columns) if one is column) + step
        if not 0 <= place < len(columns):
            return
        item = columns[place - step].currentItem()
        if not moves:
            columns[place].setFocus()
        elif item is not None:
            status = list(self._lists)[place]
            self.moved.emit(item.data(_MEASURE), status)
            announce(self, f"Flyttad till {STATUSES[status]}")
            self.take_focus()

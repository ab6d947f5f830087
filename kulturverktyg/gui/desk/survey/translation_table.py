"""The table of translations: where a text stands, its words, the translation typed in place, and how far it is."""

from collections.abc import Sequence
from enum import IntEnum
from math import ceil
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kulturverktyg.gui.desk.survey.fields import WordsArea
from kulturverktyg.gui.models.rows import Column, Index, RowsModel
from kulturverktyg.survey.direction import is_right_to_left
from kulturverktyg.survey.translations import Status, Translation

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_NEXT = QAbstractItemDelegate.EndEditHint.EditNextItem
_PREVIOUS = QAbstractItemDelegate.EndEditHint.EditPreviousItem
_CANCEL = QKeySequence.StandardKey.Cancel
#: What the outer columns have room for, whatever the size of letters; a box to tick stands before a status.
_PLACE_ROOM, _STATUS_ROOM = "Fråga 30 m.fl., steg 2 av 4", "svenskan är än"
_BOX = 22
#: Beside and above the words of a cell, as the style sheet pads it.
_CELL_AIR, _ROW_AIR = 26, 14
#: How much of a wrapped line stays empty at the most, as a rule: a row not seen yet is rather too high than too low.
_LINE_WASTE = 1.1


class Part(IntEnum):
    """The columns from left to right."""

    PLACE = 0
    SOURCE = 1
    WORDS = 2
    STATUS = 3


class TranslationModel(RowsModel[Translation]):
    """Texts and their words in one language; whoever listens to the table saves what is typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_columns("", ""), lambda row: row.key, parent)
        self.writable = False

    def show_language(self, source: str, language: str, rows: Sequence[Translation]) -> None:
        """Show other languages, by their names, and other rows with them."""
        self.set_columns(_columns(source, language), rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        editable = self.writable and index.column() == Part.WORDS
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.EditRole:
                return row.words
            case Qt.ItemDataRole.CheckStateRole if index.column() == Part.STATUS and row.words:
                return Qt.CheckState.Checked if row.status is Status.REVIEWED else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == Part.WORDS:
                return f"{row.place}, {row.words or Status.MISSING}"
            case Qt.ItemDataRole.ToolTipRole:
                return None
        return super().data(index, role)


class CellEditor(WordsArea):
    """Words typed in place. Enter or Tab, with or without Shift, leaves by ``done``; Alt and Enter begin a new line."""

    done = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.before = ""
        self.setProperty("role", "cell")
        self.keep_lines(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.insertPlainText("\n")
        else:
            self.done.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.done.emit(forward)
        return True


class TranslationDelegate(QStyledItemDelegate):
    """``typed`` comes with key and words for every change, ``left`` when the cell is left."""

    typed = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.source = self.language = ""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        language = {Part.SOURCE: self.source, Part.WORDS: self.language}.get(Part(index.column()), "")
        rtl = is_right_to_left(language)
        option.direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        if index.column() == Part.STATUS and option.text in (Status.MISSING, Status.OUTDATED):
            option.font.setBold(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() == Part.WORDS and not index.data():
            painter.fillRect(option.rect, option.palette.alternateBase())
        super().paint(painter, option, index)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = CellEditor(parent)
        editor.before = str(index.data(Qt.ItemDataRole.EditRole))
        editor.setAccessibleName(f"Översättning, {_row(index).place}")
        editor.write_as(self.language)
        editor.done.connect(self._done)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, CellEditor):
            first = not editor.key
            editor.show_text(_row(index).key, str(index.data(Qt.ItemDataRole.EditRole)))
            if first:
                editor.written.connect(self.typed)
                editor.selectAll()

    def setModelData(self, _editor: QWidget, _model: QAbstractItemModel, _index: Index) -> None:
        self.left.emit()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(option.rect)
        if isinstance(editor, CellEditor):
            editor.keep_lines(max(1, (option.rect.height() - _ROW_AIR) // editor.fontMetrics().lineSpacing()))

    def eventFilter(self, editor: Any, event: QEvent) -> bool:
        escaped = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.matches(_CANCEL)
        if escaped and isinstance(editor, CellEditor):
            editor.setPlainText(editor.before)
        return super().eventFilter(editor, event)

    @Slot(bool)
    def _done(self, forward: bool) -> None:
        editor = self.sender()
        if isinstance(editor, CellEditor):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, _NEXT if forward else _PREVIOUS)


class TranslationTable(QTableView):
    """Shows a `TranslationModel`. ``review_asked`` comes when the chosen rows are to change between draft and read."""

    review_asked = Signal()
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TranslationModel(self)
        self.delegate = TranslationDelegate(self)
        self._heights: dict[tuple[str, str, str], int] = {}
        self._lengths: dict[str, int] = {}
        self.setModel(self.rows)
        self.setItemDelegate(self.delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        copy = QAction("Kopiera", self, shortcut=QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.verticalScrollBar().valueChanged.connect(self._fit_seen)
        self.rows.modelReset.connect(self._fit_rows)
        self.rows.dataChanged.connect(self._fit_rows)

    def chosen(self) -> tuple[Translation, ...]:
        """The chosen rows from the top."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.rows.rows[place] for place in places)

    def choose(self, place: int) -> None:
        """Choose a row by its place, ready to be typed in."""
        index = self.rows.index(place, Part.WORDS)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)

    @Slot()
    def copy(self) -> None:
        """Put the chosen rows on the clipboard with their headings."""
        titles = [column.title for column in self.rows.columns]
        lines = [titles, *([row.place, row.source, row.words, row.status] for row in self.chosen())]
        text = "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)
        QGuiApplication.clipboard().setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        types = event.text().isprintable() and event.text() and not event.modifiers() & _COMMANDS
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.review_asked.emit()
        elif event.key() in _ENTER or event.key() == Qt.Key.Key_F2:
            self._edit_row(row)
        else:
            if types and row >= 0:
                self.choose(row)
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        step = {_NEXT: 1, _PREVIOUS: -1}.get(hint, 0)
        if step:
            self._edit_row(self.currentIndex().row() + step)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into sight, also when rows around it turn out to be higher or lower than was guessed."""
        for _ in range(2):
            self.updateGeometries()
            super().scrollTo(index, hint)
            self._fit_seen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As wide as there is room for; what is as wide as before may only show more rows."""
        super().resizeEvent(event)
        place = self.fontMetrics().horizontalAdvance(_PLACE_ROOM) + _CELL_AIR
        status = self.fontMetrics().horizontalAdvance(_STATUS_ROOM) + _BOX + _CELL_AIR
        room = max(0, self.viewport().width() - place - status)
        widths = (place, room // 2, room - room // 2, status)
        if self.columnWidth(Part.SOURCE) != widths[Part.SOURCE] or self.columnWidth(Part.WORDS) != widths[Part.WORDS]:
            for column, width in enumerate(widths):
                self.setColumnWidth(column, width)
            self._heights.clear()
            self._fit_rows()
        else:
            self._fit_seen()

    def _edit_row(self, place: int) -> None:
        if 0 <= place < self.rows.rowCount():
            self.choose(place)
            if self.rows.writable:
                self.edit(self.rows.index(place, Part.WORDS))

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == Part.STATUS and not QGuiApplication.keyboardModifiers():
            self.review_asked.emit()

    @Slot(QModelIndex)
    def _double_clicked(self, index: QModelIndex) -> None:
        if index.column() in (Part.PLACE, Part.SOURCE):
            self._edit_row(index.row())

    @Slot(QItemSelection, QItemSelection)
    def _selection_changed(self) -> None:
        self.selection_changed.emit()

    @Slot()
    def _fit_rows(self) -> None:
        """Make the rows in sight as high as their words, and the others about as high: to measure all takes long."""
        if not self.isVisible():
            return
        for place, row in enumerate(self.rows.rows):
            cells = (row.place, row.source, row.words)
            self._give_height(place, self._heights.get(cells) or _ROW_AIR + max(map(self._about_high, cells, Part)))
        self._fit_seen()

    @Slot()
    def _fit_seen(self) -> None:
        """Make the rows that are in sight as high as their words."""
        place = self.rowAt(0)
        if not self.isVisible() or place < 0:
            return
        while place < self.rows.rowCount() and self.rowViewportPosition(place) < self.viewport().height():
            row = self.rows.rows[place]
            cells = (row.place, row.source, row.words)
            height = self._heights.get(cells)
            if height is None:
                height = self._heights[cells] = _ROW_AIR + max(map(self._lines_high, cells, Part))
            self._give_height(place, height)
            place += 1

    def _give_height(self, place: int, height: int) -> None:
        header = self.verticalHeader()
        if header.sectionSize(place) != height:
            header.resizeSection(place, height)

    def _about_high(self, words: str, column: Part) -> int:
        length = self._lengths.get(words)
        if length is None:
            length = self._lengths[words] = self.fontMetrics().horizontalAdvance(words)
        room = max(1, self.columnWidth(column) - _CELL_AIR)
        lines = 1 if length <= room else ceil(_LINE_WASTE * length / room)
        return (lines + words.count("\n")) * self.fontMetrics().lineSpacing()

    def _lines_high(self, words: str, column: Part) -> int:
        room = max(1, self.columnWidth(column) - _CELL_AIR)
        one = self.fontMetrics().lineSpacing()
        if "\n" not in words and self.fontMetrics().horizontalAdvance(words) <= room:
            return one
        wrapped = self.fontMetrics().boundingRect(0, 0, room, 0, Qt.TextFlag.TextWordWrap, words)
        return max(one, wrapped.height())


def _columns(source: str, language: str) -> tuple[Column[Translation], ...]:
    return (
        Column("Var texten står", lambda row: row.place),
        Column(source, lambda row: row.source),
        Column(language, lambda row: row.words),
        Column("Läge", lambda row: row.status.value),
    )


def _row(index: Index) -> Translation:
    model = index.model()
    assert isinstance(model, TranslationModel)  # noqa: S101
    return model.rows[index.row()]

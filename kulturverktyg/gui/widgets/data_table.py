"""A table to look at: sorts, filters, keeps its column widths, and is copied as text."""

from collections.abc import Hashable
from typing import Any, TypeVar

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QSettings,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from kulturverktyg.gui.models.rows import ACROSS_ROLE, ELIDE_ROLE, SORT_ROLE, Column, Index, RowsModel
from kulturverktyg.gui.widgets.figures import FiguresHeader, leave_room
from kulturverktyg.gui.widgets.lines import broken, narrowest
from kulturverktyg.gui.widgets.widths import Wish, shared

Row = TypeVar("Row")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AIR = 8
_LINE_AIR = 14
_LINES_OF_A_HEADING, _LINES_OF_A_CELL = 3, 2
_INDENT, _NEXT_LINE = "\N{EM SPACE}", "\N{LINE SEPARATOR}"
#: What a cell takes beside its words, as the style sheet says.
_BESIDE = 20
#: Widths of columns are told for lines of this height, and follow the letters.
_LINE = 19


class FillDelegate(QStyledItemDelegate):
    """Paints a cell's own background, which a style sheet would leave out, and figures with room after them."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        across = index.data(ACROSS_ROLE)
        if across is not None:
            option.text = across
            option.displayAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        elide = index.data(ELIDE_ROLE)
        if elide is not None:
            option.textElideMode = elide
        _indent_all_lines(option)
        leave_room(option, option.displayAlignment)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        fill = index.data(Qt.ItemDataRole.BackgroundRole)
        if fill is not None:
            painter.fillRect(option.rect, fill)
        super().paint(painter, option, index)


def _indent_all_lines(option: QStyleOptionViewItem) -> None:
    """Let words that begin with room do so on every line that they take."""
    words = option.text.lstrip(_INDENT)
    indent = option.text[: len(option.text) - len(words)]
    if not indent or not option.features & QStyleOptionViewItem.ViewItemFeature.WrapText:
        return
    width = option.fontMetrics.horizontalAdvance
    lines = broken(words, option.rect.width() - _BESIDE - width(indent), width)
    option.text = _NEXT_LINE.join(indent + line for line in lines)


class WholeDelegate(FillDelegate):
    """Gives the words all the lines that they need, also when a style sheet takes room beside them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        if shown.rect.width() <= 0 or not shown.features & QStyleOptionViewItem.ViewItemFeature.WrapText:
            return super().sizeHint(option, index)
        style = shown.widget.style()
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, shown, shown.widget) + 1
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, shown, shown.widget)
        room = place.width() - 2 * margin
        words = shown.fontMetrics.boundingRect(0, 0, room, 0, Qt.TextFlag.TextWordWrap, shown.text)
        return QSize(super().sizeHint(option, index).width(), words.height() + _LINE_AIR)


class DataTable(QTableView):
    """Shows a `RowsModel`. ``chosen`` comes by double click or Enter on a row."""

    chosen = Signal()
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSortRole(SORT_ROLE)
        self._proxy.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._proxy.setSortLocaleAware(True)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._proxy.setFilterKeyColumn(-1)
        self._rows: RowsModel[Any] | None = None
        self._chosen_key: Hashable = None
        self._settings: QSettings | None = None
        self._wishes: dict[int, Wish] = {}
        self._as_high_as_words = False
        self._close = False
        self._extras = False
        self._header = FiguresHeader(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(FillDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
        self.setHorizontalHeader(self._header)
        self.horizontalHeader().setMinimumSectionSize(48)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._copy = QAction("Kopiera", self, shortcut=QKeySequence(QKeySequence.StandardKey.Copy))
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._copy.triggered.connect(self.copy)
        self.addAction(self._copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.doubleClicked.connect(self._row_double_clicked)

    def show_rows(self, model: RowsModel[Any], *, sort: int = -1, descending: bool = False) -> None:
        """Show ``model`` from now on, sorted by a column or (−1) in the order of its rows."""
        self._rows = model
        self._proxy.setSourceModel(model)
        self.setModel(self._proxy)
        self.setSortingEnabled(True)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.sortByColumn(sort, order)
        model.modelAboutToBeReset.connect(self._remember_chosen)
        model.modelReset.connect(self._model_reset)
        model.dataChanged.connect(self.fit_columns)
        self._proxy.layoutChanged.connect(self._span)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.fit_columns()

    def give_two_lines(self) -> None:
        """Let the words of a cell go on to a second line."""
        self.setWordWrap(True)
        self.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().lineSpacing() + 14)

    def fit_closely(self) -> None:
        """Make columns as narrow as headings of three lines and cells of two allow, so that many have room."""
        self.give_two_lines()
        self._header.give_lines(_LINES_OF_A_HEADING)
        self._close = True

    def show_extras(self, shown: bool) -> None:
        """Show the extra columns too, or only those that matter most."""
        self._extras = shown
        self.fit_columns()

    @property
    def has_extras(self) -> bool:
        """Whether there are columns beside those that matter most."""
        return self._rows is not None and any(column.extra for column in self._rows.columns)

    @property
    def needed_width(self) -> int:
        """The width at which no column is out of sight and no word is cut."""
        narrow = sum(max(wish.least, wish.whole) for wish in self._wishes.values())
        return narrow + self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()

    def give_lines(self) -> None:
        """Let each row have the lines that its words need."""
        self.setWordWrap(True)
        self.setItemDelegate(WholeDelegate(self))
        self._as_high_as_words = True

    def keep_widths(self, settings: QSettings, name: str) -> None:
        """Remember the user's own column widths under ``name``."""
        self.setObjectName(name)
        self._settings = settings
        self.horizontalHeader().sectionResized.connect(self._section_resized)
        self.fit_columns()

    def current_row(self) -> Any:
        """The chosen row's value, or None."""
        rows = self.selectionModel().selectedRows() if self.selectionModel() else []
        if not rows or self._rows is None:
            return None
        return self._rows.rows[self._proxy.mapToSource(rows[0]).row()]

    def current_rows(self) -> list[Any]:
        """The values of all rows that are chosen, from above."""
        if self._rows is None or not self.selectionModel():
            return []
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._rows.rows[self._proxy.mapToSource(self._proxy.index(row, 0)).row()] for row in chosen]

    def choose_key(self, key: Hashable) -> bool:
        """Choose the row with a key; False when it is not shown."""
        place = self._rows.row_of(key) if self._rows is not None else None
        if place is None or self._rows is None:
            return False
        index = self._proxy.mapFromSource(self._rows.index(place, 0))
        if not index.isValid():
            return False
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )
        return True

    @Slot(str)
    def filter(self, text: str) -> None:
        """Show only rows that hold ``text`` in some column."""
        self._proxy.setFilterFixedString(text)
        self._span()

    @Slot()
    def copy(self) -> None:
        """Put the chosen rows, or all when at most one is chosen, on the clipboard with their headings."""
        QGuiApplication.clipboard().setText(self.as_text())

    def as_text(self) -> str:
        """Headings and rows as lines of tab-separated cells."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = chosen if len(chosen) > 1 else range(self._proxy.rowCount())
        columns = range(self._proxy.columnCount())
        lines = [[str(self._proxy.headerData(c, Qt.Orientation.Horizontal)) for c in columns]]
        lines += [[str(self._proxy.index(row, c).data() or "") for c in columns] for row in rows]
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)

    @Slot()
    def fit_columns(self) -> None:
        """Give each column the room its words need, and what is left to the wide ones."""
        if self._rows is None:
            return
        for section, column in enumerate(self._rows.columns):
            self.setColumnHidden(section, column.extra and not self._extras)
        kept = self._kept_widths()
        self._wishes = {
            section: self._kept_wish(kept[column.title]) if column.title in kept else self._wish(section, column)
            for section, column in enumerate(self._rows.columns)
            if not self.isColumnHidden(section)
        }
        self._share_width()
        self._span()

    def _kept_wish(self, width: int) -> Wish:
        return Wish(width, width, width)

    def _wish(self, section: int, column: Column[Any]) -> Wish:
        if self._close:
            width = self._scaled(column.narrowest) if column.wide else self._close_width(section, column)
            return Wish(width, width, width, column.wide)
        texts, letters = self._texts(section), self.fontMetrics().horizontalAdvance
        beside = _BESIDE + self._room_after(column)
        heading = self._header.sectionSizeHint(section)
        line = max((letters(text) for text in texts), default=0) + beside
        all_ = max(line, heading) + _AIR
        bare = self._header.narrowest(section, max(column.widest, beside))
        if column.number is not None:
            least = max(bare, min(line, 2 * column.widest))
            return Wish(least, least, max(least, min(all_, 2 * column.widest)), column.wide)
        least = column.narrowest if column.wide else min(max(line, bare), column.widest)
        most = 2 * least - beside if self.wordWrap() else 0
        uncut = max((narrowest(text, len(text), letters, most) for text in texts), default=0) + beside
        return Wish(least, max(least, bare, uncut), all_, column.wide)

    def _close_width(self, section: int, column: Column[Any]) -> int:
        widest, letters = self._scaled(column.widest), self.fontMetrics()
        beside = _BESIDE + self._room_after(column)
        lines = _LINES_OF_A_CELL if column.number is None else 1
        texts = self._texts(section)
        narrow = (narrowest(text, lines, letters.horizontalAdvance, widest - beside) for text in texts)
        return max(self._header.narrowest(section, widest), max(narrow, default=0) + beside)

    def _texts(self, section: int) -> set[str]:
        """What the column's cells say, but for those that other words stand across."""
        across = self._across()
        rows = (self._proxy.index(row, section) for row in range(self._proxy.rowCount()))
        return {
            str(index.data() or "")
            for index in rows
            if across is None or section < across or index.siblingAtColumn(across).data(ACROSS_ROLE) is None
        }

    def _room_after(self, column: Column[Any]) -> int:
        is_right = column.number is not None and not column.centred
        return self.fontMetrics().horizontalAdvance(_INDENT) if is_right else 0

    def _scaled(self, pixels: int) -> int:
        return round(pixels * self.fontMetrics().lineSpacing() / _LINE) if self._close else pixels

    @Slot()
    def _span(self) -> None:
        """Let words that stand across a row have the rest of it."""
        first = self._across()
        self.clearSpans()
        if first is None:
            return
        for row in range(self._proxy.rowCount()):
            if self._proxy.index(row, first).data(ACROSS_ROLE) is not None:
                self.setSpan(row, first, 1, self._proxy.columnCount() - first)

    def _across(self) -> int | None:
        """The column from which words may stand across the row."""
        columns = self._rows.columns if self._rows is not None else ()
        return next((place for place, column in enumerate(columns) if column.across is not None), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.current_row() is not None:
            self.chosen.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Let the columns share the width that there is."""
        header = self.horizontalHeader()
        header.blockSignals(True)
        widths = shared(self.viewport().width(), tuple(self._wishes.values()))
        for section, width in zip(self._wishes, widths, strict=True):
            self.setColumnWidth(section, width)
        header.blockSignals(False)
        self.updateGeometries()
        if self._as_high_as_words:
            self.resizeRowsToContents()

    def _kept_widths(self) -> dict[str, int]:
        if self._settings is None:
            return {}
        kept = self._settings.value(f"widths/{self.objectName()}")
        return {str(k): int(v) for k, v in kept.items()} if isinstance(kept, dict) else {}

    @Slot(int, int, int)
    def _section_resized(self, section: int, _before: int, width: int) -> None:
        self.updateGeometries()
        if self._settings is None or self._rows is None or self._rows.columns[section].wide:
            return
        widths = self._kept_widths() | {self._rows.columns[section].title: width}
        self._settings.setValue(f"widths/{self.objectName()}", widths)

    @Slot()
    def _row_double_clicked(self) -> None:
        self.chosen.emit()

    @Slot()
    def _remember_chosen(self) -> None:
        row = self.current_row()
        self._chosen_key = self._rows.key_of(row) if row is not None and self._rows is not None else None

    @Slot()
    def _model_reset(self) -> None:
        self.fit_columns()
        if self._chosen_key is None or not self.choose_key(self._chosen_key):
            self.selection_changed.emit()

    @Slot(QItemSelection, QItemSelection)
    def _selection_changed(self) -> None:
        self.selection_changed.emit()

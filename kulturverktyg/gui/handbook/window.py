"""The window of the handbook: what there is at the left, the chapter at the right, and a field to search in."""

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from kulturverktyg.gui.forms.ui_handbook_window import Ui_HandbookWindow
from kulturverktyg.gui.handbook.chapters import FIRST, PARTS, chapter, saying
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.paths import resources

_NAME = Qt.ItemDataRole.UserRole
_MARGIN = 14
_USUAL_SIZE = QSize(980, 680)


class HandbookWindow(QWidget):
    """Stands beside the desk. Links lead to other chapters and never out of the program."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._ui = Ui_HandbookWindow()
        self._ui.setupUi(self)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._parts: list[QTreeWidgetItem] = []
        ui = self._ui
        ui.label_found.hide()
        ui.browser.setSearchPaths([str(resources() / "help")])
        ui.browser.document().setDocumentMargin(_MARGIN)
        self._list_chapters()
        ui.tree_chapters.currentItemChanged.connect(self._chapter_chosen)
        ui.edit_search.textChanged.connect(self._search)
        ui.edit_search.returnPressed.connect(self._find_next)
        ui.browser.anchorClicked.connect(self._link_clicked)
        QShortcut(QKeySequence.StandardKey.Find, self, self._to_search)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._escape)
        self.resize(_USUAL_SIZE.boundedTo(parent.screen().availableGeometry().size()))
        self.open_at(FIRST)

    def open_at(self, name: str) -> None:
        """Show a chapter."""
        self._ui.edit_search.clear()
        self._ui.tree_chapters.setCurrentItem(self._items[name])

    def _list_chapters(self) -> None:
        tree = self._ui.tree_chapters
        for words, names in PARTS:
            part = QTreeWidgetItem(tree, [words])
            part.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = tree.font()
            font.setBold(True)
            part.setFont(0, font)
            self._parts.append(part)
            for name in names:
                item = QTreeWidgetItem(part, [chapter(name).title])
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setData(0, _NAME, name)
                self._items[name] = item
        tree.expandAll()

    @Slot(QTreeWidgetItem)
    def _chapter_chosen(self, item: QTreeWidgetItem | None) -> None:
        name = item.data(0, _NAME) if item is not None else None
        if name is None:
            return
        shown = chapter(name)
        self._ui.browser.setMarkdown(shown.text)
        self.setWindowTitle(f"{shown.title} – Handbok")
        self._ui.browser.setAccessibleName(shown.title)
        self._find_next()

    @Slot()
    def _search(self) -> None:
        """List only the chapters that say what is written, and show the first of them."""
        words = self._ui.edit_search.text().strip()
        found = saying(words)
        names = {one.name for one in found}
        for name, item in self._items.items():
            item.setHidden(name not in names)
        for part in self._parts:
            part.setHidden(not any(item.parent() is part and not item.isHidden() for item in self._items.values()))
        self._say_how_many(len(found), searched=bool(words))
        if words and found:
            self._ui.tree_chapters.setCurrentItem(self._items[found[0].name])
            self._find_first()

    def _say_how_many(self, count: int, *, searched: bool) -> None:
        words = ""
        if searched:
            words = f"{count} kapitel" if count else "Inget kapitel säger det. Pröva ett kortare ord."
        self._ui.label_found.setText(words)
        self._ui.label_found.setVisible(bool(words))
        announce(self._ui.label_found, words)

    def _find_first(self) -> None:
        cursor = self._ui.browser.textCursor()
        cursor.setPosition(0)
        self._ui.browser.setTextCursor(cursor)
        self._find_next()

    @Slot()
    def _find_next(self) -> None:
        """Go to the next place of the first word that is searched for, and round to the beginning."""
        word = next(iter(self._ui.edit_search.text().split()), "")
        if not word or self._ui.browser.find(word):
            return
        self._ui.browser.moveCursor(self._ui.browser.textCursor().MoveOperation.Start)
        self._ui.browser.find(word, QTextDocument.FindFlag(0))

    @Slot(QUrl)
    def _link_clicked(self, link: QUrl) -> None:
        name = link.path().removesuffix(".md")
        if name in self._items:
            self.open_at(name)

    @Slot()
    def _to_search(self) -> None:
        self._ui.edit_search.setFocus()
        self._ui.edit_search.selectAll()

    @Slot()
    def _escape(self) -> None:
        """Leave the search, or, without one, the handbook."""
        if self._ui.edit_search.text():
            self._ui.edit_search.clear()
        else:
            self.close()

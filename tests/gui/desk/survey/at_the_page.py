"""Hands at the survey page: what is chosen in the outline, and keys where the focus is."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QPushButton, QTabBar, QTreeView, QWidget

from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.prepare.surveys import newest_version, read_draft
from kulturverktyg.survey.draft import SurveyDraft
from tests.gui.desk.at_the_desk import LEFT, Desk, type_text

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


class AtThePage:
    """The survey page of a desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.tree = desk.find(QTreeView, "tree_outline")

    @property
    def draft(self) -> SurveyDraft:
        """The survey as it stands, with what is typed."""
        editing = self.desk.window.pages.survey_page.editing
        editing.settle()
        self.desk.settle()
        return editing.draft

    @property
    def in_file(self) -> SurveyDraft:
        store = self.desk.window.store
        assert store is not None
        self.desk.settle()
        return read_draft(store, newest_version(store, list_journeys(store)[0].id))

    def names(self, section: str) -> list[str]:
        """Names of the questions of a section."""
        return next([q.name for q in s.questions] for s in self.draft.survey.sections if s.name == section)

    def row(self, words: str) -> QModelIndex:
        """The row that begins with ``words``."""
        model = self.tree.model()
        tops = [model.index(row, 0) for row in range(model.rowCount())]
        rows = [*tops, *(model.index(row, 0, top) for top in tops for row in range(model.rowCount(top)))]
        return next(row for row in rows if str(row.data()).startswith(words))

    def click(self, words: str, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Click on a row."""
        index = self.row(words)
        self.tree.scrollTo(index)
        self.desk.qtbot.mouseClick(self.tree.viewport(), LEFT, modifier, self.tree.visualRect(index).center())
        self.desk.settle()

    @property
    def chosen(self) -> str:
        return str(self.tree.currentIndex().data())

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is."""
        self.desk.qtbot.keyClick(self.focus, key, modifier)
        self.desk.settle()

    def type(self, words: str) -> None:
        type_text(self.focus, words)

    def write_text(self, words: str) -> None:
        """Write over the chosen question's words, as far as to the last letter and no further."""
        self.desk.find(QPlainTextEdit, "edit_text").setFocus()
        self.press(Qt.Key.Key_A, CTRL)
        self.type(words)

    def wait_for(self, name: str, words: str) -> None:
        """Until something on the page says ``words``."""
        self.desk.qtbot.waitUntil(lambda: self.desk.sees(name) and self.desk.text(name) == words)

    def menu(self, button: str, words: str) -> None:
        """Choose from a button's menu by keyboard."""
        menu = self.desk.find(QPushButton, button).menu()
        assert isinstance(menu, QMenu)
        action = next(action for action in menu.actions() if action.text().startswith(words))
        assert action.isEnabled(), f"{words} cannot be chosen"
        menu.popup(self.tree.mapToGlobal(self.tree.rect().center()))
        menu.setActiveAction(action)
        self.desk.qtbot.keyClick(menu, Qt.Key.Key_Return)
        self.desk.window.activateWindow()
        self.desk.settle()

    def tab(self, words: str) -> None:
        """Click a tab."""
        (bar,) = [bar for bar in self.desk.window.pages.survey_page.findChildren(QTabBar) if bar.isVisible()]
        place = next(place for place in range(bar.count()) if bar.tabText(place) == words)
        self.desk.qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(place).center())
        self.desk.settle()

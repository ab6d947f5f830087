"""A walk through one journey: the desk, what is typed, and which pages have been visited."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QPushButton, QTreeWidget, QWidget

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.gui.desk.navigation import NAMES
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.survey.template import load_template
from tests.flows.walk.typed import Typed
from tests.gui.desk.at_the_desk import LEFT, Desk, type_text

GUIDE = "Kom igång"
Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
PLACES = {words: place.value for place, (_, words) in NAMES.items()}


@dataclass
class Walk:
    """Hands at the desk that say on which page of which journey they were when something was not as it should be."""

    desk: Desk
    typed: Typed
    folder: Path
    visited: set[str] = field(default_factory=set)
    #: What people answered in the first round.
    answered: list[Ballot] = field(default_factory=list)

    @property
    def reports(self) -> Path:
        """Where the reports are made."""
        return self.folder / "rapporter"

    @contextmanager
    def at(self, page: str) -> Iterator[Desk]:
        """On a page; the first time by way of the guide, where it leads there."""
        try:
            self._come_to(page)
            yield self.desk
            self.desk.settle()
        except BaseException as fault:
            fault.add_note(f"On the page {page} of {self.typed.title}")
            raise
        self.visited.add(page)

    @property
    def steps(self) -> dict[str, str]:
        """The pages that the template tells of, in its order, with what it says that one does there."""
        names = {place: words for words, place in PLACES.items()}
        return {names[step.place]: step.text for step in load_template(self.typed.template).steps}

    def guide_says(self, ready: set[str]) -> None:
        """The guide has ticked just these of the template's pages, by itself or by hand."""
        with self.at(GUIDE) as desk:
            found = desk.window.findChildren(QCheckBox)
            checks = [one for one in found if one.objectName().startswith("check_") and one.isVisible()]
            assert [one.text() for one in checks] == sorted(self.steps, key=list(PLACES).index)
            assert {one.text() for one in checks if one.isChecked()} == ready & set(self.steps)
            assert desk.text("label_progress") == f"{len(ready & set(self.steps))} av {len(checks)} klara"

    def _come_to(self, page: str) -> None:
        if page in self.steps and page not in self.visited:
            self.desk.go(GUIDE)
            self.desk.click(f"button_to_{PLACES[page]}")
        else:
            self.desk.go(page)
        chosen = self.desk.find(QTreeWidget, "list_pages").currentItem()
        assert chosen is not None
        assert chosen.text(0) == page


def lines(desk: Desk, table: str) -> list[list[str]]:
    """The rows of a table, as they are read."""
    return [line.split("\t") for line in desk.table(table).splitlines()[1:]]


def press(desk: Desk, name: str, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """A key where a widget has the focus."""
    widget = desk.find(QWidget, name)
    widget.setFocus()
    desk.qtbot.keyClick(widget, key, held)
    desk.settle()


def choose_cell(desk: Desk, table: str, words: str) -> None:
    """Click the first cell that says this."""
    view = desk.find(DataTable, table)
    model = view.model()
    cells = (model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount()))
    cell = next(cell for cell in cells if str(cell.data()).startswith(words))
    view.scrollTo(cell)
    desk.click_cell(view, cell)
    desk.settle()


def from_menu(desk: Desk, button: str, words: str) -> None:
    """Open a button's menu and click what it offers."""
    held = desk.find(QPushButton, button).menu()
    assert held is not None
    held.aboutToShow.emit()
    click_in_menu(desk, held, words)


def click_in_menu(desk: Desk, menu: QMenu, words: str) -> None:
    if not menu.isVisible():
        menu.popup(desk.window.mapToGlobal(desk.window.rect().center()))
    action = next(action for action in menu.actions() if action.text().replace("&", "").startswith(words))
    assert action.isEnabled(), f"{words} cannot be chosen"
    desk.qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    menu.close()
    desk.window.activateWindow()
    desk.settle()


def popped_up(desk: Desk) -> QMenu:
    """The menu that a click has opened."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def type_in(desk: Desk, name: str, words: str, *, enter: bool = False) -> None:
    """Type where the field stands, after what is there."""
    field_ = desk.find(QWidget, name)
    field_.setFocus()
    type_text(field_, words)
    if enter:
        desk.qtbot.keyClick(field_, Key.Key_Return)
    desk.settle()


def is_within(wanted: Sequence[str], text: str) -> bool:
    """Whether all these stand in a text."""
    return all(words in text for words in wanted)

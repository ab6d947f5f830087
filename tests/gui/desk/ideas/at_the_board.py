"""Hands and eyes at the board."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu, QTabWidget

from kulturverktyg.decide.board import Board, Lane
from kulturverktyg.decide.board_edits.themes import add_theme
from kulturverktyg.decide.boards import read_board, save_board
from kulturverktyg.decide.idea_table import import_ideas
from kulturverktyg.gui.desk.ideas.board_view import BoardView
from kulturverktyg.gui.desk.ideas.lane_column import LaneColumn
from kulturverktyg.gui.desk.ideas.page import IdeasPage
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.store import Store
from tests.gui.desk.at_the_desk import LEFT, Desk

WORDS = ("Fler fikastunder", "Fika oftare ihop", "Larm i trapphuset", "Kortare möten")
THEME = "Trivsel"
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def store_of(desk: Desk) -> Store:
    store = desk.window.store
    assert store is not None
    return store


def journey_of(desk: Desk) -> UUID:
    return list_journeys(store_of(desk))[0].id


@dataclass
class AtTheBoard:
    """The board of the desk, with cards called by their words."""

    desk: Desk

    @classmethod
    def opened(cls, desk: Desk, folder: Path) -> "AtTheBoard":
        path = folder / "idéer.csv"
        path.write_text("text\n" + "\n".join(WORDS), "utf-8")
        store, journey = store_of(desk), journey_of(desk)
        import_ideas(store, journey, path)
        save_board(store, journey, add_theme(read_board(store, journey), THEME)[0])
        desk.go("Idéer")
        made = cls(desk)
        made.tab("Tavla")
        return made

    @property
    def page(self) -> IdeasPage:
        return self.desk.window.pages.ideas_page

    @property
    def view(self) -> BoardView:
        return self.page.board_pane.board

    @property
    def shown(self) -> Board:
        return self.page.editing.value

    @property
    def in_file(self) -> Board:
        self.desk.settle()
        return read_board(store_of(self.desk), journey_of(self.desk))

    @property
    def theme(self) -> Lane:
        return Lane(self.shown.themes[0].id)

    def tab(self, words: str) -> None:
        tabs = self.desk.find(QTabWidget, "tabs")
        bar = tabs.tabBar()
        place = next(n for n in range(bar.count()) if bar.tabText(n).replace("&", "") == words)
        self.desk.qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(place).center())
        self.desk.settle()

    def column(self, lane: Lane) -> LaneColumn:
        return next(column for column in self.view.columns if column.lane == lane)

    def lying_in(self, lane: Lane) -> list[str]:
        """The words that the column shows."""
        return [str(self.column(lane).model.index(row).data()) for row in range(self.column(lane).model.rowCount())]

    def column_with(self, words: str) -> tuple[LaneColumn, int]:
        return next(
            (c, self.lying_in(c.lane).index(words)) for c in self.view.columns if words in self.lying_in(c.lane)
        )

    def click(self, words: str, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        column, row = self.column_with(words)
        index = column.model.index(row)
        column.list.scrollTo(index)
        self.desk.qtbot.mouseClick(column.list.viewport(), LEFT, keys, column.list.visualRect(index).center())

    def choose(self, *words: str) -> None:
        """Click the cards, all but the first with Ctrl held."""
        self.click(words[0])
        for other in words[1:]:
            self.view.choose([*self.view.chosen, self.card(other)])

    def card(self, words: str) -> UUID:
        column, row = self.column_with(words)
        return column.model.cards[row].id

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        self.desk.qtbot.keyClick(focused, key, keys)
        self.desk.settle()

    def chosen_words(self) -> list[str]:
        return [self.shown.cards[card].text for card in self.view.chosen]

    def drag(self, words: str, lane: Lane, row: int) -> None:
        """Drag a card, and those chosen with it, to a row of a lane, or below all."""
        source, place = self.column_with(words)
        data = source.model.mimeData([source.model.index(place)])
        target = self.column(lane).list
        at = QPoint(30, target.viewport().height() - 4)
        if row < target.cards.rowCount():
            at = target.visualRect(target.cards.index(row)).topLeft() + QPoint(30, 1)
        move, none = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
        viewport = target.viewport()
        for event in (
            QDragEnterEvent(at, move, data, LEFT, none),
            QDragMoveEvent(at, move, data, LEFT, none),
            QDropEvent(QPointF(at), move, data, LEFT, none),
        ):
            QApplication.sendEvent(viewport, event)
        self.desk.settle()

    def pick(self, menu: QMenu, *words: str) -> None:
        """Choose in a menu, and in the menus below it."""
        menu.aboutToShow.emit()
        action = _action(menu.actions(), words[0])
        if len(words) > 1:
            below = action.menu()
            assert isinstance(below, QMenu)
            self.pick(below, *words[1:])
            return
        assert action.isEnabled()
        action.trigger()
        self.desk.settle()

    def lane_menu(self, lane: Lane, *words: str) -> None:
        self.desk.qtbot.mouseClick(self.column(lane).button_menu, LEFT)
        menu = self.page.board_pane.menu_lane
        assert menu.isVisible()
        self.pick(menu, *words)
        menu.close()


def _action(actions: Sequence[QAction], words: str) -> QAction:
    return next(action for action in actions if action.text().replace("&", "") == words)

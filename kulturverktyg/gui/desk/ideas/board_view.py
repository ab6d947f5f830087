"""The board: a column for each lane, and the cards that are chosen in all of them together."""

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from kulturverktyg.decide.board import PARKING, Board, Lane
from kulturverktyg.decide.board_edits.cards import in_order, join_cards, move_cards, rename_card, split_card
from kulturverktyg.gui.desk.ideas.card_list import CardList
from kulturverktyg.gui.desk.ideas.lane_column import LaneColumn, lane_name
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.announce import announce

_KEEP = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_CHOOSE = QItemSelectionModel.SelectionFlag.Select
_BETWEEN = 12


class BoardView(QScrollArea):
    """Shows the board that is edited, and makes the edits of cards; as many views as one likes stay in step.

    ``chosen_changed`` comes with other cards, ``lane_menu_wanted`` with a lane and a place on the screen, and
    ``card_menu_wanted`` with a place on the screen.
    """

    chosen_changed = Signal()
    lane_menu_wanted = Signal(object, QPoint)
    card_menu_wanted = Signal(QPoint)

    def __init__(self, editing: KeptEditing[Board], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._appearance = appearance
        self._columns: dict[Lane, LaneColumn] = {}
        self._lanes: tuple[Lane, ...] = ()
        self._choosing = False
        self._inside = QWidget()
        self._inside.setProperty("role", "page")
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_BETWEEN)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("Tavla")
        editing.opened.connect(self.follow)
        editing.changed.connect(self.follow)
        if editing.is_open:
            self.follow()

    @property
    def columns(self) -> Sequence[LaneColumn]:
        """The columns from left to right."""
        return [self._columns[lane] for lane in self._lanes]

    @property
    def chosen(self) -> list[UUID]:
        """The cards that are chosen, in the order of the board; else the one that the keyboard is at."""
        chosen = [card for column in self.columns for card in column.chosen()]
        current = self._at.current() if self._at is not None else None
        return chosen or ([current.id] if current is not None else [])

    @Slot()
    def follow(self) -> None:
        """Show what became of the board."""
        board = self._editing.value
        if board.lanes != self._lanes:
            self._arrange(board)
        for column in self.columns:
            column.follow(board)
        self.chosen_changed.emit()

    def _arrange(self, board: Board) -> None:
        """Have a column for each lane, in their order."""
        self._lanes = board.lanes
        for lane in self._columns.keys() - set(board.lanes):
            column = self._columns.pop(lane)
            self._row.removeWidget(column)
            column.hide()
            column.deleteLater()
        for place, lane in enumerate(board.lanes):
            column = self._columns.get(lane) or self._new_column(lane)
            if self._row.indexOf(column) != place:
                self._row.removeWidget(column)
                self._row.insertWidget(place, column, 1)
        self._order_tabs()

    def show_hits(self, hits: frozenset[UUID] | None) -> None:
        """Tell cards with what is sought from the others; None seeks nothing."""
        for column in self.columns:
            column.show_hits(hits)

    def choose(self, cards: Collection[UUID], *, focus: bool = True) -> None:
        """Choose these cards and bring the first of them into view."""
        lying = in_order(self._editing.value, [card for card in cards if card in self._editing.value.cards])
        self._choosing = True
        for column in self.columns:
            if column.list.selectionModel().hasSelection():
                column.list.clearSelection()
        for card in lying:
            column = self._columns[card.lane]
            column.list.selectionModel().select(column.model.index_of(card.id), _CHOOSE)
        self._choosing = False
        if lying:
            column = self._columns[lying[0].lane]
            index = column.model.index_of(lying[0].id)
            column.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.bring_into_view(lying[0].id)
            if focus:
                column.list.setFocus()
        self.chosen_changed.emit()

    def bring_into_view(self, card: UUID) -> None:
        """Scroll so that a card is seen, in its lane and sideways."""
        column = self._columns[self._editing.value.cards[card].lane]
        column.list.scrollTo(column.model.index_of(card))
        self.ensureWidgetVisible(column, 0, 0)

    def move_to(self, lane: Lane, words: str = "flytta kort") -> None:
        """Move the chosen cards to the end of a lane."""
        self._move(self.chosen, lane, len(self._editing.value.lying_in(lane)), words)

    @Slot()
    def park(self) -> None:
        """Move the chosen cards to the parking lot."""
        self.move_to(PARKING, "parkera kort")

    @Slot()
    def join(self) -> None:
        """Let the first of the chosen cards, or the one that the keyboard is at, stand for all of them."""
        cards = self.chosen
        if len(cards) < 2:
            return
        current = self._at.current() if self._at is not None else None
        into = current.id if current is not None and current.id in cards else cards[0]
        self._editing.perform("slå ihop kort", lambda board: join_cards(board, cards, into))
        self.choose([into])
        announce(self, f"{len(cards)} kort är hopslagna. Idéerna finns kvar bakom kortet.")

    @Slot()
    def split(self) -> None:
        """Let each idea of the chosen cards have a card of its own."""
        cards = self.chosen
        ideas = {idea.id for card in cards for idea in self._editing.value.cards[card].ideas}

        def split(board: Board) -> Board:
            for card in cards:
                board = split_card(board, card)
            return board

        self._editing.perform("dela kort", split)
        self.choose([c.id for c in self._editing.value.cards.values() if any(idea.id in ideas for idea in c.ideas)])

    @Slot()
    def rewrite(self) -> None:
        """Let the words of the card that the keyboard is at be changed."""
        at = self._at
        card = at.current() if at is not None else None
        if at is not None and card is not None:
            self.bring_into_view(card.id)
            at.list.edit(at.list.currentIndex())

    def move_by_key(self, sideways: int, downwards: int) -> None:
        """Move the chosen cards of the lane that the keyboard is at one step."""
        at, board = self._at, self._editing.value
        if at is None or at.current() is None:
            return
        cards = at.chosen() or [card.id for card in [at.current()] if card is not None]
        rows = [board.cards[card].position for card in cards]
        if sideways:
            place = board.lanes.index(at.lane) + sideways
            if 0 <= place < len(board.lanes):
                self._move(cards, board.lanes[place], min(rows), "flytta kort")
        else:
            self._move(cards, at.lane, max(min(rows) - 1, 0) if downwards < 0 else max(rows) + 2, "flytta kort")

    @property
    def _at(self) -> LaneColumn | None:
        """The column that the keyboard is at, or was before it went to a menu or a button."""
        focused = next((c for c in self.columns if c.list.hasFocus()), None)
        return focused or next((c for c in self.columns if c.chosen()), None)

    def _move(self, cards: Collection[UUID], lane: Lane, place: int, words: str) -> None:
        if not cards:
            return
        before = self._editing.value
        self._editing.perform(words, lambda board: move_cards(board, cards, lane, place))
        self.choose(cards)
        if self._editing.value is not before:
            row = min(self._editing.value.cards[card].position for card in cards) + 1
            announce(self, f"{lane_name(self._editing.value, lane)}, plats {row}")

    def _new_column(self, lane: Lane) -> LaneColumn:
        column = self._columns[lane] = LaneColumn(lane, self._drawn_along, self._appearance, self._inside)
        column.model.dropped.connect(self._dropped)
        column.model.rewritten.connect(self._rewritten)
        column.list.sideways.connect(self._sideways)
        column.list.entered_by_drag.connect(self._entered_by_drag)
        column.list.customContextMenuRequested.connect(self._card_menu)
        column.list.selectionModel().selectionChanged.connect(self._selection_changed)
        column.menu_wanted.connect(self._lane_menu)
        return column

    def _drawn_along(self) -> Collection[UUID]:
        return [card for column in self.columns for card in column.chosen()]

    def _order_tabs(self) -> None:
        chain = [widget for column in self.columns for widget in (column.button_menu, column.list)]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _column_of(self, widget: object) -> LaneColumn:
        return next(c for c in self.columns if widget in (c, c.list, c.model, c.list.selectionModel()))

    @Slot(object, int)
    def _dropped(self, cards: Collection[UUID], row: int) -> None:
        known = [card for card in cards if card in self._editing.value.cards]
        self._move(known, self._column_of(self.sender()).lane, row, "flytta kort")

    @Slot(object, str)
    def _rewritten(self, card: UUID, words: str) -> None:
        self._editing.perform("ändra kort", lambda board: rename_card(board, card, words))

    @Slot(int)
    def _sideways(self, step: int) -> None:
        columns, here = self.columns, self._column_of(self.sender())
        place = columns.index(here) + step
        if 0 <= place < len(columns):
            beside = columns[place]
            row = min(max(here.list.currentIndex().row(), 0), len(beside.model.cards) - 1)
            if row >= 0:
                self.choose([beside.model.cards[row].id])
            else:
                self.choose([])
                beside.list.setFocus()
                self.ensureWidgetVisible(beside, 0, 0)

    @Slot()
    def _entered_by_drag(self) -> None:
        self.ensureWidgetVisible(self._column_of(self.sender()), 0, 0)

    @Slot()
    def _selection_changed(self) -> None:
        """Choosing in one lane leaves what is chosen in others only when Ctrl or Shift is held."""
        if self._choosing:
            return
        here = self._column_of(self.sender())
        if here.chosen() and not QGuiApplication.keyboardModifiers() & _KEEP:
            self._choosing = True
            for column in self.columns:
                if column is not here:
                    column.list.clearSelection()
            self._choosing = False
        self.chosen_changed.emit()

    @Slot()
    def _lane_menu(self) -> None:
        column = self._column_of(self.sender())
        self.lane_menu_wanted.emit(column.lane, column.button_menu.mapToGlobal(QPoint(0, column.button_menu.height())))

    @Slot(QPoint)
    def _card_menu(self, place: QPoint) -> None:
        here = self.sender()
        if isinstance(here, CardList):
            self.card_menu_wanted.emit(here.viewport().mapToGlobal(place))


def hits_of(board: Board, words: str) -> frozenset[UUID]:
    """The cards on which all of the words stand, on the card itself or in an idea behind it."""
    sought: Sequence[str] = words.casefold().split()
    texts: Mapping[UUID, str] = {
        card.id: " ".join((card.text, *(idea.text for idea in card.ideas))).casefold() for card in board.cards.values()
    }
    return frozenset(card for card, text in texts.items() if all(word in text for word in sought))

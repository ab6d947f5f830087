"""A column of the board: what the lane is called, how many cards lie there, and the cards."""

from collections.abc import Callable, Collection
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from kulturverktyg.decide.board import PARKING, Board, CardView, Lane
from kulturverktyg.gui.desk.ideas.card_delegate import CardDelegate
from kulturverktyg.gui.desk.ideas.card_list import CardList
from kulturverktyg.gui.desk.ideas.colours import COLOURS, SIDE, mark_picture
from kulturverktyg.gui.desk.ideas.lane_model import LaneModel
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.elided_label import ElidedLabel

_NARROWEST = 232


class LaneColumn(QFrame):
    """``menu_wanted`` comes when the button of the column is pressed."""

    menu_wanted = Signal()

    def __init__(
        self, lane: Lane, dragged: Callable[[], Collection[UUID]], appearance: Appearance, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.lane = lane
        self.model = LaneModel(lane, dragged, self)
        self._appearance = appearance
        self._delegate = CardDelegate(appearance, None, self)
        self.list = CardList(self.model, self._delegate, self)
        self.list.setObjectName("list_cards")
        self._mark = QLabel()
        self._mark.setFixedSize(SIDE, SIDE)
        self._name = ElidedLabel()
        self._name.setProperty("role", "section")
        self._count = QLabel()
        self._count.setProperty("role", "quiet")
        self._count.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.button_menu = QToolButton()
        self.button_menu.setText("…")
        self.button_menu.setObjectName("button_lane")
        self.button_menu.setProperty("role", "row")
        self.button_menu.clicked.connect(self.menu_wanted)
        self._shown: tuple[str, int | None, tuple[CardView, ...]] | None = None
        self._hits: int | None = None
        self._lay_out()
        appearance.changed.connect(self._show_mark)

    def _lay_out(self) -> None:
        self.setMinimumWidth(_NARROWEST)
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 0, 0)
        head.setSpacing(8)
        for widget in (self._mark, self._name, self._count, self.button_menu):
            head.addWidget(widget, 1 if widget is self._name else 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)

    def follow(self, board: Board) -> None:
        """Show what the lane is now."""
        theme = board.theme(self.lane.theme) if self.lane.theme is not None else None
        shown = lane_name(board, self.lane), theme.colour if theme is not None else None, board.lying_in(self.lane)
        if shown == self._shown:
            return
        before, self._shown = self._shown, shown
        name, colour, cards = shown
        self.model.follow(cards)
        self._show_count()
        colour_name = f", {COLOURS[colour].name.lower()}" if colour is not None else ""
        self.list.setAccessibleName(f"{name}{colour_name}, {_cards(len(cards))}")
        if before is None or shown[:2] != before[:2]:
            self._name.setText(name)
            self.button_menu.setAccessibleName(f"{name}: fler val")
            self.button_menu.setToolTip(f"{name}: fler val")
            self._delegate.colour = colour
            self._show_mark()
            self.list.viewport().update()

    def show_hits(self, hits: frozenset[UUID] | None) -> None:
        """Tell cards with what is sought from the others."""
        self.model.show_hits(hits)
        self._hits = None if hits is None else sum(card.id in hits for card in self.model.cards)
        self._show_count()

    def _show_count(self) -> None:
        count = len(self.model.cards)
        self._count.setText(str(count) if self._hits is None else f"{self._hits} av {count}")

    @Slot()
    def _show_mark(self) -> None:
        colour = self._delegate.colour
        self._mark.setVisible(colour is not None)
        if colour is not None:
            self._mark.setPixmap(mark_picture(colour, self._appearance.mode, self.devicePixelRatioF()))

    def chosen(self) -> list[UUID]:
        """The cards that are chosen here, from the top down."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [self.model.cards[row].id for row in rows]

    def current(self) -> CardView | None:
        """The card that the keyboard is at."""
        index = self.list.currentIndex()
        return self.model.cards[index.row()] if index.isValid() else None


def lane_name(board: Board, lane: Lane) -> str:
    """What a lane is called."""
    if lane.theme is not None:
        return board.theme(lane.theme).name
    return "Parkering" if lane == PARKING else "Utan tema"


def _cards(count: int) -> str:
    return "1 kort" if count == 1 else f"{count} kort"

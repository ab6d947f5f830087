"""What of the board the room sees: chosen here, and renewed with every edit."""

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.decide.board import Board, Lane
from kulturverktyg.gui.desk.ideas.colours import COLOURS
from kulturverktyg.gui.desk.ideas.lane_column import lane_name
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.projector.views.idea_wall import IdeaWall


class Wall(QObject):
    """``wanted`` carries what is to be shown on the projector, ``changed`` what has become of it."""

    wanted = Signal(object)
    changed = Signal(object)

    def __init__(self, editing: KeptEditing[Board], parent: QObject) -> None:
        super().__init__(parent)
        self._editing = editing
        self._lane: Lane | None = None
        self._page = 0
        self._shown: IdeaWall | None = None
        editing.changed.connect(self._renew)
        editing.opened.connect(self._renew)

    @Slot()
    def show_themes(self) -> None:
        """Show the themes, with how many cards each has."""
        self._show(None)

    def show_lane(self, lane: Lane) -> None:
        """Show the cards of a lane."""
        self._show(lane)

    def turn(self, pages: int) -> None:
        """Turn pages of what is shown."""
        self._page += pages
        self._renew()

    def _show(self, lane: Lane | None) -> None:
        self._lane, self._page = lane, 0
        self._shown = self._made()
        self.wanted.emit(self._shown)

    @Slot()
    def _renew(self) -> None:
        if self._shown is None or not self._editing.is_open:
            return
        if self._lane is not None and self._lane not in self._editing.value.lanes:
            self._lane, self._page = None, 0
        made = self._made()
        if made != self._shown:
            self._shown = made
            self.changed.emit(made)

    def _made(self) -> IdeaWall:
        board, lane = self._editing.value, self._lane
        if lane is None:
            counted = tuple(
                f"{lane_name(board, each)}: {_cards(len(board.lying_in(each)))}"
                for each in board.lanes
                if board.lying_in(each) or each.theme is not None
            )
            return IdeaWall("Våra teman", counted, self._page)
        cards = tuple(card.text for card in board.lying_in(lane))
        colours = None
        if lane.theme is not None:
            colour = COLOURS[board.theme(lane.theme).colour]
            colours = colour.on_dark, colour.on_light
        return IdeaWall(lane_name(board, lane), cards, self._page, colours)


def _cards(count: int) -> str:
    return "1 kort" if count == 1 else f"{count} kort"

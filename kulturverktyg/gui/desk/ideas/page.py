"""Idéer: from what people wrote to what is proposed, decided and answered, tab by tab."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.decide.board import Board
from kulturverktyg.gui.desk.choosing.tabs import ChoosingTabs
from kulturverktyg.gui.desk.ideas.board_pane import BoardPane
from kulturverktyg.gui.desk.ideas.duplicates_pane import DuplicatesPane
from kulturverktyg.gui.desk.ideas.gather_pane import GatherPane
from kulturverktyg.gui.desk.ideas.proposals_pane import ProposalsPane
from kulturverktyg.gui.desk.ideas.removal import IdeaRemoval
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.plan.editing import ActionEditing
from kulturverktyg.gui.desk.survey.undo_keys import UndoKeys
from kulturverktyg.gui.desk.undoing import show_steps, tell_saved
from kulturverktyg.gui.forms.ui_ideas_page import Ui_IdeasPage
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store


class IdeasPage(QWidget):
    """Reads anew whenever the journey changes or the page is shown.

    ``projector_wanted`` carries a view of the projector, and ``wall_changed`` a newer one of what it shows.
    ``removing`` comes when ideas go for good.
    """

    removing = Signal()
    projector_wanted = Signal(object)
    wall_changed = Signal(object)

    def __init__(
        self,
        journey: OpenJourney,
        plan: ActionEditing,
        dialogs: Dialogs,
        banner: Banner,
        appearance: Appearance,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._banner = banner
        self._journey_id: UUID | None = None
        self._refusal = ""
        self._ui = Ui_IdeasPage()
        self._ui.setupUi(self)
        self.editing: KeptEditing[Board] = KeptEditing(journey, _save, self)
        self._gather = GatherPane(journey, self.editing, dialogs, self._ui.layout_tab_gather.parentWidget())
        self._duplicates = DuplicatesPane(
            journey, self.editing, settings, self._ui.layout_tab_duplicates.parentWidget()
        )
        self.board_pane = BoardPane(self.editing, dialogs, appearance, self._ui.layout_tab_board.parentWidget())
        self._proposals = ProposalsPane(
            self.editing, dialogs, appearance, settings, self._ui.layout_tab_proposals.parentWidget()
        )
        self._choosing = ChoosingTabs(self._ui.tabs, journey, plan, dialogs, banner, appearance, settings)
        self._removal = IdeaRemoval(journey, dialogs, self)
        UndoKeys(self, self)
        self._lay_out()
        self._connect(plan)
        self._stack_moved()

    def _lay_out(self) -> None:
        ui = self._ui
        for layout, pane in (
            (ui.layout_tab_gather, self._gather),
            (ui.layout_tab_duplicates, self._duplicates),
            (ui.layout_tab_board, self.board_pane),
            (ui.layout_tab_proposals, self._proposals),
        ):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(pane)
        ui.tabs.setCurrentIndex(0)

    def _connect(self, plan: ActionEditing) -> None:
        ui, editing = self._ui, self.editing
        for each in (editing, *self._choosing.editings):
            each.saving.connect(self._saving)
        everything: tuple[KeptEditing[Any], ...] = (editing, plan, *self._choosing.editings)
        for each in everything:
            each.stepped.connect(self._stack_moved)
            each.opened.connect(self._stack_moved)
        editing.refused.connect(self._refused)
        ui.tabs.currentChanged.connect(self._stack_moved)
        ui.button_undo.clicked.connect(self.undo)
        ui.button_redo.clicked.connect(self.redo)
        self._gather.came.connect(self._look)
        self._gather.refused.connect(self._refused)
        self._gather.taken.connect(self._mended)
        self._gather.board_wanted.connect(self._show_board)
        self._proposals.board_wanted.connect(self._choose_cards)
        self.board_pane.projector_wanted.connect(self.projector_wanted)
        self.board_pane.wall_changed.connect(self.wall_changed)
        self.board_pane.proposal_wanted.connect(self._show_proposal)
        for pane in (self.board_pane, self._choosing.answers):
            pane.removal_wanted.connect(self._removal.ask)
        self._removal.begun.connect(self._freeze)
        self._removal.begun.connect(self.removing)
        self._journey.follow(self._journey_changed)

    @property
    def unsaved(self) -> bool:
        """Whether something was done that the file would not take."""
        return any(editing.unsaved for editing in (self.editing, *self._choosing.editings))

    def leave(self) -> None:
        """Save what is being written in a field that has not been left."""
        for editing in (self.editing, *self._choosing.editings):
            editing.settle()

    def show_decisions(self) -> None:
        """Turn to what is decided."""
        self._choosing.show_decisions()

    @Slot()
    def _freeze(self) -> None:
        """Have nothing more to undo; what the file holds is read when the journey has changed."""
        self.leave()
        for editing in (self.editing, *self._choosing.editings):
            editing.freeze()

    @Slot()
    def undo(self) -> None:
        """Take back the last edit of what the tab shows."""
        (self._choosing.to_undo or self.editing).undo()

    @Slot()
    def redo(self) -> None:
        """Make it again."""
        (self._choosing.to_redo or self.editing).redo()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    @Slot()
    def _journey_changed(self) -> None:
        if self._journey.id != self._journey_id:
            self._journey_id = self._journey.id
            self.editing.close()
            self._ui.tabs.setCurrentIndex(0)
        if self.isVisible():
            self._look()

    @Slot()
    def _look(self) -> None:
        if not self._journey.is_open:
            return
        journey_id = self._journey.id

        def read(store: "Store") -> tuple[UUID, Board]:
            from kulturverktyg.decide.boards import read_board

            return journey_id, read_board(store, journey_id)

        self._journey.look(read, self._looked)

    @Slot(object)
    def _looked(self, read: tuple[UUID, Board]) -> None:
        """Take what was read, but not while something newer is on its way to the file: then look again."""
        journey_id, board = read
        if not self._journey.is_open or journey_id != self._journey.id:
            return
        if self.editing.is_saving:
            self._look()
            return
        self.editing.open(journey_id, board)

    @Slot()
    def _show_board(self) -> None:
        self._ui.tabs.setCurrentWidget(self._ui.tab_board)

    @Slot()
    def _choose_cards(self) -> None:
        self._show_board()
        self._banner.offer("Markera de kort som ska med, och välj Kort › Till förslag.")

    @Slot(object)
    def _show_proposal(self, proposal: UUID) -> None:
        self._ui.tabs.setCurrentWidget(self._ui.tab_proposals)
        self._proposals.choose(proposal)

    @Slot(bool)
    def _saving(self, under_way: bool) -> None:
        if under_way:
            return
        if not self.unsaved:
            self._banner.withdraw(self._refusal)
        tell_saved(self._ui.label_saved, unsaved=self.unsaved)

    @Slot()
    def _mended(self) -> None:
        """Say no more of what was refused before."""
        self._banner.withdraw(self._refusal)

    @Slot(str)
    def _refused(self, sentence: str) -> None:
        self._refusal = sentence
        self._banner.warn(sentence)

    @Slot()
    def _stack_moved(self) -> None:
        done = (self._choosing.to_undo or self.editing).undo_stack
        undone = (self._choosing.to_redo or self.editing).undo_stack
        show_steps(self._ui.button_undo, self._ui.button_redo, done, undone)


def _save(store: "Store", journey_id: UUID, board: Board) -> None:
    from kulturverktyg.decide.boards import save_board

    save_board(store, journey_id, board)

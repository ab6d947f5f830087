"""Omröstning: votes from the first draft to the revealed result, one shown at a time."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.decide.vote import VoteDraft, VoteView, again
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.open_journey import Changed, OpenJourney
from kulturverktyg.gui.desk.services import DeskServices
from kulturverktyg.gui.desk.survey.undo_keys import UndoKeys
from kulturverktyg.gui.desk.undoing import show_steps, tell_saved
from kulturverktyg.gui.desk.votes.conduct import KIOSK_OPENS, VoteConduct
from kulturverktyg.gui.desk.votes.draft_pane import VoteDraftPane
from kulturverktyg.gui.desk.votes.open_pane import VoteOpenPane
from kulturverktyg.gui.desk.votes.reading import Read, look_at
from kulturverktyg.gui.desk.votes.result_pane import VoteResultPane
from kulturverktyg.gui.desk.votes.words import listed, too_few_words
from kulturverktyg.gui.forms.ui_votes_page import Ui_VotesPage
from kulturverktyg.gui.tasks import Clock
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.model.kinds import VoteState, WorkshopState

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

_LOOK_EVERY_MILLISECONDS = 3000


class VotesPage(QWidget):
    """Reads anew whenever the journey changes and while it is shown. ``projector_wanted`` carries a view."""

    projector_wanted = Signal(object)

    def __init__(
        self,
        journey: OpenJourney,
        services: DeskServices,
        dialogs: Dialogs,
        banner: Banner,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._dialogs = dialogs
        self._banner = banner
        self._journey_id: UUID | None = None
        self._wanted: UUID | None = None
        self._read: Read | None = None
        self._looking = self._look_again = False
        self._refusal = ""
        self._ui = Ui_VotesPage()
        self._ui.setupUi(self)
        self.draft: KeptEditing[VoteDraft] = KeptEditing(journey, _save_draft, self)
        self._draft_pane = VoteDraftPane(self.draft, dialogs, settings, self._ui.layout_draft.parentWidget())
        self._open_pane = VoteOpenPane(self._ui.layout_open.parentWidget())
        self._result_pane = VoteResultPane(settings, self._ui.layout_result.parentWidget())
        self._conduct = VoteConduct(journey, services, dialogs, banner, self)
        self._clock = Clock(self)
        UndoKeys(self, self)
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        ui = self._ui
        panes = ((ui.layout_draft, self._draft_pane), (ui.layout_open, self._open_pane))
        for layout, pane in (*panes, (ui.layout_result, self._result_pane)):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(pane)

    def _connect(self) -> None:
        ui = self._ui
        ui.combo_vote.activated.connect(self._vote_chosen)
        ui.button_new.clicked.connect(self._new_clicked)
        ui.button_begin.clicked.connect(self._new_clicked)
        ui.button_remove.clicked.connect(self._remove_clicked)
        ui.button_undo.clicked.connect(self.undo)
        ui.button_redo.clicked.connect(self.redo)
        self.draft.saving.connect(self._saving)
        self.draft.refused.connect(self._refused)
        self.draft.stepped.connect(self._stack_moved)
        self.draft.changed.connect(self._draft_changed)
        self._draft_pane.open_asked.connect(self._open_asked)
        self._open_pane.kiosk_asked.connect(self._kiosk_asked)
        self._open_pane.package_asked.connect(self._package_asked)
        self._open_pane.back_asked.connect(self._back_asked)
        self._open_pane.close_asked.connect(self._close_asked)
        self._open_pane.counted.connect(self._wall_counted)
        self._open_pane.refused.connect(self._refused)
        self._conduct.done.connect(self._look)
        self._result_pane.projector_wanted.connect(self.projector_wanted)
        self._result_pane.again_asked.connect(self._again_asked)
        self._clock.ticked.connect(self._look_at_voting)
        self._journey.follow(self._journey_changed)

    # What is shown

    @property
    def unsaved(self) -> bool:
        """Whether something is written that the file would not take."""
        return self.draft.unsaved

    def leave(self) -> None:
        """Save what is being written in a field that has not been left."""
        self.draft.settle()

    @Slot()
    def undo(self) -> None:
        """Take back the last edit of the draft."""
        self.draft.undo()

    @Slot()
    def redo(self) -> None:
        """Make it again."""
        self.draft.redo()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()
        self._clock.start(_LOOK_EVERY_MILLISECONDS)

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.stop()
        super().hideEvent(event)

    @property
    def _votes(self) -> tuple[VoteView, ...]:
        return self._read.votes if self._read is not None else ()

    @property
    def _vote(self) -> VoteView | None:
        """The vote that is shown: the one that is wanted, or the newest."""
        newest = self._votes[-1] if self._votes else None
        return next((vote for vote in self._votes if vote.id == self._wanted), newest)

    @Slot()
    def _journey_changed(self) -> None:
        if self._journey.id != self._journey_id:
            self._journey_id, self._wanted, self._read = self._journey.id, None, None
            self.draft.close()
            self._show()
        if self.isVisible():
            self._look()

    @Slot()
    def _look_at_voting(self) -> None:
        """How many have voted changes by itself, and nothing else does."""
        if self._vote is not None and self._vote.state is VoteState.OPEN:
            self._look()

    @Slot()
    def _look(self) -> None:
        """Ask the file; what is asked for meanwhile is asked for once more after that."""
        if not self._journey.is_open:
            return
        if self._looking:
            self._look_again = True
            return
        self._looking, self._look_again = True, False
        journey_id, wanted = self._journey.id, self._wanted
        self._journey.look(lambda store: look_at(store, journey_id, wanted), self._looked).ended.connect(self._ended)

    @Slot(object)
    def _looked(self, read: Read) -> None:
        """Take what was read, but not what is older than what is on its way to the file."""
        if read.journey == self._journey_id and not self.draft.is_saving:
            self._read = read
            self._show()

    @Slot()
    def _ended(self) -> None:
        self._looking = False
        if self._look_again:
            self._look()

    def _show(self) -> None:
        ui, vote = self._ui, self._vote
        ui.combo_vote.show_items(tuple((each.id, listed(each)) for each in self._votes), vote.id if vote else None)
        for widget in (ui.combo_vote, ui.button_new):
            widget.setVisible(vote is not None)
        is_draft = vote is not None and vote.state is VoteState.DRAFT
        for part in (ui.button_remove, ui.button_undo, ui.button_redo, ui.label_saved):
            part.setVisible(is_draft)
        if vote is None or self._read is None:
            ui.stack.setCurrentWidget(ui.page_empty)
            return
        match vote.state:
            case VoteState.DRAFT:
                self._show_draft(vote, self._read)
            case VoteState.OPEN:
                self._show_open(vote, self._read)
            case VoteState.CLOSED:
                self._show_result(vote, self._read)
        self._stack_moved()

    def _show_draft(self, vote: VoteView, read: Read) -> None:
        workshops = [(each.id, each.name) for each in self._journey.view.workshops]
        self.draft.open(vote.id, vote.draft, which=vote.id)
        self._draft_pane.offer(read.choosable, workshops)
        self._ui.stack.setCurrentWidget(self._ui.page_draft)

    def _show_open(self, vote: VoteView, read: Read) -> None:
        voting = read.voting if read.shown == vote.id else None
        self._open_pane.show_vote(vote, self._workshop_name(vote), self._journey.view.k, voting)
        self._ui.stack.setCurrentWidget(self._ui.page_open)
        if voting is not None and not voting.running:
            self._banner.withdraw(KIOSK_OPENS)

    def _show_result(self, vote: VoteView, read: Read) -> None:
        known = read.released is not None and read.shown == vote.id
        if read.released is not None and known:
            self._result_pane.show_vote(read.released)
        self._ui.stack.setCurrentWidget(self._ui.page_result if known else self._ui.page_waiting)

    def _workshop_name(self, vote: VoteView) -> str:
        return next((each.name for each in self._journey.view.workshops if each.id == vote.workshop_id), "")

    @Slot()
    def _vote_chosen(self) -> None:
        chosen = self._ui.combo_vote.chosen
        if isinstance(chosen, UUID):
            self._go_to(chosen)

    def _go_to(self, vote_id: UUID) -> None:
        """Show another vote, when what is written in this one is on its way to the file."""
        self.draft.settle()
        self._wanted = vote_id
        self._show()
        self._look()

    # Drafts

    @Slot()
    def _new_clicked(self) -> None:
        if not self._journey.is_open:
            return
        self._make(VoteDraft(f"Omröstning {len(self._votes) + 1}", workshop_id=self._newest_workshop()))

    @Slot()
    def _again_asked(self) -> None:
        vote = self._vote
        if vote is not None:
            self._make(again(vote, self._newest_workshop() if vote.workshop_id is not None else None))

    def _newest_workshop(self) -> UUID | None:
        """The newest that is open, or else the newest of all."""
        workshops = self._journey.view.workshops
        is_open = (each for each in reversed(workshops) if each.state is WorkshopState.OPEN)
        newest = next(is_open, workshops[-1] if workshops else None)
        return newest.id if newest is not None else None

    def _make(self, draft: VoteDraft) -> None:
        self.draft.settle()
        journey_id = self._journey.id

        def make(store: "Store") -> UUID:
            from kulturverktyg.decide.votes import make_vote

            return make_vote(store, journey_id, draft)

        self._journey.change(make, self._made)

    @Slot(object)
    def _made(self, changed: Changed[UUID]) -> None:
        self._go_to(changed.value)
        self._draft_pane.setFocus()

    @Slot()
    def _remove_clicked(self) -> None:
        vote = self._vote
        if vote is None or not self._dialogs.confirm(
            "Ta bort omröstningen", f"Utkastet ”{vote.name}” tas bort med sina alternativ.", "Ta bort"
        ):
            return
        vote_id = vote.id
        self.draft.close()

        def remove(store: "Store") -> None:
            from kulturverktyg.decide.votes import remove_vote

            remove_vote(store, vote_id)

        self._wanted = None
        self._journey.change(remove, self._look)

    @Slot()
    def _draft_changed(self) -> None:
        self._banner.withdraw(self._refusal)

    @Slot(bool)
    def _saving(self, under_way: bool) -> None:
        if under_way:
            return
        tell_saved(self._ui.label_saved, unsaved=self.unsaved)
        self._look()

    @Slot(str)
    def _refused(self, sentence: str) -> None:
        self._refusal = sentence
        self._banner.warn(sentence)

    @Slot()
    def _stack_moved(self) -> None:
        show_steps(self._ui.button_undo, self._ui.button_redo, self.draft.undo_stack)

    # What the panes ask for

    @Slot()
    def _open_asked(self) -> None:
        self.draft.settle()
        self._do(self._conduct.open)

    @Slot()
    def _back_asked(self) -> None:
        self.draft.close()
        self._do(self._conduct.take_back)

    @Slot()
    def _kiosk_asked(self) -> None:
        self._do(lambda vote: self._conduct.open_kiosk(vote, has_pin=self._has_pin))

    @Slot()
    def _package_asked(self) -> None:
        self._do(lambda vote: self._conduct.save_package(vote, self._workshop_name(vote), has_pin=self._has_pin))

    @Slot(object, int)
    def _wall_counted(self, option_id: UUID, dots: int) -> None:
        self._do(lambda vote: self._conduct.count_wall(vote, option_id, dots))

    @Slot()
    def _close_asked(self) -> None:
        self._do(lambda vote: self._conduct.close(vote, self._too_few(vote)))

    def _too_few(self, vote: VoteView) -> str:
        voting = self._read.voting if self._read is not None else None
        if vote.workshop_id is None or voting is None:
            return ""
        return too_few_words(voting.count, self._journey.view.k, on_wall=any(each.wall for each in vote.options))

    def _do(self, action: Callable[[VoteView], None]) -> None:
        """Do something with the vote that is shown, which stays so."""
        vote = self._vote
        if vote is not None:
            self._wanted = vote.id
            action(vote)

    @property
    def _has_pin(self) -> bool:
        read = self._read
        return read is None or read.voting is None or read.voting.has_pin


def _save_draft(store: "Store", vote_id: UUID, draft: VoteDraft) -> None:
    from kulturverktyg.decide.votes import edit_vote

    edit_vote(store, vote_id, draft)

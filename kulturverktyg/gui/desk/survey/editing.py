"""The survey that is open: every edit goes through here, can be undone, and is in the file at once."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.saving import Kept, Saving
from kulturverktyg.gui.desk.survey.edit_commands import Amendment, Command
from kulturverktyg.gui.tasks import Clock
from kulturverktyg.model.kinds import Audience
from kulturverktyg.paths import own_templates
from kulturverktyg.survey.draft import SurveyDraft

if TYPE_CHECKING:
    from kulturverktyg.prepare.surveys import VersionView
    from kulturverktyg.store.store import Store

T = TypeVar("T")
Edit = Callable[[SurveyDraft], SurveyDraft]

_PAUSE_MILLISECONDS = 300


@dataclass(frozen=True)
class _Read:
    """What was read from the file, and the draft that was shown when reading was asked for."""

    journey: UUID
    known: SurveyDraft | None
    versions: "tuple[VersionView, ...]"
    chosen: UUID
    draft: SurveyDraft
    audience: Audience


class SurveyEditing(QObject):
    """Holds one version of the journey's survey, or of its clients', as a frozen draft, and the stack of edits to it.

    ``opened`` comes when another version is shown, or the same one read anew; ``changed`` with the drafts before
    and after each edit, undo and redo, and before it ``replaced`` when the one has nothing to do with the other;
    ``versions_changed`` when versions are made or come into use;
    ``settle_asked`` when what is typed but not performed yet must be performed now; ``saving`` with True when
    there is something to save and with False when the file has it; ``refused`` with a sentence; ``stepped`` with the
    place in the stack, when an edit is made, undone or redone or the stack is emptied; ``typed`` with each letter.
    """

    opened = Signal()
    changed = Signal(object, object)
    replaced = Signal()
    versions_changed = Signal()
    settle_asked = Signal()
    saving = Signal(bool)
    refused = Signal(str)
    stepped = Signal(int)
    typed = Signal()

    def __init__(self, journey: OpenJourney, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journey = journey
        self._journey_id: UUID | None = None
        self._audience = Audience.STAFF
        self._versions: tuple[VersionView, ...] = ()
        self._wanted: UUID | None = None
        self._kept: Kept[SurveyDraft] | None = None
        self._late: dict[UUID, SurveyDraft] = {}
        self._saving: Saving[SurveyDraft] = Saving(journey, _save, self)
        self._saving.begun.connect(self._save_begun)
        self._saving.ended.connect(self._save_ended)
        self._saving.refused.connect(self._refuse)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.indexChanged.connect(self.stepped)
        journey.follow(self._journey_changed)

    @property
    def is_open(self) -> bool:
        """Whether there is a draft to show."""
        return self._kept is not None

    @property
    def draft(self) -> SurveyDraft:
        """The survey as it stands; only while one is open."""
        assert self._kept is not None  # noqa: S101
        return self._kept.wanted

    @property
    def audience(self) -> Audience:
        """Whose survey it is."""
        return self._audience

    @property
    def versions(self) -> "tuple[VersionView, ...]":
        """All versions of the survey, oldest first."""
        return self._versions

    @property
    def version(self) -> "VersionView":
        """The version that is shown; only while one is open."""
        kept = self._kept
        assert kept is not None  # noqa: S101
        return next(view for view in self._versions if view.id == kept.id)

    @property
    def can_write(self) -> bool:
        """Whether the version that is shown is the newest and not in use, in the journey that is open."""
        return self._is_here and self.is_open and not self.version.frozen and self.version is self._versions[-1]

    @property
    def unsaved(self) -> bool:
        """Whether something is not in the file yet."""
        return self._saving.under_way or self._is_unstored or bool(self._late)

    @property
    def is_late(self) -> bool:
        """Whether the version that is shown came into use before all that is written was in the file."""
        return self._is_unstored and not self._saving.under_way and self.version.frozen

    def perform(self, words: str, edit: Edit) -> None:
        """Make an edit that *Ångra* calls ``words``; one that changes nothing leaves no trace.

        Does nothing when the version cannot be written in.
        """
        self.settle_asked.emit()
        if self.can_write:
            self._push(Command(self.show_draft, words, self.draft, edit(self.draft)))

    def replace(self, words: str, draft: SurveyDraft) -> None:
        """Put another survey in the draft's place, as one edit that *Ångra* calls ``words``."""
        self.settle_asked.emit()
        if self.can_write:
            self._push(Command(self._show_other, words, self.draft, draft))

    def amend(self, edit: Edit) -> None:
        """Let the last edit do this too, and its undoing undo it: what follows of itself out of what was done.

        Does nothing when that edit is undone.
        """
        if not self.can_write or not self.undo_stack.canUndo() or self.undo_stack.canRedo():
            return
        self._push(Amendment(self.show_draft, self.undo_stack.undoText(), self.draft, edit(self.draft)))

    def show_audience(self, audience: Audience) -> None:
        """Turn to the survey of staff, or to that of clients, which is made if it is not there."""
        if audience is not self._audience:
            self.settle()
            self._begin_with(audience)
            self._read()

    @Slot(object)
    def open_version(self, version: UUID) -> None:
        """Show another version, unless the present one holds something that the file will not take."""
        self.settle()
        self._wanted = version
        self._read()

    @Slot()
    def make_new_version(self) -> None:
        """Copy the newest version, which is in use, to one that can be written in, and show it.

        What was written too late for the one that is in use comes along.
        """
        journey_id, kept, audience = self._journey.id, self._kept, self._audience
        late = kept.wanted if kept is not None and self.is_late and self.version is self._versions[-1] else None

        def make(store: "Store") -> UUID:
            from kulturverktyg.prepare.surveys import new_version

            made = new_version(store, journey_id, late, audience)
            if kept is not None and late is not None:
                kept.stored = late
            return made

        self._journey.look(make, self.open_version, self._not_made)

    def settle(self) -> None:
        """Perform what is typed; saving it, and what could not be saved before, has begun when this returns."""
        self.settle_asked.emit()
        if self._kept is not None and self._is_unstored and not self._saving.under_way and self.can_write:
            self._saving.save(self._kept)

    @Slot()
    def undo(self) -> None:
        """Take back the last edit, after performing what is typed."""
        self.settle_asked.emit()
        if self.can_write:
            self.undo_stack.undo()

    @Slot()
    def redo(self) -> None:
        """Make the last edit taken back again."""
        self.settle_asked.emit()
        if self.can_write:
            self.undo_stack.redo()

    def look(self, question: "Callable[[Store], T]", done: Callable[[T], None] | Callable[[], None]) -> None:
        """Read something else of the file, after what is saved now; ``done`` is a bound method."""
        self._journey.look(question, done, self._refuse)

    def show_draft(self, draft: SurveyDraft) -> None:
        """Let the draft be what is shown and saved; for commands on the stack.

        Saving begins when the window has shown it: both at once would fight for the interpreter.
        """
        kept = self._kept
        assert kept is not None  # noqa: S101
        before, kept.wanted = kept.wanted, draft
        self.changed.emit(before, draft)
        self._saving.save(kept)

    def _show_other(self, draft: SurveyDraft) -> None:
        self.replaced.emit()
        self.show_draft(draft)

    def _push(self, command: Command) -> None:
        if command.after != command.before:
            self.undo_stack.push(command)

    @property
    def _is_unstored(self) -> bool:
        return self._kept is not None and self._kept.is_unstored

    @property
    def _is_here(self) -> bool:
        return self._journey.is_open and self._journey.id == self._journey_id

    @Slot()
    def _journey_changed(self) -> None:
        if self._journey.id != self._journey_id:
            self._begin_with(Audience.STAFF)
            self._journey_id = self._journey.id
        self._read()

    def _begin_with(self, audience: Audience) -> None:
        """Forget what is shown, for another survey."""
        self._put_aside()
        self._audience, self._wanted = audience, None
        self._versions, self._kept = (), None
        self.undo_stack.clear()

    def _read(self) -> None:
        if not self._is_here:
            return
        journey_id, wanted, audience = self._journey.id, self._wanted, self._audience
        known = self._kept.wanted if self._kept is not None else None

        def read(store: "Store") -> _Read:
            from kulturverktyg.prepare.client_survey import client_survey
            from kulturverktyg.prepare.surveys import read_draft, versions
            from kulturverktyg.survey.language_names import language_name

            if audience is Audience.CLIENTS:
                client_survey(store, journey_id, own_templates())
            found = versions(store, journey_id, audience)
            chosen = wanted if wanted in {view.id for view in found} else found[-1].id
            draft = read_draft(store, chosen)
            for code in draft.survey.languages:
                language_name(code)  # what has to be loaded for it is loaded here, and not where the window waits
            return _Read(journey_id, known, found, chosen, draft, audience)

        self._journey.look(read, self._take, self._refuse)

    @Slot(object)
    def _take(self, read: _Read) -> None:
        if read.journey != self._journey_id or read.audience is not self._audience:
            return
        news = read.versions != self._versions
        if news and self.can_write:
            self.settle_asked.emit()
        self._versions = read.versions
        kept = self._kept
        if kept is None or self._is_newer(read, kept):
            self.undo_stack.clear()
            self._put_aside()
            self._kept = Kept(read.chosen, self._late.pop(read.chosen, read.draft), read.draft)
            self.versions_changed.emit()
            self.opened.emit()
            self._wanted = read.chosen
        elif kept.id != read.chosen and self._saving.under_way:
            self._wanted = read.chosen
            self._read()
        elif news or kept.id != read.chosen or self.is_late:
            self._wanted = kept.id
            if not self.can_write:
                self.undo_stack.clear()
            self.versions_changed.emit()

    def _is_newer(self, read: _Read, kept: Kept[SurveyDraft]) -> bool:
        """Whether what was read is to take the place of what is shown; never of what the file can still take."""
        if all(view.id != kept.id for view in read.versions):
            return True
        if self._saving.under_way or (self._is_unstored and self.can_write):
            return False
        if kept.id != read.chosen:
            return True
        return not self._is_unstored and kept.wanted is read.known and kept.wanted != read.draft

    def _put_aside(self) -> None:
        """Keep what was written too late for the version that is shown, until that one is shown again."""
        if self._kept is not None and self._is_unstored and not self._saving.under_way and not self.can_write:
            self._late[self._kept.id] = self._kept.wanted

    @Slot()
    def _save_begun(self) -> None:
        self.saving.emit(True)

    @Slot()
    def _save_ended(self) -> None:
        if not self._is_unstored:
            self.saving.emit(False)
        elif self._is_here:
            self._read()

    @Slot(object)
    def _not_made(self, error: KnownError) -> None:
        """Say why, and look: the version may be there nonetheless."""
        self._refuse(error)
        self._read()

    @Slot(object)
    def _refuse(self, error: KnownError) -> None:
        self.refused.emit(str(error))


def _save(store: "Store", version: UUID, draft: SurveyDraft) -> None:
    from kulturverktyg.prepare.surveys import save_draft

    save_draft(store, version, draft)


class Typing(QObject):
    """Words that are being typed: one edit for each pause, made at once when something else is done."""

    def __init__(self, editing: SurveyEditing, parent: QObject) -> None:
        super().__init__(parent)
        self._editing = editing
        self._field = ""
        self._waiting: tuple[str, Edit] | None = None
        self._clock = Clock(self)
        self._clock.ticked.connect(self.perform)
        editing.settle_asked.connect(self.perform)

    def type(self, field: str, words: str, edit: Edit) -> None:
        """A field now holds what ``edit`` would write, in place of what it waited with; *Ångra* calls it ``words``."""
        if self._field != field:
            self.perform()
        self._field = field
        self._waiting = words, edit
        self._editing.typed.emit()
        self._clock.start(_PAUSE_MILLISECONDS, once=True)

    @property
    def waiting(self) -> bool:
        """Whether something is typed that is not performed yet."""
        return self._waiting is not None

    @Slot()
    def perform(self) -> None:
        """Make the edit that waits, if any."""
        waiting, self._waiting = self._waiting, None
        self._clock.stop()
        if waiting is not None:
            self._editing.perform(*waiting)

"""The survey that is open: every edit goes through here, can be undone, and is in the file at once."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.tasks import Clock, Progress
from kulturverktyg.survey.draft import SurveyDraft

if TYPE_CHECKING:
    from kulturverktyg.prepare.surveys import VersionView
    from kulturverktyg.store.store import Store

Edit = Callable[[SurveyDraft], SurveyDraft]

_PAUSE_MILLISECONDS = 300


@dataclass
class _Unsaved:
    """What the worker is to save next of one version; None when the file has it all."""

    version: UUID
    draft: SurveyDraft | None = None


@dataclass(frozen=True)
class _Read:
    """What was read from the file, and the draft that was shown when reading was asked for."""

    journey: UUID
    known: SurveyDraft | None
    versions: "tuple[VersionView, ...]"
    chosen: UUID
    draft: SurveyDraft


class SurveyEditing(QObject):
    """Holds one version of the journey's survey as a frozen draft, and the stack of edits made to it.

    ``opened`` comes when another version is shown, or the same one read anew; ``changed`` with the drafts before
    and after each edit, undo and redo; ``versions_changed`` when versions are made or come into use;
    ``settle_asked`` when what is typed but not performed yet must be performed now; ``saving`` with True when
    there is something to save and with False when the file has it; ``refused`` with a sentence.
    """

    opened = Signal()
    changed = Signal(object, object)
    versions_changed = Signal()
    settle_asked = Signal()
    saving = Signal(bool)
    refused = Signal(str)

    def __init__(self, journey: OpenJourney, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journey = journey
        self._journey_id: UUID | None = None
        self._versions: tuple[VersionView, ...] = ()
        self._wanted: UUID | None = None
        self._unsaved: _Unsaved | None = None
        self._draft: SurveyDraft | None = None
        self.undo_stack = QUndoStack(self)
        journey.changed.connect(self._journey_changed)

    @property
    def is_open(self) -> bool:
        """Whether there is a draft to show."""
        return self._draft is not None

    @property
    def draft(self) -> SurveyDraft:
        """The survey as it stands; only while one is open."""
        assert self._draft is not None  # noqa: S101
        return self._draft

    @property
    def versions(self) -> "tuple[VersionView, ...]":
        """All versions of the survey, oldest first."""
        return self._versions

    @property
    def version(self) -> "VersionView":
        """The version that is shown; only while one is open."""
        assert self._unsaved is not None  # noqa: S101
        return next(view for view in self._versions if view.id == self._unsaved.version)

    @property
    def can_write(self) -> bool:
        """Whether the version that is shown is the newest and not in use."""
        return self.is_open and not self.version.frozen and self.version.id == self._versions[-1].id

    def perform(self, words: str, edit: Edit) -> None:
        """Make an edit that *Ångra* calls ``words``; one that changes nothing leaves no trace.

        Does nothing when the version cannot be written in.
        """
        self.settle_asked.emit()
        if not self.can_write:
            return
        before = self.draft
        after = edit(before)
        if after != before:
            self.undo_stack.push(_Command(self, words, before, after))

    def open_version(self, version: UUID) -> None:
        """Show another version."""
        self.settle()
        self._wanted = version
        self._read()

    def make_new_version(self) -> None:
        """Copy the newest version, which is in use, to one that can be written in, and show it."""
        journey_id = self._journey.id

        def make(store: "Store") -> UUID:
            from kulturverktyg.prepare.surveys import new_version

            return new_version(store, journey_id)

        self._journey.look(make, self.open_version, self._refuse)

    def settle(self) -> None:
        """Perform what is typed; saving it has begun when this returns."""
        self.settle_asked.emit()

    def undo(self) -> None:
        """Take back the last edit, after performing what is typed."""
        self.settle()
        self.undo_stack.undo()

    def redo(self) -> None:
        """Make the last edit taken back again."""
        self.settle()
        self.undo_stack.redo()

    def read_again(self) -> None:
        """Read versions and draft from the file, after something else than an edit has changed them."""
        self.settle()
        self._read()

    def show_draft(self, draft: SurveyDraft) -> None:
        """Let the draft be what is shown and saved; for commands on the stack."""
        before, self._draft = self.draft, draft
        self._save(draft)
        self.changed.emit(before, draft)

    @Slot()
    def _journey_changed(self) -> None:
        if self._journey.id != self._journey_id:
            self._journey_id, self._wanted = self._journey.id, None
            self._versions, self._draft, self._unsaved = (), None, None
            self.undo_stack.clear()
        self._read()

    def _read(self) -> None:
        journey_id, wanted, known = self._journey.id, self._wanted, self._draft

        def read(store: "Store") -> _Read:
            from kulturverktyg.prepare.surveys import read_draft, versions

            found = versions(store, journey_id)
            chosen = wanted if wanted in {view.id for view in found} else found[-1].id
            return _Read(journey_id, known, found, chosen, read_draft(store, chosen))

        self._journey.look(read, self._take, self._refuse)

    @Slot(object)
    def _take(self, read: _Read) -> None:
        if read.journey != self._journey_id:
            return
        news, self._versions = read.versions != self._versions, read.versions
        same = self._unsaved is not None and self._unsaved.version == read.chosen
        unedited = self._draft is read.known and self._file_has_it
        if not same or (unedited and read.draft != self._draft):
            self.undo_stack.clear()
            self._draft, self._unsaved = read.draft, _Unsaved(read.chosen)
            self.versions_changed.emit()
            self.opened.emit()
        elif news:
            self.versions_changed.emit()

    @property
    def _file_has_it(self) -> bool:
        return self._unsaved is None or self._unsaved.draft is None

    def _save(self, draft: SurveyDraft) -> None:
        """Have the worker save the newest draft there is when its turn comes."""
        unsaved = self._unsaved
        assert unsaved is not None  # noqa: S101
        unsaved.draft = draft

        def save(store: "Store", _progress: Progress) -> None:
            from kulturverktyg.prepare.surveys import save_draft

            newest = unsaved.draft
            if newest is not None:
                save_draft(store, unsaved.version, newest)
                if unsaved.draft is newest:
                    unsaved.draft = None

        self.saving.emit(True)
        self._journey.work(save, self._saved, self._refuse)

    @Slot()
    def _saved(self) -> None:
        if self._file_has_it:
            self.saving.emit(False)

    @Slot(object)
    def _refuse(self, error: KnownError) -> None:
        self.refused.emit(str(error))


class _Command(QUndoCommand):
    def __init__(self, editing: SurveyEditing, words: str, before: SurveyDraft, after: SurveyDraft) -> None:
        super().__init__(words)
        self._editing = editing
        self._before = before
        self._after = after

    def redo(self) -> None:
        self._editing.show_draft(self._after)

    def undo(self) -> None:
        self._editing.show_draft(self._before)


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

"""A frozen value that a page edits: every edit goes through here, can be undone, and is in the file at once."""

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.saving import Kept, Saving

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

T = TypeVar("T")
_NEVER = -1


class KeptEditing(QObject, Generic[T]):
    """Holds a value of one journey, and the stack of edits made to it; ``save`` puts it in the file.

    ``opened`` comes when another value is shown, ``changed`` with each edit, undo and redo, ``stepped`` when there is
    more or less to undo, ``saving`` with True when there is something to save and with False when the file has it,
    ``refused`` with a sentence, and ``settle_asked`` when what is typed must be performed now.
    """

    opened = Signal()
    changed = Signal()
    stepped = Signal()
    saving = Signal(bool)
    refused = Signal(str)
    settle_asked = Signal()

    def __init__(self, journey: OpenJourney, save: "Callable[[Store, UUID, T], None]", parent: QObject) -> None:
        super().__init__(parent)
        self._kept: Kept[T] | None = None
        self._which: Hashable = None
        self._can_write = False
        self._saving: Saving[T] = Saving(journey, save, self)
        self._saving.begun.connect(self._save_begun)
        self._saving.ended.connect(self._save_ended)
        self._saving.refused.connect(self._refuse)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.indexChanged.connect(self.stepped)

    @property
    def is_open(self) -> bool:
        """Whether there is a value to show."""
        return self._kept is not None

    @property
    def value(self) -> T:
        """The value as it stands; only while one is open."""
        assert self._kept is not None  # noqa: S101
        return self._kept.wanted

    @property
    def can_write(self) -> bool:
        """Whether what is open can be changed."""
        return self._kept is not None and self._can_write

    @property
    def is_saving(self) -> bool:
        """Whether anything is on its way to the file."""
        return self._saving.under_way

    @property
    def unsaved(self) -> bool:
        """Whether there is something that the file has not."""
        return self._kept is not None and self._kept.is_unstored

    def open(self, journey_id: UUID, value: T, *, which: Hashable = None, can_write: bool = True) -> None:
        """Show a value as it is in the file; ``which`` tells it from others of the same journey.

        The stack is emptied unless it is the value that is shown. What the file has not taken is kept while it can.
        """
        kept = self._kept
        same = kept is not None and kept.id == journey_id and which == self._which and can_write == self._can_write
        if kept is not None and same and (kept.wanted == value or (can_write and kept.is_unstored)):
            return
        self._kept, self._which, self._can_write = Kept(journey_id, value, value), which, can_write
        self.undo_stack.clear()
        self.opened.emit()

    def close(self) -> None:
        """Have nothing open."""
        self._kept = None
        self.undo_stack.clear()

    def freeze(self) -> None:
        """Let nothing be changed or undone until a value is opened anew."""
        self._can_write = False
        self.undo_stack.clear()

    def perform(self, words: str, edit: Callable[[T], T], joins: Hashable = None) -> None:
        """Make an edit that *Ångra* calls ``words``; one that changes nothing leaves no trace.

        Edits one after another that have the same ``joins`` are undone as one: steps of the same movement.
        """
        if not self.can_write:
            return
        before = self.value
        after = edit(before)
        if after != before:
            self.undo_stack.push(_Command(self, words, before, after, joins))

    @Slot()
    def undo(self) -> None:
        """Take back the last edit, after performing what is typed."""
        self.settle_asked.emit()
        self.undo_stack.undo()

    @Slot()
    def redo(self) -> None:
        """Make the last edit taken back again."""
        self.settle_asked.emit()
        self.undo_stack.redo()

    def settle(self) -> None:
        """Perform what is typed, and save again what the file would not take before."""
        self.settle_asked.emit()
        if self._kept is not None and self.unsaved and not self.is_saving:
            self._saving.save(self._kept)

    def show_value(self, value: T) -> None:
        """Let this be what is shown and saved; for commands on the stack."""
        assert self._kept is not None  # noqa: S101
        self._kept.wanted = value
        self.changed.emit()
        self._saving.save(self._kept)

    @Slot()
    def _save_begun(self) -> None:
        self.saving.emit(True)

    @Slot()
    def _save_ended(self) -> None:
        self.saving.emit(False)

    @Slot(object)
    def _refuse(self, error: KnownError) -> None:
        self.refused.emit(str(error))


class _Command(QUndoCommand, Generic[T]):
    def __init__(self, editing: KeptEditing[T], words: str, before: T, after: T, joins: Hashable) -> None:
        super().__init__(words)
        self._editing = editing
        self._before = before
        self.after = after
        self.joins = joins

    def id(self) -> int:
        """The same for all that may be joined: Qt asks no others."""
        return _NEVER if self.joins is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in a further step of the same movement."""
        if not isinstance(other, _Command) or other.joins != self.joins:
            return False
        self.after = other.after
        return True

    def redo(self) -> None:
        self._editing.show_value(self.after)

    def undo(self) -> None:
        self._editing.show_value(self._before)

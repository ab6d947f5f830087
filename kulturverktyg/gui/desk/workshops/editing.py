"""The plan that is open: every edit goes through here, can be undone, and is in the file at once."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.saving import Kept, Saving
from kulturverktyg.prepare.workshop_plan import WorkshopPlan, refuse_impossible

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store


class PlanEditing(QObject):
    """Holds the plan of one workshop, and the stack of edits made to it.

    ``opened`` comes when another plan is shown, or the same one as can be written in or no more; ``changed`` when the
    plan is edited, or an edit was refused and the plan has to be shown again as it was; ``saving`` with True when
    there is something to save and with False when the file has it; ``refused`` with a sentence, after ``changed``;
    ``settle_asked`` when what is typed must be performed now.
    """

    opened = Signal()
    changed = Signal()
    saving = Signal(bool)
    refused = Signal(str)
    settle_asked = Signal()

    def __init__(self, journey: OpenJourney, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: Kept[WorkshopPlan] | None = None
        self._can_write = False
        self._saving: Saving[WorkshopPlan] = Saving(journey, _save, self)
        self._saving.begun.connect(self._save_begun)
        self._saving.ended.connect(self._save_ended)
        self._saving.refused.connect(self._refuse)
        self.undo_stack = QUndoStack(self)

    @property
    def workshop(self) -> UUID | None:
        """The workshop whose plan is open."""
        return self._kept.id if self._kept is not None else None

    @property
    def plan(self) -> WorkshopPlan:
        """The plan as it stands; only while one is open."""
        assert self._kept is not None  # noqa: S101
        return self._kept.wanted

    @property
    def can_write(self) -> bool:
        """Whether the plan that is open can be changed."""
        return self._kept is not None and self._can_write

    @property
    def is_saving(self) -> bool:
        """Whether anything is on its way to the file."""
        return self._saving.under_way

    @property
    def unsaved(self) -> bool:
        """Whether the plan holds something that the file has not."""
        return self._kept is not None and self._kept.is_unstored

    def open(self, workshop: UUID, plan: WorkshopPlan, *, can_write: bool) -> None:
        """Show a plan as it is in the file, to be written in or only read; the stack is emptied unless it is the same.

        What the file has not taken is kept while it can.
        """
        kept = self._kept
        stays = kept is not None and kept.id == workshop and can_write == self._can_write
        if kept is not None and stays and (kept.wanted == plan or (can_write and kept.is_unstored)):
            return
        self._kept = Kept(workshop, plan, plan)
        self._can_write = can_write
        self.undo_stack.clear()
        self.opened.emit()

    def close(self) -> None:
        """Have no plan open."""
        self._kept = None
        self.undo_stack.clear()

    def perform(self, words: str, plan: WorkshopPlan) -> None:
        """Let the plan be ``plan``, by an edit that *Ångra* calls ``words``; one that cannot be is refused."""
        if plan == self.plan or not self.can_write:
            return
        try:
            refuse_impossible(plan)
        except KnownError as error:
            self.changed.emit()
            self.refused.emit(str(error))
            return
        self.undo_stack.push(_Command(self, words, self.plan, plan))

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
        """Save again what the file would not take before."""
        if self._kept is not None and self.unsaved and not self.is_saving:
            self._saving.save(self._kept)

    def show_plan(self, plan: WorkshopPlan) -> None:
        """Let the plan be what is shown and saved; for commands on the stack."""
        assert self._kept is not None  # noqa: S101
        self._kept.wanted = plan
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


def _save(store: "Store", workshop: UUID, plan: WorkshopPlan) -> None:
    from kulturverktyg.prepare.plans import save_plan

    save_plan(store, workshop, plan)


class _Command(QUndoCommand):
    def __init__(self, editing: PlanEditing, words: str, before: WorkshopPlan, after: WorkshopPlan) -> None:
        super().__init__(words)
        self._editing = editing
        self._before = before
        self._after = after

    def redo(self) -> None:
        self._editing.show_plan(self._after)

    def undo(self) -> None:
        self._editing.show_plan(self._before)

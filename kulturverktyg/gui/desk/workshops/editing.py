"""The plan that is open: every edit goes through here, can be undone, and is in the file at once."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.tasks import Progress
from kulturverktyg.prepare.workshop_plan import WorkshopPlan, refuse_impossible

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store


@dataclass
class _Kept:
    """One workshop's plan: the one that the file is to hold, and the one that it holds.

    The window writes ``wanted`` and the worker ``stored``, each alone; no edit can fall between them.
    """

    workshop: UUID
    wanted: WorkshopPlan
    stored: WorkshopPlan


class PlanEditing(QObject):
    """Holds the plan of one workshop, and the stack of edits made to it.

    ``opened`` comes when another plan is shown; ``changed`` when the plan is edited, or an edit was refused and the
    plan has to be shown again as it was; ``saving`` with True when there is something to save and with False when the
    file has it; ``refused`` with a sentence; ``settle_asked`` when what is typed must be performed now.
    """

    opened = Signal()
    changed = Signal()
    saving = Signal(bool)
    refused = Signal(str)
    settle_asked = Signal()

    def __init__(self, journey: OpenJourney, parent: QObject) -> None:
        super().__init__(parent)
        self._journey = journey
        self._kept: _Kept | None = None
        self._saves = 0
        self.undo_stack = QUndoStack(self)

    @property
    def workshop(self) -> UUID | None:
        """The workshop whose plan is open."""
        return self._kept.workshop if self._kept is not None else None

    @property
    def plan(self) -> WorkshopPlan:
        """The plan as it stands; only while one is open."""
        assert self._kept is not None  # noqa: S101
        return self._kept.wanted

    @property
    def is_saving(self) -> bool:
        """Whether anything is on its way to the file."""
        return self._saves > 0

    @property
    def unsaved(self) -> bool:
        """Whether the plan holds something that the file has not."""
        return self._kept is not None and self._kept.wanted is not self._kept.stored

    def open(self, workshop: UUID, plan: WorkshopPlan) -> None:
        """Show a plan as it is in the file; the stack is emptied unless it is the same."""
        kept = self._kept
        if kept is not None and kept.workshop == workshop and (self.unsaved or kept.wanted == plan):
            return
        self._kept = _Kept(workshop, plan, plan)
        self.undo_stack.clear()
        self.opened.emit()

    def close(self) -> None:
        """Have no plan open."""
        self._kept = None
        self.undo_stack.clear()

    def perform(self, words: str, plan: WorkshopPlan) -> None:
        """Let the plan be ``plan``, by an edit that *Ångra* calls ``words``; one that cannot be is refused."""
        if plan == self.plan:
            return
        try:
            refuse_impossible(plan)
        except KnownError as error:
            self.refused.emit(str(error))
            self.changed.emit()
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
        if self.unsaved and not self.is_saving:
            self._save()

    def show_plan(self, plan: WorkshopPlan) -> None:
        """Let the plan be what is shown and saved; for commands on the stack."""
        assert self._kept is not None  # noqa: S101
        self._kept.wanted = plan
        self.changed.emit()
        self._save()

    def _save(self) -> None:
        """Have the worker save the newest plan there is when its turn comes."""
        kept = self._kept
        assert kept is not None  # noqa: S101

        def save(store: "Store", _progress: Progress) -> None:
            from kulturverktyg.prepare.plans import save_plan

            newest = kept.wanted
            if newest is not kept.stored:
                save_plan(store, kept.workshop, newest)
                kept.stored = newest

        self._saves += 1
        self.saving.emit(True)
        self._journey.work(save, None, self._refuse).ended.connect(self._save_ended)

    @Slot()
    def _save_ended(self) -> None:
        self._saves -= 1
        if not self.is_saving:
            self.saving.emit(False)

    @Slot(object)
    def _refuse(self, error: KnownError) -> None:
        self.refused.emit(str(error))


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

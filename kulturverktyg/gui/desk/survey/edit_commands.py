"""The steps of a survey's undo stack."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from kulturverktyg.survey.draft import SurveyDraft


class Command(QUndoCommand):
    """An edit, from one draft to another; ``show`` makes a draft the present one."""

    def __init__(
        self, show: Callable[[SurveyDraft], None], words: str, before: SurveyDraft, after: SurveyDraft
    ) -> None:
        super().__init__(words)
        self._show = show
        self.before = before
        self.after = after

    def id(self) -> int:
        """The same for all: Qt asks no others whether they take in one another."""
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in what follows from this one."""
        if not isinstance(other, Amendment):
            return False
        self.after = other.after
        return True

    def redo(self) -> None:
        self._show(self.after)

    def undo(self) -> None:
        self._show(self.before)


class Amendment(Command):
    """What follows of itself out of the edit before."""

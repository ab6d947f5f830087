"""Puts what a participant gives into the box on the worker, and always tells what became of it."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.collect.ballot import Record
from kulturverktyg.collect.ballot_box import CodeUsedError
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.tasks import TaskRunner

_NOT_SAVED = "Svaret kunde inte sparas, men allt du har svarat finns kvar. Försök igen."


#: Saves a record, and uses up the code with the hash.
Drop: TypeAlias = Callable[[Record, bytes | None], None]


class Saver(QObject):
    """``saved`` comes when the record is kept; ``failed`` carries one sentence when it is not, and ``code_used``
    comes when that is because somebody else has used the code."""

    saved = Signal()
    failed = Signal(str)
    code_used = Signal()

    def __init__(self, drop: Drop, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._drop = drop
        self._runner = runner
        self._told = False

    def save(self, record: Record, code: bytes | None) -> None:
        """Begin; one of the signals follows."""
        self._told = False
        drop = self._drop
        task = self._runner.run(lambda _progress: drop(record, code), self._dropped, self._refused)
        task.ended.connect(self._ended)

    @Slot(object)
    def _dropped(self, _nothing: object) -> None:
        self._told = True
        self.saved.emit()

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        self._told = True
        if isinstance(error, CodeUsedError):
            self.code_used.emit()
        else:
            self.failed.emit(str(error))

    @Slot()
    def _ended(self) -> None:
        """After a bug in saving the participant is not left with a page that only says that it saves."""
        if not self._told:
            self.failed.emit(_NOT_SAVED)

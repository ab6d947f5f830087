"""What a page edits and keeps: saved on the worker, always the newest there is when its turn comes."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.tasks import Progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from kulturverktyg.store.store import Store

T = TypeVar("T")


@dataclass
class Kept(Generic[T]):
    """What the file is to hold of something, and what it holds (None when nobody knows).

    The window writes ``wanted`` and the worker ``stored``, each alone; no edit can fall between them.
    """

    id: UUID
    wanted: T
    stored: T | None

    @property
    def is_unstored(self) -> bool:
        """Whether the file lacks what it is to hold."""
        return self.wanted is not self.stored


class Saving(QObject, Generic[T]):
    """``save`` puts a value in the file, on the worker.

    ``begun`` comes each time that something is to be saved, ``ended`` when nothing more is under way, and
    ``refused`` with the error of what could not be saved.
    """

    begun = Signal()
    ended = Signal()
    refused = Signal(object)

    def __init__(self, journey: OpenJourney, save: "Callable[[Store, UUID, T], None]", parent: QObject) -> None:
        super().__init__(parent)
        self._journey = journey
        self._put = save
        self._under_way = 0

    @property
    def under_way(self) -> bool:
        """Whether anything is on its way to the file."""
        return self._under_way > 0

    def save(self, kept: Kept[T]) -> None:
        """Have the worker save the newest that is kept when its turn comes."""

        def save(store: "Store", _progress: Progress) -> None:
            newest = kept.wanted
            if newest is not kept.stored:
                kept.stored = None
                self._put(store, kept.id, newest)
                kept.stored = newest

        self._under_way += 1
        self.begun.emit()
        self._journey.work(save, None, self._refuse).ended.connect(self._one_ended)

    @Slot(object)
    def _refuse(self, error: KnownError) -> None:
        self.refused.emit(error)

    @Slot()
    def _one_ended(self) -> None:
        self._under_way -= 1
        if not self.under_way:
            self.ended.emit()
            self._journey.written.emit()

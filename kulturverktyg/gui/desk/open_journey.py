"""The journey that is open in the desk: every change goes through here, on the worker, and is told when saved."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.tasks import Progress, Task, TaskRunner
from kulturverktyg.prepare.views import JourneyView

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

T = TypeVar("T")


@dataclass(frozen=True)
class Changed(Generic[T]):
    """What a change returned, and the journey as it is after it."""

    value: T
    view: JourneyView


class OpenJourney(QObject):
    """``changed`` comes with every new picture of the journey, also after a change that was refused.

    ``saved`` comes when a change is in the file, ``refused`` with the sentence of one that is not. ``written`` comes
    when something is in the file of which the picture of the journey tells nothing; whoever puts it there says so.
    """

    changed = Signal()
    saved = Signal()
    refused = Signal(str)
    written = Signal()

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store: Store | None = None
        self._view: JourneyView | None = None
        self._newcomers: list[Callable[[], None]] = []

    @property
    def is_open(self) -> bool:
        """Whether there is a journey to show."""
        return self._view is not None

    @property
    def view(self) -> JourneyView:
        """The journey as last seen; only while one is open."""
        assert self._view is not None  # noqa: S101
        return self._view

    @property
    def id(self) -> UUID:
        """The open journey's id."""
        return self.view.id

    def show(self, store: "Store", view: JourneyView) -> None:
        """Open a journey."""
        self._store, self._view = store, view
        self.changed.emit()

    def follow(self, slot: Callable[[], None]) -> None:
        """Let ``slot``, a method of a QObject, hear ``changed``; `introduce` tells it what is open already."""
        self.changed.connect(slot)
        self._newcomers.append(slot)

    def introduce(self) -> None:
        """Tell of the open journey to those who have begun to follow it since the last time, and to nobody else."""
        newcomers, self._newcomers = self._newcomers, []
        if self.is_open:
            for slot in newcomers:
                slot()

    def close(self) -> None:
        """Have no journey open."""
        self._store, self._view = None, None

    def change(
        self,
        action: Callable[["Store"], T],
        done: Callable[[Changed[T]], None] | Callable[[], None] | None = None,
    ) -> Task:
        """Save something; ``done``, a bound method, hears what it returned when ``changed`` has been told."""
        store, journey_id = self._opened(), self.id

        def work(_progress: Progress) -> Changed[T]:
            from kulturverktyg.prepare.journeys import journey

            value = action(store)
            return Changed(value, journey(store, journey_id))

        task: Task = self._runner.run(work, self._take, self._refuse)
        if done is not None:
            task.succeeded.connect(done)
        return task

    def look(
        self,
        question: Callable[["Store"], T],
        done: Callable[[T], None] | Callable[[], None],
        failed: Callable[[KnownError], None] | None = None,
    ) -> Task:
        """Read something; ``done`` (and ``failed``, or else ``refused``) hears of it."""
        return self.work(lambda store, _progress: question(store), done, failed or self._fail)

    def work(
        self,
        work: Callable[["Store", Progress], T],
        done: Callable[[T], None] | Callable[[], None] | None,
        failed: Callable[[KnownError], None],
    ) -> Task:
        """Do something long that tells how far it has come and can be cancelled."""
        store = self._opened()

        def in_store(progress: Progress) -> T:
            return work(store, progress)

        return self._runner.run(in_store, done, failed)

    def _opened(self) -> "Store":
        assert self._store is not None  # noqa: S101
        return self._store

    @Slot(object)
    def _take(self, changed: Changed[Any]) -> None:
        if self._view is None or changed.view.id != self._view.id:
            return
        self._view = changed.view
        self.changed.emit()
        self.saved.emit()

    @Slot(object)
    def _refuse(self, error: KnownError) -> None:
        if self._view is not None:
            self.changed.emit()
        self.refused.emit(str(error))

    @Slot(object)
    def _fail(self, error: KnownError) -> None:
        self.refused.emit(str(error))

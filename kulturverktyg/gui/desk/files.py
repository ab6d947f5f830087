"""Opening and changing the file that the desk works in, on the worker."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.new_journey_page import NewJourney
from kulturverktyg.gui.tasks import Progress, TaskRunner
from kulturverktyg.prepare.views import JourneyView

if TYPE_CHECKING:
    from uuid import UUID

    from kulturverktyg.store.store import Store
    from kulturverktyg.survey.template import Template

#: Makes the demo file in a folder, telling how far it has come, and returns the file.
MakeDemo = Callable[[Path, Callable[[float, str], None]], Path]


@dataclass(frozen=True)
class FileContents:
    """An open file, what it holds, and the templates that a journey can be made from.

    ``broken_templates`` are sentences about those that cannot be used; ``restored`` is true when the file was just
    put back from its backup, ``forgotten`` when that may not know all that has been shown.
    """

    store: "Store"
    journeys: Sequence[JourneyView]
    templates: "Sequence[Template]"
    broken_templates: Sequence[str] = ()
    restored: bool = False
    forgotten: bool = False


@dataclass(frozen=True)
class Made:
    """A journey just made, and the file's contents after it."""

    journey: "UUID"
    contents: FileContents


class OpenFile(QObject):
    """Holds the open store. ``opened`` comes when another file is open, ``listed`` when its list is new.

    ``own_templates`` is the folder of the user's own templates.
    """

    opened = Signal(object)
    listed = Signal(object)
    made = Signal(object)
    waiting = Signal(float, str)
    failed = Signal(object, object)
    make_failed = Signal(str)
    close_failed = Signal(str)

    def __init__(self, runner: TaskRunner, own_templates: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._own_templates = own_templates
        self._store: Store | None = None
        self._wanted: Path | None = None

    @property
    def store(self) -> "Store | None":
        """The open store, if any."""
        return self._store

    def take(self, store: "Store") -> None:
        """Work in a store that is open already."""
        self._store = store
        self.list_again()

    def open(self, path: Path, *, create: bool = False, restore: bool = False) -> None:
        """Open a file in place of the present one, which is kept if that fails."""
        self._begin(path, "Öppnar filen …")

        def work(_progress: Progress) -> FileContents:
            from kulturverktyg.store.store import open_store, restore_newest

            backup = restore_newest(path) if restore else None
            contents = _contents(open_store(path, create=create), self._own_templates, fresh=True)
            return replace(contents, restored=restore, forgotten=backup is not None and not backup.knows_all)

        self._runner.run(work, self._take_opened, self._open_failed)

    def open_demo(self, make: MakeDemo, folder: Path) -> None:
        """Make the demo file in ``folder`` and open it."""
        self._begin(folder, "Gör demoresan …")

        def work(progress: Progress) -> FileContents:
            return _open_demo(make, folder, self._own_templates, progress)

        task = self._runner.run(work, self._take_opened, self._open_failed)
        task.progressed.connect(self.waiting)

    @Slot()
    def list_again(self) -> None:
        """Read the lists of journeys and of templates anew."""
        store = self._store
        if store is not None:
            self._runner.run(lambda _progress: _contents(store, self._own_templates), self._take_list)

    def make_journey(self, wanted: NewJourney) -> None:
        """Make a journey in the open file."""
        store, own = self._store, self._own_templates
        if store is not None:
            self._runner.run(lambda _progress: _make(store, wanted, own), self._take_made, self._make_failed)

    def let_go(self) -> None:
        """Close the file once all that was asked for is saved; for the end of the program."""
        store, self._store = self._store, None
        if store is not None:
            self._runner.run(lambda _progress: store.close(), None, self._close_failed)

    def _begin(self, path: Path, words: str) -> None:
        self._wanted = path
        self.waiting.emit(0.0, words)

    @Slot(object)
    def _take_opened(self, contents: FileContents) -> None:
        before, self._store = self._store, contents.store
        if before is not None:
            self._runner.run(lambda _progress: before.close())
        self.opened.emit(contents)

    @Slot(object)
    def _open_failed(self, error: KnownError) -> None:
        self.failed.emit(error, self._wanted)

    @Slot(object)
    def _close_failed(self, error: KnownError) -> None:
        self.close_failed.emit(str(error))

    @Slot(object)
    def _take_list(self, contents: FileContents) -> None:
        if contents.store is self._store:
            self.listed.emit(contents)

    @Slot(object)
    def _take_made(self, made: Made) -> None:
        self.made.emit(made)

    @Slot(object)
    def _make_failed(self, error: KnownError) -> None:
        self.make_failed.emit(str(error))


def _open_demo(make: MakeDemo, folder: Path, own_templates: Path, progress: Progress) -> FileContents:
    from kulturverktyg.store.store import open_store

    return _contents(open_store(make(folder, progress.report)), own_templates, fresh=True)


def _contents(store: "Store", own_templates: Path, *, fresh: bool = False) -> FileContents:
    from kulturverktyg.collect.workshop import destroy_leftovers
    from kulturverktyg.prepare.journeys import list_journeys
    from kulturverktyg.survey.library import Library

    if fresh:
        destroy_leftovers(store)
    library = Library(own_templates).contents()
    templates = tuple(entry.template for entry in library.entries)
    return FileContents(store, list_journeys(store), templates, library.problems)


def _make(store: "Store", wanted: NewJourney, own_templates: Path) -> Made:
    from kulturverktyg.decide.beginning import begin_journey
    from kulturverktyg.prepare.organisation import read_unit_rows

    rows = read_unit_rows(wanted.units_file) if wanted.units_file is not None else ()
    made = begin_journey(
        store, wanted.name, wanted.template, rows, short_form=wanted.short_form, own_templates=own_templates
    )
    return Made(made, _contents(store, own_templates))

"""A survey that is being edited without a window, and what its file holds."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from sqlalchemy import event

from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.survey.editing import SurveyEditing
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.prepare.journeys import journey, list_journeys
from kulturverktyg.prepare.surveys import newest_version, read_draft
from kulturverktyg.store.store import Store
from kulturverktyg.survey.draft import SurveyDraft
from tests.builders import Workplace


class OpenSurvey:
    """The first journey of a file, opened."""

    def __init__(self, store: Store, runner: TaskRunner) -> None:
        self.store = store
        self._runner = runner
        self.journey = OpenJourney(runner)
        self.editing = SurveyEditing(self.journey)
        self.refused: list[str] = []
        self.saving: list[bool] = []
        self.editing.refused.connect(self.refused.append)
        self.editing.saving.connect(self.saving.append)
        self.journey.show(store, list_journeys(store)[0])
        self.settle()

    def settle(self) -> None:
        """Let the worker finish, and what it tells arrive."""
        if self._runner.busy:
            loop = QEventLoop()
            self._runner.busy_changed.connect(loop.quit)
            loop.exec()

    def look_again(self) -> None:
        """Have the journey read anew, as after something done on another page."""
        self.journey.show(self.store, journey(self.store, self.journey.id))
        self.settle()

    def put_in_use(self) -> None:
        """Make a kiosk of the survey, which freezes it."""
        Workplace(self.store, self.journey.id).open_kiosk()
        self.look_again()

    @property
    def in_file(self) -> SurveyDraft:
        """What the file's newest version holds."""
        return read_draft(self.store, newest_version(self.store, self.journey.id))

    def close(self) -> None:
        self.settle()
        self.editing.deleteLater()
        self.journey.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@contextmanager
def full_disk(store: Store) -> Iterator[None]:
    """The file cannot grow, as on a full disk."""
    engine, turn = store._engine, store._turn  # noqa: SLF001
    with turn:
        event.listen(engine, "connect", _let_not_grow)
        engine.dispose()
    yield
    with turn:
        event.remove(engine, "connect", _let_not_grow)
        engine.dispose()


def _let_not_grow(connection: Any, _record: object) -> None:
    connection.execute("PRAGMA max_page_count = 1")

"""A survey that is edited in a process of its own, for the test that kills it."""

from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from kulturverktyg.gui.desk.survey.editing import SurveyEditing
from kulturverktyg.gui.tasks import Clock, TaskRunner
from kulturverktyg.store.store import open_store
from kulturverktyg.survey.draft import SurveyDraft
from tests.gui.desk.open_survey import OpenSurvey
from tests.random_edits import random_edit

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

#: The longest pause between two edits: shorter and longer than it takes to save.
_MOST_MILLISECONDS = 120


def drafts_after(draft: SurveyDraft, seed: int, count: int) -> list[SurveyDraft]:
    """The draft and what it is after each of ``count`` edits."""
    chance, drafts = Random(seed), [draft]
    for _ in range(count):
        drafts.append(random_edit(chance, drafts[-1]))
    return drafts


def edit_until_killed(database: Path, seed: int, saved: "Connection") -> None:
    """Make one edit after the other, and say the number of the last one each time that all are saved."""
    application = QCoreApplication([])
    survey = OpenSurvey(open_store(database), TaskRunner())
    editor = _Editor(survey.editing, seed, saved)
    editor.begin()
    application.exec()


class _Editor(QObject):
    def __init__(self, editing: SurveyEditing, seed: int, saved: "Connection") -> None:
        super().__init__()
        self._editing = editing
        self._chance, self._pauses = Random(seed), Random(seed)
        self._saved = saved
        self._made = 0
        self._clock = Clock(self)
        self._clock.ticked.connect(self._edit)
        editing.saving.connect(self._tell)

    def begin(self) -> None:
        self._clock.start(self._pauses.randint(0, _MOST_MILLISECONDS), once=True)

    def _edit(self) -> None:
        self._made += 1
        self._editing.perform("något", lambda draft: random_edit(self._chance, draft))
        self.begin()

    def _tell(self, under_way: bool) -> None:
        if not under_way:
            self._saved.send(self._made)

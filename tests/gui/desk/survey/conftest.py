"""The form of the survey page on its own, with the page's keys for undo around it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.survey.editing import SurveyEditing
from kulturverktyg.gui.desk.survey.question_form import QuestionForm
from kulturverktyg.gui.desk.survey.undo_keys import UndoKeys
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.store import open_store
from tests.builders import Workplace
from tests.gui.desk.survey.at_the_form import AtTheForm


@pytest.fixture
def at_form(qtbot: QtBot, runner: TaskRunner, tmp_path: Path, _every_kind: Path) -> Iterator[AtTheForm]:
    """The form, on a survey of every kind that nobody has been asked yet."""
    shutil.copytree(_every_kind, tmp_path, dirs_exist_ok=True)
    with open_store(tmp_path / "resa.kultur") as store:
        view = list_journeys(store)[0]
        page = QWidget()
        qtbot.addWidget(page)
        journey = OpenJourney(runner, page)
        editing = SurveyEditing(journey, page)
        form = QuestionForm(editing, page)
        UndoKeys(page, editing)
        QVBoxLayout(page).addWidget(form)
        page.resize(460, 560)
        page.show()
        journey.show(store, view)
        at = AtTheForm(Workplace(store, view.id), editing, form, qtbot, runner)
        at.wait()
        form.activateWindow()
        yield at
        at.settle()

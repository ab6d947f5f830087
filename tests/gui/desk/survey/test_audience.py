"""The survey page turns between what staff are asked and what clients are asked; an edit goes to the one shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from kulturverktyg.model.kinds import Audience
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.prepare.surveys import newest_version, read_draft, versions
from kulturverktyg.survey.draft import SurveyDraft
from tests.gui.desk.at_the_desk import Desk
from tests.gui.desk.survey.at_the_page import CTRL, AtThePage


@pytest.fixture
def page(desk: Desk) -> AtThePage:
    desk.go("Enkät")
    return AtThePage(desk)


def _turn(page: AtThePage, key: Qt.Key) -> None:
    combo = page.desk.find(QComboBox, "combo_audience")
    combo.setFocus()
    page.desk.qtbot.keyClick(combo, key)
    page.desk.settle()


def _of_clients(page: AtThePage) -> SurveyDraft:
    store = page.desk.window.store
    assert store is not None
    return read_draft(store, newest_version(store, list_journeys(store)[0].id, Audience.CLIENTS))


def test_the_survey_of_clients_is_made_when_it_is_first_looked_at_and_edited_by_itself(page: AtThePage) -> None:
    staff = page.draft
    store = page.desk.window.store
    assert store is not None
    assert versions(store, list_journeys(store)[0].id, Audience.CLIENTS) == ()
    _turn(page, Qt.Key.Key_Down)
    assert page.desk.find(QComboBox, "combo_audience").currentText() == "Klienternas enkät"
    clients = page.draft
    assert clients == _of_clients(page)
    assert clients.survey.sections != staff.survey.sections
    question = clients.survey.sections[1].questions[0]
    page.click(question.text["sv"][:20])
    page.write_text("Får du den hjälp du behöver?")
    assert page.draft.survey.question(question.name).text["sv"] == "Får du den hjälp du behöver?"
    assert _of_clients(page) == page.draft
    assert page.in_file == staff
    page.press(Qt.Key.Key_Z, CTRL)
    assert page.draft == clients


def test_what_is_typed_is_kept_when_one_turns_away_and_back(page: AtThePage) -> None:
    staff = page.draft
    _turn(page, Qt.Key.Key_Down)
    question = page.draft.survey.sections[1].questions[0]
    page.click(question.text["sv"][:20])
    page.write_text("Hur blev du bemött?")
    _turn(page, Qt.Key.Key_Up)
    assert page.draft == staff == page.in_file
    _turn(page, Qt.Key.Key_Down)
    assert page.draft.survey.question(question.name).text["sv"] == "Hur blev du bemött?"

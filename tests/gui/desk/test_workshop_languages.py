"""Workshoppar: only whole translations are offered, and the choice can be changed as long as a workshop is open."""

from PySide6.QtWidgets import QPushButton

from kulturverktyg.gui.widgets.workshop_dialog import NewWorkshop
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.prepare.surveys import replace_survey
from kulturverktyg.prepare.workshops import set_languages
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.words import add_language, mark_reviewed, set_words
from kulturverktyg.survey.translations import translations
from tests.every_kind import EVERY_KIND
from tests.gui.desk.at_the_desk import Desk

DRAFT = SurveyDraft(EVERY_KIND)
TITLE, SAGA = "title", "question.saga.text"


def test_each_language_is_offered_with_how_far_it_is(survey_desk: Desk) -> None:
    desk = survey_desk
    keys = [row.key for row in translations(DRAFT, "en")]
    draft = mark_reviewed(DRAFT, keys[1:], "en", reviewed=True)
    draft = add_language(add_language(set_words(draft, TITLE, "ar", ""), "es"), "fi")
    _ask(desk, draft)
    desk.dialogs.will_answer(NewWorkshop("Tisdag", ("sv", "en")))
    desk.click("button_create")
    asked = desk.dialogs.asked[-1]
    assert "sv (enkätens eget språk)" in asked
    assert "en (översatt, 1 text inte granskad" in asked
    assert "inte ar (1 text saknas)" in asked
    assert "inte es (kiosken talar inte språket)" in asked
    assert "inte fi (41 texter saknas)" in asked
    assert "Svenska, engelska" in desk.table("table_plans")


def test_languages_are_changed_and_those_that_became_ready_are_mentioned(survey_desk: Desk) -> None:
    desk = survey_desk
    _offer(desk, "sv")
    _ask(desk, set_words(DRAFT, TITLE, "ar", ""))
    assert desk.text("label_languages") == "Workshoppen kan också erbjuda engelska: välj under Språk."
    _ask(desk, DRAFT)
    assert "engelska och arabiska" in desk.text("label_languages")
    desk.dialogs.will_answer(("sv", "en", "ar"))
    desk.click("button_languages")
    assert desk.dialogs.asked[-1].endswith("nu sv")
    assert "Svenska, engelska, arabiska" in desk.table("table_plans")
    assert not desk.sees("label_languages")


def test_a_kiosk_is_not_opened_in_a_language_that_has_lost_its_words(survey_desk: Desk) -> None:
    desk = survey_desk
    _offer(desk, "sv", "ar")
    _ask(desk, set_words(DRAFT, SAGA, "ar", ""))
    desk.go("Kiosk")
    desk.dialogs.will_answer(True, "2580")
    desk.click("button_kiosk")
    assert "Enkäten är inte översatt till arabiska än" in desk.message
    assert desk.kiosks == []
    desk.go("Workshoppar")
    desk.dialogs.will_answer(("sv",))
    desk.click("button_languages")
    assert "inte ar (1 text saknas)" in desk.dialogs.asked[-1]
    desk.go("Kiosk")
    desk.dialogs.will_answer(True, "2580")
    desk.click("button_kiosk")
    assert len(desk.kiosks) == 1


def test_a_closed_workshop_keeps_its_languages(survey_desk: Desk) -> None:
    desk = survey_desk
    _offer(desk, "sv")
    desk.go("Kiosk")
    desk.dialogs.will_answer(True)
    desk.click("button_close")
    desk.go("Workshoppar")
    assert not desk.sees("label_languages")
    assert not desk.find(QPushButton, "button_languages").isEnabled()


def _ask(desk: Desk, draft: SurveyDraft) -> None:
    """Let the survey be this one, and look at the workshops anew."""
    assert desk.window.store is not None
    replace_survey(desk.window.store, list_journeys(desk.window.store)[0].id, draft)
    _look_again(desk)


def _offer(desk: Desk, *languages: str) -> None:
    assert desk.window.store is not None
    set_languages(desk.window.store, list_journeys(desk.window.store)[0].workshops[0].id, languages)
    desk.go("Alla resor")
    desk.open_first_journey()
    _look_again(desk)


def _look_again(desk: Desk) -> None:
    desk.go("Uppdrag")
    desk.go("Workshoppar")

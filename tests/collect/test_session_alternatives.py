"""Several ticks, an order of one's own, and what a preview may do with a session."""

from dataclasses import replace

import pytest

from kulturverktyg.collect.pages import PROMISE, REVIEW, UNIT, Page, Stage
from kulturverktyg.collect.participant import AnswerState
from kulturverktyg.collect.session import KioskSession
from kulturverktyg.survey.definition import DONT_KNOW, Condition, Relation
from tests.kiosk_packages import FIRST, GOOD, HOURS, MUST, SAY, WORDS, package

HELP, LEARN, CALM, FUN = FIRST.columns


def page(name: str) -> Page:
    return Page(Stage.QUESTION, name)


def kiosk(*questions) -> KioskSession:
    session = KioskSession(package(*questions))
    session.show(page(questions[0].name))
    return session


def order(session: KioskSession) -> list[str]:
    return sorted(session.answers, key=session.answers.__getitem__)


def test_the_first_tick_leaves_the_others_unticked_and_no_tick_is_no_answer() -> None:
    session = kiosk(GOOD)
    session.answer("good.learn", 1)
    assert dict(session.answers) == {"good.help": 0, "good.learn": 1, "good.calm": 0, "good.fun": 0}
    session.answer("good.learn", 0)
    assert dict(session.answers) == {}
    session.dont_know()
    session.back()
    session.answer("good.fun", 1)
    assert session.answers["good.help"] == 0
    session.clear("good.fun")
    assert dict(session.answers) == {}


def test_the_last_alternative_gets_its_place_by_itself() -> None:
    session = kiosk(FIRST)
    for place, column in enumerate((CALM, HELP, FUN), start=1):
        session.answer(column, place)
    assert order(session) == [CALM, HELP, FUN, LEARN]
    assert sorted(session.answers.values()) == [1, 2, 3, 4]


def test_those_after_one_that_is_taken_away_move_up() -> None:
    session = kiosk(FIRST)
    for place, column in enumerate((CALM, HELP, FUN), start=1):
        session.answer(column, place)
    session.clear(HELP)
    assert dict(session.answers) == {CALM: 1, FUN: 2, LEARN: 3}
    session.next()
    assert [problem.key for problem in session.problems] == ["problem.ranking"]
    session.answer(HELP, 4)
    session.next()
    assert session.page == REVIEW


def test_dont_know_replaces_a_ranking_that_is_not_finished() -> None:
    session = kiosk(FIRST)
    session.answer(CALM, 1)
    session.dont_know()
    assert set(session.answers.values()) == {DONT_KNOW}
    assert session.state_of(page("first")) is AnswerState.DONT_KNOW
    session.show(page("first"))
    session.answer(HELP, 1)
    assert dict(session.answers) == {HELP: 1}


def test_a_preview_opens_any_page_and_goes_on_from_there() -> None:
    hidden = replace(WORDS, condition=Condition("must", Relation.IS, 7))
    session = KioskSession(package(SAY, MUST, hidden, HOURS))
    session.show(page("words"))
    assert (session.page, session.question) == (page("words"), hidden)
    assert 0 < session.progress < 1
    session.next()
    assert session.page == page("hours")
    session.show(page("words"))
    session.back()
    assert session.page == page("must")
    with pytest.raises(ValueError, match="nobody"):
        session.show(page("nobody"))


def test_a_previewed_survey_can_be_submitted_from_any_page() -> None:
    session = kiosk(SAY)
    session.answer("say.now", 2)
    session.next()
    assert session.submit() is not None


def test_an_edited_survey_keeps_place_and_answers_that_still_fit() -> None:
    before = package(SAY, MUST, HOURS, languages=["sv", "en"])
    session = KioskSession(before)
    session.show(page("say"))
    session.choose_language("en")
    session.answer("say.now", 5)
    session.next()
    session.answer("must", 7)
    unit = session.unit
    lower = replace(before, survey=package(SAY, replace(MUST, scale=SAY.scale), HOURS).survey)
    session.change_package(lower)
    assert (session.page, session.language, session.unit) == (page("must"), "en", unit)
    assert dict(session.answers) == {"say.now": 5}
    session.change_package(replace(lower, survey=package(SAY).survey, languages=("sv",)))
    assert (session.page, session.language) == (PROMISE, "sv")
    assert UNIT in session.pages

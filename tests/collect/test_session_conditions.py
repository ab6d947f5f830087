"""Questions that are asked only of those who have answered an earlier one in a certain way."""

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.collect.pages import REVIEW, Page, Stage
from kulturverktyg.collect.participant import AnswerState
from kulturverktyg.collect.session import KioskSession
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Condition, Relation
from kulturverktyg.survey.validation import check
from tests.examples import examples
from tests.kiosk_packages import ABOUT, GOOD, MUST, SAY, WORDS, package
from tests.surveys import sound_surveys

LIKES = Condition("must", Relation.AT_LEAST, 5)
WHY = replace(WORDS, name="why", condition=LIKES)
CLOSER = replace(MUST, name="closer", required=True, condition=LIKES)
MORE = replace(SAY, name="more", condition=Condition("closer", Relation.AT_LEAST, 5))
NOTE = replace(ABOUT, name="note", condition=Condition("must", Relation.LESS, 3))


def page(name: str) -> Page:
    return Page(Stage.QUESTION, name)


def kiosk(*questions) -> KioskSession:
    session = KioskSession(package(*questions, units=["Norr"], roles=["Chef"]))
    session.begin()
    session.next()
    return session


def names(session: KioskSession) -> list[str]:
    return [page.question for page in session.pages if page.question is not None]


def test_only_those_who_answered_so_are_asked() -> None:
    session = kiosk(MUST, WHY, SAY)
    assert names(session) == ["must", "say"]
    session.answer("must", 5)
    assert names(session) == ["must", "why", "say"]
    session.next()
    assert session.page == page("why")
    assert (session.number(session.page), len(session.question_pages)) == (2, 3)
    assert session.number(page("say")) == 3


def test_progress_follows_what_is_asked() -> None:
    session = kiosk(MUST, WHY, SAY)
    before = session.progress
    session.answer("must", 7)
    assert session.progress < before
    session.answer("must", 1)
    assert session.progress == before


def test_an_answer_that_no_longer_counts_is_not_in_the_ballot_but_comes_back() -> None:
    session = kiosk(MUST, WHY, CLOSER, MORE)
    session.answer("must", 6)
    session.next()
    session.set_text("För att vi skrattar")
    session.next()
    session.answer("closer", 6)
    session.next()
    session.answer("more.now", 3)
    session.next()
    session.jump(page("must"))
    session.answer("must", 2)
    session.next()
    assert session.question_pages == (page("must"),)
    ballot = session.submit()
    assert ballot is not None
    assert (ballot.answers, ballot.texts) == ({"must": 2}, {})
    session.save_failed("Disken är full.")
    session.jump(page("must"))
    session.answer("must", 7)
    session.next()
    assert session.page == REVIEW
    assert session.texts["why"] == "För att vi skrattar"
    again = session.submit()
    assert again is not None
    assert again.answers == {"must": 7, "closer": 6, "more.now": 3}


def test_with_nothing_left_that_counts_there_is_nothing_to_submit() -> None:
    session = kiosk(replace(MUST, required=False), WHY)
    session.answer("must", 6)
    session.next()
    session.set_text("Fikat")
    session.next()
    session.jump(page("must"))
    session.skip()
    assert session.nothing_answered
    assert session.submit() is None


def test_questions_that_a_changed_answer_brings_are_met_on_the_way_back_to_the_review() -> None:
    session = kiosk(MUST, NOTE, WHY, CLOSER, SAY)
    session.answer("must", 3)
    session.next()
    session.next()
    assert session.page == REVIEW
    session.jump(page("must"))
    session.answer("must", 6)
    session.next()
    assert session.page == page("why")
    session.next()
    assert session.page == page("closer")
    session.next()
    assert [problem.key for problem in session.problems] == ["problem.required"]
    session.answer("closer", 4)
    session.next()
    assert session.page == REVIEW


def test_a_required_question_that_came_back_is_asked_for_at_submit() -> None:
    session = kiosk(MUST, CLOSER)
    session.answer("must", 6)
    session.next()
    session.back()
    session.answer("must", 1)
    session.next()
    assert session.page == REVIEW
    session.jump(page("must"))
    session.answer("must", 6)
    session.next()
    assert session.state_of(page("closer")) is AnswerState.INVALID
    assert session.submit() is None
    assert session.page == page("closer")


def test_a_ticked_alternative_can_lead_to_a_question() -> None:
    session = kiosk(GOOD, replace(WORDS, condition=Condition("good.fun", Relation.IS, 1)))
    session.answer("good.help", 1)
    assert names(session) == ["good"]
    session.answer("good.fun", 1)
    assert names(session) == ["good", "words"]
    session.dont_know()
    assert session.page == REVIEW


def answer_at_random(session: KioskSession, chance: Random) -> None:
    question = session.question
    if question is None:
        return
    session.set_text("ord")
    for column in question.columns:
        session.answer(column, chance.randint(*question.bounds))
    if question.kind is QuestionKind.ALLOCATION:
        for side in (question.columns[: len(question.choices)], question.columns[len(question.choices) :]):
            for column in side:
                session.answer(column, 100 if column == side[0] else 0)
    if question.kind is QuestionKind.MULTIPLE:
        session.answer(chance.choice(question.columns), 1)


@examples(25)
@given(sound_surveys(), st.randoms(use_true_random=False))
def test_whatever_is_changed_at_the_end_the_ballot_holds_what_is_asked(survey, chance) -> None:
    one = package(units=["Norr"], roles=["Chef"])
    session = KioskSession(replace(one, survey=survey, languages=survey.languages[:1]))
    session.begin()
    for change in range(6):
        while session.page != REVIEW:
            before = session.page
            answer_at_random(session, chance)
            session.next()
            assert session.page != before
        if session.question_pages and change < 5:
            session.jump(chance.choice(session.question_pages))
    ballot = session.submit()
    assert (ballot is None) == session.nothing_answered
    if ballot is not None:
        assert check(survey, ballot.answers, ballot.texts) == []
        asked = {column for question in survey.asked(session.answers) for column in question.columns}
        assert set(ballot.answers) == asked

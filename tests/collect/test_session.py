"""What a participant meets at the kiosk, told without a window."""

from uuid import UUID, uuid4

import pytest

from kulturverktyg.collect.pages import LANGUAGE, PROMISE, REVIEW, ROLE, START, UNIT, Page, Stage
from kulturverktyg.collect.participant import AnswerState
from kulturverktyg.collect.session import KioskSession
from kulturverktyg.errors import KnownError
from kulturverktyg.survey.definition import DONT_KNOW
from tests.kiosk_packages import ABOUT, CULTURE, MUST, SAY, WORDS, YEARS_HERE, package

NOW = CULTURE.columns[:4]


def page(name: str) -> Page:
    return Page(Stage.QUESTION, name)


def at(session: KioskSession, wanted: Page) -> KioskSession:
    """The session with the participant on the page, having skipped what comes before."""
    session.begin()
    while session.page != wanted:
        if session.page == UNIT:
            session.choose_unit(session.units[0].id)
        elif session.page == ROLE:
            session.choose_role(session.roles[0].id)
        elif session.page == page("must") and "must" not in session.answers:
            session.answer("must", 4)
        before = session.page
        session.next()
        assert session.page != before
    return session


def met(session: KioskSession) -> list[Page]:
    session.begin()
    first = [session.page]
    at_end = at(session, REVIEW)
    return first + list(at_end.pages)


def test_language_unit_and_role_are_asked_only_when_there_is_a_choice() -> None:
    alone = KioskSession(package(SAY, units=["Norr"], roles=["Chef"]))
    assert at(alone, REVIEW).pages == (PROMISE, page("say"), REVIEW)
    many = KioskSession(package(SAY, languages=["sv", "en"]))
    assert at(many, REVIEW).pages == (LANGUAGE, PROMISE, UNIT, ROLE, page("say"), REVIEW)


def test_background_questions_come_first_after_opening_information() -> None:
    session = KioskSession(package(ABOUT, SAY, YEARS_HERE, WORDS))
    assert session.pages[-5:] == (page("about"), page("years"), page("say"), page("words"), REVIEW)


def test_only_units_and_roles_with_people_are_offered() -> None:
    session = KioskSession(
        package(SAY, units=["A", "B", "C"], empty=[("B", "Chef"), ("C", "Chef"), ("C", "Medarbetare")])
    )
    assert [unit.path for unit in session.units] == ["A", "B"]
    at(session, UNIT)
    session.choose_unit(session.units[1].id)
    session.next()
    assert session.page == page("say")
    assert session.role == session.package.roles[0].id


def test_a_package_without_groups_is_refused() -> None:
    with pytest.raises(KnownError, match="inga grupper"):
        KioskSession(package(SAY, units=[], roles=[]))


def test_unit_must_be_chosen_before_going_on() -> None:
    session = KioskSession(package(SAY))
    session.begin()
    session.next()
    session.next()
    assert session.page == UNIT
    assert [problem.key for problem in session.problems] == ["problem.choose"]
    session.choose_unit(session.units[0].id)
    assert session.problems == ()


def test_a_role_that_the_new_unit_lacks_is_asked_for_again() -> None:
    session = KioskSession(package(SAY, units=["A", "B"], roles=["X", "Y", "Z"], empty=[("B", "X")]))
    at(session, REVIEW)
    assert session.role == session.package.roles[0].id
    session.jump(UNIT)
    session.choose_unit(session.units[1].id)
    assert session.role is None
    session.next()
    assert session.page == ROLE
    session.choose_role(session.roles[0].id)
    session.jump(REVIEW)
    session.next()
    assert session.role == session.package.roles[1].id


def test_required_can_neither_be_skipped_nor_left_empty() -> None:
    session = at(KioskSession(package(MUST, WORDS)), page("must"))
    assert not session.can_skip
    session.skip()
    session.next()
    assert session.page == page("must")
    assert [problem.key for problem in session.problems] == ["problem.required"]
    session.answer("must", 2)
    session.next()
    assert session.page == page("words")


def test_skip_takes_back_what_was_answered() -> None:
    session = at(KioskSession(package(SAY)), page("say"))
    session.answer("say.now", 2)
    session.skip()
    assert dict(session.answers) == {}
    assert session.page == REVIEW


def test_dont_know_fills_what_is_unanswered_and_goes_on() -> None:
    session = at(KioskSession(package(SAY)), page("say"))
    session.answer("say.now", 2)
    session.dont_know()
    assert dict(session.answers) == {"say.now": 2, "say.desired": DONT_KNOW}
    session.jump(page("say"))
    session.dont_know()
    assert set(session.answers.values()) == {DONT_KNOW}
    assert session.state_of(page("say")) is AnswerState.DONT_KNOW


def test_first_point_to_a_pole_gives_the_others_none_and_all_taken_back_is_no_answer() -> None:
    session = at(KioskSession(package(CULTURE)), page("culture"))
    session.answer(NOW[0], 60)
    assert [session.answers[column] for column in NOW] == [60, 0, 0, 0]
    session.next()
    assert [problem.key for problem in session.problems] == ["problem.sum"]
    session.answer(NOW[0], 0)
    assert dict(session.answers) == {}
    session.next()
    assert session.page == REVIEW


def test_dont_know_keeps_the_side_that_is_dealt_out() -> None:
    session = at(KioskSession(package(CULTURE)), page("culture"))
    session.answer(NOW[0], 100)
    session.answer(CULTURE.columns[4], 30)
    session.dont_know()
    assert [session.answers[column] for column in CULTURE.columns] == [100, 0, 0, 0, *[DONT_KNOW] * 4]


@pytest.mark.parametrize(
    ("written", "kept"),
    [("  Fikat \n", "Fikat"), ("a\r\nb\tc\x00", "a\nb c"), (" \n ", None)],
)
def test_words_are_kept_without_space_around_them(written: str, kept: str | None) -> None:
    session = at(KioskSession(package(WORDS)), page("words"))
    session.set_text(written)
    assert session.texts.get("words") == kept


def test_review_names_what_was_skipped_and_a_jump_comes_back() -> None:
    session = at(KioskSession(package(SAY, WORDS)), page("say"))
    session.answer("say.now", 2)
    session.next()
    session.next()
    assert [session.state_of(p) for p in session.question_pages] == [AnswerState.PARTLY, AnswerState.SKIPPED]
    session.jump(page("words"))
    session.set_text("Fikat")
    session.next()
    assert session.page == REVIEW
    session.jump(page("say"))
    session.back()
    assert session.page == REVIEW
    session.back()
    assert session.page == page("words")


def test_submit_leads_to_the_answer_that_needs_a_change() -> None:
    session = at(KioskSession(package(CULTURE, WORDS)), REVIEW)
    session.jump(page("culture"))
    session.answer(NOW[0], 60)
    session.back()
    assert session.state_of(page("culture")) is AnswerState.INVALID
    assert session.submit() is None
    assert session.page == page("culture")
    assert [problem.key for problem in session.problems] == ["problem.sum"]
    session.dont_know()
    assert session.page == REVIEW
    assert session.submit() is not None


def test_nothing_answered_is_not_submitted_and_the_review_stays() -> None:
    session = at(KioskSession(package(SAY, WORDS)), REVIEW)
    assert session.nothing_answered
    assert session.submit() is None
    assert (session.page, [problem.key for problem in session.problems]) == (REVIEW, ["problem.empty"])
    session.jump(page("words"))
    session.set_text("Fikat")
    session.next()
    assert not session.nothing_answered
    assert session.submit() is not None


def test_a_language_chosen_on_the_start_page_is_not_asked_for_again() -> None:
    session = KioskSession(package(SAY, languages=["sv", "en"]))
    session.begin("en")
    assert (session.page, session.language) == (PROMISE, "en")
    session.back()
    assert session.page == LANGUAGE


def test_retry_after_a_failed_save_has_the_same_id_and_the_next_participant_another() -> None:
    made: list[UUID] = []

    def new_id() -> UUID:
        made.append(uuid4())
        return made[-1]

    session = at(KioskSession(package(MUST), new_id=new_id), REVIEW)
    first = session.submit()
    assert session.stage is Stage.SUBMITTING
    session.save_failed("Disken är full.")
    assert (session.page, session.error) == (REVIEW, "Disken är full.")
    assert session.submit() == first
    session.saved()
    session.wipe()
    at(session, REVIEW)
    second = session.submit()
    assert first is not None
    assert second is not None
    assert [first.id, second.id] == made


def test_nothing_of_the_participant_is_left_at_thanks() -> None:
    session = at(KioskSession(package(SAY, WORDS, languages=["sv", "en"])), page("say"))
    session.choose_language("en")
    session.answer("say.now", 2)
    session.next()
    session.set_text("hemligt")
    session.next()
    session.submit()
    session.saved()
    assert session.stage is Stage.THANKS
    assert (dict(session.answers), dict(session.texts), session.unit, session.role) == ({}, {}, None, None)
    assert session.language == "en"
    session.wipe()
    assert (session.page, session.language) == (START, "sv")


def test_another_language_can_be_asked_for_in_the_middle_of_a_jump() -> None:
    session = at(KioskSession(package(SAY, WORDS, languages=["sv", "en"])), REVIEW)
    session.jump(page("say"))
    session.open_languages()
    session.choose_language("en")
    session.next()
    assert session.page == page("say")
    assert session.section_title(session.page) == "Influence"
    session.next()
    assert session.page == REVIEW


def test_taps_that_come_too_late_change_nothing() -> None:
    session = KioskSession(package(SAY))
    for event in (session.next, session.back, session.skip, session.dont_know, session.saved):
        event()
    session.submit()
    session.save_failed("nej")
    session.answer("say.now", 2)
    session.jump(page("say"))
    assert session.page == START
    assert dict(session.answers) == {}


def test_an_answer_to_another_question_is_a_bug() -> None:
    session = at(KioskSession(package(SAY, WORDS)), page("say"))
    with pytest.raises(ValueError, match=r"other\.now"):
        session.answer("other.now", 1)


def test_questions_are_numbered_and_information_is_not() -> None:
    session = KioskSession(package(ABOUT, SAY, YEARS_HERE))
    numbers = {p.question: session.number(p) for p in session.pages}
    assert numbers == {None: None, "about": None, "years": 1, "say": 2}

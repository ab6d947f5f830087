"""A kiosk for ideas: one's own are seen until they are sent, and nobody is asked who one is."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kulturverktyg.collect.ballot import IDEA_LIMIT, IDEAS_A_SHEET, Idea, IdeaSheet
from kulturverktyg.collect.package import IdeaPrompt, KioskPackage
from kulturverktyg.collect.pages import PROMISE, REVIEW, THANKS, Stage
from kulturverktyg.collect.session import KioskSession
from kulturverktyg.model.kinds import KioskMode
from tests.builders import workplace


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KioskPackage]:
    with workplace(tmp_path_factory.mktemp("ideer"), short_form=True) as place:
        prompts = (IdeaPrompt("more", {}), IdeaPrompt("less", {}))
        yield replace(
            place.open_kiosk()[1], mode=KioskMode.IDEAS, prompts=prompts, code_salt=b"s" * 16, languages=("sv",)
        )


@pytest.fixture
def session(package: KioskPackage) -> KioskSession:
    session = KioskSession(package)
    session.begin()
    session.next()
    return session


def test_nobody_is_asked_for_a_group_or_a_code(session: KioskSession) -> None:
    assert [page.stage for page in session.pages] == [Stage.PROMISE, Stage.IDEAS, Stage.IDEAS, Stage.REVIEW]
    assert session.pages[0] == PROMISE
    assert session.page.prompt == "more"


def test_ideas_are_sent_as_they_were_written_under_their_prompts(session: KioskSession) -> None:
    session.add_idea("  Fler promenader\n tillsammans ")
    session.add_idea("Gemensam fika")
    session.add_idea("   ")
    session.next()
    session.add_idea("Långa möten")
    session.next()
    assert session.page == REVIEW
    record = session.submit()
    assert isinstance(record, IdeaSheet)
    assert record.ideas == (
        Idea("more", "Fler promenader tillsammans"),
        Idea("more", "Gemensam fika"),
        Idea("less", "Långa möten"),
    )
    session.saved()
    assert session.page == THANKS
    assert session.ideas == ()


def test_an_idea_can_be_taken_back_and_none_is_nothing_to_send(session: KioskSession) -> None:
    session.add_idea("Inget alls")
    session.take_back_idea(Idea("more", "Inget alls"))
    session.next()
    session.next()
    assert session.submit() is None
    assert session.page == REVIEW
    assert [problem.key for problem in session.problems] == ["problem.no_ideas"]


def test_as_many_as_fit_are_taken_and_one_more_is_refused_in_words(session: KioskSession) -> None:
    for number in range(IDEAS_A_SHEET):
        session.add_idea(f"{number} " + "å" * 2 * IDEA_LIMIT)
    session.add_idea("En till")
    assert len(session.ideas) == IDEAS_A_SHEET
    assert all(len(idea.text) <= IDEA_LIMIT for idea in session.ideas)
    assert [problem.key for problem in session.problems] == ["problem.too_many_ideas"]


def test_nothing_is_left_for_the_next(session: KioskSession) -> None:
    session.add_idea("Min hemlighet")
    session.wipe()
    session.begin()
    assert session.ideas == ()

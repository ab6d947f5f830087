"""Where codes are used nobody comes in without one."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.pages import CODE, PROMISE, REVIEW, Stage
from kulturverktyg.collect.session import KioskSession
from kulturverktyg.survey.validation import Problem
from tests.builders import workplace

_HASH = b"h" * 32


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KioskPackage]:
    with workplace(tmp_path_factory.mktemp("koder"), short_form=True) as place:
        yield replace(place.open_kiosk()[1], code_salt=b"s" * 16, code_hashes=(_HASH,))


@pytest.fixture
def session(package: KioskPackage) -> KioskSession:
    session = KioskSession(package)
    session.begin()
    while session.page != PROMISE:
        session.next()
    session.next()
    return session


def test_the_code_is_asked_for_after_the_promise(session: KioskSession) -> None:
    assert session.page == CODE


def test_nobody_goes_on_without_a_code(session: KioskSession) -> None:
    session.next()
    assert session.page == CODE
    assert [problem.key for problem in session.problems] == ["problem.code"]


def test_a_refused_code_lets_nobody_in_and_says_why(session: KioskSession) -> None:
    session.refuse_code(Problem("", "Koden är redan använd.", "problem.code_used"))
    assert [problem.key for problem in session.problems] == ["problem.code_used"]
    session.next()
    assert session.page == CODE


def test_with_a_code_one_comes_in_and_can_go_back_and_on_again(session: KioskSession) -> None:
    session.enter_code(_HASH)
    assert session.stage is Stage.UNIT
    session.back()
    session.next()
    assert session.stage is Stage.UNIT
    assert session.code == _HASH


def test_nothing_of_the_code_is_left_for_the_next(session: KioskSession) -> None:
    session.enter_code(_HASH)
    session.wipe()
    assert session.code is None
    session.begin()
    while session.page != CODE:
        session.next()
    session.next()
    assert session.page == CODE


def test_without_codes_nobody_is_asked_for_one(package: KioskPackage) -> None:
    session = KioskSession(replace(package, code_salt=b""))
    session.begin()
    assert CODE not in session.pages
    assert session.pages[-1] == REVIEW

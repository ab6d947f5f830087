"""A kiosk for a vote: options in an order of one's own, no more dots than one has, and nothing left for the next."""

from dataclasses import replace
from uuid import uuid4

import pytest

from kulturverktyg.collect.ballot import VoteSheet
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.package_vote import PackageVote
from kulturverktyg.collect.pages import REVIEW, THANKS, Stage
from kulturverktyg.collect.participant import AnswerState
from kulturverktyg.collect.session import KioskSession
from kulturverktyg.collect.vote_rules import NOT_JUDGED
from kulturverktyg.collect.voter import Axis
from kulturverktyg.model.kinds import KioskMode, VoteKind
from tests.kiosk_packages import SAY, package


def votes(kind: VoteKind = VoteKind.DOTS, *, options: int = 12, by_role: bool = False) -> KioskPackage:
    words = tuple(f"Alternativ {number}" for number in range(options))
    vote = PackageVote(uuid4(), "Idéer", kind, 4, 2, by_role, words)
    made = package(SAY)
    return replace(made, mode=KioskMode.VOTE, vote=vote, units=(), cells=(), roles=made.roles if by_role else ())


def begun(package: KioskPackage) -> KioskSession:
    session = KioskSession(package)
    session.begin()
    session.next()
    return session


def test_the_pages_of_a_vote() -> None:
    session = begun(votes())
    stages = [page.stage for page in session.pages]
    assert stages == [Stage.PROMISE, Stage.VOTE, Stage.VOTE, Stage.REVIEW]
    assert [len(session.options_of(page)) for page in session.sheet_pages] == [6, 6]


def test_the_role_is_asked_for_only_where_the_vote_is_told_by_it() -> None:
    session = begun(replace(votes(by_role=True), code_salt=b"s" * 16))
    assert [page.stage for page in session.pages][:4] == [Stage.PROMISE, Stage.CODE, Stage.ROLE, Stage.VOTE]
    session.enter_code(b"c" * 32)
    session.choose_role(session.roles[1].id)
    session.next()
    session.give_dots(session.options[0], 1)
    while session.page != REVIEW:
        session.next()
    record = session.submit()
    assert isinstance(record, VoteSheet)
    assert record.role == session.package.roles[1].id
    assert session.code == b"c" * 32


def test_dots_are_kept_under_the_options_own_places_whatever_order_they_are_shown_in() -> None:
    session = begun(votes())
    first, second = session.options[:2]
    session.give_dots(first, 2)
    session.give_dots(second, 9)
    assert session.voter.dots_left == 0
    session.next()
    session.give_dots(session.options[0], 1)
    session.next()
    record = session.submit()
    assert isinstance(record, VoteSheet)
    assert record.role is None
    assert {place: dots for place, dots in enumerate(record.row) if dots} == {first: 2, second: 2}


def test_the_order_differs_between_voters_and_not_for_one() -> None:
    session, orders = KioskSession(votes()), set()
    for _ in range(20):
        session.begin()
        order = session.voter.order
        session.next()
        session.give_dots(session.options[0], 1)
        session.next()
        session.back()
        assert session.voter.order == order
        orders.add(order)
        session.wipe()
    assert len(orders) > 15


def test_every_option_comes_first_about_as_often() -> None:
    session = KioskSession(votes(options=4))
    first = []
    for _ in range(400):
        session.begin()
        first.append(session.voter.order[0])
        session.wipe()
    assert all(60 < first.count(option) < 140 for option in range(4))


def test_nothing_to_send_without_a_dot_and_dots_on_another_page_are_not_given() -> None:
    session = begun(votes())
    elsewhere = session.options_of(session.sheet_pages[1])[0]
    session.give_dots(elsewhere, 1)
    session.next()
    session.next()
    assert session.nothing_answered
    assert session.submit() is None
    assert [problem.key for problem in session.problems] == ["problem.no_votes"]


def test_a_matrix_has_a_page_for_each_option_and_may_be_left_half_judged() -> None:
    session = begun(votes(VoteKind.MATRIX, options=3))
    judged = session.options[0]
    session.judge(judged, Axis.IMPACT, 9)
    session.judge(judged, Axis.EFFORT, 2)
    session.judge(judged, Axis.EFFORT, None)
    assert session.judgement_of(session.page) is AnswerState.PARTLY
    assert [session.judgement_of(page) for page in session.sheet_pages[1:]] == [AnswerState.SKIPPED] * 2
    for _ in range(3):
        session.next()
    record = session.submit()
    assert isinstance(record, VoteSheet)
    assert record.row[2 * judged : 2 * judged + 2] == (9, NOT_JUDGED)
    assert set(record.row) == {9, NOT_JUDGED}


def test_from_the_review_to_a_page_and_back() -> None:
    session = begun(votes())
    session.next()
    session.next()
    session.jump(session.sheet_pages[0])
    session.give_dots(session.options[0], 1)
    session.next()
    assert session.page == REVIEW
    assert not session.nothing_answered


def test_the_page_changes_what_the_sheet_ahead_is_made_of() -> None:
    session = begun(votes())
    before = session.given()
    session.give_dots(session.options[0], 1)
    assert session.given() != before


def test_nothing_is_left_for_the_next() -> None:
    session = begun(votes())
    session.give_dots(session.options[0], 2)
    while session.page != REVIEW:
        session.next()
    assert session.submit() is not None
    session.saved()
    assert session.page == THANKS
    assert session.voter.dots_left == 4


def test_points_that_there_are_not_are_refused() -> None:
    session = begun(votes(VoteKind.MATRIX))
    with pytest.raises(ValueError, match="11"):
        session.judge(session.options[0], Axis.IMPACT, 11)

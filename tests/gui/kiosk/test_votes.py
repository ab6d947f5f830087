"""A kiosk for a vote: dots by touch, keyboard and ear, never more than there are, in an order of one's own."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QSpinBox
from sqlalchemy import select

from kulturverktyg.collect.ballot import VoteSheet
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.package_vote import PackageVote
from kulturverktyg.collect.pages import Stage
from kulturverktyg.collect.vote_kiosk import close_vote
from kulturverktyg.collect.vote_rules import NOT_JUDGED
from kulturverktyg.decide.vote import LONGEST_OPTION
from kulturverktyg.gui.kiosk.look import SMALLEST_TARGET
from kulturverktyg.model.kinds import KioskMode, VoteKind
from kulturverktyg.model.vote import Vote
from kulturverktyg.survey.languages import available_languages
from tests.builders import Workplace, workplace
from tests.gui.kiosk.test_accessible import faults
from tests.gui.kiosk.test_look_of_modes import cut_off
from tests.gui.kiosk.visitor import Visitor
from tests.kiosk_packages import SAY, package
from tests.votes import draft, opened_vote, vote_package

LONG = ("ordentligt långa förslag " * 16)[: LONGEST_OPTION - 1] + "."


def of(
    kind: VoteKind = VoteKind.DOTS,
    *,
    options: int = 4,
    languages: tuple[str, ...] = ("sv",),
    by_role: bool = False,
    long: bool = False,
) -> KioskPackage:
    made = package(SAY, languages=languages)
    words = tuple(f"{number} {LONG}"[:LONGEST_OPTION] if long else f"Förslag nr {number}" for number in range(options))
    dots = (4, 2) if kind is VoteKind.DOTS else (0, 0)
    vote = PackageVote(uuid4(), "Vilka idéer tar vi vidare?", kind, *dots, by_role, words)
    return replace(made, mode=KioskMode.VOTE, vote=vote, units=(), cells=(), roles=made.roles if by_role else ())


@pytest.fixture
def votes(kiosk: Callable[..., Visitor]) -> Callable[..., Visitor]:
    """A kiosk with the first page of options open."""

    def open_votes(wanted: KioskPackage | None = None, **more: object) -> Visitor:
        visitor = kiosk(wanted or of(), **more)
        to_the_options(visitor)
        return visitor

    return open_votes


def to_the_options(visitor: Visitor) -> None:
    while visitor.stage is not Stage.VOTE:
        visitor.keys("1\n" if visitor.stage is Stage.ROLE else "\n")


def row(visitor: Visitor) -> tuple[int, ...]:
    return tuple(visitor.window.session.voter.given)


def sent(visitor: Visitor) -> VoteSheet:
    (sheet,) = visitor.box.ballots
    assert isinstance(sheet, VoteSheet)
    return sheet


def test_by_touch_from_start_to_thanks(votes) -> None:
    visitor = votes()
    first, second, third, _ = visitor.window.session.voter.order
    assert "Prickar kvar: 4" in visitor.words
    for option in (first, first, second, third):
        visitor.tap(f"more_{option}")
    assert "Du har gett alla dina prickar" in visitor.words
    visitor.tap(f"less_{third}")
    assert "Prickar kvar: 1" in visitor.words
    visitor.tap("button_next")
    assert f"Förslag nr {first}, prickar: 2" in visitor.words
    assert f"Förslag nr {third}" not in visitor.words
    visitor.tap("button_submit")
    visitor.wait_for(Stage.THANKS)
    assert "Tack för din röst" in visitor.words
    assert {place: dots for place, dots in enumerate(sent(visitor).row) if dots} == {first: 2, second: 1}
    assert visitor.box.codes == [None]


def test_by_keyboard_digits_arrows_and_tab(votes) -> None:
    visitor = votes()
    first, second, third, _ = visitor.window.session.voter.order
    assert visitor.find(f"dots_{first}").hasFocus()
    visitor.keys("2")
    visitor.key(Qt.Key.Key_Tab)
    visitor.key(Qt.Key.Key_Up)
    visitor.key(Qt.Key.Key_Tab)
    visitor.keys("9")
    visitor.key(Qt.Key.Key_Up)
    visitor.key(Qt.Key.Key_Up)
    visitor.keys("\n")
    assert visitor.stage is Stage.REVIEW
    given = row(visitor)
    assert (given[first], given[second], given[third]) == (2, 1, 1)
    visitor.keys("\n")
    visitor.wait_for(Stage.THANKS)


def test_no_option_gets_more_than_it_may_and_nobody_gives_more_than_there_are(votes) -> None:
    visitor = votes()
    first, second, third, fourth = visitor.window.session.voter.order
    for _ in range(4):
        visitor.tap(f"more_{first}")
        visitor.tap(f"more_{second}")
    visitor.tap(f"more_{third}")
    assert row(visitor)[first] == row(visitor)[second] == 2
    assert sum(row(visitor)) == 4
    assert not visitor.find(f"more_{fourth}").isEnabled()
    assert not visitor.find(f"less_{third}").isEnabled()
    field = visitor.find(f"dots_{third}", QSpinBox)
    assert isinstance(field, QSpinBox)
    assert field.maximum() == 0


def test_what_is_left_is_read_aloud(votes, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor = votes()
    heard: list[str] = []
    visitor.window.sheet.page.told.connect(heard.append)
    first = visitor.window.session.voter.order[0]
    visitor.tap(f"more_{first}")
    visitor.tap(f"more_{first}")
    assert heard == ["Prickar kvar: 3", "Prickar kvar: 2"]


def test_dots_follow_from_page_to_page_and_back(votes) -> None:
    visitor = votes(of(options=12))
    assert "1 av 2" in visitor.words
    first = visitor.window.session.options[0]
    visitor.tap(f"more_{first}")
    visitor.tap("button_next")
    assert "Prickar kvar: 3" in visitor.words
    visitor.tap(f"more_{visitor.window.session.options[0]}")
    visitor.tap("button_back")
    assert "Prickar kvar: 2" in visitor.words
    assert visitor.find(f"dots_{first}", QSpinBox).value() == 1
    visitor.tap("button_next")
    visitor.tap("button_next")
    visitor.tap(f"button_option_{first}")
    visitor.tap(f"less_{first}")
    visitor.tap("button_next")
    assert visitor.stage is Stage.REVIEW
    assert row(visitor)[first] == 0


def test_each_voter_meets_the_options_in_another_order(votes) -> None:
    visitor = votes(of(options=8))
    orders = set()
    for _ in range(3):
        orders.add(tuple(visitor.window.session.options))
        visitor.tap(f"more_{visitor.window.session.options[0]}")
        visitor.keys("\n\n")
        visitor.wait_for(Stage.THANKS)
        visitor.keys("\n")
        to_the_options(visitor)
    assert len(orders) == 3
    assert len({sheet.id for sheet in visitor.box.ballots}) == 3


def test_the_role_is_asked_for_and_follows_the_vote(votes) -> None:
    visitor = votes(of(by_role=True))
    visitor.tap(f"more_{visitor.window.session.options[0]}")
    visitor.keys("\n\n")
    visitor.wait_for(Stage.THANKS)
    assert sent(visitor).role == visitor.window.session.package.roles[0].id


def test_judging_by_keyboard_and_by_touch_and_skipping(votes) -> None:
    visitor = votes(of(VoteKind.MATRIX, options=3))
    first, second, third = visitor.window.session.voter.order
    visitor.keys("103\n")
    visitor.tap("answer_impact_7")
    visitor.tap("button_next")
    visitor.keys("55")
    visitor.tap("button_skip")
    assert visitor.stage is Stage.REVIEW
    assert "Förslag som inte är färdigbedömda: 2" in visitor.words
    visitor.tap("number_1")
    visitor.tap("answer_effort_0")
    visitor.tap("button_next")
    assert "Förslag som inte är färdigbedömda: 1" in visitor.words
    visitor.tap("button_submit")
    visitor.wait_for(Stage.THANKS)
    given = sent(visitor).row
    assert [given[2 * option : 2 * option + 2] for option in (first, second, third)] == [
        (10, 3),
        (7, 0),
        (NOT_JUDGED, NOT_JUDGED),
    ]


def test_the_promise_is_about_the_vote(kiosk) -> None:
    visitor = kiosk(of())
    assert "Rösta" in visitor.words
    assert "Vilka idéer tar vi vidare?" in visitor.words
    visitor.keys("\n")
    for words in ("Din röst sparas utan namn.", "minst 7 har röstat", "olika ordning"):
        assert words in visitor.words
    visitor.tap("button_help")
    assert "Så röstar du" in visitor.words


def test_without_a_dot_there_is_nothing_to_send_but_a_way_out(votes) -> None:
    visitor = votes()
    visitor.keys("\n")
    assert "Du har inte gett någon prick än." in visitor.words
    visitor.keys("\n")
    assert "Rösta på minst ett förslag" in visitor.window.sheet.problem
    visitor.tap("button_give_up")
    assert visitor.stage is Stage.START
    assert visitor.box.tried == []


def test_the_next_finds_nothing_of_the_vote(votes) -> None:
    visitor = votes()
    visitor.tap(f"more_{visitor.window.session.options[0]}")
    visitor.tap("button_back")
    visitor.tap("button_back")
    to_the_options(visitor)
    assert not any(row(visitor))
    assert "Prickar kvar: 4" in visitor.words


def test_larger_letters_keep_the_dots_and_say_what_is_left_above_the_page(votes) -> None:
    visitor = votes(of(options=8))
    first = visitor.window.session.options[0]
    visitor.tap(f"more_{first}")
    for _ in range(3):
        visitor.tap("button_larger")
    assert visitor.find("label_place").text() == "Prickar kvar: 3"
    visitor.tap(f"more_{first}")
    assert visitor.find("label_place").text() == "Prickar kvar: 2"


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1280, 720)])
@pytest.mark.parametrize("kind", VoteKind)
def test_pages_fit_and_targets_are_large(votes, kind: VoteKind, size: tuple[int, int]) -> None:
    visitor = votes(of(kind, options=8 if kind is VoteKind.DOTS else 3))
    visitor.window.resize(*size)
    while True:
        assert not visitor.scrolls
        assert faults(visitor) == []
        for button in visitor.window.findChildren(QAbstractButton):
            if button.isVisible():
                assert min(button.width(), button.height()) >= SMALLEST_TARGET, button.objectName()
        if visitor.stage is Stage.REVIEW:
            break
        visitor.keys("1\n")


def test_the_longest_options_fit_too(votes) -> None:
    visitor = votes(of(options=12, long=True))
    while visitor.stage is not Stage.REVIEW:
        assert not visitor.scrolls
        visitor.keys("1\n")


@pytest.mark.parametrize(("language", "presses"), [("sv", 0), ("sv", 3), ("ar", 3)])
@pytest.mark.parametrize("kind", VoteKind)
def test_nothing_is_cut(votes, kind: VoteKind, language: str, presses: int) -> None:
    visitor = votes(of(kind, options=8 if kind is VoteKind.DOTS else 2, languages=(language,), long=True))
    for _ in range(presses):
        visitor.tap("button_larger")
    while True:
        visitor.qtbot.wait(1)
        assert cut_off(visitor) == []
        if visitor.stage is Stage.REVIEW:
            break
        visitor.keys("1\n")


@pytest.mark.parametrize("language", available_languages())
def test_every_page_speaks_every_language(votes, language: str) -> None:
    for kind in VoteKind:
        visitor = votes(of(kind, options=2, languages=(language,)))
        while visitor.stage is not Stage.REVIEW:
            assert visitor.window.sheet.page.heading
            visitor.keys("1\n")
        visitor.tap("button_help")


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    with workplace(tmp_path, short_form=True) as made:
        yield made


def test_a_vote_given_at_the_window_is_in_the_file_when_the_vote_closes(kiosk, place: Workplace) -> None:
    vote = opened_vote(place, draft(words=("A", "B", "C"), workshop_id=place.workshop_id))
    opened, box = vote_package(place, vote.id)
    visitor = kiosk(opened, drop=box.drop)
    to_the_options(visitor)
    visitor.tap("more_1")
    visitor.tap("more_2")
    visitor.keys("\n\n")
    visitor.wait_for(Stage.THANKS)
    box.close()
    close_vote(place.store, vote.id)
    with place.store.read() as session:
        assert [tuple(kept) for kept in session.scalars(select(Vote.row))] == [(0, 1, 1)]

"""A code lets one person in, once, at one laptop; and nothing tells which answer it let in."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.collect.ballot_box import BallotBox, CodeState, read_box
from kulturverktyg.collect.counting import count_box
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.errors import KnownError
from kulturverktyg.model.collecting import ParticipationCode
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import USED
from kulturverktyg.model.response import CountedBallot, Response
from kulturverktyg.model.round import Workshop
from tests.ballots import ballots_for
from tests.builders import Workplace, workplace
from tests.examples import examples

_CODES = tuple(bytes([number]) * 32 for number in range(8))


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    with workplace(tmp_path_factory.mktemp("koder")) as place:
        yield place


@pytest.fixture(scope="module")
def package(place: Workplace) -> KioskPackage:
    return replace(place.open_kiosk()[1], code_salt=b"s" * 16, code_hashes=_CODES)


class _UndoneError(Exception):
    """Leaves the file as it was."""


@contextmanager
def _undone(place: Workplace) -> Iterator[Session]:
    with suppress(_UndoneError), place.store.write() as session:
        yield session
        raise _UndoneError


def _box(path: Path, package: KioskPackage, codes: Sequence[int], seed: int = 1) -> Path:
    box = BallotBox.open(path, package)
    for ballot, code in zip(ballots_for(package, len(codes), seed), codes, strict=True):
        box.drop(ballot, _CODES[code])
    box.close()
    return path


def test_a_code_is_used_up_by_the_answer_that_it_let_in(tmp_path: Path, package: KioskPackage) -> None:
    box = BallotBox.open(tmp_path / "urna.box", package)
    first, second = ballots_for(package, 2)
    assert box.code_state(_CODES[0]) is CodeState.FREE
    assert box.code_state(b"?" * 32) is CodeState.UNKNOWN
    box.drop(first, _CODES[0])
    assert box.code_state(_CODES[0]) is CodeState.USED
    box.drop(first, _CODES[0])
    with pytest.raises(KnownError, match="redan använd"):
        box.drop(second, _CODES[0])
    assert box.count() == 1
    box.drop(second, _CODES[1])
    assert box.count() == 2
    box.close()


def test_a_code_that_is_not_of_the_workshop_lets_nothing_in(tmp_path: Path, package: KioskPackage) -> None:
    box = BallotBox.open(tmp_path / "urna.box", package)
    with pytest.raises(KnownError):
        box.drop(ballots_for(package, 1)[0], b"?" * 32)
    assert box.count() == 0
    box.close()


def test_codes_that_come_with_a_newer_package_are_known_and_used_ones_stay_used(
    tmp_path: Path, package: KioskPackage
) -> None:
    path = _box(tmp_path / "urna.box", replace(package, code_hashes=_CODES[:1]), [0])
    box = BallotBox.open(path, package)
    assert [box.code_state(code) for code in _CODES[:2]] == [CodeState.USED, CodeState.FREE]
    box.close()


@examples(8)
@given(
    laptops=st.lists(st.lists(st.integers(0, 7), unique=True, max_size=6), min_size=1, max_size=3),
    order=st.lists(st.integers(0, 2), max_size=5),
)
def test_as_many_are_counted_as_codes_were_used_whatever_the_order(
    tmp_path_factory: pytest.TempPathFactory,
    place: Workplace,
    package: KioskPackage,
    laptops: list[list[int]],
    order: list[int],
) -> None:
    folder = tmp_path_factory.mktemp("urnor")
    boxes = [_box(folder / f"{n}.box", package, codes, seed=n + 1) for n, codes in enumerate(laptops)]
    turns = [n for n in order if n < len(boxes)] + [*range(len(boxes))]
    with _undone(place) as session:
        workshop = session.scalars(select(Workshop)).one()
        key = session.scalars(select(Journey.private_key)).one()
        for box in (boxes[n] for n in turns):
            count_box(session, workshop, read_box(box, workshop.id, key))
        used = set(session.scalars(select(ParticipationCode.hash).where(ParticipationCode.used == USED)))
        counted, set_aside = len(session.scalars(select(Response.id)).all()), workshop.set_aside
    all_used = {code for codes in laptops for code in codes}
    assert used == {_CODES[code] for code in all_used}
    assert (counted, counted + set_aside) == (len(all_used), sum(map(len, laptops)))


def test_what_was_set_aside_once_is_not_counted_later(tmp_path: Path, place: Workplace, package: KioskPackage) -> None:
    here = _box(tmp_path / "a.box", package, [0, 1, 2], seed=1)
    there = _box(tmp_path / "b.box", package, [2, 3], seed=2)
    with _undone(place) as session:
        workshop = session.scalars(select(Workshop)).one()
        key = session.scalars(select(Journey.private_key)).one()
        for box in (here, there, here, there):
            count_box(session, workshop, read_box(box, workshop.id, key))
        assert (len(session.scalars(select(Response.id)).all()), workshop.set_aside) == (4, 1)
        assert len(session.scalars(select(CountedBallot.id)).all()) == 5

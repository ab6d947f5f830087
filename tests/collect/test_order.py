"""A finder who knows in which order people answered tries to see it in what is left behind.

The measure is the rank correlation between the true order and the order in which things lie, over 10 workshops
of 40. Where nothing shows, its mean is within four standard errors, 1/√(10·39) each, of 0.
"""

import shutil
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from math import sqrt
from pathlib import Path
from uuid import UUID

import numpy as np
import pytest
import sqlcipher3.dbapi2 as driver

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.counting import count_ballots
from kulturverktyg.collect.package import read_package
from kulturverktyg.collect.workshop import close_workshop, kiosk_files
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.store import open_store
from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.rows import packed
from tests.ballots import ballots_for
from tests.builders import Workplace, workplace
from tests.collect.decrypted_pages import decrypted

_WORKSHOPS, _PEOPLE = 10, 40
_CHANCE = 4 / sqrt(_WORKSHOPS * (_PEOPLE - 1))

Places = Mapping[str, Sequence[int]]


class UntidyBox(BallotBox):
    """A box that forgets to forget: no VACUUM."""

    def _forget_order(self) -> None:
        pass


def _rank_correlation(places: Sequence[int]) -> float:
    ranks = np.argsort(np.argsort(places))
    return float(np.corrcoef(ranks, np.arange(len(places)))[0, 1])


def _means(runs: Sequence[Places]) -> Mapping[str, float]:
    return {name: float(np.mean([_rank_correlation(run[name]) for run in runs])) for name in runs[0]}


def _position(content: bytes, what: bytes) -> int:
    assert content.count(what) == 1
    return content.index(what)


def _seen_in_box(path: Path, ballots: Sequence[Ballot]) -> Places:
    """Where the ids, and the beginnings and ends of the sealed records, lie; and how they come out unsorted."""
    content = path.read_bytes()
    connection = driver.connect(path)
    rows = connection.execute("SELECT id, sealed FROM record").fetchall()
    connection.close()
    sealed, came_out = dict(rows), [UUID(bytes=row[0]) for row in rows]
    return {
        "ids": [_position(content, ballot.id.bytes) for ballot in ballots],
        "beginnings": [_position(content, sealed[ballot.id.bytes][:24]) for ballot in ballots],
        "ends": [_position(content, sealed[ballot.id.bytes][-24:]) for ballot in ballots],
        "unsorted": [came_out.index(ballot.id) for ballot in ballots],
    }


def _seen_in_file(database: Path, ballots: Sequence[Ballot], survey: SurveyDefinition) -> Places:
    """Where ballot ids, answers and free texts lie in HR's decrypted file, and how they come out unsorted."""
    content = decrypted(database)
    plain = database.with_name("plain.db")
    plain.write_bytes(content)
    connection = sqlite3.connect(plain)
    rows = [row for (row,) in connection.execute("SELECT row FROM response")]
    counted = [row for (row,) in connection.execute("SELECT id FROM counted_ballot")]
    texts = [text for (text,) in connection.execute("SELECT text FROM free_text")]
    connection.close()
    plain.unlink()
    answers = [packed(survey, ballot.answers) for ballot in ballots]
    words = [next(iter(ballot.texts.values())) for ballot in ballots]
    return {
        "ballots": [_position(content, ballot.id.hex.encode()) for ballot in ballots],
        "answers": [_position(content, row) for row in answers],
        "texts": [_position(content, text.encode()) for text in words],
        "ballots unsorted": [counted.index(ballot.id.hex) for ballot in ballots],
        "answers unsorted": [rows.index(row) for row in answers],
        "texts unsorted": [texts.index(text) for text in words],
    }


def _with_a_text_each(ballots: Sequence[Ballot]) -> list[Ballot]:
    return [replace(ballot, texts={"oskriven_regel": f"ord nr {n}:"}) for n, ballot in enumerate(ballots)]


@pytest.fixture
def prepared(tmp_path: Path) -> Path:
    """A workshop that nobody has come to yet."""
    with workplace(tmp_path / "mall") as place:
        place.open_kiosk()
    return tmp_path / "mall"


def _workshop(prepared: Path, seed: int, box_class: type[BallotBox]) -> tuple[Places, Places]:
    """Let people answer one after the other; what can be seen in the box, and after closing in HR's file."""
    folder = prepared.with_name(str(seed))
    shutil.copytree(prepared, folder)
    with open_store(folder / "resa.kultur") as store:
        place = Workplace(store, list_journeys(store)[0].id)
        files = kiosk_files(store, place.workshop_id)
        package = read_package(files.package)
        ballots = _with_a_text_each(ballots_for(package, _PEOPLE, seed))
        box = box_class.open(files.box, package)
        for ballot in ballots:
            box.drop(ballot)
        box.close()
        in_box = _seen_in_box(files.box, ballots)
        close_workshop(place.store, place.workshop_id)
        in_file = _seen_in_file(place.store.path, ballots, package.survey)
    shutil.rmtree(folder)
    return in_box, in_file


def test_neither_the_box_nor_the_file_shows_who_answered_first(prepared: Path) -> None:
    runs = [_workshop(prepared, seed, BallotBox) for seed in range(_WORKSHOPS)]
    for seen in (_means([run[0] for run in runs]), _means([run[1] for run in runs])):
        assert {name: mean for name, mean in seen.items() if abs(mean) > _CHANCE} == {}


def test_the_same_finder_reads_the_order_off_a_box_that_is_not_rewritten(prepared: Path) -> None:
    runs = [_workshop(prepared, seed, UntidyBox)[0] for seed in range(3)]
    seen = _means(runs)
    assert abs(seen["ends"]) > 0.95


def test_the_same_finder_reads_the_order_off_a_file_filled_one_by_one(tmp_path: Path) -> None:
    """As it would be if answers went straight into HR's file and stayed where they fell."""
    with workplace(tmp_path) as place:
        _, package = place.open_kiosk()
        ballots = _with_a_text_each(ballots_for(package, _PEOPLE))
        for ballot in ballots:
            with place.store.write() as session:
                count_ballots(session, find(session, Round, place.round_id), [ballot])
        seen = _seen_in_file(place.store.path, ballots, package.survey)
    assert abs(_rank_correlation(seen["ballots"])) > 0.95


@pytest.mark.parametrize("arrange", [sorted, lambda order: sorted(order, reverse=True)], ids=["first", "last"])
def test_the_measure_sees_a_plain_order(arrange: Callable[[Sequence[int]], list[int]]) -> None:
    assert abs(_rank_correlation(arrange(range(40)))) == pytest.approx(1)

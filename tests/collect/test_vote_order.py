"""A finder who knows in which order people voted, and wrote ideas, tries to see it in the boxes and in HR's file.

As in `test_order` and `test_code_order`, with votes that differ from one another so that each can be found again.
"""

import random
import secrets
import shutil
from collections.abc import Sequence
from dataclasses import replace
from math import sqrt
from pathlib import Path
from uuid import uuid4

import numpy as np
import pytest

from kulturverktyg.collect.ballot import Idea, IdeaSheet
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import read_package
from kulturverktyg.collect.vote_kiosk import close_vote, make_vote_kiosk, vote_files
from kulturverktyg.collect.workshop import close_workshop, kiosk_files, make_kiosk
from kulturverktyg.decide.votes import read_votes
from kulturverktyg.model.collecting import ParticipationCode
from kulturverktyg.model.kinds import FREE, KioskMode, VoteKind
from kulturverktyg.model.round import Workshop
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.store import open_store
from tests.builders import Workplace, workplace
from tests.collect.decrypted_pages import decrypted
from tests.collect.test_code_order import Seen, correlations, paired
from tests.pins import quick_hash
from tests.votes import draft, opened_vote, sheets_for

_SESSIONS, _PEOPLE = 5, 40
_CHANCE = 4 / sqrt(_SESSIONS * (_PEOPLE - 1))


class UntidyBox(BallotBox):
    """A box that forgets to forget: no VACUUM."""

    def _forget_order(self) -> None:
        pass


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vote with codes, and a kiosk for ideas, that nobody has come to yet."""
    folder = tmp_path_factory.mktemp("roster") / "mall"
    with workplace(folder, short_form=True) as place:
        workshop_id = place.workshop_id
        with place.store.write() as session:
            workshop = find(session, Workshop, workshop_id)
            workshop.pin_hash, workshop.code_salt = quick_hash("2580"), b"s" * 16
            codes = sorted(secrets.token_bytes(32) for _ in range(_PEOPLE))
            session.add_all(ParticipationCode(hash=code, workshop_id=workshop_id, used=FREE) for code in codes)
        words = [f"Förslag {number}" for number in range(20)]
        opened_vote(place, draft(VoteKind.MATRIX, words=words, workshop_id=workshop_id))
    return folder


def voted(prepared: Path, seed: int, box_class: type[BallotBox] = BallotBox) -> dict[str, Seen]:
    """Let people in one by one, close the vote, and see where codes and votes lie, in the true order."""
    folder = prepared.with_name(f"{box_class.__name__}-{seed}")
    shutil.copytree(prepared, folder)
    with open_store(folder / "resa.kultur") as store:
        (vote,) = read_votes(store, list_journeys(store)[0].id)
        make_vote_kiosk(store, vote.id)
        files = vote_files(store, vote.id)
        package = read_package(files.package)
        codes, sheets = list(package.code_hashes), sheets_for(package, _PEOPLE, seed)
        random.Random(seed).shuffle(codes)
        box = box_class.open(files.box, package)
        for sheet, code in zip(sheets, codes, strict=True):
            box.drop(sheet, code)
        box.close()
        in_box = files.box.read_bytes()
        close_vote(store, vote.id)
        in_file = decrypted(store.path)
    shutil.rmtree(folder)
    flags = [_last_places(in_file, code) for code in codes]
    return {
        "box": Seen([in_box.index(code) for code in codes], [in_box.index(sheet.id.bytes) for sheet in sheets]),
        "votes": Seen(flags, [_only(in_file, bytes(sheet.row)) for sheet in sheets]),
        "ids": Seen(flags, [_only(in_file, sheet.id.hex.encode()) for sheet in sheets]),
    }


def wrote(prepared: Path, seed: int) -> Sequence[int]:
    """Where the ideas of people who came one by one lie in HR's file."""
    folder = prepared.with_name(f"ideer-{seed}")
    shutil.copytree(prepared, folder)
    with open_store(folder / "resa.kultur") as store:
        place = Workplace(store, list_journeys(store)[0].id)
        make_kiosk(store, place.workshop_id, mode=KioskMode.IDEAS)
        files = kiosk_files(store, place.workshop_id, KioskMode.IDEAS)
        sheets = [IdeaSheet(uuid4(), (Idea("more", f"tanke nr {number}:"),)) for number in range(_PEOPLE)]
        box = BallotBox.open(files.box, read_package(files.package))
        for sheet in sheets:
            box.drop(sheet)
        box.close()
        close_workshop(store, place.workshop_id)
        in_file = decrypted(store.path)
    shutil.rmtree(folder)
    return [_only(in_file, sheet.ideas[0].text.encode()) for sheet in sheets]


def _only(content: bytes, what: bytes) -> int:
    assert content.count(what) == 1
    return content.index(what)


def _last_places(content: bytes, code: bytes) -> int:
    """The code's flag in the vote: the survey's flags for the same codes lie elsewhere."""
    return content.rindex(code)


@pytest.fixture(scope="module")
def sessions(prepared: Path) -> Sequence[dict[str, Seen]]:
    return [voted(prepared, seed) for seed in range(_SESSIONS)]


@pytest.mark.parametrize("place", ["box", "votes", "ids"])
def test_where_votes_and_codes_lie_says_nothing_of_the_order_nor_of_one_another(
    sessions: Sequence[dict[str, Seen]], place: str
) -> None:
    found = [correlations(run[place]) for run in sessions]
    means = {name: float(np.mean([run[name] for run in found])) for name in found[0]}
    assert {name: mean for name, mean in means.items() if abs(mean) > _CHANCE} == {}
    hits = [sum(way) for way in zip(*(paired(run[place]) for run in sessions), strict=True)]
    assert max(hits) <= _SESSIONS + 4 * sqrt(_SESSIONS)


def test_where_ideas_lie_says_nothing_of_the_order(prepared: Path) -> None:
    runs = [Seen(range(_PEOPLE), wrote(prepared, seed)) for seed in range(_SESSIONS)]
    mean = float(np.mean([correlations(run)["records and order"] for run in runs]))
    assert abs(mean) <= _CHANCE


def test_the_same_finder_reads_the_order_off_a_box_that_is_not_rewritten(prepared: Path) -> None:
    folder = prepared.with_name("untidy")
    shutil.copytree(prepared, folder)
    with open_store(folder / "resa.kultur") as store:
        (vote,) = read_votes(store, list_journeys(store)[0].id)
        make_vote_kiosk(store, vote.id)
        files = vote_files(store, vote.id)
        package = replace(read_package(files.package), code_salt=b"", code_hashes=())
        sheets = sheets_for(package, _PEOPLE)
        box = UntidyBox.open(files.box, package)
        for sheet in sheets:
            box.drop(sheet)
        box.close()
        content = files.box.read_bytes()
        ends = {bytes(row[0]): bytes(row[1])[-24:] for row in _records(files.box)}
    places = [content.index(ends[sheet.id.bytes]) for sheet in sheets]
    assert abs(correlations(Seen(range(_PEOPLE), places))["records and order"]) > 0.95


def _records(box: Path):
    import sqlcipher3.dbapi2 as driver

    connection = driver.connect(box)
    found = connection.execute("SELECT id, sealed FROM record").fetchall()
    connection.close()
    return found

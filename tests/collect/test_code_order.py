"""A finder who knows in which order people came tries to tell which code let in which answer.

Sessions of 40 codes, every one used; ``SESSIONS=200 pytest --log-cli-level=INFO`` is the long form. Measured: the
rank correlation between the true order, the places of codes and the places of records; and how many codes are
paired with their own record when the n-th of the one, by place, is taken to belong to the n-th of the other: by
chance one a session. What is measured stays within four standard errors of what chance gives.
"""

import logging
import os
import random
import secrets
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import sqrt
from pathlib import Path

import numpy as np
import pytest

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import KioskPackage, read_package
from kulturverktyg.collect.workshop import close_workshop, kiosk_files
from kulturverktyg.model.collecting import ParticipationCode
from kulturverktyg.model.kinds import FREE
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.store import open_store
from tests.ballots import ballots_for
from tests.builders import Workplace, workplace
from tests.collect.decrypted_pages import decrypted

SESSIONS = int(os.environ.get("SESSIONS", "5"))
_PEOPLE = 40
_LOG = logging.getLogger(__name__)
_PLACES = ("box", "file", "index")
_CHANCE = 4 / sqrt(SESSIONS * (_PEOPLE - 1))


@dataclass(frozen=True)
class Seen:
    """Where the codes and the records lie, each in the true order."""

    codes: Sequence[int]
    records: Sequence[int]


def _inverted(code: bytes) -> bytes:
    return bytes(byte ^ 255 for byte in code)


class PlainBox(BallotBox):
    """A box that writes used codes down as they come, and forgets nothing."""

    def _insert(self, record_id, sealed, code) -> None:
        super()._insert(record_id, sealed, code)
        self._connected().execute("CREATE TABLE IF NOT EXISTS came (hash BLOB)")
        self._connected().execute("INSERT INTO came VALUES (?)", (_inverted(code),))

    def _forget_order(self) -> None:
        pass


def ranks(places: Sequence[int]) -> np.ndarray:
    return np.argsort(np.argsort(places))


def correlations(seen: Seen) -> Mapping[str, float]:
    codes, records, order = ranks(seen.codes), ranks(seen.records), np.arange(len(seen.codes))
    pairs = {
        "codes and order": (codes, order),
        "records and order": (records, order),
        "codes and records": (codes, records),
    }
    return {name: float(np.corrcoef(a, b)[0, 1]) for name, (a, b) in pairs.items()}


def paired(seen: Seen) -> tuple[int, int]:
    """How many codes the finder pairs with their own record, the file read forwards and backwards."""
    codes, records = ranks(seen.codes), ranks(seen.records)
    return int((codes == records).sum()), int((codes == _PEOPLE - 1 - records).sum())


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("koder") / "mall"
    with workplace(folder, short_form=True) as place:
        place.open_kiosk()
    return folder


def session(
    folder: Path, seed: int, box_class: type[BallotBox] = BallotBox
) -> tuple[bytes, bytes, list[bytes], list[Ballot]]:
    """Let people in one by one, close the workshop; bytes of the box and of HR's file, codes and ballots in order."""
    with open_store(folder / "resa.kultur") as store:
        place = Workplace(store, list_journeys(store)[0].id)
        files = kiosk_files(store, place.workshop_id)
        package, codes = _with_codes(place, read_package(files.package))
        ballots = ballots_for(package, _PEOPLE, seed)
        random.Random(seed).shuffle(codes)
        box = box_class.open(files.box, package)
        for ballot, code in zip(ballots, codes, strict=True):
            box.drop(ballot, code)
        box.close()
        in_box = files.box.read_bytes()
        close_workshop(store, place.workshop_id)
        in_file = decrypted(store.path)
    return in_box, in_file, codes, ballots


def _with_codes(place: Workplace, package: KioskPackage) -> tuple[KioskPackage, list[bytes]]:
    """Codes as they are kept: hashes, made beforehand."""
    codes = [secrets.token_bytes(32) for _ in range(_PEOPLE)]
    with place.store.write() as session:
        session.add_all(
            ParticipationCode(hash=code, workshop_id=place.workshop_id, used=FREE) for code in sorted(codes)
        )
    return replace(package, code_salt=b"s" * 16, code_hashes=tuple(sorted(codes))), codes


@pytest.fixture(scope="module")
def sessions(prepared: Path) -> Mapping[str, Sequence[Seen]]:
    """What is seen in the boxes, and in HR's files when the workshops are closed; codes lie in a table and an index."""
    found: dict[str, list[Seen]] = {place: [] for place in _PLACES}
    for seed in range(SESSIONS):
        folder = prepared.with_name(str(seed))
        shutil.copytree(prepared, folder)
        in_box, in_file, codes, ballots = session(folder, seed)
        shutil.rmtree(folder)
        in_box_records = [in_box.index(ballot.id.bytes) for ballot in ballots]
        in_file_records = [in_file.index(ballot.id.hex.encode()) for ballot in ballots]
        assert all(in_box.count(code) == 1 and in_file.count(code) == 2 for code in codes)
        found["box"].append(Seen([in_box.index(code) for code in codes], in_box_records))
        found["file"].append(Seen([in_file.index(code) for code in codes], in_file_records))
        found["index"].append(Seen([in_file.rindex(code) for code in codes], in_file_records))
    return found


@pytest.mark.parametrize("place", _PLACES)
def test_where_codes_lie_says_nothing_of_the_order_nor_of_the_answers(
    sessions: Mapping[str, Sequence[Seen]], place: str
) -> None:
    found = [correlations(seen) for seen in sessions[place]]
    means = {name: float(np.mean([run[name] for run in found])) for name in found[0]}
    _LOG.info("%s: %d sessions, mean rank correlations %s, limit %.4f", place, SESSIONS, means, _CHANCE)
    assert {name: mean for name, mean in means.items() if abs(mean) > _CHANCE} == {}


@pytest.mark.parametrize("place", _PLACES)
def test_no_more_codes_are_paired_with_answers_than_by_chance(
    sessions: Mapping[str, Sequence[Seen]], place: str
) -> None:
    hits = [sum(way) for way in zip(*(paired(seen) for seen in sessions[place]), strict=True)]
    _LOG.info("%s: %s of %d paired forwards, backwards; %d by chance", place, hits, SESSIONS * _PEOPLE, SESSIONS)
    assert max(hits) <= SESSIONS + 4 * sqrt(SESSIONS)


def test_who_saw_people_come_pairs_them_all_where_used_codes_are_written_down(prepared: Path) -> None:
    folder = prepared.with_name("plain")
    shutil.copytree(prepared, folder)
    in_box, _, codes, _ = session(folder, 1, PlainBox)
    shutil.rmtree(folder)
    seen = Seen([in_box.index(_inverted(code)) for code in codes], range(_PEOPLE))
    assert max(paired(seen)) == _PEOPLE
    assert abs(correlations(seen)["codes and order"]) > 0.95

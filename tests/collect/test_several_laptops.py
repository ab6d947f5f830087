"""Boxes from ten laptops come home: each answer once, whole or not at all, and nothing is destroyed too early.

LAPTOPS, PEOPLE_EACH and MUTATIONS set how many laptops, answers on each and changed files are tried.
"""

import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from nacl.public import PrivateKey, SealedBox

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.merging import Received, Refused, merge, received_boxes
from kulturverktyg.collect.package import read_package, write_package
from kulturverktyg.collect.receipts import clean_number, write_receipt
from kulturverktyg.collect.stations import confirm, confirm_with, look_at, remove_unused, send, stations, take_in
from kulturverktyg.collect.transport import read_urn
from kulturverktyg.collect.workshop import close_round, close_workshop
from kulturverktyg.errors import KnownError
from kulturverktyg.guard.late import Waiting, late_answers
from kulturverktyg.model.journey import Journey
from kulturverktyg.prepare.find import find
from tests.ballots import ballots_for
from tests.builders import Workplace, workplace

_LAPTOPS = int(os.environ.get("LAPTOPS", "4"))
_PEOPLE = int(os.environ.get("PEOPLE_EACH", "8"))
_MUTATIONS = int(os.environ.get("MUTATIONS", "300"))
_ASKED, _WRITTEN = "oskriven_regel", "Här säger ingen emot chefen"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    with workplace(tmp_path, short_form=True) as place:
        yield place


@pytest.fixture
def package(place: Workplace) -> Path:
    """The package as it is carried to other laptops."""
    return place.open_kiosk()[0].package


def _laptop(package: Path, home: Path, count: int = _PEOPLE, seed: int = 1) -> tuple[Path, list[Ballot]]:
    """A laptop that has taken in the package, and at which so many have answered."""
    own = take_in(package, home)
    ballots = ballots_for(read_package(own), count, seed)
    _answer(own, ballots)
    return own, ballots


def _answer(own: Path, ballots: list[Ballot]) -> None:
    box = BallotBox.open(own.with_name("urna.box"), read_package(own))
    for ballot in ballots:
        box.drop(ballot)
    box.close()


def _receipt(place: Workplace, urn: Path) -> str:
    (outcome,) = merge(place.store, [urn])
    assert isinstance(outcome, Received)
    return outcome.receipt


def test_every_answer_of_every_laptop_is_counted_once_whatever_the_order(
    place: Workplace, package: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    given: set[object] = set()
    for number in range(_LAPTOPS):
        own, ballots = _laptop(package, tmp_path / f"laptop{number}", seed=number + 1)
        send(own, stick)
        given |= {ballot.id for ballot in ballots}
    files = [*stick.iterdir()]
    assert len(files) == _LAPTOPS
    chance = random.Random(5)
    turns = [*files, *chance.choices(files, k=_LAPTOPS)]
    chance.shuffle(turns)
    for urn in turns:
        _receipt(place, urn)
    assert place.counted() == given
    assert len(place.rows()) == _LAPTOPS * _PEOPLE
    assert {laptop.count for laptop in received_boxes(place.store, place.workshop_id)} == {_PEOPLE}
    close_workshop(place.store, place.workshop_id)
    assert len(place.rows()) == _LAPTOPS * _PEOPLE


def test_a_box_that_was_changed_cut_or_mixed_on_the_way_is_refused_whole(
    place: Workplace, package: Path, tmp_path: Path
) -> None:
    own, _ = _laptop(package, tmp_path / "laptop", 5)
    whole = send(own, tmp_path / "hel.urna").read_bytes()
    changed, chance = tmp_path / "annan.urna", random.Random(7)
    original = read_urn(tmp_path / "hel.urna")
    for _ in range(_MUTATIONS):
        changed.write_bytes(_mutated(whole, chance))
        try:
            urn = read_urn(changed)
        except KnownError:
            continue
        assert replace(urn, path=original.path) == original
    changed.write_bytes(_mutated(whole, random.Random(1)))
    (outcome,) = merge(place.store, [changed])
    assert isinstance(outcome, Refused)
    assert "spara urnan därifrån igen" in outcome.reason
    assert place.counted() == set()


def test_a_package_that_was_changed_is_refused_or_the_same(package: Path, tmp_path: Path) -> None:
    whole, chance, changed = package.read_bytes(), random.Random(8), tmp_path / "annat.paket"
    original = read_package(package)
    for _ in range(_MUTATIONS):
        changed.write_bytes(_mutated(whole, chance))
        try:
            read = read_package(changed)
        except KnownError:
            continue
        assert read == original


def _mutated(whole: bytes, chance: random.Random) -> bytes:
    """A bit turned, a piece cut away, two pieces swapped, or a piece doubled."""
    content = bytearray(whole)
    at, there = sorted(chance.sample(range(len(whole)), 2))
    match chance.randrange(4):
        case 0:
            content[at] ^= 1 << chance.randrange(8)
        case 1:
            del content[at:there]
        case 2:
            size = min(there - at, len(whole) - there, chance.choice((1, 16, 100)))
            content[at : at + size], content[there : there + size] = whole[there : there + size], whole[at : at + size]
        case _:
            content[at:at] = whole[at:there]
    return bytes(content)


def test_a_box_or_package_of_a_newer_program_is_refused_kindly(place: Workplace, package: Path, tmp_path: Path) -> None:
    own, _ = _laptop(package, tmp_path / "laptop", 2)
    urn = send(own, tmp_path / "ny.urna")
    urn.write_bytes(urn.read_bytes().replace(b'"format": 1', b'"format": 7', 1) + b"mera")
    (outcome,) = merge(place.store, [urn])
    assert isinstance(outcome, Refused)
    assert "nyare version" in outcome.reason
    newer = tmp_path / "nytt.paket"
    newer.write_bytes(package.read_bytes().replace(b'"format": 2', b'"format": 3', 1))
    with pytest.raises(KnownError, match="nyare version"):
        take_in(newer, tmp_path / "laptop")


def test_a_box_of_another_file_is_refused_and_the_good_one_beside_it_is_taken(
    place: Workplace, package: Path, tmp_path: Path
) -> None:
    another = tmp_path / "annat.paket"
    key = bytes(PrivateKey.generate().public_key)
    write_package(replace(read_package(package), workshop_id=uuid4(), public_key=key), another)
    foreign = send(_laptop(another, tmp_path / "b", 3)[0], tmp_path / "b.urna")
    ours = send(_laptop(package, tmp_path / "a", 3)[0], tmp_path / "a.urna")
    refused, taken = merge(place.store, [foreign, ours])
    assert isinstance(refused, Refused)
    assert "hör inte till någon workshop" in refused.reason
    assert isinstance(taken, Received)
    assert len(place.rows()) == 3


def test_the_laptop_keeps_its_box_until_the_receipt_fits_what_is_in_it(
    place: Workplace, package: Path, tmp_path: Path
) -> None:
    own, _ = _laptop(package, tmp_path / "laptop", 8)
    first = _receipt(place, send(own, tmp_path / "1.urna"))
    _answer(own, ballots_for(read_package(own), 1, seed=77))
    for number in (first, "00000000"):
        with pytest.raises(KnownError, match="stämmer inte"):
            confirm(own, number)
    second = _receipt(place, send(own, tmp_path / "2.urna"))
    assert look_at(own).count == 9
    confirm(own, clean_number(f" {second[:4]} {second[4:]}"))
    assert not own.parent.exists()
    assert stations(tmp_path / "laptop") == ()
    assert len(place.rows()) == 9


def test_the_receipt_file_of_another_laptop_destroys_nothing(place: Workplace, package: Path, tmp_path: Path) -> None:
    own, _ = _laptop(package, tmp_path / "laptop", 2)
    urn = send(own, tmp_path / "1.urna")
    receipt = tmp_path / "1.kvitto"
    write_receipt(receipt, uuid4(), _receipt(place, urn))
    with pytest.raises(KnownError, match="inte den här datorn"):
        confirm_with(own, receipt)
    write_receipt(receipt, read_urn(urn).id, _receipt(place, urn))
    confirm_with(own, receipt)
    assert not own.parent.exists()


def test_a_laptop_nobody_came_to_can_be_cleared_and_one_with_answers_cannot(package: Path, tmp_path: Path) -> None:
    empty = take_in(package, tmp_path / "tom")
    assert look_at(empty).is_empty
    with pytest.raises(KnownError, match="ingen urna"):
        send(empty, tmp_path)
    remove_unused(empty)
    assert not empty.parent.exists()
    own, _ = _laptop(package, tmp_path / "laptop", 1)
    with pytest.raises(KnownError, match="Det finns svar"):
        remove_unused(own)
    assert look_at(own).count is None


def test_a_newer_package_of_the_workshop_keeps_the_box(place: Workplace, package: Path, tmp_path: Path) -> None:
    own, _ = _laptop(package, tmp_path / "laptop", 3)
    newer = tmp_path / "nytt.paket"
    write_package(replace(read_package(package), idle_seconds=45), newer)
    assert take_in(newer, tmp_path / "laptop") == own
    assert read_package(own).idle_seconds == 45
    _answer(own, ballots_for(read_package(own), 1, seed=9))
    _receipt(place, send(own, tmp_path / "1.urna"))
    assert len(place.rows()) == 4


def test_what_comes_after_the_round_closed_waits_and_an_old_box_still_gets_its_receipt(
    place: Workplace, package: Path, tmp_path: Path
) -> None:
    own, _ = _laptop(package, tmp_path / "laptop", 8)
    urn = send(own, tmp_path / "1.urna")
    first = _receipt(place, urn)
    close_round(place.store, place.round_id)
    assert _receipt(place, urn) == first
    _answer(own, ballots_for(read_package(own), 1, seed=5))
    (late,) = merge(place.store, [send(own, tmp_path / "2.urna")])
    assert isinstance(late, Received)
    assert late.late_for == place.round_id
    assert late_answers(place.store, place.round_id) == Waiting(any=True, count=None)


def test_what_is_carried_holds_no_answer_in_the_clear(place: Workplace, package: Path, tmp_path: Path) -> None:
    own = take_in(package, tmp_path / "laptop")
    ballots = [replace(ballot, texts={_ASKED: _WRITTEN}) for ballot in ballots_for(read_package(own), 3)]
    _answer(own, ballots)
    urn = send(own, tmp_path / "1.urna")
    left = b"".join(path.read_bytes() for path in own.parent.iterdir() if path != own)
    for ballot in ballots:
        assert _shown(ballot, urn.read_bytes()) == set()
        assert _shown(ballot, left) == set()
    with place.store.read() as session:
        key = SealedBox(PrivateKey(find(session, Journey, place.journey_id).private_key))
    opened = {record_id: key.decrypt(sealed) for record_id, sealed in read_urn(urn).records}
    for ballot in ballots:
        assert {ballot.unit, ballot.role, _WRITTEN} <= _shown(ballot, opened[ballot.id.bytes])
    shutil.rmtree(tmp_path / "laptop")


def _shown(ballot: Ballot, content: bytes) -> set[object]:
    """What of a ballot can be read in the clear, in whatever way it may be written down."""
    units = {part: (part.bytes, part.hex.encode(), str(part).encode()) for part in (ballot.unit, ballot.role)}
    columns = {column: (f'"{column}"'.encode(),) for column in ballot.answers}
    texts = {text: (text.encode(), json.dumps(text).strip('"').encode()) for text in ballot.texts.values()}
    return {part for part, ways in (units | columns | texts).items() if any(way in content for way in ways)}


@pytest.mark.parametrize(
    "change",
    [
        {"workshop": 5},
        {"box": "ff" * 16},
        {"box": 5},
        {"format": "x"},
        {"records": 0, "record_size": -16},
        {"codes": -1},
    ],
    ids=str,
)
def test_a_head_that_somebody_wrote_anew_is_refused(
    place: Workplace, package: Path, tmp_path: Path, change: dict[str, object]
) -> None:
    urn = send(_laptop(package, tmp_path / "laptop", 2)[0], tmp_path / "1.urna")
    name, head, rest = urn.read_bytes()[:-32].split(b"\n", 2)
    body = b"\n".join((name, json.dumps(json.loads(head) | change).encode(), rest))
    urn.write_bytes(body + hashlib.sha256(body).digest())
    (outcome,) = merge(place.store, [urn])
    assert isinstance(outcome, Refused)
    assert place.counted() == set()


def test_a_record_that_stands_twice_is_refused(place: Workplace, package: Path, tmp_path: Path) -> None:
    urn = send(_laptop(package, tmp_path / "laptop", 2)[0], tmp_path / "1.urna")
    name, head, rest = urn.read_bytes()[:-32].split(b"\n", 2)
    described = json.loads(head)
    record = rest[: 16 + described["record_size"]]
    body = b"\n".join((name, json.dumps(described | {"records": 3}).encode(), record + rest))
    urn.write_bytes(body + hashlib.sha256(body).digest())
    (outcome,) = merge(place.store, [urn])
    assert isinstance(outcome, Refused)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a file that cannot be removed")
def test_a_box_that_cannot_be_destroyed_is_not_said_to_be(place: Workplace, package: Path, tmp_path: Path) -> None:
    own, _ = _laptop(package, tmp_path / "laptop", 2)
    receipt = _receipt(place, send(own, tmp_path / "1.urna"))
    box = own.with_name("urna.box")
    _hold(box)
    try:
        with pytest.raises(KnownError, match="gick inte att förstöra"):
            confirm(own, receipt)
        assert look_at(own).laptop
    finally:
        _let_go(box)
    confirm(own, receipt)
    assert not own.parent.exists()


def _hold(path: Path) -> None:
    """Nobody may remove the file, not even the superuser, where the file system can do that."""
    if os.geteuid() != 0:
        path.parent.chmod(0o500)
    elif subprocess.run(["chattr", "+i", str(path)], check=False, capture_output=True).returncode:
        pytest.skip("the file system keeps no file from the superuser")


def _let_go(path: Path) -> None:
    if os.geteuid() != 0:
        path.parent.chmod(0o700)
    else:
        subprocess.run(["chattr", "-i", str(path)], check=True)

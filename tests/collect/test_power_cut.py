"""The power is cut at any moment while ballots are saved: what was thanked for is there, and nothing is half.

``IMAGES=100000`` makes as many disks as one likes; ``--log-cli-level=INFO`` tells how many were alike.
"""

import hashlib
import logging
import os
import random
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.errors import KnownError
from tests.ballots import ballots_for
from tests.collect.kiosk_on_disk import Found, KioskOnDisk, Losses, losses, template_kiosk
from tests.collect.kiosk_process import BALLOTS, insert_when_told, submit_when_told
from tests.collect.power_cut import Disk, Image
from tests.collect.traced import Call, attached, calls_in, why_not_traced
from tests.collect.warm import running, said

IMAGES = int(os.environ.get("IMAGES", "400"))
_SUBMITS = 4 if IMAGES < 10_000 else 12
_LOG = logging.getLogger(__name__)

_WHY_NOT = why_not_traced()

pytestmark = pytest.mark.skipif(bool(_WHY_NOT), reason=_WHY_NOT)


@dataclass(frozen=True)
class _Recording:
    """What a process did from when a folder was as ``before``: open the box, submit, submit …

    A ``write`` that does not touch the folder tells that one of these is done.
    """

    folder: Path
    before: Image
    calls: tuple[Call, ...]


def test_no_power_cut_loses_or_halves_what_was_thanked_for(tmp_path: Path) -> None:
    kiosk = template_kiosk(tmp_path, codes=BALLOTS)
    recording = _record(kiosk.folder, tmp_path, submit_when_told, kiosk.package_path, kiosk.box)
    assert _after_power_cuts(kiosk, recording, tmp_path / "bild", IMAGES) == Losses()


@pytest.mark.parametrize(("synchronous", "is_safe"), [("EXTRA", True), ("NORMAL", False)])
def test_the_same_cuts_find_what_a_weaker_setting_loses(tmp_path: Path, synchronous: str, is_safe: bool) -> None:
    kiosk = template_kiosk(tmp_path)
    BallotBox.open(kiosk.box, kiosk.package).close()
    rows = _rows_of(kiosk, tmp_path / "sida.box")
    recording = _record(kiosk.folder, tmp_path, insert_when_told, kiosk.box, rows, synchronous)
    found = _after_power_cuts(kiosk, recording, tmp_path / "bild", IMAGES // 2)
    assert (found == Losses()) is is_safe


def _record(folder: Path, place: Path, target: Callable[..., None], *arguments: Any) -> _Recording:
    """Let a process open the box and submit, and write down what it does."""
    before = _files(folder)
    with running(target, *arguments) as (process, line):
        assert said(line) == ""
        with attached(process.pid or 0, place / "strace.log"):
            for submit in (None, *range(_SUBMITS)):
                line.send(submit)
                assert said(line) == ""
    return _Recording(folder, before, tuple(call for call in calls_in(place / "strace.log") if call.went_well))


def _files(folder: Path) -> Image:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def _after_power_cuts(kiosk: KioskOnDisk, recording: _Recording, folder: Path, images: int) -> Losses:
    """Cut the power ``images`` times, and open what is left with the kiosk's own code."""
    given = [kiosk.content(ballot) for ballot in ballots_for(kiosk.package, BALLOTS)[:_SUBMITS]]
    left = KioskOnDisk(folder, kiosk.package, kiosk.key)
    folder.mkdir()
    seen: dict[bytes, Found | None] = {}
    total, bad = Losses(), 0
    for image, thanked in _images(recording, images):
        key = _hash(image)
        if key not in seen:
            seen[key] = _opened(left, image)
        found = seen[key]
        gone = Losses(lost=1) if found is None else losses(found, given, given[:thanked])
        total, bad = total + gone, bad + (gone != Losses())
    _LOG.info("%d images, %d different; %d with losses, %s", images, len(seen), bad, total)
    return total


def _images(recording: _Recording, count: int) -> Iterator[tuple[Image, int]]:
    """Disks after a cut, with how many had been thanked by then; as many after each call as after any other."""
    chance = random.Random(7)
    disk, answers, moments = Disk(recording.folder, recording.before), 0, 0
    effects = sum(call.touches(recording.folder) for call in recording.calls)
    made = 0
    for call in recording.calls:
        if call.touches(recording.folder):
            disk.do(call)
            moments += 1
        elif call.name == "write":
            answers += 1
        for _ in range(made, count * moments // effects if answers else 0):
            yield disk.image(chance), max(0, answers - 1)
            made += 1


def _opened(kiosk: KioskOnDisk, image: Image) -> Found | None:
    """What the kiosk's own code finds on a disk; None when it refuses to open."""
    shutil.rmtree(kiosk.folder)
    kiosk.folder.mkdir()
    for name, content in image.items():
        (kiosk.folder / name).write_bytes(content)
    try:
        BallotBox.open(kiosk.box, kiosk.package).close()
        return kiosk.found()
    except KnownError:
        return None


def _hash(image: Image) -> bytes:
    parts = sorted((name, hashlib.sha256(content).digest()) for name, content in image.items())
    return hashlib.sha256(repr(parts).encode()).digest()


def _rows_of(kiosk: KioskOnDisk, path: Path) -> Sequence[tuple[Any, ...]]:
    """Records as the box has them, made aside."""
    box = BallotBox.open(path, kiosk.package)
    for ballot in ballots_for(kiosk.package, BALLOTS)[:_SUBMITS]:
        box.drop(ballot)
    box.close()
    connection = driver.connect(path)
    rows = {row[0]: tuple(row) for row in connection.execute("SELECT * FROM record")}
    connection.close()
    return [rows[ballot.id.bytes] for ballot in ballots_for(kiosk.package, BALLOTS)[:_SUBMITS]]

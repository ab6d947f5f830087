"""A kiosk without a window, run in a process of its own by tests that kill it, make its system calls fail or
write them down."""

import ctypes
import os
import random
import signal
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlcipher3.dbapi2 as driver

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import KioskPackage, read_package
from kulturverktyg.errors import KnownError
from tests.ballots import ballots_for

if TYPE_CHECKING:
    from collections.abc import Sequence
    from multiprocessing.connection import Connection

    from kulturverktyg.collect.ballot import Record

#: What is given at the most before a kiosk is killed or left.
BALLOTS = 20
#: Seconds after the first *Tack* that some are killed within; and after the process began, that others are.
_AFTER_THANKS, _AFTER_START = 0.03, 0.03
_ID_BYTES = 16

_PR_SET_PTRACER = 0x59616D61


def be_killed_once_for_each(seeds: "Sequence[int]", package_path: Path, box_path: Path, line: "Connection") -> None:
    """Fork a kiosk for each seed, kill it, and say for which ballots *Tack* would have been shown by then."""
    package = read_package(package_path)
    for seed in seeds:
        line.send(thanked_until_killed(package, box_path, ballots_for(package, BALLOTS, seed), seed))


def thanked_until_killed(package: KioskPackage, box_path: Path, ballots: "Sequence[Record]", seed: int) -> list[UUID]:
    """Kill a kiosk as *Tack* is shown for the first time, some time later, or at any time."""
    chance = random.Random(seed)
    heard, said = os.pipe()
    kiosk = os.fork()
    if kiosk == 0:
        _answer_until_killed(package, box_path, ballots, said)
    os.close(said)
    ids = b"" if seed % 3 == 2 else os.read(heard, _ID_BYTES)
    assert ids or seed % 3 == 2, "the kiosk said nothing"
    if seed % 3:
        time.sleep(chance.uniform(0, _AFTER_THANKS if ids else _AFTER_START))
    os.kill(kiosk, signal.SIGKILL)
    os.waitpid(kiosk, 0)
    while more := os.read(heard, _ID_BYTES * BALLOTS):
        ids += more
    os.close(heard)
    return [UUID(bytes=ids[place : place + _ID_BYTES]) for place in range(0, len(ids), _ID_BYTES)]


def _answer_until_killed(package: KioskPackage, box_path: Path, ballots: "Sequence[Record]", said: int) -> None:
    """Drop ballots one after the other, and say the id of each as soon as *Tack* would be shown."""
    try:
        box = BallotBox.open(box_path, package)
        for ballot in ballots:
            box.drop(ballot)
            os.write(said, ballot.id.bytes)
        threading.Event().wait()
    finally:
        traceback.print_exc()
        os._exit(1)


def submit_when_told(package_path: Path, box_path: Path, line: "Connection") -> None:
    """Open the box when told ``None``, and drop a ballot with a code when told its place.

    Answers each with what stood in the way: an empty string when nothing did.
    """
    _let_others_trace()
    package = read_package(package_path)
    ballots, codes = ballots_for(package, BALLOTS), package.code_hashes
    box: BallotBox | None = None
    line.send("")
    while True:
        place = line.recv()
        try:
            if box is None:
                box = BallotBox.open(box_path, package)
            if place is not None:
                box.drop(ballots[place], codes[place] if codes else None)
            line.send("")
        except KnownError as error:
            line.send(str(error))


def insert_when_told(path: Path, rows: "Sequence[tuple[Any, ...]]", synchronous: str, line: "Connection") -> None:
    """The same without the box's own code: bare inserts into the file of a box, with a setting that may be weak."""
    _let_others_trace()
    connection: Any = None
    line.send("")
    while True:
        place = line.recv()
        if connection is None:
            connection = driver.connect(path, isolation_level=None)
            connection.execute("PRAGMA journal_mode = TRUNCATE")
            connection.execute(f"PRAGMA synchronous = {synchronous}")
        if place is not None:
            connection.execute(f"INSERT INTO record VALUES ({', '.join('?' * len(rows[place]))})", rows[place])
        line.send("")


def _let_others_trace() -> None:
    """Let strace attach where only a parent may."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PTRACER, ctypes.c_ulong(-1), 0, 0, 0)

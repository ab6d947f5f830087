"""What saving an answer durably costs, beside a bare insert with the same settings, as the box fills.

    python benchmarks/ballots.py [FOLDER]

FOLDER decides which disk is measured; without it, the one that the program is run from.
"""

import secrets
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import sqlcipher3.dbapi2 as driver
from measuring import middle, print_table, slow

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import KioskPackage, read_package
from kulturverktyg.collect.sealed import record_size
from kulturverktyg.collect.workshop import make_kiosk
from kulturverktyg.demo.answers import staff_ballots
from kulturverktyg.demo.content import DEFAULT, read_content
from kulturverktyg.demo.organisation import unit_rows
from kulturverktyg.prepare.journeys import create_journey, journey
from kulturverktyg.store.store import open_store

_FILLED = (10, 50, 100, 200, 500)
_WINDOW = 10
_SETTINGS = ("journal_mode = TRUNCATE", "synchronous = EXTRA", "secure_delete = ON", "temp_store = MEMORY")


def main(folder: Path) -> None:
    """Fill a box and a bare table one record at a time, and print what the last few of each step took."""
    package = _package(folder)
    ballots = staff_ballots(package, read_content(DEFAULT), 1)
    ballots = tuple(replace(ballots[i % len(ballots)], id=uuid4()) for i in range(_FILLED[-1]))
    path = folder / "urna.box"
    sealed, sizes = _box(path, package, ballots)
    bare = _bare(folder / "bare.sqlite", record_size(package.survey), len(ballots))
    rows = []
    for filled in _FILLED:
        window = slice(filled - _WINDOW, filled)
        rows.append(
            (
                str(filled),
                *(f"{1000 * how(times[window]):.1f}" for times in (sealed, bare) for how in (middle, slow)),
                f"{sizes[filled - 1] / 1024:.0f}",
            )
        )
    columns = ("records", "box ms", "box 95 %", "bare ms", "bare 95 %", "box kB")
    print_table(f"From submit to durable, the last {_WINDOW} of each step", columns, rows)


def _package(folder: Path) -> KioskPackage:
    with open_store(folder / "bench.kultur", create=True) as store:
        made = journey(store, create_journey(store, "Mätning", DEFAULT, unit_rows(read_content(DEFAULT))))
        return read_package(make_kiosk(store, made.workshops[0].id, "2580").package)


def _box(path: Path, package: KioskPackage, ballots: tuple[Ballot, ...]) -> tuple[list[float], list[int]]:
    box = BallotBox.open(path, package)
    times, sizes = [], []
    for ballot in ballots:
        start = time.perf_counter()
        box.drop(ballot)
        times.append(time.perf_counter() - start)
        sizes.append(path.stat().st_size)
    box.close()
    return times, sizes


def _bare(path: Path, size: int, count: int) -> list[float]:
    connection = driver.connect(path, isolation_level=None)
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    connection.execute("CREATE TABLE record (id BLOB PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID")
    times = []
    for _ in range(count):
        record = (uuid4().bytes, secrets.token_bytes(size))
        start = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO record VALUES (?, ?)", record)
        connection.execute("COMMIT")
        times.append(time.perf_counter() - start)
    connection.close()
    return times


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else Path.cwd()) as temporary:
        main(Path(temporary))

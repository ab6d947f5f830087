"""What the guard takes to decide and count, from the file to released results, as answers grow in number.

python benchmarks/release.py [ANSWERS ...]
"""

import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

from measuring import in_child, print_table, tell

_ANSWERS = (500, 5_000, 50_000)


def main(sizes: tuple[int, ...]) -> None:
    """Make a file of each size, release it in a process of its own, and print a table."""
    rows = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            database = Path(folder) / "bench.kultur"
            round_id = _fill(database, size)
            file_megabytes = database.stat().st_size / 2**20
            told = in_child(__file__, "--release", str(database), str(round_id))
        rows.append(
            (
                f"{size:,}",
                f"{told['opened']:.2f}",
                f"{told['released']:.2f}",
                f"{told['peak']:.0f}",
                f"{file_megabytes:.1f}",
                str(told["figures"]),
                str(told["suppressed"]),
            )
        )
    columns = ("answers", "open s", "release s", "peak MB", "file MB", "figures", "suppressed")
    print_table("Releasing a round", columns, rows)


def _fill(database: Path, size: int) -> UUID:
    from kulturverktyg.collect.counting import count_ballots
    from kulturverktyg.collect.workshop import close_round, preview_package
    from kulturverktyg.demo.answers import make_ballots
    from kulturverktyg.demo.organisation import CELLS, TEMPLATE
    from kulturverktyg.model.round import Round
    from kulturverktyg.prepare.journeys import create_journey, journey
    from kulturverktyg.prepare.organisation import UnitRow
    from kulturverktyg.store.store import open_store

    people = sum(cell.answered for cell in CELLS)
    rows = [UnitRow(cell.unit, cell.role, cell.headcount * (size // people + 1)) for cell in CELLS]
    with open_store(database, create=True) as store:
        round_id = journey(store, create_journey(store, "Mätning", TEMPLATE, rows)).rounds[0].id
        ballots = make_ballots(preview_package(store, round_id), CELLS, seed=1)
        many = [replace(ballots[i % people], id=uuid4()) for i in range(size)]
        with store.write() as session:
            count_ballots(session, session.get_one(Round, round_id), many)
        close_round(store, round_id)
    return round_id


def _release(database: Path, round_id: UUID) -> None:
    from kulturverktyg.guard.release import release
    from kulturverktyg.store.store import open_store

    start = time.perf_counter()
    with open_store(database) as store:
        opened = time.perf_counter()
        released = release(store, round_id)
        done = time.perf_counter()
    tell(
        opened=opened - start,
        released=done - opened,
        figures=len(released.figures),
        suppressed=len(released.suppressed),
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--release"]:
        _release(Path(sys.argv[2]), UUID(sys.argv[3]))
    else:
        main(tuple(int(size) for size in sys.argv[1:]) or _ANSWERS)

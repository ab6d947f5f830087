"""What it takes to make every pack of a demo journey, some 140 answers: everybody is to be told the same day.

python benchmarks/packs.py [TEMPLATE ...]
"""

import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from measuring import in_child, print_table, tell

_TEMPLATES = ("kulturanalys-och-vision",)


def main(templates: tuple[str, ...]) -> None:
    """Make a demo of each template, its packs in a process of its own, and print two tables."""
    rows, slowest = [], []
    for template in templates:
        with tempfile.TemporaryDirectory() as folder:
            in_child(__file__, "--demo", folder, template)
            told = in_child(__file__, "--packs", folder)
        rows.append(
            (
                template,
                str(told["answers"]),
                f"{told['done']:.1f}",
                f"{told['spent']:.1f}",
                f"{told['peak']:.0f}",
                str(told["files"]),
                f"{told['size'] / 2**20:.1f}",
            )
        )
        slowest += [(template, words, f"{seconds:.2f}") for words, seconds in told["slowest"]]
    print_table("All packs", ("template", "answers", "s", "CPU s", "peak MB", "files", "MB"), rows)
    print_table("What took longest", ("template", "what", "s"), slowest)


def _make_demo(folder: Path, template: str) -> None:
    from kulturverktyg.demo import make_demo

    make_demo(folder, template=template)
    tell()


def _make_packs(folder: Path) -> None:
    from kulturverktyg.guard.release import release
    from kulturverktyg.prepare.journeys import list_journeys
    from kulturverktyg.reporting import AUDIENCES, make_packs
    from kulturverktyg.store.store import open_store

    heard: list[tuple[float, str]] = []
    with open_store(folder / "demo.kultur") as store:
        round_id = list_journeys(store)[0].closed_rounds()[-1].id
        began, spent = time.perf_counter(), time.process_time()
        packs = make_packs(
            store,
            round_id,
            folder / "paket",
            tuple(AUDIENCES),
            progress=lambda _share, words: heard.append((time.perf_counter(), words)),
        )
        done, used = time.perf_counter() - began, time.process_time() - spent
        answers = release(store, round_id).groups[0].n
    lengths = [(words, after - at) for (at, words), (after, _) in pairwise(heard)]
    files = [path for pack in packs for path in pack.rglob("*") if path.is_file()]
    tell(
        answers=answers,
        done=done,
        spent=used,
        files=len(files),
        size=sum(path.stat().st_size for path in files),
        slowest=sorted(lengths, key=lambda each: -each[1])[:8],
    )


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--demo", folder, template]:
            _make_demo(Path(folder), template)
        case ["--packs", folder]:
            _make_packs(Path(folder))
        case templates:
            main(tuple(templates) or _TEMPLATES)

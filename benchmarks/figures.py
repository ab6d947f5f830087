"""What the figures of many groups take, as answers and groups grow in number, beside pandas with the same table.

Forty pairs, 200 units and three roles. Ours makes every figure with its intervals, of everybody, each unit, each
role and, with `crossed`, each unit's roles; pandas reads the table and groups it by unit: means alone, and means
with sd and n. Times are the middle of three in a process of its own, after the imports.

python benchmarks/figures.py [ANSWERS ...]
"""

import importlib.util
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from measuring import in_child, middle, print_table, tell

_ANSWERS = (500, 5_000, 50_000)
_PAIRS, _POINTS, _UNITS, _ROLES = 40, 5, 200, 3
_COLUMNS = ("unit", "role", *(f"q{pair}_{side}" for pair in range(_PAIRS) for side in ("now", "desired")))


def main(sizes: tuple[int, ...]) -> None:
    """Make a table of each size, measure ours and pandas in processes of their own, and print both."""
    ours, theirs = [], []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            table = Path(folder) / "answers.npy"
            np.save(table, _answers(size))
            for crossed in ("", "crossed"):
                told = in_child(__file__, "--ours", str(table), crossed)
                row = (f"{told['seconds']:.3f}", f"{told['peak']:.0f}", f"{told['before']:.0f}")
                ours.append((f"{size:,}", str(told["groups"]), f"{told['figures']:,}", *row))
            if importlib.util.find_spec("pandas") is not None:
                np.savetxt(table.with_suffix(".csv"), np.load(table), "%d", ",", header=",".join(_COLUMNS), comments="")
                told = in_child(__file__, "--pandas", str(table.with_suffix(".csv")))
                theirs.append(
                    (f"{size:,}", *(f"{told[part]:.3f}" for part in ("read", "mean", "all")), f"{told['peak']:.0f}")
                )
    print_table("Figures of all groups", ("answers", "groups", "figures", "s", "peak MB", "imports MB"), ours)
    if theirs:
        print_table("pandas", ("answers", "read s", "+ mean s", "+ mean, sd, n s", "peak MB"), theirs)
    else:
        print("\npandas is not installed: nothing to compare with")


def _answers(size: int) -> np.ndarray:
    random = np.random.default_rng(1)
    codes = random.integers(1, _POINTS + 1, (size, 2 * _PAIRS), dtype=np.int32)
    codes[random.random(codes.shape) < 0.05] = -1
    where = [random.integers(0, many, (size, 1), dtype=np.int32) for many in (_UNITS, _ROLES)]
    return np.hstack([*where, codes])


def _ours(answers: Path, crossed: bool) -> None:
    from measuring import peak_megabytes

    from kulturverktyg.results import grouped
    from kulturverktyg.results.membership import Membership, table

    atoms = np.arange(_UNITS * _ROLES)
    parts = [
        np.ones((1, atoms.size), dtype=np.bool_),
        atoms // _ROLES == np.arange(_UNITS)[:, np.newaxis],
        atoms % _ROLES == np.arange(_ROLES)[:, np.newaxis],
        np.eye(atoms.size, dtype=np.bool_),
    ]
    groups = np.concatenate(parts if crossed else parts[:3])
    before = peak_megabytes()

    def count() -> int:
        rows = np.load(answers)
        cell = rows[:, 0].astype(np.int64) * _ROLES + rows[:, 1]
        people = 2 * np.bincount(cell, minlength=atoms.size) @ groups.T
        columns = np.ascontiguousarray(rows[:, 2:].T)
        tables = [
            table(cell, atoms.size, (now > 0) & (desired > 0), (now, desired), (1, _POINTS))
            for now, desired in zip(columns[::2], columns[1::2], strict=True)
        ]
        members = Membership(groups, people)
        return len(grouped.pairs(members, np.concatenate([members.sums(one) for one in tables])).n)

    tell(seconds=_seconds(count), groups=len(groups), figures=count(), before=before)


def _pandas(table: Path) -> None:
    import pandas

    frame = pandas.read_csv(table)
    tell(
        read=_seconds(lambda: pandas.read_csv(table)),
        mean=_seconds(lambda: frame.groupby("unit").mean()),
        all=_seconds(lambda: frame.groupby("unit").agg(["mean", "std", "count"])),
    )


def _seconds(work: Callable[[], object]) -> float:
    took = []
    for _ in range(3):
        start = time.perf_counter()
        work()
        took.append(time.perf_counter() - start)
    return middle(took)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--ours", table, crossed]:
            _ours(Path(table), bool(crossed))
        case ["--pandas", table]:
            _pandas(Path(table))
        case sizes:
            main(tuple(int(size) for size in sizes) or _ANSWERS)

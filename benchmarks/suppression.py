"""How much the guard hides, beside secondary suppression by Gaussian elimination (Langsrud 2024) on the same tables.

A table is a unit tree by roles, made by chance, with all margins: each unit's people, and each unit's of each role.
Cells with the same people are one cell, empty ones are none, and of fewer than K nothing is ever shown. Both methods
say which cells of K or more stay. A cell that the guard shows only joined with its siblings is hidden here; the joined
groups are told beside. Then everything shown is attacked: is any set of 1..K−1 people in its span?

"gauss" is ``GaussSuppression`` of the R package SSBtools as ``SuppressSmallCounts`` calls it when empty cells are
known to be empty: the largest cells first, single people ("singletons") watched. It protects every small cell, but not
several of them together. "gauss until safe" is asked again with the sets that the attack found as further small cells,
until nothing is found (its time is R's alone, over all turns). "guard, no joining" is the guard's choice of what to
hide, asked about all cells at once.

OPENBLAS_NUM_THREADS=1 R_LIBS=… python benchmarks/suppression.py [TABLES]
"""

import csv
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import numpy as np
from measuring import middle, print_table, slow
from numpy.typing import NDArray

from kulturverktyg.audit.span import Search
from kulturverktyg.guard.answers import RoundAnswers
from kulturverktyg.guard.cells import Cells, Mask, Who, cells_of
from kulturverktyg.guard.choice import hide_until_safe
from kulturverktyg.guard.groups import Group, Told
from kulturverktyg.guard.plan import make_plan
from kulturverktyg.prepare.views import RoleView, UnitView
from kulturverktyg.survey.definition import SurveyDefinition

_TABLES, _K = 120, 7
_BREAKDOWNS = (("unit",), ("role",), ("unit", "role"))
_R = """
suppressPackageStartupMessages({library(SSBtools); library(Matrix)})
arguments <- commandArgs(TRUE)
inner <- read.csv(arguments[1]); entries <- read.csv(arguments[2]); k <- as.integer(arguments[3])
watched <- arguments[4] == "singles"
order_of <- function(freq, x) {
  tie <- as.vector(crossprod(x, x %*% (freq + 1)))
  order(freq + 1 + 0.99 * tie / max(tie), decreasing = TRUE)
}
hide <- function(x, freq, single) {
  primary <- which(freq < k)
  if (!length(primary)) return(integer(0))
  GaussSuppression(x, order_of(freq, x), primary, singleton = single, printInc = FALSE,
                   whenEmptySuppressed = NULL, whenEmptyUnsuppressed = NULL)
}
numbers <- unique(inner$table)
for (table in c(numbers[1], numbers[1], numbers)) {
  people <- inner$people[inner$table == table]
  own <- entries[entries$table == table, ]
  x <- sparseMatrix(i = own$inner + 1, j = own$cell + 1, x = 1, dims = c(length(people), max(own$cell) + 1))
  start <- sum(proc.time()[1:2])
  hidden <- hide(x, as.vector(crossprod(x, people)), watched & people == 1)
  cat(table, sum(proc.time()[1:2]) - start, hidden - 1, "\\n")
}
"""


@dataclass(frozen=True)
class _Table:
    """The inner cells' people, and every cell as the inner cells it holds, shape (cells, inner cells)."""

    cells: Cells
    published: NDArray[np.bool_]

    @property
    def large(self) -> NDArray[np.bool_]:
        """The cells that may be shown."""
        return np.asarray(self.published @ self.cells.counts >= _K)


@dataclass
class _Tally:
    """What a method did, over all tables."""

    shown: int = 0
    hidden: int = 0
    joined: int = 0
    leaking: int = 0
    unsure: int = 0
    seconds: list[float] = field(default_factory=list)
    by_table: list[int] = field(default_factory=list)

    def add(self, table: _Table, masks: NDArray[np.bool_], seconds: float) -> None:
        """Count the cells and attack everything that is shown, joined groups too."""
        held = {mask.tobytes() for mask in masks}
        stay = sum(cell.tobytes() in held for cell in table.published[table.large])
        self.shown += stay
        self.by_table.append(int(table.large.sum()) - stay)
        self.hidden += self.by_table[-1]
        self.joined += len(held) - stay
        search = Search(masks, table.cells.counts, _K)
        self.leaking += any(True for _ in search.small_sets())
        self.unsure += search.given_up
        self.seconds.append(seconds)

    def told(self, name: str) -> tuple[str, ...]:
        """A row of the printed table."""
        counts = (self.shown, self.hidden, self.joined, self.leaking, self.unsure)
        times = (middle(self.seconds), slow(self.seconds), max(self.seconds))
        return (name, *(f"{count:,}" for count in counts), *(f"{1000 * took:.1f}" for took in times))


def main(tables: int) -> None:
    """Make the tables, ask both methods, and print what became of them."""
    made = [_table(np.random.default_rng(seed)) for seed in range(tables)]
    guard, choice = (_ours(made, method) for method in (_planned, _chosen))
    tallies = {"guard": guard, "guard, no joining": choice}
    tallies |= _theirs(made)
    large = sum(int(table.large.sum()) for table in made)
    print(f"{tables} tables, {sum(len(t.published) for t in made):,} cells, {large:,} of them with {_K} people or more")
    columns = ("method", "shown", "hidden", "joined", "leaking", "unsure", "CPU ms", "95 %", "most")
    print_table("Cells of K or more", columns, [tally.told(name) for name, tally in tallies.items()])
    for name, tally in tallies.items():
        if name.startswith("gauss"):
            more, fewer = (
                sum(compare(a, b) for a, b in zip(guard.by_table, tally.by_table, strict=True))
                for compare in (int.__gt__, int.__lt__)
            )
            print(f"The guard hides more than {name} in {more} tables and fewer in {fewer}.")


def _table(chance: np.random.Generator) -> _Table:
    paths = _paths(chance)
    roles = tuple(RoleView(UUID(int=n), f"R{n}", n) for n in range(chance.integers(2, 6)))
    ids = {path: UUID(int=1_000 + place) for place, path in enumerate(paths)}
    units = tuple(
        UnitView(ids[path], path.rsplit("/", 1)[-1], path, ids.get(path.rpartition("/")[0]), path.count("/"))
        for path in paths
    )
    common = chance.dirichlet(np.full(len(roles), chance.choice([0.5, 2.0])))
    above = {path.rpartition("/")[0] for path in paths}
    mean = chance.choice([8.0, 15.0, 30.0])
    people = [chance.poisson(common * mean * (0.1 if path in above else chance.lognormal(0, 0.7))) for path in paths]
    counts = np.concatenate(people)
    cell = np.repeat(np.arange(counts.size), counts)
    rows = np.zeros((cell.size, 0), dtype=np.int32)
    cells = cells_of(RoundAnswers(SurveyDefinition({"sv": ""}, ("sv",), ()), units, roles, rows, cell, counts), ())
    within = np.array([[other == path or other.startswith(f"{path}/") for other in paths] for path in paths])
    nodes = np.vstack([np.ones((1, len(paths)), dtype=np.bool_), within])[:, cells.place // len(roles)]
    kinds = np.vstack([np.ones((1, len(roles)), dtype=np.bool_), np.eye(len(roles), dtype=np.bool_)])
    masks = nodes[:, np.newaxis] & kinds[:, cells.place % len(roles)]
    published = np.unique(masks.reshape(-1, len(cells.place)), axis=0)
    return _Table(cells, published[published.any(axis=1)])


def _paths(chance: np.random.Generator) -> list[str]:
    """Units of a tree of 1–3 levels, each after the one above it."""
    paths = [f"A{n}" for n in range(chance.integers(2, 6))]
    last = paths
    for _ in range(chance.integers(0, 3)):
        last = [f"{path}/{n}" for path in last for n in range(chance.integers(0, 5))]
        paths = sorted([*paths, *last])
    return paths


def _ours(tables: Sequence[_Table], method: Callable[[_Table], Sequence[Mask]]) -> _Tally:
    method(tables[0])
    tally = _Tally()
    for table in tables:
        start = time.process_time()
        shown = method(table)
        seconds = time.process_time() - start
        tally.add(table, np.array(shown, dtype=np.bool_).reshape(len(shown), len(table.cells.place)), seconds)
    return tally


def _planned(table: _Table) -> list[Mask]:
    return [group.mask for group in make_plan(table.cells, _BREAKDOWNS, _K, {}).groups]


def _chosen(table: _Table) -> list[Mask]:
    nobody = Who(frozenset(), frozenset())
    groups = [
        Group(Told(str(place), "", ""), nobody, int(table.cells.counts[mask].sum()), mask)
        for place, mask in enumerate(table.published)
    ]
    shown, _ = hide_until_safe(groups, table.cells.counts, _K)
    return [group.mask for group in shown]


def _theirs(tables: Sequence[_Table]) -> dict[str, _Tally]:
    """Both ways of the published method; nothing where R or the package is not."""
    try:
        answers = {
            "gauss": list(_suppressed(tables, [[] for _ in tables], "singles")),
            "gauss until safe": _until_safe(tables),
        }
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"Nothing to compare with, for R with SSBtools (in R_LIBS) cannot be run: {error}")
        return {}
    tallies = {name: _Tally() for name in answers}
    for name, told in answers.items():
        for table, (shown, seconds) in zip(tables, told, strict=True):
            tallies[name].add(table, table.published[shown], seconds)
    return tallies


def _until_safe(tables: Sequence[_Table]) -> list[tuple[Mask, float]]:
    """What stays of each table when every set that is found has been added to what is to be protected."""
    extra: list[list[Mask]] = [[] for _ in tables]
    done: list[tuple[Mask, float]] = [(table.large, 0.0) for table in tables]
    waiting = list(range(len(tables)))
    while waiting:
        answers = _suppressed([tables[n] for n in waiting], [extra[n] for n in waiting], "no singles")
        for n, (shown, seconds) in zip(waiting, answers, strict=True):
            done[n] = (shown, done[n][1] + seconds)
        waiting = [n for n in waiting if _add_found(tables[n], done[n][0], extra[n])]
    return done


def _add_found(table: _Table, shown: Mask, extra: list[Mask]) -> bool:
    found = [one.atoms for one in Search(table.published[shown], table.cells.counts, _K).small_sets()]
    extra += found
    return bool(found)


def _suppressed(
    tables: Sequence[_Table], extra: Sequence[Sequence[Mask]], singles: str
) -> Iterator[tuple[Mask, float]]:
    """Which cells of each table stay and how long it took, from one call of R for all tables."""
    rows = [np.vstack([table.published, *more]) for table, more in zip(tables, extra, strict=True)]
    held = [(n, cell, place) for n, masks in enumerate(rows) for cell, place in np.argwhere(masks)]
    with tempfile.TemporaryDirectory() as folder:
        inner, entries, script = (Path(folder) / name for name in ("inner.csv", "entries.csv", "suppress.R"))
        _write(inner, "table,people", [(n, count) for n, table in enumerate(tables) for count in table.cells.counts])
        _write(entries, "table,cell,inner", held)
        script.write_text(_R, "utf-8")
        command = ["Rscript", str(script), str(inner), str(entries), str(_K), singles]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    for table, line in zip(tables, told.splitlines()[2:], strict=True):
        _, seconds, *hidden = line.split()
        stay = table.large.copy()
        stay[[cell for cell in map(int, hidden) if cell < len(stay)]] = False
        yield stay, float(seconds)


def _write(file: Path, heading: str, rows: Sequence[tuple[int, ...]]) -> None:
    with file.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([heading.split(","), *rows])


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else _TABLES)

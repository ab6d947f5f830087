"""Sets of few people whose 0/1 vector is a linear combination of groups' vectors: found modulo a prime, proved exactly.

Columns are eliminated the large atoms first: what is left are the combinations that hold nobody of a large atom. In
reduced form a 0/1 combination of these is the sum of some of the rows, each with the people of its pivot; so for a
set of fewer than k there are fewer than k rows, and each further row has to mend an entry that is not 0 or 1 yet.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]

#: So large that no combination of groups has such a factor in practice, so small that products fit in 64 bits.
PRIME = 2**31 - 1
#: Combinations of rows looked at for one item before the search is given up.
MOST_COMBINATIONS = 50_000
_LARGEST_PART = 30_000
_MOST_PAIRED = 60


@dataclass(frozen=True)
class SmallSet:
    """Which atoms are in the set, shape (atoms,), and how many people that is."""

    atoms: NDArray[np.bool_]
    people: int


class Search:
    """Looks for sets of 1..k−1 people in the span of ``vectors``, shape (groups, atoms), of ``sizes`` people an atom.

    ``tried`` counts the combinations looked at; ``given_up`` is true when there were too many.
    """

    def __init__(self, vectors: NDArray[np.bool_], sizes: Ints, k: int) -> None:
        self.tried = 0
        self.given_up = False
        self._k = k
        self._sizes = sizes
        self._atoms = np.flatnonzero(sizes)
        self._order = self._atoms[np.argsort(-sizes[self._atoms], kind="stable")]
        self._large = int((sizes[self._order] >= k).sum())
        self._vectors = sparser(vectors[:, self._order].astype(np.int64))

    def small_sets(self) -> Iterator[SmallSet]:
        """Each of them that no smaller one is part of, as far as the bound goes."""
        rows = self._rows_without_large()
        sizes = self._sizes[self._order[self._large :]]
        found: set[bytes] = set()
        for start in range(len(rows)):
            for entries in self._sums(rows, sizes, start):
                if entries.tobytes() not in found:
                    found.add(entries.tobytes())
                    atoms = np.zeros(len(self._sizes), dtype=np.bool_)
                    atoms[self._order[self._large :][entries == 1]] = True
                    yield SmallSet(atoms, int(sizes[entries == 1].sum()))

    def _rows_without_large(self) -> Ints:
        table, used = _eliminate(self._vectors, range(self._large), 0, reduced=False)
        left = table[used:, self._large :]
        left = left[left.any(axis=1)]
        left, rank = _eliminate(left, range(left.shape[1]), 0, reduced=True)
        return left[:rank]

    def _sums(self, rows: Ints, sizes: Ints, start: int) -> Iterator[Ints]:
        """0/1 sums of rows, of which ``start`` is the first, with fewer than k people."""
        pivots = sizes[np.argmax(rows != 0, axis=1)]
        waiting: list[tuple[frozenset[int], Ints]] = [(frozenset([start]), rows[start])]
        seen = {frozenset([start])}
        while waiting:
            chosen, total = waiting.pop()
            self.tried += 1
            if self.tried > MOST_COMBINATIONS:
                self.given_up = True
                return
            if int(pivots[list(chosen)].sum()) >= self._k:
                continue
            wrong = np.flatnonzero(total > 1)[:1]
            if not wrong.size:
                if int(sizes[total == 1].sum()) < self._k:
                    yield total
                    continue
                wrong = np.flatnonzero(total == 1)
            for row in np.flatnonzero(rows[start + 1 :, wrong].any(axis=1)) + start + 1:
                more = chosen | {int(row)}
                if more not in seen:
                    seen.add(more)
                    waiting.append((more, (total + rows[row]) % PRIME))


def sums_of_sets(vectors: NDArray[np.bool_], values: Ints) -> Iterator[int]:
    """Sums over sets of people that combinations of groups give, when ``values`` are the groups' own sums.

    The sets are those that reduced rows are and, unless they are very many, any two of these rows together.
    """
    atoms = np.unique(vectors, axis=1).astype(np.int64)
    table, rank = _eliminate(np.hstack([atoms, values[:, np.newaxis]]), range(atoms.shape[1]), 0, reduced=True)
    rows = table[:rank]
    for place, row in enumerate(rows):
        others = rows[place + 1 :] if rank <= _MOST_PAIRED else ()
        for total in (row, *((row + other) % PRIME for other in others)):
            if (total[:-1] <= 1).all():
                yield int(total[-1]) if total[-1] <= PRIME // 2 else int(total[-1]) - PRIME


def sparser(vectors: Ints) -> Ints:
    """Vectors with the same span and fewer ones: from each the largest others inside it are taken away."""
    vectors = np.unique(vectors, axis=0)
    vectors = vectors[vectors.any(axis=1)]
    sizes = vectors.sum(axis=1)
    order = np.argsort(-sizes, kind="stable")
    shared = vectors @ vectors.T
    result = vectors.copy()
    for place in order:
        rest = vectors[place].copy()
        for other in order[(sizes[order] < sizes[place]) & (shared[place, order] == sizes[order])]:
            if not (vectors[other] & ~rest.astype(np.bool_)).any():
                rest -= vectors[other]
        result[place] = rest
    return result[result.any(axis=1)]


def weights_of(vectors: NDArray[np.bool_], wanted: NDArray[np.bool_]) -> Sequence[Fraction] | None:
    """Weights of groups, shape (groups,), that add up to exactly the wanted vector, shape (atoms,), or None."""
    return Weights(vectors).of(wanted)


class Weights:
    """Finds how ``vectors``, shape (groups, atoms), add up to others; they are eliminated once for all of them."""

    def __init__(self, vectors: NDArray[np.bool_]) -> None:
        self._vectors = vectors
        table = np.hstack([vectors.astype(np.int64), np.eye(len(vectors), dtype=np.int64)])
        table, rank = _eliminate(table, range(vectors.shape[1]), 0, reduced=True)
        self._rows = table[:rank]
        self._pivots = np.argmax(self._rows != 0, axis=1) if rank else np.zeros(0, dtype=np.intp)

    def of(self, wanted: NDArray[np.bool_]) -> Sequence[Fraction] | None:
        """Weights of groups, shape (groups,), that add up to exactly the wanted vector, shape (atoms,), or None."""
        rest = wanted.astype(np.int64)
        total = np.zeros(len(self._vectors), dtype=np.int64)
        for row in self._rows[rest[self._pivots] != 0]:
            total = (total + row[len(rest) :]) % PRIME
            rest = (rest - row[: len(rest)]) % PRIME
        if rest.any():
            return None
        weights = [_as_fraction(int(weight)) for weight in total]
        proved = [weight for weight in weights if weight is not None]
        return proved if len(proved) == len(weights) and _adds_up(self._vectors, proved, wanted) else None


def _adds_up(vectors: NDArray[np.bool_], weights: Sequence[Fraction], wanted: NDArray[np.bool_]) -> bool:
    """Whether the weights give the vector, counted with exact fractions."""
    used = [place for place, weight in enumerate(weights) if weight]
    return all(
        sum((weights[place] for place in used if vectors[place, atom]), Fraction(0)) == int(wanted[atom])
        for atom in range(len(wanted))
    )


def _as_fraction(residue: int) -> Fraction | None:
    """The fraction of small parts that is ``residue`` modulo the prime (Wang 1981), or None."""
    (before, now), (before_factor, factor) = (PRIME, residue), (0, 1)
    while now > _LARGEST_PART:
        quotient = before // now
        before, now = now, before - quotient * now
        before_factor, factor = factor, before_factor - quotient * factor
    return Fraction(now, factor) if factor and abs(factor) <= _LARGEST_PART else None


def _eliminate(table: Ints, columns: range, row: int, *, reduced: bool) -> tuple[Ints, int]:
    """Gaussian elimination modulo the prime over these columns; the table and its rank in them."""
    table = table % PRIME
    for column in columns:
        if row == len(table):
            break
        candidates = np.flatnonzero(table[row:, column])
        if not candidates.size:
            continue
        pivot = row + int(candidates[0])
        table[[row, pivot]] = table[[pivot, row]]
        table[row] = table[row] * pow(int(table[row, column]), -1, PRIME) % PRIME
        others = np.flatnonzero(table[:, column])
        others = others[(others != row) if reduced else (others > row)]
        table[others] = (table[others] - table[others, column, np.newaxis] * table[row]) % PRIME
        row += 1
    return table, row

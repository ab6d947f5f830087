"""What a colleague has: today's results of every closed round, and what is in files that were exported."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.audit.interview_words import Quotes
from kulturverktyg.audit.truth import COUNT, Mask, Truth
from kulturverktyg.guard.released import ReleasedFigure, ReleasedGroup, ReleasedResults

#: The source of what has been shown before, as the ledger has it.
BEFORE = "visat tidigare"


@dataclass(frozen=True)
class Seen:
    """Results of a round from one place. ``source`` is a file's name, `BEFORE`, or empty for today's results."""

    source: str
    results: ReleasedResults

    @property
    def where(self) -> str:
        """The end of a sentence about it."""
        if not self.source:
            return ""
        return f" ({self.source})" if self.source == BEFORE else f" (i filen {self.source})"


@dataclass(frozen=True)
class RoundSeen:
    """A round as seen, today's results first, with what only the referee knows.

    ``written`` is how many have written a text, by question; ``hidden_texts`` are those that are not shown, and
    ``quotes`` the journey's. ``decisions`` are those by which its answers have left row by row.
    """

    name: str
    truth: Truth
    seen: tuple[Seen, ...]
    written: Mapping[str, int]
    hidden_texts: tuple[str, ...]
    quotes: Quotes = field(default_factory=Quotes)
    decisions: tuple[str, ...] = ()

    @property
    def today(self) -> ReleasedResults:
        """What is released now."""
        return self.seen[0].results

    @cached_property
    def pool(self) -> "Pool":
        """All groups that show the same people's answers, wherever they are shown."""
        return pooled(self.truth, self.seen)


@dataclass(frozen=True)
class Pool:
    """Different groups of the same people, and which of them show each item (`COUNT`: how many answered).

    ``vectors`` is 0/1 of shape (groups, atoms), where an atom is the people who are in the same groups; ``atom`` is
    each respondent's, shape (respondents,).
    """

    groups: tuple[ReleasedGroup, ...]
    vectors: NDArray[np.bool_]
    atom: NDArray[np.int64]
    shows: Mapping[str, tuple[int, ...]]

    @cached_property
    def within(self) -> NDArray[np.bool_]:
        """Whether a group (row) lies in another one of the same breakdown (column)."""
        breakdown = np.array([group.breakdown for group in self.groups])
        shared = self.vectors.astype(np.int64) @ self.vectors.T.astype(np.int64)
        inside = shared == np.diag(shared)[:, np.newaxis]
        np.fill_diagonal(inside, val=False)
        return np.asarray(inside & (breakdown == breakdown[:, np.newaxis]))

    def sizes(self, who: Mask) -> NDArray[np.int64]:
        """How many of these respondents are in each atom."""
        return np.bincount(self.atom[who], minlength=self.vectors.shape[1]).astype(np.int64)


def pooled(truth: Truth, seen: Sequence[Seen]) -> Pool:
    """Groups from files count only where they are as large as today's answers make them: else it is other people."""
    places: dict[bytes, int] = {}
    groups: list[ReleasedGroup] = []
    masks: list[Mask] = []
    shows: dict[str, set[int]] = {COUNT: set()}
    for source in seen:
        place_of: dict[str, int] = {}
        for group in source.results.groups:
            mask = truth.members(group)
            if not group.cells or (source.source and int(mask.sum()) != group.n):
                continue
            key = np.packbits(mask).tobytes()
            if key not in places:
                places[key] = len(groups)
                groups.append(group)
                masks.append(mask)
            place_of[group.id] = places[key]
            shows[COUNT].add(places[key])
        for name, place in _shown_items(truth, source, place_of, masks):
            shows.setdefault(name, set()).add(place)
    vectors, atom = _atoms(masks, len(truth.answers.cell))
    return Pool(tuple(groups), vectors, atom, {name: tuple(sorted(found)) for name, found in shows.items()})


def figure_name(figure: ReleasedFigure) -> str:
    """The item or the dimension of a figure."""
    return figure.item or figure.dimension or ""


def _shown_items(
    truth: Truth, source: Seen, place_of: Mapping[str, int], masks: Sequence[Mask]
) -> Iterable[tuple[str, int]]:
    known = set(truth.names)
    for figure in source.results.figures:
        name, place = figure_name(figure), place_of.get(figure.group)
        if place is None or name not in known:
            continue
        if not source.source or figure.n == int((masks[place] & truth.answered(name)).sum()):
            yield name, place


def _atoms(masks: Sequence[Mask], people: int) -> tuple[NDArray[np.bool_], NDArray[np.int64]]:
    if not masks or not people:
        return np.zeros((len(masks), 0), dtype=np.bool_), np.zeros(people, dtype=np.int64)
    packed = np.packbits(np.array(masks), axis=0)
    _, first, atom = np.unique(packed, axis=1, return_index=True, return_inverse=True)
    return np.array(masks)[:, first], atom.ravel().astype(np.int64)

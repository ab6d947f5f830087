"""Values from several places that are of the same people, and so can be put together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from kulturverktyg.audit.indicator_tables import Source, Told
from kulturverktyg.understand.periods import Period

#: What stands in one place: of which group and when, and of how many.
Edition = Mapping[tuple[str, Period], Told]


@dataclass(frozen=True)
class Changed:
    """A value that is told of so many people in one place, and of so many others in another."""

    before: Told
    after: Told
    places: tuple[Source, Source]

    @property
    def people(self) -> int:
        """How many they differ by."""
        return abs((self.before.people or 0) - (self.after.people or 0))


def changes(sources: Sequence[Source]) -> Iterator[Changed | None]:
    """For each value that is told in two places: how it differs, or None where it is of as many people."""
    told = [(source, _by_place(source)) for source in sources]
    for (source, mine), (other, theirs) in combinations(told, 2):
        for place in sorted(mine.keys() & theirs.keys()):
            same = mine[place].people == theirs[place].people
            yield None if same else Changed(mine[place], theirs[place], (source, other))


def editions(sources: Sequence[Source]) -> list[Edition]:
    """Places that do not speak against each other, put together, until each place is in one of them."""
    found: list[Edition] = []
    told = [mine for source in sources if (mine := _by_place(source))]
    for mine in told:
        if not any(mine.keys() <= edition.keys() and _agree(edition, mine) for edition in found):
            edition = dict(mine)
            for other in told:
                if _agree(edition, other):
                    edition.update(other)
            found.append(edition)
    return found


def _agree(edition: Edition, other: Edition) -> bool:
    return all(edition[place].people == other[place].people for place in edition.keys() & other.keys())


def _by_place(source: Source) -> Edition:
    """Those of which it is told how many they are of; a value may stand twice."""
    return {told.place: told for told in source.told if told.people is not None}

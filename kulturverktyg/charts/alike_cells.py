"""How a heatmap shows that groups are alike: one colour for those that cannot be told apart."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from kulturverktyg.guard.alike import alike, siblings
from kulturverktyg.guard.released import ReleasedResults

ABOVE, BELOW = "▲", "▼"
_NOTE_OF_SHADES = "Grupper bredvid varandra som inte går att skilja åt har samma färg."
_NOTE_OF_MARKS = "▲ och ▼: säkert högre eller lägre än alla andra tillsammans."
_NOTE_OF_BARE = "Utan färg: bara medelvärdet visas, så det går inte att säga om gruppen skiljer sig från de andra."


@dataclass(frozen=True)
class Cell:
    """The index of a group on a dimension, and the index that its colour stands for (None: no colour)."""

    value: float
    shade: float | None
    mark: str = ""

    @property
    def is_bare(self) -> bool:
        """Whether it cannot be held against the others."""
        return self.shade is None


def notes_of(cells: Collection[Cell]) -> Iterator[str]:
    """What the colours and marks that are there mean."""
    if any(not cell.is_bare for cell in cells):
        yield _NOTE_OF_SHADES
    if any(cell.mark for cell in cells):
        yield _NOTE_OF_MARKS
    if any(cell.is_bare for cell in cells):
        yield _NOTE_OF_BARE


def cells_of(released: ReleasedResults) -> Mapping[tuple[str, str], Cell]:
    """Every index today that is shown, by group and dimension."""
    found: dict[tuple[str, str], Cell] = {}
    for dimension in released.dimensions:
        values = {
            group.id: figure.now.index
            for group in released.groups
            if (figure := released.figure(group.id, dimension=dimension.name)) and figure.now.index is not None
        }
        for group in released.groups:
            if group.breakdown == "all" and group.id in values:
                found[group.id, dimension.name] = Cell(values[group.id], values[group.id])
        for breakdown in dict.fromkeys(group.breakdown for group in released.groups if group.breakdown != "all"):
            found.update(_of_breakdown(released, breakdown, dimension.name, values))
    return found


def _of_breakdown(
    released: ReleasedResults, breakdown: str, dimension: str, values: Mapping[str, float]
) -> Mapping[tuple[str, str], Cell]:
    found: dict[tuple[str, str], Cell] = {}
    for family in siblings(released, breakdown):
        told = alike(released, family, dimension=dimension)
        marks = dict.fromkeys(told.higher, ABOVE) | dict.fromkeys(told.lower, BELOW)
        for one in told.unknown:
            if one in values:
                found[one, dimension] = Cell(values[one], None)
        for members in told.classes:
            known = [values[one] for one in members if one in values]
            for one in members:
                if one in values:
                    found[one, dimension] = Cell(values[one], sum(known) / len(known), marks.get(one, ""))
    return found

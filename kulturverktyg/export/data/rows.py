"""The released figures in long format: one row a group × question or area × side, shown or not."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kulturverktyg.export.data.variable import Missing, Value
from kulturverktyg.guard.released import Gap, Measure, ReleasedFigure, ReleasedGroup, ReleasedItem, ReleasedResults

NOW, DESIRED = 1, 2
SHOWN, PARTLY, HIDDEN = 1, 2, 3
AREA = "dimension"

_MEANS = frozenset({"mean", "sd", "low", "high", "t_low", "t_high"})
#: What a side of each kind of question has, where it is shown.
_PARTS: Mapping[str, frozenset[str]] = {
    AREA: _MEANS | {"index"},
    "pair": _MEANS | {"index", "positive", "distribution"},
    "scale": _MEANS | {"index", "positive", "distribution"},
    "choice": frozenset({"distribution"}),
    "multiple": frozenset({"positive", "distribution"}),
    "ranking": _MEANS | {"distribution"},
    "recommendation": _MEANS | {"recommendation", "distribution"},
    "allocation": _MEANS,
    "number": _MEANS,
}


@dataclass(frozen=True)
class Asked:
    """A question or an area: its number in the data, what it is, and whether the desired state was asked for too."""

    number: int
    name: str
    words: str
    kind: str
    area: str
    both: bool
    answers: int
    item: ReleasedItem | None = None


@dataclass(frozen=True)
class DataRow:
    """One side of a figure of a group; without a figure ``reason`` says why, with one why some of it is not shown."""

    place: int
    group: ReleasedGroup
    asked: Asked
    side: int
    figure: ReleasedFigure | None
    reason: str

    @property
    def shown(self) -> int:
        """Whether the figure is shown, shown in part, or not shown."""
        if self.figure is None:
            return HIDDEN
        measure = self._measure
        whole = measure is not None and measure.nearly_all is None and not self.figure.withheld
        return SHOWN if whole else PARTLY

    def count(self, name: str) -> Value:
        """A count of the whole figure: ``n`` or ``dont_know``."""
        return Missing.HIDDEN if self.figure is None else getattr(self.figure, name)

    def part(self, name: str) -> Value:
        """A part of the side by its name in `Measure`."""
        if name not in _PARTS[self.asked.kind]:
            return Missing.NOT_ASKED
        return self._known(self._measure, name)

    def gap(self, name: str) -> Value:
        """A part of the gap by its name in `Gap`."""
        if not self.asked.both:
            return Missing.NOT_ASKED
        return self._known(self.figure.gap if self.figure is not None else None, name)

    def answer(self, place: int) -> Value:
        """How many gave an answer, by its place in the distribution."""
        if place >= self.asked.answers or "distribution" not in _PARTS[self.asked.kind]:
            return Missing.NOT_ASKED
        counts = self._measure.distribution if self._measure is not None else None
        return Missing.HIDDEN if counts is None else counts[place]

    def nearly_all(self) -> Value:
        """The answer that nearly all gave, counted from 1; 0 where answers have no places; None where none is told."""
        measure = self._measure
        return None if measure is None or measure.nearly_all is None else measure.nearly_all + 1

    @property
    def _measure(self) -> Measure | None:
        if self.figure is None:
            return None
        return self.figure.now if self.side == NOW else self.figure.desired

    def _known(self, parts: Measure | Gap | None, name: str) -> Value:
        found: float | None = getattr(parts, name) if parts is not None else None
        if found is not None:
            return found
        return Missing.NONE if parts is not None and self.shown == SHOWN else Missing.HIDDEN


def asked_of(released: ReleasedResults) -> tuple[Asked, ...]:
    """The areas, then the questions, in the order of the survey."""
    with_desired = {figure.item or figure.dimension for figure in released.figures if figure.desired is not None}
    pairs = {item.name for item in released.items if item.kind == "pair"}
    titles = {dimension.name: dimension.title for dimension in released.dimensions}
    lengths = _lengths(released)
    areas = [
        Asked(
            number,
            dimension.name,
            dimension.title,
            AREA,
            dimension.title,
            dimension.name in with_desired or not pairs.isdisjoint(dimension.items),
            0,
        )
        for number, dimension in enumerate(released.dimensions, 1)
    ]
    questions = [
        Asked(
            number,
            item.name,
            item.words,
            item.kind,
            titles.get(item.dimension or "", ""),
            item.name in with_desired or item.name in pairs,
            max(len(item.labels), lengths.get(item.name, 0)),
            item,
        )
        for number, item in enumerate(released.items, len(areas) + 1)
    ]
    return (*areas, *questions)


def rows(released: ReleasedResults) -> tuple[DataRow, ...]:
    """Group by group, as released; those that are not shown at all have no rows."""
    asked, reasons = asked_of(released), {(one.group, one.item): one.reason for one in released.suppressed}
    return tuple(
        row
        for place, group in enumerate(released.groups, 1)
        for one in asked
        for row in _rows(released, place, group, one, reasons)
    )


def longest(asked: Sequence[Asked]) -> int:
    """The most answers that a question has."""
    return max((one.answers for one in asked), default=0)


def _rows(
    released: ReleasedResults,
    place: int,
    group: ReleasedGroup,
    one: Asked,
    reasons: Mapping[tuple[str, str | None], str],
) -> Iterator[DataRow]:
    about = {"dimension": one.name} if one.kind == AREA else {"item": one.name}
    figure = released.figure(group.id, **about)
    reason = figure.withheld if figure is not None else reasons.get((group.id, one.name), "")
    for side in (NOW, DESIRED) if one.both else (NOW,):
        yield DataRow(place, group, one, side, figure, reason)


def _lengths(released: ReleasedResults) -> Mapping[str, int]:
    """How many places the distributions of each question have."""
    found: dict[str, int] = {}
    for figure in released.figures:
        if figure.item is not None and figure.now.distribution is not None:
            found[figure.item] = max(found.get(figure.item, 0), len(figure.now.distribution))
    return found

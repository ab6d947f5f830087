"""The differences between two rounds' released figures, each with the interval that tells whether it is sure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import sqrt

from kulturverktyg.guard.released import Measure, ReleasedDimension, ReleasedFigure, ReleasedItem, ReleasedResults
from kulturverktyg.guard.released_trend import Change, Difference, Side
from kulturverktyg.results.intervals import newcombe, welch_of

_PROMOTER, _DETRACTOR = 9, 6
_NO_SPREAD = "Alla har svarat lika i båda omgångarna, så det finns inget osäkerhetsintervall."
_Measures = tuple[Measure | None, Measure | None]


@dataclass(frozen=True)
class FiguresBeside:
    """What two rounds have released, ready to be held against each other."""

    earlier: ReleasedResults
    later: ReleasedResults

    def changes(
        self, group: str, dimensions: Sequence[ReleasedDimension], items: Sequence[ReleasedItem]
    ) -> Iterator[Change]:
        """What has changed for a group that both rounds have, in each dimension and then in each item.

        A single choice has a change for each of its alternatives.
        """
        for dimension in dimensions:
            yield from _dimension_changes(dimension.name, group, self._both(group, dimension=dimension.name))
        for item in items:
            yield from _item_changes(item, group, self._both(group, item=item.name))

    def _both(self, group: str, *, item: str | None = None, dimension: str | None = None) -> "_Both":
        before, after = (r.figure(group, item=item, dimension=dimension) for r in (self.earlier, self.later))
        reason = self._hidden.get((group, item or dimension), "")
        return _Both((self.earlier.round, self.later.round), (before, after), reason)

    @cached_property
    def _hidden(self) -> Mapping[tuple[str, str | None], str]:
        """Why a figure is not shown, by group and name; the earlier round's reason where neither shows it."""
        return {
            (hidden.group, hidden.item): f"I ”{released.round}”: {hidden.reason}"
            for released in (self.later, self.earlier)
            for hidden in released.suppressed
        }


@dataclass(frozen=True)
class _Both:
    """A group's figures of one thing, the earlier round's first; ``hidden`` says why one of them is not shown."""

    rounds: tuple[str, str]
    figures: tuple[ReleasedFigure | None, ReleasedFigure | None]
    hidden: str

    @property
    def sides(self) -> tuple[Side, ...]:
        """Now, and desired where it is shown that it was asked."""
        shown = [figure for figure in self.figures if figure is not None]
        return ("now", "desired") if any(figure.desired is not None for figure in shown) else ("now",)

    @property
    def n(self) -> tuple[int | None, int | None]:
        """How many the figures are of."""
        before, after = self.figures
        return before.n if before else None, after.n if after else None

    def measures(self, side: Side) -> _Measures:
        """One side of both figures."""
        before, after = self.figures
        return _of_side(before, side), _of_side(after, side)

    def missing(self, measures: _Measures, parts: Sequence[float | None]) -> str:
        """Why a part of a figure is not there in one of the rounds; empty when it is in both."""
        if self.hidden:
            return self.hidden
        for measure, part, figure, round_ in zip(measures, parts, self.figures, self.rounds, strict=True):
            if part is not None:
                continue
            if measure is not None and measure.nearly_all is not None:
                return f"I ”{round_}” har nästan alla gett samma svar, och då visas inte hur svaren fördelar sig."
            if figure is not None and figure.withheld:
                return f"I ”{round_}”: {figure.withheld}"
            return f"I ”{round_}” visas inte det som behövs för att jämföra."
        return ""


def _of_side(figure: ReleasedFigure | None, side: Side) -> Measure | None:
    if figure is None:
        return None
    return figure.now if side == "now" else figure.desired


def _dimension_changes(name: str, group: str, both: _Both) -> Iterator[Change]:
    for side in both.sides:
        before, after = both.measures(side)
        if not any(measure is not None and measure.mean is not None for measure in (before, after)):
            before, after = _indexed(before), _indexed(after)
        yield Change(group, None, name, side, both.n, _means((before, after), both))


def _item_changes(item: ReleasedItem, group: str, both: _Both) -> Iterator[Change]:
    for side in both.sides:
        measures = both.measures(side)
        change = Change(group, item.name, None, side, both.n)
        match item.kind:
            case "choice":
                for place in range(len(item.labels)):
                    yield replace(change, positive=_shares(measures, (place,), both), answer=place)
            case "multiple":
                yield replace(change, positive=_shares(measures, (1,), both))
            case "recommendation":
                before, after = measures
                yield replace(change, mean=_means((_scored(before), _scored(after)), both))
            case _:
                positive = tuple(point - 1 for point in item.positive_points)
                shares = _shares(measures, positive, both) if positive else None
                yield replace(change, mean=_means(measures, both), positive=shares)


def _means(measures: _Measures, both: _Both) -> Difference:
    before, after = measures
    found = Difference(before.mean if before else None, after.mean if after else None)
    spreads = before.sd if before else None, after.sd if after else None
    why = both.missing(measures, (found.earlier, found.later)) or both.missing(measures, spreads)
    one, other = spreads
    n, later_n = both.n
    if why or found.earlier is None or found.later is None or one is None or other is None or not n or not later_n:
        return replace(found, reason=why)
    interval = welch_of(found.later, other, later_n, found.earlier, one, n)
    return replace(found, low=interval.low, high=interval.high) if interval else replace(found, reason=_NO_SPREAD)


def _shares(measures: _Measures, places: Sequence[int], both: _Both) -> Difference:
    """Shares of those who gave one of the answers at ``places``; an interval only where their number is shown."""
    one, other = (_chosen(measure, places) for measure in measures)
    before, after = measures
    n, later_n = both.n
    why = both.missing(measures, (one, other))
    if why or one is None or other is None or not n or not later_n:
        return Difference(before.positive if before else None, after.positive if after else None, reason=why)
    low, high = newcombe(other, later_n, one, n)
    return Difference(one / n, other / later_n, low, high)


def _chosen(measure: Measure | None, places: Sequence[int]) -> int | None:
    counts = measure.distribution if measure is not None else None
    return sum(counts[place] for place in places) if counts is not None else None


def _indexed(measure: Measure | None) -> Measure | None:
    """A dimension whose items have different scales has its values and their spread in the index."""
    return replace(measure, mean=measure.index) if measure is not None else None


def _scored(measure: Measure | None) -> Measure | None:
    """A recommendation's number as the mean that it is, of 100 for 9–10, −100 for 0–6 and 0 between."""
    if measure is None:
        return None
    counts = measure.distribution
    if counts is None:
        return replace(measure, mean=measure.recommendation, sd=None)
    for_it, against, n = sum(counts[_PROMOTER:]), sum(counts[: _DETRACTOR + 1]), sum(counts)
    mean = 100 * (for_it - against) / n
    squares = 100**2 * (for_it + against) - n * mean**2
    return replace(measure, mean=mean, sd=sqrt(max(squares, 0.0) / (n - 1)) if n > 1 else None)

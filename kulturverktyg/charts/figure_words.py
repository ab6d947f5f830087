"""A figure that a finding rests on, in words with its interval: ``Inflytande: nuläge 2,6 på skalan 1–5 (mellan …)``."""

from kulturverktyg.charts.partly import in_words, interval
from kulturverktyg.charts.words import NOT_SHOWN, OF_HUNDRED, decimal, difference, percent, signed
from kulturverktyg.guard.released import Gap, Measure, ReleasedFigure
from kulturverktyg.guard.released_findings import ReleasedSource, ToldFigure
from kulturverktyg.understand.finding_sources import GAP, SIDES

_SCALED = ("pair", "scale")


def source_words(source: ReleasedSource) -> str:
    """What a source says."""
    return figure_words(source.figure) if source.figure is not None else source.words


def figure_words(told: ToldFigure) -> str:
    """What it is about, what it is, how sure that is, how many have answered, and in which round."""
    figure = told.figure
    return f"{told.about.rstrip('.')}: {side_words(told)}, {count_words(figure.n)} ({told.round})"


def count_words(n: int) -> str:
    """How many have answered, on one line."""
    return f"n\N{NO-BREAK SPACE}=\N{NO-BREAK SPACE}{n}"


def side_words(told: ToldFigure) -> str:
    """``nuläge 2,6 på skalan 1–5 (mellan 2,5 och 2,8)``."""
    figure = told.figure
    if told.side == GAP:
        return f"glapp {_gap(figure)}" if figure.gap is not None else f"glapp {NOT_SHOWN}"
    side = figure.now if told.side == "now" else figure.desired
    name = SIDES[told.side].lower() if figure.desired is not None else ""
    return f"{name} {_measure(side, told)}".strip() if side is not None else f"{name} {NOT_SHOWN}".strip()


def _gap(figure: ReleasedFigure) -> str:
    gap: Gap | None = figure.gap
    if gap is None:
        return NOT_SHOWN
    desired = figure.desired.mean if figure.desired is not None else None
    words = signed(difference(gap.mean, figure.now.mean, desired))
    return _sure(words, interval(gap.low, gap.high))


def _measure(side: Measure, told: ToldFigure) -> str:
    instead = in_words(side, told.item)
    if instead:
        return instead
    item = told.item
    if item is not None and item.kind == "recommendation" and side.recommendation is not None:
        return f"rekommendationstal {decimal(side.recommendation, 0)}"
    if item is not None and item.kind == "multiple" and side.positive is not None:
        return f"{percent(side.positive)} har valt det"
    if side.mean is None:
        return f"{decimal(side.index or 0, 0)} {OF_HUNDRED}" if side.index is not None else NOT_SHOWN
    on_scale = told.points is not None and (item is None or item.kind in _SCALED)
    words = f"{decimal(side.mean)} på skalan 1–{told.points}" if on_scale else decimal(side.mean)
    return _sure(words, interval(side.low, side.high))


def _sure(words: str, interval_words: str) -> str:
    return f"{words} ({interval_words})" if interval_words else words

"""What to say first: the largest gaps, what is strong already, and where groups differ most; and how sure it is."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from textwrap import shorten

from kulturverktyg.charts.partly import interval, nearly_all
from kulturverktyg.charts.words import OF_HUNDRED, STEPS, decimal, difference, on_scale, percent, signed
from kulturverktyg.guard.alike import alike, siblings
from kulturverktyg.guard.released import ReleasedFigure, ReleasedGroup, ReleasedItem, ReleasedResults

_EVERYBODY = "all"
_HOW_MANY = 3
#: Letters of the name of something else, in a sentence.
_LONGEST_NAME = 48
#: Index from which something is a strength.
_STRONG = 60
_HALF = 0.5
#: What nearly all have answered favourably comes before all else.
_NEARLY_ALL_POSITIVE = 101.0
_NOT_SAID = "hur säkert det är går inte att säga här"


@dataclass(frozen=True)
class Finding:
    """What it is about, its number (None where only words are shown), the number in words, and how sure it is."""

    about: str
    value: float | None
    words: str
    sure: str = ""


@dataclass(frozen=True)
class Findings:
    """At most three of each, the most telling first; empty where nothing may be shown.

    ``gaps`` are dimensions, in scale points (index points where scales differ); ``strengths`` statements, as
    index 0–100; ``differences`` dimensions, in index points between two groups of one breakdown.
    """

    gaps: tuple[Finding, ...]
    strengths: tuple[Finding, ...]
    differences: tuple[Finding, ...]
    untold: str = ""


@dataclass(frozen=True)
class _Candidate:
    """A finding with what it is sorted by, and its interval where there is one."""

    finding: Finding
    rank: tuple[float, ...]
    low: float | None = None
    high: float | None = None


def asks_for_both(released: ReleasedResults) -> bool:
    """Whether it was asked how people want it to be, beside how it is."""
    return any(item.kind == "pair" for item in released.items)


def findings(released: ReleasedResults) -> Findings:
    """Read off what has been released; gaps and strengths are everybody's."""
    return Findings(
        gaps=_first(_gaps(released)),
        strengths=_first(_strengths(released)),
        differences=_first(_differences(released)),
        untold=_untold(released),
    )


def _untold(released: ReleasedResults) -> str:
    if any(group.breakdown == _EVERYBODY for group in released.groups):
        return ""
    reasons = (hidden.reason for hidden in released.suppressed if hidden.group == _EVERYBODY and hidden.item is None)
    return f"Går inte att säga, för resultatet för alla tillsammans visas inte. {next(reasons, '')}".rstrip()


def _first(found: Iterable[_Candidate]) -> tuple[Finding, ...]:
    """The first of all, each with those that it cannot be told from."""
    in_order = sorted(found, key=lambda candidate: candidate.rank, reverse=True)
    return tuple(_beside(candidate, in_order) for candidate in in_order[:_HOW_MANY])


def _beside(candidate: _Candidate, others: Sequence[_Candidate]) -> Finding:
    alike_ = [other.finding.about for other in others if other is not candidate and _overlap(candidate, other)]
    if not alike_:
        return candidate.finding
    words = f"{candidate.finding.sure}; går inte att skilja från ”{_shortened(alike_[0])}”"
    more = f" och {len(alike_) - 1} till" if len(alike_) > 1 else ""
    return replace(candidate.finding, sure=words + more)


def _shortened(words: str) -> str:
    return shorten(words.rstrip("."), _LONGEST_NAME, placeholder=" …")


def _overlap(one: _Candidate, other: _Candidate) -> bool:
    if one.low is None or one.high is None or other.low is None or other.high is None:
        return False
    return one.low <= other.high and other.low <= one.high


def _gaps(released: ReleasedResults) -> Iterator[_Candidate]:
    shared = len({dimension.points for dimension in released.dimensions}) == 1
    for dimension in released.dimensions:
        for figure in _everybodys(released, dimension=dimension.name):
            value = figure.gap.mean if figure.gap and shared else _index_gap(figure)
            if value is None or (shown := _gap_shown(figure, value, shared=shared)) <= 0:
                continue
            gap = figure.gap if shared else None
            low, high = (gap.low, gap.high) if gap is not None else (None, None)
            words = signed(shown) if shared else f"{signed(shown, 0)} {STEPS}"
            yield _Candidate(Finding(dimension.title, value, words, _gap_sure(figure, low, high)), (value,), low, high)


def _gap_shown(figure: ReleasedFigure, value: float, *, shared: bool) -> Decimal:
    """The gap as it stands beside the two sides, in scale points where all dimensions share a scale."""
    now, desired = figure.now, figure.desired
    if shared:
        return difference(value, now.mean, desired.mean if desired else None)
    return difference(value, now.index, desired.index if desired else None, 0)


def _gap_sure(figure: ReleasedFigure, low: float | None, high: float | None) -> str:
    if low is None or high is None:
        now = interval(figure.now.low, figure.now.high)
        return f"nuläget är {now}; glappets osäkerhet visas inte här" if now else _NOT_SAID
    return f"säkert glapp, {interval(low, high)}" if low > 0 else f"inget säkert glapp, {interval(low, high)}"


def _strengths(released: ReleasedResults) -> Iterator[_Candidate]:
    for item in (item for item in released.items if item.kind in ("pair", "scale")):
        for figure in _everybodys(released, item=item.name):
            now = figure.now
            if now.nearly_all is not None and now.nearly_all + 1 in item.positive_points:
                words = Finding(item.text, None, nearly_all(item, now.nearly_all))
                yield _Candidate(words, (_NEARLY_ALL_POSITIVE,))
            elif now.index is not None and now.index >= _STRONG and _most_are_positive(figure):
                yield _strength(item, figure, now.index)


def _most_are_positive(figure: ReleasedFigure) -> bool:
    """As far as it may be known: who is in between is no strength."""
    return figure.now.positive is None or figure.now.positive > _HALF


def _strength(item: ReleasedItem, figure: ReleasedFigure, index: float) -> _Candidate:
    now = figure.now
    as_index = item.reversed or now.mean is None
    words = f"{decimal(index, 0)} {OF_HUNDRED}" if as_index else f"{decimal(now.mean or 0)} {on_scale(item.points)}"
    sure = f"medelvärde {interval(now.low, now.high)}" if now.low is not None else _NOT_SAID
    if now.positive is not None:
        sure = f"{percent(now.positive)} positiva, {sure}"
    ends = (now.low, now.high)
    if item.reversed and item.points and now.low is not None and now.high is not None:
        ends = (item.points + 1 - now.high, item.points + 1 - now.low)
    return _Candidate(Finding(item.text, index, words, sure), (index,), *ends)


def _differences(released: ReleasedResults) -> Iterator[_Candidate]:
    for dimension in released.dimensions:
        for breakdown in released.breakdowns:
            for family in siblings(released, breakdown):
                yield from _difference(released, family, dimension.name, dimension.title)


def _difference(
    released: ReleasedResults, family: Sequence[ReleasedGroup], name: str, title: str
) -> Iterator[_Candidate]:
    shown = {
        group.id: (figure.now.index, group.label)
        for group in family
        if (figure := released.figure(group.id, dimension=name)) and figure.now.index is not None
    }
    if len(shown) < 2:
        return
    found = alike(released, family, dimension=name)
    sure = len(found.classes) > 1
    highest = max((shown[one] for one in (found.classes[0] if sure else shown)), key=lambda each: each[0])
    lowest = min((shown[one] for one in (found.classes[-1] if sure else shown)), key=lambda each: each[0])
    apart = highest[0] - lowest[0]
    if sure:
        said = "säker skillnad"
    else:
        said = _NOT_SAID if set(shown) & set(found.unknown) else "går inte att skilja säkert åt"
    about = f"{title}: {highest[1]} – {lowest[1]}"
    yield _Candidate(Finding(about, apart, f"{decimal(apart, 0)} {STEPS}", said), (float(sure), apart))


def _everybodys(
    released: ReleasedResults, *, item: str | None = None, dimension: str | None = None
) -> Iterator[ReleasedFigure]:
    for group in released.groups:
        if group.breakdown == "all" and (figure := released.figure(group.id, item=item, dimension=dimension)):
            yield figure


def _index_gap(figure: ReleasedFigure) -> float | None:
    if figure.now.index is None or figure.desired is None or figure.desired.index is None:
        return None
    return figure.desired.index - figure.now.index

"""What to say first: the largest gaps, what is strong already, and where groups differ most."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kulturverktyg.charts.words import decimal, percent, signed
from kulturverktyg.guard.released import ReleasedFigure, ReleasedResults

_HOW_MANY = 3
#: Share of positive answers from which something is a strength.
_STRONG = 0.5


@dataclass(frozen=True)
class Finding:
    """What it is about, its number, and the number in words with its unit."""

    about: str
    value: float
    words: str


@dataclass(frozen=True)
class Findings:
    """At most three of each, the most telling first; empty where nothing may be shown.

    ``gaps`` are dimensions, in scale points (index points where scales differ); ``strengths`` statements, as
    share positive 0–1; ``differences`` dimensions, in index points between two groups of one breakdown.
    """

    gaps: tuple[Finding, ...]
    strengths: tuple[Finding, ...]
    differences: tuple[Finding, ...]


def findings(released: ReleasedResults) -> Findings:
    """Read off what has been released; gaps and strengths are everybody's."""
    return Findings(
        gaps=_first(_gaps(released)),
        strengths=_first(_strengths(released)),
        differences=_first(_differences(released)),
    )


def _first(found: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(found, key=lambda finding: -finding.value)[:_HOW_MANY])


def _gaps(released: ReleasedResults) -> Iterator[Finding]:
    shared = len({dimension.points for dimension in released.dimensions}) == 1
    for dimension in released.dimensions:
        for figure in _everybodys(released, dimension=dimension.name):
            gap = figure.gap.mean if figure.gap and shared else _index_gap(figure)
            if gap is not None and gap > 0:
                words = signed(gap) if shared else f"{signed(gap, 0)} indexenheter"
                yield Finding(dimension.title, gap, words)


def _strengths(released: ReleasedResults) -> Iterator[Finding]:
    for item in (item for item in released.items if item.kind in ("pair", "scale")):
        for figure in _everybodys(released, item=item.name):
            share = figure.now.positive
            if share is not None and share >= _STRONG:
                yield Finding(item.text, share, f"{percent(share)} positiva")


def _differences(released: ReleasedResults) -> Iterator[Finding]:
    for dimension in released.dimensions:
        for breakdown in ("unit", "role"):
            shown = [
                (figure.now.index, group.label)
                for group in released.groups
                if group.breakdown == breakdown
                and (figure := released.figure(group.id, dimension=dimension.name))
                and figure.now.index is not None
            ]
            if len(shown) > 1:
                (low, lowest), (high, highest) = min(shown), max(shown)
                about = f"{dimension.title}: {highest} – {lowest}"
                yield Finding(about, high - low, f"{decimal(high - low, 0)} indexenheter")


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

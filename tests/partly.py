"""Released results of which the guard has withheld parts, in every way it does."""

from dataclasses import replace
from functools import cache

from kulturverktyg.guard.released import Gap, Measure, ReleasedFigure, ReleasedResults
from tests import samples

ONLY_MEANS = "Bara medelvärden visas här, för fördelningen hade ringat in svaren från en mindre grupp."
ALIKE = "Minst 90 % svarade lika, och därför visas inte exakta siffror."
IN_PART = "En del visas inte, för annars gick det att räkna fram eller ringa in svaren från en mindre grupp."
JOINED = "Slogs ihop, för någon av dem har färre än 7 svar."


@cache
def partly() -> ReleasedResults:
    """Everybody's first statement is answered alike, the second shows its means, the third no desired side."""
    whole = samples.smaller()
    changed = {
        ("all", "tala_1"): _alike,
        ("all", "tala_2"): _only_means,
        ("all", "tala_3"): _half,
        ("all", "tala"): _only_means,
        ("all", "kanaler.mote"): _ticked,
        ("all", "viktigast.tid"): _alike,
        ("all", "bakgrund"): _first_chosen,
        ("all", "rekommendera"): _only_means,
        ("all", "krona"): _number_alike,
        ("role:medarbetare", "inflytande"): _only_means,
    }
    figures = [changed.get((f.group, f.item or f.dimension or ""), _as_it_is)(f) for f in whole.figures]
    merged = tuple(
        replace(group, merged=("Hemtjänst", "Nattpatrullen"), reason=JOINED) if group.breakdown == "unit" else group
        for group in whole.groups
    )
    return replace(whole, figures=tuple(figures), groups=merged)


@cache
def all_means() -> ReleasedResults:
    """Nothing but means of anything."""
    whole = samples.smaller()
    return replace(whole, figures=tuple(_only_means(figure) for figure in whole.figures))


def _as_it_is(figure: ReleasedFigure) -> ReleasedFigure:
    return figure


def _alike(figure: ReleasedFigure, place: int = 2) -> ReleasedFigure:
    return replace(figure, now=Measure(None, nearly_all=place), gap=None, withheld=ALIKE)


def _ticked(figure: ReleasedFigure) -> ReleasedFigure:
    return _alike(figure, 1)


def _first_chosen(figure: ReleasedFigure) -> ReleasedFigure:
    return _alike(figure, 0)


def _number_alike(figure: ReleasedFigure) -> ReleasedFigure:
    return _alike(figure, -1)


def _half(figure: ReleasedFigure) -> ReleasedFigure:
    return replace(figure, desired=Measure(None), gap=None, withheld=IN_PART)


def _only_means(figure: ReleasedFigure) -> ReleasedFigure:
    now = Measure(figure.now.mean, figure.now.index)
    desired = figure.desired and Measure(figure.desired.mean, figure.desired.index)
    gap = figure.gap and Gap(figure.gap.mean, None, None, None, None, None, None)
    return replace(figure, now=now, desired=desired, gap=gap, withheld=ONLY_MEANS)

"""Lifelike released results of a round and of the one after it, drawn from the same invented department."""

from dataclasses import replace
from functools import cache

import numpy as np

from kulturverktyg.guard.released import Measure, ReleasedFigure, ReleasedResults
from tests import samples

_GROUPS = ("all", "unit:barn", "role:chef")


@cache
def rounds(count: int = 2) -> tuple[ReleasedResults, ...]:
    """``count`` rounds; statements on saying what one thinks have risen from each to the next."""
    names = ("Våren 2026", "Hösten 2026", "Våren 2027", "Hösten 2027", "Våren 2028", "Hösten 2028")
    return tuple(_round(names[place], place) for place in range(count))


def _round(name: str, place: int) -> ReleasedResults:
    results = samples.lifelike(7 + place)
    groups = tuple(group for group in results.groups if group.id in _GROUPS)
    figures = tuple(_spread(_moved(figure, place)) for figure in results.figures if figure.group in _GROUPS)
    return replace(results, round=name, groups=groups, figures=figures)


def _moved(figure: ReleasedFigure, place: int) -> ReleasedFigure:
    if figure.dimension != "tala" or figure.now.mean is None:
        return figure
    mean = min(figure.now.mean + 0.5 * place, 4.8)
    return replace(figure, now=replace(figure.now, mean=mean, index=(mean - 1) * 25))


def _spread(figure: ReleasedFigure) -> ReleasedFigure:
    """The same figure with the spread that its answers have, or a likely one."""
    desired = _with_sd(figure.desired) if figure.desired is not None else None
    return replace(figure, now=_with_sd(figure.now), desired=desired)


def _with_sd(measure: Measure) -> Measure:
    if measure.mean is None or measure.sd is not None:
        return measure
    if measure.distribution is None:
        return replace(measure, sd=0.8)
    values = np.repeat(np.arange(len(measure.distribution)), measure.distribution)
    return replace(measure, sd=float(values.std(ddof=1)))

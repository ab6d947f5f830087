"""Cronbach's alpha: how well the items of a dimension hang together. Never shown alone."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

_FEWEST_ITEMS = 3
_FEWEST_PERSONS = 30


@dataclass(frozen=True)
class Alpha:
    """``raw`` from covariances, ``standardised`` from correlations; both at most 1."""

    raw: float
    standardised: float


def may_be_shown(items: int, n: int) -> bool:
    """Whether alpha says anything: at least three items and thirty persons."""
    return items >= _FEWEST_ITEMS and n >= _FEWEST_PERSONS


def raw_alpha(items: int, item_variances: float, total_variance: float) -> float:
    """Alpha from the summed item variances and the variance of the sum. Cronbach (1951), Psychometrika 16."""
    return items / (items - 1) * (1 - item_variances / total_variance)


def alpha(answers: ArrayLike) -> Alpha | None:
    """Alpha of answers of shape (n, items), nan = missing, reversed items already recoded.

    Persons who left an item out are left out. None where alpha may not be shown or an item has no spread.
    """
    table = np.asarray(answers, dtype=np.float64)
    table = table[~np.isnan(table).any(axis=1)]
    n, items = table.shape
    if not may_be_shown(items, n) or (np.ptp(table, axis=0) == 0).any():
        return None
    covariance = np.cov(table, rowvar=False)
    total = float(covariance.sum())
    if total <= 0:
        return None
    correlation = np.corrcoef(table, rowvar=False)
    return Alpha(
        raw=raw_alpha(items, float(np.trace(covariance)), total),
        standardised=raw_alpha(items, items, float(correlation.sum())),
    )

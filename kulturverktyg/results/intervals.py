"""Intervals and tests for means and shares. Everything is 95 % and two-sided."""

from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import ndtri, stdtr, stdtrit

_UPPER_TAIL = 0.975
#: Differences that are smaller than this are rounding of equal numbers.
ROUNDING = 1e-9


@dataclass(frozen=True)
class MeanDifference:
    """A mean difference with its 95 % t interval; ``dz`` = mean/sd, only for paired values."""

    mean: float
    sd: float | None
    t: float
    df: float
    p: float
    low: float
    high: float
    dz: float | None


@dataclass(frozen=True)
class SignedRanks:
    """Wilcoxon's signed-rank test: ``v`` is the sum of the positive ranks, ``p`` exact and two-sided."""

    v: float
    p: float


def standard_error(sd: float, n: int, population: int | None = None) -> float:
    """Standard error of a mean: sd/√n, times √(1 − n/N) when it is about the N people of one workplace.

    Cochran (1977), Sampling Techniques, 2.6. It is 0 when everybody has answered (n ≥ N).
    """
    error = sd / sqrt(n)
    if population is None:
        return error
    return error * sqrt(1 - n / population) if population > n else 0.0


def paired(differences: ArrayLike, *, population: int | None = None) -> MeanDifference | None:
    """t interval of the mean of within-person differences, shape (n,); None when n < 2 or they are all alike.

    When everybody in the population has answered there is no uncertainty: the interval is the mean itself and
    ``t`` and ``p`` are those without the finite population correction, as they are for every population.
    """
    values = np.asarray(differences, dtype=np.float64)
    if values.size < 2 or np.ptp(values) < ROUNDING:
        return None
    n, mean, sd = values.size, float(values.mean()), float(values.std(ddof=1))
    t = mean / standard_error(sd, n)
    margin = _t_margin(n - 1) * standard_error(sd, n, population)
    return MeanDifference(
        mean=mean,
        sd=sd,
        t=t,
        df=n - 1,
        p=_t_two_sided(t, n - 1),
        low=mean - margin,
        high=mean + margin,
        dz=mean / sd,
    )


def welch(first: ArrayLike, second: ArrayLike) -> MeanDifference | None:
    """Mean of ``first`` minus mean of ``second`` for two anonymous, hence unpaired, rounds.

    Welch (1947), Biometrika 34. None when either has fewer than two values or neither has any spread.
    """
    one, two = np.asarray(first, dtype=np.float64), np.asarray(second, dtype=np.float64)
    if min(one.size, two.size) < 2 or max(np.ptp(one), np.ptp(two)) < ROUNDING:
        return None
    parts = float(one.var(ddof=1)) / one.size, float(two.var(ddof=1)) / two.size
    error = sqrt(sum(parts))
    df = sum(parts) ** 2 / (parts[0] ** 2 / (one.size - 1) + parts[1] ** 2 / (two.size - 1))
    mean = float(one.mean() - two.mean())
    margin = _t_margin(df) * error
    return MeanDifference(
        mean=mean,
        sd=None,
        t=mean / error,
        df=df,
        p=_t_two_sided(mean / error, df),
        low=mean - margin,
        high=mean + margin,
        dz=None,
    )


def wilson(count: int, n: int) -> tuple[float, float]:
    """Score interval of the share count/n, n ≥ 1. Wilson (1927), J. Am. Stat. Assoc. 22."""
    z, share = float(ndtri(_UPPER_TAIL)), count / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    margin = z / (1 + z * z / n) * sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return max(0.0, middle - margin), min(1.0, middle + margin)


def newcombe(count: int, n: int, other_count: int, other_n: int) -> tuple[float, float]:
    """Hybrid score interval of count/n − other_count/other_n. Newcombe (1998), Stat. Med. 17, method 10."""
    share, other = count / n, other_count / other_n
    low, high = wilson(count, n)
    other_low, other_high = wilson(other_count, other_n)
    difference = share - other
    return (
        difference - sqrt((share - low) ** 2 + (other_high - other) ** 2),
        difference + sqrt((high - share) ** 2 + (other - other_low) ** 2),
    )


def signed_ranks(differences: ArrayLike) -> SignedRanks | None:
    """Wilcoxon's signed-rank test of differences of shape (n,); zeros are left out, None when none remain.

    The p value is exact also with ties: all 2ⁿ sign patterns are counted by adding one (doubled, hence whole)
    rank at a time. Meant for the small n where an exact value matters. Hollander & Wolfe (1973), 3.1.
    """
    values = np.asarray(differences, dtype=np.float64)
    values = values[np.abs(values) > ROUNDING]
    if values.size == 0:
        return None
    doubled = _doubled_ranks(np.abs(values).round(9))
    patterns = np.ones(1)
    for rank in doubled:
        gap = np.zeros(rank)
        patterns = np.concatenate((patterns, gap)) + np.concatenate((gap, patterns))
    positive = int(doubled[values > 0].sum())
    tail = min(patterns[: positive + 1].sum(), patterns[positive:].sum())
    return SignedRanks(positive / 2, min(1.0, float(2 * tail / patterns.sum())))


def _doubled_ranks(sizes: NDArray[np.float64]) -> NDArray[np.int64]:
    _, place, ties = np.unique(sizes, return_inverse=True, return_counts=True)
    last = np.cumsum(ties)
    doubled: NDArray[np.int64] = (2 * last - ties + 1)[place].astype(np.int64)
    return doubled


def _t_margin(df: float) -> float:
    return float(stdtrit(df, _UPPER_TAIL))


def _t_two_sided(t: float, df: float) -> float:
    return float(2 * stdtr(df, -abs(t)))

"""Intervals and tests for means and shares. Everything is 95 % and two-sided."""

from dataclasses import dataclass
from functools import cache
from math import pi, sqrt

import numpy as np
from numpy.typing import ArrayLike, NDArray

_UPPER_TAIL = 0.975
#: The standard normal distribution's quantile there.
_Z = 1.959963984540054
#: Degrees of freedom from which an expansion gives Student's quantile to ten figures.
_MANY = 100
_NODES = 64
#: Differences that are smaller than this are rounding of equal numbers.
ROUNDING = 1e-9

_Floats = NDArray[np.float64]
_Counts = NDArray[np.int64]


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
    """Standard error of a mean: sd/√n, less where it is about the N people of one workplace; see `left_out`."""
    return sd / sqrt(n) * float(left_out(np.array([n]), np.array([population or 0]))[0])


def left_out(n: _Counts, populations: _Counts) -> _Floats:
    """What the finite population correction leaves of a standard error: √(1 − n/N); all of it where N is 0, unknown.

    Cochran (1977), Sampling Techniques, 2.6. It is 0 when everybody has answered (n ≥ N).
    """
    answered = np.divide(n, populations, out=np.zeros(len(n)), where=populations > 0)
    left: _Floats = np.sqrt(np.maximum(1 - answered, 0))
    return left


def margins(sd: _Floats, n: _Counts) -> _Floats:
    """Half-widths of the 95 % t intervals of means."""
    half: _Floats = _t_quantiles(np.maximum(n - 1, 1)) * sd / np.sqrt(n)
    return half


def _t_quantiles(df: _Counts) -> _Floats:
    """Student's 97.5 % quantiles, df ≥ 1."""
    few = _t_quantiles_of_few()[np.minimum(df, _MANY) - 1]
    return np.where(df < _MANY, few, _t_expanded(df))


def _t_expanded(df: _Counts) -> _Floats:
    """The quantiles by their expansion in 1/df: Abramowitz & Stegun (1964), 26.7.5."""
    terms = (
        (79 * _Z**9 + 776 * _Z**7 + 1482 * _Z**5 - 1920 * _Z**3 - 945 * _Z) / 92160,
        (3 * _Z**7 + 19 * _Z**5 + 17 * _Z**3 - 15 * _Z) / 384,
        (5 * _Z**5 + 16 * _Z**3 + 3 * _Z) / 96,
        (_Z**3 + _Z) / 4,
        _Z,
    )
    return np.asarray(np.polyval(terms, 1 / df))


@cache
def _t_quantiles_of_few() -> _Floats:
    """Those of 1, 2, … degrees of freedom, one after the other.

    t = √df·tan φ where the density of φ goes as cos^(df−1) φ. The share of it below an angle comes from Fejér's
    quadrature, and the angle from Newton's method, begun where the expansion puts it.
    """
    df = np.arange(1, _MANY + 1)
    places, weights = _fejer(_NODES)

    def area(angle: _Floats) -> _Floats:
        heights = np.cos(np.multiply.outer(angle / 2, places + 1)) ** (df[:, np.newaxis] - 1)
        below: _Floats = angle / 2 * (heights @ weights)
        return below

    wanted = (2 * _UPPER_TAIL - 1) * area(np.minimum(pi / 2, 9 / np.sqrt(df)))
    angle = np.arctan(_t_expanded(df) / np.sqrt(df))
    for _ in range(4):
        angle += (wanted - area(angle)) / np.cos(angle) ** (df - 1)
    quantiles: _Floats = np.sqrt(df) * np.tan(angle)
    return quantiles


def _fejer(nodes: int) -> tuple[_Floats, _Floats]:
    """Places in −1..1 and weights of Fejér's first rule: Waldvogel (2006), BIT Numerical Mathematics 46.

    NumPy's own rules come with all its polynomials, which take ten times as long to load.
    """
    angle = np.pi * (np.arange(nodes) + 0.5) / nodes
    turns = np.arange(1, nodes // 2 + 1)
    weights = 2 / nodes * (1 - 2 * (np.cos(2 * np.outer(angle, turns)) @ (1 / (4.0 * turns**2 - 1))))
    return np.cos(angle), weights


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
    margin = float(_t_quantiles(np.array([n - 1]))[0]) * standard_error(sd, n, population)
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
    """Mean of ``first`` minus mean of ``second`` for two anonymous, hence unpaired, rounds; see `welch_of`."""
    one, two = np.asarray(first, dtype=np.float64), np.asarray(second, dtype=np.float64)
    if min(one.size, two.size) < 2:
        return None
    return welch_of(
        float(one.mean()),
        float(one.std(ddof=1)),
        one.size,
        float(two.mean()),
        float(two.std(ddof=1)),
        two.size,
    )


def welch_of(mean: float, sd: float | None, n: int, mean2: float, sd2: float | None, n2: int) -> MeanDifference | None:
    """The first mean minus the second, from means, standard deviations (n − 1) and how many there were.

    Welch (1947), Biometrika 34. None when either has fewer than two values or neither has any spread.
    """
    from scipy.special import stdtrit

    if sd is None or sd2 is None or min(n, n2) < 2 or max(sd, sd2) < ROUNDING:
        return None
    parts = sd**2 / n, sd2**2 / n2
    error = sqrt(sum(parts))
    df = sum(parts) ** 2 / (parts[0] ** 2 / (n - 1) + parts[1] ** 2 / (n2 - 1))
    margin = float(stdtrit(df, _UPPER_TAIL)) * error
    difference = mean - mean2
    return MeanDifference(
        mean=difference,
        sd=None,
        t=difference / error,
        df=df,
        p=_t_two_sided(difference / error, df),
        low=difference - margin,
        high=difference + margin,
        dz=None,
    )


def wilson(count: int, n: int) -> tuple[float, float]:
    """Score interval of the share count/n, n ≥ 1. Wilson (1927), J. Am. Stat. Assoc. 22."""
    share = count / n
    middle = (share + _Z * _Z / (2 * n)) / (1 + _Z * _Z / n)
    margin = _Z / (1 + _Z * _Z / n) * sqrt(share * (1 - share) / n + _Z * _Z / (4 * n * n))
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
    """Wilcoxon's signed-rank test of differences of shape (n,); zeros are left out, None when none remain."""
    values = np.asarray(differences, dtype=np.float64)
    values = values[np.abs(values) > ROUNDING]
    sizes, place = np.unique(np.abs(values).round(9), return_inverse=True)
    positive, negative = (
        np.bincount(place[side], minlength=sizes.size)[np.newaxis] for side in (values > 0, values < 0)
    )
    return signed_ranks_of_counts(positive, negative)[0]


def signed_ranks_of_counts(positive: _Counts, negative: _Counts) -> list[SignedRanks | None]:
    """The test of many samples, from how many differences each has of each size, shape (samples, sizes).

    Sizes rise and are above 0. The p value is exact also with ties: all 2ⁿ sign patterns are counted by their sum
    of (doubled, hence whole) ranks. Meant for the small n where an exact value matters. Hollander & Wolfe (1973),
    3.1.
    """
    ties = positive + negative
    doubled = 2 * np.cumsum(ties, axis=1) - ties + 1
    above, below = (doubled * positive).sum(axis=1), (doubled * negative).sum(axis=1)
    return [
        SignedRanks(v / 2, min(1.0, 2 * _patterns_up_to(min(v, other), ranks, alike) / 2 ** sum(alike)))
        if any(alike)
        else None
        for v, other, ranks, alike in zip(above.tolist(), below.tolist(), doubled.tolist(), ties.tolist(), strict=True)
    ]


def _patterns_up_to(highest: int, ranks: list[int], ties: list[int]) -> int:
    """How many choices have a rank sum of at most this, where each rank may be chosen as often as it is tied.

    One long number holds how many choices have each sum, in digits so wide that none runs over; to add a rank is
    to shift it. The digits' sum is what is left of a number divided by the highest digit.
    """
    width = sum(ties) + 1
    patterns = 1
    for rank, alike in zip(ranks, ties, strict=True):
        for _ in range(alike):
            patterns += patterns << (rank * width)
    return (patterns & ((1 << (highest + 1) * width) - 1)) % ((1 << width) - 1)


def _t_two_sided(t: float, df: float) -> float:
    from scipy.special import stdtr

    return float(2 * stdtr(df, -abs(t)))

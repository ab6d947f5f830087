"""Random answers against the textbook definitions in plain numpy, to six figures; nothing here uses scipy."""

import math

import numpy as np
import pytest

from kulturverktyg.results.intervals import newcombe, paired, signed_ranks, welch, welch_of
from kulturverktyg.results.reliability import alpha
from tests import one_group as figures

SEEDS = range(8)
#: z of a two-sided 95 % interval, to more figures than any printed table.
Z = 1.959963984540054
#: Of Gauss and Legendre's integration from −1 to 1.
NODES, WEIGHTS = np.polynomial.legendre.leggauss(60)


def six(expected: float) -> object:
    return pytest.approx(expected, rel=5e-7, abs=1e-9)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_pair(seed: int) -> None:
    random = np.random.default_rng(seed)
    n = int(random.integers(20, 400))
    now, desired = random.integers(1, 6, n), random.integers(2, 6, n)
    figure, change = figures.pair(now, desired, points=5, population=2 * n), desired - now
    assert figure.desired is not None
    assert figure.gap is not None
    for part, values in ((figure.now, now), (figure.desired, desired), (figure.gap, change)):
        middle = values.sum() / n
        sd = math.sqrt(((values - middle) ** 2).sum() / (n - 1))
        margin = _t_quantile(n - 1) * sd / math.sqrt(n) * math.sqrt(1 - n / (2 * n))
        assert (part.mean, part.sd) == (six(middle), six(sd))
        assert (part.low, part.high) == (six(middle - margin), six(middle + margin))


@pytest.mark.parametrize("seed", SEEDS)
def test_paired_t(seed: int) -> None:
    random = np.random.default_rng(seed)
    values = random.normal(0.3, 1, int(random.integers(3, 60)))
    n, middle = values.size, values.sum() / values.size
    sd = math.sqrt(((values - middle) ** 2).sum() / (n - 1))
    result = paired(values)
    assert result is not None
    assert result.t == six(middle / sd * math.sqrt(n))
    assert result.p == six(1 - _t_within(middle / sd * math.sqrt(n), n - 1))
    assert result.dz == six(middle / sd)


@pytest.mark.parametrize("seed", SEEDS)
def test_welch(seed: int) -> None:
    random = np.random.default_rng(seed)
    one = random.normal(3.4, 0.6, int(random.integers(5, 80)))
    two = random.normal(3.1, 1.3, int(random.integers(5, 80)))
    parts = [((side - side.mean()) ** 2).sum() / (side.size - 1) / side.size for side in (one, two)]
    df = sum(parts) ** 2 / sum(part**2 / (side.size - 1) for part, side in zip(parts, (one, two), strict=True))
    error, difference = math.sqrt(sum(parts)), one.mean() - two.mean()
    margin = _t_quantile(df) * error
    from_summaries = welch_of(
        one.mean(), math.sqrt(parts[0] * one.size), one.size, two.mean(), math.sqrt(parts[1] * two.size), two.size
    )
    for result in (welch(one, two), from_summaries):
        assert result is not None
        assert (result.mean, result.t, result.df) == (six(difference), six(difference / error), six(df))
        assert result.p == six(1 - _t_within(difference / error, df))
        assert (result.low, result.high) == (six(difference - margin), six(difference + margin))


@pytest.mark.parametrize("seed", SEEDS)
def test_signed_ranks(seed: int) -> None:
    random = np.random.default_rng(seed)
    values = random.integers(-3, 5, 14)
    changed = values[values != 0]
    sizes = np.abs(changed)
    ranks = np.array([(sizes < size).sum() + ((sizes == size).sum() + 1) / 2 for size in sizes])
    signs = (np.arange(2**changed.size)[:, np.newaxis] >> np.arange(changed.size)) & 1
    sums, v = signs @ ranks, ranks[changed > 0].sum()
    result = signed_ranks(values)
    assert result is not None
    assert result.v == v
    assert result.p == six(min(1, 2 * min((sums <= v).mean(), (sums >= v).mean())))


@pytest.mark.parametrize("seed", SEEDS)
def test_alpha(seed: int) -> None:
    random = np.random.default_rng(seed)
    n, items = int(random.integers(30, 200)), int(random.integers(3, 9))
    table = np.clip((random.normal(3, 1, (n, 1)) + random.normal(0, 1, (n, items))).round(), 1, 5)
    result = alpha(table)
    assert result is not None
    assert result.raw == six(items / (items - 1) * (1 - table.var(axis=0).sum() / table.sum(axis=1).var()))
    standard = (table - table.mean(axis=0)) / table.std(axis=0)
    between = [float((standard[:, i] * standard[:, j]).mean()) for i in range(items) for j in range(i)]
    mean_correlation = sum(between) / len(between)
    assert result.standardised == six(items * mean_correlation / (1 + (items - 1) * mean_correlation))


@pytest.mark.parametrize("seed", SEEDS)
def test_newcombe(seed: int) -> None:
    random = np.random.default_rng(seed)
    n, other_n = (int(size) for size in random.integers(5, 300, 2))
    count, other = int(random.integers(0, n + 1)), int(random.integers(0, other_n + 1))
    (low, high), (other_low, other_high) = _score_limits(count, n), _score_limits(other, other_n)
    share, other_share = count / n, other / other_n
    expected = (
        share - other_share - math.hypot(share - low, other_high - other_share),
        share - other_share + math.hypot(high - share, other_share - other_low),
    )
    assert newcombe(count, n, other, other_n) == tuple(map(six, expected))


def _score_limits(count: int, n: int) -> list[float]:
    """The shares π that lie exactly z standard errors, √(π(1 − π)/n), from count/n."""
    share = count / n
    return sorted(float(root.real) for root in np.roots([1 + Z**2 / n, -2 * share - Z**2 / n, share**2]))


def _t_within(t: float, df: float) -> float:
    """How much of Student's t distribution lies within ±t: with t = √df·tan θ its density is that of cosᵈᶠ⁻¹ θ."""
    end = math.atan(abs(t) / math.sqrt(df))
    area = end / 2 * float(WEIGHTS @ np.cos(end / 2 * (NODES + 1)) ** (df - 1))
    whole = math.exp(math.lgamma(df / 2) - math.lgamma((df + 1) / 2)) * math.sqrt(math.pi) / 2
    return area / whole


def _t_quantile(df: float) -> float:
    """The t within ± which 95 % lie, by halving."""
    low, high = 0.0, 1000.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _t_within(middle, df) < 0.95 else (low, middle)
    return low

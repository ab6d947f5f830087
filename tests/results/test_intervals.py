"""Intervals and tests against scipy's own, on random data."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from kulturverktyg.results import intervals, reliability

values = st.lists(st.integers(-40, 40).map(lambda x: x / 4), min_size=2, max_size=40)
varied = values.filter(lambda v: len(set(v)) > 1)


@given(varied)
def test_paired_is_scipys_one_sample_t(differences: list[float]) -> None:
    ours, theirs = intervals.paired(differences), stats.ttest_1samp(differences, 0)
    assert ours is not None
    assert (ours.t, ours.p) == pytest.approx((theirs.statistic, theirs.pvalue), abs=1e-12)


@given(varied, varied)
def test_welch_is_scipys(first: list[float], second: list[float]) -> None:
    ours, theirs = intervals.welch(first, second), stats.ttest_ind(first, second, equal_var=False)
    interval = theirs.confidence_interval(0.95)
    assert ours is not None
    assert (ours.t, ours.p) == pytest.approx((theirs.statistic, theirs.pvalue), abs=1e-12)
    assert (ours.low, ours.high) == pytest.approx((interval.low, interval.high))


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_is_scipys(share: tuple[int, int]) -> None:
    theirs = stats.binomtest(*share).proportion_ci(0.95, method="wilson")
    assert intervals.wilson(*share) == pytest.approx((theirs.low, theirs.high), abs=1e-12)


@given(st.lists(st.integers(-400, 400).filter(bool), min_size=1, max_size=19, unique_by=abs))
def test_signed_ranks_without_ties_are_scipys_exact_test(differences: list[int]) -> None:
    ours = intervals.signed_ranks(differences)
    theirs = stats.wilcoxon(differences, method="exact")
    assert ours is not None
    assert ours.p == pytest.approx(theirs.pvalue)


@given(st.lists(st.integers(-4, 4).filter(bool), min_size=1, max_size=9))
def test_signed_ranks_with_ties_count_every_sign_pattern(differences: list[int]) -> None:
    ours = intervals.signed_ranks(differences)
    ranks = stats.rankdata(np.abs(differences))
    signs = (np.arange(2 ** len(ranks))[:, None] >> np.arange(len(ranks))) & 1
    sums = signs @ ranks
    positive = ranks[np.array(differences) > 0].sum()
    tail = min((sums <= positive).mean(), (sums >= positive).mean())
    assert ours is not None
    assert ours.v == positive
    assert ours.p == pytest.approx(min(1, 2 * tail))


def test_nobody_who_wants_a_change_gives_no_test() -> None:
    assert intervals.signed_ranks([0.0, 0.0]) is None
    assert intervals.signed_ranks([]) is None


def test_equal_sizes_share_their_rank_though_they_are_rounded_apart() -> None:
    assert intervals.signed_ranks([0.1 + 0.2, -0.3, 0.5]) == intervals.signed_ranks([0.3, -0.3, 0.5])


def test_too_little_or_unvaried_data_gives_no_interval() -> None:
    assert intervals.paired([]) is None
    assert intervals.paired([1.0]) is None
    assert intervals.paired([0.1 + 0.2, 0.3]) is None
    assert intervals.welch([1.0], [2.0, 3.0]) is None
    assert intervals.welch([1.0, 1.0], [2.0, 2.0]) is None
    assert intervals.welch_of(3.2, None, 1, 3.4, 0.8, 20) is None
    assert intervals.welch_of(3.2, 0.7, 30, 3.4, 0.0, 1) is None


def test_alpha_is_kept_back_for_few_items_or_few_persons() -> None:
    answers = np.random.default_rng(1).integers(1, 6, (40, 4)).astype(float)
    assert reliability.alpha(answers) is not None
    assert reliability.alpha(answers[:, :2]) is None
    assert reliability.alpha(answers[:29]) is None
    answers[:11, 0] = np.nan
    assert reliability.alpha(answers) is None
    answers[:, 0] = 3
    assert reliability.alpha(answers) is None


def test_half_widths_are_students_for_every_number_of_answers() -> None:
    n = np.array([2, 3, 5, 20, 99, 100, 101, 102, 1_000, 50_000])
    ours = intervals.margins(np.ones(n.size), n)
    assert ours == pytest.approx(stats.t.ppf(0.975, n - 1) / np.sqrt(n), rel=1e-10)

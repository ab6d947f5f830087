"""The rows of the table of known answers, to six figures or as many as the source prints."""

import numpy as np
import pytest

from kulturverktyg.collect.capacity import kiosks_needed, seconds_per_participant
from kulturverktyg.results.intervals import newcombe, paired, signed_ranks, standard_error, welch, welch_of, wilson
from kulturverktyg.results.reliability import alpha, raw_alpha
from kulturverktyg.results.samples import answers_needed

SIX = 5e-7

#: R's `attitude` (Chatterjee & Price): rating, complaints, privileges, learning, raises, critical, advance.
ATTITUDE = np.array(
    [
        [43, 51, 30, 39, 61, 92, 45],
        [63, 64, 51, 54, 63, 73, 47],
        [71, 70, 68, 69, 76, 86, 48],
        [61, 63, 45, 47, 54, 84, 35],
        [81, 78, 56, 66, 71, 83, 47],
        [43, 55, 49, 44, 54, 49, 34],
        [58, 67, 42, 56, 66, 68, 35],
        [71, 75, 50, 55, 70, 66, 41],
        [72, 82, 72, 67, 71, 83, 31],
        [67, 61, 45, 47, 62, 80, 41],
        [64, 53, 53, 58, 58, 67, 34],
        [67, 60, 47, 39, 59, 74, 41],
        [69, 62, 57, 42, 55, 63, 25],
        [68, 83, 83, 45, 59, 77, 35],
        [77, 77, 54, 72, 79, 77, 46],
        [81, 90, 50, 72, 60, 54, 36],
        [74, 85, 64, 69, 79, 79, 63],
        [65, 60, 65, 75, 55, 80, 60],
        [65, 70, 46, 57, 75, 85, 46],
        [50, 58, 68, 54, 64, 78, 52],
        [50, 40, 33, 34, 43, 64, 33],
        [64, 61, 52, 62, 66, 80, 41],
        [53, 66, 52, 50, 63, 80, 37],
        [40, 37, 42, 58, 50, 57, 49],
        [63, 54, 42, 48, 66, 75, 33],
        [66, 77, 66, 63, 88, 76, 72],
        [78, 75, 58, 74, 80, 78, 49],
        [48, 57, 44, 45, 51, 83, 38],
        [85, 85, 71, 71, 77, 74, 55],
        [82, 82, 39, 59, 64, 78, 39],
    ]
)
#: Student's sleep data: extra hours of sleep with two drugs, the same ten people.
SLEEP = (
    np.array([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]),
    np.array([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]),
)
#: Hollander & Wolfe: depression scale at two visits.
DEPRESSION = (
    np.array([1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30]),
    np.array([0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]),
)


def test_alpha_of_the_attitude_data() -> None:
    all_seven, first_five = alpha(ATTITUDE), alpha(ATTITUDE[:, :5])
    assert all_seven is not None
    assert first_five is not None
    assert all_seven.raw == pytest.approx(0.843143, abs=SIX)
    assert all_seven.standardised == pytest.approx(0.839084, abs=SIX)
    assert first_five.raw == pytest.approx(0.875733, abs=SIX)


def test_alpha_from_variances() -> None:
    assert raw_alpha(10, 11.16, 77.44) == pytest.approx(0.950987, abs=SIX)


def test_paired_sleep() -> None:
    result = paired(SLEEP[0] - SLEEP[1])
    assert result is not None
    assert result.mean == pytest.approx(-1.58, abs=SIX)
    assert result.sd == pytest.approx(1.229995, abs=SIX)
    assert result.t == pytest.approx(-4.062128, abs=SIX)
    assert result.df == 9
    assert result.p == pytest.approx(0.00283289, abs=5e-9)
    assert (result.low, result.high) == pytest.approx((-2.459886, -0.700114), abs=SIX)
    assert result.dz == pytest.approx(-1.284558, abs=SIX)


def test_welch_sleep() -> None:
    result = welch(*SLEEP)
    assert result is not None
    assert result.t == pytest.approx(-1.860813, abs=SIX)
    assert result.df == pytest.approx(17.776474, abs=SIX)
    assert result.p == pytest.approx(0.0793941, abs=5e-8)
    assert (result.low, result.high) == pytest.approx((-3.365483, 0.205483), abs=SIX)


def test_welch_sleep_from_means_and_standard_deviations() -> None:
    result = welch_of(0.75, 1.789009967, 10, 2.33, 2.002248736, 10)
    assert result is not None
    assert result.mean == pytest.approx(-1.58, abs=SIX)
    assert result.t == pytest.approx(-1.860813, abs=SIX)
    assert result.df == pytest.approx(17.776474, abs=SIX)
    assert (result.low, result.high) == pytest.approx((-3.365483, 0.205483), abs=SIX)


@pytest.mark.parametrize(
    ("count", "n", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson(count: int, n: int, low: float, high: float) -> None:
    assert wilson(count, n) == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize(
    ("counts", "low", "high"), [((56, 70, 48, 80), 0.0524, 0.3339), ((9, 10, 3, 10), 0.1705, 0.8090)]
)
def test_newcombe(counts: tuple[int, int, int, int], low: float, high: float) -> None:
    assert newcombe(*counts) == pytest.approx((low, high), abs=5e-5)


def test_wilcoxon_depression() -> None:
    result = signed_ranks(DEPRESSION[0] - DEPRESSION[1])
    assert result is not None
    assert result.v == 40
    assert result.p == pytest.approx(0.0390625, abs=1e-15)


def test_finite_population() -> None:
    assert standard_error(1, 40, 50) == pytest.approx(0.0707107, abs=5e-8)


@pytest.mark.parametrize(("population", "answers"), [(100, 79.51), (200, 131.74), (500, 217.47), (1000, 277.71)])
def test_sample_size(population: int, answers: float) -> None:
    assert answers_needed(population) == pytest.approx(answers, abs=0.005)


def test_capacity_of_a_workshop() -> None:
    seconds = seconds_per_participant(12, 0)
    assert seconds == pytest.approx(203)
    assert kiosks_needed(60, seconds, 45 * 60) == 6
    assert kiosks_needed(200, seconds, 45 * 60) == 19

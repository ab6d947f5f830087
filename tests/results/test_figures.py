"""Figures of a group against the plain definitions, answer by answer."""

import math
import statistics

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from tests import one_group as figures

MISSING = math.nan
answers = st.one_of(st.integers(1, 5).map(float), st.just(MISSING))
rows_of_pairs = st.lists(st.tuples(answers, answers), min_size=0, max_size=60)
rows_of_three = st.lists(st.tuples(*[answers] * 6), min_size=1, max_size=30)


@given(rows_of_pairs)
def test_a_pair_counts_only_who_gave_both_halves(rows: list[tuple[float, float]]) -> None:
    now, desired = (list(side) for side in zip(*rows, strict=True)) if rows else ([], [])
    figure = figures.pair(now, desired, points=5)
    both = [(a, b) for a, b in rows if not math.isnan(a) and not math.isnan(b)]
    assert figure.n == len(both)
    assert figure.desired is not None
    for side, values in ((figure.now, [a for a, _ in both]), (figure.desired, [b for _, b in both])):
        assert side.distribution == tuple(values.count(point) for point in range(1, 6))
        if not both:
            assert (side.mean, side.index, side.positive) == (None, None, None)
            continue
        assert side.mean == pytest.approx(statistics.mean(values))
        assert side.index == pytest.approx(statistics.mean((x - 1) / 4 * 100 for x in values))
        assert side.positive == pytest.approx(sum(x >= 4 for x in values) / len(values))


@given(rows_of_pairs.filter(lambda rows: len(rows) > 0))
def test_the_gap_is_within_persons(rows: list[tuple[float, float]]) -> None:
    figure = figures.pair(*(list(side) for side in zip(*rows, strict=True)), points=5)
    differences = [b - a for a, b in rows if not math.isnan(a) and not math.isnan(b)]
    if not differences:
        assert figure.gap is None
        return
    gap = figure.gap
    assert gap is not None
    assert gap.mean == pytest.approx(statistics.mean(differences))
    assert gap.more + gap.same + gap.less == pytest.approx(1)
    assert gap.more == sum(d > 0 for d in differences) / len(differences)
    assert gap.less == sum(d < 0 for d in differences) / len(differences)
    if len(set(differences)) < 2:
        assert (gap.low, gap.high, gap.dz) == (None, None, None)
        return
    interval = stats.ttest_1samp(differences, 0).confidence_interval(0.95)
    assert (gap.low, gap.high) == pytest.approx((interval.low, interval.high))
    assert gap.dz == pytest.approx(statistics.mean(differences) / statistics.stdev(differences))
    assert (gap.p is None) == (len(differences) >= 20)


@given(rows_of_three)
def test_a_dimension_is_the_mean_of_persons_who_answered_at_least_two_of_three(
    rows: list[tuple[float, ...]],
) -> None:
    table = np.array(rows)
    table[np.isnan(np.roll(table, 3, axis=1))] = math.nan
    turned = [False, True, False]
    figure = figures.dimension(table[:, :3], table[:, 3:], points=[5, 5, 5], reversed=turned)

    def score(given: tuple[float, ...]) -> float | None:
        recoded = [6 - x if turn else x for x, turn in zip(given, turned, strict=True) if not math.isnan(x)]
        return statistics.mean(recoded) if len(recoded) >= 2 else None

    persons = [(score(row[:3]), score(row[3:])) for row in table.tolist()]
    complete = [(a, b) for a, b in persons if a is not None and b is not None]
    assert figure.n == len(complete)
    assert figure.now.distribution is None
    if complete:
        assert figure.desired is not None
        assert figure.gap is not None
        assert figure.now.mean == pytest.approx(statistics.mean(a for a, _ in complete))
        assert figure.desired.index == pytest.approx(statistics.mean((b - 1) / 4 * 100 for _, b in complete))
        assert figure.gap.same == pytest.approx(sum(abs(a - b) < 1e-9 for a, b in complete) / len(complete))


@pytest.mark.parametrize(
    ("items", "answered", "counted"),
    [
        (1, 1, True),
        (2, 1, True),
        (3, 1, False),
        (3, 2, True),
        (4, 2, True),
        (5, 2, False),
        (5, 3, True),
        (2, 0, False),
    ],
)
def test_how_many_items_a_person_must_answer(items: int, answered: int, counted: bool) -> None:
    row = [[4.0] * answered + [MISSING] * (items - answered)]
    figure = figures.dimension(row, None, points=[5] * items, reversed=[False] * items)
    assert figure.n == int(counted)


def test_items_on_different_scales_make_an_index_but_no_mean() -> None:
    figure = figures.dimension([[5, 1]], [[5, 11]], points=[5, 11], reversed=[False, False])
    assert figure.now.mean is None
    assert figure.now.index == 50
    assert figure.gap is not None
    assert figure.gap.mean == 50


def test_a_reversed_item_keeps_its_mean_and_turns_its_index_round() -> None:
    figure = figures.pair([1, 2, 5, 4], [1, 1, 2, 3], points=5, reversed=True)
    assert figure.now.mean == 3
    assert figure.now.index == 50
    assert figure.desired is not None
    assert figure.desired.index == 81.25
    assert figure.desired.positive == 0.75
    assert figure.gap is not None
    assert figure.gap.mean == -1.25


@pytest.mark.parametrize(
    ("points", "turned", "positive"),
    [
        (4, False, (3, 4)),
        (5, False, (4, 5)),
        (5, True, (1, 2)),
        (7, False, (5, 6, 7)),
        (10, True, (1, 2, 3, 4, 5)),
        (11, False, (7, 8, 9, 10, 11)),
    ],
)
def test_positive_answers_lie_above_the_middle(points: int, turned: bool, positive: tuple[int, ...]) -> None:
    assert figures.positive_points(points, turned) == positive


def test_no_interval_for_one_person_or_for_people_who_agree() -> None:
    for now, desired in (([2], [4]), ([2, 3, 1], [4, 5, 3])):
        gap = figures.pair(now, desired, points=5).gap
        assert gap is not None
        assert gap.mean == 2
        assert (gap.low, gap.high, gap.dz) == (None, None, None)


def test_no_uncertainty_about_a_workplace_where_everybody_answered() -> None:
    now, desired = [1, 2, 3, 2], [4, 4, 4, 5]
    some = figures.pair(now, desired, points=5, population=8).gap
    everybody = figures.pair(now, desired, points=5, population=4).gap
    unbounded = figures.pair(now, desired, points=5).gap
    assert some is not None
    assert everybody is not None
    assert unbounded is not None
    assert everybody.low == everybody.high == everybody.mean
    assert some.high is not None
    assert unbounded.high is not None
    assert (some.high - some.mean) == pytest.approx((unbounded.high - unbounded.mean) * math.sqrt(0.5))


def test_wilcoxon_stands_beside_only_for_small_groups_that_want_a_change() -> None:
    small = figures.pair([1, 2, 3, 2, 2], [4, 4, 4, 5, 1], points=5).gap
    content = figures.pair([3, 2], [3, 2], points=5).gap
    assert small is not None
    assert content is not None
    assert small.p is not None
    assert content.p is None


def test_a_choice_has_a_distribution_and_no_mean() -> None:
    figure = figures.choice([0, 2, 2, MISSING], choices=4)
    assert figure.n == 3
    assert figure.now == figures.RawSide(mean=None, distribution=(1, 0, 2, 0))


def test_an_alternative_of_many_is_ticked_or_not() -> None:
    figure = figures.multiple([1, 0, 1, MISSING, 1])
    assert figure.n == 4
    assert figure.now == figures.RawSide(mean=None, distribution=(1, 3), positive=0.75)
    assert figures.multiple([]).now == figures.RawSide(mean=None, distribution=(0, 0))


@given(st.lists(st.permutations([1, 2, 3, 4]), min_size=1, max_size=30))
def test_mean_places_of_a_ranking_are_those_of_the_places(rows: list[list[int]]) -> None:
    table = np.array(rows)
    means = []
    for column in table.T:
        figure = figures.ranking(column, choices=4)
        assert figure.n == len(rows)
        assert figure.now.distribution == tuple(int((column == place).sum()) for place in range(1, 5))
        assert figure.now.mean == pytest.approx(column.mean())
        means.append(figure.now.mean)
    assert sum(mean for mean in means if mean is not None) == pytest.approx(10)


def test_recommendation_is_promoters_minus_detractors() -> None:
    figure = figures.recommendation([10, 9, 8, 7, 6, 0, MISSING])
    assert figure.n == 6
    assert figure.now.recommendation == pytest.approx(0)
    assert figure.now.mean == pytest.approx(40 / 6)
    assert figure.now.distribution == (1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1)
    assert figures.recommendation([10, 10, 3, 8]).now.recommendation == pytest.approx(25)


def test_a_number_and_a_single_scale() -> None:
    assert figures.number([3, MISSING]) == figures.RawFigure(1, figures.RawSide(mean=3))
    assert figures.number([125, 125], decimals=2) == figures.RawFigure(2, figures.RawSide(mean=1.25, sd=0))
    figure = figures.scale([1, 5, MISSING], points=5)
    assert (figure.n, figure.now.mean, figure.now.positive, figure.gap) == (2, 3, 0.5, None)


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(0, 100)), min_size=1, max_size=40))
def test_gaps_of_an_allocation_sum_to_nothing(rows: list[tuple[int, int]]) -> None:
    now, desired = np.array(rows).T
    first, second = figures.allocation(now, desired), figures.allocation(100 - now, 100 - desired)
    assert first.gap is not None
    assert second.gap is not None
    assert first.gap.mean + second.gap.mean == pytest.approx(0, abs=1e-9)
    assert (first.now.index, first.now.distribution) == (None, None)


def test_an_answer_outside_the_scale_is_never_counted() -> None:
    for wrong in (0, 6):
        with pytest.raises(ValueError, match=r"answer|negative"):
            figures.scale([3, wrong], points=5)

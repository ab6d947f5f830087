"""Figures of many groups at once against one group after another, person by person, in plain Python."""

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from fractions import Fraction
from itertools import pairwise
from statistics import mean, stdev

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import stats

from tests import many_groups as grouped
from tests.many_groups import People, RawFigure, RawGap, RawSide

Number = int | float | Fraction
Row = tuple[int | None, ...]


@dataclass(frozen=True)
class Survey:
    """Some people's answers, the atom each is in, and groups of atoms with their headcounts."""

    rows: list[Row]
    atom: list[int]
    groups: list[list[bool]]
    headcounts: list[int]

    @property
    def people(self) -> People:
        return People(np.array(self.atom, dtype=np.int64), np.array(self.groups), np.array(self.headcounts))

    def columns(self, width: int) -> NDArray[np.float64]:
        table = [[math.nan if answer is None else answer for answer in row] for row in self.rows]
        return np.array(table, dtype=np.float64).reshape(len(self.rows), width).T

    def of_group(self, group: int) -> list[Row]:
        return [row for row, atom in zip(self.rows, self.atom, strict=True) if self.groups[group][atom]]

    def complete(self, group: int) -> list[tuple[int, ...]]:
        rows = self.of_group(group)
        return [tuple(answer for answer in row if answer is not None) for row in rows if None not in row]


def surveys(answers: st.SearchStrategy[int], columns: int) -> st.SearchStrategy[Survey]:
    answer = st.one_of(answers, answers, answers, st.none())
    people = st.lists(st.tuples(st.integers(0, 3), st.tuples(*[answer] * columns)), max_size=45)
    group = st.tuples(st.sampled_from((0, 5, 20, 60)), st.tuples(*[st.booleans()] * 4))
    return st.builds(_survey, people, st.lists(group, min_size=1, max_size=4))


def _survey(people: list[tuple[int, Row]], groups: list[tuple[int, tuple[bool, ...]]]) -> Survey:
    return Survey(
        rows=[row for _, row in people],
        atom=[atom for atom, _ in people],
        groups=[list(parts) for _, parts in groups],
        headcounts=[headcount for headcount, _ in groups],
    )


@given(surveys(st.integers(1, 5), 2), st.booleans())
def test_pairs(survey: Survey, turned: bool) -> None:
    figures = grouped.pairs(survey.people, *survey.columns(2), points=5, turned=turned)
    for group, figure in _each(survey, figures):
        both = survey.complete(group)
        assert figure.n == len(both)
        assert figure.desired is not None
        for place, side in enumerate((figure.now, figure.desired)):
            values = [row[place] for row in both]
            _expect_scale(side, values, survey.headcounts[group], turned)
        _expect_gap(figure.gap, [desired - now for now, desired in both], survey.headcounts[group])


@given(surveys(st.integers(1, 5), 1), st.booleans())
def test_scales(survey: Survey, turned: bool) -> None:
    figures = grouped.scales(survey.people, *survey.columns(1), points=5, turned=turned)
    for group, figure in _each(survey, figures):
        values = [value for (value,) in survey.complete(group)]
        assert (figure.n, figure.desired, figure.gap) == (len(values), None, None)
        _expect_scale(figure.now, values, survey.headcounts[group], turned)


@given(surveys(st.integers(0, 3), 1))
def test_choices(survey: Survey) -> None:
    for group, figure in _each(survey, grouped.choices(survey.people, *survey.columns(1), choices=4)):
        values = [value for (value,) in survey.complete(group)]
        assert figure == RawFigure(len(values), RawSide(mean=None, distribution=_counts(values, range(4))))


@given(surveys(st.integers(0, 1), 1))
def test_multiples(survey: Survey) -> None:
    for group, figure in _each(survey, grouped.multiples(survey.people, *survey.columns(1))):
        values = [value for (value,) in survey.complete(group)]
        share = sum(values) / len(values) if values else None
        side = RawSide(mean=None, distribution=_counts(values, range(2)), positive=share)
        assert figure == RawFigure(len(values), side)


@given(surveys(st.integers(1, 4), 1))
def test_rankings(survey: Survey) -> None:
    for group, figure in _each(survey, grouped.rankings(survey.people, *survey.columns(1), choices=4)):
        values = [value for (value,) in survey.complete(group)]
        assert (figure.n, figure.now.distribution) == (len(values), _counts(values, range(1, 5)))
        _expect_spread(figure.now, values, survey.headcounts[group])


@given(surveys(st.integers(0, 10), 1))
def test_recommendations(survey: Survey) -> None:
    for group, figure in _each(survey, grouped.recommendations(survey.people, *survey.columns(1))):
        values = [value for (value,) in survey.complete(group)]
        assert (figure.n, figure.now.distribution) == (len(values), _counts(values, range(11)))
        _expect_spread(figure.now, values, survey.headcounts[group])
        ahead = sum(value >= 9 for value in values) - sum(value <= 6 for value in values)
        assert figure.now.recommendation == (pytest.approx(100 * ahead / len(values)) if values else None)


@given(surveys(st.integers(-500, 10**9), 1))
def test_numbers(survey: Survey) -> None:
    for group, figure in _each(survey, grouped.numbers(survey.people, *survey.columns(1), decimals=2)):
        values = [Fraction(value, 100) for (value,) in survey.complete(group)]
        assert (figure.n, figure.now.distribution, figure.now.index) == (len(values), None, None)
        _expect_spread(figure.now, values, survey.headcounts[group])


@given(surveys(st.integers(0, 100), 2))
def test_allocations(survey: Survey) -> None:
    for group, figure in _each(survey, grouped.allocations(survey.people, *survey.columns(2))):
        both = survey.complete(group)
        assert figure.n == len(both)
        assert figure.desired is not None
        _expect_spread(figure.now, [now for now, _ in both], survey.headcounts[group])
        _expect_spread(figure.desired, [desired for _, desired in both], survey.headcounts[group])
        _expect_gap(figure.gap, [desired - now for now, desired in both], survey.headcounts[group])


@given(surveys(st.integers(1, 5), 6), st.data())
def test_dimensions(survey: Survey, data: st.DataObject) -> None:
    turned = [False, True, False]
    of_items = [data.draw(st.booleans()) for _ in survey.groups]
    table = survey.columns(6)
    figures = grouped.dimensions(
        survey.people,
        table[:3].T,
        table[3:].T,
        points=[5, 5, 5],
        turned=turned,
        of_items=np.array(of_items),
    )
    for group, figure in _each(survey, figures):
        answered = [_in_both(row) for row in survey.of_group(group)]
        rows = [(_recoded(row[:3], turned), _recoded(row[3:], turned)) for row in answered]
        scores = [(_score(now), _score(desired)) for now, desired in rows]
        both = [(now, desired) for now, desired in scores if now is not None and desired is not None]
        assert figure.n == len(both)
        assert figure.desired is not None
        means = [_mean_of_items([row[side] for row in rows]) for side in (0, 1)] if of_items[group] else [None, None]
        for place, side in enumerate((figure.now, figure.desired)):
            if of_items[group] and means[place] is None:
                assert side == RawSide(mean=None)
                continue
            _expect_spread(side, [row[place] for row in both], survey.headcounts[group], means[place])
            assert side.distribution is None
            if side.mean is not None:
                assert side.index == pytest.approx((side.mean - 1) / 4 * 100)
        now, desired = means
        if of_items[group] and (now is None or desired is None):
            assert figure.gap is None
            continue
        moved = None if now is None or desired is None else desired - now
        _expect_gap(figure.gap, [b - a for a, b in both], survey.headcounts[group], moved)


def test_a_dimension_of_single_questions_on_different_scales() -> None:
    people = People(np.array([0, 0, 1]), np.eye(2, dtype=np.bool_), np.array([0, 0]))
    table = [[1, 11], [5, 1], [3, 6]]
    figures = grouped.dimensions(people, table, None, points=[5, 11], turned=[False, False])
    assert figures == [RawFigure(2, RawSide(mean=None, index=50)), RawFigure(1, RawSide(mean=None, index=50))]


def test_six_figures_hold_where_the_spread_is_small_beside_the_mean() -> None:
    steps = np.arange(5_000) % 5
    people = People(steps % 2, np.array([[True, False], [False, True], [True, True]]), np.zeros(3, dtype=np.int64))
    values = 4_000_000_000 * (steps % 2) + 123_456_789_000 + steps
    for figure, chosen in zip(
        grouped.numbers(people, values),
        (values[steps % 2 == 0], values[steps % 2 == 1], values),
        strict=True,
    ):
        exact = [Fraction(int(value)) for value in chosen]
        middle = sum(exact) / len(exact)
        sd = math.sqrt(sum((value - middle) ** 2 for value in exact) / (len(exact) - 1))
        assert figure.now.mean == pytest.approx(float(middle), rel=1e-12)
        assert figure.now.sd == pytest.approx(sd, rel=1e-9)


def test_the_test_of_a_small_group_is_that_of_its_own_people() -> None:
    random = np.random.default_rng(4)
    atom = random.integers(0, 30, 200)
    groups = random.random((40, 30)) < 0.06
    now, desired = random.integers(0, 60, 200), random.integers(20, 100, 200)
    people = People(atom, groups, np.zeros(40, dtype=np.int64))
    figures = grouped.allocations(people, now, desired)
    assert len({figure.n for figure in figures}) > 5
    for figure, parts in zip(figures, groups, strict=True):
        own = parts[atom]
        _expect_gap(figure.gap, (desired - now)[own].tolist(), 0)


@pytest.mark.parametrize(("n", "tested"), [(19, True), (20, False)])
def test_wilcoxon_stands_beside_below_twenty(n: int, tested: bool) -> None:
    now, desired = np.arange(n) % 3 + 1, np.arange(n) % 4 + 2
    people = People(np.zeros(n, dtype=np.int64), np.ones((1, 1), dtype=np.bool_), np.array([0]))
    for figure in (
        *grouped.pairs(people, now, desired, points=5),
        *grouped.allocations(people, now, desired),
    ):
        assert figure.gap is not None
        assert (figure.gap.p is not None) == tested


def test_a_score_of_items_is_nothing_where_an_item_has_no_answer() -> None:
    people = People(np.zeros(4, dtype=np.int64), np.ones((1, 1), dtype=np.bool_), np.array([0]))
    now = [[1, 2, math.nan], [2, 4, math.nan], [5, 5, math.nan], [3, 4, math.nan]]
    (figure,) = grouped.dimensions(
        people, now, [[5, 5, 5]] * 4, points=[5] * 3, turned=[False] * 3, of_items=np.array([True])
    )
    assert (figure.n, figure.now, figure.gap) == (4, RawSide(mean=None), None)


def test_the_interval_is_the_mean_itself_where_everybody_has_answered() -> None:
    people = People(np.array([0, 0, 0, 1, 1]), np.array([[True, False], [True, True]]), np.array([3, 5]))
    for figure in grouped.pairs(people, [1, 2, 4, 2, 3], [3, 5, 5, 2, 4], points=5):
        assert figure.desired is not None
        assert figure.gap is not None
        for part in (figure.now, figure.desired, figure.gap):
            assert part.low == part.high == part.mean
            assert part.sd is not None
            assert part.sd > 0


@pytest.mark.parametrize(("count", "atoms", "groups"), [(0, 0, 0), (0, 3, 2), (4, 1, 0)])
def test_there_may_be_nobody_and_no_groups(count: int, atoms: int, groups: int) -> None:
    people = People(
        np.zeros(count, dtype=np.int64),
        np.ones((groups, atoms), dtype=np.bool_),
        np.full(groups, 10),
    )
    ones = np.ones((count, 2))
    for figures in (
        grouped.pairs(people, ones[:, 0], ones[:, 1], points=5),
        grouped.allocations(people, ones[:, 0], ones[:, 1]),
        grouped.dimensions(
            people, ones, ones, points=[5, 5], turned=[False, True], of_items=np.ones(groups, dtype=np.bool_)
        ),
    ):
        assert [(figure.n, figure.now.mean, figure.gap) for figure in figures] == [(0, None, None)] * groups


def test_an_answer_outside_the_scale_stops_every_kind() -> None:
    people = People(np.zeros(2, dtype=np.int64), np.ones((1, 1), dtype=np.bool_), np.array([0]))
    for wrong in (
        (lambda: grouped.pairs(people, [1, 6], [1, 1], points=5)),
        (lambda: grouped.pairs(people, [1, 2], [0, 1], points=5)),
        (lambda: grouped.choices(people, [1, 4], choices=4)),
        (lambda: grouped.multiples(people, [1, 2])),
        (lambda: grouped.rankings(people, [0, 1], choices=2)),
        (lambda: grouped.recommendations(people, [11, 1])),
    ):
        _expect_error(wrong)


def _expect_error(make: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match="an answer lies outside"):
        make()


def _each(survey: Survey, figures: Sequence[RawFigure]) -> list[tuple[int, RawFigure]]:
    assert len(figures) == len(survey.groups)
    return list(enumerate(figures))


def _counts(values: Sequence[int], possible: range) -> tuple[int, ...]:
    return tuple(values.count(answer) for answer in possible)


def _expect_scale(side: RawSide, values: list[int], population: int, turned: bool) -> None:
    _expect_spread(side, values, population)
    assert side.distribution == _counts(values, range(1, 6))
    if not values:
        assert (side.index, side.positive) == (None, None)
        return
    assert side.index == pytest.approx(mean((5 - x if turned else x - 1) / 4 * 100 for x in values))
    assert side.positive == pytest.approx(mean(float(x <= 2 if turned else x >= 4) for x in values))


def _expect_spread(
    part: RawSide | RawGap, values: Sequence[Number], population: int, middle: Number | None = None
) -> None:
    """Mean, sd and interval of these values, or around another middle."""
    n = len(values)
    if middle is None and values:
        middle = sum(values) / n
    assert part.mean == (None if middle is None else pytest.approx(float(middle), rel=1e-9, abs=1e-9))
    assert part.sd == (None if n < 2 else pytest.approx(float(stdev(values)), rel=1e-9, abs=1e-9))
    if len(set(values)) < 2:
        assert (part.low, part.high) == (None, None)
        return
    assert middle is not None
    error = float(stdev(values)) / math.sqrt(n) * math.sqrt(max(0, 1 - n / population) if population else 1)
    margin = stats.t.ppf(0.975, n - 1) * error
    assert (part.low, part.high) == pytest.approx((float(middle) - margin, float(middle) + margin), rel=1e-9, abs=1e-9)


def _expect_gap(
    gap: RawGap | None, differences: Sequence[Number], population: int, middle: Number | None = None
) -> None:
    n = len(differences)
    if not n:
        assert gap is None
        return
    assert gap is not None
    _expect_spread(gap, differences, population, middle)
    alike = len(set(differences)) < 2
    assert gap.dz == (None if alike else pytest.approx(gap.mean / float(stdev(differences)), rel=1e-9, abs=1e-9))
    assert gap.more == pytest.approx(sum(d > 0 for d in differences) / n)
    assert gap.same == pytest.approx(sum(d == 0 for d in differences) / n)
    assert gap.less == pytest.approx(sum(d < 0 for d in differences) / n)
    assert gap.p == (pytest.approx(_wilcoxon(differences)) if n < 20 and any(differences) else None)
    assert all(isinstance(getattr(gap, field.name), float | None) for field in fields(gap))


def _wilcoxon(differences: Sequence[Number]) -> float:
    """Every sign pattern's sum of (doubled) ranks, counted."""
    changed = [d for d in differences if d != 0]
    sizes = sorted(abs(d) for d in changed)
    ends = [0, *(i for i, (a, b) in enumerate(pairwise(sizes), 1) if a != b), len(sizes)]
    doubled = {sizes[first]: first + 1 + last for first, last in pairwise(ends)}
    patterns = Counter({0: 1})
    for d in changed:
        more = Counter({total + doubled[abs(d)]: ways for total, ways in patterns.items()})
        patterns += more
    v = sum(doubled[abs(d)] for d in changed if d > 0)
    lower = sum(ways for total, ways in patterns.items() if total <= v)
    upper = sum(ways for total, ways in patterns.items() if total >= v)
    return min(1.0, 2 * min(lower, upper) / 2 ** len(changed))


def _in_both(row: Row) -> Row:
    """Without the half answers."""
    halves = [row[place - 3] for place in range(6)]
    return tuple(None if other is None else answer for answer, other in zip(row, halves, strict=True))


def _recoded(row: Row, turned: Sequence[bool]) -> list[int | None]:
    return [None if x is None else 6 - x if turn else x for x, turn in zip(row, turned, strict=True)]


def _score(items: list[int | None]) -> Fraction | None:
    answered = [item for item in items if item is not None]
    return Fraction(sum(answered), len(answered)) if len(answered) >= 2 else None


def _mean_of_items(rows: list[list[int | None]]) -> Fraction | None:
    means = []
    for place in range(3):
        answered = [row[place] for row in rows if row[place] is not None]
        if not answered:
            return None
        means.append(Fraction(sum(item for item in answered if item is not None), len(answered)))
    return sum(means, Fraction(0)) / 3

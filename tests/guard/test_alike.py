"""Groups that cannot be told apart are alike, whatever their decimals say."""

from dataclasses import replace

import numpy as np
import pytest
from scipy import stats

from kulturverktyg.guard.alike import Alike, alike, siblings
from kulturverktyg.guard.released import (
    Measure,
    ReleasedDimension,
    ReleasedFigure,
    ReleasedGroup,
    ReleasedResults,
)


def measure(mean: float, margin: float, sd: float = 1.0) -> Measure:
    return Measure(mean, (mean - 1) * 25, sd=sd, low=mean - margin, high=mean + margin)


def results(*units: tuple[str, Measure, int], whole: tuple[Measure, int] | None = None) -> ReleasedResults:
    """Units beside each other, by id, and everybody."""
    side, n = whole or (measure(3, 0.1), sum(n for _, _, n in units))
    groups = [ReleasedGroup("all", "Alla", "all", n, n, None, ())]
    groups += [ReleasedGroup(id_, id_, "unit", n, n, None, (), 1, "all") for id_, _, n in units]
    figures = [ReleasedFigure("all", None, "tala", n, side)]
    figures += [ReleasedFigure(id_, None, "tala", n, side) for id_, side, n in units]
    dimension = ReleasedDimension("tala", "Säga vad man tycker", ("a", "b"), 5)
    return ReleasedResults("Resan", "1", "Enkäten", 7, n, tuple(groups), (), (dimension,), tuple(figures), (), (), ())


def of_units(released: ReleasedResults) -> Alike:
    (units,) = siblings(released, "unit")
    return alike(released, units, dimension="tala")


def test_groups_whose_intervals_overlap_are_of_one_class_in_the_order_given() -> None:
    found = of_units(results(("a", measure(3.1, 0.2), 20), ("b", measure(4.2, 0.2), 20), ("c", measure(3.4, 0.2), 20)))
    assert found.classes == (("b",), ("a", "c"))


def test_a_group_between_two_makes_them_alike() -> None:
    found = of_units(
        results(("low", measure(3.0, 0.2), 20), ("high", measure(3.6, 0.2), 20), ("mid", measure(3.3, 0.2), 20))
    )
    assert found.classes == (("low", "high", "mid"),)


def test_decimals_do_not_rank_groups_in_which_everybody_has_answered() -> None:
    found = of_units(results(("a", measure(3.42, 0), 20), ("b", measure(3.44, 0), 20), ("c", measure(3.9, 0), 20)))
    assert found.classes == (("c",), ("a", "b"))


def test_a_group_without_an_interval_is_not_placed() -> None:
    found = of_units(results(("a", measure(3, 0.1), 20), ("b", Measure(3.0, 50.0), 20), ("c", Measure(None), 20)))
    assert (found.classes, found.unknown) == ((("a",),), ("b", "c"))


def test_who_surely_differs_from_all_others_is_found_as_by_welch() -> None:
    chance = np.random.default_rng(3)
    values = {name: chance.normal(middle, 1, 40) for name, middle in (("a", 3.0), ("b", 3.1), ("c", 4.2), ("d", 2.2))}

    def of(answers: np.ndarray) -> Measure:
        mean, sd = float(answers.mean()), float(answers.std(ddof=1))
        return replace(measure(mean, 0.3), sd=sd)

    everybody = np.concatenate(list(values.values()))
    found = of_units(results(*((name, of(v), len(v)) for name, v in values.items()), whole=(of(everybody), 160)))
    told = {**dict.fromkeys(found.higher, 1), **dict.fromkeys(found.lower, -1)}
    for name, own in values.items():
        others = np.concatenate([v for other, v in values.items() if other != name])
        interval = stats.ttest_ind(own, others, equal_var=False).confidence_interval()
        sure = not interval.low <= 0 <= interval.high
        assert told.get(name, 0) == (sure and (1 if interval.low > 0 else -1)), name
    assert (found.higher, found.lower) == (("c",), ("d",))


def test_a_sure_but_tiny_difference_is_not_said() -> None:
    found = of_units(
        results(
            ("a", measure(3.05, 0.01, sd=0.1), 2000),
            ("b", measure(2.95, 0.01, sd=0.1), 2000),
            whole=(measure(3, 0.01, 0.11), 4000),
        )
    )
    assert (found.classes, found.higher, found.lower) == ((("a", "b"),), (), ())


@pytest.mark.parametrize("n", [20, 21])
def test_nobody_differs_from_nobody(n: int) -> None:
    found = of_units(results(("a", measure(4, 0.1), 20), whole=(measure(4, 0.1), n)))
    assert (found.higher, found.lower) == ((), ())


def test_only_siblings_are_laid_beside_each_other() -> None:
    released = results(("a", measure(3, 0.1), 20), ("b", measure(3, 0.1), 20))
    child = replace(released.groups[1], id="a/1", depth=2, parent="a")
    families = siblings(replace(released, groups=(*released.groups, child)), "unit")
    assert [[group.id for group in family] for family in families] == [["a", "b"], ["a/1"]]

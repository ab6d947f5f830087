"""Two rounds beside each other: what has surely changed, what has not, and what cannot be told."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from scipy import stats

from kulturverktyg.guard.closed_rounds import closed_rounds, since_the_last
from kulturverktyg.guard.released import (
    Measure,
    ReleasedDimension,
    ReleasedFigure,
    ReleasedGroup,
    ReleasedItem,
    ReleasedResults,
    Suppressed,
)
from kulturverktyg.guard.released_trend import Change, Difference, ReleasedTrend
from kulturverktyg.guard.trends import beside, compare, series
from kulturverktyg.prepare.journeys import create_journey, journey, list_journeys
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.store.store import Store
from tests.more_rounds import answer, answer_again, reword
from tests.two_rounds import rounds

#: Student's sleep data: extra sleep with either drug, ten people each.
SLEEP = (
    (0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0),
    (1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4),
)
LABELS = ("Aldrig", "Sällan", "Ibland", "Ofta", "Alltid")
STATEMENT = ReleasedItem("fraga", "Vi lyssnar.", "tala", "scale", 5, LABELS, positive_points=(4, 5))
CELLS = (("Omsorg", "Medarbetare"), ("Omsorg", "Chef"))


def a_round(
    name: str,
    now: Measure,
    n: int,
    *,
    item: ReleasedItem = STATEMENT,
    group: ReleasedGroup | None = None,
    withheld: str = "",
) -> ReleasedResults:
    """A closed round in which one group has answered one statement, which makes a dimension of its own."""
    group = group or ReleasedGroup("all", "Alla", "all", n, 2 * n, None, CELLS)
    return ReleasedResults(
        journey="Resan",
        round=name,
        survey="Enkäten",
        k=7,
        headcount=group.headcount,
        groups=(group,),
        items=(item,),
        dimensions=(ReleasedDimension("tala", "Säga vad man tycker", (item.name,), item.points),),
        figures=(
            ReleasedFigure(group.id, item.name, None, n, now, withheld=withheld),
            ReleasedFigure(group.id, None, "tala", n, replace(now, distribution=None, positive=None)),
        ),
        suppressed=(),
        texts=(),
        method=(),
    )


def of_values(*values: float) -> Measure:
    return Measure(float(np.mean(values)), sd=float(np.std(values, ddof=1)))


def of_counts(*counts: int) -> Measure:
    """A side whose answers 1–5 were given by so many."""
    values = np.repeat(np.arange(1, 6), counts)
    positive = float(np.mean(values >= 4))
    return replace(of_values(*values), distribution=counts, positive=positive, index=(float(values.mean()) - 1) * 25)


FIRST, SECOND = of_counts(10, 20, 40, 20, 10), of_counts(5, 15, 30, 35, 15)


def the_change(trend: ReleasedTrend, *, item: str | None = None) -> Change:
    (found,) = [change for change in trend.changes if change.item == item and change.side == "now"]
    return found


def the_mean(earlier: ReleasedResults, later: ReleasedResults) -> Difference:
    mean = the_change(compare(earlier, later), item="fraga").mean
    assert mean is not None
    return mean


def test_students_sleep_data_unpaired_give_the_known_answer() -> None:
    found = the_mean(a_round("Efter", of_values(*SLEEP[1]), 10), a_round("Före", of_values(*SLEEP[0]), 10))
    assert found.value == pytest.approx(-1.58)
    assert (found.low, found.high) == pytest.approx((-3.365483, 0.205483), abs=1e-6)
    assert not found.is_sure


@pytest.mark.parametrize(
    ("later", "earlier", "low", "high"),
    [((56, 70), (48, 80), 0.0524, 0.3339), ((9, 10), (3, 10), 0.1705, 0.8090)],
)
def test_shares_have_newcombes_interval(
    later: tuple[int, int], earlier: tuple[int, int], low: float, high: float
) -> None:
    before, after = (of_counts(n - count, 0, 0, count, 0) for count, n in (earlier, later))
    found = the_change(compare(a_round("1", before, earlier[1]), a_round("2", after, later[1])), item="fraga").positive
    assert found is not None
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)
    assert found.is_sure


def test_means_are_compared_as_scipy_does_it() -> None:
    found = the_mean(a_round("1", FIRST, 100), a_round("2", SECOND, 100))
    values = [np.repeat(np.arange(1, 6), side.distribution) for side in (SECOND, FIRST) if side.distribution]
    expected = stats.ttest_ind(*values, equal_var=False).confidence_interval()
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high))
    assert found.is_sure


def test_that_everybody_has_answered_makes_no_interval_narrower() -> None:
    whole = ReleasedGroup("all", "Alla", "all", 100, 100, None, CELLS)
    partly = replace(whole, headcount=1000)
    one, other = (
        the_mean(a_round("1", FIRST, 100, group=group), a_round("2", SECOND, 100, group=group))
        for group in (whole, partly)
    )
    assert one == other


def test_a_dimension_on_different_scales_is_compared_as_index() -> None:
    def mixed(results: ReleasedResults) -> ReleasedResults:
        figures = tuple(
            replace(f, now=replace(f.now, mean=None, sd=20.0)) if f.dimension else f for f in results.figures
        )
        return replace(results, dimensions=(replace(results.dimensions[0], points=None),), figures=figures)

    found = the_change(compare(mixed(a_round("1", FIRST, 100)), mixed(a_round("2", SECOND, 100)))).main
    assert (found.earlier, found.later) == (FIRST.index, SECOND.index)
    assert found.low is not None


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"text": "Vi lyssnar!"}, "Frågan är inte ordagrant densamma i båda omgångarna."),
        ({"labels": (*LABELS[:4], "Jämt")}, "Svarsalternativen är inte ordagrant desamma i båda omgångarna."),
        ({"points": 7}, "Skalan är inte densamma i båda omgångarna."),
        ({"reversed": True}, "Frågan är omvänd i den ena omgången men inte i den andra."),
        ({"asked_if": "Ställs bara till chefer."}, "Frågan ställs inte till samma personer i båda omgångarna."),
    ],
)
def test_a_question_that_is_not_the_same_to_the_letter_is_not_compared(changed: dict[str, object], reason: str) -> None:
    other: ReleasedItem = replace(STATEMENT, **changed)  # type: ignore[arg-type]
    trend = compare(a_round("1", FIRST, 100), a_round("2", SECOND, 100, item=other))
    assert trend.changes == ()
    told = {(each.about, each.reason) for each in trend.not_compared}
    assert told == {("item", reason), ("dimension", "Områdets påståenden är inte desamma i båda omgångarna.")}


def test_a_question_of_one_round_says_so() -> None:
    other = replace(STATEMENT, name="annan")
    trend = compare(a_round("Våren", FIRST, 100), a_round("Hösten", SECOND, 100, item=other))
    told = {(each.name, each.reason) for each in trend.not_compared if each.about == "item"}
    assert told == {("fraga", "Frågan ställdes bara i ”Våren”."), ("annan", "Frågan ställdes bara i ”Hösten”.")}


def test_a_new_alternative_spoils_its_whole_question_which_is_told_once() -> None:
    before, after = rounds()
    fewer = replace(before, items=tuple(item for item in before.items if item.name != "kultur.hierarkin"))
    trend = compare(fewer, after)
    assert not [change for change in trend.changes if (change.item or "").startswith("kultur.")]
    (told,) = [each for each in trend.not_compared if each.about == "item"]
    assert (told.words, told.reason) == (
        "Fördela 100 poäng",
        "Frågan har inte samma alternativ i båda omgångarna.",
    )


def group(**changes: object) -> ReleasedGroup:
    return replace(ReleasedGroup("all", "Alla", "all", 100, 200, None, CELLS), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changed", "warning"),
    [
        ({"headcount": 221, "n": 110}, "Antalet personer har gått från 200 till 221."),
        ({"n": 125}, "Svarsfrekvensen har gått från 50\N{NO-BREAK SPACE}% till 62\N{NO-BREAK SPACE}%."),
        ({"cells": CELLS[:1]}, "Gruppen består inte av samma delar: bara i ”1” finns Omsorg, Chef."),
    ],
)
def test_what_to_be_careful_about_is_said(changed: dict[str, object], warning: str) -> None:
    trend = compare(a_round("1", FIRST, 100, group=group()), a_round("2", SECOND, 100, group=group(**changed)))
    (told,) = trend.groups[0].warnings
    assert told.startswith(warning)


@pytest.mark.parametrize("changed", [{}, {"headcount": 220, "n": 110}, {"n": 119}])
def test_small_changes_of_the_group_are_not_worth_a_word(changed: dict[str, object]) -> None:
    trend = compare(a_round("1", FIRST, 100, group=group()), a_round("2", SECOND, 100, group=group(**changed)))
    assert trend.groups[0].warnings == ()


def test_a_group_that_is_joined_of_other_parts_is_not_compared() -> None:
    rest = {"id": "rest:all", "label": "Övriga enheter", "breakdown": "unit"}
    one = group(**rest, merged=("A", "B"), cells=(("A", "Medarbetare"), ("B", "Medarbetare")))
    other = group(**rest, merged=("A", "C"), cells=(("A", "Medarbetare"), ("C", "Medarbetare")))
    trend = compare(a_round("1", FIRST, 100, group=one), a_round("2", SECOND, 100, group=other))
    assert (trend.groups, trend.changes) == ((), ())
    (told,) = trend.not_compared
    assert (told.words, told.reason) == (
        "Övriga enheter",
        "Gruppen är inte sammanslagen av samma delar i båda omgångarna.",
    )


def test_background_answers_belong_to_what_a_group_is() -> None:
    young = group(id="alder:1", breakdown="alder", answers=(("alder", ("under30",)),))
    other = replace(young, answers=(("alder", ("under30", "over30")),))
    trend = compare(a_round("1", FIRST, 100, group=young), a_round("2", SECOND, 100, group=other))
    assert trend.groups == ()


@pytest.mark.parametrize(
    ("measure", "withheld", "reason"),
    [
        (
            Measure(None, nearly_all=4),
            "Nästan alla gav samma svar.",
            "I ”2” har nästan alla gett samma svar, och då visas inte hur svaren fördelar sig.",
        ),
        (Measure(4.0, 75.0), "Bara medelvärdet visas.", "I ”2”: Bara medelvärdet visas."),
        (Measure(4.0, 75.0), "", "I ”2” visas inte det som behövs för att jämföra."),
    ],
)
def test_a_withheld_part_cannot_be_compared_and_says_why(measure: Measure, withheld: str, reason: str) -> None:
    change = the_change(compare(a_round("1", FIRST, 100), a_round("2", measure, 100, withheld=withheld)), item="fraga")
    for difference in (change.mean, change.positive):
        assert difference is not None
        assert (difference.low, difference.high, difference.reason) == (None, None, reason)
        assert not difference.is_sure
    assert change.mean is not None
    assert change.mean.later == measure.mean


def test_a_hidden_figure_cannot_be_compared_and_says_why() -> None:
    hidden = replace(
        a_round("2", SECOND, 100),
        figures=(),
        suppressed=(Suppressed("all", "fraga", "Färre än 7 svar."), Suppressed("all", "tala", "Färre än 7 svar.")),
    )
    change = the_change(compare(a_round("1", FIRST, 100), hidden), item="fraga")
    assert change.n == (100, None)
    assert change.main == Difference(FIRST.mean, None, reason="I ”2”: Färre än 7 svar.")


def test_a_figure_that_neither_round_shows_says_why() -> None:
    first, second = (
        replace(a_round(name, FIRST, 100), figures=(), suppressed=(Suppressed("all", "fraga", "Färre än 7 svar."),))
        for name in ("1", "2")
    )
    change = the_change(compare(first, second), item="fraga")
    assert change.main == Difference(None, None, reason="I ”1”: Färre än 7 svar.")


def test_a_single_choice_is_compared_alternative_by_alternative() -> None:
    before, after = rounds()
    changes = [change for change in beside((before, after)).trend.of_group("all") if change.item == "bakgrund"]
    assert [change.answer for change in changes] == [0, 1, 2]
    assert sum(change.main.value or 0 for change in changes) == pytest.approx(0)


def test_a_recommendations_number_has_the_interval_of_its_own_spread() -> None:
    before, after = rounds()
    (change,) = [change for change in compare(before, after).of_group("all") if change.item == "rekommendera"]
    figures = [released.figure("all", item="rekommendera") for released in (after, before)]
    values = [
        np.repeat([-100] * 7 + [0] * 2 + [100] * 2, figure.now.distribution)
        for figure in figures
        if figure and figure.now.distribution
    ]
    expected = stats.ttest_ind(*values, equal_var=False).confidence_interval()
    assert (change.main.low, change.main.high) == pytest.approx((expected.low, expected.high))


def test_a_shorter_form_is_warned_of() -> None:
    before, after = rounds()
    short = replace(after, items=after.items[:6], dimensions=after.dimensions[:2])
    (warning,) = compare(before, short).warnings
    assert warning.startswith("”Hösten 2026” ställde 6 frågor och ”Våren 2026” 30.")
    assert compare(before, after).warnings == ()


def test_a_series_leaves_out_rounds_that_asked_otherwise() -> None:
    first, second, third = rounds(3)
    items = tuple(replace(i, text=f"{i.text}?") if i.name == "tala_1" else i for i in first.items)
    found = {one.dimension: one for one in series((replace(first, items=items), second, third)).of_group("all")}
    assert [point is None for point in found["tala"].points] == [True, False, False]
    assert not any(point is None for point in found["helhet"].points)
    point = found["helhet"].points[0]
    assert point is not None
    assert point.now is not None
    assert point.now.low is not None
    assert point.now.low < point.now.index


COUNTS = {("Omsorg", "Medarbetare"): 30, ("Individ och familj", "Medarbetare"): 30}


@pytest.fixture
def measured(store: Store, tmp_path: Path) -> Callable[..., list[ReleasedResults]]:
    """A journey measured twice, the second time with higher answers about today."""

    def measure(reworded: str = "") -> list[ReleasedResults]:
        rows = [UnitRow(unit, role, 40) for unit, role in COUNTS]
        journey_id = create_journey(store, "Resa", "kulturanalys-och-vision", rows, short_form=True)
        answer(store, journey(store, journey_id).rounds[0].id, tmp_path, COUNTS)
        if reworded:
            reword(store, journey_id, reworded)
        answer_again(store, journey_id, "Ett år senare", tmp_path, COUNTS, lean=0.9, short_form=True)
        return list(closed_rounds(store, journey_id).values())

    return measure


def test_a_journey_that_is_measured_again_shows_what_has_risen(
    measured: Callable[..., list[ReleasedResults]], store: Store
) -> None:
    first, second = measured()
    trend = compare(first, second)
    now = [change.main for change in trend.of_group("all") if change.dimension and change.side == "now"]
    desired = [change.main for change in trend.of_group("all") if change.dimension and change.side == "desired"]
    told = [difference for difference in now if difference.low is not None]
    assert len(told) >= len(now) - 1
    assert all(difference.is_sure and (difference.value or 0) > 0 for difference in told)
    assert sum(difference.is_sure for difference in desired) <= 2
    assert trend.not_compared == ()
    rounds_of = list_journeys(store)[0].rounds
    assert since_the_last(store, rounds_of[0].id) is None
    since = since_the_last(store, rounds_of[1].id)
    assert since is not None
    assert since.trend == trend


def test_one_letter_in_a_real_survey_takes_the_question_and_its_dimension_out(
    measured: Callable[..., list[ReleasedResults]],
) -> None:
    trend = compare(*measured("rost_1"))
    assert {(each.about, each.name) for each in trend.not_compared} == {("item", "rost_1"), ("dimension", "rost")}
    assert not [change for change in trend.changes if change.name in ("rost_1", "rost")]

"""The calculator, against an example worked by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.decide.calculator.calculate import Span, calculate
from kulturverktyg.decide.calculator.figures import FIELDS, Figure, kept
from kulturverktyg.decide.calculator.kept_figures import read_figures, save_figures
from tests.builders import Workplace

#: By hand. A day costs 500 000 kr / 200 days = 2 500 kr. A sick day: 2 500 × 40 % + 1 500 = 2 500 kr. Sick leave:
#: 100 people × 12 days × 2 500 kr = 3 000 000 kr a year. A recruitment: 20 000 + 30 000 + 40 000 + 60 000 = 150 000 kr.
#: Turnover: 10 × 150 000 = 1 500 000 kr a year. Two days fewer: 100 × 2 × 2 500 = 500 000 kr; three recruitments
#: fewer: 3 × 150 000 = 450 000 kr.
FIGURES = {
    "headcount": Figure(likely=100, source="Lönesystemet"),
    "wage_cost": Figure(likely=500_000, source="Budget"),
    "working_days": Figure(likely=200, source="Avtal"),
    "sick_days": Figure(10, 12, 14, "Lönesystemet"),
    "sick_pay_share": Figure(likely=40, source="Lönesystemet"),
    "sick_day_extra": Figure(1_000, 1_500, 2_000, "Stickprov"),
    "recruitments": Figure(likely=10, source="HR"),
    "recruit_advert": Figure(likely=20_000, source="Fakturor"),
    "recruit_time": Figure(likely=30_000, source="HR"),
    "recruit_introduction": Figure(likely=40_000, source="Chefer"),
    "recruit_lower_output": Figure(40_000, 60_000, 80_000),
    "fewer_sick_days": Figure(1, 2, 3, "Vårt mål"),
    "fewer_recruitments": Figure(-1, 3, 4, "Vårt mål"),
}
NUMBERS = st.none() | st.floats(-500, 1e7, allow_nan=False)


@pytest.mark.parametrize(
    ("key", "unit", "span"),
    [
        ("day", "kr per dag", (2_500, 2_500, 2_500)),
        ("sick_day", "kr per dag", (2_000, 2_500, 3_000)),
        ("sick_share", "%", (5, 6, 7)),
        ("sick_leave", "kr per år", (2_000_000, 3_000_000, 4_200_000)),
        ("recruitment", "kr per rekrytering", (130_000, 150_000, 170_000)),
        ("turnover", "kr per år", (1_300_000, 1_500_000, 1_700_000)),
        ("both", "kr per år", (3_300_000, 4_500_000, 5_900_000)),
        ("worth_sick_days", "kr per år", (200_000, 500_000, 900_000)),
        ("worth_recruitments", "kr per år", (-170_000, 450_000, 680_000)),
        ("worth", "kr per år", (30_000, 950_000, 1_580_000)),
    ],
)
def test_it_comes_to_what_is_worked_by_hand(key: str, unit: str, span: tuple[float, float, float]) -> None:
    line = calculate(FIGURES).line(key)
    assert line.unit == unit
    assert line.span is not None
    assert (line.span.low, line.span.likely, line.span.high) == pytest.approx(span)
    assert not line.problem


def test_what_lacks_a_source_is_marked_wherever_it_is_reckoned_with() -> None:
    marked = {line.key for line in calculate(FIGURES).lines if line.unsourced}
    assert marked == {"recruitment", "turnover", "both", "worth_recruitments", "worth"}
    assert calculate(FIGURES).line("worth").unsourced == ("Lägre resultat i början",)


@pytest.mark.parametrize(
    ("key", "figure", "said"),
    [
        ("sick_days", Figure(), "”Sjukdagar per årsarbetare” saknas"),
        ("sick_days", Figure(9, None, 14), "saknar ett troligt tal"),
        ("sick_days", Figure(9, 12), "både ett lägsta och ett högsta"),
        ("sick_days", Figure(13, 12, 14), "från det lägsta"),
        ("sick_days", Figure(likely=-1), "ska vara minst"),
        ("sick_days", Figure(likely=201), "fler än arbetsdagarna"),
        ("working_days", Figure(likely=0), "ska vara minst"),
        ("fewer_sick_days", Figure(likely=13), "fler än sjukdagarna"),
    ],
)
def test_a_figure_that_is_missing_or_cannot_be_gives_words_and_no_number(key: str, figure: Figure, said: str) -> None:
    calculation = calculate({**FIGURES, key: figure})
    bad = calculation.line("worth_sick_days" if key == "fewer_sick_days" else "sick_leave")
    other = calculation.line("turnover")
    assert bad.span is None
    assert bad.problem.startswith("kan inte beräknas: ")
    assert said in bad.problem
    assert (calculation.line("both").span is None) is (key != "fewer_sick_days")
    assert other.span == Span(1_300_000, 1_500_000, 1_700_000)


@given(st.dictionaries(st.sampled_from([f.key for f in FIELDS]), st.builds(Figure, NUMBERS, NUMBERS, NUMBERS)))
def test_low_is_never_above_likely_nor_likely_above_high(figures: dict[str, Figure]) -> None:
    for line in calculate(figures).lines:
        assert (line.span is None) == bool(line.problem)
        if line.span is not None:
            assert line.span.low <= line.span.likely <= line.span.high


def test_figures_are_saved_and_read_again_and_empty_ones_are_forgotten(place: Workplace) -> None:
    journey = place.view.id
    save_figures(place.store, journey, FIGURES)
    assert read_figures(place.store, journey) == FIGURES
    fewer = kept(kept(FIGURES, "headcount", Figure()), "sick_days", Figure(likely=3, source="Ny"))
    save_figures(place.store, journey, fewer)
    assert read_figures(place.store, journey) == fewer
    assert "headcount" not in fewer

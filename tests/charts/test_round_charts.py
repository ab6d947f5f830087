"""Small multiples of rounds: the finding first, both sides by shape and colour, and nothing cut off."""

from dataclasses import replace

import pytest
from matplotlib.text import Text

from kulturverktyg.charts.change_rows import dimension_rows, item_rows, share_difference, statement_rows
from kulturverktyg.charts.chart import Chart
from kulturverktyg.charts.page import Size
from kulturverktyg.charts.round_charts import of_rounds
from kulturverktyg.charts.ruler import Ruler
from kulturverktyg.charts.words import between, verdict
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.released_trend import Difference
from kulturverktyg.guard.trends import beside
from tests.charts.test_chart_layout import LONG, inside, overlaps, words_in
from tests.two_rounds import rounds


def the_chart(results: tuple[ReleasedResults, ...], group: str = "all") -> Chart:
    (chart,) = of_rounds(beside(results), group)
    return chart


def all_words(chart: Chart) -> list[str]:
    return [text.get_text() for text in chart.draw().findobj(Text) if text.get_text()]


def kept(results: ReleasedResults, *names: str) -> ReleasedResults:
    return replace(results, dimensions=tuple(d for d in results.dimensions if d.name in names))


def test_the_title_says_what_has_surely_changed() -> None:
    before, after = rounds()
    one = the_chart((kept(before, "tala", "helhet"), kept(after, "tala", "helhet")))
    assert one.title == "Säker ökning sedan Våren 2026: säga vad man tycker"
    two = the_chart((kept(before, "tala", "kunskap"), kept(after, "tala", "kunskap")))
    assert two.title == (
        "Sedan Våren 2026: säker ökning för ”Säga vad man tycker” och säker minskning för ”Handlingsutrymme och "
        "kunskap”"
    )
    none = the_chart((kept(before, "helhet"), kept(after, "helhet")))
    assert none.title == "Inget område har säkert ändrats sedan Våren 2026"


def test_withheld_spreads_are_no_finding_and_no_interval() -> None:
    before, after = rounds()
    bare = replace(before, figures=tuple(replace(f, now=replace(f.now, sd=None)) for f in before.figures))
    chart = the_chart((kept(bare, "tala"), kept(after, "tala")))
    assert chart.title == "Områdena går inte att jämföra med Våren 2026"
    assert "går inte att avgöra" in all_words(chart)


def test_each_little_chart_says_how_sure_its_change_is() -> None:
    words = all_words(the_chart(rounds()))
    assert "säker ökning, mellan 13 och 22" in words
    assert {"nuläge", "önskat läge", "Våren 2026", "Hösten 2026"} <= set(words)
    assert any("utan korrektion för hur stor del" in line for line in words)


def test_the_alternative_text_tells_the_rounds() -> None:
    assert "Säga vad man tycker: nuläge 33 till 51 (säker ökning, mellan 13 och 22)" in the_chart(rounds()).alt


def test_a_round_that_asked_otherwise_has_a_dash_and_what_to_be_careful_about_stands_at_the_foot() -> None:
    first, second, third = rounds(3)
    items = tuple(replace(i, text=f"{i.text}!") if i.name == "tala_1" else i for i in first.items)
    grown = tuple(replace(g, headcount=2 * g.headcount) for g in third.groups)
    words = all_words(the_chart((replace(first, items=items), second, replace(third, groups=grown))))
    assert words.count("–") == 1
    foot = " ".join(words)
    assert "bestod då av andra påståenden" in foot
    assert "Antalet personer har gått från 140 till 280" in foot


def test_a_group_without_figures_has_no_chart() -> None:
    before, after = rounds()
    bare = tuple(replace(each, figures=()) for each in (before, after))
    assert not list(of_rounds(beside(bare), "all"))
    assert not list(of_rounds(beside((before, after)), "unit:nowhere"))


@pytest.mark.parametrize("size", [None, (4.6, 4.0), (15.0, 9.0)])
@pytest.mark.parametrize("count", [2, 5])
def test_nothing_is_cut_off_and_no_words_lie_on_others(count: int, size: Size | None) -> None:
    chosen = tuple(kept(each, "tala", "helhet", "trivsel") for each in rounds(count))
    last = replace(chosen[-1], dimensions=tuple(replace(d, title=LONG + d.title) for d in chosen[-1].dimensions))
    figure = the_chart((*chosen[:-1], last)).draw(size=size)
    words = words_in(figure)
    assert [text for text, box in words if not inside(box, figure.bbox)] == []
    headings = [(text, box) for text, box in words if not text.replace("−", "").isdigit()]
    assert overlaps(headings) == []


@pytest.mark.parametrize("size", [None, (4.6, 4.0), (15.0, 9.0)])
@pytest.mark.parametrize("name", ["Första mätningen", "Medarbetarundersökningen"])
def test_a_rounds_name_is_never_broken_within_a_word(name: str, size: Size | None) -> None:
    chosen = [replace(each, round=f"{name} {place}") for place, each in enumerate(rounds(3))]
    figure = the_chart(tuple(chosen)).draw(size=size)
    words = words_in(figure)
    assert any(text.startswith(name.split()[0]) for text, _ in words)
    assert not any(text.endswith("-") for text, _ in words)
    assert [text for text, box in words if not inside(box, figure.bbox)] == []


def test_a_word_that_is_longer_than_a_line_ends_in_dots() -> None:
    ruler = Ruler()
    lines = ruler.wrap_whole("Medarbetarundersökningen våren 2026", 0.7, 9.0)
    assert lines[0].startswith("Medarb")
    assert lines[0].endswith("…")
    assert all(ruler.width(line, 9.0) <= 0.7 for line in lines)


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (3.14, 3.72, "mellan 3,1 och 3,7"),
        (-0.2, 0.9, "mellan −0,2 och 0,9"),
        (0.02, 0.9, "mellan 0,02 och 0,90"),
        (-0.9, -0.004, "mellan −0,900 och −0,004"),
        (-0.01, 0.01, "mellan 0,0 och 0,0"),
    ],
)
def test_an_interval_in_words_shows_that_it_leaves_0(low: float, high: float, words: str) -> None:
    assert between(low, high) == words


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (0.1, 0.5, "säker ökning"),
        (-0.5, -0.1, "säker minskning"),
        (-0.1, 0.5, "ingen säker förändring"),
        (0.0, 0.5, "ingen säker förändring"),
        (None, None, "går inte att avgöra"),
    ],
)
def test_only_an_interval_that_leaves_0_is_sure(low: float | None, high: float | None, words: str) -> None:
    assert verdict(low, high) == words


def test_dimensions_and_statements_are_told_on_the_scale_that_the_chart_has() -> None:
    trend = beside(rounds()).trend
    risen = next(row for row in dimension_rows(trend, "all") if row.id == "tala.now")
    assert (risen.earlier, risen.later, risen.difference, risen.interval) == ("33", "51", "+18", "mellan 13 och 22")
    turned = next(row for row in statement_rows(trend, "all") if row.id == "aterhamtning_3.now")
    asked = next(row for row in item_rows(trend, "all") if row.id == "aterhamtning_3.now")
    assert asked.change.main.earlier is not None
    assert turned.change.main.earlier == pytest.approx(100 - (asked.change.main.earlier - 1) * 25)


def test_rounds_with_no_whole_dimension_in_common_are_drawn_statement_by_statement() -> None:
    before, after = rounds()
    pulse = replace(
        kept(after, "tala"),
        items=tuple(item for item in after.items if item.name != "tala_1"),
        dimensions=tuple(replace(d, items=d.items[1:]) for d in after.dimensions if d.name == "tala"),
    )
    chart = the_chart((kept(before, "tala"), pulse))
    first = statement_rows(beside((kept(before, "tala"), pulse)).trend, "all")[0]
    assert f"{first.title}: nuläge {first.earlier} till {first.later}" in chart.alt
    assert "Påståendena i 2 omgångar" in chart.alt
    assert "står i ord vid varje påstående" in " ".join(all_words(chart))


def test_rows_follow_the_survey_and_say_their_values_in_their_own_unit() -> None:
    trend = beside(rounds()).trend
    dimensions = dimension_rows(trend, "all")
    assert [row.title for row in dimensions[:4:2]] == ["Säga vad man tycker", "Inflytande"]
    assert [row.side for row in dimensions[:2]] == ["● nuläge", "◆ önskat läge"]
    rows = {row.id: row for row in item_rows(trend, "all")}
    assert rows["aterhamtning_3.now"].title.endswith("(omvänt)")
    assert rows["viktigast.tid.now"].earlier.startswith("plats ")
    assert rows["kanaler.mote.now"].earlier.endswith("\N{NO-BREAK SPACE}%")
    assert rows["bakgrund.0.now"].title.endswith("– Mindre än 2 år")
    assert "procentenheter" in rows["bakgrund.0.now"].difference
    assert rows["krona.now"].earlier.count(",") == 1
    assert len(rows["krona.now"].earlier.rpartition(",")[2]) == 2
    assert rows["rekommendera.now"].side == ""


@pytest.mark.parametrize(
    ("later", "words"),
    [(0.51, "+1 procentenhet"), (0.49, "−1 procentenhet"), (0.62, "+12 procentenheter"), (0.5, "0 procentenheter")],
)
def test_differences_of_shares_are_percentage_points(later: float, words: str) -> None:
    assert share_difference(Difference(0.5, later)) == words

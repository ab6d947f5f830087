"""What the guard has withheld is left out with a mark and its reason; groups that are alike look alike."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from matplotlib.text import Text

from kulturverktyg.charts.alike_cells import ABOVE, BELOW, cells_of
from kulturverktyg.charts.catalogue import chart_called, charts_of
from kulturverktyg.charts.chart import Chart
from kulturverktyg.charts.findings import findings
from kulturverktyg.guard.released import Measure, ReleasedFigure, ReleasedGroup, ReleasedResults
from tests import partly, samples


@pytest.fixture(scope="module")
def charts() -> Mapping[str, Chart]:
    return {chart.id: chart for chart in charts_of(partly.partly())}


def words_of(chart: Chart) -> str:
    words = " ".join(text.get_text() for text in chart.draw().findobj(Text) if text.get_text())
    return " ".join(words.split())


def test_a_side_that_nearly_all_answered_alike_is_told_in_words_and_the_foot_says_why(
    charts: Mapping[str, Chart],
) -> None:
    words = words_of(charts["glapp-pastaenden"])
    assert "Nuläge: minst 90 % svarade ”Varken eller”" in words
    assert "Önskat läge: visas inte" in words
    assert partly.ALIKE in words
    assert partly.IN_PART in words


def test_a_distribution_that_is_withheld_leaves_out_its_bar(charts: Mapping[str, Chart]) -> None:
    words = words_of(charts["fordelning-nulage"])
    assert "minst 90 % svarade ”Varken eller”" in words
    assert "bara medelvärdet visas: " in words
    assert partly.ONLY_MEANS in words


def test_an_alternative_that_nearly_all_have_chosen_or_placed_alike_has_words_for_a_bar(
    charts: Mapping[str, Chart],
) -> None:
    assert "minst 90 % har valt det" in words_of(charts["flera-val"])
    assert "minst 90 % satte plats 3" in words_of(charts["rangordning"])


def test_where_only_means_are_shown_there_is_no_chart_of_distributions() -> None:
    ids = [chart.id for chart in charts_of(partly.all_means())]
    assert "glapp-dimensioner" in ids
    assert not [id_ for id_ in ids if id_.startswith("fordelning")]


def test_intervals_are_drawn_and_written_and_said_to_be_corrected() -> None:
    words = words_of(next(c for c in charts_of(samples.smaller()) if c.id == "glapp-dimensioner"))
    assert "mellan " in words
    assert "korrigerade för hur" in words


def test_a_pinned_chart_is_found_again_by_its_name_and_its_group() -> None:
    found = chart_called(partly.partly(), "role:medarbetare", "glapp-dimensioner")
    assert found is not None
    assert found.id == "glapp-dimensioner, role:medarbetare"
    assert chart_called(partly.partly(), "role:borta", "glapp-dimensioner") is None


def units(*found: tuple[str, Measure]) -> ReleasedResults:
    whole = samples.smaller()
    dimension = whole.dimensions[0]
    everybody = Measure(3.0, 50.0, sd=1.0, low=2.9, high=3.1)
    groups = [ReleasedGroup(id_, id_, "unit", 30, 30, None, (), 1, "all") for id_, _ in found]
    figures = [ReleasedFigure(id_, None, dimension.name, 30, side) for id_, side in found]
    n = 30 * len(found)
    return replace(
        whole,
        groups=(ReleasedGroup("all", "Alla", "all", n, n, None, ()), *groups),
        dimensions=(dimension,),
        items=(),
        figures=(ReleasedFigure("all", None, dimension.name, n, everybody), *figures),
        suppressed=(),
    )


def measure(mean: float, margin: float = 0.2) -> Measure:
    return Measure(mean, (mean - 1) * 25, sd=0.6, low=mean - margin, high=mean + margin)


def test_groups_that_cannot_be_told_apart_have_one_colour_and_sure_ones_a_mark() -> None:
    results = units(("a", measure(2.0)), ("b", measure(2.2)), ("c", measure(4.2)), ("d", Measure(3.1, 52.5)))
    (dimension,) = results.dimensions
    cells = {group: cell for (group, name), cell in cells_of(results).items() if name == dimension.name}
    assert cells["a"].shade == cells["b"].shade
    assert cells["c"].shade != cells["a"].shade
    assert (cells["a"].mark, cells["c"].mark) == (BELOW, ABOVE)
    assert cells["d"].is_bare
    (heatmap,) = [chart for chart in charts_of(results) if chart.id == "varmekarta-enheter"]
    assert heatmap.title.startswith("Störst säker skillnad")
    assert "bara medelvärdet visas" in words_of(heatmap)
    assert findings(results).differences[0].sure == "säker skillnad"


def test_alike_groups_are_not_said_to_differ() -> None:
    results = units(("a", measure(3.0)), ("b", measure(3.2)))
    (heatmap,) = [chart for chart in charts_of(results) if chart.id == "varmekarta-enheter"]
    assert heatmap.title == "Ingen säker skillnad mellan enheter"
    assert findings(results).differences[0].sure == "går inte att skilja säkert åt"


def test_what_is_said_first_says_how_sure_it_is_and_what_it_cannot_be_told_from() -> None:
    gaps = findings(samples.smaller()).gaps
    assert all(gap.sure.startswith("säkert glapp, mellan ") for gap in gaps)
    bare = findings(partly.all_means())
    assert all("går inte att säga här" in finding.sure for finding in (*bare.gaps, *bare.strengths))


def test_roles_stand_side_by_side_only_when_there_are_two() -> None:
    (chart,) = [chart for chart in charts_of(samples.lifelike()) if chart.id == "roller-sida-vid-sida"]
    assert "Medarbetare" in chart.alt
    assert "Chefer" in chart.alt
    assert not [chart for chart in charts_of(samples.smaller()) if chart.id == "roller-sida-vid-sida"]

"""A radar is drawn where it can be read, never without its figures, and not where something of it is hidden."""

from dataclasses import replace

import pytest
from matplotlib.text import Text

from kulturverktyg.charts.catalogue import charts_of
from kulturverktyg.charts.chart import Chart
from kulturverktyg.charts.words import decimal
from kulturverktyg.guard.released import ReleasedResults
from tests import partly, samples
from tests.charts.test_chart_layout import LONG, inside, overlaps, words_in


def radar(released: ReleasedResults, group: str | None = None) -> Chart | None:
    return next((chart for chart in charts_of(released, group) if chart.id == "radar-dimensioner"), None)


def of_so_many(count: int, name: str = "") -> ReleasedResults:
    """Results with so many dimensions, which are called something more."""
    full = samples.lifelike()
    figures = [figure for figure in full.figures if figure.group == "all" and figure.dimension]
    copies = [(number, figures[number % len(figures)]) for number in range(count)]
    return replace(
        full,
        dimensions=tuple(
            replace(full.dimensions[0], name=f"d{number}", title=f"Område {number + 1}{name}") for number, _ in copies
        ),
        figures=tuple(replace(figure, dimension=f"d{number}") for number, figure in copies),
        suppressed=(),
    )


@pytest.mark.parametrize(("count", "is_drawn"), [(2, False), (3, True), (8, True), (9, False)])
def test_it_has_from_three_to_eight_axes(count: int, is_drawn: bool) -> None:
    assert (radar(of_so_many(count)) is not None) is is_drawn


def test_it_is_everybodys() -> None:
    assert radar(samples.lifelike()) is not None
    assert radar(samples.lifelike(), "role:medarbetare") is None


def test_a_hidden_side_leaves_no_shape_with_a_hole_in_it() -> None:
    full = samples.lifelike()
    without_a_dimension = samples.without(full, lambda f: f.group == "all" and f.dimension == "stod")
    no_wish = tuple(replace(f, desired=None, gap=None) if f.dimension == "stod" else f for f in full.figures)
    assert radar(without_a_dimension) is None
    assert radar(replace(full, figures=no_wish)) is None


def test_the_figures_stand_beside_it_and_the_title_says_how_many_gaps_are_sure() -> None:
    full = samples.lifelike()
    drawn = radar(full)
    assert drawn is not None
    words = [text.get_text() for text in drawn.draw().findobj(Text)]
    for dimension in full.dimensions:
        figure = full.figure("all", dimension=dimension.name)
        assert figure is not None
        assert figure.desired is not None
        assert {decimal(figure.now.mean or 0), decimal(figure.desired.mean or 0)} <= set(words)
        assert dimension.title in drawn.alt
    assert drawn.title == "Önskat läge ligger säkert över nuläget i 7 av 8 områden"
    assert any("118 svar av 140" in text for text in words)
    assert drawn.shows == "Nuläge och önskat läge i alla områden, medelvärde 1–5. 118 svar av 140."


def test_without_intervals_nothing_is_said_to_be_sure() -> None:
    drawn = radar(replace(of_so_many(4), figures=tuple(_bare(of_so_many(4)))))
    assert drawn is not None
    assert "säkert" not in drawn.title


def _bare(released: ReleasedResults) -> list[object]:
    return [replace(f, gap=replace(f.gap, low=None, high=None)) for f in released.figures if f.gap is not None]


def test_dimensions_on_different_scales_are_drawn_as_index() -> None:
    full = samples.lifelike()
    drawn = radar(replace(full, dimensions=(replace(full.dimensions[0], points=None), *full.dimensions[1:])))
    assert drawn is not None
    assert "på skalan 0–100" in drawn.alt


@pytest.mark.parametrize("width", [4.5, 7.0, 16.0])
@pytest.mark.parametrize("count", [3, 5, 8])
def test_long_names_are_whole_beside_it_and_no_words_lie_on_others(count: int, width: float) -> None:
    drawn = radar(of_so_many(count, f": {LONG}personalförsörjningsplaneringsarbetet"))
    assert drawn is not None
    figure = drawn.draw("dark", (width, 0.0))
    words = words_in(figure)
    assert [text for text, box in words if not inside(box, figure.bbox)] == []
    assert overlaps(words) == []
    assert LONG.split()[-1] in " ".join(text for text, _ in words)


def test_where_only_means_are_shown_it_is_still_drawn_without_a_word_of_being_sure() -> None:
    drawn = radar(partly.all_means())
    assert drawn is None or "säkert" not in drawn.title

"""Impact and effort as a chart: every thing has a number and its words, and those on one point are all seen."""

from uuid import uuid4

import pytest
from matplotlib.lines import Line2D

from kulturverktyg.charts.matrix_chart import draw_matrix
from kulturverktyg.charts.page import Size
from kulturverktyg.decide.placements import Point, Spot, Thing
from kulturverktyg.model.kinds import Subject
from tests.charts.test_chart_layout import LONG, inside, overlaps, words_in

SIZES: tuple[Size | None, ...] = (None, (4.6, 4.0), (15.0, 9.0))


def placed(*points: tuple[int, int]) -> list[tuple[Thing, Point]]:
    """Something at each point of impact and effort."""
    things = (Thing(Spot(Subject.CARD, uuid4()), f"{LONG}{n}") for n in range(len(points)))
    return [(thing, Point(*point)) for thing, point in zip(things, points, strict=True)]


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_off_and_no_words_lie_on_others(size: Size | None) -> None:
    figure = draw_matrix(placed((80, 20), (70, 70), (30, 30), (20, 75), *[(60, 30)] * 6), "Resan", "dark", size)
    words = words_in(figure)
    assert [text for text, box in words if not inside(box, figure.bbox)] == []
    assert overlaps(words) == []
    assert {str(n) for n in range(1, 11)} <= {text for text, _ in words}


def test_what_is_best_comes_first_and_the_title_tells_how_much_there_is_of_it() -> None:
    first, other = placed((50, 50), (90, 10))
    said = [text for text, _ in words_in(draw_matrix([first, other], "Resan", "light"))]
    assert "1 av 2 ger stor nytta för liten insats" in said
    assert said.index("1") < said.index("2")
    bare = [text for text, _ in words_in(draw_matrix([first], "Resan", "light"))]
    assert "Inget av 1 ger stor nytta för liten insats" in bare


def test_marks_on_one_point_lie_beside_each_other() -> None:
    figure = draw_matrix(placed(*[(60, 30)] * 6), "Resan", "light")
    (axes,) = figure.axes
    marks = {
        (round(line.get_xdata()[0], 2), round(line.get_ydata()[0], 2))  # type: ignore[index,arg-type]
        for line in axes.findobj(Line2D)
        if line.get_marker() == "o"
    }
    assert len(marks) == 6

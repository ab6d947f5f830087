"""Whatever the letters of the interface, the charts have room for them."""

import matplotlib as mpl
import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

from kulturverktyg.charts.catalogue import charts_of
from kulturverktyg.charts.chart import Chart
from kulturverktyg.charts.matrix_chart import draw_matrix
from kulturverktyg.charts.page import Heading, Page
from kulturverktyg.charts.palette import PALETTES
from kulturverktyg.charts.plan_timeline import draw_timeline
from kulturverktyg.charts.plan_words import timeline
from kulturverktyg.charts.ruler import Ruler
from kulturverktyg.charts.style import house_style
from kulturverktyg.charts.year_wheel import draw_wheel
from kulturverktyg.decide.action_plan import WheelView
from tests.charts.test_chart_layout import inside, long_words, overlaps, words_in
from tests.charts.test_matrix_chart import placed
from tests.charts.test_round_charts import kept, the_chart
from tests.decide.plans import TODAY, full_plan
from tests.two_rounds import rounds

with house_style():
    #: Those of the style that this machine has.
    INSTALLED = [name for name in mpl.rcParams["font.family"] if name != "sans-serif"]
KINDS = ("glapp-dimensioner", "rangordning", "varmekarta-roller")


@pytest.fixture(scope="module")
def charts() -> list[Chart]:
    """Of results with long words; finding what they say takes longer than drawing them."""
    return [chart for chart in charts_of(long_words()) if chart.id in KINDS]


def figures(charts: list[Chart], letters: str) -> list[Figure]:
    """The charts, and one of each other kind, narrow."""
    wheel = [WheelView(month, "Samtal mellan nämnd och chefer", "Ledningsgruppen") for month in (1, 1, 2, 7, 8)]
    return [
        *(chart.draw("light", None, letters) for chart in charts),
        the_chart(tuple(kept(each, "tala", "helhet") for each in rounds())).draw("light", (4.6, 4.0), letters),
        draw_timeline(timeline(full_plan().measures, TODAY), "light", (4.6, 4.0), letters),
        draw_wheel(wheel, "Resan", "light", (4.6, 4.0), letters),
        draw_matrix(placed((80, 20), (70, 70), (30, 30), (30, 30)), "Resan", "light", (4.6, 4.0), letters),
    ]


@pytest.mark.parametrize("letters", INSTALLED)
def test_nothing_is_cut_off_and_no_words_lie_on_others_in_any_letters(charts: list[Chart], letters: str) -> None:
    for figure in figures(charts, letters):
        words = words_in(figure)
        assert {text.get_fontfamily()[0] for text in figure.findobj(Text) if text.get_text()} == {letters}
        assert [text for text, box in words if not inside(box, figure.bbox)] == []
        assert overlaps([(text, box) for text, box in words if not text.replace("−", "").isdigit()]) == []


@pytest.mark.parametrize("letters", INSTALLED)
def test_words_stand_level_with_their_mark(letters: str) -> None:
    with house_style(letters):
        page = Page(Heading("", (), ()), PALETTES["light"], (4.5, 2.0))
        page.body_height(1.0)
        page.write(1.0, 0.5, ["HHH"], size=20)
        page.mark(3.5, 0.5, "s", page.palette.ink)
    canvas = FigureCanvasAgg(page.figure)
    canvas.draw()
    ink = np.asarray(canvas.buffer_rgba())[:, :, 0] < 128
    half = ink.shape[1] // 2
    words, mark = (np.nonzero(side.any(axis=1))[0].mean() for side in (ink[:, :half], ink[:, half:]))
    assert abs(words - mark) <= 1


@pytest.mark.parametrize("width", [1.2, 2.0, 3.3])
def test_a_figure_and_its_unit_stay_on_one_line(width: float) -> None:
    words = "Sjukfrånvaro: från 8,4\N{NO-BREAK SPACE}% till 7,0\N{NO-BREAK SPACE}% mellan 2023 och 2026"
    with house_style():
        lines = Ruler().wrap(words, width, 12)
    assert " ".join(lines) == words

"""Charts are read right by who does not see all colours, and in grey print.

Sight without one kind of cones is simulated as in Machado, Oliveira & Fernandes (2009), "A Physiologically-based Model
for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6), with the
matrices that the paper gives for the severity 1.0, on linear RGB. Grey is the relative luminance of WCAG 2.2.
Differences are CIE76 ΔE in CIELAB (D65): about 2.3 is only just seen (Mahy, Van Eycken & Oosterlinck 1994). Colours
that lie side by side are to differ by 10 at least, and the two marks, which lie apart, by 25. Where grey cannot do
that, something else than the colour has to: a shape, an edge, a hatch, a place or words.
"""

from collections.abc import Mapping
from itertools import pairwise

import numpy as np
import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon, Rectangle
from matplotlib.text import Text

from kulturverktyg.charts.catalogue import charts_of
from kulturverktyg.charts.palette import PALETTES, Palette, Theme, spread
from kulturverktyg.charts.plan_timeline import draw_timeline
from kulturverktyg.charts.plan_words import timeline
from tests import samples
from tests.charts.test_round_charts import kept, the_chart
from tests.decide.plans import TODAY, full_plan
from tests.two_rounds import rounds

SIDE_BY_SIDE, APART = 10, 25
SIGHTS: Mapping[str, np.ndarray] = {
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
    "grey": np.array([[0.2126, 0.7152, 0.0722]] * 3),
}
BLINDNESS = tuple(name for name in SIGHTS if name != "grey")
_TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
THEMES: tuple[Theme, ...] = ("light", "dark")


def seen(colour: str, sight: str) -> np.ndarray:
    """A colour in CIELAB as it is seen."""
    shares = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    xyz = _TO_XYZ @ np.clip(SIGHTS[sight] @ linear, 0, 1) / _TO_XYZ.sum(axis=1)
    x, y, z = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def apart(one: str, other: str, sight: str) -> float:
    return float(np.linalg.norm(seen(one, sight) - seen(other, sight)))


def figure_of(chart_id: str, theme: Theme = "light", width: float = 9.6) -> Figure:
    return next(chart for chart in charts_of(samples.lifelike()) if chart.id == chart_id).draw(theme, (width, 0.0))


def marks_of(figure: Figure, palette: Palette) -> dict[str, set[object]]:
    """The shapes in which each side's colour is drawn."""
    found: dict[str, set[object]] = {"now": set(), "desired": set()}
    for line in figure.findobj(Line2D):
        for side in found:
            if line.get_marker() not in ("None", "|", "", None) and line.get_color() == getattr(palette, side):
                found[side].add(line.get_marker())
    return found


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("sight", BLINDNESS)
def test_where_it_is_and_where_it_is_wanted_differ_in_colour(theme: Theme, sight: str) -> None:
    palette = PALETTES[theme]
    assert apart(palette.now, palette.desired, sight) >= APART


@pytest.mark.parametrize("sight", SIGHTS)
def test_neighbours_on_the_scale_of_answers_differ(sight: str) -> None:
    scale = PALETTES["light"].distribution
    assert min(apart(one, other, sight) for one, other in pairwise(scale)) >= SIDE_BY_SIDE


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("sight", SIGHTS)
def test_places_in_a_ranking_and_what_is_planned_and_under_way_differ(theme: Theme, sight: str) -> None:
    palette = PALETTES[theme]
    places = spread((palette.high, palette.low), 4)
    pairs = [*pairwise(places), (palette.primary, palette.low), (palette.primary, palette.line)]
    assert min(apart(one, other, sight) for one, other in pairs) >= SIDE_BY_SIDE


@pytest.mark.parametrize("theme", THEMES)
def test_grey_cannot_tell_the_two_sides_apart_so_their_shapes_do(theme: Theme) -> None:
    palette = PALETTES[theme]
    assert apart(palette.now, palette.desired, "grey") < APART
    through_rounds = the_chart(tuple(kept(each, "tala") for each in rounds())).draw(theme)
    for figure in (
        *(figure_of(id_, theme) for id_ in ("glapp-dimensioner", "roller-sida-vid-sida", "radar-dimensioner")),
        through_rounds,
    ):
        assert marks_of(figure, palette) == {"now": {"o"}, "desired": {"D"}}


def test_the_two_shapes_of_a_radar_are_drawn_in_different_ways() -> None:
    palette = PALETTES["light"]
    edges = {
        to_hex(shape.get_edgecolor()).upper(): shape.get_linestyle()
        for shape in figure_of("radar-dimensioner").findobj(Polygon)
        if not shape.get_fill()
    }
    assert edges[palette.now] != edges[palette.desired]


@pytest.mark.parametrize("width", [4.5, 9.6])
def test_grey_cannot_tell_the_ends_of_the_scale_apart_so_place_and_words_do(width: float) -> None:
    least, *_, most = PALETTES["light"].distribution
    assert apart(least, most, "grey") < SIDE_BY_SIDE
    figure = figure_of("fordelning-nulage", width=width)
    words = {text.get_text(): text.get_position()[0] for text in figure.findobj(Text)}
    assert words["← mindre gynnsamma"] < words["mer gynnsamma →"]
    bars = [bar for bar in figure.findobj(Rectangle) if bar.get_height() == pytest.approx(0.24)]
    left, right = ([bar.get_x() for bar in bars if has_face(bar, colour)] for colour in (least, most))
    assert max(left) < 0 < min(right)


def test_pale_bars_have_an_edge_against_the_page() -> None:
    bars = [bar for bar in figure_of("fordelning-nulage").findobj(Rectangle) if bar.get_width() == pytest.approx(1)]
    edges = {to_hex(bar.get_edgecolor()).upper() for bar in bars if not bar.get_fill()}
    assert edges == {PALETTES["light"].quiet}


def test_what_is_hidden_is_hatched_and_says_so() -> None:
    figure = figure_of("varmekarta-roller")
    assert any(cell.get_hatch() for cell in figure.findobj(Rectangle))
    assert "visas inte" in {text.get_text() for text in figure.findobj(Text)}


def test_every_shade_of_a_heatmap_has_its_figure() -> None:
    figure = figure_of("varmekarta-roller")
    shaded = [cell for cell in figure.findobj(Rectangle) if cell.get_fill() and not cell.get_hatch()]
    told = [text for text in figure.axes[0].findobj(Text) if text.get_text().rstrip(" ▲▼").isdigit()]
    assert len(told) == len([cell for cell in shaded if cell.axes is not None and cell is not cell.axes.patch])


def test_what_is_planned_has_an_edge_that_what_is_done_has_not() -> None:
    palette = PALETTES["light"]
    figure = draw_timeline(timeline(full_plan().measures, TODAY), "light")
    planned = [bar for bar in figure.findobj(Rectangle) if has_face(bar, palette.low)]
    assert planned
    assert all(to_hex(bar.get_edgecolor()).upper() == palette.primary for bar in planned)


def has_face(bar: Rectangle, colour: str) -> bool:
    return bar.get_fill() and to_hex(bar.get_facecolor()).upper() == colour

"""What a page has room for: columns that break no number, and pictures that are cut between their rows."""

import re
from dataclasses import replace
from itertools import pairwise

import matplotlib as mpl
import pytest
from matplotlib.figure import Figure
from matplotlib.font_manager import findfont, get_font

from kulturverktyg.charts.catalogue import charts_of
from kulturverktyg.charts.page import CUTS, HEAD_STRIP, SCALE_STRIP
from kulturverktyg.charts.style import house_style
from kulturverktyg.export.report.document import Table
from kulturverktyg.export.report.drawn import Drawn
from kulturverktyg.export.report.paper import PICTURE_HEIGHT, TEXT_WIDTH, column_shares, stands_whole
from kulturverktyg.export.report.pieces import pictures
from kulturverktyg.export.report.slices import slices
from kulturverktyg.guard.released import ReleasedResults
from tests import samples
from tests.reports import TALL, picture

_SIZE = re.compile(r'height="([0-9.]+)pt" viewBox="0 ([0-9.]+) ([0-9.]+) ([0-9.]+)"')
#: Inches that a date takes in a table.
_DATE = 0.9


def test_columns_take_the_whole_width_as_is_said() -> None:
    shares = column_shares(Table("", ("Vad", "Hur"), (("ord " * 20, "ord " * 20),), (3, 1)))
    assert sum(shares) == pytest.approx(1)
    assert shares[0] == pytest.approx(0.75)


def test_a_date_is_never_broken_however_many_columns_there_are() -> None:
    header = ("Åtgärd", "Ansvarig", "Klar senast", "Verksamhetsutvecklare", "Socialnämndens", "Förvaltningsledningen")
    row = ("Ett par ord om åtgärden", "Enhetschef", "2027-03-01", "ja", "nej", "kanske")
    assert column_shares(Table("", header, (row,)))[2] * TEXT_WIDTH > _DATE


def test_a_short_table_stands_whole_and_a_long_one_does_not() -> None:
    assert stands_whole(Table("", ("Vad",), (("Ett",), ("Två",))))
    assert not stands_whole(Table("", ("Vad",), (("Ett",),) * 30))
    assert not stands_whole(Table("", ("Vad",), (("ord " * 200,),)))


def test_a_picture_that_has_room_is_left_as_it_is() -> None:
    svg = Drawn().to_set(picture(), TEXT_WIDTH).decode()
    assert slices(svg) == (svg,)


def test_slices_together_are_the_whole_picture_and_each_has_room() -> None:
    parts = slices(Drawn().to_set(picture("lang", "Rad", TALL), TEXT_WIDTH).decode())
    assert len(parts) == 2
    told = [[float(number) for number in found.groups()] for found in map(_SIZE.search, parts) if found]
    end = 0.0
    for height, start, width, shown in told:
        assert start == pytest.approx(end)
        assert height == shown <= width * PICTURE_HEIGHT / TEXT_WIDTH * 1.001
        end = start + shown
    assert end == pytest.approx(TALL * 72)


def test_each_slice_has_the_legend_and_the_scale_of_its_chart() -> None:
    (roles,) = pictures({chart.id: chart for chart in charts_of(samples.lifelike())}, "roller-sida-vid-sida")
    svg = Drawn().to_set(roles, TEXT_WIDTH).decode()
    (legend, body), (foot, scale) = _strip(svg, HEAD_STRIP), _strip(svg, SCALE_STRIP)
    parts = [_shown(part) for part in slices(svg)]
    assert len(parts) > 1
    for shown in parts:
        assert any(start <= legend and end >= body for start, end in shown)
        assert any(start <= foot and end >= scale for start, end in shown)
        assert sum(end - start for start, end in shown) <= PICTURE_HEIGHT * 72 * 1.001
    texts = [re.findall("<text[^>]*>([^<]*)<", part) for part in slices(svg)]
    assert all("nuläge" in words for words in texts)
    own = sorted({end for shown in parts for end in shown} - {(legend, body), (foot, scale)})
    assert own[0][0] == 0.0
    assert all(end == pytest.approx(start) for (_, end), (start, _) in pairwise(own))
    assert {end for _, end in own[:-1]} <= set(_told(svg, CUTS))


def test_a_heatmap_is_cut_between_its_groups_and_each_part_has_the_columns() -> None:
    released = _with_groups(30)
    (heatmap,) = pictures({chart.id: chart for chart in charts_of(released)}, "varmekarta-enheter")
    svg = Drawn().to_set(heatmap, TEXT_WIDTH).decode()
    parts = [_shown(part) for part in slices(svg)]
    assert len(parts) > 1
    assert all(shown[0][0] in (0.0, _strip(svg, HEAD_STRIP)[0]) for shown in parts)
    assert {shown[-1][1] for shown in parts[:-1]} <= set(_told(svg, CUTS))


@pytest.mark.parametrize("title", ["Ord " * 40, "O" * 150])
def test_columns_of_very_long_names_leave_room_for_what_is_below_them(title: str) -> None:
    released = _with_groups(30)
    named = tuple(replace(dimension, title=f"{title.strip()}{n}") for n, dimension in enumerate(released.dimensions))
    charts = {chart.id: chart for chart in charts_of(replace(released, dimensions=named))}
    (heatmap,) = pictures(charts, "varmekarta-enheter")
    svg = Drawn().to_set(heatmap, TEXT_WIDTH).decode()
    assert 1 < len(slices(svg)) < 8


def _with_groups(number: int) -> ReleasedResults:
    """The same unit again and again, each time under another name."""
    released = samples.lifelike()
    unit = next(group for group in released.groups if group.breakdown == "unit")
    more = tuple(replace(unit, id=f"{unit.id}-{place}", label=f"Enhet {place}") for place in range(number))
    figures = tuple(
        replace(figure, group=group.id) for group in more for figure in released.figures if figure.group == unit.id
    )
    return replace(released, groups=(*released.groups, *more), figures=(*released.figures, *figures))


def _strip(svg: str, name: str) -> tuple[float, float]:
    return min(_told(svg, name)), max(_told(svg, name))


def _told(svg: str, name: str) -> list[float]:
    """The heights that a chart tells of under a name."""
    path = svg.partition(f'<g id="{name}">')[2].partition('<path d="')[2].partition('"')[0]
    return [float(line.split()[2]) for line in path.splitlines() if line]


def _shown(part: str) -> list[tuple[float, float]]:
    """From where to where a slice shows its drawing."""
    boxes = [tuple(map(float, box.split())) for box in re.findall('viewBox="([^"]*)"', part)]
    return [(top, top + high) for _, top, _, high in (boxes[1:] or boxes)]


def test_only_words_with_letters_of_another_font_are_drawn_as_lines() -> None:
    mixed = replace(picture(), draw=lambda _width: _words("Upp ▲ och ner ▼", "Samma ord", "Fler ord"))
    with house_style():
        lacking = not get_font(findfont(mpl.rcParams["font.family"][0])).get_char_index(ord("▲"))
    assert Drawn().to_set(mixed, TEXT_WIDTH).count(b"<text") == (2 if lacking else 3)


def _words(*lines: str) -> Figure:
    figure = Figure(figsize=(6.0, 2.0))
    for place, words in enumerate(lines):
        figure.text(0.1, 0.2 + place / 4, words)
    return figure

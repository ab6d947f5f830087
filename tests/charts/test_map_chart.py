"""The picture of a map: all its words in both themes, none outside the page, the same however often it is drawn."""

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from kulturverktyg.charts.map_chart import draw_map
from kulturverktyg.charts.page import Size
from kulturverktyg.charts.palette import Theme
from kulturverktyg.charts.render import svg_bytes
from kulturverktyg.model.kinds import MapKind
from kulturverktyg.understand.loops import loops_of
from kulturverktyg.understand.map import CultureMapView
from kulturverktyg.understand.map_edits import arrows
from tests.charts.test_chart_layout import inside, overlaps, words_in
from tests.understand.drawn_maps import NONE, ROLES, decisions, drawn, spiral

LONG = "Handlingsutrymmet krymper när allt ska dokumenteras i tre system"


def roles() -> CultureMapView:
    keys = [f"{what}:{key.hex}" for key, _ in ROLES for what in ("thought", "done")]
    return drawn(
        MapKind.ROLES, f"Sitter i möten,{LONG},Gör besök,Ringer", ("Gör besök", "Ringer", NONE), lanes=",".join(keys)
    )


def words(made: CultureMapView, theme: Theme = "light") -> list[str]:
    tree = ElementTree.fromstring(svg_bytes(draw_map(made, "Resan i Norr", theme)))
    return ["".join(text.itertext()).strip() for text in tree.iter("{http://www.w3.org/2000/svg}text")]


@pytest.mark.parametrize("made", [spiral(), decisions(), roles()], ids=lambda made: made.kind.value)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_all_that_is_on_the_map_is_in_the_picture(made: CultureMapView, theme: Theme) -> None:
    told = " ".join(words(made, theme))
    for node in made.nodes:
        assert all(word in told for word in node.text.split())
    for lane in made.lanes:
        assert lane.title.split()[0] in told
    assert made.name in told
    assert "Resan i Norr" in told


@pytest.mark.parametrize("made", [spiral(), decisions(), roles()], ids=lambda made: made.kind.value)
@pytest.mark.parametrize("size", [None, (4.6, 3.0), (15.0, 9.0)])
def test_nothing_is_cut_off_and_no_words_lie_on_others(made: CultureMapView, size: Size | None) -> None:
    figure = draw_map(made, "Resan i Norr", "dark", size)
    said = words_in(figure)
    assert [text for text, box in said if not inside(box, figure.bbox)] == []
    assert overlaps(said) == []


def test_loops_are_told_below_by_name_and_by_what_they_do() -> None:
    made = spiral()
    named = arrows.with_loop_name(made, loops_of(made)[1].nodes, "Ekorrhjulet")
    told = " ".join(words(named))
    assert "Ekorrhjulet (driver på): Hög arbetsbelastning → Sjukfrånvaro" in told
    assert "Håller emot: Hög arbetsbelastning → Stöd från chefen" in told


def test_a_map_is_drawn_as_it_was_and_other_when_it_is_moved() -> None:
    made = spiral()
    assert svg_bytes(draw_map(made, "Resan", "light")) == svg_bytes(draw_map(made, "Resan", "light"))
    moved = replace(made, nodes=(replace(made.nodes[0], x=900), *made.nodes[1:]))
    assert svg_bytes(draw_map(moved, "Resan", "light")) != svg_bytes(draw_map(made, "Resan", "light"))

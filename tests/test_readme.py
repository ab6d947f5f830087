"""README tells truly which page serves which part of which journey."""

from pathlib import Path

import pytest

from kulturverktyg.gui.desk.navigation import NAMES
from kulturverktyg.survey.template import load_template
from tests.flows.walk.journeys import JOURNEYS

_README = Path(__file__).parents[1] / "README.md"
#: What stands where a journey's guide does not lead to a page.
_NOT_LED_TO = "○"


def _table() -> list[list[str]]:
    """The rows of the table of pages, its heading first."""
    text = _README.read_text("utf-8").partition("### De fem resorna")[2].partition("\n### ")[0]
    lines = [line for line in text.splitlines() if line.startswith("|")]
    first = next(place for place, line in enumerate(lines) if line.startswith("| sida |"))
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[first:]]
    return [row for row in rows if not row[0].startswith("--")]


def test_every_page_stands_there_in_its_order_under_its_step() -> None:
    told, step = [], ""
    for page, *_ in _table()[1:]:
        if page.startswith("**"):
            step = page.strip("*")
        else:
            told.append((step, page))
    assert told == [*NAMES.values()]


@pytest.mark.parametrize("column", range(1, 6))
def test_a_page_has_its_part_in_a_journey_just_where_the_guide_leads_there(column: int) -> None:
    heading, *rows = _table()
    (typed,) = (each for each in JOURNEYS if each.title == heading[column])
    places = {step.place for step in load_template(typed.template).steps}
    led_to = {words for place, (_, words) in NAMES.items() if place.value in places}
    pages = {row[0]: row[column] for row in rows if not row[0].startswith("**")}
    assert {page for page, part in pages.items() if part != _NOT_LED_TO} == led_to
    assert all(pages.values())

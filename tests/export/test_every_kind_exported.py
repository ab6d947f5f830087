"""A survey with every kind of question, answered, counted and exported: nothing is left out on the way."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from kulturverktyg.charts.catalogue import charts_of
from kulturverktyg.collect.workshop import close_round
from kulturverktyg.export.workbook import workbook_bytes
from kulturverktyg.guard.release import release
from kulturverktyg.guard.released import ReleasedResults
from tests.ballots import ballots_for
from tests.every_kind import EVERY_KIND, workplace_of_every_kind

#: What is asked for alone; the background question is no figure, but a breakdown.
_ALONE = {"saga", "tiga", "vila", "trivsel", "motet", "timmar", "tipsa"}
_BY_ALTERNATIVE = ("satt", "viktigast", "kultur")


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> ReleasedResults:
    with workplace_of_every_kind(tmp_path_factory.mktemp("every")) as place:
        _, package = place.open_kiosk()
        place.fill_box(ballots_for(package, 60))
        close_round(place.store, place.round_id)
        return release(place.store, place.round_id)


def test_every_question_has_a_figure(released: ReleasedResults) -> None:
    expected = _ALONE | {
        f"{name}.{choice.name}" for name in _BY_ALTERNATIVE for choice in EVERY_KIND.question(name).choices
    }
    assert {item.name for item in released.items} == expected
    assert {figure.item for figure in released.figures if figure.group == "all" and figure.item} == expected


def test_every_row_and_every_code_is_in_the_workbook(released: ReleasedResults) -> None:
    book = load_workbook(BytesIO(workbook_bytes(released)))
    names = {item.name for item in released.items}
    rows = [row for row in book["Påståenden"].iter_rows(min_row=5, values_only=True) if row[0]]
    assert len(rows) == len(released.groups) * len(names)
    codes = {row[0]: row[5] for row in book["Kodbok"].iter_rows(min_row=5, values_only=True)}
    assert codes.keys() >= names
    assert codes["vila"] == "1 = Aldrig; 2; 3; 4; 5; 6; 7 = Alltid"
    assert codes["satt.chef"] == "1 = Inte valt; 2 = Valt"


def test_every_chart_can_be_drawn(released: ReleasedResults) -> None:
    drawn = {chart.id for chart in charts_of(released) if chart.draw("dark", (6.5, 4.0))}
    assert drawn >= {"kulturpoler", "fordelning-nulage", "fordelning-nulage-7", "flera-val", "rangordning"}

"""What a page has room for: columns that break no number, and pictures that are cut between their rows."""

import re

import pytest

from kulturverktyg.charts.render import is_of_one_font
from kulturverktyg.export.report.document import Table
from kulturverktyg.export.report.drawn import Drawn
from kulturverktyg.export.report.paper import PICTURE_HEIGHT, TEXT_WIDTH, column_shares, stands_whole
from kulturverktyg.export.report.slices import slices
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


def test_words_of_more_than_one_font_are_drawn_as_lines() -> None:
    assert b"<text" in Drawn().to_set(picture(), TEXT_WIDTH)
    mixed = picture("annan", "Upp ▲ och ner ▼")
    assert (b"<text" in Drawn().to_set(mixed, TEXT_WIDTH)) == is_of_one_font(mixed.draw(TEXT_WIDTH))

"""Charts as files: the same each time, with nothing in them about who made them or when."""

import logging
import struct
from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree

import pytest
from PIL import Image
from pypdf import PdfReader

from kulturverktyg.charts.catalogue import charts_of
from kulturverktyg.charts.chart import Chart
from kulturverktyg.charts.palette import PALETTES, contrast, ink_on, spread
from kulturverktyg.charts.render import pdf_bytes, png_bytes, svg_bytes
from kulturverktyg.gui.theme import TOKENS, Mode
from tests import samples

SVG = "{http://www.w3.org/2000/svg}"


def chunks(png: bytes) -> list[bytes]:
    found, place = [], 8
    while place < len(png):
        (length,) = struct.unpack(">I", png[place : place + 4])
        found.append(png[place + 4 : place + 8])
        place += length + 12
    return found


def one_of_each_sort() -> list[Chart]:
    sorts = ("glapp-dimensioner", "fordelning-nulage", "varmekarta-roller")
    return [chart for chart in charts_of(samples.lifelike()) if chart.id in sorts]


def test_a_png_is_a_picture_and_what_it_says_and_nothing_else() -> None:
    chart = charts_of(samples.lifelike())[0]
    png = png_bytes(chart.draw())
    assert set(chunks(png)) == {b"IHDR", b"iTXt", b"pHYs", b"IDAT", b"IEND"}
    assert png == png_bytes(charts_of(samples.lifelike())[0].draw())


def test_a_chart_tells_what_it_shows_to_who_cannot_see_it_in_every_kind_of_file() -> None:
    for chart in one_of_each_sort():
        figure = chart.draw()
        told = Image.open(BytesIO(png_bytes(figure, 72))).info
        assert f"{told['Title']}. {told['Description']}" == chart.alt
        svg = ElementTree.fromstring(svg_bytes(figure))
        assert svg.get("role") == "img"
        assert [(part.tag, part.text) for part in svg][:2] == [
            (f"{SVG}title", chart.title),
            (f"{SVG}desc", chart.alt.removeprefix(f"{chart.title}. ")),
        ]
        pdf = PdfReader(BytesIO(pdf_bytes(figure)), strict=True)
        assert dict(pdf.metadata or {}) == {"/Title": chart.title}
        assert pdf.root_object["/Lang"] == "sv-SE"
        assert "Källa: Kulturanalys och vision" in " ".join(pdf.pages[0].extract_text().split())


def test_a_pdf_has_its_letters_inside_and_is_the_same_each_time() -> None:
    chart = one_of_each_sort()[0]
    pdf = pdf_bytes(chart.draw())
    assert pdf.count(b"/FontFile2") == pdf.count(b"/Type /FontDescriptor ") > 0
    assert pdf == pdf_bytes(chart.draw())


def test_letters_that_no_file_can_hold_are_left_out_and_all_others_are_there(recwarn: pytest.WarningsRecorder) -> None:
    hostile = "=1+1 \x00\x0b\x1b مرحبا 🙂 $x_1$ <b>&amp; "
    full = samples.lifelike()
    named = tuple(replace(dimension, title=hostile + dimension.title) for dimension in full.dimensions)
    chart = charts_of(replace(full, dimensions=named, journey=hostile))[0]
    figure = chart.draw()
    svg = ElementTree.fromstring(svg_bytes(figure))
    for words in ("".join(svg.itertext()), Image.open(BytesIO(png_bytes(figure, 50))).info["Description"]):
        for kept in ("=1+1", "مرحبا", "🙂", "$x_1$", "<b>&amp;"):
            assert kept in words
    assert pdf_bytes(figure).startswith(b"%PDF")
    assert not recwarn.list


def test_an_svg_has_words_and_no_date() -> None:
    for chart in one_of_each_sort():
        svg = svg_bytes(chart.draw())
        words = " ".join("".join(text.itertext()) for text in ElementTree.fromstring(svg).iter(f"{SVG}text"))
        assert "Källa: Kulturanalys och vision" in words
        assert chart.title.split()[0] in words
        assert b"dc:date" not in svg
        assert b"Created with" not in svg
        assert b"sans-serif" in svg
        assert svg == svg_bytes(chart.draw())


def test_letters_are_found_without_complaint(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        for chart in one_of_each_sort():
            png_bytes(chart.draw("dark"), 50)
    assert not caplog.records


@pytest.mark.parametrize(("theme", "mode"), [("light", Mode.LIGHT), ("dark", Mode.DARK)])
def test_charts_have_the_colours_of_the_windows(theme: str, mode: Mode) -> None:
    palette, tokens = PALETTES[theme], TOKENS[mode]  # type: ignore[index]
    for name in ("card", "ink", "quiet", "line", "primary", "now", "desired", "desired_text", "distribution"):
        assert getattr(palette, name) == getattr(tokens, name), name


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_and_marks_can_be_told_from_what_they_stand_on(theme: str) -> None:
    palette = PALETTES[theme]  # type: ignore[index]
    for words in (palette.ink, palette.quiet, palette.now, palette.desired_text):
        assert contrast(words, palette.card) >= 4.5
    for mark in (palette.now, palette.desired, palette.distribution[0], palette.distribution[-1]):
        assert contrast(mark, palette.card) >= 3
    cells = (*spread((palette.low, palette.high), 7), *spread(palette.distribution, 11))
    assert all(contrast(ink_on(colour), colour) >= 4.5 for colour in cells)

"""A report as a Word document: a title on a band, what is in it, and then part by part."""

import struct
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import count

import docx
from docx.document import Document
from docx.oxml.parser import parse_xml
from docx.section import _Footer, _Header
from docx.shared import Inches

from kulturverktyg.charts.palette import PALETTES
from kulturverktyg.export.report.document import Report
from kulturverktyg.export.report.drawn import Drawn
from kulturverktyg.export.report.paper import (
    EDGE_LETTERS,
    MARGIN_FOOT,
    MARGIN_SIDE,
    MARGIN_TOP,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    PICTURE_HEIGHT,
    TEXT_WIDTH,
)
from kulturverktyg.export.word.blocks import Blocks, own_words, pictures_of
from kulturverktyg.export.word.contents import as_paragraph, contents, headings
from kulturverktyg.export.word.package import packed
from kulturverktyg.export.word.parts import Element, element, field, paragraph, runs, words
from kulturverktyg.export.word.styles import dress, millimetres
from kulturverktyg.files.cells import clean
from kulturverktyg.typesetting.letters import shortened, whole_sentences

_FRAME = (
    '<a:ln xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" w="7620">'
    f'<a:solidFill><a:srgbClr val="{PALETTES["light"].line.removeprefix("#")}"/></a:solidFill></a:ln>'
)


def word_bytes(report: Report, drawn: Drawn) -> bytes:
    """The report as the bytes of a .docx file. The same report gives the same bytes."""
    document = docx.Document()
    dress(document, report.language)
    _paper(document)
    _around(document, report)
    body = document.element.body
    for part in _parts(document, report, drawn):
        body.insert(len(body) - 1, part)
    return packed(document, report.title, report.language)


def _parts(document: Document, report: Report, drawn: Drawn) -> Iterator[Element]:
    told = headings(report)
    following = iter(told)
    listed = list(contents(told))
    blocks = Blocks(pictures_of(report, drawn), lambda _level, _text: as_paragraph(next(following)), _placer(document))
    yield words("Title", report.title)
    yield words("Subtitle", report.subtitle)
    yield words("Source", report.source)
    yield from listed
    for place, section in enumerate(report.sections):
        new_page = [element("pageBreakBefore")] if listed and place == 0 else []
        yield as_paragraph(next(following), *new_page)
        yield from own_words(clean(section.own))
        for block in section.blocks:
            yield from blocks.of(block)


def _placer(document: Document) -> Callable[[bytes, str, str], Element]:
    """What puts pictures in, as wide as the words, each in a thin frame with its name and its alternative text."""
    numbers = count(1)

    def place(png: bytes, name: str, alt: str) -> Element:
        inline = document.part.new_pic_inline(BytesIO(png), width=Inches(_inches_wide(png)))
        number = next(numbers)
        told = {"id": str(number), "name": f"Bild {number}", "descr": clean(alt), "title": clean(name)}
        for key, value in told.items():
            inline.docPr.set(key, value)
        for side in ("distT", "distB", "distL", "distR"):
            inline.set(side, "0")
        inline.graphic.graphicData.pic.spPr.append(parse_xml(_FRAME))
        drawing = element("drawing")
        drawing.append(inline)
        return element("r", drawing)

    return place


def _inches_wide(png: bytes) -> float:
    """As wide as the words, or as there is room for its height."""
    width, height = struct.unpack(">II", png[16:24])
    return min(TEXT_WIDTH, PICTURE_HEIGHT * float(width / height))


def _paper(document: Document) -> None:
    section = document.element.body.sectPr
    for child in list(section):
        section.remove(child)
    sides, top, foot = (millimetres(length) for length in (MARGIN_SIDE, MARGIN_TOP, MARGIN_FOOT))
    edge = millimetres(11)
    section.extend(
        [
            element("pgSz", w=millimetres(PAGE_WIDTH), h=millimetres(PAGE_HEIGHT)),
            element("pgMar", top=top, right=sides, bottom=foot, left=sides, header=edge, footer=edge, gutter=0),
            element("cols", space=720),
            element("titlePg"),
        ]
    )


def _around(document: Document, report: Report) -> None:
    """The title above all pages but the first, the source and the page below all."""
    section = document.sections[0]
    _fill(section.header, paragraph("Header", *runs(shortened(clean(report.title), EDGE_LETTERS))))
    _fill(section.first_page_header, paragraph("Normal"))
    for foot in (section.footer, section.first_page_footer):
        source = runs(whole_sentences(clean(report.source), EDGE_LETTERS))
        page = [*runs("\tSida "), *field("PAGE", "1"), *runs(" av "), *field("NUMPAGES", "1")]
        _fill(foot, paragraph("Footer", *source, *page))


def _fill(story: _Header | _Footer, content: Element) -> None:
    story.is_linked_to_previous = False
    root = story.part.element
    for child in list(root):
        root.remove(child)
    root.append(content)

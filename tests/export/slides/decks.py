"""Decks to test with: what they are made from, the words on their slides, and templates of a municipality."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from openpyxl import load_workbook
from pptx import Presentation
from pptx.opc.constants import CONTENT_TYPE

from kulturverktyg.charts.catalogue import charts_of
from kulturverktyg.decide.report_parts import TITLES, Part
from kulturverktyg.export.report.drawn import Drawn
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.slides.package import repacked
from kulturverktyg.export.slides.slides import slides_bytes
from kulturverktyg.guard.released import ReleasedResults, Suppressed
from kulturverktyg.guard.trends import beside
from tests import chosen, samples
from tests.two_rounds import rounds

HIDDEN = Suppressed("unit:liten", None, "För få svar: färre än 7 har svarat.", "Den lilla enheten")


def parts(*keys: str) -> tuple[Part, ...]:
    """Only these parts, in this order; all of them when none is named."""
    wanted = keys or tuple(TITLES)
    return (*(Part(key) for key in wanted), *(Part(key, included=False) for key in TITLES if key not in wanted))


def whole() -> Given:
    """Something of everything that is quick to draw."""
    before, after = rounds()
    released = replace(samples.lifelike(), suppressed=(*samples.lifelike().suppressed, HIDDEN))
    return Given(
        released,
        chosen.everything(),
        parts(),
        beside((before, after)),
        ((charts_of(released)[0].id, released.groups[0].id),),
    )


def bare(released: ReleasedResults, *keys: str) -> Given:
    """Only the results, and only these parts of them."""
    return Given(released, chosen.nothing(), parts(*keys))


@cache
def whole_bytes() -> bytes:
    """The deck of all of it."""
    return slides_bytes(whole(), Drawn())


def opened(content: bytes) -> Any:
    """A deck as python-pptx reads it."""
    return Presentation(BytesIO(content))


def made(given: Given, deck: Path | None = None) -> Any:
    """The deck of these, opened."""
    return opened(slides_bytes(given, Drawn(), deck))


def titles(deck: Any) -> list[str]:
    """Slide by slide."""
    return [slide.shapes.title.text_frame.text for slide in deck.slides]


def notes(slide: Any) -> str:
    """What whoever speaks has before them."""
    return str(slide.notes_slide.notes_text_frame.text)


def words_of(shape: Any) -> Iterator[str]:
    """All words of a text box or a table, as they are read."""
    if shape.has_text_frame:
        yield shape.text_frame.text
    if getattr(shape, "has_table", False) and shape.has_table:
        for cell in shape.table.iter_cells():
            yield cell.text_frame.text


def all_words(deck: Any) -> str:
    """On slides, in their notes and in alternative texts."""
    told = [words for slide in deck.slides for shape in slide.shapes for words in words_of(shape)]
    told += [notes(slide) for slide in deck.slides]
    told += [words for chart in charts(deck) for words in chart.plots[0].categories]
    return "\n".join(told)


def frames(deck: Any) -> Iterator[Any]:
    """Charts, tables and pictures."""
    for slide in deck.slides:
        for shape in slide.shapes:
            if shape.shape_type is not None and not shape.has_text_frame:
                yield shape


def alternative(shape: Any) -> str:
    """What is told of it to who cannot see it."""
    return str(shape.element.xpath("string(.//p:cNvPr/@descr)"))


def charts(deck: Any) -> list[Any]:
    """The native ones."""
    return [shape.chart for shape in frames(deck) if getattr(shape, "has_chart", False) and shape.has_chart]


def chart_called(deck: Any, title: str) -> Any:
    """The native chart on the first slide whose title begins so."""
    slide = next(slide for slide in deck.slides if slide.shapes.title.text_frame.text.startswith(title))
    return next(shape.chart for shape in slide.shapes if getattr(shape, "has_chart", False) and shape.has_chart)


def workbooks(content: bytes) -> Iterator[Any]:
    """Those inside of charts."""
    with ZipFile(BytesIO(content)) as archive:
        for name in archive.namelist():
            if name.endswith(".xlsx"):
                yield load_workbook(BytesIO(archive.read(name)))


def template(path: Path, *, font: str = "Georgia", is_potx: bool = False, keep: Sequence[int] = range(11)) -> Path:
    """A municipality's deck of 4:3 with two sample slides, letters of its own, and its makers' names in it."""
    theirs = Presentation()
    for place, layout in reversed(list(enumerate(theirs.slide_layouts))):
        if place not in keep:
            theirs.slide_layouts.remove(layout)
    for number in range(2 if keep else 0):
        slide = theirs.slides.add_slide(theirs.slide_layouts[0])
        for holder in slide.placeholders:
            holder.text = f"Exempelbild {number}"
    theirs.core_properties.author = theirs.core_properties.last_modified_by = "Kim Kommunikatör"
    buffer = BytesIO()
    theirs.save(buffer)
    content = buffer.getvalue()
    with ZipFile(BytesIO(content)) as archive:
        theme = archive.read("ppt/theme/theme1.xml").replace(b'"Calibri"', f'"{font}"'.encode())
        types = archive.read("[Content_Types].xml")
    if is_potx:
        main = CONTENT_TYPE.PML_PRESENTATION_MAIN.encode()
        types = types.replace(main, CONTENT_TYPE.PML_TEMPLATE_MAIN.encode())
    path.write_bytes(repacked(content, {"ppt/theme/theme1.xml": theme, "[Content_Types].xml": types}))
    return path

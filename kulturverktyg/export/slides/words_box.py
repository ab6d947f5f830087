"""Lines of words on slides: as large as they can be on one slide, and else on several."""

from collections.abc import Iterator
from typing import Any

from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Emu, Inches, Pt

from kulturverktyg.export.slides.fit import SMALLEST, Letters, Rect, high
from kulturverktyg.export.slides.slide import Line, Tone, Words
from kulturverktyg.export.slides.wording import clean, write

_SIZES = (20.0, 18.0, 16.0, SMALLEST)
#: The size of what takes several slides.
_FLOWING = 16.0
_INDENT = 0.3
#: Of the size, between two lines of different things.
_BETWEEN = 0.55
_POINTS_AN_INCH = 72


def laid_out(words: Words, place: Rect, letters: Letters) -> tuple[float, list[tuple[Line, ...]]]:
    """The size that the words are set in, and what stands on each slide."""
    lines = tuple(Line(clean(line.text), line.tone) for line in words.lines)
    for size in _SIZES:
        if sum(_high(line, place, size, letters) for line in lines) <= place.height:
            return size, [lines]
    return _FLOWING, list(_pages(lines, place, letters))


def _pages(lines: tuple[Line, ...], place: Rect, letters: Letters) -> Iterator[tuple[Line, ...]]:
    page: list[Line] = []
    left = place.height
    most = int((place.height - _between(_FLOWING)) / high(1, _FLOWING))
    for line in lines:
        for part in _parts(line, place, letters, most):
            needed = _high(part, place, _FLOWING, letters)
            if page and needed > left:
                yield tuple(page)
                page, left = [], place.height
            page.append(part)
            left -= needed
    if page:
        yield tuple(page)


def _parts(line: Line, place: Rect, letters: Letters, most: int) -> Iterator[Line]:
    """A line in pieces that each go on a slide."""
    bold = line.tone is Tone.HEAD
    rows = letters.lines(line.text, place.width - _indent(line), _FLOWING, bold=bold)
    if len(rows) <= most:
        yield line
        return
    for start in range(0, len(rows), most):
        yield Line(" ".join(rows[start : start + most]), line.tone)


def _high(line: Line, place: Rect, size: float, letters: Letters) -> float:
    bold = line.tone is Tone.HEAD
    return letters.high(line.text, place.width - _indent(line), size, bold=bold) + _between(size)


def _between(size: float) -> float:
    return size * _BETWEEN / _POINTS_AN_INCH


def _indent(line: Line) -> float:
    return _INDENT if line.tone in (Tone.BULLET, Tone.QUOTE) else 0.0


def add_words(shapes: Any, lines: tuple[Line, ...], size: float, place: Rect, quiet: object) -> Any:
    """Put lines on a slide; the text box."""
    box = add_box(shapes, place)
    for number, line in enumerate(lines):
        paragraph = box.text_frame.paragraphs[0] if number == 0 else box.text_frame.add_paragraph()
        paragraph.space_after = Pt(size * _BETWEEN)
        write(paragraph, line.text, size, bold=line.tone is Tone.HEAD, colour=quiet if line.tone is Tone.NOTE else None)
        _indented(paragraph, line)
    return box


def add_box(shapes: Any, place: Rect, anchor: Any = MSO_ANCHOR.TOP) -> Any:
    """An empty text box that keeps its size."""
    box = shapes.add_textbox(Inches(place.left), Inches(place.top), Inches(place.width), Inches(place.height))
    frame = box.text_frame
    frame.word_wrap, frame.auto_size, frame.vertical_anchor = True, MSO_AUTO_SIZE.NONE, anchor
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    return box


def _indented(paragraph: Any, line: Line) -> None:
    """A list's mark, or the step in of a quotation."""
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001  (bullets have no public way)
    if line.tone is Tone.BULLET:
        properties.set("marL", str(Inches(_INDENT)))
        properties.set("indent", str(Emu(-Inches(_INDENT))))
        properties.append(parse_xml(f'<a:buFont {nsdecls("a")} typeface="Arial"/>'))
        properties.append(parse_xml(f'<a:buChar {nsdecls("a")} char="•"/>'))
    else:
        properties.append(parse_xml(f"<a:buNone {nsdecls('a')}/>"))
        if line.tone is Tone.QUOTE:
            properties.set("marL", str(Inches(_INDENT)))

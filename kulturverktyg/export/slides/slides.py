"""The deck: every slide set in its place, with notes, alternative texts and numbers."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any

from pptx.enum.text import MSO_ANCHOR
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Inches

from kulturverktyg.export.report.document import Picture
from kulturverktyg.export.report.drawn import Drawn
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.slides.chart_pages import chart_pages, shortened
from kulturverktyg.export.slides.fit import SMALLEST, Letters, Rect, high
from kulturverktyg.export.slides.native_chart import add_chart
from kulturverktyg.export.slides.outline import first_words, slides_of
from kulturverktyg.export.slides.package import saved
from kulturverktyg.export.slides.pictures import best_width, hidden_rooms
from kulturverktyg.export.slides.slide import Grid, Line, Native, Points, Slide, Tone, Words
from kulturverktyg.export.slides.stage import Stage, stage_of
from kulturverktyg.export.slides.table import add_grid, add_points, grid_pages, point_pages, points_fit
from kulturverktyg.export.slides.wording import clean, write
from kulturverktyg.export.slides.words_box import add_box, add_words, laid_out

_TITLE_SIZES = (36.0, 32.0, 28.0, 24.0, 20.0, 18.0)
_FIRST_SIZES = (40.0, 32.0, 28.0, 24.0, 20.0)
_ABOUT, _ABOUT_LINES = 16.0, 2
#: Dots per inch that are sharp on a projector, on pictures that are about as large as they were drawn.
_DPI = 170
_AIR = 0.14
#: Of the room below the title, what the foot may take; and inches that the slide's number does.
_FOOT_SHARE, _NUMBER = 0.32, 0.9
#: Lines of the source; the whole of it is in the notes too.
_SOURCE_LINES = 3
#: Inches around the words of a title that do not say otherwise.
_INSET = 0.2
_WHOLE = "Mer om bilden före"
_NOT_ON_NOTES = ("hdr", "dt", "ftr")


def slides_bytes(given: Given, drawn: Drawn, deck: Path | None = None, *, for_meeting: bool = False) -> bytes:
    """The slides as the bytes of a .pptx file, in the house's own look or in that of a ``deck``.

    All of them, or those that are shown at a meeting.

    KnownError when the deck cannot be used.
    """
    stage = stage_of(deck)
    setter = _Setter(stage, Letters(stage.wider), drawn)
    setter.set_first(*first_words(given))
    for slide in slides_of(given, for_meeting=for_meeting):
        setter.set(slide)
    return saved(setter.stage.presentation, clean(f"{given.released.journey}, {given.released.round}"))


@dataclass(frozen=True)
class _Page:
    """One slide of a body: what adds it, and what is said of it to who cannot see it."""

    add: Callable[[Any, Rect], Any]
    alt: str = ""


@dataclass(frozen=True)
class _Setter:
    stage: Stage
    letters: Letters
    drawn: Drawn

    def set_first(self, title: str, words: str, notes: Sequence[str]) -> None:
        """The slide that says what it is all about."""
        slide = self.stage.presentation.slides.add_slide(self.stage.first)
        holder = slide.shapes.title
        place = _rect(holder)
        shown, size = self._fitted(title, place, _FIRST_SIZES)
        _name(holder, "Rubrik")
        write(holder.text_frame.paragraphs[0], shown, size, bold=None)
        others = [one for one in slide.placeholders if one.placeholder_format.idx != 0]
        under = next((one for one in others if one.has_text_frame), None)
        self._drop([one for one in others if one is not under])
        whole = [title] if shown != clean(title) else []
        if under is not None:
            _name(under, "Underrubrik")
            said, size = self._fitted(words, _rect(under), (20.0, 18.0, 16.0, SMALLEST))
            whole += [words] if said != clean(words) else []
            write(under.text_frame.paragraphs[0], said, size)
        self._note(slide, notes)
        if whole:
            lines = tuple(Line(each) for each in whole)
            self.set(Slide(_WHOLE, Words(lines), notes=tuple(notes)))

    def set(self, slide: Slide) -> None:
        """A slide, on as many as it takes; and last in full what had to be shortened."""
        rest: list[str] = []
        title, _ = self._title(slide.title)
        rest += [slide.title] if title != clean(slide.title) else []
        area = self.stage.area
        about = shortened(clean(slide.about).replace("\n", " "), area.width, _ABOUT, _ABOUT_LINES, self.letters)
        rest += [slide.about] if about.endswith("…") and not slide.about.endswith("…") else []
        foot, left = self._foot(slide.foot)
        rest += left
        above = self.letters.high(about, area.width, _ABOUT) + _AIR if about else 0.0
        body = area.without_top(above).without_bottom(max(self._foot_high(foot), high(1, SMALLEST)) + _AIR)
        pages, more = self._pages(slide, body)
        rest += more
        for number, page in enumerate(pages, 1):
            several = f" ({number}\N{NO-BREAK SPACE}av\N{NO-BREAK SPACE}{len(pages)})" if len(pages) > 1 else ""
            made = self._new(slide.title, several)
            if about:
                box = add_box(made.shapes, Rect(area.left, area.top, area.width, above))
                _name(box, "Om bilden")
                write(box.text_frame.paragraphs[0], about, _ABOUT, colour=self.stage.quiet)
            shape = page.add(made.shapes, body)
            _name(shape, "Innehåll", page.alt)
            self._write_foot(made, foot)
            self._number(made)
            self._note(made, (*slide.notes, *(line for line in slide.foot[-1:] if line not in foot)))
        if rest:
            lines = tuple(Line(each) for each in rest)
            self.set(
                Slide(
                    _WHOLE,
                    Words(lines),
                    foot=foot[-1:],
                    notes=slide.notes,
                )
            )

    def _pages(self, slide: Slide, place: Rect) -> tuple[list[_Page], list[str]]:
        body = slide.body
        if isinstance(body, tuple):
            return [page for part in body for page in self._grid(part, place)[0]], []
        if isinstance(body, Points) and not points_fit(body, place, self.letters):
            body = Words(tuple(line for row in body.rows for line in _lines_of(row.figure, row.about, row.more)))
        if isinstance(body, Words):
            return list(self._words(body, place)), []
        if isinstance(body, Points):
            return list(self._points(body, place)), []
        if isinstance(body, Grid):
            return self._grid(body, place)
        if isinstance(body, Native):
            return self._native(body, place)
        return [self._picture(body)], []

    def _words(self, words: Words, place: Rect) -> Iterator[_Page]:
        size, pages = laid_out(words, place, self.letters)
        for lines in pages:

            def add(shapes: Any, at: Rect, lines: tuple[Line, ...] = lines) -> Any:
                return add_words(shapes, lines, size, at, self.stage.quiet)

            yield _Page(add)

    def _points(self, points: Points, place: Rect) -> Iterator[_Page]:
        for part in point_pages(points, place, self.letters):

            def add(shapes: Any, at: Rect, part: Points = part) -> Any:
                return add_points(shapes, part, at, self.letters, self.stage.strong, self.stage.quiet)

            yield _Page(add, points.alt)

    def _grid(self, grid: Grid, place: Rect) -> tuple[list[_Page], list[str]]:
        size, parts, left = grid_pages(grid, place, self.letters)
        pages = []
        for part in parts:

            def add(shapes: Any, at: Rect, part: Grid = part) -> Any:
                return add_grid(shapes, part, size, at, self.letters)

            pages.append(_Page(add, grid.alt))
        return pages, left

    def _native(self, native: Native, place: Rect) -> tuple[list[_Page], list[str]]:
        parts, left = chart_pages(native, place, self.letters)
        pages = []
        for part in parts:

            def add(shapes: Any, _at: Rect, part: Any = part) -> Any:
                return add_chart(shapes, part.native, part.place, part.legend)

            pages.append(_Page(add, native.alt))
        return pages, left

    def _picture(self, picture: Picture) -> _Page:
        def add(shapes: Any, at: Rect) -> Any:
            width, figure = best_width(picture, at.width, at.height)
            above, below = hidden_rooms(figure)
            across, down = figure.get_size_inches()
            down *= 1 - above - below
            part = min(at.width / across, at.height / down)
            left = at.left + (at.width - across * part) / 2
            size = (Inches(across * part), Inches(down * part))
            content = self.drawn.png(replace(picture, draw=lambda _width: figure), width, _DPI)
            shape = shapes.add_picture(BytesIO(content), Inches(left), Inches(at.top), *size)
            shape.crop_top, shape.crop_bottom = above, below
            shape.width, shape.height = size
            return shape

        return _Page(add, picture.alt)

    def _new(self, title: str, several: str) -> Any:
        """A slide with its title, and nothing else on it."""
        slide = self.stage.presentation.slides.add_slide(self.stage.plain)
        self._drop([one for one in slide.placeholders if one.placeholder_format.idx != 0])
        shown, size = self._title(title, several)
        _name(slide.shapes.title, "Rubrik")
        write(slide.shapes.title.text_frame.paragraphs[0], shown + several, size)
        return slide

    def _title(self, title: str, several: str = " (10 av 10)") -> tuple[str, float | None]:
        return self._fitted(title, self.stage.title, (self.stage.title_size, *_TITLE_SIZES), several)

    def _fitted(self, words: str, place: Rect, sizes: Sequence[float], more: str = "") -> tuple[str, float | None]:
        """Words that go in a place, shortened where they must, and their size where it is not the place's own."""
        words, width = clean(words).strip(), place.width - _INSET
        smaller = [size for size in sizes if size <= sizes[0]]
        for number, size in enumerate(smaller):
            if self.letters.high(words + more, width, size, bold=True) <= place.height:
                return words, None if number == 0 and len(smaller) > 1 else size
        most = max(1, int(place.height / high(1, smaller[-1])))
        reserved = width - self.letters.width(more, smaller[-1], bold=True)
        return shortened(words.replace("\n", " "), reserved, smaller[-1], most, self.letters, bold=True), smaller[-1]

    def _foot(self, lines: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
        """The lines that the foot has room for, the source first of all; and the others."""
        if not lines:
            return (), []
        width, room = self.stage.area.width - _NUMBER, self.stage.area.height * _FOOT_SHARE
        source = clean(lines[-1]).replace("\n", " ")
        kept: tuple[str, ...] = (shortened(source, width, SMALLEST, _SOURCE_LINES, self.letters),)
        for place in range(len(lines) - 2, -1, -1):
            if self._foot_high((lines[place], *kept)) > room:
                return kept, list(lines[: place + 1])
            kept = (lines[place], *kept)
        return kept, []

    def _foot_high(self, lines: Sequence[str]) -> float:
        width = self.stage.area.width - _NUMBER
        return sum(self.letters.high(clean(line), width, SMALLEST) for line in lines)

    def _write_foot(self, slide: Any, lines: Sequence[str]) -> None:
        if not lines:
            return
        area, needed = self.stage.area, self._foot_high(lines)
        place = Rect(area.left, area.bottom - needed, area.width - _NUMBER, needed)
        box = add_box(slide.shapes, place, MSO_ANCHOR.BOTTOM)
        _name(box, "Källa")
        for number, line in enumerate(lines):
            paragraph = box.text_frame.paragraphs[0] if number == 0 else box.text_frame.add_paragraph()
            write(paragraph, line, SMALLEST, colour=self.stage.quiet)

    def _number(self, slide: Any) -> None:
        """The slide's number, where its layout has a place for it."""
        for holder in self.stage.plain.placeholders:
            kind = holder._element.find(f".//{qn('p:ph')}")  # noqa: SLF001
            if kind.get("type") == "sldNum":
                slide.shapes._spTree.append(_number(kind, max(shape.shape_id for shape in slide.shapes) + 1))  # noqa: SLF001

    def _note(self, slide: Any, notes: Sequence[str]) -> None:
        frame = slide.notes_slide.notes_text_frame
        for number, line in enumerate(dict.fromkeys(filter(None, notes))):
            paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
            write(paragraph, line)
        tree = slide.part.package.presentation_part.notes_master.shapes._spTree  # noqa: SLF001
        for kind in list(tree.iter(qn("p:ph"))):
            if kind.get("type") in _NOT_ON_NOTES:
                shape = kind.getparent().getparent().getparent()
                shape.getparent().remove(shape)

    def _drop(self, shapes: Sequence[Any]) -> None:
        for shape in shapes:
            shape._element.getparent().remove(shape._element)  # noqa: SLF001


def _lines_of(figure: str, about: str, more: str) -> Iterator[Line]:
    yield Line(figure, Tone.HEAD)
    yield Line(about)
    yield from [Line(more, Tone.NOTE)] if more else []


def _name(shape: Any, name: str, alt: str = "") -> None:
    shape.name = name
    if alt:
        shape._element.find(f".//{qn('p:cNvPr')}").set("descr", clean(alt).replace("\n", " "))  # noqa: SLF001


def _rect(shape: Any) -> Rect:
    return Rect(*(each.inches for each in (shape.left, shape.top, shape.width, shape.height)))


def _number(kind: Any, shape_id: int) -> Any:
    index = f' idx="{kind.get("idx")}"' if kind.get("idx") else ""
    return parse_xml(
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="{shape_id}" name="Bildnummer"/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter"{index}/></p:nvPr>'
        "</p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>"
        '<a:fld id="{C1FF6DA9-008F-8B48-92A6-B652298478BF}" type="slidenum"><a:rPr lang="sv-SE"/><a:t>‹#›</a:t></a:fld>'
        "</a:p></p:txBody></p:sp>"
    )

"""Tables that can be edited, with the house's lines and colours; rows that do not fit go on to the next slide."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Inches

from kulturverktyg.charts.palette import PALETTES, ink_on
from kulturverktyg.export.slides.fit import SMALLEST, Letters, Rect, high, in_order
from kulturverktyg.export.slides.slide import Grid, Point, Points
from kulturverktyg.export.slides.wording import clean, rgb, write

_HOUSE = PALETTES["light"]
_SIZES = (16.0, SMALLEST)
_FIGURES = (32.0, 24.0, 18.0, SMALLEST)
_ACROSS, _DOWN = 0.08, 0.055
_INDENT = 0.2
_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
_LONGEST_HEADING, _LONGEST_WORD = 60, 30
_POINT_WIDTH, _POINT_AIR = 0.24, 0.1
#: What a point is about, and what more there is to say of it.
_POINT_SIZES = ((20.0, 16.0), (18.0, 14.0), (16.0, 14.0))


def grid_pages(grid: Grid, place: Rect, letters: Letters) -> tuple[float, list[Grid], list[str]]:
    """The size that a table is set in, the part of it that stands on each slide, and long headings in full."""
    long = [words for words in grid.header if len(words) > _LONGEST_HEADING]
    tidy = replace(
        grid,
        header=tuple(_heading(clean(words)) for words in grid.header),
        rows=tuple(tuple(clean(words).strip("\n") for words in row) for row in grid.rows),
    )
    tidy = replace(tidy, shares=_roomy(tidy, place, letters))
    for size in _SIZES:
        if sum(_heights(tidy, place, size, letters)) <= place.height and not _breaks(tidy, place, size, letters):
            return size, [tidy], long
    head, *_ = _heights(tidy, place, SMALLEST, letters)
    split = _split(tidy, place, letters, place.height - head)
    _, *heights = _heights(split, place, SMALLEST, letters)
    return SMALLEST, [_part(split, *ends) for ends in in_order(heights, place.height - head)], long


def _heading(words: str) -> str:
    return words if len(words) <= _LONGEST_HEADING else f"{words[:_LONGEST_HEADING].rstrip()} …"


def _widths(grid: Grid, place: Rect) -> tuple[float, ...]:
    return tuple(share / sum(grid.shares) * place.width for share in grid.shares)


def _heights(grid: Grid, place: Rect, size: float, letters: Letters) -> list[float]:
    """Of the header, and of each row."""
    widths = _widths(grid, place)
    indents = grid.indents or (0,) * len(grid.rows)
    found = []
    for row, indent, bold in (
        (grid.header, 0, True),
        *((row, step, False) for row, step in zip(grid.rows, indents, strict=True)),
    ):
        rooms = [width - 2 * _ACROSS - (indent * _INDENT if at == 0 else 0) for at, width in enumerate(widths)]
        cells = (letters.high(words, room, size, bold=bold) for words, room in zip(row, rooms, strict=True))
        found.append(max(cells) + 2 * _DOWN)
    return found


def _roomy(grid: Grid, place: Rect, letters: Letters) -> tuple[float, ...]:
    """The columns' widths, with room for their longest words taken from those that have more than they need."""
    widths = _widths(grid, place)
    least = [
        2 * _ACROSS + max(letters.width(word, SMALLEST, bold=True) for word in _words_in(column))
        for column in zip(grid.header, *grid.rows, strict=True)
    ]
    spare = place.width - sum(least)
    if spare <= 0 or all(width >= needed for width, needed in zip(widths, least, strict=True)):
        return widths
    over = [max(width - needed, 0.0) for width, needed in zip(widths, least, strict=True)]
    return tuple(needed + spare * each / sum(over) for needed, each in zip(least, over, strict=True))


def _words_in(column: Sequence[str]) -> Iterator[str]:
    """Those that could stand unbroken, and always one."""
    yield ""
    yield from (word for words in column for word in words.split() if len(word) <= _LONGEST_WORD)


def _breaks(grid: Grid, place: Rect, size: float, letters: Letters) -> bool:
    """Whether a word that could stand unbroken is longer than its column."""
    return any(
        letters.width(word, size, bold=row is grid.header) > width - 2 * _ACROSS
        for row in (grid.header, *grid.rows)
        for words, width in zip(row, _widths(grid, place), strict=True)
        for word in words.split()
        if len(word) <= _LONGEST_WORD
    )


def _split(grid: Grid, place: Rect, letters: Letters, room: float) -> Grid:
    """With rows that are higher than a slide cut into several, all their words kept."""
    most = max(1, int((room - 2 * _DOWN) / high(1, SMALLEST)))
    widths = [width - 2 * _ACROSS for width in _widths(grid, place)]
    rows: list[tuple[str, ...]] = []
    colours: dict[tuple[int, int], str] = {}
    indents: list[int] = []
    for number, row in enumerate(grid.rows):
        step = grid.indents[number] if grid.indents else 0
        rooms = [widths[0] - step * _INDENT, *widths[1:]]
        lines = [letters.lines(words, width, SMALLEST) for words, width in zip(row, rooms, strict=True)]
        pieces = max(1, -(-max(map(len, lines)) // most))
        for piece in range(pieces):
            colours |= {(len(rows), at): fill for (of, at), fill in grid.colours.items() if of == number}
            rows.append(
                row if pieces == 1 else tuple(" ".join(cell[piece * most : (piece + 1) * most]) for cell in lines)
            )
            indents.append(step)
    return replace(grid, rows=tuple(rows), colours=colours, indents=tuple(indents))


def _part(grid: Grid, start: int, end: int) -> Grid:
    colours = {(row - start, at): fill for (row, at), fill in grid.colours.items() if start <= row < end}
    return replace(grid, rows=grid.rows[start:end], colours=colours, indents=grid.indents[start:end])


def add_grid(shapes: Any, grid: Grid, size: float, place: Rect, letters: Letters) -> Any:
    """Put a table on a slide; the graphic frame."""
    heights = _heights(grid, place, size, letters)
    frame = _new(shapes, len(grid.rows) + 1, _widths(grid, place), heights, place)
    table = frame.table
    for at, words in enumerate(grid.header):
        _fill(table.cell(0, at), words, size, number=at in grid.numbers, colour=_HOUSE.quiet, bold=True)
        _underline(table.cell(0, at), _HOUSE.primary, 19050)
    for number, row in enumerate(grid.rows):
        for at, words in enumerate(row):
            cell, fill = table.cell(number + 1, at), grid.colours.get((number, at), _HOUSE.card)
            ink = _HOUSE.ink if fill == _HOUSE.card else ink_on(fill)
            _fill(cell, words, size, number=at in grid.numbers, colour=ink, ground=fill)
            if at == 0 and grid.indents:
                cell.margin_left = Inches(_ACROSS + grid.indents[number] * _INDENT)
            _underline(cell, _HOUSE.line, 9525)
    return frame


def add_points(shapes: Any, points: Points, place: Rect, letters: Letters, strong: object, quiet: object) -> Any:
    """Put a few things to remember on a slide: the figure large, and beside it what it is; the graphic frame."""
    sizes = _point_sizes(points, place, letters)
    heights = _point_heights(points, place, sizes, letters)
    spare = max(0.0, place.height - sum(heights)) / max(len(heights), 1)
    heights = [each + min(spare, 0.5) for each in heights]
    widths = _point_widths(place)
    frame = _new(shapes, len(points.rows), widths, heights, place, has_header=False)
    for number, point in enumerate(points.rows):
        figure, words = frame.table.cell(number, 0), frame.table.cell(number, 1)
        for cell in (figure, words):
            cell.fill.background()
            cell.vertical_anchor = MSO_ANCHOR.MIDDLE
            if number < len(points.rows) - 1:
                _underline(cell, _HOUSE.line, 9525)
        size = _figure_size(point, widths[0], letters)
        write(figure.text_frame.paragraphs[0], point.figure, size, bold=True, colour=strong)
        write(words.text_frame.paragraphs[0], point.about, sizes[0], bold=True)
        if point.more:
            write(words.text_frame.add_paragraph(), point.more, sizes[1], colour=quiet)
    return frame


def points_fit(points: Points, place: Rect, letters: Letters) -> bool:
    """Whether each goes on a slide."""
    return all(high <= place.height for high in _point_heights(points, place, _POINT_SIZES[-1], letters))


def point_pages(points: Points, place: Rect, letters: Letters) -> Iterator[Points]:
    """What stands on each slide."""
    heights = _point_heights(points, place, _point_sizes(points, place, letters), letters)
    for start, end in in_order(heights, place.height):
        yield replace(points, rows=points.rows[start:end])


def _point_widths(place: Rect) -> tuple[float, float]:
    return place.width * _POINT_WIDTH, place.width * (1 - _POINT_WIDTH)


def _point_sizes(points: Points, place: Rect, letters: Letters) -> tuple[float, float]:
    """The largest in which all go on one slide, else the smallest."""
    fitting = (s for s in _POINT_SIZES if sum(_point_heights(points, place, s, letters)) <= place.height)
    return next(fitting, _POINT_SIZES[-1])


def _figure_size(point: Point, width: float, letters: Letters) -> float:
    fitting = (s for s in _FIGURES if len(letters.lines(point.figure, width - 2 * _ACROSS, s, bold=True)) <= 2)
    return next(fitting, SMALLEST)


def _point_heights(points: Points, place: Rect, sizes: tuple[float, float], letters: Letters) -> list[float]:
    widths = _point_widths(place)
    left, right = (width - 2 * _ACROSS for width in widths)
    found = []
    for point in points.rows:
        figure = letters.high(point.figure, left, _figure_size(point, widths[0], letters), bold=True)
        words = letters.high(point.about, right, sizes[0], bold=True)
        words += letters.high(point.more, right, sizes[1]) if point.more else 0
        found.append(max(figure, words) + 2 * _POINT_AIR)
    return found


def _new(
    shapes: Any, rows: int, widths: tuple[float, ...], heights: list[float], place: Rect, *, has_header: bool = True
) -> Any:
    at = (Inches(place.left), Inches(place.top), Inches(place.width), Inches(sum(heights)))
    frame = shapes.add_table(rows, len(widths), *at)
    table = frame.table
    table.first_row, table.horz_banding = has_header, False
    table._tbl.tblPr.find(qn("a:tableStyleId")).text = _NO_STYLE  # noqa: SLF001  (a table's style has no public way)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Inches(width)
    for row, height in zip(table.rows, heights, strict=True):
        row.height = Inches(height)
    for cell in table.iter_cells():
        cell.margin_left = cell.margin_right = Inches(_ACROSS)
        cell.margin_top = cell.margin_bottom = Inches(_DOWN)
    return frame


def _fill(
    cell: Any, words: str, size: float, *, number: bool, colour: str, ground: str = _HOUSE.card, bold: bool = False
) -> None:
    cell.fill.solid()
    cell.fill.fore_color.rgb = rgb(ground)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    paragraph = cell.text_frame.paragraphs[0]
    if number:
        paragraph.alignment = PP_ALIGN.CENTER
    write(paragraph, words, size, bold=bold, colour=colour)


def _underline(cell: Any, colour: str, width: int) -> None:
    """A line below a cell, which stands before its fill."""
    line = parse_xml(
        f'<a:lnB {nsdecls("a")} w="{width}"><a:solidFill><a:srgbClr val="{colour[1:]}"/></a:solidFill></a:lnB>'
    )
    cell._tc.get_or_add_tcPr().insert(0, line)  # noqa: SLF001  (borders have no public way)

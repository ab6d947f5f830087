"""How much of a native chart goes on each slide, so that its words can be read."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kulturverktyg.export.slides.fit import SMALLEST, Letters, Rect, evenly, high
from kulturverktyg.export.slides.slide import Kind, Native
from kulturverktyg.export.slides.wording import clean

#: Of a chart's width, what the words of bars take; and inches of a legend's row, its marks, and the axis below.
LABEL_SHARE, AXIS_ROOM = 0.44, 0.42
_LEGEND_ROW, _LEGEND_MARK = 0.36, 0.5
_LABEL_AIR, _ROW_AIR, _LOWEST_ROW, _HIGHEST_ROW = 0.3, 0.06, 0.44, 1.2
_MOST_LINES, _LINES_BELOW = 4, 3
_AXIS_WIDTH, _COLUMN_AIR = 0.7, 0.1
_MOST_BARS, _MOST_STACKED, _MOST_MARKS, _FEWEST_MARKS = 10, 7, 8, 4
_LONGEST_NAME = 60


@dataclass(frozen=True)
class ChartPage:
    """A part of a chart, where it goes, and inches for its legend."""

    native: Native
    place: Rect
    legend: float


def chart_pages(native: Native, place: Rect, letters: Letters) -> tuple[list[ChartPage], list[str]]:
    """What goes on each slide, and in full what names had to be shortened."""
    names = [clean(series.name) for series in native.series]
    short = [name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME].rstrip()} …" for name in names]
    series = tuple(replace(one, name=name) for one, name in zip(native.series, short, strict=True))
    legend = _legend(short, place, letters)
    words = [clean(each).replace("\n", " ") for each in native.categories]
    if native.kind in (Kind.STACKED, Kind.BARS):
        width, lines = place.width * LABEL_SHARE - _LABEL_AIR, _MOST_LINES
        labels = [shortened(each, width, SMALLEST, lines, letters) for each in words]
        pages = _bar_pages(labels, native, place, legend, width, letters)
    else:
        labels, ends = _columns(words, native, place, letters)
        pages = [(start, end, place) for start, end in ends]
    whole = replace(native, categories=tuple(labels), series=series)
    left_out = [full for full, shown in zip((*names, *words), (*short, *labels), strict=True) if full != shown]
    return [ChartPage(_part(whole, start, end), at, legend) for start, end, at in pages], left_out


def shortened(words: str, width: float, size: float, most: int, letters: Letters, *, bold: bool = False) -> str:
    """Words in at most so many lines; what is cut ends in ``…``."""
    lines = letters.lines(words, width, size, bold=bold)
    if len(lines) <= most:
        return words
    kept = " ".join(lines[:most])
    room = letters.width("… ", size, bold=bold)
    while letters.width(kept[len(" ".join(lines[: most - 1])) :], size, bold=bold) > width - room and kept:
        kept = kept[:-1]
    return f"{kept.rstrip()} …"


def _legend(names: Sequence[str], place: Rect, letters: Letters) -> float:
    if len(names) < 2:
        return 0.05
    wide = sum(letters.width(name, SMALLEST) + _LEGEND_MARK for name in names)
    return _LEGEND_ROW * (1 + int(wide // place.width)) + 0.1


def _bar_pages(
    labels: Sequence[str], native: Native, place: Rect, legend: float, width: float, letters: Letters
) -> list[tuple[int, int, Rect]]:
    most = max(len(letters.lines(label, width, SMALLEST)) for label in labels)
    row = max(_LOWEST_ROW, high(most, SMALLEST) + _ROW_AIR)
    around = legend + (AXIS_ROOM if native.kind is Kind.STACKED else 0.05)
    most_bars = _MOST_STACKED if native.kind is Kind.STACKED else _MOST_BARS
    fitting = min(int((place.height - around) / row), most_bars)
    pages = []
    for start, end in evenly(len(labels), max(fitting, 1)):
        needed = around + (end - start) * max(row, _HIGHEST_ROW)
        pages.append((start, end, Rect(place.left, place.top, place.width, min(place.height, needed))))
    return pages


def _columns(
    words: Sequence[str], native: Native, place: Rect, letters: Letters
) -> tuple[list[str], list[tuple[int, int]]]:
    """The words below a chart, and which of them go on each slide; what lies along time is never parted."""
    if native.kind in (Kind.LINES, Kind.COLUMNS):
        return [each if len(each) <= _LONGEST_NAME else f"{each[:_LONGEST_NAME]} …" for each in words], [
            (0, len(words))
        ]
    for count in range(min(len(words), _MOST_MARKS), _FEWEST_MARKS, -1):
        width = (place.width - _AXIS_WIDTH) / count - _COLUMN_AIR
        if all(_goes(each, width, letters) for each in words):
            return list(words), evenly(len(words), count)
    width = (place.width - _AXIS_WIDTH) / _FEWEST_MARKS - _COLUMN_AIR
    labels = [shortened(each, width, SMALLEST, _LINES_BELOW, letters) for each in words]
    return labels, evenly(len(words), _FEWEST_MARKS)


def _goes(words: str, width: float, letters: Letters) -> bool:
    """Whether words go in a few lines without any of them being broken."""
    unbroken = all(letters.width(word, SMALLEST) <= width for word in words.split())
    return unbroken and len(letters.lines(words, width, SMALLEST)) <= _LINES_BELOW


def _part(native: Native, start: int, end: int) -> Native:
    series = tuple(replace(one, values=one.values[start:end]) for one in native.series)
    return replace(native, categories=native.categories[start:end], series=series)

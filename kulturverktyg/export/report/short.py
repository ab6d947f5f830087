"""What fits on one page: words cut where all can see it, and the first of many with how many more there are."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from textwrap import shorten

from kulturverktyg.charts.findings import Finding
from kulturverktyg.charts.gap_charts import of_dimensions
from kulturverktyg.decide.measure import STATUSES, MeasureView, is_late
from kulturverktyg.export.report.document import Block, Bullets, Paragraph, Picture, Report, Section, Tone
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.pieces import count, everybody, picture
from kulturverktyg.export.report.report import source, subtitle
from kulturverktyg.export.report.room import Fill, on_one_page

#: Letters of a line's own words, and of HR's.
LINE, _OWN, _BRIEF_OWN = 110, 420, 140
#: Of who sees to a measure.
_OWNER = 60
#: Of the journey's name at the head of a page.
_HEAD = 90
_BARS = 4
_CUT = " …"
_WHOLE = "Texten är avkortad och står hel i rapporten."
_MORE = "{} till står i rapporten."


def line(words: str, longest: int = LINE) -> str:
    """Words on one line; where they are too many they end with ``…``."""
    told = shorten(words, longest, placeholder=_CUT)
    return told if told != _CUT.strip() else f"{' '.join(words.split())[:longest]}{_CUT}"


def sentence(words: str) -> str:
    """Words on one line as a sentence of their own."""
    told = line(words)
    return told if told.endswith(_CUT) else f"{told}."


def first(items: Sequence[str], most: int, one: str, several: str) -> Iterator[Block]:
    """The first ``most`` of many, a line each, and how many more there are."""
    if items:
        yield Bullets(tuple(items[:most]))
    yield from more_in_report(len(items) - most, one, several)


def more_in_report(left_out: int, one: str, several: str) -> Iterator[Block]:
    """How many more there are; nothing where all are told."""
    if left_out > 0:
        yield Paragraph(_MORE.format(count(left_out, one, several)), Tone.NOTE)


def page(given: Given, about: str, make: Callable[[Given, Fill], Sequence[Section]], measures: Sequence[int]) -> Report:
    """A page under the journey's name, as full as there is room for, with at most so many ``measures``."""
    title = line(given.released.journey, _HEAD)
    told = line(f"{about}. {subtitle(given.released)}")
    sections, *shorter = on_one_page(title, partial(make, given), measures)
    return Report(title, told, source(given.released), sections, shorter=tuple(shorter))


def gap_picture(given: Given) -> Iterator[Picture]:
    """The areas with the largest gaps, as many as can be read on a page with other things."""
    released, group = given.released, everybody(given.released)
    if group is None:
        return
    gaps = {
        one.name: abs(figure.gap.mean)
        for one in released.dimensions
        if (figure := released.figure(group.id, dimension=one.name)) is not None and figure.gap is not None
    }
    largest = sorted(gaps, key=lambda name: -gaps[name])[:_BARS]
    dimensions = tuple(one for one in released.dimensions if one.name in largest)
    if len(largest) > 1:
        left_out = f"De {_BARS} områden där glappet är störst. " if len(dimensions) < len(released.dimensions) else ""
        for chart in of_dimensions(replace(released, dimensions=dimensions), group):
            yield picture(replace(chart, shows=f"{left_out}{chart.shows}"), "sida-")


def findings_in_short(found: Iterable[Finding]) -> tuple[str, ...]:
    """``Inflytande: +1,1``"""
    return tuple(f"{line(one.about.rstrip('.'))}: {one.words}" for one in found)


def own_words(given: Given, key: str, fill: Fill) -> str:
    """HR's own words in a part that is included, cut to what there is room for."""
    if fill.bare:
        return ""
    words = next((part.words.strip() for part in given.parts if part.key == key and part.included), "")
    longest = _BRIEF_OWN if fill.brief else _OWN
    return words if len(words) <= longest else f"{line(words, longest)} {_WHOLE}"


def to_do(measures: Sequence[MeasureView], today: dt.date) -> tuple[str, ...]:
    """Each measure with who sees to it, by when, and how far it has come."""
    return tuple(_measure(one, today) for one in measures)


def _measure(one: MeasureView, today: dt.date) -> str:
    day = f"klar senast {one.deadline.isoformat()}" if one.deadline is not None and not one.has_ended else ""
    said = "; ".join(filter(None, (line(one.owner, _OWNER), day, state(one, today).lower())))
    return f"{line(one.title, 70)} ({said})"


def state(one: MeasureView, today: dt.date) -> str:
    """How far it has come, and whether it is late: the same words on every page."""
    return f"{STATUSES[one.status]}{', försenad' if is_late(one, today) else ''}"


def page_part(key: str, title: str, blocks: Iterable[Block], own: str = "") -> Iterator[Section]:
    """A part of a page, where there is something in it."""
    told = tuple(blocks)
    if told or own:
        yield Section(key, title, told, own)

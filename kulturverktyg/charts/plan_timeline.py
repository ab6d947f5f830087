"""The measures of a plan along time: when each begins, is to be done and is followed up, and where today is."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from kulturverktyg.charts.page import Heading, Page, Run, Size
from kulturverktyg.charts.palette import PALETTES, Palette, Theme
from kulturverktyg.charts.plan_words import Timeline, days_of
from kulturverktyg.charts.style import house_style
from kulturverktyg.charts.told import tell
from kulturverktyg.decide.measure import MeasureView, is_late

_TITLE_SIZE, _NOTE_SIZE, _TICK_SIZE = 10.0, 8.5, 9.0
_WORDS_SHARE, _GAP = 0.34, 0.2
_ROW_AIR, _TICK_GAP = 0.16, 0.1
_BAR = 0.15
_MOST_MONTHS = 10
_MONTHS = ("jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec")
#: Days without a beginning or an end are drawn so long before or after the day there is.
_SHORT = dt.timedelta(days=10)


@dataclass(frozen=True)
class _Row:
    measure: MeasureView
    words: tuple[str, ...]
    note: str
    high: float


def draw_timeline(words: Timeline, theme: Theme, size: Size | None = None, letters: str | None = None) -> Figure:
    """The chart as a figure; it becomes higher than asked for when its rows need it."""
    with house_style(letters):
        return tell(_draw(words, PALETTES[theme], size), words.alt)


def _draw(words: Timeline, palette: Palette, size: Size | None) -> Figure:
    subtitle = (
        Run("pågår", "s", palette.primary),
        Run("planerad", "s", palette.low, edge=palette.primary),
        Run("klar eller stoppad", "s", palette.line),
        Run("nästa uppföljning", "D", palette.ink),
    )
    page = Page(Heading(words.title, subtitle, words.foot), palette, size)
    width = page.body_width * _WORDS_SHARE
    rows = [_row(page, measure, width, words.today) for measure in words.measures]
    below = 2 * page.ruler.line(_TICK_SIZE) + _TICK_GAP
    needed = sum(row.high for row in rows) + below
    page.needs_in_each_part(0, page.body_height(needed) - needed + below)
    left = page.left + width + _GAP
    axes = page.axes(left, 0, page.right - left, needed - below)
    first, last = _span(words)
    axes.set_xlim(first.toordinal(), last.toordinal())
    axes.set_ylim(needed - below, 0)
    _draw_months(axes, first, last, palette)
    y = 0.0
    for row in rows:
        middle = y + row.high / 2
        _write_row(page, row, middle)
        _draw_bar(axes, row.measure, middle, palette)
        y += row.high
    _draw_today(axes, words.today, palette)
    return page.figure


def _write_row(page: Page, row: _Row, middle: float) -> None:
    line = page.ruler.line(_TITLE_SIZE)
    above = middle - line / 2 if row.note else middle
    page.write(page.left, above, row.words, size=_TITLE_SIZE)
    if row.note:
        below = above + (len(row.words) + 1) * line / 2
        page.write(page.left, below, [row.note], size=_NOTE_SIZE, colour=page.palette.desired_text, bold=True)


def _row(page: Page, measure: MeasureView, width: float, today: dt.date) -> _Row:
    lines = page.ruler.wrap(measure.title, width, _TITLE_SIZE)
    note = ""
    if is_late(measure, today) and measure.deadline is not None:
        days = (today - measure.deadline).days
        note = f"försenad {days} {'dag' if days == 1 else 'dagar'}"
    return _Row(measure, lines, note, (len(lines) + bool(note)) * page.ruler.line(_TITLE_SIZE) + _ROW_AIR)


def _span(words: Timeline) -> tuple[dt.date, dt.date]:
    """Whole months around all days and today."""
    days = [words.today, *(day for measure in words.measures for day in days_of(measure))]
    first, last = min(days) - _SHORT, max(days) + _SHORT
    return first.replace(day=1), _next_month(last)


def _next_month(day: dt.date) -> dt.date:
    return dt.date(day.year + day.month // 12, day.month % 12 + 1, 1)


def _months(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    while first <= last:
        yield first
        first = _next_month(first)


def _draw_months(axes: Axes, first: dt.date, last: dt.date, palette: Palette) -> None:
    months = list(_months(first, last))
    step = next(step for step in (1, 2, 3, 6, 12, 60, 600, len(months)) if len(months) / step <= _MOST_MONTHS)
    shown = [month for month in months[:-1] if (month.month - 1) % min(step, 12) == 0][:: max(1, step // 12)]
    years = {month.year: month for month in reversed(shown)}
    axes.set_yticks([])
    axes.set_xticks(
        [month.toordinal() for month in shown],
        [
            f"{_MONTHS[month.month - 1]}\n{month.year}" if years[month.year] == month else _MONTHS[month.month - 1]
            for month in shown
        ],
        ha="left",
        size=_TICK_SIZE,
    )
    axes.grid(axis="x", color=palette.line, linewidth=0.7)


def _draw_bar(axes: Axes, measure: MeasureView, y: float, palette: Palette) -> None:
    begin, end = measure.starts, measure.deadline
    if begin is not None or end is not None:
        known = begin or end or dt.date.min
        start, stop = (begin or known - _SHORT), (end or known + _SHORT)
        axes.barh(
            y,
            max((stop - start).days, 1),
            left=start.toordinal(),
            height=_BAR,
            color=_colour(measure, palette),
            edgecolor="none" if measure.has_ended else palette.primary,
            linewidth=0 if measure.has_ended else 1,
            zorder=3,
        )
    if measure.next_follow_up is not None and not measure.has_ended:
        axes.plot(
            [measure.next_follow_up.toordinal()],
            [y],
            "D",
            markersize=7.5,
            color=palette.ink,
            markeredgecolor=palette.card,
            markeredgewidth=1.5,
            zorder=5,
        )


def _colour(measure: MeasureView, palette: Palette) -> str:
    if measure.has_ended:
        return palette.line
    return palette.primary if measure.is_under_way else palette.low


def _draw_today(axes: Axes, today: dt.date, palette: Palette) -> None:
    axes.axvline(today.toordinal(), color=palette.ink, linewidth=1.2, linestyle=(0, (3, 2)), zorder=4)
    axes.annotate(
        "i dag",
        (today.toordinal(), 1),
        xycoords=("data", "axes fraction"),
        xytext=(0, 3),
        textcoords="offset points",
        ha="center",
        size=_NOTE_SIZE,
        color=palette.ink,
        annotation_clip=False,
    )

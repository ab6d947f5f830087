"""Two rounds beside each other as plain text for a terminal."""

from collections.abc import Iterator

from kulturverktyg.charts.change_rows import (
    ChangeRow,
    dimension_rows,
    item_rows,
    left_out,
    share_difference,
    share_interval,
)
from kulturverktyg.charts.words import verdict
from kulturverktyg.guard.released_trend import ReleasedTrend

_WIDTH = 58
_END = 20


def trend_as_text(trend: ReleasedTrend) -> str:
    """What has changed a group, what to be careful about, and what is not compared and why."""
    return "\n".join(_lines(trend))


def _lines(trend: ReleasedTrend) -> Iterator[str]:
    yield f"{trend.journey} · {trend.later} jämfört med {trend.earlier}"
    yield from (f"Att veta: {warning}" for warning in trend.warnings)
    for one in trend.groups:
        yield ""
        answered = " → ".join(f"{n} av {headcount}" for n, headcount in zip(one.n, one.headcount, strict=True))
        yield f"{one.group.label}: {answered} svar"
        yield from (f"  Att veta: {warning}" for warning in one.warnings)
        rows = (*dimension_rows(trend, one.group.id), *item_rows(trend, one.group.id))
        yield from (_row(row) for row in rows)
    if trend.not_compared:
        yield ""
        yield "Jämförs inte:"
    yield from (f"  {what} ”{words}”: {reason}" for what, words, reason in left_out(trend))
    yield ""
    yield from trend.method


def _row(row: ChangeRow) -> str:
    side = f", {row.side}" if row.side else ""
    words = _fitted(row.title, _WIDTH - len(side)) + side
    parts = [f"{row.earlier} → {row.later}", row.difference, row.interval, row.said]
    positive = row.change.positive
    if positive is not None and not row.in_percent and positive.value is not None:
        said = verdict(positive.low, positive.high)
        parts += [f"positiva {share_difference(positive)}", share_interval(positive), said]
    return f"  {words:<{_WIDTH}} {'  '.join(part for part in (*parts, row.reason) if part)}"


def _fitted(title: str, width: int) -> str:
    """A title that is too long keeps its end, which tells one alternative from the next."""
    return title if len(title) <= width else f"{title[: width - _END - 1]}…{title[-_END:]}"

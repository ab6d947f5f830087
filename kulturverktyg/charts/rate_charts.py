"""Response rates of the groups whose headcount is known."""

from collections.abc import Iterator

from matplotlib.figure import Figure

from kulturverktyg.charts.chart import Chart, alt_text, foot
from kulturverktyg.charts.page import Heading, Run, Size
from kulturverktyg.charts.palette import Palette
from kulturverktyg.charts.share_bars import Key, ShareRow, draw
from kulturverktyg.charts.words import percent
from kulturverktyg.guard.released import ReleasedGroup, ReleasedResults


def of_rates(released: ReleasedResults) -> Iterator[Chart]:
    """One bar a group; groups by background have no headcount."""
    counted = [group for group in released.groups if group.headcount]
    if not counted:
        return
    rows = [_row(group) for group in counted]
    title = _title(released)

    def paint(palette: Palette, size: Size | None) -> Figure:
        heading = Heading(title, [Run("andel som har svarat, procent av antalet personer")], foot(released))
        return draw(rows, Key((palette.primary,), (), "Svarsfrekvens"), heading, palette, size)

    told = (f"{row.label}: {row.value}" for row in rows)
    shows = "Andel som har svarat i varje grupp, procent av antalet personer. Svar av antal inom parentes."
    yield Chart("svarsfrekvens", title, alt_text(title, "Svarsfrekvens i varje grupp", told), paint, shows)


def _row(group: ReleasedGroup) -> ShareRow:
    share = min(group.n / group.headcount, 1.0)
    return ShareRow(f"{group.label} ({group.n} av {group.headcount})", (share,), percent(share))


def _title(released: ReleasedResults) -> str:
    whole = next((group for group in released.groups if group.breakdown == "all" and group.headcount), None)
    if whole is None:
        return "Så många har svarat"
    return f"{percent(min(whole.n / whole.headcount, 1.0))} har svarat"

"""Dotted lines at the days when measures began, with their numbers above; the foot says what the numbers mean."""

from collections.abc import Sequence

from matplotlib.axes import Axes

from kulturverktyg.charts.page import Page

#: Inches between the numbers of two lines.
_BETWEEN = 0.08

#: Where a line stands along x, and its number.
Line = tuple[float, int]


def draw_measure_lines(axes: Axes, lines: Sequence[Line], page: Page, step: float, size: float) -> None:
    """Numbers of ``size`` points stand together where they have no room beside each other.

    ``step`` is the inches of 1 along x.
    """
    colour = page.palette.primary
    for place in {place for place, _ in lines}:
        axes.axvline(place, color=colour, linewidth=1, linestyle=(0, (1, 2)), zorder=1)
    for group in _groups(lines, page, step, size):
        axes.annotate(
            _words_of(group),
            (_middle(group), 1),
            xycoords=("data", "axes fraction"),
            xytext=(0, 1),
            textcoords="offset points",
            size=size,
            color=colour,
            ha="center",
            va="bottom",
        )


def _groups(lines: Sequence[Line], page: Page, step: float, size: float) -> Sequence[Sequence[Line]]:
    """What stands above the lines: numbers that would run into each other are one text between theirs."""
    groups: list[list[Line]] = []
    for line in sorted(lines):
        groups.append([line])
        while len(groups) > 1 and _collide(groups[-2], groups[-1], page, step, size):
            last = groups.pop()
            groups[-1] += last
    return groups


def _collide(one: Sequence[Line], other: Sequence[Line], page: Page, step: float, size: float) -> bool:
    wide = sum(page.ruler.width(_words_of(group), size) for group in (one, other)) / 2
    return (_middle(other) - _middle(one)) * step < wide + _BETWEEN


def _middle(group: Sequence[Line]) -> float:
    return (group[0][0] + group[-1][0]) / 2


def _words_of(group: Sequence[Line]) -> str:
    """Numbers, and from the first to the last where there are more than two without a gap."""
    numbers = sorted(number for _, number in group)
    if len(numbers) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return f"{numbers[0]}–{numbers[-1]}"
    return ", ".join(map(str, numbers))

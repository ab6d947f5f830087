"""A picture just as wide as it is asked for, so that its letters are as large on paper as they were drawn."""

from collections.abc import Callable

from matplotlib.figure import Figure

from kulturverktyg.charts.page import Size


def at_width(draw: Callable[[Size | None], Figure], width: float) -> Figure:
    """A picture ``width`` inches wide and as high as it needs to be; as wide as suits it where that is 0."""
    return draw((width, 0.0) if width else None)

"""Figures that know what they say: their title, and their words for who cannot see them."""

from matplotlib.figure import Figure


class ToldFigure(Figure):
    """A figure with its ``title``, the finding, and ``alt``, all that it tells; both go with it into files."""

    title: str = ""
    alt: str = ""


def tell(figure: Figure, alt: str) -> Figure:
    """The figure, with its words for who cannot see it."""
    if isinstance(figure, ToldFigure):
        figure.alt = alt
    return figure


def title_of(figure: Figure) -> str:
    """What the title says; empty of a figure that has none."""
    return figure.title if isinstance(figure, ToldFigure) else ""


def description_of(figure: Figure) -> str:
    """What is told beside the title."""
    return figure.alt.removeprefix(f"{figure.title}. ") if isinstance(figure, ToldFigure) else ""

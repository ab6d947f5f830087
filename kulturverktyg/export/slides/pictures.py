"""Charts that a slide shows as pictures: without their own title, which the slide says."""

from matplotlib.figure import Figure

from kulturverktyg.export.report.document import Picture

#: A chart's title is the largest of its words, and larger than this.
_TITLE = 14.0
#: Inches above the title, and of each of its lines.
_MARGIN, _TITLE_LINE = 0.3, 0.26
#: Inches of half a line, of the letters below an axis, and below what has none.
_HALF_LINE, _TICKS, _AIR = 0.14, 0.5, 0.06
#: Inches that a chart is tried at.
_WIDTHS = (8.0, 10.5)


def bare(figure: Figure, *, is_told_below: bool = True) -> Figure:
    """The figure with its title out of sight, and what stands below the drawing too where that is told elsewhere."""
    lowest = 1.0 if is_told_below else _lowest(figure)
    for words in figure.texts:
        if float(words.get_fontsize()) > _TITLE or (not is_told_below and words.get_position()[1] < lowest):
            words.set_visible(False)
    return figure


def _lowest(figure: Figure) -> float:
    """How high up the lowest drawing begins."""
    return min((axes.get_position().y0 for axes in figure.axes), default=0.0)


def title_of(figure: Figure) -> str:
    """What the title says."""
    return " ".join(words.get_text() for words in figure.texts if float(words.get_fontsize()) > _TITLE)


def best_width(picture: Picture, across: float, down: float) -> tuple[float, Figure]:
    """The width to draw at, of a few, that gives the largest letters in a place; and the figure."""
    figures = [(width, picture.draw(width)) for width in _WIDTHS]
    return max(figures, key=lambda each: _grown(each[1], across, down))


def _grown(figure: Figure, across: float, down: float) -> float:
    wide, high = figure.get_size_inches()
    return float(min(across / wide, down / (high * (1 - sum(hidden_rooms(figure))))))


def hidden_rooms(figure: Figure) -> tuple[float, float]:
    """The parts of a figure's height that are blank above and below, for what is hidden there."""
    hidden = [words for words in figure.texts if not words.get_visible()]
    titles = sum(float(words.get_fontsize()) > _TITLE for words in hidden)
    above = float((_MARGIN + titles * _TITLE_LINE) / figure.get_size_inches()[1]) if titles else 0.0
    return above, max(0.0, _reached(figure))


def _reached(figure: Figure) -> float:
    """How high up the lowest thing that is seen begins, with the letters below an axis."""
    inch = 1 / float(figure.get_size_inches()[1])
    words = [float(one.get_position()[1]) - _HALF_LINE * inch for one in figure.texts if one.get_visible()]
    drawn = [
        axes.get_position().y0 - (_TICKS if axes.axison and len(axes.get_xticks()) else _AIR) * inch
        for axes in figure.axes
    ]
    return min((*words, *drawn), default=0.0)

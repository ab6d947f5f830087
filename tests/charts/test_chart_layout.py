"""Nothing is cut off and no words lie on others, whatever is asked and however much is hidden."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from kulturverktyg.charts.catalogue import charts_of
from kulturverktyg.charts.page import Size
from kulturverktyg.guard.released import ReleasedResults
from tests import samples

LONG = "Vi har på vår arbetsplats en ordning för att ta hand om det som ingen annan tycker att de ansvarar för "


def words_in(figure: Figure) -> list[tuple[str, Bbox]]:
    renderer = FigureCanvasAgg(figure).get_renderer()
    figure.draw_without_rendering()
    return [
        (text.get_text(), text.get_window_extent(renderer))
        for text in figure.findobj(Text)
        if text.get_text().strip() and text.get_visible()
    ]


def inside(box: Bbox, edge: Bbox) -> bool:
    return bool(edge.x0 <= box.x0 and box.x1 <= edge.x1 and edge.y0 <= box.y0 and box.y1 <= edge.y1)


def overlaps(words: list[tuple[str, Bbox]]) -> list[tuple[str, str]]:
    """Pairs of words whose boxes have more than a pixel in common both ways."""
    boxes = np.array([box.extents for _, box in words])
    low = np.maximum(boxes[:, None, :2], boxes[None, :, :2])
    high = np.minimum(boxes[:, None, 2:], boxes[None, :, 2:])
    first, second = np.nonzero(np.triu((high - low > 1).all(axis=2), 1))
    return [(words[i][0], words[j][0]) for i, j in zip(first, second, strict=True)]


def long_words() -> ReleasedResults:
    """Fewer rows than in life: those are asked for by other cases."""
    full = samples.lifelike()
    dimensions = full.dimensions[:3]
    kept = {None, *(dimension.name for dimension in dimensions)}
    items = tuple(item for item in full.items if item.dimension in kept)
    names = kept | {item.name for item in items}
    return replace(
        full,
        journey=LONG * 2,
        items=tuple(replace(item, text=LONG * 2 + item.text) for item in items),
        dimensions=tuple(replace(d, title=f"{d.title} och personalförsörjningsplaneringsarbetet") for d in dimensions),
        figures=tuple(f for f in full.figures if (f.item or f.dimension) in names),
        groups=tuple(replace(group, label=f"{group.label}, {LONG}") for group in full.groups),
    )


def rows_of(count: int) -> ReleasedResults:
    """Results with ``count`` statements and as many groups."""
    full = samples.lifelike()
    pattern, figure = full.items[0], full.figure("all", item="tala_1")
    score = full.figure("all", dimension="tala")
    assert figure is not None
    assert score is not None
    groups = [replace(full.groups[1], id=f"g{i}", label=f"Enhet {i}") for i in range(count)]
    return replace(
        full,
        items=tuple(replace(pattern, name=f"q{i}", text=f"Påstående {i} om arbetet") for i in range(count)),
        groups=(full.groups[0], *groups),
        figures=(
            *(replace(figure, item=f"q{i}") for i in range(count)),
            *(replace(score, group=f"g{i}") for i in range(count)),
        ),
        suppressed=(),
    )


def mostly_hidden() -> ReleasedResults:
    return samples.without(
        samples.lifelike(),
        lambda f: f.group != "all" or (f.item or f.dimension) not in ("tala_1", "klient_2", "stod"),
    )


RESULTS: dict[str, Callable[[], ReleasedResults]] = {
    "lifelike": samples.lifelike,
    "long words": long_words,
    "one row": partial(rows_of, 1),
    "many rows": partial(rows_of, 25),
    "mostly hidden": mostly_hidden,
    "nothing": samples.nothing_released,
}

#: Widths that are asked for: the narrowest, and that of a page of text.
ASKED = [("lifelike", (4.5, 0.0)), ("long words", (4.5, 0.0)), ("lifelike", (6.5, 4.0))]


@pytest.mark.parametrize(("case", "size"), [*((case, None) for case in RESULTS), *ASKED])
def test_all_words_are_whole_and_apart(case: str, size: Size | None) -> None:
    for chart in charts_of(RESULTS[case]()):
        figure = chart.draw("light", size)
        words = words_in(figure)
        cut = [text for text, box in words if not inside(box, figure.bbox)]
        assert not cut, chart.id
        assert not overlaps(words), chart.id


def test_a_figure_is_as_wide_as_asked_and_high_enough_for_its_rows() -> None:
    statements = next(c for c in charts_of(samples.lifelike()) if c.id == "glapp-pastaenden")
    assert statements.draw("light", (8.0, 2.0)).get_size_inches()[0] == 8
    assert statements.draw("light", (8.0, 2.0)).get_size_inches()[1] > 8
    assert tuple(statements.draw("light", (8.0, 30.0)).get_size_inches()) == (8, 30)


@pytest.mark.parametrize(("dots", "width"), [(72, 4.5), (600, 16.0)])
def test_words_have_room_however_sharp_and_wide_a_chart_is(dots: int, width: float) -> None:
    for chart in charts_of(samples.smaller()):
        figure = chart.draw("light", (width, 0.0))
        figure.set_dpi(dots)
        words = words_in(figure)
        assert [text for text, box in words if not inside(box, figure.bbox)] == [], chart.id
        assert overlaps(words) == [], chart.id

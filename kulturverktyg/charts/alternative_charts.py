"""Which questions about alternatives there are to draw: what was chosen, and what was put first."""

from collections.abc import Iterator, Sequence

from matplotlib.figure import Figure

from kulturverktyg.charts.chart import Chart, about, alt_text, foot, shown, who_was_asked
from kulturverktyg.charts.page import Heading, Run, Size
from kulturverktyg.charts.palette import Palette, spread
from kulturverktyg.charts.partly import in_words, nearly_all_share, why
from kulturverktyg.charts.share_bars import Key, ShareRow, draw
from kulturverktyg.charts.words import NOT_SHOWN, answers, decimal, percent
from kulturverktyg.guard.released import ReleasedFigure, ReleasedGroup, ReleasedItem, ReleasedResults

_Found = Sequence[tuple[ReleasedItem, ReleasedFigure | None]]


def of_multiple(released: ReleasedResults, group: ReleasedGroup) -> Iterator[Chart]:
    """How many have chosen each alternative, the most chosen first; one chart for each question."""
    for place, found in enumerate(_questions(released, group, "multiple"), 1):
        shown = sorted(found, key=lambda entry: -(_share(entry[1]) or 0))
        rows = [_share_row(item, figure) for item, figure in shown]
        first, share = shown[0][0], _share(shown[0][1])
        title = f"Flest har valt: ”{first.text}”" if share else "Så har de svarande valt"
        id_ = f"flera-val-{place}" if place > 1 else "flera-val"
        yield _chart(id_, title, "andel som har valt alternativet", "Har valt", rows, (), shown, released, group)


def of_rankings(released: ReleasedResults, group: ReleasedGroup) -> Iterator[Chart]:
    """How many have put each alternative in each place, the lowest mean place first; one chart for each question."""
    for place, found in enumerate(_questions(released, group, "ranking"), 1):
        shown = sorted(found, key=lambda entry: _mean_place(entry[1]) or len(found) + 1)
        rows = [_place_row(item, figure) for item, figure in shown]
        title = f"Viktigast: ”{shown[0][0].text}”" if _mean_place(shown[0][1]) else "Så har de svarande rangordnat"
        id_ = f"rangordning-{place}" if place > 1 else "rangordning"
        labels = [f"{label}, viktigast" if i == 0 else label for i, label in enumerate(shown[0][0].labels)]
        unit = "procent av svaren och medelplats, lägre är viktigare"
        yield _chart(id_, title, unit, "Medelplats", rows, labels, shown, released, group)


def _questions(released: ReleasedResults, group: ReleasedGroup, kind: str) -> Iterator[_Found]:
    """The alternatives of each question with their figures, of the questions that have any."""
    questions: dict[str, list[ReleasedItem]] = {}
    for item in released.items:
        if item.kind == kind:
            questions.setdefault(item.name.rpartition(".")[0], []).append(item)
    for items in questions.values():
        found = [(item, released.figure(group.id, item=item.name)) for item in items]
        if any(figure is not None for _, figure in found):
            yield found


def _chart(
    id_: str,
    title: str,
    unit: str,
    value: str,
    rows: Sequence[ShareRow],
    labels: Sequence[str],
    found: _Found,
    released: ReleasedResults,
    group: ReleasedGroup,
) -> Chart:
    question = found[0][0].question or ""
    counts = [figure.n for _, figure in found if figure]
    reasons = tuple(why(released, group.id, {item.name: item.text for item, _ in found}))

    def paint(palette: Palette, size: Size | None) -> Figure:
        colours = spread((palette.high, palette.low), len(labels) + 1)[:-1] if labels else (palette.primary,)
        subtitle = [Run(question, ends_row=True), Run(about(group, unit, answers(counts, group.headcount)))]
        heading = Heading(title, subtitle, foot(released, *who_was_asked([found[0][0]]), *reasons))
        return draw(rows, Key(colours, labels, value), heading, palette, size)

    told = (f"{row.label}: {row.value or row.instead}" for row in rows)
    kind = f"{about(group, unit)}, ”{question}”"
    shows = shown(f"”{question}” {unit[:1].upper()}{unit[1:]}", group, counts)
    return Chart(id_, title, alt_text(title, kind[:1].upper() + kind[1:], told), paint, shows)


def _share(figure: ReleasedFigure | None) -> float | None:
    return figure.now.positive if figure is not None else None


def _mean_place(figure: ReleasedFigure | None) -> float | None:
    return figure.now.mean if figure is not None else None


def _share_row(item: ReleasedItem, figure: ReleasedFigure | None) -> ShareRow:
    share = _share(figure)
    if share is not None:
        return ShareRow(item.text, (share,), percent(share))
    if figure is None or figure.now.nearly_all is None:
        return ShareRow(item.text, None, "")
    return ShareRow(item.text, None, nearly_all_share(figure.now.nearly_all), in_words(figure.now, item))


def _place_row(item: ReleasedItem, figure: ReleasedFigure | None) -> ShareRow:
    mean = _mean_place(figure)
    if figure is None or mean is None:
        return ShareRow(item.text, None, "", in_words(figure.now, item) if figure else NOT_SHOWN)
    counts = figure.now.distribution
    if counts is None:
        return ShareRow(item.text, None, decimal(mean), "bara medelplatsen visas")
    return ShareRow(item.text, tuple(count / sum(counts) for count in counts), decimal(mean))

"""Everybody's dimensions as one shape, where there are as many as a radar can have and all of them are shown."""

from collections.abc import Iterator, Sequence

from matplotlib.figure import Figure

from kulturverktyg.charts.chart import Chart, alt_text, foot, shown
from kulturverktyg.charts.gap_charts import axis_of
from kulturverktyg.charts.page import Heading, Run, Size
from kulturverktyg.charts.palette import Palette
from kulturverktyg.charts.radar import FEWEST, MOST, Spoke, draw
from kulturverktyg.charts.words import answers, decimal
from kulturverktyg.guard.released import Gap, ReleasedDimension, ReleasedFigure, ReleasedResults

_READ_THE_FIGURES = (
    "Läs av siffrorna: ytan i ett radardiagram beror på i vilken ordning områdena står, och visar inte osäkerheten."
)


def of_radar(released: ReleasedResults) -> Iterator[Chart]:
    """One chart; none where a dimension is hidden on either side, as a shape with a hole in it would mislead."""
    group = next((group for group in released.groups if group.breakdown == "all"), None)
    if group is None or not FEWEST <= len(released.dimensions) <= MOST:
        return
    scales = {dimension.points for dimension in released.dimensions}
    points = next(iter(scales)) if len(scales) == 1 else None
    figures = [released.figure(group.id, dimension=dimension.name) for dimension in released.dimensions]
    spokes = [
        spoke
        for dimension, figure in zip(released.dimensions, figures, strict=True)
        if (spoke := _spoke(dimension, figure, as_index=points is None)) is not None
    ]
    if len(spokes) < len(released.dimensions):
        return
    axis, unit = axis_of(points)
    counts = [figure.n for figure in figures if figure is not None]
    title = _title(spokes, [figure.gap if points and figure else None for figure in figures])

    def paint(palette: Palette, size: Size | None) -> Figure:
        subtitle = [
            Run("nuläge", "o", palette.now),
            Run("önskat läge", "D", palette.desired),
            Run(f"{unit} · {answers(counts, group.headcount)}"),
        ]
        return draw(spokes, axis, Heading(title, subtitle, foot(released, _READ_THE_FIGURES)), palette, size)

    told = (
        f"{spoke.label}: nuläge {decimal(spoke.now, axis.places)}, önskat läge {decimal(spoke.desired, axis.places)}"
        for spoke in spokes
    )
    kind = f"Radardiagram bredvid en tabell, nuläge och önskat läge, {unit}"
    shows = shown(f"Nuläge och önskat läge i alla områden, {unit}", group, counts)
    yield Chart("radar-dimensioner", title, alt_text(title, kind, told), paint, shows)


def _spoke(dimension: ReleasedDimension, figure: ReleasedFigure | None, *, as_index: bool) -> Spoke | None:
    if figure is None or figure.desired is None:
        return None
    now, desired = figure.now, figure.desired
    if as_index:
        ends = (now.index, desired.index)
        gap = None if ends[0] is None or ends[1] is None else ends[1] - ends[0]
    else:
        ends = (now.mean, desired.mean)
        gap = figure.gap.mean if figure.gap is not None else None
    if ends[0] is None or ends[1] is None or gap is None:
        return None
    return Spoke(dimension.title, ends[0], ends[1], gap)


def _title(spokes: Sequence[Spoke], gaps: Sequence[Gap | None]) -> str:
    """In how many dimensions more is wanted; surely so where the intervals of the gaps are shown."""
    lows = [gap.low for gap in gaps if gap is not None and gap.low is not None]
    known = len(lows) == len(spokes)
    more = sum(low > 0 for low in lows) if known else sum(spoke.gap > 0 for spoke in spokes)
    surely = "säkert " if known else ""
    if not more:
        return f"Önskat läge ligger inte {surely}över nuläget i något område"
    whole = f"alla {len(spokes)}" if more == len(spokes) else f"{more} av {len(spokes)}"
    return f"Önskat läge ligger {surely}över nuläget i {whole} områden"

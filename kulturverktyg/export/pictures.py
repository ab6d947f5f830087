"""Every chart of a round as files of its own: PNG, SVG or PDF, as large and as sharp as is asked for."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure

from kulturverktyg.charts.catalogue import charts_of
from kulturverktyg.charts.chart import Chart
from kulturverktyg.charts.page import Size
from kulturverktyg.charts.render import PRINT_DPI, pdf_bytes, png_bytes, svg_bytes
from kulturverktyg.charts.round_charts import of_rounds
from kulturverktyg.charts.told import tell
from kulturverktyg.errors import KnownError
from kulturverktyg.export.chosen import Chosen
from kulturverktyg.export.chosen_pictures import pictures_of
from kulturverktyg.export.file_names import safe_name
from kulturverktyg.export.report.document import Picture
from kulturverktyg.export.work import Job
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.released_trend import ReleasedRounds

#: What pictures can be saved as, and the ending of each.
ENDINGS: Mapping[str, str] = {"png": "png", "svg": "svg", "chart-pdf": "pdf"}
#: Draws a chart of a width and a height in inches, or where none is given as large as suits it.
Drawer = Callable[[Size | None], Figure]
_CENTIMETRES = 2.54
#: What a side in centimetres, and dots per inch, may be.
_SIDES, _DPIS = (5, 120), (50, 600)
#: More dots than this no program opens with ease.
_MOST_DOTS = 100_000_000


@dataclass(frozen=True)
class Look:
    """How large pictures are: width and height in centimetres, or as it suits each where None; a height of 0 is what
    suits.

    A chart becomes higher than asked for when its rows need it; those of maps and plans are always as high as they
    need to be. ``dpi`` is dots per inch.
    """

    size: tuple[float, float] | None = None
    dpi: int | None = None

    @property
    def inches(self) -> Size | None:
        """The size as charts take it."""
        return None if self.size is None else (self.size[0] / _CENTIMETRES, self.size[1] / _CENTIMETRES)

    def refuse_nonsense(self) -> None:
        """KnownError when no sensible picture could be so large or so sharp."""
        low, high = _SIDES
        width, height = self.size or (low, 0)
        if not (low <= width <= high and (height == 0 or low <= height <= high)):
            told = " × ".join(f"{side:g}".replace(".", ",") for side in self.size or ())
            raise KnownError(f"Bilder kan inte vara {told} cm. Välj en bredd och en höjd mellan {low} och {high} cm.")
        low, high = _DPIS
        if self.dpi is not None and not low <= self.dpi <= high:
            raise KnownError(
                f"Bilder kan inte ha upplösningen {self.dpi}. Välj mellan {low} och {high} punkter per tum."
            )
        if self.inches is not None and self.inches[0] * self.inches[1] * (self.dpi or PRINT_DPI) ** 2 > _MOST_DOTS:
            raise KnownError("Bilderna blir för stora att öppna. Välj en mindre storlek eller en lägre upplösning.")


#: As it suits each.
USUAL = Look()


def picture_jobs(
    released: ReleasedResults,
    base: str,
    kinds: Collection[str],
    look: Look = USUAL,
    rounds: ReleasedRounds | None = None,
    pinned: Sequence[Chart] = (),
    chosen: Chosen | None = None,
) -> Iterator[Job]:
    """Each chart, drawn once, as files of these kinds under ``base`` and its own name: what is pinned first."""
    wanted = [kind for kind in ENDINGS if kind in kinds]
    if not wanted:
        return
    named: list[tuple[str, Drawer]] = [(chart.id, _of(chart)) for chart in _charts(released, rounds, pinned, chosen)]
    if chosen is not None:
        named += [(picture.id, _wide(picture)) for picture in pictures_of(chosen, released.journey)]
    for name, draw in named:
        yield _job(f"{base}, {safe_name(name)}", draw, wanted, look)


def _job(name: str, draw: Drawer, kinds: Sequence[str], look: Look) -> Job:
    def make() -> Mapping[str, bytes]:
        figure = draw(look.inches)
        return {f"{name}.{ENDINGS[kind]}": _RENDERED[kind](figure, look) for kind in kinds}

    return Job(f"{name}.{ENDINGS[kinds[0]]}", make)


def _of(chart: Chart) -> Drawer:
    return lambda size: chart.draw("light", size)


def _wide(picture: Picture) -> Drawer:
    return lambda size: tell(picture.draw(0 if size is None else size[0]), picture.alt)


def _charts(
    released: ReleasedResults, rounds: ReleasedRounds | None, pinned: Sequence[Chart], chosen: Chosen | None
) -> Sequence[Chart]:
    """What is pinned, those of the round, and everybody's change since the round before; each once."""
    everybody = [group.id for group in released.groups if group.breakdown == "all"]
    marks = chosen.way.marks if chosen is not None else None
    changed = [chart for group in everybody if rounds for chart in of_rounds(rounds, group, marks)]
    charts = {chart.id: chart for chart in (*pinned, *charts_of(released), *changed)}
    return tuple(charts.values())


_RENDERED: Mapping[str, Callable[[Figure, Look], bytes]] = {
    "png": lambda figure, look: png_bytes(figure, look.dpi or PRINT_DPI),
    "svg": lambda figure, _look: svg_bytes(figure),
    "chart-pdf": lambda figure, _look: pdf_bytes(figure),
}

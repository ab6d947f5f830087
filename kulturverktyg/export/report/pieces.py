"""What sections are built of: charts as pictures, parts of the method page, tables, and how many there are of a thing.

Where only the first of many are told, it says how many more there are and where.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from matplotlib.figure import Figure

from kulturverktyg.charts.catalogue import charts_of
from kulturverktyg.charts.chart import Chart
from kulturverktyg.charts.page import Size
from kulturverktyg.decide.report_parts import TITLES
from kulturverktyg.export.method_page import MethodPart
from kulturverktyg.export.report.at_width import at_width
from kulturverktyg.export.report.document import Block, Paragraph, Picture, Section, Subheading, Table, Tone
from kulturverktyg.guard.released import ReleasedGroup, ReleasedResults

ALL = "all"
SHEET = "arbetsboken på bladet {}"


def section(key: str, blocks: Iterable[Block]) -> Section | None:
    """A part under its own title; None where there is nothing to tell."""
    told = tuple(blocks)
    return Section(key, TITLES[key], told) if told else None


def everybody(released: ReleasedResults) -> ReleasedGroup | None:
    """The group of all, where it is shown."""
    return next((group for group in released.groups if group.breakdown == ALL), None)


def charts(released: ReleasedResults) -> Mapping[str, Chart]:
    """Everybody's charts, and those of all groups, by their ids."""
    return {chart.id: chart for chart in charts_of(released)}


def picture(chart: Chart, before: str = "") -> Picture:
    """A chart as a picture; with something ``before`` its id where another like it stands in the same report."""

    def draw(size: Size | None) -> Figure:
        return chart.draw(size=size)

    return Picture(f"{before}{chart.id}", chart.shows, chart.alt, partial(at_width, draw))


def pictures(drawn: Mapping[str, Chart], *names: str) -> Iterator[Picture]:
    """The charts of these names that there are; of a name that ends with ``-`` all that begin so."""
    for name in names:
        for id_, chart in drawn.items():
            if id_ == name or (name.endswith("-") and id_.startswith(name)):
                yield picture(chart)


def table(
    caption: str,
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    shares: Sequence[float] = (),
    numbers: Iterable[int] = (),
) -> Iterator[Table]:
    """A table, where it has rows."""
    told = tuple(tuple(row) for row in rows)
    if told:
        yield Table(caption, tuple(header), told, tuple(shares), frozenset(numbers))


def of_method(part: MethodPart) -> Iterator[Block]:
    """A part of the method page under its heading."""
    yield Subheading(part.title)
    yield from lines_of(part)


def lines_of(part: MethodPart) -> Iterator[Block]:
    """A part of the method page without its heading."""
    yield from (Paragraph(line) for line in part.lines)
    if part.rows:
        head, *rows = part.rows
        numbers = [place for place in range(len(head)) if all(_is_number(row[place]) for row in rows)]
        yield from table(part.title, head, rows, numbers=numbers)


def _is_number(cell: str) -> bool:
    return not cell or cell.removesuffix("%").strip().isdigit()


def notes(lines: Iterable[str]) -> Iterator[Paragraph]:
    """Remarks, each once."""
    return (Paragraph(line, Tone.NOTE) for line in dict.fromkeys(lines) if line)


def count(number: int, one: str, several: str) -> str:
    """``1 åtgärd``, ``8 åtgärder``."""
    return f"{number} {one if number == 1 else several}"


def more(left_out: int, one: str, several: str, where: str, what: str = "") -> Iterator[Paragraph]:
    """How many are not told here, or of how many ``what`` is not, and where that is; nothing where all are told."""
    if left_out > 0:
        told = (
            f"{what} för ytterligare {count(left_out, one, several)}"
            if what
            else f"Ytterligare {count(left_out, one, several)}"
        )
        yield Paragraph(f"{told} står i {where}.", Tone.NOTE)

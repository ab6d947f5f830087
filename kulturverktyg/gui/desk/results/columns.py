"""Columns of the desk's tables of results."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from kulturverktyg.charts.palette import PALETTES, Theme, ink_on
from kulturverktyg.charts.words import NOT_SHOWN, decimal, percent
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.gui.desk.results import cells
from kulturverktyg.gui.desk.results.rows import FigureRow, GroupRow
from kulturverktyg.gui.models.rows import Column

_STATEMENT_WIDTH, _SENTENCE_WIDTH, _AREA_WIDTH, _GROUP_WIDTH = 200, 170, 150, 150
_SURE_WIDTH, _WORDS_WIDTH, _INTERVAL_WIDTH, _APART_WIDTH, _NOTE_WIDTH = 116, 110, 120, 160, 320
#: Of the heatmap, so that eight dimensions have room; longer words in a heading are hyphenated.
_CELL_WIDTH, _HEAT_GROUP_WIDTH = 100, 165


def dimension_columns() -> Sequence[Column[FigureRow]]:
    """Columns of the table of dimensions."""
    return (_title("Dimension", _AREA_WIDTH), *_figure_columns(), _note())


def role_columns() -> Sequence[Column[FigureRow]]:
    """Columns of the table of roles side by side."""
    return (
        _title("Dimension", _AREA_WIDTH),
        Column("Roll", lambda r: r.group, tip=lambda r: r.group, widest=_WORDS_WIDTH),
        *_means(),
        Column("Skiljer de sig?", lambda r: r.apart, tip=lambda r: r.apart, widest=_APART_WIDTH),
        *_uncertainty(extra=True),
        _note(),
    )


def pole_columns() -> Sequence[Column[FigureRow]]:
    """Columns of the table of culture poles."""
    return (_title("Kultur", _AREA_WIDTH), *_figure_columns(), _note())


def item_columns() -> Sequence[Column[FigureRow]]:
    """Columns of the table of statements and other questions."""
    return (
        _title("Påstående", _STATEMENT_WIDTH),
        *_means(_SENTENCE_WIDTH),
        *_uncertainty(),
        Column("Positiva", cells.positive, number=cells.positive_number, extra=True),
        Column("Vet ej", cells.dont_know, number=lambda r: r.figure.dont_know if r.figure else None, extra=True),
        Column("Fördelning nu", cells.distribution, tip=cells.distribution, extra=True),
        Column("Dimension", lambda r: r.dimension, extra=True),
        _note(),
    )


def rate_columns() -> Sequence[Column[GroupRow]]:
    """Columns of the table of response rates."""
    return (
        Column("Grupp", lambda r: r.label, tip=_group_tip, wide=True, narrowest=_GROUP_WIDTH),
        Column("Uppdelning", lambda r: r.of, extra=True),
        Column(
            "Svar",
            lambda r: str(r.group.n) if r.group else NOT_SHOWN,
            number=lambda r: r.group.n if r.group else None,
            across=_not_shown,
        ),
        Column(
            "Personer",
            lambda r: str(r.group.headcount) if r.group and r.group.headcount else "",
            number=lambda r: r.group.headcount if r.group else None,
        ),
        Column("Svarsfrekvens", _rate, number=_rate_number),
        Column("Att veta", lambda r: r.note, tip=lambda r: r.note, widest=_NOTE_WIDTH),
    )


def heat_columns(
    released: ReleasedResults, theme: Theme, reasons: Mapping[tuple[str, str], str]
) -> Sequence[Column[GroupRow]]:
    """One column a dimension, the index today; groups that cannot be told apart have one colour.

    ``reasons`` say why a group is not shown on a dimension.
    """
    from kulturverktyg.charts.alike_cells import ABOVE, BELOW, cells_of
    from kulturverktyg.charts.heatmap import shade_of

    found = cells_of(released)
    tips = {ABOVE: "Säkert högre än alla andra tillsammans", BELOW: "Säkert lägre än alla andra tillsammans"}

    def column(name: str, title: str, *, first: bool) -> Column[GroupRow]:
        def text(row: GroupRow) -> str:
            cell = found.get((row.id, name))
            return NOT_SHOWN if cell is None else f"{decimal(cell.value, 0)} {cell.mark}".strip()

        def number(row: GroupRow) -> float | None:
            cell = found.get((row.id, name))
            return None if cell is None else cell.value

        def tip(row: GroupRow) -> str:
            cell = found.get((row.id, name))
            if cell is None:
                return reasons.get((row.id, name), row.reason)
            if cell.is_bare:
                return "Bara medelvärdet visas, så det går inte att säga om gruppen skiljer sig"
            return tips.get(cell.mark, "Går inte att skilja säkert från de andra tillsammans")

        def fill(row: GroupRow) -> tuple[str, str] | None:
            cell = found.get((row.id, name))
            if cell is None or cell.shade is None:
                return None
            colour = shade_of(cell.shade, PALETTES[theme])
            return colour, ink_on(colour)

        across = _instead if first else None
        return Column(title, text, number=number, tip=tip, fill=fill, widest=_CELL_WIDTH, across=across, centred=True)

    return (
        Column("Grupp", lambda r: r.label, tip=_group_tip, wide=True, narrowest=_HEAT_GROUP_WIDTH),
        Column("Svar", lambda r: str(r.group.n) if r.group else "", number=lambda r: r.group.n if r.group else None),
        *(column(d.name, d.title, first=not place) for place, d in enumerate(released.dimensions)),
        Column("Uppdelning", lambda r: r.of, extra=True),
        Column("Att veta", _all_notes, tip=_all_notes, widest=_NOTE_WIDTH, extra=True),
    )


def _title(heading: str, narrowest: int) -> Column[FigureRow]:
    return Column(heading, lambda r: r.title, tip=_title_or_reason, wide=True, narrowest=narrowest)


def _figure_columns() -> Iterator[Column[FigureRow]]:
    yield from _means()
    yield from _uncertainty(sure=False)


def _means(widest: int = _WORDS_WIDTH) -> Iterator[Column[FigureRow]]:
    """``widest`` is how wide the words may be that stand instead of a figure."""
    yield Column("● Nuläge", cells.now, number=cells.now_number, tip=_whole_now, widest=widest)
    yield Column("◆ Önskat", cells.desired, number=cells.desired_number, tip=_whole_desired, widest=widest)
    yield Column("Glapp", cells.gap, number=lambda r: found.mean if (found := cells.gap_of(r)) else None)


def _uncertainty(*, extra: bool = False, sure: bool = True) -> Iterator[Column[FigureRow]]:
    """How sure a gap is; where the chart says the rest, in figures and not (``sure``) in words too."""
    yield _of_interval("Glappet ligger", cells.gap_interval, extra=extra)
    yield Column("Hur säkert", cells.gap_sure, tip=_sure_tip, widest=_SURE_WIDTH, extra=extra or not sure)
    yield _of_interval("Nuläget ligger", cells.now_interval, extra=True)
    yield _of_interval("Önskat ligger", cells.desired_interval, extra=True)
    yield Column(
        "Vill ha mer", cells.more, number=lambda r: found.more if (found := cells.gap_of(r)) else None, extra=True
    )
    yield Column("Svar", lambda r: str(r.figure.n) if r.figure else "", number=cells.n, extra=extra or not sure)


def _of_interval(heading: str, text: Callable[[FigureRow], str], *, extra: bool) -> Column[FigureRow]:
    return Column(heading, text, tip=_interval_tip, widest=_INTERVAL_WIDTH, extra=extra)


def _note() -> Column[FigureRow]:
    return Column("Att veta", lambda r: r.note, tip=lambda r: r.note, widest=_NOTE_WIDTH, extra=True)


def _title_or_reason(row: FigureRow) -> str:
    note = f"{NOT_SHOWN}: {row.reason}" if row.figure is None else row.note
    return "\n".join(line for line in (row.title, row.asked_if, note) if line)


def _whole_now(row: FigureRow) -> str:
    return "\n".join(line for line in (cells.now(row), row.note) if line)


def _whole_desired(row: FigureRow) -> str:
    return "\n".join(line for line in (cells.desired(row), row.note) if line)


def _interval_tip(row: FigureRow) -> str:
    return "95 % osäkerhetsintervall, korrigerat för hur stor del som har svarat" if row.figure else row.note


def _sure_tip(row: FigureRow) -> str:
    return row.note if cells.gap_sure(row) == cells.NOT_SAID else cells.gap_sure(row)


def _rate_number(row: GroupRow) -> float | None:
    return row.group.n / row.group.headcount if row.group and row.group.headcount else None


def _rate(row: GroupRow) -> str:
    share = _rate_number(row)
    return "" if share is None else percent(share)


def _group_tip(row: GroupRow) -> str:
    return "\n".join(line for line in (row.label.strip(), row.note, row.nothing) if line)


def _all_notes(row: GroupRow) -> str:
    return " ".join(part for part in (row.note, row.nothing) if part)


def _not_shown(row: GroupRow) -> str:
    """What stands across the row of a group that is not shown at all."""
    return _instead(row) if row.group is None else ""


def _instead(row: GroupRow) -> str:
    """What stands across the row of a group that has no figures."""
    return f"Visas inte. {row.reason}" if row.group is None else row.nothing

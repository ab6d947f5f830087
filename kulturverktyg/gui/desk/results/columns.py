"""Columns of the desk's tables of results."""

from collections.abc import Iterator, Mapping, Sequence

from kulturverktyg.charts.palette import PALETTES, Theme, ink_on
from kulturverktyg.charts.words import NOT_SHOWN, decimal, percent
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.gui.desk.results import cells
from kulturverktyg.gui.desk.results.rows import FigureRow, GroupRow
from kulturverktyg.gui.models.rows import Column

#: A statement or a reason of common length stands on two lines of this width.
_STATEMENT_WIDTH = 300
_NOTE_WIDTH = 320
_AREA_WIDTH = 150


def dimension_columns() -> Sequence[Column[FigureRow]]:
    """Columns of the table of dimensions."""
    title: Column[FigureRow] = Column("Dimension", lambda r: r.title, tip=_title_or_reason, wide=True)
    return (title, *_figure_columns(), _note())


def role_columns() -> Sequence[Column[FigureRow]]:
    """Columns of the table of roles side by side."""
    return (
        Column("Dimension", lambda r: r.title, tip=_title_or_reason, wide=True, narrowest=_AREA_WIDTH),
        Column("Roll", lambda r: r.group),
        *_means(),
        Column("Skiljer de sig?", lambda r: r.apart),
        *_uncertainty(),
        _note(),
    )


def pole_columns() -> Sequence[Column[FigureRow]]:
    """Columns of the table of culture poles."""
    title: Column[FigureRow] = Column("Kultur", lambda r: r.title, tip=_title_or_reason, wide=True)
    return (title, *_figure_columns(), _note())


def item_columns() -> Sequence[Column[FigureRow]]:
    """Columns of the table of statements and other questions."""
    return (
        Column("Påstående", lambda r: r.title, tip=_title_or_reason, wide=True, narrowest=_STATEMENT_WIDTH),
        *_figure_columns(),
        Column("Positiva", cells.positive, number=cells.positive_number),
        Column("Vet ej", cells.dont_know, number=lambda r: r.figure.dont_know if r.figure else None),
        Column("Fördelning nu", cells.distribution, tip=cells.distribution),
        Column("Dimension", lambda r: r.dimension),
        _note(),
    )


def rate_columns() -> Sequence[Column[GroupRow]]:
    """Columns of the table of response rates."""
    return (
        Column("Grupp", lambda r: r.label, tip=_group_tip),
        Column("Uppdelning", lambda r: r.of),
        Column(
            "Svar",
            lambda r: str(r.group.n) if r.group else NOT_SHOWN,
            number=lambda r: r.group.n if r.group else None,
        ),
        Column(
            "Personer",
            lambda r: str(r.group.headcount) if r.group and r.group.headcount else "",
            number=lambda r: r.group.headcount if r.group else None,
        ),
        Column("Svarsfrekvens", _rate, number=_rate_number),
        Column("Att veta", _about_group, tip=_about_group, wide=True, narrowest=_STATEMENT_WIDTH),
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

    def column(name: str, title: str) -> Column[GroupRow]:
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

        return Column(title, text, number=number, tip=tip, fill=fill, widest=104)

    return (
        Column("Grupp", lambda r: r.label, tip=_group_tip),
        Column("Svar", lambda r: str(r.group.n) if r.group else "", number=lambda r: r.group.n if r.group else None),
        *(column(d.name, d.title) for d in released.dimensions),
        Column("Uppdelning", lambda r: r.of),
        Column("Att veta", _about_group, tip=_about_group, wide=True, narrowest=_STATEMENT_WIDTH),
    )


def _figure_columns() -> Iterator[Column[FigureRow]]:
    yield from _means()
    yield from _uncertainty()


def _means() -> Iterator[Column[FigureRow]]:
    yield Column("● Nuläge", cells.now, number=cells.now_number, tip=_whole_now)
    yield Column("◆ Önskat", cells.desired, number=cells.desired_number)
    yield Column("Glapp", cells.gap, number=lambda r: found.mean if (found := cells.gap_of(r)) else None)


def _uncertainty() -> Iterator[Column[FigureRow]]:
    yield Column("Glappet ligger", cells.gap_interval, tip=_interval_tip)
    yield Column("Hur säkert", cells.gap_sure, tip=_sure_tip)
    yield Column("Nuläget ligger", cells.now_interval, tip=_interval_tip)
    yield Column("Önskat ligger", cells.desired_interval, tip=_interval_tip)
    yield Column("Vill ha mer", cells.more, number=lambda r: found.more if (found := cells.gap_of(r)) else None)
    yield Column("Svar", lambda r: str(r.figure.n) if r.figure else "", number=cells.n)


def _note() -> Column[FigureRow]:
    return Column("Att veta", lambda r: r.note, tip=lambda r: r.note, widest=_NOTE_WIDTH)


def _title_or_reason(row: FigureRow) -> str:
    note = f"{NOT_SHOWN}: {row.reason}" if row.figure is None else row.note
    return "\n".join(line for line in (row.title, row.asked_if, note) if line)


def _whole_now(row: FigureRow) -> str:
    return "\n".join(line for line in (cells.now(row), row.note) if line)


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
    return row.reason or _about_group(row) or row.label


def _about_group(row: GroupRow) -> str:
    if row.group is None or not row.group.merged:
        return row.reason
    return f"Består av {', '.join(row.group.merged)}. {row.group.reason}".strip()

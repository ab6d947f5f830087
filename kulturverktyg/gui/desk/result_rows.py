"""Released results as rows and columns of the desk's tables."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from kulturverktyg.charts.palette import PALETTES, Theme, ink_on, spread
from kulturverktyg.charts.words import NOT_SHOWN, decimal, percent, signed
from kulturverktyg.guard.released import ReleasedFigure, ReleasedGroup, ReleasedResults
from kulturverktyg.gui.models.rows import Column

_HEAT_STEPS = 11
#: Kinds whose answers are told by their words.
_WITH_LABELS = ("choice", "multiple", "ranking")
#: A statement or a reason of common length stands on two lines of this width.
_STATEMENT_WIDTH = 300


@dataclass(frozen=True)
class FigureRow:
    """A dimension or an item of one group. Without a figure ``reason`` says why.

    ``question`` is what it is hidden as: the whole question, not one alternative of it. ``answer`` is the one of a
    single choice's alternatives that the row is about; None elsewhere.
    """

    name: str
    title: str
    dimension: str
    figure: ReleasedFigure | None
    reason: str
    question: str
    kind: str = "dimension"
    labels: tuple[str, ...] = ()
    decimals: int = 1
    asked_if: str = ""
    answer: int | None = None


@dataclass(frozen=True)
class GroupRow:
    """A group that is shown, or (with ``group`` None) one that is not, and why."""

    id: str
    label: str
    group: ReleasedGroup | None
    reason: str


def dimension_rows(released: ReleasedResults, group: str) -> list[FigureRow]:
    """Every dimension of a group."""
    reasons = _reasons(released, group)
    return [
        FigureRow(d.name, d.title, "", released.figure(group, dimension=d.name), reasons(d.name), d.title)
        for d in released.dimensions
    ]


def item_rows(released: ReleasedResults, group: str) -> list[FigureRow]:
    """Every item of a group, and of a single choice every alternative."""
    reasons = _reasons(released, group)
    titles = {d.name: d.title for d in released.dimensions}
    rows = [
        FigureRow(
            item.name,
            f"{item.words} (omvänt)" if item.reversed else item.words,
            titles.get(item.dimension or "", ""),
            released.figure(group, item=item.name),
            reasons(item.name),
            item.question or item.text,
            item.kind,
            item.labels if item.kind in _WITH_LABELS else (),
            max(1, item.decimals),
            item.asked_if,
        )
        for item in released.items
    ]
    return [each for row in rows for each in _by_alternative(row)]


def _by_alternative(row: FigureRow) -> list[FigureRow]:
    if row.kind != "choice" or row.figure is None:
        return [row]
    return [
        replace(row, name=f"{row.name}.{place}", title=f"{row.title} – {label}", answer=place)
        for place, label in enumerate(row.labels)
    ]


def group_rows(released: ReleasedResults) -> list[GroupRow]:
    """Every group, then those that are not shown."""
    shown = [GroupRow(g.id, "\u2003" * g.depth + g.label, g, "") for g in released.groups]
    hidden = [GroupRow(s.group, s.label or s.group, None, s.reason) for s in released.suppressed if s.item is None]
    return shown + hidden


def dimension_columns() -> Sequence[Column[FigureRow]]:
    """Columns of the table of dimensions."""
    return (Column("Dimension", lambda r: r.title, tip=_title_or_reason, wide=True), *_figure_columns())


def item_columns() -> Sequence[Column[FigureRow]]:
    """Columns of the table of statements and other questions."""
    return (
        Column("Påstående", lambda r: r.title, tip=_title_or_reason, wide=True, narrowest=_STATEMENT_WIDTH),
        *_figure_columns(),
        Column("Positiva", _positive, number=_positive_number),
        Column("Vet ej", _dont_know, number=lambda r: r.figure.dont_know if r.figure else None),
        Column("Fördelning nu", _distribution, tip=_distribution),
        Column("Dimension", lambda r: r.dimension),
    )


def rate_columns() -> Sequence[Column[GroupRow]]:
    """Columns of the table of response rates."""
    return (
        Column("Grupp", lambda r: r.label, tip=lambda r: r.reason or r.label),
        Column(
            "Svar",
            lambda r: str(r.group.n) if r.group else NOT_SHOWN,
            number=lambda r: r.group.n if r.group else None,
        ),
        Column(
            "Personer",
            lambda r: str(r.group.headcount) if r.group else "",
            number=lambda r: r.group.headcount if r.group else None,
        ),
        Column("Svarsfrekvens", _rate, number=_rate_number),
        Column("Att veta", _about_group, tip=_about_group, wide=True, narrowest=_STATEMENT_WIDTH),
    )


def heat_columns(released: ReleasedResults, theme: Theme) -> Sequence[Column[GroupRow]]:
    """One column a dimension, the index today, with a colour that grows stronger with it."""
    colours = spread((PALETTES[theme].low, PALETTES[theme].high), _HEAT_STEPS)

    def column(name: str, title: str) -> Column[GroupRow]:
        def index(row: GroupRow) -> float | None:
            figure = released.figure(row.id, dimension=name) if row.group else None
            return figure.now.index if figure else None

        def text(row: GroupRow) -> str:
            value = index(row)
            return NOT_SHOWN if value is None else decimal(value, 0)

        def fill(row: GroupRow) -> tuple[str, str] | None:
            value = index(row)
            if value is None:
                return None
            colour = colours[round(value / 100 * (_HEAT_STEPS - 1))]
            return colour, ink_on(colour)

        return Column(title, text, number=index, fill=fill, widest=104)

    groups: Column[GroupRow] = Column("Grupp", lambda r: r.label, tip=lambda r: r.reason or _about_group(r) or r.label)
    answered: Column[GroupRow] = Column(
        "Svar", lambda r: str(r.group.n) if r.group else "", number=lambda r: r.group.n if r.group else None
    )
    about: Column[GroupRow] = Column("Att veta", _about_group, tip=_about_group, wide=True, narrowest=_STATEMENT_WIDTH)
    return (groups, answered, *(column(d.name, d.title) for d in released.dimensions), about)


def hidden_groups(rows: Sequence[GroupRow]) -> str:
    """How many groups are not shown by themselves; empty when all are."""
    hidden = sum(row.group is None for row in rows)
    if not hidden:
        return ""
    which = "1 grupp visas" if hidden == 1 else f"{hidden} grupper visas"
    return f"{which} inte för sig. Varför står i kolumnen Att veta."


def hidden_words(rows: Sequence[FigureRow]) -> str:
    """What is not shown and why, a line a reason; empty when all is."""
    by_reason: dict[str, list[str]] = {}
    for row in rows:
        if row.reason:
            by_reason.setdefault(row.reason, []).append(row.question)
    return "\n".join(f"Visas inte: {_some(names)}. {reason}" for reason, names in by_reason.items())


def _some(names: Sequence[str], most: int = 4) -> str:
    names = list(dict.fromkeys(names))
    shown = ", ".join(names[:most])
    return f"{shown} och {len(names) - most} till" if len(names) > most else shown


def _reasons(released: ReleasedResults, group: str) -> Callable[[str], str]:
    found = {s.item: s.reason for s in released.suppressed if s.group == group and s.item is not None}
    return lambda name: found.get(name, "")


def _figure_columns() -> Iterator[Column[FigureRow]]:
    yield Column("● Nuläge", _now, number=_now_number)
    yield Column("◆ Önskat", _desired, number=_desired_number)
    yield Column("Glapp", _gap, number=lambda r: r.figure.gap.mean if r.figure and r.figure.gap else None)
    yield Column("Osäkerhet", _interval, tip=_interval_tip)
    yield Column("Vill ha mer", _more, number=_more_number)
    yield Column("Svar", lambda r: str(r.figure.n) if r.figure else "", number=_n)


def _title_or_reason(row: FigureRow) -> str:
    hidden = f"{NOT_SHOWN}: {row.reason}" if row.reason else ""
    return "\n".join(line for line in (row.title, row.asked_if, hidden) if line)


def _now_number(row: FigureRow) -> float | None:
    if row.figure is None:
        return None
    now = row.figure.now
    if row.answer is not None:
        counts = now.distribution
        return counts[row.answer] / sum(counts) if counts and sum(counts) else None
    if row.kind == "multiple":
        return now.positive
    return now.recommendation if now.recommendation is not None else now.mean


def _now(row: FigureRow) -> str:
    if row.figure is None:
        return NOT_SHOWN
    value = _now_number(row)
    if value is None:
        return ""
    match row.kind:
        case "choice" | "multiple":
            return percent(value)
        case "ranking":
            return f"plats {decimal(value)}"
        case "recommendation":
            return decimal(value, 0)
        case _:
            return decimal(value, row.decimals)


def _desired_number(row: FigureRow) -> float | None:
    return row.figure.desired.mean if row.figure and row.figure.desired else None


def _desired(row: FigureRow) -> str:
    value = _desired_number(row)
    return "" if value is None else decimal(value)


def _gap(row: FigureRow) -> str:
    return signed(row.figure.gap.mean) if row.figure and row.figure.gap else ""


def _interval(row: FigureRow) -> str:
    gap = row.figure.gap if row.figure else None
    if gap is None or gap.low is None or gap.high is None:
        return ""
    return f"{decimal(gap.low)} till {decimal(gap.high)}"


def _interval_tip(row: FigureRow) -> str:
    words = _interval(row)
    return f"Glappet ligger med 95 procents säkerhet mellan {words.replace(' till ', ' och ')}" if words else ""


def _n(row: FigureRow) -> float | None:
    return row.figure.n if row.figure else None


def _more_number(row: FigureRow) -> float | None:
    return row.figure.gap.more if row.figure and row.figure.gap else None


def _more(row: FigureRow) -> str:
    return percent(row.figure.gap.more) if row.figure and row.figure.gap else ""


def _positive_number(row: FigureRow) -> float | None:
    return row.figure.now.positive if row.figure and row.kind != "multiple" else None


def _positive(row: FigureRow) -> str:
    share = _positive_number(row)
    return "" if share is None else percent(share)


def _dont_know(row: FigureRow) -> str:
    return str(row.figure.dont_know) if row.figure and row.figure.dont_know else ""


def _distribution(row: FigureRow) -> str:
    counts = row.figure.now.distribution if row.figure else None
    if counts is None:
        return ""
    if row.answer is not None:
        chosen = counts[row.answer]
        return f"Inte valt: {sum(counts) - chosen}, Valt: {chosen}"
    if row.labels:
        return ", ".join(f"{label}: {n}" for label, n in zip(row.labels, counts, strict=True))
    return " · ".join(map(str, counts))


def _rate_number(row: GroupRow) -> float | None:
    return row.group.n / row.group.headcount if row.group and row.group.headcount else None


def _rate(row: GroupRow) -> str:
    share = _rate_number(row)
    return "" if share is None else percent(share)


def _about_group(row: GroupRow) -> str:
    if row.reason:
        return row.reason
    return f"Sammanslagen av {', '.join(row.group.merged)}" if row.group and row.group.merged else ""

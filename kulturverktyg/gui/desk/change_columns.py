"""Changes between two rounds as columns of the desk's tables."""

from collections.abc import Sequence
from dataclasses import dataclass

from kulturverktyg.charts.change_rows import ChangeRow, share_difference, share_interval
from kulturverktyg.charts.words import percent, verdict
from kulturverktyg.guard.released_trend import Difference
from kulturverktyg.gui.models.rows import Column

_AREA_WIDTH, _STATEMENT_WIDTH, _VALUES_WIDTH = 160, 240, 130
_MOST_NAMED = 4


@dataclass(frozen=True)
class LeftOutRow:
    """Something that is not compared."""

    id: int
    what: str
    words: str
    reason: str


def dimension_columns() -> Sequence[Column[ChangeRow]]:
    """Columns of the table of dimensions: what is said first, then what it is said of, which the chart tells too."""
    return (
        Column("Område", lambda r: r.title, tip=_tip, wide=True, narrowest=_AREA_WIDTH),
        Column("Läge", lambda r: r.side),
        *_changes(" (0–100)", extra=True),
        _answers(extra=True),
    )


def item_columns() -> Sequence[Column[ChangeRow]]:
    """Columns of the table of statements and other questions, with the share of positive answers beside the mean."""
    return (
        Column("Fråga", lambda r: r.title, tip=_tip, wide=True, narrowest=_STATEMENT_WIDTH),
        Column("Läge", lambda r: r.side),
        *_changes(),
        _answers(extra=False),
        Column("Positiva", _shares, number=lambda r: _positive(r).later, extra=True),
        Column(
            "Skillnad i andel",
            lambda r: share_difference(_positive(r)),
            number=lambda r: _positive(r).value,
            extra=True,
        ),
        Column("Andelens osäkerhet", lambda r: share_interval(_positive(r)), extra=True),
        Column("Andelens bedömning", _share_said, extra=True),
    )


def left_out_columns() -> Sequence[Column[LeftOutRow]]:
    """Columns of the table of what is not compared."""
    return (
        Column("Vad", lambda r: r.what),
        Column("Namn", lambda r: r.words, tip=lambda r: r.words, wide=True, narrowest=_STATEMENT_WIDTH),
        Column("Varför", lambda r: r.reason, tip=lambda r: r.reason, widest=560),
    )


def cannot_tell(rows: Sequence[ChangeRow]) -> str:
    """What there is no verdict on and why, a line a reason; empty where there is one on everything."""
    by_reason: dict[str, dict[str, None]] = {}
    for row in rows:
        if row.reason:
            by_reason.setdefault(row.reason, {})[row.question or row.title] = None
    return "\n".join(f"Går inte att avgöra: {_some(list(names))}. {reason}" for reason, names in by_reason.items())


def _answers(*, extra: bool) -> Column[ChangeRow]:
    return Column("Svar", lambda r: r.n, number=lambda r: r.change.n[1], widest=_VALUES_WIDTH, extra=extra)


def _changes(scale: str = "", *, extra: bool = False) -> Sequence[Column[ChangeRow]]:
    """``scale`` is told in the headings; ``extra`` tells whether the values themselves are."""
    return (
        Column("Bedömning", lambda r: r.said, tip=lambda r: r.reason or r.said),
        Column(f"Förändring{scale}", lambda r: r.difference, number=lambda r: r.change.main.value),
        Column("Osäkerhet", lambda r: r.interval, tip=_interval_tip),
        Column(
            f"Före → efter{scale}",
            lambda r: f"{r.earlier} → {r.later}",
            number=lambda r: r.change.main.later,
            widest=_VALUES_WIDTH,
            extra=extra,
        ),
    )


def _tip(row: ChangeRow) -> str:
    return "\n".join(line for line in (row.title, row.reason) if line)


def _interval_tip(row: ChangeRow) -> str:
    return f"Förändringen ligger med 95 procents säkerhet {row.interval}" if row.interval else ""


def _positive(row: ChangeRow) -> Difference:
    """The share beside a mean; an empty one where the share is what the row is about."""
    positive = row.change.positive
    return Difference(None, None) if positive is None or row.in_percent else positive


def _shares(row: ChangeRow) -> str:
    positive = _positive(row)
    if positive.earlier is None or positive.later is None:
        return ""
    return f"{percent(positive.earlier)} → {percent(positive.later)}"


def _share_said(row: ChangeRow) -> str:
    positive = _positive(row)
    return verdict(positive.low, positive.high) if positive.value is not None else ""


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(f"”{name.rstrip('.')}”" for name in names[:_MOST_NAMED])
    return f"{shown} och {len(names) - _MOST_NAMED} till" if len(names) > _MOST_NAMED else shown

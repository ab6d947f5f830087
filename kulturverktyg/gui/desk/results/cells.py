"""What stands in the cells of a row: every part that is not shown says so, and none is ever a 0 instead."""

from kulturverktyg.charts.partly import in_words, interval, nearly_all_share
from kulturverktyg.charts.words import NOT_SHOWN, decimal, difference, percent, signed
from kulturverktyg.guard.released import Gap, Measure
from kulturverktyg.gui.desk.results.rows import FigureRow

SURE_GAP, NO_SURE_GAP, NOT_SAID = "säkert glapp", "inget säkert glapp", "går inte att säga"
#: Kinds of question whose answers are counted one by one.
_SPREAD = ("pair", "scale", "choice", "multiple", "ranking", "recommendation")


def now_number(row: FigureRow) -> float | None:
    """What the row's present side is sorted by."""
    if row.figure is None:
        return None
    now = row.figure.now
    if row.answer is not None:
        counts = now.distribution
        return counts[row.answer] / sum(counts) if counts and sum(counts) else None
    if row.kind == "multiple":
        return now.positive
    return now.recommendation if now.recommendation is not None else now.mean


def now(row: FigureRow) -> str:
    """Today: a mean, a share or a place, or what is said instead."""
    if row.figure is None:
        return NOT_SHOWN
    value = now_number(row)
    if value is None:
        return _instead(row)
    match row.kind:
        case "choice" | "multiple":
            return percent(value)
        case "ranking":
            return f"plats {decimal(value)}"
        case "recommendation":
            return decimal(value, 0 if row.figure.now.recommendation is not None else 1)
        case _:
            return decimal(value, row.decimals)


def now_interval(row: FigureRow) -> str:
    """``mellan 3,1 och 3,7``, or that it is not shown."""
    return _interval(row.figure.now if row.figure else None, row)


def desired_number(row: FigureRow) -> float | None:
    """What the desired side is sorted by."""
    return row.figure.desired.mean if row.figure and row.figure.desired else None


def desired(row: FigureRow) -> str:
    """The desired mean, or what is said instead."""
    value = desired_number(row)
    if value is not None:
        return decimal(value)
    return in_words(row.figure.desired, row.item) if row.figure else ""


def desired_interval(row: FigureRow) -> str:
    """``mellan 3,1 och 3,7``, or that it is not shown."""
    return _interval(row.figure.desired if row.figure else None, row)


def gap_of(row: FigureRow) -> Gap | None:
    """The gap, where one is shown."""
    return row.figure.gap if row.figure else None


def gap(row: FigureRow) -> str:
    """The gap with its sign."""
    found = gap_of(row)
    if found is None:
        return _if_paired(row, NOT_SHOWN)
    return signed(difference(found.mean, now_number(row), desired_number(row)))


def gap_interval(row: FigureRow) -> str:
    """``mellan 1,1 och 1,7``, or that it is not shown."""
    found = gap_of(row)
    return (interval(found.low, found.high) if found else "") or _if_paired(row, NOT_SHOWN)


def gap_sure(row: FigureRow) -> str:
    """Whether there surely is a gap."""
    found = gap_of(row)
    if found is None or found.low is None or found.high is None:
        return _if_paired(row, NOT_SAID)
    return NO_SURE_GAP if found.low <= 0 <= found.high else SURE_GAP


def more(row: FigureRow) -> str:
    """The share who want more."""
    found = gap_of(row)
    return percent(found.more) if found is not None and found.more is not None else _if_paired(row, NOT_SHOWN)


def n(row: FigureRow) -> float | None:
    """How many have answered."""
    return row.figure.n if row.figure else None


def positive_number(row: FigureRow) -> float | None:
    """The share of positive answers, of questions that have them."""
    return row.figure.now.positive if row.figure and row.kind != "multiple" else None


def positive(row: FigureRow) -> str:
    """The same in words."""
    share = positive_number(row)
    if share is not None:
        return percent(share)
    is_counted = row.figure is not None and row.item is not None and row.kind != "multiple"
    return NOT_SHOWN if is_counted and row.item is not None and row.item.positive_points else ""


def dont_know(row: FigureRow) -> str:
    """How many have answered *vet ej*."""
    return str(row.figure.dont_know) if row.figure and row.figure.dont_know else ""


def distribution(row: FigureRow) -> str:
    """How many have given each answer."""
    counts = row.figure.now.distribution if row.figure else None
    if counts is None:
        return NOT_SHOWN if row.figure is not None and row.kind in _SPREAD else ""
    if row.answer is not None:
        chosen = counts[row.answer]
        return f"Inte valt: {sum(counts) - chosen}, Valt: {chosen}"
    if row.labels:
        return ", ".join(f"{label}: {count}" for label, count in zip(row.labels, counts, strict=True))
    return " · ".join(map(str, counts))


def _interval(side: Measure | None, row: FigureRow) -> str:
    if side is None:
        return ""
    return interval(side.low, side.high, row.decimals) or (NOT_SHOWN if side.mean is not None else "")


def _if_paired(row: FigureRow, words: str) -> str:
    """The words, where both now and desired were asked for."""
    return words if row.figure is not None and row.figure.desired is not None else ""


def _instead(row: FigureRow) -> str:
    """Words where no value is shown: of a single choice about the alternative of the row."""
    side = row.figure.now if row.figure else None
    if side is None or side.nearly_all is None:
        return NOT_SHOWN
    if row.answer is not None:
        return nearly_all_share(int(side.nearly_all == row.answer))
    return nearly_all_share(side.nearly_all) if row.kind == "multiple" else in_words(side, row.item)

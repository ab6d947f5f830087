"""What is said of figures that are shown in part, or not at all."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kulturverktyg.charts.words import NOT_SHOWN, between, decimal, mid_sentence
from kulturverktyg.guard.released import Measure, ReleasedItem, ReleasedResults

#: Stands in a chart where the distribution is withheld and nearly all is not said either.
ONLY_MEAN = "bara medelvärdet visas"
_NEARLY_ALL = "minst 90\N{NO-BREAK SPACE}%"
_HARDLY_ANY = "högst 10\N{NO-BREAK SPACE}%"
_SURE = "så gott som exakt"
_MOST_NAMED = 3


def nearly_all(item: ReleasedItem | None, place: int) -> str:
    """``minst 90 % svarade ”Instämmer helt”``, as far as the answer has words."""
    if item is None or place < 0:
        return f"{_NEARLY_ALL} svarade lika"
    match item.kind:
        case "multiple":
            return f"{_NEARLY_ALL} har {'valt' if place else 'inte valt'} det"
        case "ranking":
            return f"{_NEARLY_ALL} satte plats {place + 1}"
    return f"{_NEARLY_ALL} svarade ”{_answer(item, place)}”"


def nearly_all_share(place: int) -> str:
    """What nearly all have done, as the share who have chosen an alternative."""
    return _NEARLY_ALL if place else _HARDLY_ANY


def in_words(side: Measure | None, item: ReleasedItem | None) -> str:
    """What is said of a side instead of its mean; empty where the mean is shown."""
    if side is None or side.mean is not None or side.index is not None or side.distribution is not None:
        return ""
    return NOT_SHOWN if side.nearly_all is None else nearly_all(item, side.nearly_all)


def interval(low: float | None, high: float | None, places: int = 1) -> str:
    """``mellan 3,1 och 3,7``; where all have answered the mean is as good as exact; empty without an interval."""
    if low is None or high is None:
        return ""
    return _SURE if decimal(low, places) == decimal(high, places) else between(low, high, places)


def told_together(reasons: Iterable[tuple[str, str, str]]) -> Iterator[str]:
    """A line a reason, from what, about whom and why: ``Visas inte: A, B och 3 till. För få svar.``"""
    found: dict[tuple[str, str], dict[str, None]] = {}
    for what, name, reason in reasons:
        if reason:
            found.setdefault((what, reason), {})[name] = None
    for (what, reason), names in found.items():
        if reason.startswith(what):
            yield f"{some(list(names))}: {mid_sentence(reason)}"
        else:
            yield f"{what}: {some(list(names))}. {reason}"


def some(names: Sequence[str], most: int = _MOST_NAMED) -> str:
    """The first of many names, and how many more there are."""
    shown = ", ".join(name.rstrip(".") for name in names[:most])
    return f"{shown} och {len(names) - most} till" if len(names) > most else shown


def why(released: ReleasedResults, group: str, names: Mapping[str, str]) -> Iterator[str]:
    """Why figures of a group are missing or shown in part, a line a reason; ``names`` has the words of each."""
    hidden = {s.item: s.reason for s in released.suppressed if s.group == group and s.item in names}
    reasons = [("Visas inte", words, hidden.get(name, "")) for name, words in names.items()]
    figures = {figure.item or figure.dimension: figure for figure in released.figures if figure.group == group}
    for name, words in names.items():
        figure = figures.get(name)
        reasons.append(("Visas delvis", words, figure.withheld if figure else ""))
    return told_together(reasons)


def _answer(item: ReleasedItem, place: int) -> str:
    if place < len(item.labels):
        return item.labels[place]
    return str(place if item.kind == "recommendation" else place + 1)

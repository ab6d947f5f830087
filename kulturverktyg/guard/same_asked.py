"""Whether two rounds asked the same: only then can their answers be told to differ."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from kulturverktyg.guard.released import ReleasedDimension, ReleasedItem, ReleasedResults
from kulturverktyg.guard.released_trend import NotCompared

#: Part of the questions of the longer survey under which the other one is said to be a shorter form.
_SHORTER = 2 / 3
_OTHER_ITEMS = "Områdets påståenden är inte desamma i båda omgångarna."
_OTHER_ALTERNATIVES = "Frågan har inte samma alternativ i båda omgångarna."
_DIFFERENCES = (
    ("kind", "Frågan besvaras på ett annat sätt i den ena omgången."),
    ("question", "Frågan är inte ordagrant densamma i båda omgångarna."),
    ("text", "Frågan är inte ordagrant densamma i båda omgångarna."),
    ("points", "Skalan är inte densamma i båda omgångarna."),
    ("labels", "Svarsalternativen är inte ordagrant desamma i båda omgångarna."),
    ("decimals", "Talet har inte lika många decimaler i båda omgångarna."),
    ("reversed", "Frågan är omvänd i den ena omgången men inte i den andra."),
    ("positive_points", "Det är inte samma svar som räknas som positiva i båda omgångarna."),
    ("asked_if", "Frågan ställs inte till samma personer i båda omgångarna."),
)


@dataclass(frozen=True)
class SameAsked:
    """What was asked in the same way in both rounds, as the later one has it, and what was not."""

    items: tuple[ReleasedItem, ...]
    dimensions: tuple[ReleasedDimension, ...]
    not_compared: tuple[NotCompared, ...]
    warnings: tuple[str, ...]


def same_asked(earlier: ReleasedResults, later: ReleasedResults) -> SameAsked:
    """Items of the same wording, labels, scale and direction, and dimensions that are made of such items."""
    reasons = _item_reasons(earlier, later)
    items = tuple(item for item in later.items if item.name not in reasons)
    names = {item.name for item in items}
    dimensions = tuple(
        dimension for dimension in later.dimensions if not _dimension_reason(dimension, earlier, later, names)
    )
    return SameAsked(
        items,
        dimensions,
        (*_dimensions_left_out(earlier, later, names), *_items_left_out(earlier, later, reasons)),
        tuple(_shorter_form(earlier, later)),
    )


def _item_reasons(earlier: ReleasedResults, later: ReleasedResults) -> Mapping[str, str]:
    """Why an item of either round is not compared, by its name."""
    before, after = ({item.name: item for item in released.items} for released in (earlier, later))
    reasons = {name: _only_in("Frågan ställdes", earlier) for name in before if name not in after}
    for name, item in after.items():
        reason = _difference(before[name], item) if name in before else _only_in("Frågan ställdes", later)
        if reason:
            reasons[name] = reason
    spoilt = {_question(name) for name in reasons if "." in name}
    return {
        name: reasons.get(name, _OTHER_ALTERNATIVES)
        for name in {**before, **after}
        if name in reasons or _question(name) in spoilt
    }


def _difference(one: ReleasedItem, other: ReleasedItem) -> str:
    return next((reason for part, reason in _DIFFERENCES if getattr(one, part) != getattr(other, part)), "")


def _dimension_reason(
    dimension: ReleasedDimension, earlier: ReleasedResults, later: ReleasedResults, same: Collection[str]
) -> str:
    """Why a dimension of either round is not compared; empty when it is."""
    sides = [next((d for d in released.dimensions if d.name == dimension.name), None) for released in (earlier, later)]
    if sides[0] is None or sides[1] is None:
        return _only_in("Området fanns", earlier if sides[0] is not None else later)
    alike = set(sides[0].items) == set(sides[1].items) and sides[0].points == sides[1].points
    return "" if alike and all(name in same for name in dimension.items) else _OTHER_ITEMS


def _dimensions_left_out(
    earlier: ReleasedResults, later: ReleasedResults, same: Collection[str]
) -> Iterator[NotCompared]:
    found = {dimension.name: dimension for dimension in (*earlier.dimensions, *later.dimensions)}
    for dimension in found.values():
        reason = _dimension_reason(dimension, earlier, later, same)
        if reason:
            yield NotCompared("dimension", dimension.name, dimension.title, reason)


def _items_left_out(
    earlier: ReleasedResults, later: ReleasedResults, reasons: Mapping[str, str]
) -> Iterator[NotCompared]:
    """Each question once, though it may make an item of each of its alternatives."""
    found = {item.name: item for item in (*later.items, *earlier.items) if item.name in reasons}
    why: dict[str, set[str]] = {}
    words: dict[str, str] = {}
    for name, item in found.items():
        question = _question(name) if item.question is not None else name
        why.setdefault(question, set()).add(reasons[name])
        words.setdefault(question, item.question or item.text)
    for question, given in why.items():
        reason = next(iter(given)) if len(given) == 1 else _OTHER_ALTERNATIVES
        yield NotCompared("item", question, words[question], reason)


def _shorter_form(earlier: ReleasedResults, later: ReleasedResults) -> Iterator[str]:
    sizes = [len({_question(item.name) for item in released.items}) for released in (earlier, later)]
    if min(sizes) > _SHORTER * max(sizes):
        return
    (few, short), (many, long) = sorted(zip(sizes, (earlier.round, later.round), strict=True))
    yield (
        f"”{short}” ställde {few} frågor och ”{long}” {many}. Svaret på en fråga kan påverkas av vilka frågor som "
        "står runt den, och ett område jämförs bara där alla dess påståenden ställdes."
    )


def _question(name: str) -> str:
    return name.partition(".")[0]


def _only_in(what: str, released: ReleasedResults) -> str:
    return f"{what} bara i ”{released.round}”."

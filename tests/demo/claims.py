"""What sentences of the demos claim of figures, and whether the comparison of the rounds bears it out."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kulturverktyg.charts.words import CANNOT_TELL, SURELY_LESS, SURELY_MORE

_SENTENCE = re.compile(r"(?<=[.?!])\s+|, medan ")
_UNSURE = re.compile(r",? men hur säkert det är går inte att säga")
_RISEN, _FALLEN = re.compile(r"\b(?:stigit|steg|ökat|ökade)\b"), re.compile(r"\b(?:sjunkit|sjönk|minskat|minskade)\b")
_HIGHER, _LOWER = re.compile(r"\bligger högre\b"), re.compile(r"\bligger lägre\b")
_SAME = re.compile(r"\b(?:nästan densamma|knappt rört sig|någon säker förändring är det inte)\b")
_EXTREME = re.compile(r"\b(?P<end>högst|lägst) värden?\b")
_AMONG = re.compile(r"\bhör(?:de)? (?:till|hit)\b")
_MOVED = (_RISEN, _FALLEN, _HIGHER, _LOWER, _SAME, _EXTREME)
#: Words of titles that stand in other sentences too.
_COMMON = {"från", "till", "alla", "över", "dina", "våga", "chef"}
#: So many of the areas are among those with the highest or lowest values.
_FIRST = 3


@dataclass(frozen=True)
class Area:
    """A dimension: its key and title, its index in each round, and what the comparison says of the present."""

    name: str
    title: str
    earlier: float | None
    later: float | None
    said: str

    def is_named_in(self, sentence: str) -> bool:
        """By its title, or by a word of its own that the sentence inflects."""
        known = {word for word in re.findall(r"\w+", self.title.casefold()) if len(word) > 3} - _COMMON | {self.name}
        return any(word.startswith(each) for word in re.findall(r"\w+", sentence.casefold()) for each in known)


@dataclass(frozen=True)
class Claim:
    """A sentence and what it may be about where it names nothing itself: areas, and indicators by their values."""

    sentence: str
    areas: tuple[str, ...] = ()
    indicators: tuple[tuple[float, ...], ...] = ()


def claims(text: str, areas: Iterable[str] = (), indicators: Iterable[Sequence[float]] = ()) -> Iterator[Claim]:
    """The sentences of a text that say how something has moved, or that it is highest or lowest."""
    for sentence in _SENTENCE.split(text):
        if any(moved.search(sentence) for moved in _MOVED):
            yield Claim(sentence, tuple(areas), tuple(map(tuple, indicators)))


def fault(claim: Claim, areas: Mapping[str, Area]) -> str:
    """Why the figures do not bear a claim out; empty where they do."""
    unsure = _UNSURE.search(claim.sentence) is not None
    sentence = _UNSURE.sub("", claim.sentence)
    named = [area for area in areas.values() if area.is_named_in(sentence)]
    about = named or [areas[name] for name in claim.areas]
    if not about:
        return "" if _of_indicators(sentence, claim.indicators) else f"{claim.sentence} (vad gäller det?)"
    wrong = (area for area in about if not _holds(sentence, area, tuple(areas.values()), unsure=unsure))
    return next((f"{claim.sentence} ({area.title}: {area.earlier}, {area.later}, {area.said})" for area in wrong), "")


def _of_indicators(sentence: str, indicators: Sequence[Sequence[float]]) -> bool:
    """Whether all have moved so from their first to their last value."""
    up, down = _RISEN.search(sentence), _FALLEN.search(sentence)
    return bool(indicators) and all(
        (not up or values[-1] > values[0]) and (not down or values[-1] < values[0]) for values in indicators
    )


def _holds(sentence: str, area: Area, areas: Sequence[Area], *, unsure: bool) -> bool:
    moved = (area.later or 0) - (area.earlier or 0)
    rules = (
        (_RISEN, area.said == SURELY_MORE),
        (_FALLEN, area.said == SURELY_LESS),
        (_HIGHER, moved > 0 and (area.said == SURELY_MORE or (unsure and area.said == CANNOT_TELL))),
        (_LOWER, moved < 0 and (area.said == SURELY_LESS or (unsure and area.said == CANNOT_TELL))),
        (_SAME, area.said not in (SURELY_MORE, SURELY_LESS)),
        (_EXTREME, _is_extreme(sentence, area, areas)),
    )
    return all(holds for pattern, holds in rules if pattern.search(sentence))


def _is_extreme(sentence: str, area: Area, areas: Sequence[Area]) -> bool:
    """In the rounds that are meant, the newest where none is said."""
    found = _EXTREME.search(sentence)
    sign = -1 if found is not None and found["end"] == "högst" else 1
    first = "båda mätningarna" in sentence or "första mätningen" in sentence
    second = "första mätningen" not in sentence
    sides = [[(one.name, one.earlier) for one in areas]] if first else []
    sides += [[(one.name, one.later) for one in areas]] if second else []
    most = _FIRST if _AMONG.search(sentence) else 1
    return all(area.name in _outermost(side, sign, most) for side in sides)


def _outermost(side: Iterable[tuple[str, float | None]], sign: int, most: int) -> set[str]:
    """The names of the first, and of those that are as far out as the last of them."""
    known = sorted((sign * value, name) for name, value in side if value is not None)
    return {name for value, name in known if value <= known[min(most, len(known)) - 1][0]}

"""Attack 4: how closely can the mean of a hidden group be told from all that is shown around it?

Most are let off cheaply: people whom no shown group tells apart can change answers with each other without a single
figure changing, so the mean may at least be anything between what their lowest and their highest answers would give.
Only where that is too little is linear programming asked.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import starmap, zip_longest

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.audit.candidates import Candidate, hidden
from kulturverktyg.audit.nearby import Measures, around
from kulturverktyg.audit.places import Places, places_of
from kulturverktyg.audit.program import Program
from kulturverktyg.audit.report import Tried, named, with_sides
from kulturverktyg.audit.seen import RoundSeen, figure_name
from kulturverktyg.audit.truth import COUNT, Asked, Floats, Mask
from kulturverktyg.guard.released import Measure

_HALF = 0.5
_ZERO = 1e-6
_MOST_PROGRAMS = 6_000
_SIDES = ("nuläget", "det önskade läget")
#: A question and its side.
_Side = tuple[str, str]


@dataclass
class _Tally:
    """How it goes in a round: by hidden group the items whose mean is ringed in, and those with a proved answer.

    ``narrowest`` is the smallest share of a scale that any mean could be told to lie in.
    """

    attempts: int = 0
    narrowest: float = 1.0
    ringed_in: dict[str, list[tuple[float, _Side]]] = field(default_factory=dict)
    proved: dict[str, list[_Side]] = field(default_factory=dict)

    def told(self) -> Iterator[str]:
        """What was got, a sentence a group."""
        for label, items in self.ringed_in.items():
            narrowest = _percent(min(width for width, _ in items))
            yield (
                f"medelvärdet för ”{label}” kan ringas in till {narrowest} av skalan som snävast: "
                f"{named(with_sides(side for _, side in items))}."
            )
        for label, proved in self.proved.items():
            yield f"det går att bevisa att någon i ”{label}” har gett ett visst svar på {named(with_sides(proved))}."


def try_narrowing(rounds: Sequence[RoundSeen], tell: Callable[[float], None] = lambda _share: None) -> Tried:
    """The interval of every hidden group's mean, and for sensitive questions whether an answer is proved."""
    attempts, left_out, narrowest = 0, 0, 1.0
    findings: list[str] = []
    for number, round_ in enumerate(rounds):
        tally, programs = _Tally(), _Programs(round_)
        names = [name for name in round_.pool.shows if name != COUNT]
        groups = hidden(round_.truth, round_.today.breakdowns) if names else []
        for place, name in enumerate(names):
            tell((number + place / len(names)) / len(rounds))
            _try_item(round_, name, groups, programs, tally)
        attempts, left_out = attempts + tally.attempts, left_out + programs.left_out
        narrowest = min(narrowest, tally.narrowest)
        findings += [f"{round_.name}: {told}" for told in tally.told()]
    what = (
        "Räknade med linjär programmering ut inom vilka gränser en dold grupps medelvärde måste ligga, och om någon i "
        "den säkert har gett ett visst svar på en känslig fråga."
    )
    note = f"Det snävaste intervallet är {_percent(narrowest)} av skalan; gränsen är {_percent(_HALF)}."
    untried = f"{left_out} försök att ringa in hanns inte med, för de är för många." if left_out else ""
    return Tried("narrowing", "Inringning", what, attempts, tuple(findings), note if attempts else "", untried)


def _percent(share: float) -> str:
    return f"{math.floor(share * 100 + _ZERO)}\u00a0%"


def _try_item(
    round_: RoundSeen,
    name: str,
    groups: Sequence[tuple[Candidate, Mask]],
    programs: "_Programs",
    tally: _Tally,
) -> None:
    asked, k = round_.truth.asked(name), round_.truth.smallest(name)
    answered = asked.answered
    showing = round_.pool.vectors[list(round_.pool.shows[name])]
    _, atom_kind = np.unique(showing, axis=1, return_inverse=True)
    atom = atom_kind.ravel()[round_.pool.atom]
    shown = {np.packbits(vector[round_.pool.atom] & answered).tobytes() for vector in showing}
    for candidate, members in groups:
        who = members & answered
        few = int(who.sum())
        if not 0 < few < k or np.packbits(who).tobytes() in shown:
            continue
        for side, values in enumerate(asked.sides):
            tally.attempts += 1
            _try_group(_Attempt(asked, side, values, who, atom, candidate), programs, tally)


@dataclass(frozen=True)
class _Attempt:
    """An item's side, and a hidden group; ``atom`` tells whom the groups that show it cannot tell apart."""

    asked: Asked
    side: int
    values: Floats
    who: Mask
    atom: NDArray[np.int64]
    candidate: Candidate

    def parts(self) -> Iterator[tuple[Floats, int]]:
        """The answers of each atom that the group has people in, sorted, and how many of the atom are in it."""
        answered = self.asked.answered
        for atom, few in zip(*np.unique(self.atom[self.who], return_counts=True), strict=True):
            yield np.sort(self.values[answered & (self.atom == atom)]), int(few)


def _try_group(attempt: _Attempt, programs: "_Programs", tally: _Tally) -> None:
    asked, label = attempt.asked, attempt.candidate.label
    parts = list(attempt.parts())
    if asked.scaled:
        width = _sure_width(asked, parts)
        if width < _HALF:
            width = programs.width(attempt)
        if width < _HALF - _ZERO:
            tally.ringed_in.setdefault(label, []).append((width, _item(attempt)))
        tally.narrowest = min(tally.narrowest, width)
    if asked.sensitive and asked.step == 1:
        doubtful = [answer for answer in range(asked.silent, asked.answers) if not _can_be_spared(asked, parts, answer)]
        if any(programs.is_proved(attempt, answer) for answer in doubtful):
            tally.proved.setdefault(label, []).append(_item(attempt))


def _sure_width(asked: Asked, parts: Sequence[tuple[Floats, int]]) -> float:
    """The share of the scale between the lowest and the highest mean that answers changing hands can give."""
    people = sum(few for _, few in parts)
    spread = sum(float(values[-few:].sum() - values[:few].sum()) for values, few in parts)
    return spread / people / (asked.high - asked.low)


def _can_be_spared(asked: Asked, parts: Sequence[tuple[Floats, int]], answer: int) -> bool:
    """Whether all who gave an answer may be others than those of the group."""
    value = asked.low + answer
    return all(int((values == value).sum()) <= len(values) - few for values, few in parts)


def _item(attempt: _Attempt) -> _Side:
    return f"”{attempt.asked.words}”", _SIDES[attempt.side] if len(attempt.asked.sides) > 1 else ""


class _Programs:
    """Asks linear programs of a round; the atoms of the same groups are worked out once.

    ``left_out`` counts the attempts that were not made because there had been so many.
    """

    def __init__(self, round_: RoundSeen) -> None:
        self.left_out = 0
        self._made = 0
        self._last: tuple[_Attempt, Program] | None = None
        self._round = round_
        self._places: dict[tuple[Candidate, tuple[object, ...]], Places] = {}
        self._measures = _measures(round_)

    def width(self, attempt: _Attempt) -> float:
        """The share of the scale that the hidden group's mean must lie in; 1 where nothing is known."""
        program = self._of(attempt)
        between = program.mean_between() if program is not None else None
        return 1.0 if between is None else (between[1] - between[0]) / (attempt.asked.high - attempt.asked.low)

    def is_proved(self, attempt: _Attempt, answer: int) -> bool:
        """Whether somebody in the hidden group must have given an answer."""
        program = self._of(attempt)
        return program is not None and program.surely_gave(answer) > _ZERO

    def _of(self, attempt: _Attempt) -> Program | None:
        if self._last is not None and self._last[0] is attempt:
            return self._last[1]
        if self._made >= _MOST_PROGRAMS:
            self.left_out += 1
            return None
        self._made += 1
        name, candidate = attempt.asked.name, attempt.candidate
        known = around(self._round.pool, self._measures, name, attempt.side, attempt.who)
        key = (candidate, tuple((group.cells, group.answers) for group in known.groups))
        if key not in self._places:
            self._places[key] = places_of(self._round.truth, [*known.groups, candidate])
        self._last = (attempt, Program(self._places[key], attempt.asked, known.facts, len(known.groups)))
        return self._last[1]


def _measures(round_: RoundSeen) -> Measures:
    """By place in the pool and item: n, and for each side all that is shown of it anywhere."""
    truth, pool = round_.truth, round_.pool
    places = {np.packbits(truth.members(group)).tobytes(): place for place, group in enumerate(pool.groups)}
    found: dict[tuple[int, str], tuple[int, tuple[Measure, ...]]] = {}
    for seen in round_.seen:
        masks = {group.id: truth.members(group) for group in seen.results.groups}
        for figure in seen.results.figures:
            mask, name = masks.get(figure.group), figure_name(figure)
            place = None if mask is None else places.get(np.packbits(mask).tobytes())
            if mask is None or place is None or place not in pool.shows.get(name, ()):
                continue
            if seen.source and figure.n != int((mask & truth.answered(name)).sum()):
                continue
            asked, who = truth.asked(name), mask & truth.answered(name)
            sides = [
                _of_persons(asked, side, who, measure)
                for side, measure in enumerate((figure.now, figure.desired))
                if measure is not None
            ]
            _, known = found.get((place, name), (figure.n, ()))
            found[place, name] = (figure.n, tuple(starmap(_together, zip_longest(known, sides))))
    return found


def _of_persons(asked: Asked, side: int, who: Mask, measure: Measure) -> Measure:
    """The measure, but for the mean of a dimension that was made of its items' means and not of people's."""
    if asked.step or measure.mean is None or math.isclose(measure.mean, float(asked.sides[side][who].mean())):
        return measure
    return replace(measure, mean=None)


def _together(one: Measure | None, other: Measure | None) -> Measure:
    """What is known from either."""
    if one is None or other is None:
        return one or other or Measure(None)
    return Measure(
        other.mean if one.mean is None else one.mean,
        distribution=one.distribution or other.distribution,
        nearly_all=other.nearly_all if one.nearly_all is None else one.nearly_all,
    )

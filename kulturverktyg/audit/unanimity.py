"""Attack 7: where nearly all of a group gave the same answer, an exact figure tells what each of them answered."""

from collections.abc import Iterator, Sequence

import numpy as np

from kulturverktyg.audit.report import Tried, named, with_sides
from kulturverktyg.audit.seen import RoundSeen, Seen, figure_name
from kulturverktyg.audit.truth import Floats
from kulturverktyg.guard.released import Measure

_SIDES = ("nuläget", "det önskade läget")


def try_unanimity(rounds: Sequence[RoundSeen]) -> Tried:
    """Every released figure whose group answered at least nine in ten alike."""
    attempts = 0
    findings: list[str] = []
    for round_ in rounds:
        for seen in round_.seen:
            alike: dict[str, list[tuple[str, str]]] = {}
            for label, item, exact in _measured(round_, seen):
                attempts += 1
                if exact:
                    alike.setdefault(label, []).append(item)
            findings += [
                f"{round_.name}: i ”{label}” svarade minst 9 av 10 lika på {named(with_sides(items))}, och den exakta "
                f"siffran visas{seen.where}."
                for label, items in alike.items()
            ]
    what = "Letade efter grupper där minst 9 av 10 har svarat lika och den exakta siffran ändå visas."
    return Tried("unanimity", "Enighet", what, attempts, tuple(dict.fromkeys(findings)))


def _measured(round_: RoundSeen, seen: Seen) -> Iterator[tuple[str, tuple[str, str], bool]]:
    """For each side of each figure the group, the item, and whether it is exact though nearly all answered alike."""
    truth = round_.truth
    groups = {group.id: group for group in seen.results.groups}
    known = set(truth.names)
    for figure in seen.results.figures:
        group, name = groups.get(figure.group), figure_name(figure)
        if group is None or name not in known:
            continue
        asked = truth.asked(name)
        members = truth.members(group)
        of_today = bool(group.cells) and int((members & asked.answered).sum()) == figure.n
        for side, measure in enumerate((figure.now, figure.desired)):
            if measure is None or side >= len(asked.sides):
                continue
            values = asked.sides[side][members & asked.answered] if of_today else None
            alike = _alike_in(measure) or (values is not None and _mostly_one(values))
            item = f"”{asked.words}”", _SIDES[side] if len(asked.sides) > 1 else ""
            yield group.label, item, alike and _is_exact(measure)


def _alike_in(measure: Measure) -> bool:
    counts = measure.distribution
    return counts is not None and sum(counts) > 0 and 10 * max(counts) >= 9 * sum(counts)


def _mostly_one(values: Floats) -> bool:
    if not values.size:
        return False
    _, counts = np.unique(np.round(values, 9), return_counts=True)
    return bool(10 * counts.max() >= 9 * values.size)


def _is_exact(measure: Measure) -> bool:
    parts = (measure.mean, measure.index, measure.distribution, measure.positive, measure.recommendation)
    return any(part is not None for part in parts)

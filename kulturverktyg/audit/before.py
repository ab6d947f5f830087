"""What the ledger says has been shown of a round before, in whatever breakdown, told again from the answers."""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy.orm import Session

from kulturverktyg.audit.truth import Truth
from kulturverktyg.guard.ledger import Decision, decisions
from kulturverktyg.guard.levels import Level
from kulturverktyg.guard.released import Measure, ReleasedFigure, ReleasedGroup

Before = tuple[tuple[ReleasedGroup, ...], tuple[ReleasedFigure, ...]]


def shown_before(session: Session, round_id: UUID, truth: Truth) -> Before:
    """Every group that has been shown, and its figures; a colleague may have kept a picture of each."""
    kept = [decision for decision in decisions(session, round_id).values() if decision.shown and not decision.anew]
    groups = [_group(decision, truth) for decision in kept]
    figures = [
        figure for decision, group in zip(kept, groups, strict=True) for figure in _figures(decision, group, truth)
    ]
    return tuple(groups), tuple(figures)


def _group(decision: Decision, truth: Truth) -> ReleasedGroup:
    who, told = decision.who, decision.told
    answers = truth.answers
    cells = tuple(
        (unit.path, role.name)
        for unit in answers.units
        for role in answers.roles
        if unit.id.hex in who.units and role.id.hex in who.roles
    )
    given = tuple((question, tuple(sorted(names))) for question, names in who.answers)
    n = int(truth.who(cells, given).sum())
    return ReleasedGroup(told.id, told.label, told.breakdown, n, 0, told.merged, cells, told.depth, told.parent, given)


def _figures(decision: Decision, group: ReleasedGroup, truth: Truth) -> Iterator[ReleasedFigure]:
    members = truth.members(group)
    for name, levels in decision.levels.items():
        if name not in truth.names:
            continue
        asked = truth.asked(name)
        who = members & asked.answered
        if set(levels) == {Level.HIDDEN} or len(levels) > len(asked.sides) or not who.any():
            continue  # nothing, or only what its items show
        measures = [
            _measure(asked.counted(side, who), float(asked.sides[side][who].mean()), level)
            for side, level in enumerate(levels)
        ]
        item, dimension = (None, name) if truth.is_dimension(name) else (name, None)
        desired = measures[1] if len(measures) > 1 else None
        yield ReleasedFigure(group.id, item, dimension, int(who.sum()), measures[0], desired)


def _measure(distribution: tuple[int, ...] | None, mean: float, level: Level) -> Measure:
    match level:
        case Level.WHOLE:
            return Measure(mean, distribution=distribution)
        case Level.MEANS:
            return Measure(mean)
        case Level.ALIKE:
            largest = -1 if distribution is None else distribution.index(max(distribution))
            return Measure(None, nearly_all=largest)
        case _:
            return Measure(None)

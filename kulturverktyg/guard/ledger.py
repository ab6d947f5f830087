"""What has been shown of a round: a decision stands, whatever HR asks for afterwards."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from kulturverktyg.guard.cells import Who
from kulturverktyg.guard.groups import Told
from kulturverktyg.guard.levels import Level
from kulturverktyg.model.ledger import ShownGroup

#: The levels of a group by the name of an item or a dimension, one a side.
Levels = Mapping[str, tuple[Level, ...]]
_LEVELS = {level.value: level for level in Level}


@dataclass(frozen=True)
class Decision:
    """A group, whether it is shown at all, and how much of each item or dimension.

    It is ``told`` as it was when it was decided on; ``reasons`` say why an item or a dimension is not shown.
    ``anew``: late answers have joined since, so that the levels are to be found again; they may not become higher.
    """

    who: Who
    told: Told
    shown: bool
    levels: Levels
    reasons: Mapping[str, str]
    anew: bool = False


def decisions(session: Session, round_id: UUID) -> dict[Who, Decision]:
    """All decisions on a round's groups, in the order they were told."""
    rows = session.scalars(select(ShownGroup).where(ShownGroup.round_id == round_id))
    found = (
        Decision(Who.of_json(row.who), _told(row.told), row.shown, _levels(row.levels), row.reasons, row.anew)
        for row in rows
    )
    return {decision.who: decision for decision in sorted(found, key=lambda decision: decision.told.place)}


def keep(session: Session, round_id: UUID, made: Mapping[Who, Decision]) -> None:
    """Write down decisions; one on a group that has been decided on before takes its place."""
    rows = [_row(round_id, decision) for decision in made.values()]
    session.connection().execute(insert(ShownGroup).prefix_with("OR REPLACE"), rows)


def _row(round_id: UUID, decision: Decision) -> dict[str, Any]:
    who = decision.who.as_json()
    return {
        "round_id": round_id,
        "digest": hashlib.sha256(json.dumps(who, sort_keys=True).encode()).hexdigest(),
        "who": who,
        "told": dict(vars(decision.told)),
        "shown": decision.shown,
        "levels": {name: list(sides) for name, sides in decision.levels.items()},
        "reasons": dict(decision.reasons),
        "anew": False,
    }


def _told(kept: Mapping[str, Any]) -> Told:
    merged = kept["merged"]
    return Told(**{**kept, "merged": None if merged is None else tuple(merged)})


def _levels(kept: Mapping[str, list[str]]) -> Levels:
    return {name: tuple(map(_LEVELS.__getitem__, sides)) for name, sides in kept.items()}

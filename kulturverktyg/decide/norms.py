"""Unwritten norms: what "sits in the walls", whether it helps or hinders, and what is to become of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import delete, select

from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import Effect, Keep
from kulturverktyg.model.vision import Norm
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store

EFFECTS: Mapping[Effect, str] = {
    Effect.HELPS: "Hjälper",
    Effect.HINDERS: "Hindrar",
    Effect.BOTH: "Både hjälper och hindrar",
}
KEEPS: Mapping[Keep, str] = {Keep.UNDECIDED: "Inte bestämt", Keep.KEEP: "Behåll", Keep.CHANGE: "Ändra"}


@dataclass(frozen=True)
class UnwrittenNorm:
    """One norm with an example of it."""

    id: UUID
    norm: str = ""
    example: str = ""
    effect: Effect = Effect.BOTH
    keep: Keep = Keep.UNDECIDED


def read_norms(store: Store, journey_id: UUID) -> tuple[UnwrittenNorm, ...]:
    """All norms of a journey in their order; KnownError when the journey is gone."""
    with store.read() as session:
        find(session, Journey, journey_id)
        rows = session.scalars(select(Norm).where(Norm.journey_id == journey_id).order_by(Norm.position))
        return tuple(UnwrittenNorm(row.id, row.norm, row.example, row.effect, row.keep) for row in rows)


def save_norms(store: Store, journey_id: UUID, norms: Sequence[UnwrittenNorm]) -> None:
    """Make these the norms of a journey, writing only rows that differ."""
    with store.write() as session:
        find(session, Journey, journey_id)
        rows = {row.id: row for row in session.scalars(select(Norm).where(Norm.journey_id == journey_id))}
        session.execute(delete(Norm).where(Norm.id.in_(rows.keys() - {norm.id for norm in norms})))
        for position, norm in enumerate(norms):
            row = rows.get(norm.id)
            if row is None:
                row = Norm(id=norm.id, journey_id=journey_id)
                session.add(row)
            row.norm, row.example, row.effect, row.keep = norm.norm, norm.example, norm.effect, norm.keep
            row.position = position

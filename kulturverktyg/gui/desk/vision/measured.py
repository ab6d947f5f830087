"""What was last measured of each dimension, as the guard lets it out: of everybody, and of nobody else."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from kulturverktyg.store.store import Store

_EVERYBODY = "all"


@dataclass(frozen=True)
class Index:
    """Today's index and the desired one, 0–100; None where it is not shown."""

    now: float | None = None
    desired: float | None = None


@dataclass(frozen=True)
class Measured:
    """A closed round's indexes by the dimensions' names; ``round`` is empty without a closed round."""

    round: str = ""
    indexes: Mapping[str, Index] = field(default_factory=dict)


def read_measured(store: "Store", round_id: "UUID") -> Measured:
    """What may be shown of a closed round, of everybody.

    It is released by the breakdowns that HR has chosen, as on the page Resultat: fewer would bind what is shown later.
    """
    from kulturverktyg.guard.release import release

    released = release(store, round_id)
    everybody = next((group.id for group in released.groups if group.breakdown == _EVERYBODY), None)
    figures = {f.dimension: f for f in released.figures if f.dimension is not None and f.group == everybody}
    indexes = {
        name: Index(figure.now.index, figure.desired.index if figure.desired is not None else None)
        for name, figure in figures.items()
    }
    return Measured(released.round, indexes)

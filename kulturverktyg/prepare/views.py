"""Frozen pictures of what is in the file, for windows and the command line."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from kulturverktyg.model.kinds import RoundState, WorkshopState


@dataclass(frozen=True)
class Card:
    """The assignment card (*uppdragskort*): who asked for what, and within which limits."""

    commissioner: str = ""
    purpose: str = ""
    questions: str = ""
    limits: str = ""
    contact: str = ""
    reference: str = ""


@dataclass(frozen=True)
class UnitView:
    """A unit in the tree. ``path`` is ``Förvaltning/Avdelning/Enhet``; ``depth`` is 0 at the top.

    ``position`` orders it among its siblings.
    """

    id: UUID
    name: str
    path: str
    parent: UUID | None
    depth: int
    position: int = 0


@dataclass(frozen=True)
class RoleView:
    """A role that people have in the organisation; ``position`` orders it among the roles."""

    id: UUID
    name: str
    position: int = 0


@dataclass(frozen=True)
class Removed:
    """Units from the top down, roles and headcounts that were taken away, so that they can be put back."""

    units: tuple[UnitView, ...]
    roles: tuple[RoleView, ...]
    headcounts: Mapping[tuple[UUID, UUID], int]


@dataclass(frozen=True)
class RoundView:
    """One measurement (*mätomgång*)."""

    id: UUID
    name: str
    state: RoundState
    short_form: bool


@dataclass(frozen=True)
class WorkshopView:
    """An occasion at which people answer at a kiosk."""

    id: UUID
    name: str
    round_id: UUID
    state: WorkshopState
    languages: tuple[str, ...]


@dataclass(frozen=True)
class JourneyView:
    """A whole journey as set up. ``headcounts`` maps (unit, role) to the number of people.

    ``prompts`` are what ideas are asked for, in Swedish; none where the kiosk's own prompts are used.
    """

    id: UUID
    name: str
    template: str
    k: int
    card: Card
    units: tuple[UnitView, ...]
    roles: tuple[RoleView, ...]
    headcounts: Mapping[tuple[UUID, UUID], int]
    rounds: tuple[RoundView, ...]
    workshops: tuple[WorkshopView, ...]
    prompts: tuple[str, ...] = ()

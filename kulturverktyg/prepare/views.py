"""Frozen pictures of what is in the file, for windows and the command line."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from kulturverktyg.model.kinds import Audience, RoundState, WorkshopState

#: Letters of a journey's name.
LONGEST_NAME = 200


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


#: What all clients are called together where they are not asked which unit they meet.
CLIENTS_TOGETHER = "Alla klienter"


@dataclass(frozen=True)
class RoundView:
    """One measurement (*mätomgång*). ``asks_unit`` tells that clients say which unit they meet."""

    id: UUID
    name: str
    state: RoundState
    short_form: bool
    audience: Audience = Audience.STAFF
    asks_unit: bool = False

    @property
    def title(self) -> str:
        """Its name, and that clients answered it where they did."""
        return self.name if self.audience is Audience.STAFF else f"{self.name} (klienter)"


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

    ``prompts`` are what ideas are asked for, in Swedish; none where the kiosk's own prompts are used. ``client`` is
    what clients answer as, once a round has asked them.
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
    client: RoleView | None = None

    def at_workshop(self, workshop_id: UUID | None) -> "JourneyView":
        """The journey as that workshop has it: where clients answer there is nobody else, and how many is not known.

        Where they are not asked which unit they meet, the only unit is all of them.
        """
        asked = next((w.round_id for w in self.workshops if w.id == workshop_id), None)
        round_ = next((r for r in self.rounds if r.id == asked), None)
        if self.client is None or round_ is None or round_.audience is Audience.STAFF:
            return self
        units = self.units
        if units and not round_.asks_unit:
            units = (replace(units[0], name=CLIENTS_TOGETHER, path=CLIENTS_TOGETHER),)
        return replace(self, units=units, roles=(self.client,), headcounts={})

    def closed_rounds(self, audience: Audience = Audience.STAFF) -> tuple[RoundView, ...]:
        """The closed rounds that asked these people, oldest first: only they can be compared with each other."""
        return tuple(r for r in self.rounds if r.state is RoundState.CLOSED and r.audience is audience)

"""What findings rest on, read from the file, and the findings as they may be told."""

from collections import Counter
from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select

from kulturverktyg.guard.indicators import released_indicators
from kulturverktyg.guard.interviews import signatures
from kulturverktyg.guard.release import release
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.released_findings import Ground, ReleasedFinding, released
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import RoundState
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import journey
from kulturverktyg.prepare.views import JourneyView
from kulturverktyg.store.store import Store
from kulturverktyg.understand.finding import Findings
from kulturverktyg.understand.finding_sources import FigureAt, pointed_at
from kulturverktyg.understand.findings import read_findings
from kulturverktyg.understand.interviews import interviews_of


def released_findings(store: Store, journey_id: UUID) -> tuple[ReleasedFinding, ...]:
    """What may be told of a journey's findings; KnownError when it is gone."""
    findings = read_findings(store, journey_id)
    return released(findings, read_ground(store, journey_id, _rounds(store, journey_id, findings)))


def read_ground(store: Store, journey_id: UUID, rounds: Mapping[UUID, ReleasedResults] | None) -> Ground:
    """All that sources may point at; ``rounds`` are those whose figures are known, None while they are asked for."""
    groups, indicators = large_groups(journey(store, journey_id)), released_indicators(store, journey_id)
    with store.read() as session:
        held = find(session, Journey, journey_id)
        interviews = interviews_of(session, held)
        signs = signatures(interviews, {role.id: role.name for role in held.roles}, held.k)
    return Ground(rounds, interviews, signs, indicators, groups)


def large_groups(view: JourneyView) -> tuple[str, ...]:
    """The roles, and the units by their paths, that hold at least K people, those of a unit below it counted in."""
    roles, units = Counter[UUID](), Counter[UUID]()
    above = {unit.id: unit.parent for unit in view.units}
    for (unit, role), people in view.headcounts.items():
        roles[role] += people
        each: UUID | None = unit
        while each is not None:
            units[each] += people
            each = above.get(each)
    return (
        *(role.name for role in view.roles if roles[role.id] >= view.k),
        *(unit.path for unit in view.units if units[unit.id] >= view.k),
    )


def _rounds(store: Store, journey_id: UUID, findings: Findings) -> Mapping[UUID, ReleasedResults]:
    """What may be shown of the closed rounds whose figures the findings rest on."""
    wanted = {
        at.round_id
        for finding in findings
        for source in finding.sources
        if isinstance(at := pointed_at(source.target), FigureAt)
    }
    if not wanted:
        return {}
    with store.read() as session:
        closed = session.scalars(
            select(Round.id)
            .where(Round.journey_id == journey_id, Round.state == RoundState.CLOSED, Round.id.in_(wanted))
            .order_by(Round.position)
        ).all()
    return {round_id: release(store, round_id) for round_id in closed}

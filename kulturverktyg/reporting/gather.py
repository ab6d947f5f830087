"""All that a round's reports are made from, as the guard lets it out; remembered as told when it leaves."""

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from kulturverktyg.decide.chosen_way import read_chosen_way
from kulturverktyg.decide.report_parts import read_parts
from kulturverktyg.export.chosen import Chosen
from kulturverktyg.export.report.given import Given
from kulturverktyg.guard.closed_rounds import since_the_last
from kulturverktyg.guard.counted import read_counted
from kulturverktyg.guard.findings import released_findings
from kulturverktyg.guard.interviews import released_interviews
from kulturverktyg.guard.leaving import let_out
from kulturverktyg.guard.release import release
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.released_findings import ReleasedFinding
from kulturverktyg.guard.retold import retold, rounds_retold
from kulturverktyg.guard.votes import released_votes
from kulturverktyg.model.kinds import Audience
from kulturverktyg.paths import own_templates
from kulturverktyg.prepare.journeys import list_journeys, survey_of
from kulturverktyg.prepare.pins import read_pins
from kulturverktyg.prepare.views import JourneyView
from kulturverktyg.store.store import Store
from kulturverktyg.understand.finding import KINDS


def gather(store: Store, round_id: UUID, breakdowns: Sequence[str] | None = None, language: str = "sv") -> Given:
    """A closed round and all that belongs to it, by other ``breakdowns`` than HR's own where they are given.

    The survey's words are in ``language`` as far as it has them. KnownError while the round is open.
    """
    journey = journey_of(store, round_id)
    released, since = release(store, round_id, breakdowns), since_the_last(store, round_id)
    survey = survey_of(store, round_id)
    chosen = Chosen(
        read_chosen_way(store, journey.id),
        released_votes(store, journey.id),
        dt.datetime.now().astimezone().date(),
        interviews=released_interviews(store, journey.id),
        counted=read_counted(store, journey.id, released, since),
        findings=_strengths_first(released_findings(store, journey.id)),
    )
    told = retold(released, survey, language)
    return Given(
        told,
        chosen,
        read_parts(store, journey.id, own_templates()),
        rounds_retold(since, survey, language) if since is not None else None,
        tuple((pin.chart, pin.group) for pin in read_pins(store, round_id)),
        _clients(store, journey, round_id, language),
    )


def _strengths_first(found: Sequence[ReleasedFinding]) -> tuple[ReleasedFinding, ...]:
    """In the order in which all readers get them, so that their numbers run on; of each kind in HR's."""
    return tuple(sorted(found, key=lambda one: list(KINDS).index(one.kind)))


def leave(store: Store, round_id: UUID) -> None:
    """Remember that all that was gathered leaves."""
    let_out(store, journey_of(store, round_id).id)


def journey_of(store: Store, round_id: UUID) -> JourneyView:
    """The journey of a round."""
    return next(one for one in list_journeys(store) if any(each.id == round_id for each in one.rounds))


def clients_round(journey: JourneyView) -> UUID | None:
    """The newest closed round of those that the work is for, if there is any."""
    closed = journey.closed_rounds(Audience.CLIENTS)
    return closed[-1].id if closed else None


def _clients(store: Store, journey: JourneyView, round_id: UUID, language: str) -> ReleasedResults | None:
    found = clients_round(journey)
    if found is None or found == round_id:
        return None
    return retold(release(store, found), survey_of(store, found), language)

"""A journey's surveys through their versions: written, frozen when a round begins to ask one, and then copied on.

The survey is that of those who work in the organisation, where nothing else is said. Only the newest version can be
written in, and only until it is in use. Open rounds that nobody has been asked in yet follow the newest version.
"""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.errors import KnownError
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import Audience, RoundState
from kulturverktyg.model.response import Response
from kulturverktyg.model.round import Round, Workshop
from kulturverktyg.model.survey import Survey, SurveyVersion
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import round_survey
from kulturverktyg.store.store import Store
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.words import without_strays
from kulturverktyg.survey.faults import faults
from kulturverktyg.survey.storage import add_version, read_version, write_version

_FAULTS_TOLD = 5


@dataclass(frozen=True)
class VersionView:
    """A version of a journey's survey. ``rounds`` are the names of those that ask it; ``frozen`` when one has begun."""

    id: UUID
    number: int
    frozen: bool
    rounds: tuple[str, ...]


def versions(store: Store, journey_id: UUID, audience: Audience = Audience.STAFF) -> tuple[VersionView, ...]:
    """All versions of a journey's survey, oldest first; KnownError when the journey is gone."""
    with store.read() as session:
        find(session, Journey, journey_id)
        return tuple(_view(session, version) for version in _versions(session, journey_id, audience))


def read_draft(store: Store, version_id: UUID) -> SurveyDraft:
    """What a version holds, frozen or not."""
    with store.read() as session:
        return read_version(session, find(session, SurveyVersion, version_id))


def save_draft(store: Store, version_id: UUID, draft: SurveyDraft) -> None:
    """Make a version hold the draft, half-written or not; KnownError when the version is in use."""
    with store.write() as session:
        version = find(session, SurveyVersion, version_id)
        if version.frozen:
            raise KnownError(
                f"Version {version.number} av enkäten används och kan inte ändras. Gör en ny version och ändra i den."
            )
        write_version(session, version, draft)


def new_version(
    store: Store, journey_id: UUID, draft: SurveyDraft | None = None, audience: Audience = Audience.STAFF
) -> UUID:
    """Make a new version to write in, of the newest one or of ``draft``, and return its id.

    KnownError when the newest version is not in use yet.
    """
    with store.write() as session:
        newest = _newest(session, journey_id, audience)
        if not newest.frozen:
            raise KnownError(f"Version {newest.number} av enkäten används inte än. Ändra i den i stället.")
        return _add_after(session, newest, draft or read_version(session, newest)).id


def replace_survey(store: Store, journey_id: UUID, draft: SurveyDraft, audience: Audience = Audience.STAFF) -> UUID:
    """Let the draft be the journey's newest version, a new one if the newest is in use, and return its id."""
    with store.write() as session:
        newest = _newest(session, journey_id, audience)
        if newest.frozen:
            return _add_after(session, newest, draft).id
        write_version(session, newest, draft)
        return newest.id


def newest_version(store: Store, journey_id: UUID, audience: Audience = Audience.STAFF) -> UUID:
    """The version that the next round will ask; what clients are asked is there once `client_survey` has made it."""
    with store.read() as session:
        return _newest(session, journey_id, audience).id


def is_in_use(store: Store, round_id: UUID) -> bool:
    """Whether somebody could have been asked a round's survey, so that it cannot be changed any more."""
    with store.read() as session:
        return session.get_one(SurveyVersion, find(session, Round, round_id).version_id).frozen


def put_in_use(session: Session, round_: Round) -> None:
    """Freeze the version that a round asks, without translations of what is not said in its first language.

    KnownError when it has faults, and then it is not frozen.
    """
    version = session.get_one(SurveyVersion, round_.version_id)
    found = faults(round_survey(session, round_))
    if found:
        told = " ".join(fault.sentence for fault in found[:_FAULTS_TOLD])
        more = f" Det finns {len(found) - _FAULTS_TOLD} fel till." if len(found) > _FAULTS_TOLD else ""
        raise KnownError(f"Enkäten är inte färdig. {told}{more} Rätta det under Enkät och försök igen.")
    if not version.frozen:
        write_version(session, version, without_strays(read_version(session, version)))
        version.frozen = True


def _versions(session: Session, journey_id: UUID, audience: Audience) -> list[SurveyVersion]:
    found = session.scalars(
        select(SurveyVersion)
        .join(Survey, Survey.id == SurveyVersion.survey_id)
        .where(Survey.journey_id == journey_id, Survey.audience == audience)
        .order_by(SurveyVersion.number)
    )
    return list(found)


def _newest(session: Session, journey_id: UUID, audience: Audience) -> SurveyVersion:
    find(session, Journey, journey_id)
    found = _versions(session, journey_id, audience)
    if not found:
        raise KnownError("Enkäten till klienter finns inte än. Öppna den under Enkät.")
    return found[-1]


def _view(session: Session, version: SurveyVersion) -> VersionView:
    rounds = session.scalars(select(Round.name).where(Round.version_id == version.id).order_by(Round.position))
    return VersionView(version.id, version.number, version.frozen, tuple(rounds))


def _add_after(session: Session, newest: SurveyVersion, draft: SurveyDraft) -> SurveyVersion:
    version = add_version(session, newest.survey_id, newest.number + 1, draft)
    waiting = session.scalars(
        select(Round).where(
            Round.version_id == newest.id,
            Round.state == RoundState.OPEN,
            ~select(Workshop.id).where(Workshop.round_id == Round.id, Workshop.packaged).exists(),
            ~select(Response.id).where(Response.round_id == Round.id).exists(),
        )
    )
    for round_ in waiting:
        round_.version_id = version.id
    return version

"""Rounds (*mätomgångar*): the same survey again, months later, or a survey of clients."""

from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import Audience, RoundState
from kulturverktyg.model.round import Round
from kulturverktyg.model.survey import Survey, SurveyVersion
from kulturverktyg.prepare.audience import make_client_role
from kulturverktyg.prepare.client_survey import client_survey
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.workshop_plan import one_line
from kulturverktyg.store.store import Store
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.storage import read_version

#: How many clients a round can reckon with.
MOST_CLIENTS = 100_000


@dataclass(frozen=True)
class Clients:
    """Clients that a round asks: how many may answer, None where nobody knows, and whether their unit is asked for."""

    expected: int | None = None
    asks_unit: bool = False


def create_round(store: Store, journey_id: UUID, name: str, *, short_form: bool = False) -> UUID:
    """Open a round that asks the newest version of the survey, and return its id.

    Raises KnownError when an earlier round is still open, or the name is empty, too long or taken.
    """
    return _create(store, journey_id, name, short_form=short_form, clients=None)


def create_client_round(
    store: Store, journey_id: UUID, name: str, clients: Clients, own_templates: Path | None = None
) -> UUID:
    """Open a round that asks clients, with the newest version of their survey, and return its id.

    Raises KnownError as `create_round` does, and when there is no unit or the number is out of bounds.
    """
    if clients.expected is not None and not 1 <= clients.expected <= MOST_CLIENTS:
        raise KnownError(f"Antalet klienter ska vara ett helt tal från 1 till {MOST_CLIENTS}.")
    client_survey(store, journey_id, own_templates)
    return _create(store, journey_id, name, short_form=False, clients=clients)


def _create(store: Store, journey_id: UUID, name: str, *, short_form: bool, clients: Clients | None) -> UUID:
    audience = Audience.STAFF if clients is None else Audience.CLIENTS
    with store.write() as session:
        rounds = session.scalars(select(Round).where(Round.journey_id == journey_id).order_by(Round.position)).all()
        still_open = next((round_ for round_ in rounds if round_.state == RoundState.OPEN), None)
        if still_open is not None:
            raise KnownError(f"Omgången ”{still_open.name}” är inte stängd än. Stäng den innan nästa börjar.")
        name = _checked(name, {round_.name for round_ in rounds})
        newest = session.scalars(
            select(SurveyVersion.id)
            .join(Survey, Survey.id == SurveyVersion.survey_id)
            .where(Survey.journey_id == journey_id, Survey.audience == audience)
            .order_by(SurveyVersion.number.desc())
        ).first()
        if newest is None:
            raise KnownError("Det du öppnade finns inte längre i filen. Gå tillbaka till listan och välj på nytt.")
        round_ = Round(journey_id=journey_id, version_id=newest, name=name, position=len(rounds), short_form=short_form)
        if clients is not None:
            make_client_role(session, journey_id)
            round_.expected, round_.asks_unit = None if clients.asks_unit else clients.expected, clients.asks_unit
            round_.breakdowns = ["unit"] if clients.asks_unit else []
        session.add(round_)
        session.flush()
        round_id = round_.id
    store.back_up()
    return round_id


def draft_of(store: Store, round_id: UUID) -> SurveyDraft:
    """The survey that a round asks, its short form if it asks that, and which of its translations are reviewed."""
    with store.read() as session:
        round_ = find(session, Round, round_id)
        draft = read_version(session, session.get_one(SurveyVersion, round_.version_id))
        return replace(draft, survey=draft.survey.short()) if round_.short_form else draft


def _checked(name: str, taken: set[str]) -> str:
    name = one_line(name)
    if not name:
        raise KnownError("Omgången behöver ett namn. Skriv till exempel ”Våren 2027”.")
    if len(name) > 200:
        raise KnownError("Omgångens namn är för långt. Använd högst 200 tecken.")
    if name in taken:
        raise KnownError(f"Det finns redan en omgång som heter ”{name}”. Välj ett annat namn.")
    return name

"""Rounds (*mätomgångar*): the same survey again, months later."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import select

from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import RoundState
from kulturverktyg.model.round import Round
from kulturverktyg.model.survey import Survey, SurveyVersion
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.storage import read_version


def create_round(store: Store, journey_id: UUID, name: str, *, short_form: bool = False) -> UUID:
    """Open a round that asks the newest version of the survey, and return its id.

    Raises KnownError when an earlier round is still open, or the name is empty, too long or taken.
    """
    with store.write() as session:
        rounds = session.scalars(select(Round).where(Round.journey_id == journey_id).order_by(Round.position)).all()
        still_open = next((round_ for round_ in rounds if round_.state == RoundState.OPEN), None)
        if still_open is not None:
            raise KnownError(f"Omgången ”{still_open.name}” är inte stängd än. Stäng den innan nästa börjar.")
        name = _checked(name, {round_.name for round_ in rounds})
        newest = session.scalars(
            select(SurveyVersion.id)
            .join(Survey, Survey.id == SurveyVersion.survey_id)
            .where(Survey.journey_id == journey_id)
            .order_by(SurveyVersion.number.desc())
        ).first()
        if newest is None:
            raise KnownError("Det du öppnade finns inte längre i filen. Gå tillbaka till listan och välj på nytt.")
        round_ = Round(journey_id=journey_id, version_id=newest, name=name, position=len(rounds), short_form=short_form)
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
    name = " ".join(name.split())
    if not name:
        raise KnownError("Omgången behöver ett namn. Skriv till exempel ”Våren 2027”.")
    if len(name) > 200:
        raise KnownError("Omgångens namn är för långt. Använd högst 200 tecken.")
    if name in taken:
        raise KnownError(f"Det finns redan en omgång som heter ”{name}”. Välj ett annat namn.")
    return name

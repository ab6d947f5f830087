"""Workshops: the occasions at which people answer."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import RoundState
from kulturverktyg.model.round import Round, Workshop
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import round_survey
from kulturverktyg.prepare.workshop_plan import LONGEST_WORDS, one_line
from kulturverktyg.store.store import Store
from kulturverktyg.survey.completeness import complete_languages
from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.language_names import language_name
from kulturverktyg.survey.languages import kiosk_languages

#: Seconds that a kiosk can wait for somebody, and that it can count down before all is wiped.
IDLE_BOUNDS = (15, 600)
COUNTDOWN_BOUNDS = (10, 120)


def create_workshop(store: Store, round_id: UUID, name: str, languages: Sequence[str]) -> UUID:
    """Add a workshop to an open round and back the file up: its key opens the ballot box later.

    Raises KnownError when the round is closed, the name is empty or taken, or no language is chosen.
    """
    with store.write() as session:
        round_ = find(session, Round, round_id)
        if round_.state == RoundState.CLOSED:
            raise KnownError(f"Omgången ”{round_.name}” är stängd, så inga fler workshoppar kan läggas till.")
        chosen = _chosen(round_survey(session, round_), languages)
        name = _free_name(session, round_id, name)
        last = session.scalar(select(func.max(Workshop.position)).where(Workshop.round_id == round_id))
        workshop = Workshop(round_id=round_id, name=name, position=0 if last is None else last + 1, languages=chosen)
        session.add(workshop)
        session.flush()
        workshop_id = workshop.id
    store.back_up()
    return workshop_id


def rename_workshop(store: Store, workshop_id: UUID, name: str) -> None:
    """Give a workshop another name; KnownError when it is empty or taken in the round."""
    with store.write() as session:
        workshop = find(session, Workshop, workshop_id)
        workshop.name = _free_name(session, workshop.round_id, name, keep=workshop_id)


def set_languages(store: Store, workshop_id: UUID, languages: Sequence[str]) -> None:
    """Offer other languages at a workshop; KnownError when none is chosen or one is not wholly translated."""
    with store.write() as session:
        workshop = find(session, Workshop, workshop_id)
        workshop.languages = _chosen(round_survey(session, find(session, Round, workshop.round_id)), languages)


def uses_codes(store: Store, workshop_id: UUID) -> bool:
    """Whether a code is asked for at a workshop."""
    with store.read() as session:
        return bool(find(session, Workshop, workshop_id).code_salt)


def waiting_times(store: Store, workshop_id: UUID) -> tuple[int, int]:
    """How many seconds a workshop's kiosk waits for somebody, and then counts down."""
    with store.read() as session:
        workshop = find(session, Workshop, workshop_id)
        return workshop.idle_seconds, workshop.countdown_seconds


def set_waiting_times(store: Store, workshop_id: UUID, idle: int, countdown: int) -> None:
    """Let the kiosk wait and count down so many seconds, the next time that it is opened.

    KnownError when a time is out of bounds.
    """
    for words, seconds, (least, most) in (
        ("väntan", idle, IDLE_BOUNDS),
        ("nedräkningen", countdown, COUNTDOWN_BOUNDS),
    ):
        if not least <= seconds <= most:
            raise KnownError(f"Ange {words} i sekunder, från {least} till {most}.")
    with store.write() as session:
        workshop = find(session, Workshop, workshop_id)
        workshop.idle_seconds, workshop.countdown_seconds = idle, countdown


def refuse_untranslated(survey: SurveyDefinition, languages: Sequence[str]) -> None:
    """KnownError when a language lacks words for any text of the survey, or the kiosk does not speak it."""
    complete = kiosk_languages(complete_languages(survey))
    lacking = [language for language in languages if language not in complete]
    if lacking:
        raise KnownError(
            f"Enkäten är inte översatt till {' och '.join(language_name(code) for code in lacking)} än. "
            "Översätt den under Enkät, eller välj bort språket i workshoppen."
        )


def _chosen(survey: SurveyDefinition, languages: Sequence[str]) -> list[str]:
    chosen = [language for language in kiosk_languages(survey.languages) if language in languages]
    if not chosen:
        raise KnownError("Välj minst ett språk för workshoppen.")
    refuse_untranslated(survey, chosen)
    return chosen


def _free_name(session: Session, round_id: UUID, name: str, keep: UUID | None = None) -> str:
    name = one_line(name)
    if not name:
        raise KnownError("Workshoppen behöver ett namn. Skriv till exempel ”Tisdag förmiddag”.")
    if len(name) > LONGEST_WORDS:
        raise KnownError(f"Workshoppens namn är för långt. Använd högst {LONGEST_WORDS} tecken.")
    others = session.scalars(select(Workshop).where(Workshop.round_id == round_id))
    if any(other.name == name and other.id != keep for other in others):
        raise KnownError(f"Det finns redan en workshop som heter ”{name}”. Välj ett annat namn.")
    return name

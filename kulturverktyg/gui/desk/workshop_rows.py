"""What the table of workshops says, and what it is made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from kulturverktyg.gui.widgets.workshop_dialog import LanguageOffer, both_names
from kulturverktyg.model.kinds import WorkshopState
from kulturverktyg.prepare.views import JourneyView, WorkshopView
from kulturverktyg.survey.completeness import Completeness, completeness
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.language_names import language_name
from kulturverktyg.survey.languages import available_languages, load_language

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class WorkshopNow:
    """What goes on in a workshop. ``waiting`` is None while fewer than K answers wait in its box."""

    waiting: int | None
    running: bool
    has_pin: bool


@dataclass(frozen=True)
class Situation:
    """What goes on in a round. ``answers`` is None while fewer than K have answered; ``languages`` are the survey's."""

    round_id: UUID | None = None
    answers: int | None = None
    workshops: Mapping[UUID, WorkshopNow] = field(default_factory=dict)
    languages: tuple[LanguageOffer, ...] = ()


@dataclass(frozen=True)
class WorkshopRow:
    """One line of the table."""

    view: WorkshopView
    now: WorkshopNow | None
    k: int


def state(row: WorkshopRow) -> str:
    """Whether a workshop takes answers, and whether people answer now."""
    if row.view.state is WorkshopState.CLOSED:
        return "Stängd"
    return "Kiosken är öppen" if row.now and row.now.running else "Öppen"


def waiting_words(row: WorkshopRow) -> str:
    """How many answers wait in the box, never told below the smallest group."""
    if row.view.state is WorkshopState.CLOSED:
        return "räknade"
    if row.now is None:
        return ""
    return f"färre än {row.k} svar" if row.now.waiting is None else f"{row.now.waiting} svar"


def waiting_number(row: WorkshopRow) -> float | None:
    """What the column of waiting answers is sorted by."""
    return row.now.waiting if row.now else None


def pin_words(row: WorkshopRow) -> str:
    """Whether a PIN is chosen."""
    if row.now is None:
        return ""
    return "vald" if row.now.has_pin else "inte vald"


def languages_words(row: WorkshopRow) -> str:
    """What people may choose among at the kiosk."""
    words = ", ".join(language_name(code) for code in row.view.languages)
    return words[:1].upper() + words[1:]


def could_have(row: WorkshopRow, languages: Sequence[LanguageOffer]) -> tuple[LanguageOffer, ...]:
    """Languages that an open workshop does not offer though it could."""
    if row.view.state is WorkshopState.CLOSED:
        return ()
    return tuple(offer for offer in languages if offer.can_be_chosen and offer.code not in row.view.languages)


def look_at(store: "Store", view: JourneyView, round_id: UUID) -> Situation:
    """What goes on in a round now; for the worker."""
    from kulturverktyg.collect.workshop import answers_so_far, has_pin, kiosk_running, waiting
    from kulturverktyg.prepare.rounds import draft_of

    draft = draft_of(store, round_id)
    return Situation(
        round_id,
        answers_so_far(store, round_id),
        {
            w.id: WorkshopNow(waiting(store, w.id), kiosk_running(store, w.id), has_pin(store, w.id))
            for w in view.workshops
            if w.round_id == round_id and w.state is WorkshopState.OPEN
        },
        tuple(language_offer(draft, code) for code in draft.survey.languages),
    )


def language_offer(draft: SurveyDraft, code: str) -> LanguageOffer:
    """A language of a round's survey, and whether a workshop can offer it."""
    if code not in available_languages():
        name = both_names(language_name(code), "")
        return LanguageOffer(code, name, "kiosken talar inte språket", can_be_chosen=False)
    far, texts = completeness(draft, code), load_language(code)
    name = both_names(language_name(code), texts.name)
    if far.missing:
        return LanguageOffer(code, name, f"{_texts(far.missing)} saknas", can_be_chosen=False)
    notes = [] if code == draft.source else ["översatt"]
    if far.unread:
        notes.append(_unread_words(far))
    if not texts.reviewed:
        notes.append("kioskens egna texter är inte granskade")
    return LanguageOffer(code, name, ", ".join(notes) or "enkätens eget språk", can_be_chosen=True)


def _unread_words(far: Completeness) -> str:
    if far.unread == far.total:
        return "inte granskad"
    return f"{_texts(far.unread)} {'inte granskad' if far.unread == 1 else 'inte granskade'}"


def _texts(count: int) -> str:
    return "1 text" if count == 1 else f"{count} texter"

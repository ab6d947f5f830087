"""What the table of workshops says, and what it is made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from kulturverktyg.model.kinds import WorkshopState
from kulturverktyg.prepare.views import JourneyView, WorkshopView

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
    """What goes on in a round. ``answers`` is None while fewer than K have answered."""

    answers: int | None
    workshops: Mapping[UUID, WorkshopNow]
    languages: Mapping[str, str]


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


def look_at(store: "Store", view: JourneyView, round_id: UUID) -> Situation:
    """What goes on in a round now; for the worker."""
    from kulturverktyg.collect.workshop import answers_so_far, has_pin, kiosk_running, waiting
    from kulturverktyg.prepare.journeys import survey_of
    from kulturverktyg.survey.languages import kiosk_languages, load_language

    languages = kiosk_languages(survey_of(store, round_id).languages)
    return Situation(
        answers_so_far(store, round_id),
        {
            w.id: WorkshopNow(waiting(store, w.id), kiosk_running(store, w.id), has_pin(store, w.id))
            for w in view.workshops
            if w.round_id == round_id and w.state is WorkshopState.OPEN
        },
        {code: load_language(code).name for code in languages},
    )

"""What the table of workshops at the kiosk says, and what it is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from kulturverktyg.model.kinds import WorkshopState
from kulturverktyg.prepare.views import JourneyView, WorkshopView
from kulturverktyg.survey.language_names import language_name

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class WorkshopNow:
    """What goes on in a workshop. ``waiting`` is None while fewer than K answers wait in its box, ``sheets`` while
    fewer than K have sent ideas; ``times`` are the seconds that its kiosk waits and counts down."""

    waiting: int | None
    running: bool
    has_pin: bool
    sheets: int | None = None
    times: tuple[int, int] = (90, 30)


@dataclass(frozen=True)
class Situation:
    """What goes on in a round. ``answers`` is None while fewer than K have answered; ``set_aside`` are the ballots
    of each workshop that are not counted because their code was used twice. ``survey_in_use``: it is locked for good.
    """

    round_id: UUID | None = None
    answers: int | None = None
    workshops: Mapping[UUID, WorkshopNow] = field(default_factory=dict)
    set_aside: Mapping[UUID, int] = field(default_factory=dict)
    survey_in_use: bool = True


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


def sheets_words(row: WorkshopRow) -> str:
    """How many have sent ideas, never told below the smallest group."""
    if row.now is None:
        return ""
    return f"färre än {row.k}" if row.now.sheets is None else f"från {row.now.sheets}"


def sheets_number(row: WorkshopRow) -> float | None:
    """What the column of ideas is sorted by."""
    return row.now.sheets if row.now else None


def set_aside_words(count: int) -> str:
    """Why answers are not counted; nothing when all are."""
    if not count:
        return ""
    ballots = "1 svar räknas" if count == 1 else f"{count} svar räknas"
    return f"{ballots} inte, för koden hade redan använts vid en annan kiosk. Vilka som lades undan har lottats."


def pin_words(row: WorkshopRow) -> str:
    """Whether a PIN is chosen."""
    if row.now is None:
        return ""
    return "vald" if row.now.has_pin else "inte vald"


def languages_words(row: WorkshopRow) -> str:
    """What people may choose among at the kiosk."""
    words = ", ".join(language_name(code) for code in row.view.languages)
    return words[:1].upper() + words[1:]


def look_at(store: "Store", view: JourneyView, round_id: UUID) -> Situation:
    """What goes on in a round now; for the worker."""
    from kulturverktyg.collect.merging import set_aside
    from kulturverktyg.collect.workshop import answers_so_far, has_pin, kiosk_running, sheets_waiting, waiting
    from kulturverktyg.prepare.surveys import is_in_use
    from kulturverktyg.prepare.workshops import waiting_times

    of_round = [w for w in view.workshops if w.round_id == round_id]
    return Situation(
        round_id,
        answers_so_far(store, round_id),
        {
            w.id: WorkshopNow(
                waiting(store, w.id),
                kiosk_running(store, w.id),
                has_pin(store, w.id),
                sheets_waiting(store, w.id),
                waiting_times(store, w.id),
            )
            for w in of_round
            if w.state is WorkshopState.OPEN
        },
        {w.id: set_aside(store, w.id) for w in of_round},
        is_in_use(store, round_id),
    )

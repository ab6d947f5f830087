"""What the table of planned workshops says, and what it is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from kulturverktyg.gui.desk.survey_words import question_counts
from kulturverktyg.gui.desk.workshops.capacity_card import needed, seconds_each
from kulturverktyg.gui.desk.workshops.days import day_words
from kulturverktyg.gui.desk.workshops.languages import language_offer
from kulturverktyg.gui.models.rows import Column
from kulturverktyg.gui.widgets.workshop_dialog import LanguageOffer
from kulturverktyg.model.kinds import WorkshopState
from kulturverktyg.prepare.views import WorkshopView
from kulturverktyg.prepare.workshop_plan import WorkshopPlan
from kulturverktyg.survey.language_names import language_name

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class Situation:
    """What there is to know of a round's workshops.

    ``languages`` are its survey's, ``questions`` how many pairs and how many others it asks.
    """

    round_id: UUID | None = None
    languages: tuple[LanguageOffer, ...] = ()
    questions: tuple[int, int] = (0, 0)
    plans: Mapping[UUID, WorkshopPlan] = field(default_factory=dict)


@dataclass(frozen=True)
class PlanRow:
    """One line of the table; ``plan`` is None until it is read, and ``kiosks`` are those that are needed."""

    view: WorkshopView
    plan: WorkshopPlan | None = None
    kiosks: int = 0


def plan_row(view: WorkshopView, plan: WorkshopPlan | None, questions: tuple[int, int]) -> PlanRow:
    """The line about a workshop."""
    return PlanRow(view, plan, needed(plan, seconds_each(plan, questions)) if plan is not None else 0)


def look_at(store: "Store", round_id: UUID, workshops: tuple[UUID, ...]) -> Situation:
    """What there is to know of a round's workshops; for the worker."""
    from kulturverktyg.prepare.plans import read_plan
    from kulturverktyg.prepare.rounds import draft_of

    draft = draft_of(store, round_id)
    return Situation(
        round_id,
        tuple(language_offer(draft, code) for code in draft.survey.languages),
        question_counts(draft.survey),
        {workshop: read_plan(store, workshop) for workshop in workshops},
    )


def columns() -> tuple[Column[PlanRow], ...]:
    """The table of workshops from left to right."""
    return (
        Column("Dag", _day),
        Column("Workshop", lambda row: row.view.name, wide=True),
        Column("Plats", lambda row: row.plan.place if row.plan else "", widest=260),
        Column("Väntas", lambda row: str(row.plan.people) if row.plan else "", number=_people),
        Column("Kiosker", _kiosks, number=lambda row: row.kiosks, tip=_kiosks_tip),
        Column("Språk", _languages, widest=200),
        Column("Läge", _state),
    )


def _day(row: PlanRow) -> str:
    return (day_words(row.plan.date) or "inte bestämd") if row.plan else ""


def _people(row: PlanRow) -> float | None:
    return row.plan.people if row.plan else None


def _kiosks(row: PlanRow) -> str:
    if row.plan is None:
        return ""
    return str(row.plan.kiosks) + (f", behöver {row.kiosks}" if row.plan.kiosks < row.kiosks else "")


def _kiosks_tip(row: PlanRow) -> str:
    return f"{row.plan.kiosks} planerade, {row.kiosks} behövs" if row.plan else ""


def _languages(row: PlanRow) -> str:
    words = ", ".join(language_name(code) for code in row.view.languages)
    return words[:1].upper() + words[1:]


def _state(row: PlanRow) -> str:
    return "Stängd" if row.view.state is WorkshopState.CLOSED else "Öppen"

"""The guide *Kom igång*: what one does at each place in a journey of this kind, and how far that has come."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from kulturverktyg.errors import KnownError
from kulturverktyg.model.dialogue import DialogueEntry, DialogueMeeting
from kulturverktyg.model.finding import Finding
from kulturverktyg.model.idea import Card
from kulturverktyg.model.indicator import Indicator, IndicatorValue
from kulturverktyg.model.interview import Interview
from kulturverktyg.model.journey import GuideTick, Headcount, Journey, Unit
from kulturverktyg.model.kinds import RoundState, VoteState
from kulturverktyg.model.map import CultureMap, MapNode
from kulturverktyg.model.measure import FollowUp, Measure
from kulturverktyg.model.round import Round
from kulturverktyg.model.vision import Vision
from kulturverktyg.model.vote import VoteRound
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store
from kulturverktyg.survey.template import load_template
from kulturverktyg.survey.template_parts import PLACES, JourneyStep

#: What one does where a template does not say it.
USUAL_STEPS = tuple(
    JourneyStep(place, text)
    for place, text in (
        ("assignment", "Skriv vem som har beställt arbetet och varför. Lägg in enheter, roller och antal."),
        ("survey", "Läs varje fråga högt, och ändra orden så att de blir era."),
        ("workshops", "Bestäm dag och plats, och räkna ut hur många kiosker ni behöver."),
        ("kiosk", "Låt alla svara en i taget. Stäng sedan workshoppen och omgången."),
        ("results", "Börja med det som står under Säg först, och läs fritexten."),
        ("ideas", "Samla idéer om det som ni vill ändra, och besluta om dem."),
        ("plan", "Gör några få åtgärder, var och en med en roll, ett första steg och en dag."),
        ("audit", "Pröva anonymiteten tillsammans med skyddsombudet innan ni delar något."),
        ("reports", "Gör filer att dela. Börja med dem som svarade."),
        ("follow_up", "Gå igenom åtgärderna på möten tills de är klara."),
        ("rounds", "Mät igen när åtgärderna har hunnit verka."),
    )
)


@dataclass(frozen=True)
class GuideStep:
    """What one does at a place; ``done`` where the journey shows that it is, ``ticked`` where the user says so."""

    place: str
    text: str
    done: bool = False
    ticked: bool = False

    @property
    def is_ready(self) -> bool:
        """Whether there is nothing left to do there."""
        return self.done or self.ticked


def read_guide(store: Store, journey_id: UUID, own_templates: Path) -> tuple[GuideStep, ...]:
    """The steps of a journey's template, or the usual ones; KnownError when the journey is gone."""
    with store.read() as session:
        journey = find(session, Journey, journey_id)
        done = _done(session, journey)
        ticked = set(session.scalars(select(GuideTick.place).where(GuideTick.journey_id == journey_id)))
        template = journey.template
    return tuple(
        GuideStep(step.place, step.text, step.place in done, step.place in ticked)
        for step in _steps(template, own_templates)
    )


def tick(store: Store, journey_id: UUID, place: str, *, ticked: bool) -> None:
    """Remember whether the user says that a place is done. KnownError when there is no such place."""
    if place not in PLACES:
        raise KnownError("Den sidan finns inte i guiden. Välj en annan.")
    with store.write() as session:
        find(session, Journey, journey_id)
        row = session.get(GuideTick, (journey_id, place))
        if ticked and row is None:
            session.add(GuideTick(journey_id=journey_id, place=place))
        elif not ticked and row is not None:
            session.delete(row)


def _steps(template: str, own_templates: Path) -> Iterable[JourneyStep]:
    try:
        return load_template(template, own_templates).steps or USUAL_STEPS
    except KnownError:
        return USUAL_STEPS


def _done(session: Session, journey: Journey) -> set[str]:
    """The places where the journey itself shows that they are done."""
    key = journey.id
    rounds = [state for (state,) in session.execute(select(Round.state).where(Round.journey_id == key))]
    closed = sum(state is RoundState.CLOSED for state in rounds)
    counted = select(Headcount).join(Unit, Unit.id == Headcount.unit_id).where(Headcount.count > 0)
    shown = {
        "assignment": bool(journey.purpose.strip()) and _any(session, counted.where(Unit.journey_id == key)),
        "survey": bool(closed),
        "workshops": bool(closed),
        "kiosk": bool(closed),
        "interviews": _any(session, select(Interview).where(Interview.journey_id == key)),
        "indicators": _any(session, select(IndicatorValue).join(Indicator).where(Indicator.journey_id == key)),
        "findings": _any(session, select(Finding).where(Finding.journey_id == key)),
        "maps": _any(session, select(MapNode).join(CultureMap).where(CultureMap.journey_id == key)),
        "ideas": _any(session, select(Card).where(Card.journey_id == key)),
        "votes": _any(
            session, select(VoteRound).where(VoteRound.journey_id == key, VoteRound.state == VoteState.CLOSED)
        ),
        "vision": _any(session, select(Vision).where(Vision.journey_id == key, Vision.adopted.is_not(None))),
        "plan": _any(session, select(Measure).where(Measure.journey_id == key)),
        "dialogue": _any(session, select(DialogueEntry).join(DialogueMeeting).where(DialogueMeeting.journey_id == key)),
        "follow_up": _any(session, select(FollowUp).where(FollowUp.journey_id == key)),
        "rounds": closed > 1,
    }
    return {place for place, is_done in shown.items() if is_done}


def _any(session: Session, rows: Select[Any]) -> bool:
    return bool(session.scalar(select(func.count()).select_from(rows.limit(1).subquery())))

"""The rounds that staff answer: workshops with their plans, answers at the kiosk, and texts read afterwards."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.kiosk_folder import KioskFiles
from kulturverktyg.collect.package import read_package
from kulturverktyg.collect.workshop import close_round, make_kiosk
from kulturverktyg.demo.answers import Leanings, staff_ballots
from kulturverktyg.demo.content import Content
from kulturverktyg.demo.levels import staff_voices
from kulturverktyg.demo.occasions import plan_occasion
from kulturverktyg.demo.voices import read_texts
from kulturverktyg.prepare.journeys import journey, survey_of
from kulturverktyg.prepare.rounds import create_round
from kulturverktyg.prepare.workshops import create_workshop, rename_workshop
from kulturverktyg.store.store import Store

PIN = "2580"
#: The survey is answered at the workshops of a round's first days; those that are later do something else.
_ANSWERING_DAYS = 14


def ask_staff(store: Store, journey_id: UUID, content: Content, seed: int, today: dt.date, rounds: int) -> None:
    """Let so many rounds be answered, closed and read, of which the first is there and open with its first workshop."""
    leanings = Leanings()
    for place in range(rounds):
        if place:
            create_round(store, journey_id, content["rounds"][place])
        round_id = journey(store, journey_id).rounds[place].id
        held = content["workshops"][place]
        workshops = _make_workshops(store, journey_id, round_id, [workshop["name"] for workshop in held])
        answering = [one for one, told in zip(workshops, held, strict=True) if _is_answered_at(told, held)]
        for workshop_id, told in zip(workshops, held, strict=True):
            plan_occasion(store, workshop_id, told, today, len(answering) if workshop_id in answering else 1)
        kiosks = [make_kiosk(store, workshop_id, pin=PIN) for workshop_id in answering]
        ballots = staff_ballots(read_package(kiosks[0].package), content, seed, place, leanings)
        for turn, kiosk in enumerate(kiosks):
            drop(kiosk, ballots[turn :: len(kiosks)])
        close_round(store, round_id)
        read_texts(store, round_id, staff_voices(content, place))


def drop(kiosk: KioskFiles, ballots: Sequence[Ballot]) -> None:
    """Let people answer at a kiosk."""
    box = BallotBox.open(kiosk.box, read_package(kiosk.package))
    try:
        for ballot in ballots:
            box.drop(ballot)
    finally:
        box.close()


def _make_workshops(store: Store, journey_id: UUID, round_id: UUID, names: Sequence[str]) -> list[UUID]:
    """The workshops of a round by these names; one that is there already is the first."""
    there = [workshop for workshop in journey(store, journey_id).workshops if workshop.round_id == round_id]
    for workshop in there:
        rename_workshop(store, workshop.id, names[0])
    languages = survey_of(store, round_id).languages
    made = [create_workshop(store, round_id, name, languages) for name in names[len(there) :]]
    return [*(workshop.id for workshop in there), *made]


def _is_answered_at(workshop: Mapping[str, Any], held: Sequence[Mapping[str, Any]]) -> bool:
    first: int = max(one["days_ago"] for one in held)
    return bool(first - workshop["days_ago"] <= _ANSWERING_DAYS)

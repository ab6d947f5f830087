"""The round that clients answer, at a workshop of their own."""

import datetime as dt
from uuid import UUID

from kulturverktyg.collect.package import read_package
from kulturverktyg.collect.workshop import close_round, make_kiosk
from kulturverktyg.demo.answers import Leanings, make_ballots
from kulturverktyg.demo.content import Content
from kulturverktyg.demo.levels import client_levels
from kulturverktyg.demo.occasions import plan_occasion
from kulturverktyg.demo.organisation import DemoCell
from kulturverktyg.demo.rounds import PIN, drop
from kulturverktyg.demo.voices import read_texts
from kulturverktyg.prepare.audience import CLIENT
from kulturverktyg.prepare.journeys import survey_of
from kulturverktyg.prepare.rounds import Clients, create_client_round
from kulturverktyg.prepare.workshops import create_workshop
from kulturverktyg.store.store import Store
from kulturverktyg.survey.definition import SurveyDefinition

_WORKSHOP = {"name": "Vid receptionen", "starts": "10:00", "place": "Receptionen"}
#: So that what clients answer is drawn by itself, whatever staff answered.
_OWN_STREAM = 100


def ask_clients(store: Store, journey_id: UUID, content: Content, seed: int, today: dt.date) -> None:
    """Let clients answer, close their round and read what they wrote; nothing where the demo has no such round."""
    clients = content["clients"]
    if clients is None:
        return
    round_id = create_client_round(store, journey_id, clients["round"], Clients(clients["expected"]))
    workshop_id = create_workshop(store, round_id, _WORKSHOP["name"], survey_of(store, round_id).languages)
    plan_occasion(store, workshop_id, {**_WORKSHOP, "days_ago": clients["days_ago"]}, today)
    kiosk = make_kiosk(store, workshop_id, pin=PIN)
    package = read_package(kiosk.package)
    units = {unit.id: unit.path for unit in package.units}
    (cell,) = package.cells
    people = DemoCell(units[cell.unit], CLIENT, clients["expected"], clients["answered"])
    levels, as_told = client_levels(clients), _no_leanings(package.survey, people.unit)
    drop(kiosk, make_ballots(package, [people], levels, (seed, _OWN_STREAM), as_told))
    close_round(store, round_id)
    read_texts(store, round_id, clients["voices"])


def _no_leanings(survey: SurveyDefinition, unit: str) -> Leanings:
    """Their levels are told question by question, and are those of all."""
    return Leanings(
        {section.name: {unit: 0.0} for section in survey.sections},
        dict.fromkeys((question.name for question in survey.questions()), 0.0),
    )

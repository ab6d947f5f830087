"""An action plan in the file: read as it was saved, and only what differs is written."""

from dataclasses import replace
from uuid import uuid4

import pytest
from sqlalchemy import event

from kulturverktyg.decide.action_plan import ActionPlan
from kulturverktyg.decide.measure import MeasureView, Reason
from kulturverktyg.decide.measures import add_measure, read_measures, read_plan, save_plan
from kulturverktyg.decide.plan_edits import remove
from kulturverktyg.decide.reasons import read_reasons
from kulturverktyg.errors import KnownError
from kulturverktyg.model.idea import Card, Proposal, Theme
from kulturverktyg.model.kinds import Status, Subject
from kulturverktyg.model.vision import FromTo, Vision
from tests.builders import Workplace
from tests.decide.plans import ROTA, SPEECH, full_plan


def test_a_plan_comes_back_as_it_was_saved(place: Workplace) -> None:
    assert read_plan(place.store, place.journey_id) == ActionPlan()
    plan = replace(full_plan(), limit=5)
    save_plan(place.store, place.journey_id, plan)
    assert read_plan(place.store, place.journey_id) == plan
    other = replace(remove(plan, ROTA.id), meetings=(), lessons=plan.lessons[:1], wheel=plan.wheel[::-1][:1])
    save_plan(place.store, place.journey_id, other)
    assert read_plan(place.store, place.journey_id) == other
    save_plan(place.store, place.journey_id, plan)
    assert read_plan(place.store, place.journey_id) == plan


def test_what_is_alike_is_not_written_again(place: Workplace) -> None:
    plan = full_plan()
    save_plan(place.store, place.journey_id, plan)
    written: list[str] = []

    def remember(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if not statement.startswith(("SELECT", "BEGIN", "PRAGMA")):
            written.append(statement.split("WHERE")[0])

    with place.store.read() as session:
        engine = session.get_bind()
    event.listen(engine, "before_cursor_execute", remember)
    save_plan(place.store, place.journey_id, plan)
    assert written == []
    changed = replace(plan.measures[2], status=Status.DONE)
    save_plan(place.store, place.journey_id, replace(plan, measures=(*plan.measures[:2], changed, plan.measures[3])))
    assert len(written) == 1
    assert written[0].startswith("UPDATE measure SET status")


def test_a_measure_is_added_by_itself(place: Workplace) -> None:
    store, journey_id = place.store, place.journey_id
    first = add_measure(store, journey_id, SPEECH)
    add_measure(store, journey_id, MeasureView("Något litet"))
    measures = read_measures(store, journey_id)
    assert [(one.id == first, one.title) for one in measures] == [(True, SPEECH.title), (False, "Något litet")]
    with pytest.raises(KnownError, match="behöver ett namn"):
        add_measure(store, journey_id, MeasureView(""))
    with pytest.raises(KnownError, match="finns inte längre i filen"):
        add_measure(store, uuid4(), SPEECH)


def test_a_measure_builds_on_what_there_is_and_says_so_when_it_is_gone(place: Workplace) -> None:
    with place.store.write() as session:
        vision = Vision(journey_id=place.journey_id, number=1)
        theme = Theme(journey_id=place.journey_id, name="Samtal", position=0)
        proposal = Proposal(journey_id=place.journey_id, title="Mer tid", position=0)
        card = Card(journey_id=place.journey_id, text="Kortare  möten\nvarje vecka", position=0)
        session.add_all([vision, theme, proposal, card])
        session.flush()
        pair = FromTo(vision_id=vision.id, kind="behaviour", now="tyst", then="öppen", position=0)
        session.add(pair)
    choices = read_reasons(place.store, place.journey_id)
    told = [reason.told for reason in choices]
    assert told[-4:] == [
        "Förslag: Mer tid",
        "Tema: Samtal",
        "Idé: Kortare möten varje vecka",
        "Från och till: tyst → öppen",
    ]
    assert told[0].startswith("Område: ")
    gone = Reason(Subject.CARD, uuid4().hex)
    add_measure(place.store, place.journey_id, replace(SPEECH, reasons=(*choices, gone)))
    (measure,) = read_measures(place.store, place.journey_id)
    assert {reason.told for reason in measure.reasons} == {*told, "Idé som inte finns längre"}

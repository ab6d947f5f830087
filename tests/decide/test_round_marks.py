"""Days of rounds and of measures, as charts are to mark them."""

import datetime as dt
from dataclasses import replace

from kulturverktyg.decide.measure import MarkedDate
from kulturverktyg.decide.measures import save_plan
from kulturverktyg.decide.round_marks import RoundMarks, read_round_marks
from kulturverktyg.prepare.plans import read_plan
from kulturverktyg.prepare.plans import save_plan as save_workshop_plan
from kulturverktyg.prepare.workshops import create_workshop
from tests.builders import Workplace
from tests.decide.plans import ROTA, SPEECH, full_plan

FIRST, LAST = dt.date(2027, 1, 1), dt.date(2027, 3, 2)


def test_a_rounds_day_is_that_of_its_first_planned_workshop(place: Workplace) -> None:
    assert read_round_marks(place.store, place.journey_id) == RoundMarks({}, ())
    for workshop, day in (
        (place.workshop_id, FIRST),
        (create_workshop(place.store, place.round_id, "Senare", ("sv",)), LAST),
        (create_workshop(place.store, place.round_id, "Utan dag", ("sv",)), None),
    ):
        save_workshop_plan(place.store, workshop, replace(read_plan(place.store, workshop), date=day))
    save_plan(place.store, place.journey_id, full_plan())
    marks = read_round_marks(place.store, place.journey_id)
    assert marks.days == {place.view.rounds[0].name: FIRST}
    assert [mark.title for mark in marks.measures] == [ROTA.title, SPEECH.title]


def test_a_measure_stands_between_the_nearest_rounds_that_have_days() -> None:
    days = {"a": FIRST, "c": LAST, "d": LAST + dt.timedelta(days=10)}
    measures = tuple(MarkedDate(FIRST + dt.timedelta(days=after), str(after)) for after in (-1, 0, 30, 60, 65, 80))
    marks = RoundMarks(days, measures)
    placed = [(round(at, 2), one.title) for at, one in marks.placed(("a", "b", "c", "d"))]
    assert placed == [(0, "0"), (1, "30"), (2, "60"), (2.5, "65")]
    assert marks.placed(("b", "d")) == ()

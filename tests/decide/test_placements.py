"""The matrix: four fields in plain words, kept row by row, and never outside its axes."""

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.decide.placements import (
    LAST,
    Placements,
    Point,
    Quadrant,
    Spot,
    quadrant,
    read_placements,
    save_placements,
    things,
    with_point,
    with_points,
    within,
)
from kulturverktyg.model.idea import Card, Placement, Proposal
from kulturverktyg.model.kinds import Subject
from kulturverktyg.model.measure import Measure
from tests.builders import Workplace

TENTHS = st.integers(0, LAST)
POINTS = st.builds(Point, TENTHS, TENTHS)
SPOTS = [Spot(subject, uuid4()) for subject in (Subject.PROPOSAL, Subject.CARD, Subject.MEASURE) for _ in range(3)]


@pytest.mark.parametrize(
    ("impact", "effort", "words"),
    [
        (90, 10, "Gör först"),
        (90, 90, "Planera"),
        (10, 10, "Gör om det blir tid över"),
        (10, 90, "Låt vara"),
        (50, 49, "Gör först"),
        (50, 51, "Planera"),
        (49, 50, "Gör om det blir tid över"),
        (50, 50, "Mitt emellan"),
    ],
)
def test_the_fields_say_what_to_do(impact: int, effort: int, words: str) -> None:
    assert quadrant(Point(impact, effort)).value == words


@given(POINTS)
def test_every_point_is_in_one_field_and_more_impact_or_less_effort_never_makes_it_worse(point: Point) -> None:
    order = [Quadrant.LEAVE, Quadrant.SPARE, Quadrant.PLAN, Quadrant.FIRST]
    better = within(point.impact + 10, point.effort - 10)
    if Quadrant.BETWEEN not in (quadrant(point), quadrant(better)):
        assert order.index(quadrant(better)) >= order.index(quadrant(point))


@given(st.integers(), st.integers())
def test_nothing_is_moved_outside(impact: int, effort: int) -> None:
    point = within(impact, effort)
    assert point == Point(max(0, min(LAST, impact)), max(0, min(LAST, effort)))


def test_what_is_saved_is_read_back_whatever_was_there(place: Workplace) -> None:
    @given(st.dictionaries(st.sampled_from(SPOTS), POINTS))
    def save_and_read(placements: Placements) -> None:
        save_placements(place.store, place.journey_id, placements)
        assert read_placements(place.store, place.journey_id) == placements

    save_and_read()


def test_a_thing_can_be_moved_taken_away_and_several_taken_over_at_once() -> None:
    first, second = SPOTS[:2]
    placed = with_point({}, first, Point(1, 2))
    assert with_point(placed, first, None) == {}
    assert with_points(placed, {first: Point(3, 4), second: Point(5, 6)}) == {first: Point(3, 4), second: Point(5, 6)}
    assert placed == {first: Point(1, 2)}


def test_proposals_come_before_ideas_and_measures(place: Workplace) -> None:
    with place.store.write() as session:
        common = {"journey_id": place.journey_id, "position": 0}
        card = Card(**common, text="Kortare möten", theme_id=None)
        proposal = Proposal(**common, title="Mötesregler")
        measure = Measure(**common, title="Regler på en sida", starts=None, deadline=None, next_follow_up=None)
        session.add_all((measure, card, proposal))
    assert [(thing.spot.subject, thing.text) for thing in things(place.store, place.journey_id)] == [
        (Subject.PROPOSAL, "Mötesregler"),
        (Subject.CARD, "Kortare möten"),
        (Subject.MEASURE, "Regler på en sida"),
    ]


def test_only_rows_that_differ_are_written(place: Workplace) -> None:
    placed = {spot: Point(10, 20) for spot in SPOTS}
    save_placements(place.store, place.journey_id, placed)
    with place.store.read() as session:
        before = session.connection().exec_driver_sql("select total_changes()").scalar_one()
    save_placements(place.store, place.journey_id, with_point(placed, SPOTS[0], Point(11, 20)))
    with place.store.read() as session:
        after = session.connection().exec_driver_sql("select total_changes()").scalar_one()
        assert session.get_one(Placement, (place.journey_id, SPOTS[0].subject.value, SPOTS[0].id)).impact == 11
    assert after - before == 1

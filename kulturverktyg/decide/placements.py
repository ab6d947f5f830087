"""Impact and effort (*fyrfältare*): where proposals, ideas and measures stand, and what the quadrants say of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from uuid import UUID

from sqlalchemy import select

from kulturverktyg.decide.vote_options import choosable
from kulturverktyg.model.idea import Placement
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import Subject
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store

#: Both axes go from 0 to 10 and are kept in tenths.
LAST = 100
MIDDLE = LAST // 2
#: What can be placed, in the order it is offered.
PLACEABLE = (Subject.PROPOSAL, Subject.CARD, Subject.MEASURE)


@dataclass(frozen=True)
class Point:
    """Impact and effort in tenths, 0–100."""

    impact: int
    effort: int


@dataclass(frozen=True)
class Spot:
    """What is placed."""

    subject: Subject
    id: UUID


@dataclass(frozen=True)
class Thing:
    """Something that can be placed, and its words."""

    spot: Spot
    text: str


Placements = Mapping[Spot, Point]


class Quadrant(Enum):
    """What is to be done with what stands in a field, in words."""

    FIRST = "Gör först"
    PLAN = "Planera"
    SPARE = "Gör om det blir tid över"
    LEAVE = "Låt vara"
    BETWEEN = "Mitt emellan"


def quadrant(point: Point) -> Quadrant:
    """The field of a point. What stands on a line is in the better field, but in the very middle in none."""
    if point.impact == point.effort == MIDDLE:
        return Quadrant.BETWEEN
    if point.impact >= MIDDLE:
        return Quadrant.FIRST if point.effort <= MIDDLE else Quadrant.PLAN
    return Quadrant.SPARE if point.effort <= MIDDLE else Quadrant.LEAVE


def within(impact: int, effort: int) -> Point:
    """The nearest point that there is."""
    return Point(min(max(impact, 0), LAST), min(max(effort, 0), LAST))


def things(store: Store, journey_id: UUID) -> tuple[Thing, ...]:
    """All that can be placed: proposals, then ideas of the board, then measures."""
    options = [each.option for each in choosable(store, journey_id) if each.option.subject in PLACEABLE]
    ordered = sorted(options, key=lambda option: PLACEABLE.index(option.subject))
    return tuple(Thing(Spot(option.subject, option.subject_id), option.text) for option in ordered)


def read_placements(store: Store, journey_id: UUID) -> Placements:
    """Where things stand; KnownError when the journey is gone."""
    with store.read() as session:
        find(session, Journey, journey_id)
        rows = session.scalars(select(Placement).where(Placement.journey_id == journey_id))
        return {Spot(Subject(row.subject), row.subject_id): Point(row.impact, row.effort) for row in rows}


def of_what_is_there(placements: Placements, there: Iterable[Thing]) -> Placements:
    """Without the places of what has been taken away."""
    spots = {thing.spot for thing in there}
    return {spot: point for spot, point in placements.items() if spot in spots}


def save_placements(store: Store, journey_id: UUID, placements: Placements) -> None:
    """Let things stand there and nowhere else, writing only rows that differ."""
    with store.write() as session:
        find(session, Journey, journey_id)
        kept = session.scalars(select(Placement).where(Placement.journey_id == journey_id))
        rows = {Spot(Subject(row.subject), row.subject_id): row for row in kept}
        for spot in rows.keys() - placements.keys():
            session.delete(rows[spot])
        for spot, point in placements.items():
            row = rows.get(spot)
            if row is None:
                row = Placement(journey_id=journey_id, subject=spot.subject.value, subject_id=spot.id)
                session.add(row)
            row.impact, row.effort = point.impact, point.effort


def with_point(placements: Placements, spot: Spot, point: Point | None) -> Placements:
    """With something at another point, or at none."""
    rest = {each: at for each, at in placements.items() if each != spot}
    return rest if point is None else {**rest, spot: point}


def with_points(placements: Placements, points: Placements) -> Placements:
    """With several things at other points."""
    return {**placements, **points}

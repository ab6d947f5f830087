"""What HR pins to the report: charts by their names, never figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import delete, func, select

from kulturverktyg.model.pin import Pin
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class Pinned:
    """A chart, by its id and that of the group it is about."""

    chart: str
    group: str


def read_pins(store: Store, round_id: UUID) -> tuple[Pinned, ...]:
    """What is pinned of a round, in the order it was pinned."""
    with store.read() as session:
        pins = session.scalars(select(Pin).where(Pin.round_id == round_id).order_by(Pin.position)).all()
        return tuple(Pinned(pin.chart, pin.group) for pin in pins)


def pin(store: Store, round_id: UUID, pinned: Pinned) -> Sequence[Pinned]:
    """Pin a chart after those that are pinned; what is pinned then."""
    with store.write() as session:
        find(session, Round, round_id)
        last = session.scalar(select(func.max(Pin.position)).where(Pin.round_id == round_id))
        if session.get(Pin, (round_id, pinned.chart, pinned.group)) is None:
            place = 0 if last is None else last + 1
            session.add(Pin(round_id=round_id, chart=pinned.chart, group=pinned.group, position=place))
    return read_pins(store, round_id)


def unpin(store: Store, round_id: UUID, pinned: Pinned) -> Sequence[Pinned]:
    """Take a chart down; what is still pinned then."""
    with store.write() as session:
        session.execute(
            delete(Pin).where(Pin.round_id == round_id, Pin.chart == pinned.chart, Pin.group == pinned.group)
        )
    return read_pins(store, round_id)


def arrange(store: Store, round_id: UUID, order: Sequence[Pinned]) -> Sequence[Pinned]:
    """Put what is pinned in this order; what is not named keeps its place after that. What is pinned then."""
    places = {pinned: place for place, pinned in enumerate(order)}
    with store.write() as session:
        pins = session.scalars(select(Pin).where(Pin.round_id == round_id).order_by(Pin.position)).all()
        in_order = sorted(pins, key=lambda pin: places.get(Pinned(pin.chart, pin.group), len(places)))
        for place, pin in enumerate(in_order):
            pin.position = place
    return read_pins(store, round_id)

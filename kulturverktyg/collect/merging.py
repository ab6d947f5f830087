"""Boxes from other laptops come home: each answer once, whatever the order and however often."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.collect.ballot import Record, VoteSheet
from kulturverktyg.collect.counting import count_box
from kulturverktyg.collect.receipts import receipt_number
from kulturverktyg.collect.told import told
from kulturverktyg.collect.transport import Urn, laptop_name, read_urn
from kulturverktyg.errors import KnownError
from kulturverktyg.model.collecting import ReceivedBox
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import RoundState
from kulturverktyg.model.round import Round, Workshop
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class Received:
    """A box that came home. ``laptop`` is what its laptop is called; ``count`` is None below the smallest group.

    ``late_for`` is the round, where it was closed already: what was new in the box waits there.
    """

    box_id: UUID
    laptop: str
    workshop_id: UUID
    workshop: str
    count: int | None
    receipt: str
    late_for: UUID | None


@dataclass(frozen=True)
class ReceivedFrom:
    """What HR knows of a laptop. ``count`` is how many records its box had, None below the smallest group."""

    box_id: UUID
    laptop: str
    count: int | None


@dataclass(frozen=True)
class Refused:
    """A file that was not taken, and why in one sentence."""

    path: Path
    reason: str


def merge(store: Store, paths: Sequence[Path]) -> tuple[Received | Refused, ...]:
    """Take in each box whole or not at all, and say of each what became of it, in the order given.

    Raises KnownError when HR's file cannot be written; what was taken before that stays taken.
    """
    outcomes = tuple(_outcome(store, path) for path in paths)
    if any(isinstance(outcome, Received) for outcome in outcomes):
        store.vacuum()
        store.back_up()
    return outcomes


def received_boxes(store: Store, workshop_id: UUID) -> tuple[ReceivedFrom, ...]:
    """The laptops that have been heard of, by name."""
    with store.read() as session:
        workshop = find(session, Workshop, workshop_id)
        k = _journey(session, workshop).k
        boxes = session.scalars(select(ReceivedBox).where(ReceivedBox.workshop_id == workshop_id)).all()
        laptops = [ReceivedFrom(box.id, laptop_name(box.id), told(box.count, k)) for box in boxes]
    return tuple(sorted(laptops, key=_by_name))


def set_aside(store: Store, workshop_id: UUID) -> int:
    """How many ballots are not counted because their code had been used elsewhere."""
    with store.read() as session:
        return find(session, Workshop, workshop_id).set_aside


def _outcome(store: Store, path: Path) -> Received | Refused:
    try:
        urn = read_urn(path)
        with store.write() as session:
            return _take(session, urn)
    except KnownError as error:
        return Refused(path, str(error))


def _take(session: Session, urn: Urn) -> Received:
    workshop = session.get(Workshop, urn.workshop_id)
    if workshop is None or _journey(session, workshop).public_key != urn.public_key:
        raise KnownError(
            f"Urnan {urn.path.name} hör inte till någon workshop i den här filen. Läs in den i den fil som "
            "kioskpaketet gjordes ur."
        )
    journey = _journey(session, workshop)
    contents = urn.open(journey.private_key)
    count_box(session, workshop, contents)
    box = session.get(ReceivedBox, urn.id) or ReceivedBox(id=urn.id, workshop_id=workshop.id, count=0)
    box.count = max(box.count, len(contents.records))
    session.add(box)
    return Received(
        urn.id,
        laptop_name(urn.id),
        workshop.id,
        workshop.name,
        told(len(contents.records), journey.k),
        receipt_number(contents.head.secret, (record.id.bytes for record in contents.records)),
        _late_for(session, workshop, contents.records),
    )


def _late_for(session: Session, workshop: Workshop, records: Sequence[Record]) -> UUID | None:
    closed = find(session, Round, workshop.round_id).state is RoundState.CLOSED
    return workshop.round_id if closed and not any(isinstance(record, VoteSheet) for record in records) else None


def _by_name(laptop: ReceivedFrom) -> tuple[str, str]:
    return laptop.laptop, laptop.box_id.hex


def _journey(session: Session, workshop: Workshop) -> Journey:
    return find(session, Journey, find(session, Round, workshop.round_id).journey_id)

"""The dialogue log of a journey in HR's file: read whole, saved row by row where it differs."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from kulturverktyg.decide import dialogue_edits
from kulturverktyg.decide.dialogue import Dialogue, DialogueLog, Exchange, measure_of, refuse_impossible
from kulturverktyg.decide.measures import add_measure
from kulturverktyg.errors import KnownError
from kulturverktyg.model.dialogue import DialogueEntry, DialogueMeeting
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.measure import Measure
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store

_WORDS = ("statement", "reply", "commitment", "owner", "follow_up", "outcome", "kept")


def read_dialogues(store: Store, journey_id: UUID) -> DialogueLog:
    """All meetings of a journey with what was said; KnownError when the journey is gone."""
    with store.read() as session:
        find(session, Journey, journey_id)
        return _log(session, journey_id)


def save_dialogues(store: Store, journey_id: UUID, log: DialogueLog) -> None:
    """Let the file hold this log: rows that are alike stay untouched, and all is saved or nothing.

    KnownError when something in it cannot be.
    """
    refuse_impossible(log)
    with store.write() as session:
        find(session, Journey, journey_id)
        before = _log(session, journey_id)
        _save_meetings(session, journey_id, before, log)
        _save_exchanges(session, before, log)


def make_measure(store: Store, journey_id: UUID, exchange_id: UUID) -> UUID:
    """Put a measure that does what was promised in the plan, and return its id; KnownError when that cannot be."""
    log = read_dialogues(store, journey_id)
    for dialogue in log:
        for one in dialogue.exchanges:
            if one.id == exchange_id:
                made = add_measure(store, journey_id, measure_of(dialogue, one))
                save_dialogues(store, journey_id, dialogue_edits.keep(log, replace(one, measure=made)))
                return made
    raise KnownError("Det som sades finns inte längre i dialogloggen. Välj något annat.")


def _log(session: Session, journey_id: UUID) -> DialogueLog:
    meetings = session.scalars(
        select(DialogueMeeting)
        .where(DialogueMeeting.journey_id == journey_id)
        .order_by(DialogueMeeting.date, DialogueMeeting.id)
    ).all()
    said: dict[UUID, list[Exchange]] = {row.id: [] for row in meetings}
    rows = session.scalars(
        select(DialogueEntry)
        .where(DialogueEntry.dialogue_meeting_id.in_(said))
        .order_by(DialogueEntry.position, DialogueEntry.id)
    )
    for row in rows:
        words = {name: getattr(row, name) for name in _WORDS}
        said[row.dialogue_meeting_id].append(Exchange(**words, measure=row.measure_id, id=row.id))
    return tuple(Dialogue(row.date, row.name, tuple(said[row.id]), row.id) for row in meetings)


def _save_meetings(session: Session, journey_id: UUID, before: DialogueLog, log: DialogueLog) -> None:
    gone = {one.id for one in before} - {one.id for one in log}
    if gone:
        session.execute(delete(DialogueMeeting).where(DialogueMeeting.id.in_(gone)))
    stood = {one.id: (one.date, one.name) for one in before}
    for one in log:
        if stood.get(one.id) != (one.date, one.name):
            session.merge(DialogueMeeting(id=one.id, journey_id=journey_id, date=one.date, name=one.name))
    session.flush()


def _save_exchanges(session: Session, before: DialogueLog, log: DialogueLog) -> None:
    stood, stands = _places(before), _places(log)
    gone = stood.keys() - stands.keys()
    if gone:
        session.execute(delete(DialogueEntry).where(DialogueEntry.id.in_(gone)))
    measures = set(session.scalars(select(Measure.id).where(Measure.id.in_(_measures(log)))))
    for key, (meeting, position, one) in stands.items():
        if stood.get(key) != (meeting, position, one):
            words = {name: getattr(one, name) for name in _WORDS}
            measure = one.measure if one.measure in measures else None
            session.merge(
                DialogueEntry(id=key, dialogue_meeting_id=meeting, position=position, measure_id=measure, **words)
            )


def _measures(log: DialogueLog) -> set[UUID]:
    return {one.measure for dialogue in log for one in dialogue.exchanges if one.measure is not None}


def _places(log: DialogueLog) -> dict[UUID, tuple[UUID, int, Exchange]]:
    """What was said by its id, with its meeting and its place there."""
    return {one.id: (dialogue.id, position, one) for dialogue in log for position, one in enumerate(dialogue.exchanges)}

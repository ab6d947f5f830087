"""Visions of a journey in the file: read, saved row by row, adopted, and copied to a new version."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID, uuid4

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from kulturverktyg.decide.vision import LEVELS, Comment, Pair, VisionVersion
from kulturverktyg.errors import KnownError
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.vision import FromTo, FromToComment, Vision, WantedLevel
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.surveys import newest_version, read_draft
from kulturverktyg.store.store import Store
from kulturverktyg.survey.definition import in_language
from kulturverktyg.survey.rules import SCALED

#: Letters that fit in the file.
LONGEST_KIND, LONGEST_BY = 100, 200
_LANGUAGE = "sv"


def read_visions(store: Store, journey_id: UUID) -> tuple[VisionVersion, ...]:
    """All versions, oldest first; KnownError when the journey is gone."""
    with store.read() as session:
        find(session, Journey, journey_id)
        rows = session.scalars(select(Vision).where(Vision.journey_id == journey_id).order_by(Vision.number)).all()
        return tuple(_version(session, row) for row in rows)


def dimension_titles(store: Store, journey_id: UUID) -> Mapping[str, str]:
    """Titles of the dimensions of the journey's newest survey, by their names, in its order."""
    survey = read_draft(store, newest_version(store, journey_id)).survey
    return {
        section.name: in_language(section.title, _LANGUAGE) or section.name
        for section in survey.sections
        if section.dimension and any(question.kind in SCALED for question in section.questions)
    }


def save_vision(store: Store, journey_id: UUID, vision: VisionVersion) -> None:
    """Make the file hold the draft, writing only rows that differ; the first version is made when it is saved.

    KnownError when the version is adopted, or something in it cannot be.
    """
    _refuse_impossible(vision)
    with store.write() as session:
        _save(session, journey_id, vision)


def adopt(store: Store, journey_id: UUID, vision: VisionVersion, date: dt.date, by: str) -> None:
    """Save a draft and adopt it, so that nothing in it can be changed after that; ``by`` is a role or a body.

    KnownError when it is adopted already, when it says nothing or half of something, or without a role or body.
    """
    by = " ".join(by.split())
    if not by:
        raise KnownError("Skriv vem som antar visionen: en roll eller ett organ, till exempel kommunstyrelsen.")
    if len(by) > LONGEST_BY:
        raise KnownError(f"Den som antar visionen kan ha högst {LONGEST_BY} tecken. Korta namnet.")
    _refuse_impossible(vision)
    _refuse_unfinished(vision)
    with store.write() as session:
        row = _save(session, journey_id, vision)
        row.adopted, row.adopted_by = date, by


def new_version(store: Store, journey_id: UUID) -> UUID:
    """Copy the newest version, which is adopted, to a draft, and return its id."""
    versions = read_visions(store, journey_id)
    if not versions or versions[-1].is_draft:
        raise KnownError("Det finns redan ett utkast. Skriv vidare i det, eller anta det först.")
    newest = versions[-1]
    pairs = tuple(replace(pair, id=uuid4(), comments=()) for pair in newest.pairs)
    copy = replace(newest, id=uuid4(), number=newest.number + 1, adopted=None, adopted_by="", pairs=pairs)
    save_vision(store, journey_id, copy)
    return copy.id


def _save(session: Session, journey_id: UUID, vision: VisionVersion) -> Vision:
    find(session, Journey, journey_id)
    row = session.get(Vision, vision.id)
    if row is None:
        row = Vision(id=vision.id, journey_id=journey_id, number=vision.number)
        session.add(row)
    elif row.adopted is not None:
        raise KnownError(f"Version {row.number} av visionen är antagen och kan inte ändras. Gör en ny version.")
    row.motto, row.same_task = vision.motto, vision.same_task
    session.flush()
    _save_pairs(session, vision)
    _save_levels(session, vision)
    return row


def _refuse_impossible(vision: VisionVersion) -> None:
    if any(len(pair.kind) > LONGEST_KIND for pair in vision.pairs):
        raise KnownError(f"Slaget av ett par kan ha högst {LONGEST_KIND} tecken. Korta det.")
    if any(level not in LEVELS for level in vision.levels.values()):
        raise KnownError(f"En önskad nivå ska vara ett helt tal från {LEVELS[0]} till {LEVELS[-1]}.")


def _refuse_unfinished(vision: VisionVersion) -> None:
    if not (vision.motto.strip() or vision.pairs):
        raise KnownError("Visionen säger inget än. Skriv ett motto eller minst ett par innan den antas.")
    for place, pair in enumerate(vision.pairs, 1):
        if not (pair.now.strip() and pair.then.strip()):
            raise KnownError(f"Par {place} saknar ett av sina led. Fyll i både Från och Till, eller ta bort paret.")


def _version(session: Session, row: Vision) -> VisionVersion:
    pairs = session.scalars(select(FromTo).where(FromTo.vision_id == row.id).order_by(FromTo.position)).all()
    levels = session.scalars(select(WantedLevel).where(WantedLevel.vision_id == row.id).order_by(WantedLevel.dimension))
    said = _comments(session, [pair.id for pair in pairs])
    return VisionVersion(
        row.id,
        row.number,
        row.adopted,
        row.adopted_by,
        row.motto,
        row.same_task,
        tuple(Pair(pair.id, pair.kind, pair.now, pair.then, tuple(said.get(pair.id, ()))) for pair in pairs),
        {level.dimension: level.level for level in levels},
    )


def _comments(session: Session, pairs: Sequence[UUID]) -> Mapping[UUID, list[Comment]]:
    rows = session.scalars(
        select(FromToComment).where(FromToComment.from_to_id.in_(pairs)).order_by(FromToComment.position)
    )
    found: dict[UUID, list[Comment]] = {}
    for row in rows:
        found.setdefault(row.from_to_id, []).append(Comment(row.id, row.text))
    return found


def _save_pairs(session: Session, vision: VisionVersion) -> None:
    rows = {row.id: row for row in session.scalars(select(FromTo).where(FromTo.vision_id == vision.id))}
    gone = rows.keys() - {pair.id for pair in vision.pairs}
    session.execute(delete(FromTo).where(FromTo.id.in_(gone)))
    for position, pair in enumerate(vision.pairs):
        row = rows.get(pair.id)
        if row is None:
            row = FromTo(id=pair.id, vision_id=vision.id)
            session.add(row)
        row.kind, row.now, row.then, row.position = pair.kind, pair.now, pair.then, position
    session.flush()
    _save_comments(session, vision)


def _save_comments(session: Session, vision: VisionVersion) -> None:
    pairs = [pair.id for pair in vision.pairs]
    rows = {row.id: row for row in session.scalars(select(FromToComment).where(FromToComment.from_to_id.in_(pairs)))}
    wanted = {comment.id for pair in vision.pairs for comment in pair.comments}
    session.execute(delete(FromToComment).where(FromToComment.id.in_(rows.keys() - wanted)))
    for pair in vision.pairs:
        for position, comment in enumerate(pair.comments):
            row = rows.get(comment.id)
            if row is None:
                row = FromToComment(id=comment.id, from_to_id=pair.id)
                session.add(row)
            row.text, row.position = comment.text, position


def _save_levels(session: Session, vision: VisionVersion) -> None:
    kept = session.scalars(select(WantedLevel).where(WantedLevel.vision_id == vision.id))
    rows = {row.dimension: row for row in kept}
    for name in rows.keys() - vision.levels.keys():
        session.delete(rows[name])
    for name, level in vision.levels.items():
        row = rows.get(name)
        if row is None:
            session.add(WantedLevel(vision_id=vision.id, dimension=name, level=level))
        else:
            row.level = level

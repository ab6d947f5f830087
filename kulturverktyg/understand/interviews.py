"""Interviews in the file: read whole, and saved by writing only the rows that differ."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from kulturverktyg.model.interview import (
    GuideQuestion,
    Interview,
    InterviewTheme,
    Passage,
    PassageDimension,
    PassageTheme,
)
from kulturverktyg.model.journey import Journey
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store
from kulturverktyg.understand.interview import (
    GuideLine,
    Interviews,
    InterviewView,
    PassageView,
    Theme,
    in_order,
)

_Keys = Mapping[UUID, frozenset[UUID]]
_Names = Mapping[UUID, frozenset[str]]


def read_interviews(store: Store, journey_id: UUID) -> Interviews:
    """All that a journey has of interviews; KnownError when it is gone."""
    with store.read() as session:
        return interviews_of(session, find(session, Journey, journey_id))


def interviews_of(session: Session, journey: Journey) -> Interviews:
    """The same within an open session."""
    guide = session.scalars(
        select(GuideQuestion).where(GuideQuestion.journey_id == journey.id).order_by(GuideQuestion.position)
    )
    themes = session.scalars(
        select(InterviewTheme).where(InterviewTheme.journey_id == journey.id).order_by(InterviewTheme.position)
    )
    rows = session.scalars(select(Interview).where(Interview.journey_id == journey.id)).all()
    passages = _passages(session, [row.id for row in rows])
    return Interviews(
        tuple(GuideLine(row.id, row.role_id, row.text) for row in guide),
        in_order(
            [
                InterviewView(row.id, row.role_id, row.people, row.text, passages.get(row.id, ()), row.batch)
                for row in rows
            ],
            [role.id for role in journey.roles],
        ),
        tuple(Theme(row.id, row.name, row.colour) for row in themes),
    )


def save_interviews(store: Store, journey_id: UUID, interviews: Interviews) -> None:
    """Make these the interviews of a journey, writing only rows that differ; KnownError when it is gone."""
    with store.write() as session:
        journey = find(session, Journey, journey_id)
        before = interviews_of(session, journey)
        if before == interviews:
            return
        _save_guide(session, journey_id, interviews.guide)
        _save_themes(session, journey_id, interviews.themes)
        _save_notes(session, journey_id, before.interviews, interviews.interviews)


def _passages(session: Session, interviews: Sequence[UUID]) -> Mapping[UUID, tuple[PassageView, ...]]:
    rows = session.scalars(select(Passage).where(Passage.interview_id.in_(interviews))).all()
    themes, dimensions = _themes(session, interviews), _dimensions(session, interviews)
    found: defaultdict[UUID, list[PassageView]] = defaultdict(list)
    for row in rows:
        found[row.interview_id].append(
            PassageView(
                row.id,
                row.begins,
                row.ends,
                themes.get(row.id, frozenset()),
                dimensions.get(row.id, frozenset()),
                row.state,
                row.quote,
            )
        )
    return {
        interview: tuple(sorted(passages, key=lambda one: (one.begins, one.ends, one.id)))
        for interview, passages in found.items()
    }


def _themes(session: Session, interviews: Sequence[UUID]) -> _Keys:
    found: defaultdict[UUID, set[UUID]] = defaultdict(set)
    coded = select(PassageTheme).join(Passage).where(Passage.interview_id.in_(interviews))
    for row in session.scalars(coded):
        found[row.passage_id].add(row.interview_theme_id)
    return {passage: frozenset(themes) for passage, themes in found.items()}


def _dimensions(session: Session, interviews: Sequence[UUID]) -> _Names:
    found: defaultdict[UUID, set[str]] = defaultdict(set)
    coded = select(PassageDimension).join(Passage).where(Passage.interview_id.in_(interviews))
    for row in session.scalars(coded):
        found[row.passage_id].add(row.dimension)
    return {passage: frozenset(names) for passage, names in found.items()}


def _save_guide(session: Session, journey_id: UUID, guide: Sequence[GuideLine]) -> None:
    kept = select(GuideQuestion).where(GuideQuestion.journey_id == journey_id)
    rows = {row.id: row for row in session.scalars(kept)}
    session.execute(delete(GuideQuestion).where(GuideQuestion.id.in_(rows.keys() - {line.id for line in guide})))
    for position, line in enumerate(guide):
        row = rows.get(line.id)
        if row is None:
            row = GuideQuestion(id=line.id, journey_id=journey_id)
            session.add(row)
        row.role_id, row.text, row.position = line.role_id, line.text, position


def _save_themes(session: Session, journey_id: UUID, themes: Sequence[Theme]) -> None:
    kept = select(InterviewTheme).where(InterviewTheme.journey_id == journey_id)
    rows = {row.id: row for row in session.scalars(kept)}
    session.execute(delete(InterviewTheme).where(InterviewTheme.id.in_(rows.keys() - {one.id for one in themes})))
    for position, theme in enumerate(themes):
        row = rows.get(theme.id)
        if row is None:
            row = InterviewTheme(id=theme.id, journey_id=journey_id)
            session.add(row)
        row.name, row.colour, row.position = theme.name, theme.colour, position
    session.flush()


def _save_notes(
    session: Session, journey_id: UUID, before: Sequence[InterviewView], after: Sequence[InterviewView]
) -> None:
    there = {one.id: one for one in before}
    session.execute(delete(Interview).where(Interview.id.in_(there.keys() - {one.id for one in after})))
    for interview in after:
        was = there.get(interview.id)
        if was == interview:
            continue
        row = session.get(Interview, interview.id)
        if row is None:
            row = Interview(id=interview.id, journey_id=journey_id, batch=interview.batch)
            session.add(row)
        row.role_id, row.people, row.text = interview.role_id, interview.people, interview.text
        session.flush()
        _save_passages(session, interview.id, was.passages if was is not None else (), interview.passages)


def _save_passages(
    session: Session, interview_id: UUID, before: Sequence[PassageView], after: Sequence[PassageView]
) -> None:
    there = {one.id: one for one in before}
    session.execute(delete(Passage).where(Passage.id.in_(there.keys() - {one.id for one in after})))
    for passage in after:
        was = there.get(passage.id)
        if was == passage:
            continue
        row = session.get(Passage, passage.id)
        if row is None:
            row = Passage(id=passage.id, interview_id=interview_id)
            session.add(row)
        row.begins, row.ends, row.state, row.quote = passage.begins, passage.ends, passage.state, passage.quote
        session.flush()
        _save_codes(session, was or PassageView(passage.id, 0, 1), passage)


def _save_codes(session: Session, was: PassageView, now: PassageView) -> None:
    session.execute(
        delete(PassageTheme).where(
            PassageTheme.passage_id == now.id, PassageTheme.interview_theme_id.in_(was.themes - now.themes)
        )
    )
    session.execute(
        delete(PassageDimension).where(
            PassageDimension.passage_id == now.id, PassageDimension.dimension.in_(was.dimensions - now.dimensions)
        )
    )
    session.add_all(PassageTheme(passage_id=now.id, interview_theme_id=key) for key in now.themes - was.themes)
    session.add_all(PassageDimension(passage_id=now.id, dimension=name) for name in now.dimensions - was.dimensions)

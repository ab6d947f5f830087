"""What a measure can build on: dimensions of the survey, findings, indicators, and what came of ideas and vision."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from kulturverktyg.decide.measure import Reason
from kulturverktyg.model.finding import Finding
from kulturverktyg.model.idea import Card, Proposal, Theme
from kulturverktyg.model.indicator import Indicator
from kulturverktyg.model.kinds import Subject
from kulturverktyg.model.vision import FromTo, Vision
from kulturverktyg.prepare.surveys import newest_version, read_draft
from kulturverktyg.store.store import Store

_LONGEST = 120
_Select: TypeAlias = Select[*tuple[Any, ...]]


def read_reasons(store: Store, journey_id: UUID) -> tuple[Reason, ...]:
    """All that a measure of the journey can build on, one kind after another."""
    dimensions = _dimensions(store, journey_id)
    with store.read() as session:
        return (
            *(Reason(Subject.DIMENSION, name, title) for name, title in dimensions.items()),
            *(
                Reason(subject, row.id.hex, _short(row))
                for subject, rows in _choices(journey_id).items()
                for row in session.execute(rows)
            ),
        )


def words_of_reasons(store: Store, journey_id: UUID, reasons: Iterable[Reason]) -> Mapping[tuple[Subject, str], str]:
    """What those of the reasons that there still are, are called now."""
    wanted: dict[Subject, set[str]] = {}
    for reason in reasons:
        wanted.setdefault(reason.subject, set()).add(reason.target)
    found: dict[tuple[Subject, str], str] = {}
    if Subject.DIMENSION in wanted:
        titles = _dimensions(store, journey_id)
        found |= {(Subject.DIMENSION, name): title for name, title in titles.items()}
    with store.read() as session:
        for subject, rows in _choices(journey_id).items():
            found |= _words_in(session, subject, rows, wanted.get(subject, ()))
    return found


def _words_in(
    session: Session, subject: Subject, rows: _Select, targets: Iterable[str]
) -> Mapping[tuple[Subject, str], str]:
    ids = [UUID(target) for target in targets]
    if not ids:
        return {}
    column = rows.selected_columns[0]
    return {(subject, row.id.hex): _short(row) for row in session.execute(rows.where(column.in_(ids)))}


def _dimensions(store: Store, journey_id: UUID) -> Mapping[str, str]:
    """Titles of the dimensions of the newest survey, under their names."""
    draft = read_draft(store, newest_version(store, journey_id))
    return {
        section.name: section.title.get(draft.source, section.name)
        for section in draft.survey.sections
        if section.dimension
    }


def _choices(journey_id: UUID) -> Mapping[Subject, _Select]:
    newest = select(Vision.id).where(Vision.journey_id == journey_id).order_by(Vision.number.desc()).limit(1)
    choices: dict[Subject, _Select] = {
        Subject.FINDING: select(Finding.id, Finding.statement)
        .where(Finding.journey_id == journey_id, Finding.statement != "")
        .order_by(Finding.position),
        Subject.INDICATOR: select(Indicator.id, Indicator.name)
        .where(Indicator.journey_id == journey_id)
        .order_by(Indicator.position),
        Subject.PROPOSAL: select(Proposal.id, Proposal.title)
        .where(Proposal.journey_id == journey_id)
        .order_by(Proposal.position),
        Subject.THEME: select(Theme.id, Theme.name).where(Theme.journey_id == journey_id).order_by(Theme.position),
        Subject.CARD: select(Card.id, Card.text).where(Card.journey_id == journey_id).order_by(Card.text),
        Subject.FROM_TO: select(FromTo.id, FromTo.now, FromTo.then)
        .where(FromTo.vision_id == newest.scalar_subquery())
        .order_by(FromTo.position),
    }
    return choices


def _short(row: Any) -> str:
    return short(*row[1:])


def short(*parts: str) -> str:
    """What a reason is called, on one line."""
    words = " → ".join(" ".join(part.split()) for part in parts)
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"

"""Findings in the file: read whole, and saved by writing only the rows that differ."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from kulturverktyg.model.finding import Finding, FindingSource
from kulturverktyg.model.journey import Journey
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store
from kulturverktyg.understand.finding import Findings, FindingView, SourceView


def read_findings(store: Store, journey_id: UUID) -> Findings:
    """All findings of a journey in their order; KnownError when it is gone."""
    with store.read() as session:
        find(session, Journey, journey_id)
        return findings_of(session, journey_id)


def findings_of(session: Session, journey_id: UUID) -> Findings:
    """The same within an open session."""
    rows = session.scalars(
        select(Finding).where(Finding.journey_id == journey_id).order_by(Finding.position, Finding.id)
    ).all()
    kept = (
        select(FindingSource)
        .join(Finding)
        .where(Finding.journey_id == journey_id)
        .order_by(FindingSource.position, FindingSource.id)
    )
    sources: defaultdict[UUID, list[SourceView]] = defaultdict(list)
    for row in session.scalars(kept):
        sources[row.finding_id].append(SourceView(row.id, row.kind, row.target, row.words, row.group_name, row.agrees))
    return tuple(FindingView(row.id, row.kind, row.statement, row.text, tuple(sources[row.id])) for row in rows)


def save_findings(store: Store, journey_id: UUID, findings: Sequence[FindingView]) -> None:
    """Make these the findings of a journey; KnownError when it is gone."""
    with store.write() as session:
        find(session, Journey, journey_id)
        before = {each.id: each for each in findings_of(session, journey_id)}
        session.execute(delete(Finding).where(Finding.id.in_(before.keys() - {each.id for each in findings})))
        for position, finding in enumerate(findings):
            row = session.get(Finding, finding.id)
            if row is None:
                row = Finding(id=finding.id, journey_id=journey_id)
                session.add(row)
            row.kind, row.statement, row.text, row.position = finding.kind, finding.statement, finding.text, position
            was = before.get(finding.id)
            if was is None or was.sources != finding.sources:
                session.flush()
                _save_sources(session, finding.id, finding.sources)


def _save_sources(session: Session, finding_id: UUID, sources: Sequence[SourceView]) -> None:
    kept = select(FindingSource).where(FindingSource.finding_id == finding_id)
    rows = {row.id: row for row in session.scalars(kept)}
    session.execute(delete(FindingSource).where(FindingSource.id.in_(rows.keys() - {each.id for each in sources})))
    for position, source in enumerate(sources):
        row = rows.get(source.id)
        if row is None:
            row = FindingSource(id=source.id, finding_id=finding_id)
            session.add(row)
        row.kind, row.target, row.words = source.kind, source.target, source.words
        row.group_name, row.agrees, row.position = source.group, source.agrees, position

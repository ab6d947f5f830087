"""What stands in the tables: findings, and their sources as HR sees them."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from kulturverktyg.charts.figure_words import source_words
from kulturverktyg.guard.released_findings import Ground, ReleasedFinding, ReleasedSource, tell
from kulturverktyg.gui.models.rows import Column
from kulturverktyg.model.kinds import FindingKind, QuoteState
from kulturverktyg.understand.evidence import STRENGTHS
from kulturverktyg.understand.finding import ALL, KINDS, SOURCES, FindingView, SourceView
from kulturverktyg.understand.finding_sources import PassageAt, ThemeAt, pointed_at
from kulturverktyg.understand.interview import label_of, role_words

#: Told apart by shape beside the words.
MARKS: Mapping[FindingKind, str] = {FindingKind.STRENGTH: "▲", FindingKind.DEFICIT: "▽"}
_WAYS = {True: "● för", False: "◇ emot"}
_NOT_APPROVED = "Orden syns bara här. I rapporter står det bara att en intervju säger så, tills citatet är godkänt."


@dataclass(frozen=True)
class FindingRow:
    """A finding, and as it is told."""

    finding: FindingView
    told: ReleasedFinding


@dataclass(frozen=True)
class SourceRow:
    """A source in the words that HR reads, of whom; ``note`` says what readers of reports do not get."""

    source: SourceView
    told: ReleasedSource
    words: str
    group: str
    note: str = ""


def finding_key(row: FindingRow) -> UUID:
    """What tells a finding from others."""
    return row.finding.id


def source_key(row: SourceRow) -> UUID:
    """What tells a source from others."""
    return row.source.id


def kind_words(kind: FindingKind) -> str:
    """A kind with its shape."""
    return f"{MARKS[kind]} {KINDS[kind]}"


def finding_columns() -> tuple[Column[FindingRow], ...]:
    """Of the list."""
    return (
        Column("Slag", lambda row: kind_words(row.finding.kind), widest=110),
        Column("Iakttagelse", lambda row: row.finding.statement or "Inget skrivet än", wide=True, narrowest=150),
        Column("Stöd", lambda row: STRENGTHS[row.told.strength], tip=lambda row: row.told.reasons, widest=90),
    )


def source_columns() -> tuple[Column[SourceRow], ...]:
    """Of what a finding rests on."""
    return (
        Column("Källa", lambda row: SOURCES[row.source.kind], widest=100),
        Column("Säger", lambda row: row.words, tip=lambda row: row.note or row.words, wide=True, narrowest=150),
        Column("Vilka", lambda row: row.group, widest=120),
        Column("Talar", lambda row: _WAYS[row.source.agrees], widest=80),
    )


def source_row(source: SourceView, ground: Ground, roles: Mapping[UUID, str]) -> SourceRow:
    """A source as HR sees it: the words of interviews too, which HR has written down."""
    told, at = tell(source, ground), pointed_at(source.target)
    group = (told.group or source.group or ALL) if told.counts else ""
    if isinstance(at, PassageAt) and (found := ground.interviews.passage(at.passage_id)) is not None:
        interview, passage = found
        approved = passage.state is QuoteState.APPROVED
        words = passage.quote if approved else " ".join(interview.words(passage).split())
        return SourceRow(source, told, f"”{words}”", label_of(interview, roles), "" if approved else _NOT_APPROVED)
    if isinstance(at, ThemeAt) and told.counts:
        group = role_words(at.role_id, roles)
    return SourceRow(source, told, source_words(told), group)

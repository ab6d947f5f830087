"""Findings (*iakttagelser*) as frozen values: strengths and deficits, each with the sources that it rests on."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID, uuid4

from kulturverktyg.model.kinds import FindingKind, SourceKind

KINDS: Mapping[FindingKind, str] = {FindingKind.STRENGTH: "Styrka", FindingKind.DEFICIT: "Brist"}
SOURCES: Mapping[SourceKind, str] = {
    SourceKind.SURVEY: "Enkät",
    SourceKind.INTERVIEW: "Intervju",
    SourceKind.INDICATOR: "Nyckeltal",
    SourceKind.DOCUMENT: "Dokument",
    SourceKind.WORKSHOP: "Workshop",
}
#: The kinds whose words are the source itself; of the others they are what a reader should know of it.
IN_WORDS = (SourceKind.DOCUMENT, SourceKind.WORKSHOP)
#: Whoever speaks where no group is told.
ALL = "Alla"


@dataclass(frozen=True)
class SourceView:
    """What a finding rests on, or, where it does not ``agree``, what speaks against it.

    ``target`` points at what is kept elsewhere, as `understand.finding_sources` tells; ``group`` is the role or unit
    that it speaks of, empty for all.
    """

    id: UUID
    kind: SourceKind
    target: str = ""
    words: str = ""
    group: str = ""
    agrees: bool = True


@dataclass(frozen=True)
class FindingView:
    """One finding, as a statement; ``text`` says more of it."""

    id: UUID
    kind: FindingKind = FindingKind.DEFICIT
    statement: str = ""
    text: str = ""
    sources: tuple[SourceView, ...] = ()


Findings: TypeAlias = tuple[FindingView, ...]


def finding_with(findings: Findings, key: UUID | None) -> FindingView | None:
    """The finding with an id, if it is there."""
    return next((each for each in findings if each.id == key), None)


def surveyed(statement: str, target: str, *, is_strength: bool) -> FindingView:
    """A new finding that rests on a figure of the survey."""
    kind = FindingKind.STRENGTH if is_strength else FindingKind.DEFICIT
    return FindingView(uuid4(), kind, statement, sources=(SourceView(uuid4(), SourceKind.SURVEY, target),))

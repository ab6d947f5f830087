"""Triangulation: each finding against each kind of source, and which groups say so, of what has been released."""

from collections.abc import Sequence
from dataclasses import dataclass

from kulturverktyg.guard.released_findings import ReleasedFinding
from kulturverktyg.model.kinds import SourceKind
from kulturverktyg.understand.finding import ALL, SOURCES

#: Told apart by shape: what agrees, and what speaks against.
AGREES, AGAINST = "●", "◇"
#: What the table is called.
TITLE = "Källor bredvid varandra"
LEGEND = f"{AGREES} talar för   {AGAINST} talar emot"


@dataclass(frozen=True)
class Said:
    """What a kind of source says of a finding by one group: ``agrees`` or not, or (both) by several sources."""

    group: str
    agrees: bool
    against: bool

    @property
    def marks(self) -> str:
        """The shapes."""
        return (AGREES if self.agrees else "") + (AGAINST if self.against else "")


@dataclass(frozen=True)
class Triangulation:
    """``kinds`` are those that any finding rests on, in their order; ``groups`` all that speak, everybody first."""

    findings: tuple[ReleasedFinding, ...]
    kinds: tuple[SourceKind, ...]
    groups: tuple[str, ...]

    def said(self, finding: ReleasedFinding, kind: SourceKind) -> tuple[Said, ...]:
        """What a kind of source says of a finding, by group."""
        found = []
        for group in self.groups:
            agrees = {one.agrees for one in finding.voices if one.kind is kind and (one.group or ALL) == group}
            if agrees:
                found.append(Said(group, True in agrees, False in agrees))
        return tuple(found)

    def words(self, finding: ReleasedFinding, kind: SourceKind) -> str:
        """The same in a cell: a line a group, ``● Medarbetare``."""
        return "\n".join(f"{said.marks} {said.group}" for said in self.said(finding, kind))


def triangulate(findings: Sequence[ReleasedFinding]) -> Triangulation:
    """Lay findings beside each other."""
    voices = [voice for finding in findings for voice in finding.voices]
    kinds = tuple(kind for kind in SOURCES if any(voice.kind is kind for voice in voices))
    named = dict.fromkeys(voice.group for voice in voices if voice.group)
    everybody = (ALL,) if any(not voice.group for voice in voices) else ()
    return Triangulation(tuple(findings), kinds, (*everybody, *named))


def kind_words(kind: SourceKind) -> str:
    """A kind of source as it heads a column."""
    return SOURCES[kind]

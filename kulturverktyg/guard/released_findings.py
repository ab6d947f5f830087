"""Findings with their sources as they may be told: everything here has been found safe to show.

A source is told by what other parts of the guard have let out. An interview gives the words of approved quotes only,
and its role as quotes are signed with it; an indicator that is not shown gives neither value nor group; and a group
that somebody has written in is told where it holds at least K people.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from kulturverktyg.guard.released import ReleasedFigure, ReleasedItem, ReleasedResults
from kulturverktyg.guard.released_indicators import ReleasedIndicator
from kulturverktyg.guard.released_interviews import OTHERS
from kulturverktyg.model.kinds import FindingKind, QuoteState, SourceKind
from kulturverktyg.understand.evidence import Strength, Voice, reasons, strength
from kulturverktyg.understand.finding import Findings, FindingView, SourceView
from kulturverktyg.understand.finding_sources import (
    DESIRED,
    GAP,
    NOW,
    FigureAt,
    IndicatorAt,
    PassageAt,
    ThemeAt,
    pointed_at,
)
from kulturverktyg.understand.interview import Interviews

NOT_SHOWN = "visas inte längre, och räknas inte med"
_GONE = "Finns inte längre"
_COMING = "Hämtas …"
_INTERVIEW = "Intervju"


@dataclass(frozen=True)
class ToldFigure:
    """A figure of the survey, of which side it is told, and what it is about; ``points`` is its scale's highest."""

    round: str
    about: str
    side: str
    figure: ReleasedFigure
    item: ReleasedItem | None
    points: int | None


@dataclass(frozen=True)
class ReleasedSource:
    """A source: its words, or a figure. It ``counts`` where there is something of it to be told."""

    kind: SourceKind
    agrees: bool
    words: str = ""
    group: str = ""
    figure: ToldFigure | None = None
    counts: bool = True


@dataclass(frozen=True)
class ReleasedFinding:
    """A finding with its sources, and how strong they make it."""

    id: UUID
    kind: FindingKind
    statement: str
    text: str = ""
    sources: tuple[ReleasedSource, ...] = ()

    @property
    def voices(self) -> tuple[Voice, ...]:
        """What the sources count as."""
        return tuple(Voice(one.kind, one.group, one.agrees) for one in self.sources if one.counts)

    @property
    def strength(self) -> Strength:
        """How strong the evidence is."""
        return strength(self.voices)

    @property
    def reasons(self) -> str:
        """Why it is so strong."""
        return reasons(self.voices)


@dataclass(frozen=True)
class Ground:
    """All that sources point at. ``rounds`` are the closed ones, None while they are being read.

    ``signs`` say what the words of each interview that may be read are signed with, by id; ``groups`` are the units and
    roles that hold enough people to be told.
    """

    rounds: Mapping[UUID, ReleasedResults] | None = None
    interviews: Interviews = field(default_factory=Interviews)
    signs: Mapping[UUID, str] = field(default_factory=dict)
    indicators: tuple[ReleasedIndicator, ...] = ()
    groups: tuple[str, ...] = ()


def released(findings: Findings, ground: Ground) -> tuple[ReleasedFinding, ...]:
    """The findings that have words, as they may be told."""
    return tuple(told(finding, ground) for finding in findings if finding.statement.strip())


def told(finding: FindingView, ground: Ground) -> ReleasedFinding:
    """A finding as it may be told; sources that would be told alike are one."""
    sources = dict.fromkeys(tell(source, ground) for source in finding.sources)
    return ReleasedFinding(finding.id, finding.kind, finding.statement, finding.text, tuple(sources))


def tell(source: SourceView, ground: Ground) -> ReleasedSource:
    """A source as it may be told."""
    at = pointed_at(source.target)
    match at:
        case FigureAt():
            return _figure(source, at, ground)
        case PassageAt():
            return _passage(source, at, ground)
        case ThemeAt():
            return _theme(source, at, ground)
        case IndicatorAt():
            return _indicator(source, at, ground)
    if source.kind in (SourceKind.DOCUMENT, SourceKind.WORKSHOP) and source.words:
        group = source.group if source.group in ground.groups else ""
        return ReleasedSource(source.kind, source.agrees, source.words, group)
    return _untold(source, _GONE)


def _untold(source: SourceView, words: str) -> ReleasedSource:
    return ReleasedSource(source.kind, source.agrees, words, counts=False)


def _figure(source: SourceView, at: FigureAt, ground: Ground) -> ReleasedSource:
    if ground.rounds is None:
        return _untold(source, _COMING)
    results = ground.rounds.get(at.round_id)
    if results is None:
        return _untold(source, _GONE)
    item = next((one for one in results.items if one.name == at.name), None)
    dimension = next((one for one in results.dimensions if one.name == at.name), None)
    about = item.words if item is not None else dimension.title if dimension is not None else ""
    figure = results.figure(at.group, item=at.name) if item is not None else results.figure(at.group, dimension=at.name)
    group = next((one for one in results.groups if one.id == at.group), None)
    if figure is None or group is None or not _shows(figure, at.side):
        return _untold(source, f"{about}: {NOT_SHOWN}" if about else NOT_SHOWN.capitalize())
    points = item.points if item is not None else dimension.points if dimension is not None else None
    shown = ToldFigure(results.round, about, at.side, figure, item, points)
    label = "" if group.breakdown == "all" else group.label
    return ReleasedSource(source.kind, source.agrees, "", label, shown)


def _shows(figure: ReleasedFigure, side: str) -> bool:
    """Whether there is anything to be told of a side."""
    if side == GAP:
        return figure.gap is not None
    shown = figure.now if side == NOW else figure.desired if side == DESIRED else None
    if shown is None:
        return False
    parts = (shown.mean, shown.index, shown.positive, shown.recommendation, shown.nearly_all)
    return any(part is not None for part in parts)


def _passage(source: SourceView, at: PassageAt, ground: Ground) -> ReleasedSource:
    found = ground.interviews.passage(at.passage_id)
    if found is None:
        return _untold(source, _GONE)
    interview, passage = found
    may_quote = passage.state is QuoteState.APPROVED and interview.id in ground.signs
    words = f"”{passage.quote}”" if may_quote else _INTERVIEW
    return ReleasedSource(source.kind, source.agrees, words, ground.signs.get(interview.id, ""))


def _theme(source: SourceView, at: ThemeAt, ground: Ground) -> ReleasedSource:
    theme = next((one for one in ground.interviews.themes if one.id == at.theme_id), None)
    said_by = {
        interview.id
        for interview, passage in ground.interviews.passages()
        if at.theme_id in passage.themes and interview.role_id == at.role_id
    }
    if theme is None or not said_by:
        return _untold(source, _GONE)
    signs = {ground.signs.get(each, "") for each in said_by}
    role = next(iter(signs - {"", OTHERS}), OTHERS if OTHERS in signs else "")
    return ReleasedSource(source.kind, source.agrees, f"Tema: {theme.name}", role)


def _indicator(source: SourceView, at: IndicatorAt, ground: Ground) -> ReleasedSource:
    indicator = next((one for one in ground.indicators if one.id == at.indicator_id), None)
    values = indicator.values if indicator is not None else ()
    value = next((one for one in values if (one.period, one.group) == (at.period, at.group)), None)
    if indicator is None or value is None:
        return _untold(source, _GONE)
    if value.value is None:
        return _untold(source, f"{indicator.name}: visas inte. {value.hidden}".rstrip())
    words = f"{indicator.name} {value.period}: {indicator.words(value.value)}"
    return ReleasedSource(source.kind, source.agrees, words, value.group)

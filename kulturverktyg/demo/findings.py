"""The demo's findings: strengths and deficits, each with the figures, interviews, indicators and words it rests on.

A source or a text of a round that has not been asked is not told yet; a figure is the last round's where none is named.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias
from uuid import UUID, uuid4

from kulturverktyg.demo.content import Content
from kulturverktyg.demo.indicators import period_on
from kulturverktyg.model.kinds import Audience, FindingKind, SourceKind
from kulturverktyg.prepare.journeys import journey
from kulturverktyg.store.store import Store
from kulturverktyg.understand.finding import FindingView, SourceView
from kulturverktyg.understand.finding_sources import FigureAt, IndicatorAt, ThemeAt
from kulturverktyg.understand.findings import save_findings
from kulturverktyg.understand.indicators import read_indicators
from kulturverktyg.understand.interviews import read_interviews

_Told: TypeAlias = Mapping[str, Any]
_ALL = "all"


def write_findings(store: Store, journey_id: UUID, content: Content, today: dt.date) -> None:
    """Save the findings as they can be told by now; interviews and indicators are there."""
    there = _read(store, journey_id, today)
    save_findings(store, journey_id, [_finding(told, there) for told in content["findings"]])


@dataclass(frozen=True)
class _There:
    """What can be pointed at: rounds of staff in their order, and ids by name."""

    rounds: Sequence[UUID]
    roles: Mapping[str, UUID]
    themes: Mapping[str, UUID]
    indicators: Mapping[str, UUID]
    today: dt.date


def _read(store: Store, journey_id: UUID, today: dt.date) -> _There:
    view = journey(store, journey_id)
    return _There(
        [round_.id for round_ in view.rounds if round_.audience is Audience.STAFF],
        {role.name: role.id for role in view.roles},
        {theme.name: theme.id for theme in read_interviews(store, journey_id).themes},
        {indicator.name: indicator.id for indicator in read_indicators(store, journey_id)},
        today,
    )


def _finding(told: _Told, there: _There) -> FindingView:
    asked = len(there.rounds)
    text = told["text"] if asked > 1 else told.get("first_text", told["text"])
    sources = tuple(_source(one, there) for one in told["sources"] if one.get("round", 1) <= asked)
    return FindingView(uuid4(), FindingKind(told["kind"]), told["statement"], text, sources)


def _source(told: _Told, there: _There) -> SourceView:
    return SourceView(
        uuid4(),
        SourceKind(told["kind"]),
        _target(told, there),
        told.get("words", ""),
        told.get("group", ""),
        told["agrees"],
    )


def _target(told: _Told, there: _There) -> str:
    group = told.get("group", "")
    match SourceKind(told["kind"]):
        case SourceKind.SURVEY:
            round_id = there.rounds[told.get("round", len(there.rounds)) - 1]
            role = f"role:{there.roles[group]}" if group else _ALL
            return FigureAt(round_id, told["dimension"], told["side"], role).target
        case SourceKind.INTERVIEW:
            return ThemeAt(there.themes[told["theme"]], there.roles[group]).target
        case SourceKind.INDICATOR:
            period = period_on(told["period"], there.today)
            return IndicatorAt(there.indicators[told["indicator"]], period, group).target
    return ""

"""What can be a source of a finding beside words: how it is pointed at, and what interviews and indicators offer.

- a figure of the survey: ``figure:{round}:{item or dimension}:{now|desired|gap}:{group as it was released}``
- a passage of an interview: ``passage:{passage}``
- a theme in interviews with one role: ``theme:{theme}:{role}``, without a role for interviews that have none
- a value of an indicator: ``indicator:{indicator}:{period}:{group}``

Ids are written as hexadecimal digits. Here is all that findings know of interviews and indicators.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from kulturverktyg.model.kinds import SourceKind
from kulturverktyg.understand.indicator import Indicators
from kulturverktyg.understand.interview import Interviews, label_of, role_words

NOW, DESIRED, GAP = "now", "desired", "gap"
SIDES: Final[Mapping[str, str]] = {NOW: "Nuläge", DESIRED: "Önskat läge", GAP: "Glapp"}


@dataclass(frozen=True)
class FigureAt:
    """A figure of a round: the name of an item or a dimension, which side of it, and the id of the released group."""

    round_id: UUID
    name: str
    side: str
    group: str

    @property
    def target(self) -> str:
        """How it is pointed at."""
        return f"figure:{self.round_id.hex}:{self.name}:{self.side}:{self.group}"


@dataclass(frozen=True)
class PassageAt:
    """A passage of an interview."""

    passage_id: UUID

    @property
    def target(self) -> str:
        """How it is pointed at."""
        return f"passage:{self.passage_id.hex}"


@dataclass(frozen=True)
class ThemeAt:
    """What people of a role have said of a theme."""

    theme_id: UUID
    role_id: UUID | None = None

    @property
    def target(self) -> str:
        """How it is pointed at."""
        return f"theme:{self.theme_id.hex}:{self.role_id.hex if self.role_id is not None else ''}"


@dataclass(frozen=True)
class IndicatorAt:
    """A value of an indicator in a period; ``group`` is empty for the whole."""

    indicator_id: UUID
    period: str
    group: str = ""

    @property
    def target(self) -> str:
        """How it is pointed at."""
        return f"indicator:{self.indicator_id.hex}:{self.period}:{self.group}"


@dataclass(frozen=True)
class Offer:
    """Something that can be made a source: what it is called, by whom it was said, and the group to be kept with it."""

    kind: SourceKind
    target: str
    words: str
    by: str = ""
    group: str = ""


def pointed_at(target: str) -> FigureAt | PassageAt | ThemeAt | IndicatorAt | None:
    """What a target points at; None where it is none that is known."""
    kind, _, rest = target.partition(":")
    parts = rest.split(":")
    try:
        match kind:
            case "figure":
                return FigureAt(UUID(parts[0]), parts[1], parts[2], ":".join(parts[3:]))
            case "passage":
                return PassageAt(UUID(parts[0]))
            case "theme":
                return ThemeAt(UUID(parts[0]), UUID(parts[1]) if len(parts) > 1 and parts[1] else None)
            case "indicator":
                return IndicatorAt(UUID(parts[0]), parts[1], ":".join(parts[2:]))
    except (ValueError, IndexError):
        return None
    return None


def interview_offers(interviews: Interviews, roles: Mapping[UUID, str]) -> tuple[Offer, ...]:
    """Themes by each role that has spoken of them, and after them every passage."""
    spoken: dict[tuple[UUID, UUID | None], int] = {}
    for interview, passage in interviews.passages():
        for theme_id in passage.themes:
            key = (theme_id, interview.role_id)
            spoken[key] = spoken.get(key, 0) + 1
    themes = [
        Offer(
            SourceKind.INTERVIEW,
            ThemeAt(theme.id, role_id).target,
            f"Tema: {theme.name} ({_places(count)})",
            role_words(role_id, roles),
            roles.get(role_id, "") if role_id is not None else "",
        )
        for theme in interviews.themes
        for (theme_id, role_id), count in spoken.items()
        if theme_id == theme.id
    ]
    passages = [
        Offer(
            SourceKind.INTERVIEW,
            PassageAt(passage.id).target,
            f"”{' '.join(interview.words(passage).split())}”",
            label_of(interview, roles),
            roles.get(interview.role_id, "") if interview.role_id is not None else "",
        )
        for interview, passage in interviews.passages()
    ]
    return (*themes, *passages)


def indicator_offers(indicators: Indicators) -> tuple[Offer, ...]:
    """Every value of every indicator, the newest of each first."""
    return tuple(
        Offer(
            SourceKind.INDICATOR,
            IndicatorAt(indicator.id, value.period, value.group).target,
            f"{indicator.name} {value.period}: {indicator.words(value.value)}",
            value.whose,
            value.group,
        )
        for indicator in indicators
        for value in reversed(indicator.values)
    )


def _places(count: int) -> str:
    return "1 ställe" if count == 1 else f"{count} ställen"

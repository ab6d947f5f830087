"""What each role judges that a krona gives back: a judgement out of the survey, and never a calculation.

It is asked as a scale from 0,50 kr to 1,75 kr in steps of 0,25 kr. The figures are released ones, put in kronor.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kulturverktyg.guard.released import Measure, ReleasedGroup, ReleasedResults

#: The item that asks it, and its points.
ITEM = "krona_tillbaka"
POINTS = 6
_BELOW_FIRST, _STEP = 0.25, 0.25
JUDGEMENT = "Bedömning"
_ALL, _ROLE = "all", "role"


@dataclass(frozen=True)
class KronaRow:
    """A group's judgement in kronor per krona, with its 95 % interval where there is one.

    ``nearly_all`` is the answer that nearly all gave, told instead of the mean. ``hidden`` says why nothing is shown.
    """

    label: str
    n: int | None
    mean: float | None = None
    low: float | None = None
    high: float | None = None
    nearly_all: float | None = None
    hidden: str = ""

    @property
    def is_shown(self) -> bool:
        """Whether anything of it is shown."""
        return not self.hidden


@dataclass(frozen=True)
class ReleasedKrona:
    """The question as it was asked, and what everybody and each role judge."""

    journey: str
    survey: str
    round: str
    k: int
    question: str
    rows: tuple[KronaRow, ...]


def krona_of(released: ReleasedResults) -> ReleasedKrona | None:
    """The judgements in a round's released results; None where it was not asked, or in another way."""
    item = next((item for item in released.items if item.name == ITEM), None)
    if item is None or item.points != POINTS or item.kind != "scale":
        return None
    groups = [group for kind in (_ALL, _ROLE) for group in released.groups if group.breakdown == kind]
    shown = [_row(released, group) for group in groups]
    not_shown = [row for row in _hidden_groups(released) if row.label not in {group.label for group in groups}]
    return ReleasedKrona(released.journey, released.survey, released.round, released.k, item.text, (*shown, *not_shown))


def _row(released: ReleasedResults, group: ReleasedGroup) -> KronaRow:
    figure = released.figure(group.id, item=ITEM)
    if figure is None:
        reasons = [one.reason for one in released.suppressed if one.group == group.id and one.item in (ITEM, None)]
        return KronaRow(group.label, None, hidden=(*reasons, f"Färre än {released.k} har svarat.")[0])
    return _told(group.label, figure.n, figure.now, figure.withheld)


def _told(label: str, n: int, now: Measure, withheld: str) -> KronaRow:
    if now.nearly_all is not None:
        return KronaRow(label, n, nearly_all=kronor(now.nearly_all + 1) if now.nearly_all >= 0 else None)
    if now.mean is None:
        return KronaRow(label, n, hidden=withheld or "Visas inte.")
    low, high = (None if end is None else kronor(min(max(end, 1), POINTS)) for end in (now.low, now.high))
    return KronaRow(label, n, kronor(now.mean), low, high)


def _hidden_groups(released: ReleasedResults) -> Sequence[KronaRow]:
    """Roles that are not shown at all."""
    found = (one for one in released.suppressed if one.item is None and one.group.startswith(f"{_ROLE}:"))
    return [KronaRow(one.label or one.group, None, hidden=one.reason) for one in found]


def kronor(point: float) -> float:
    """A point of the scale in kronor."""
    return _BELOW_FIRST + _STEP * point

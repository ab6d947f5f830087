"""Our own column: what a survey has and XLSForm has no word for, as ``pair; scale=instammer; reversed``."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kulturverktyg.survey.definition import Condition, Relation
from kulturverktyg.survey.rules import FLAGS

#: What stands in the settings sheet of a form that was written here.
FORMAT = "1"

PAIR, ALLOCATION, RECOMMENDATION = "pair", "allocation", "recommendation"
DIMENSION, ENDS = "dimension", "ends"
NAME, SCALE, POLE, DECIMALS, CONDITION = "name", "scale", "pole", "decimals", "condition"

#: The parameters of a range that is a recommendation.
RECOMMENDATION_RANGE = "start=0 end=10 step=1"

_WORDS = (PAIR, ALLOCATION, RECOMMENDATION, DIMENSION, ENDS, *FLAGS)
_VALUES: Mapping[str, str] = {
    **dict.fromkeys((NAME, SCALE, POLE), r"[a-z][a-z0-9_]{0,99}"),
    DECIMALS: "[0-2]",
    CONDITION: r"[a-z][a-z0-9_.]{0,310}(?:=|!=|<|<=|>|>=)-?[0-9]{1,10}",
}
_CONDITION = re.compile(r"([a-z0-9_.]+)([=!<>]+)(-?[0-9]+)")


@dataclass(frozen=True)
class Marking:
    """``words`` are flags and kinds, ``values`` what is written ``key=value``; ``unknown`` is all else."""

    words: frozenset[str] = frozenset()
    values: Mapping[str, str] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()

    @property
    def condition(self) -> Condition | None:
        """The condition that the words ``relevant`` cannot say exactly."""
        found = _CONDITION.fullmatch(self.values.get(CONDITION, ""))
        return Condition(found[1], Relation(found[2]), int(found[3])) if found is not None else None


def read_marking(cell: str) -> Marking:
    """What the cell says."""
    words, values, unknown = set(), {}, []
    for part in filter(None, (part.strip() for part in cell.split(";"))):
        key, _, value = part.partition("=")
        if part in _WORDS:
            words.add(part)
        elif key in _VALUES and key not in values and re.fullmatch(_VALUES[key], value):
            values[key] = value
        else:
            unknown.append(part)
    return Marking(frozenset(words), values, tuple(unknown))


def write_marking(words: Iterable[str], values: Mapping[str, str]) -> str:
    """The cell that `read_marking` reads back."""
    return "; ".join((*words, *(f"{key}={value}" for key, value in values.items())))


def condition_value(condition: Condition) -> str:
    """A condition as the value of ``condition``."""
    return f"{condition.column}{condition.relation}{condition.value}"

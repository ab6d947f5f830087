"""Indicators (*nyckeltal*) as frozen values: what each means, and its values by period and group."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias
from uuid import UUID, uuid4

from kulturverktyg.model.kinds import Better
from kulturverktyg.understand.numbers import as_typed, number_words
from kulturverktyg.understand.periods import Period, parse_period

LONGEST_NAME, LONGEST_UNIT, LONGEST_GROUP = 200, 50, 500
MOST_DECIMALS = 4
WHOLE = "Hela verksamheten"
BETTERS: Mapping[Better, str] = {
    Better.HIGHER: "Högre är bättre",
    Better.LOWER: "Lägre är bättre",
    Better.NEITHER: "Varken eller",
}
#: The same beside a goal; nothing where neither way is better.
BETTERS_AT_A_GOAL: Mapping[Better, str] = {
    Better.HIGHER: "högre är bättre",
    Better.LOWER: "lägre är bättre",
    Better.NEITHER: "",
}


@dataclass(frozen=True)
class ValueView:
    """A value in a period. ``group`` is empty for the whole; ``people`` is how many it counts, where known.

    ``told`` are the numbers of people that reports have told it for, whatever it was then.
    """

    period: str
    value: float
    group: str = ""
    people: int | None = None
    source: str = ""
    id: UUID = field(default_factory=uuid4)
    told: frozenset[int] = field(default=frozenset(), compare=False)

    @property
    def when(self) -> Period:
        """The period."""
        return parse_period(self.period)

    @property
    def whose(self) -> str:
        """The group in words."""
        return self.group or WHOLE

    @property
    def place(self) -> tuple[str, str]:
        """What an indicator has one value for: period and group."""
        return self.period, self.group.casefold()


@dataclass(frozen=True)
class IndicatorView:
    """One indicator; its ``values`` stand in order of time, the whole before groups."""

    name: str
    definition: str = ""
    unit: str = ""
    decimals: int = 1
    better: Better = Better.NEITHER
    standard: str = ""
    personal: bool = False
    target: float | None = None
    values: tuple[ValueView, ...] = ()
    id: UUID = field(default_factory=uuid4)

    def words(self, value: float | None) -> str:
        """A value with its unit; nothing for None."""
        return value_words(value, self.decimals, self.unit)

    def whole_words(self, value: float) -> str:
        """A value with its unit and all its decimals, however many are shown elsewhere."""
        return value_words(value, len(as_typed(value).partition(",")[2]), self.unit)

    @property
    def latest(self) -> ValueView | None:
        """The last value of the whole, or of a group where there is none of the whole."""
        values = [value for value in self.values if not value.group] or self.values
        return values[-1] if values else None


Indicators: TypeAlias = tuple[IndicatorView, ...]


def value_words(value: float | None, decimals: int, unit: str) -> str:
    """``4,2 %`` with a space that does not break."""
    if value is None:
        return ""
    return f"{number_words(value, decimals)}\N{NO-BREAK SPACE}{unit}" if unit else number_words(value, decimals)


def in_order(values: tuple[ValueView, ...]) -> tuple[ValueView, ...]:
    """By time, the whole before groups."""
    return tuple(sorted(values, key=lambda value: (value.when, value.group.casefold(), value.id)))

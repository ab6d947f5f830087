"""What leaves the guard of indicators: everything here has been found safe to show."""

from dataclasses import dataclass
from uuid import UUID

from kulturverktyg.model.kinds import Better
from kulturverktyg.understand.indicator import WHOLE, value_words
from kulturverktyg.understand.periods import Period, parse_period


@dataclass(frozen=True)
class ReleasedValue:
    """A value by period and group (empty for the whole); None where it is not shown, and ``hidden`` says why."""

    id: UUID
    period: str
    group: str
    value: float | None
    people: int | None = None
    source: str = ""
    hidden: str = ""

    @property
    def when(self) -> Period:
        """The period."""
        return parse_period(self.period)

    @property
    def whose(self) -> str:
        """The group in words."""
        return self.group or WHOLE


@dataclass(frozen=True)
class ReleasedIndicator:
    """An indicator with its values in order of time, the whole before groups; ``personal`` ones are about health."""

    id: UUID
    name: str
    definition: str
    unit: str
    decimals: int
    better: Better
    target: float | None
    values: tuple[ReleasedValue, ...] = ()
    personal: bool = False

    def words(self, value: float | None) -> str:
        """A value with its unit; nothing for None."""
        return value_words(value, self.decimals, self.unit)

    @property
    def shown(self) -> tuple[ReleasedValue, ...]:
        """The values that may be seen."""
        return tuple(value for value in self.values if value.value is not None)

    @property
    def hidden(self) -> tuple[str, ...]:
        """Why values are not shown, each reason once."""
        return tuple(dict.fromkeys(value.hidden for value in self.values if value.hidden))

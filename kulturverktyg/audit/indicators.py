"""Attack 11: values of people's health that are of ten people or fewer, told or worked out.

It tries what is told in each place, what differs between two places, what a value less those of groups within it
leaves, and what follows from other periods. It is not the guard's way to count, so that it sees what that overlooks.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from math import ceil

from kulturverktyg.audit.indicator_editions import Changed, Edition, changes, editions
from kulturverktyg.audit.indicator_parts import FEW, Left, Whole, few_left, wholes
from kulturverktyg.audit.indicator_periods import Following, Follows, Time, connected, pieces_of, times
from kulturverktyg.audit.indicator_tables import IndicatorSeen, IndicatorsSeen, Source, Told
from kulturverktyg.audit.report import Tried, named

_MOST_TOLD = 10
_MOST_TERMS = 6


def try_indicators(seen: IndicatorsSeen, tell: Callable[[float], None] = lambda _share: None) -> Tried:
    """Whether any value is of too few, or gives theirs together with others."""
    attempts = 0
    findings: list[str] = []
    for place, indicator in enumerate(seen.indicators):
        tell(place / len(seen.indicators))
        attack = _Attack(indicator)
        found = [f"”{indicator.name}”: {words}" for words in dict.fromkeys(attack.findings())]
        findings += found[:_MOST_TOLD]
        if len(found) > _MOST_TOLD:
            findings.append(f"”{indicator.name}”: {len(found) - _MOST_TOLD} sätt till ger värden för få personer.")
        attempts += attack.tried
    what = (
        f"Prövade om värden för sjukfrånvaro och annat om hälsa gäller {FEW} personer eller färre, eller går att räkna "
        "ut för så få: grupper minus varandra, år minus tertial, och det som skiljer mellan filer."
    )
    return Tried("indicators", "Nyckeltal", what, attempts, tuple(findings), _note(seen))


def _note(seen: IndicatorsSeen) -> str:
    limits = "Räknar med de antal personer som står vid värdena." if seen.indicators else ""
    lost = f"Finns i filer men inte i resan, och prövades inte: {named(seen.unknown)}." if seen.unknown else ""
    return " ".join(filter(None, (limits, lost)))


class _Attack:
    """On one indicator; counts its attempts."""

    def __init__(self, indicator: IndicatorSeen) -> None:
        self._indicator = indicator
        self._labels = {told.group: told.label for source in reversed(indicator.sources) for told in source.told}
        self._tried_already: dict[tuple[Whole, tuple[Fraction, ...]], Left | None] = {}
        self.tried = 0

    def findings(self) -> Iterator[str]:
        """All that it gets, a sentence each without the indicator's name."""
        yield from self._few()
        yield from self._changed()
        for edition in editions(self._indicator.sources):
            yield from self._worked_out(edition)

    def _few(self) -> Iterator[str]:
        """Values that are told of too few people, or of nobody knows how many."""
        seen: set[Told] = set()
        for source in self._indicator.sources:
            for told in source.told:
                self.tried += 1
                if told not in seen and (told.people is None or told.people <= FEW):
                    seen.add(told)
                    yield _told_of_few(told, source)

    def _changed(self) -> Iterator[str]:
        """Values of one place and another that differ by a few people."""
        for changed in changes(self._indicator.sources):
            self.tried += 1
            if changed is not None and changed.people <= FEW:
                yield _differs(changed)

    def _worked_out(self, edition: Edition) -> Iterator[str]:
        """Values that others leave or give."""
        workplace = self._indicator.workplace
        for values in connected(edition):
            roles = [told for told in values if workplace.is_role(told.group) or not told.group]
            units = [told for told in values if not workplace.is_role(told.group)]
            following = [Following(some, pieces_of(values), workplace) for some in (units, roles) if some]
            for time in times(values):
                found = [one.at(time) for one in following]
                yield from self._followed(time, found)
                yield from self._left(time, {**found[-1], **found[0]}, following)
            self.tried += sum(one.tried for one in following)

    def _followed(self, time: Time, found: Sequence[Mapping[str, Follows]]) -> Iterator[str]:
        for group, value in ((group, value) for of_sort in found for group, value in of_sort.items()):
            if not value.told and 0 < value.people <= FEW:
                words = (
                    " och ".join((", ".join(terms[:-1]), terms[-1])) if len(terms := _terms(value.of)) > 1 else terms[0]
                )
                yield f"{words} ger värdet för {_people(value.people)} i {self._labels[group]}, {time.words}."

    def _left(self, time: Time, values: Mapping[str, Follows], following: Sequence[Following]) -> Iterator[str]:
        people = {group: value.people for group, value in values.items() if value.people > 0}
        for whole in wholes(tuple(people), self._indicator.workplace):
            key = whole, tuple(people[group] for group in (*whole.groups, *whole.parts))
            if key not in self._tried_already:
                self.tried += 1
                self._tried_already[key] = few_left(whole, people)
            left = self._tried_already[key]
            if left is not None and not any(one.is_nobody(whole.groups, left.without) for one in following):
                yield f"{self._difference(left, people)}, {time.words}."

    def _difference(self, left: Left, people: Mapping[str, Fraction]) -> str:
        def terms(groups: Sequence[str]) -> str:
            told = [f"{self._labels[group]} ({ceil(people[group])})" for group in groups[:_MOST_TERMS]]
            more = [f"{len(groups) - _MOST_TERMS} grupper till"] if len(groups) > _MOST_TERMS else []
            return " och ".join([*told, *more])

        return f"{terms(left.whole.groups)} minus {terms(left.without)} ger värdet för {_people(left.people)}"


def _told_of_few(told: Told, source: Source) -> str:
    whose = f"värdet för {told.label}, {told.period.words},"
    if told.people is None:
        return f"{whose} visas fast ingen vet hur många det gäller{source.where}."
    return f"{whose} gäller bara {_people(told.people)}{source.where}."


def _differs(changed: Changed) -> str:
    first, second = (source.words for source in changed.places)
    told = changed.before
    return (
        f"antalet för {told.label}, {told.period.words}, skiljer {_people(changed.people)} mellan {first} och "
        f"{second}, så det går att räkna ut vad som gäller {'den' if changed.people == 1 else 'dem'}."
    )


def _terms(told: Sequence[Told]) -> list[str]:
    terms = [f"{one.label} {one.period.words}" for one in told[:_MOST_TERMS]]
    return [*terms, f"{len(told) - _MOST_TERMS} värden till"] if len(told) > _MOST_TERMS else terms


def _people(count: Fraction | int) -> str:
    return "1 person" if ceil(count) == 1 else f"{ceil(count)} personer"

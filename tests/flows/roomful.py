"""A roomful of people who have made up their minds: what they write, vote, judge and answer, before they do it."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.vote_rules import NOT_JUDGED
from tests.ballots import ballots_for

#: What people wish for, by the proposal that it becomes, each in several people's words.
WISHES: Mapping[str, tuple[str, ...]] = {
    "Möten som slutar i tid": ("Kortare möten", "Möten som är kortare", "Sluta mötena i tid"),
    "Egna scheman": ("Låt oss lägga våra egna scheman", "Egna scheman i varje lag", "Schemat bestäms av laget"),
    "Fika tillsammans": ("Gemensam fika på fredagar", "Fika ihop varje fredag", "Gemensam fika varje fredag"),
    "Chefen med ute": ("Chefen följer med ut i arbetet", "Att chefen är med ute en dag", "Chef som ser vad vi gör"),
    "Fadder för nya": ("En fadder för den som är ny", "Fadder åt nyanställda", "Ta bättre hand om nya"),
    "Färre blanketter": ("Färre blanketter", "Onödiga blanketter", "Mindre dubbelt pappersarbete"),
    "Handledning": ("Handledning i grupp", "Handledning varje månad", "Någon att prata svåra ärenden med"),
    "Tid att läsa på": ("Tid att läsa på om nya metoder", "Lästid varje vecka", "Tid till att lära nytt"),
    "Hund på kontoret": ("En hund på kontoret", "Kontorshund", "Få ta med sig hunden till kontoret"),
}
#: Under which theme each proposal's ideas are gathered; the last has one to itself.
THEMES: Mapping[str, tuple[str, ...]] = {
    "Arbetstid": ("Möten som slutar i tid", "Egna scheman"),
    "Varandra": ("Fika tillsammans", "Chefen med ute", "Fadder för nya"),
    "Lärande": ("Färre blanketter", "Handledning", "Tid att läsa på"),
    "Husdjur": ("Hund på kontoret",),
}
PROMPTS = ("more", "less", "start")
IDEAS_EACH = 2
_RISEN = ("inflytande", "rost")


@dataclass(frozen=True)
class Person:
    """Ideas by prompt; the proposals that get a dot; and for each that is judged, impact and effort from 0 to 10."""

    ideas: Mapping[str, str]
    dots: frozenset[str]
    judged: Mapping[str, tuple[int, int]]


def roomful(count: int, seed: int = 4) -> list[Person]:
    """So many people, who together wish for everything as soon as they are five."""
    chance = random.Random(seed)
    return [_person(number, chance) for number in range(count)]


def _person(number: int, chance: random.Random) -> Person:
    wishes = list(WISHES)
    ideas = {
        PROMPTS[(number + idea) % len(PROMPTS)]: chance.choice(WISHES[wishes[(2 * number + idea) % len(wishes)]])
        for idea in range(IDEAS_EACH)
    }
    # The first are liked better than the last, so that there is something to choose by.
    liked = sorted(wishes, key=lambda wish: chance.random() + wishes.index(wish) / 24)
    judged = {
        wish: (chance.randint(2, 10), chance.randint(2, 10))
        for place, wish in enumerate(wishes)
        if number % 8 != place  # somebody in each eight leaves one of them out
    }
    return Person(ideas, frozenset(liked[: chance.choice((2, 3, 3))]), judged)


def ideas_of(people: Sequence[Person], wish: str | None = None) -> Counter[tuple[str, str]]:
    """All that was written, or what was written of one wish: the words and the prompt they answer."""
    return Counter(
        (text, prompt)
        for person in people
        for prompt, text in person.ideas.items()
        if wish is None or text in WISHES[wish]
    )


def dots_of(people: Sequence[Person]) -> Mapping[str, int]:
    """How many dots each proposal got."""
    return {wish: sum(wish in person.dots for person in people) for wish in WISHES}


def judged_of(person: Person, wish: str) -> tuple[int, int]:
    """What somebody judged a proposal to be, or that they skipped it."""
    return person.judged.get(wish, (NOT_JUDGED, NOT_JUDGED))


def answers_of(package: KioskPackage, count: int, *, later: bool) -> list[Ballot]:
    """What so many people answer the survey; a year later some of it is better."""
    return [_answered(ballot, later=later) for ballot in ballots_for(package, count, seed=2 if later else 1)]


def _answered(ballot: Ballot, *, later: bool) -> Ballot:
    """With today's answers in the low end of the scale in what will rise, and in the high end when it has."""
    moved = {
        column: min(5, answer + 1) if later else max(1, answer - 1)
        for column, answer in ballot.answers.items()
        if column.endswith(".now") and column.startswith(_RISEN)
    }
    return replace(ballot, answers={**ballot.answers, **moved})

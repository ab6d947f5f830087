"""The method page: who asked for what, who sees what, what was asked and of whom, and what is not shown and why."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kulturverktyg.decide.calculator.figures import FIELDS, Figures
from kulturverktyg.decide.method_facts import MethodFacts
from kulturverktyg.export.chosen import Chosen
from kulturverktyg.guard.released import ReleasedGroup, ReleasedResults

_UNIT, _ROLE, _ALL = "unit", "role", "all"
#: What the parts are called that others look for.
ASSIGNMENT, READERS, RESPONSE = "Uppdraget", "Vem ser vad", "Svarsfrekvens och bortfall"
HOW, HIDDEN = "Så är siffrorna gjorda", "Det som inte visas, eller visas delvis"
_NOBODY = "Ingen kan se en enskild persons svar, inte heller den som leder arbetet."
_SHARED = (
    "Fritext och citat visas bara när den som leder arbetet har läst dem, tagit bort det som kan peka ut någon och "
    "godkänt dem."
)
_JUDGED = "Krona tillbaka är vad de svarande tror. Det är en bedömning, och räknas aldrig ihop med kalkylen."


@dataclass(frozen=True)
class MethodPart:
    """A heading with sentences and a table under it; ``rows`` begin with the table's own headings."""

    title: str
    lines: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def method_page(facts: MethodFacts, released: ReleasedResults | None, chosen: Chosen | None) -> tuple[MethodPart, ...]:
    """The parts that there is something to say in, in their order; without figures until a round is closed."""
    parts = [_assignment(facts), _readers(facts)]
    parts += [_asked(facts, released)] if released is not None else []
    parts += [_when(facts)]
    parts += [_response(released), _how(released), _hidden(released)] if released is not None else []
    parts += [_interviews(chosen), _indicators(chosen), _calculation(chosen)] if chosen is not None else []
    return tuple(part for part in parts if part.lines or part.rows)


def beside_the_rules(chosen: Chosen, released: ReleasedResults) -> tuple[MethodPart, ...]:
    """The parts of the method page but those on the rules and on what is hidden, where these are told already."""
    told = (HOW, HIDDEN)
    return tuple(part for part in method_page(chosen.way.method, released, chosen) if part.title not in told)


def _assignment(facts: MethodFacts) -> MethodPart:
    told = (
        ("Beställare", facts.commissioner),
        ("Syfte", facts.purpose),
        ("Frågor som ska få svar", facts.questions),
        ("Ingår inte", facts.limits),
        ("Kontakt", facts.contact),
        ("Diarienummer", facts.reference),
    )
    return MethodPart(ASSIGNMENT, tuple(f"{name}: {words}" for name, words in told if words.strip()))


def _readers(facts: MethodFacts) -> MethodPart:
    own = tuple(line for line in facts.readers.splitlines() if line.strip())
    return MethodPart(READERS, (*own, _NOBODY, _SHARED))


def _asked(facts: MethodFacts, released: ReleasedResults) -> MethodPart:
    """All that people were asked, also what is only said in words or tells who they are."""
    asked = dict(facts.asked).get(released.round) or len({item.question or item.text for item in released.items})
    rows = tuple((dimension.title, str(len(dimension.items))) for dimension in released.dimensions)
    lines = (f"Enkäten ”{released.survey}” har {_count(asked, 'fråga', 'frågor')}.",)
    return MethodPart("Det som har frågats", lines, (("Område", "Påståenden"), *rows) if rows else ())


def _when(facts: MethodFacts) -> MethodPart:
    rows = tuple((in_round, name, day.isoformat() if day else "") for in_round, name, day in facts.workshops)
    return MethodPart("När det gjordes", (), (("Omgång", "Workshop", "Dag"), *rows) if rows else ())


def _response(released: ReleasedResults) -> MethodPart:
    """Who answered and who did not, in the groups that are shown anyhow."""
    groups = [group for group in released.groups if group.breakdown in (_ALL, _UNIT, _ROLE)]
    rows = tuple(_answered(group) for group in groups)
    return MethodPart(
        RESPONSE,
        ("Bortfall är de som kunde svara minus de som har svarat. Vi vet inte vad de tycker.",) if rows else (),
        (("Grupp", "Svar", "Kunde svara", "Svarsfrekvens"), *rows) if rows else (),
    )


def _answered(group: ReleasedGroup) -> tuple[str, ...]:
    label = "\N{EN SPACE}" * group.depth + group.label
    if group.headcount <= 0 or group.n > group.headcount:
        return (label, str(group.n), str(group.headcount or ""), "")
    share = f"{100 * group.n / group.headcount:.0f} %"
    return (label, str(group.n), str(group.headcount), share)


def _how(released: ReleasedResults) -> MethodPart:
    first = f"Minsta redovisningsgrupp är {released.k} personer."
    return MethodPart(HOW, (first, *released.method))


def _hidden(released: ReleasedResults) -> MethodPart:
    merged = tuple(
        f"{group.label} är {', '.join(group.merged)}. {group.reason}" for group in released.groups if group.merged
    )
    hidden = Counter(hidden.reason for hidden in released.suppressed if hidden.reason)
    partly = Counter(figure.withheld for figure in released.figures if figure.withheld)
    told = (("visas inte", hidden), ("visas delvis", partly))
    rows = tuple((how, reason, str(count)) for how, reasons in told for reason, count in reasons.most_common())
    if not (merged or rows):
        return MethodPart(HIDDEN, ("Allt kan visas.",))
    return MethodPart(HIDDEN, merged, (("Hur", "Skäl", "Antal siffror"), *rows) if rows else ())


def _interviews(chosen: Chosen) -> MethodPart:
    told = chosen.interviews
    if not (told.people or told.note or told.quotes):
        return MethodPart("Intervjuer")
    rows = tuple((f"Intervjuade: {label}", str(count)) for label, count in told.people)
    lines = (f"{_count(len(told.quotes), 'citat är godkänt', 'citat är godkända')}.", told.note)
    return MethodPart("Intervjuer", tuple(line for line in lines if line), (("Roll", "Antal"), *rows) if rows else ())


def _indicators(chosen: Chosen) -> MethodPart:
    rows = tuple(
        (one.name, one.definition, "; ".join(dict.fromkeys(value.source for value in one.shown if value.source)))
        for one in chosen.counted.indicators
        if one.values
    )
    reasons = tuple(
        f"{one.name}, värden som inte visas: {' '.join(one.hidden)}" for one in chosen.counted.indicators if one.hidden
    )
    return MethodPart("Nyckeltal", reasons, (("Nyckeltal", "Så räknas det", "Källa"), *rows) if rows else ())


def _calculation(chosen: Chosen) -> MethodPart:
    given = chosen.counted.calculation.figures
    rows = tuple(_figures(given))
    lines = (_JUDGED,) if chosen.counted.krona is not None else ()
    return MethodPart("Kulturkalkylens antaganden", lines, (("Antagande", "Källa"), *rows) if rows else ())


def _figures(given: Figures) -> Iterator[tuple[str, str]]:
    for one in FIELDS:
        figure = given.get(one.key)
        if figure is not None and figure.is_given:
            yield one.label, figure.source or "Ingen källa är skriven"


def _count(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"

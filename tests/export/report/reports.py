"""Reports to test with: what they are made from, and all that they tell."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any
from uuid import uuid4

from kulturverktyg.charts.catalogue import charts_of
from kulturverktyg.decide.calculator.calculate import calculate
from kulturverktyg.decide.method_facts import MethodFacts
from kulturverktyg.decide.report_parts import TITLES, Part
from kulturverktyg.export.chosen import Chosen
from kulturverktyg.export.report.document import (
    Block,
    Bullets,
    Paragraph,
    Picture,
    Quotation,
    Report,
    Section,
    Subheading,
    Table,
)
from kulturverktyg.export.report.given import Given
from kulturverktyg.guard.counted import Counted
from kulturverktyg.guard.krona import KronaRow, ReleasedKrona
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.released_findings import ReleasedFinding, ReleasedSource
from kulturverktyg.guard.released_indicators import ReleasedIndicator, ReleasedValue
from kulturverktyg.guard.released_interviews import GuidePart, ReleasedInterviews, ReleasedQuote
from kulturverktyg.guard.trends import beside
from kulturverktyg.model.kinds import Better, FindingKind, SourceKind
from tests import chosen, counted, samples
from tests.decide.dialogues import full_log
from tests.two_rounds import rounds
from tests.understand.drawn_maps import decisions, spiral

FACTS = MethodFacts(
    "Socialnämnden",
    "Ta reda på hur vi har det",
    "Vad fungerar?",
    "Inga enskilda ärenden",
    "HR-enheten, hr@exempel.example",
    "SN 2026/12",
    "HR läser fritexten.",
    (("Våren 2026", "Första workshoppen", dt.date(2026, 3, 2)),),
)
INTERVIEWS = ReleasedInterviews(
    (("Medarbetare", 12), ("Övriga roller", 8)),
    (
        ReleasedQuote(uuid4(), "=Vi vågar", "Medarbetare", ("Att våga", "Mötet")),
        ReleasedQuote(uuid4(), "På mötet", "Övriga roller", ("Mötet",)),
        ReleasedQuote(uuid4(), "Annat", ""),
    ),
    "Övriga roller (Chef, Ledning) redovisas tillsammans.",
    (GuidePart("Chef", ("Vad bestämmer du?",)),),
    ("Att våga", "Mötet"),
    7,
)
FINDINGS = (
    ReleasedFinding(
        uuid4(),
        FindingKind.DEFICIT,
        "Beslut tar tid",
        "Särskilt de små.",
        (
            ReleasedSource(SourceKind.INTERVIEW, True, "”Mötena leder inte till beslut”", "Medarbetare"),
            ReleasedSource(SourceKind.DOCUMENT, False, "Årsredovisning 2026"),
        ),
    ),
    ReleasedFinding(uuid4(), FindingKind.STRENGTH, "Vi hjälps åt"),
)
INDICATORS = (
    ReleasedIndicator(
        uuid4(),
        "Sjukfrånvaro",
        "Timmar med sjukfrånvaro av ordinarie arbetstid.",
        "%",
        1,
        Better.LOWER,
        6.5,
        (
            ReleasedValue(uuid4(), "2024", "", 8.1, 97, "Lönesystemet"),
            ReleasedValue(uuid4(), "2025", "", 7.4, 96, "Lönesystemet"),
            ReleasedValue(uuid4(), "2025", "Nattlaget", None, hidden="Gäller 10 personer eller färre."),
        ),
        personal=True,
    ),
)
KRONA = ReleasedKrona(
    "Kulturanalys socialförvaltningen",
    "Kulturanalys och vision",
    "Våren 2026",
    7,
    "Vad ger varje krona?",
    (KronaRow("Alla", 118, 1.23, 1.12, 1.34), KronaRow("Chef", None, hidden="Färre än 7 har svarat.")),
)


def parts(*keys: str) -> tuple[Part, ...]:
    """Only these parts, in this order; all of them when none is named."""
    wanted = keys or tuple(TITLES)
    return (*(Part(key) for key in wanted), *(Part(key, included=False) for key in TITLES if key not in wanted))


def everything_chosen() -> Chosen:
    """Something of all that a journey can choose, understand and count."""
    some = chosen.everything()
    way = replace(some.way, dialogues=full_log(), method=FACTS, maps=(spiral(), decisions()))
    calculated = Counted(INDICATORS, calculate(counted.FIGURES), KRONA)
    return replace(some, way=way, interviews=INTERVIEWS, counted=calculated, findings=FINDINGS)


@cache
def whole() -> Given:
    """Something in every part."""
    clients = replace(samples.smaller(), survey="Vad tycker du om hjälpen?", round="Klienterna")
    released = samples.lifelike()
    return Given(
        released,
        everything_chosen(),
        parts(),
        beside(rounds()),
        ((charts_of(released)[1].id, released.groups[0].id),),
        clients,
    )


def bare(released: ReleasedResults, *keys: str) -> Given:
    """Only the results, and only these parts of them."""
    return Given(released, chosen.nothing(), parts(*keys))


def section(report: Report, key: str) -> Section:
    """The part with a key."""
    return next(part for part in report.sections if part.key == key)


def tables(part: Section) -> list[Table]:
    """The tables of a part."""
    return [block for block in part.blocks if isinstance(block, Table)]


def pictures(report: Report) -> list[Picture]:
    """All pictures of a report."""
    return [block for part in report.sections for block in part.blocks if isinstance(block, Picture)]


def words(part: Section) -> list[str]:
    """All words of a part, own words first."""
    return [part.own, part.title, *(text for block in part.blocks for text in _words(block))]


def all_words(report: Report) -> str:
    """All words of a report, a line each."""
    told = [report.title, report.subtitle, report.source]
    return "\n".join([*told, *(text for part in report.sections for text in words(part))])


def _words(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(text, _) | Subheading(text):
            yield text
        case Bullets(items):
            yield from items
        case Quotation(text, signed):
            yield from (text, signed)
        case Table():
            yield from (block.caption, *block.header, *(cell for row in block.rows for cell in row))
        case Picture():
            yield from (block.caption, block.alt)


def with_words(value: Any, change: Callable[[str, str], str]) -> Any:
    """The same value with every text in it changed: ``change`` gets the name of its field and the text."""
    return _changed(value, "", change)


def _changed(value: Any, name: str, change: Callable[[str, str], str]) -> Any:
    if isinstance(value, str) and type(value) is str:
        return change(name, value)
    if isinstance(value, tuple):
        return tuple(_changed(each, name, change) for each in value)
    if isinstance(value, dict):
        return {key: _changed(each, name, change) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        named = [one.name for one in fields(value) if one.init]
        return replace(value, **{each: _changed(getattr(value, each), each, change) for each in named})
    return value

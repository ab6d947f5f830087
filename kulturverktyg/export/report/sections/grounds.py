"""What was understood: findings with their sources, indicators, what it costs, and maps."""

from collections import Counter
from collections.abc import Iterator, Sequence

from kulturverktyg.charts.figure_words import source_words
from kulturverktyg.charts.words import NOT_SHOWN, decimal
from kulturverktyg.decide.calculator.calculate import Calculation, Line
from kulturverktyg.decide.calculator.figures import FIELDS, Field, ends, fault_of, figure_of, lacks_source
from kulturverktyg.export import chosen_pictures
from kulturverktyg.export.indicator_sheets import CALCULATOR, HEALTH, JUDGED, NO_SOURCE, krona_notes, krona_remark
from kulturverktyg.export.report.document import Block, Bullets, Paragraph, Section, Subheading, Tone
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.pieces import count, notes, section, table
from kulturverktyg.guard.krona import JUDGEMENT, KronaRow, ReleasedKrona
from kulturverktyg.guard.released_findings import ReleasedFinding, ReleasedSource
from kulturverktyg.guard.released_indicators import ReleasedIndicator
from kulturverktyg.guard.triangulation import LEGEND, TITLE, kind_words, triangulate
from kulturverktyg.understand.evidence import RULE, STRENGTHS
from kulturverktyg.understand.finding import KINDS, SOURCES
from kulturverktyg.understand.indicator import BETTERS_AT_A_GOAL
from kulturverktyg.understand.loops import loops_of
from kulturverktyg.understand.map import CultureMapView
from kulturverktyg.understand.map_words import arrow_words, decisions_of, loop_words

#: Findings of each kind, when there are several.
PLURALS = {"Styrka": "styrkor", "Brist": "brister"}
_INDICATOR_HEADER = ("Nyckeltal", "Senast", "Värde", "Mål", "Antal personer", "Källa")
_INDICATOR_SHARES = (3, 1.2, 1.4, 2, 1.2, 3)
_MONEY_HEADER = ("Enhet", "Lägst", "Troligt", "Högst")
_MONEY_SHARES = (3.2, 1.6, 1.4, 1.4, 1.4, 3.6)
_MONEY_NUMBERS = (2, 3, 4)
_KRONA_HEADER = ("Roll", "Svar", "Kronor tillbaka per krona", "Från", "Till", "Anmärkning")


def findings(given: Given) -> Section | None:
    """Strengths and deficits, each with what it rests on and how strong that is."""
    return section("findings", _findings(given.chosen.findings))


def _findings(found: Sequence[ReleasedFinding]) -> Iterator[Block]:
    if not found:
        return
    kinds = Counter(KINDS[one.kind] for one in found)
    told = (count(kinds[one], one.lower(), several) for one, several in PLURALS.items())
    yield Paragraph(f"Vi har sett {' och '.join(told)}.", Tone.LEAD)
    numbered = tuple(enumerate(found, 1))
    for kind in KINDS:
        for number, finding in numbered:
            if finding.kind is kind:
                yield from _finding(number, finding)
    yield from _triangulation(found)
    yield from notes((RULE,))


def findings_in_short(given: Given) -> Section | None:
    """Each strength and deficit in a few lines, and how strong what it rests on is."""
    return section("findings", _findings_in_short(given.chosen.findings))


def _findings_in_short(found: Sequence[ReleasedFinding]) -> Iterator[Block]:
    for kind, words in KINDS.items():
        of_kind = [one for one in found if one.kind is kind]
        if of_kind:
            yield Subheading(PLURALS[words].capitalize())
            yield Bullets(tuple(_in_short(one) for one in of_kind))
    if found:
        yield from notes((RULE,))


def _in_short(finding: ReleasedFinding) -> str:
    told = f"{finding.statement.rstrip('.')}. {finding.text}".strip()
    return f"{told} Stöd: {STRENGTHS[finding.strength].lower()}."


def _finding(number: int, finding: ReleasedFinding) -> Iterator[Block]:
    yield Subheading(f"{number}. {KINDS[finding.kind]}: {finding.statement}")
    if finding.text:
        yield Paragraph(finding.text)
    yield Paragraph(f"Stöd: {STRENGTHS[finding.strength].lower()}. {finding.reasons}.", Tone.NOTE)
    if finding.sources:
        yield Bullets(tuple(_source(source) for source in finding.sources))


def _source(source: ReleasedSource) -> str:
    """``Enkät, Chefer: Inflytande: nuläge 2,6 …``; what speaks against is marked so."""
    whose = f", {source.group}" if source.group and source.counts else ""
    against = "" if source.agrees or not source.counts else " (talar emot)"
    return f"{SOURCES[source.kind]}{whose}{against}: {source_words(source)}"


def _triangulation(found: Sequence[ReleasedFinding]) -> Iterator[Block]:
    laid = triangulate(found)
    if not laid.kinds:
        return
    yield Subheading("Vilka källor och grupper som säger vad")
    rows = [
        (
            f"{number}. {finding.statement}",
            STRENGTHS[finding.strength],
            *(laid.words(finding, kind) for kind in laid.kinds),
        )
        for number, finding in enumerate(laid.findings, 1)
    ]
    header = ("Iakttagelse", "Stöd", *(kind_words(kind) for kind in laid.kinds))
    yield from table(f"{TITLE}. {LEGEND}", header, rows, (4, 1.2, *[2.0] * len(laid.kinds)))


def indicators(given: Given) -> Section | None:
    """Each indicator over time, and where it stands now."""
    return section("indicators", _indicators(given))


def _indicators(given: Given) -> Iterator[Block]:
    known = [one for one in given.chosen.counted.indicators if one.values]
    if not known:
        return
    if any(one.personal for one in known):
        yield Paragraph(HEALTH)
    yield from table(
        "Nyckeltalen, hela verksamheten", _INDICATOR_HEADER, map(_newest, known), _INDICATOR_SHARES, (2, 4)
    )
    yield from chosen_pictures.of_indicators(given.chosen, given.released.journey)
    hidden = (f"{one.name}, värden som inte visas: {' '.join(one.hidden)}" for one in known if one.hidden)
    yield from notes(hidden)


def _newest(indicator: ReleasedIndicator) -> Sequence[str]:
    """The newest value of the whole, or why there is none."""
    whole = [value for value in indicator.values if not value.group]
    shown = [value for value in whole if value.value is not None]
    target = _target(indicator)
    if not shown:
        return indicator.name, "", NOT_SHOWN if whole else "", target, "", ""
    value = shown[-1]
    people = "" if value.people is None else str(value.people)
    return indicator.name, value.when.words, indicator.words(value.value), target, people, value.source


def _target(indicator: ReleasedIndicator) -> str:
    """``6,5 %, lägre är bättre``"""
    return ", ".join(filter(None, (indicator.words(indicator.target), BETTERS_AT_A_GOAL[indicator.better])))


def calculator(given: Given) -> Section | None:
    """What sick leave and turnover cost, and apart from that what people judge that a krona gives back."""
    counted = given.chosen.counted
    return section("calculator", (*_calculation(counted.calculation), *_krona(given, counted.krona)))


def _calculation(calculation: Calculation) -> Iterator[Block]:
    if not calculation.is_begun:
        return
    yield Paragraph(CALCULATOR)
    lines = [_line(line) for line in calculation.lines]
    yield from table("Beräknat", ("Vad", *_MONEY_HEADER, "Så är det räknat"), lines, _MONEY_SHARES, _MONEY_NUMBERS)
    figures = [_figure(field, calculation) for field in FIELDS]
    yield from table("Uppgifter", ("Uppgift", *_MONEY_HEADER, "Källa"), figures, _MONEY_SHARES, _MONEY_NUMBERS)


def _line(line: Line) -> Sequence[str]:
    if line.span is None:
        return line.label, line.unit, "", "", "", line.problem[:1].upper() + line.problem[1:]
    places = 1 if line.unit == "%" else 0
    marked = f" ({NO_SOURCE.lower()}: {', '.join(line.unsourced)})" if line.unsourced else ""
    ends_ = (thousands(value, places) for value in (line.span.low, line.span.likely, line.span.high))
    return line.label, line.unit, *ends_, f"{line.formula}{marked}"


def _figure(field: Field, calculation: Calculation) -> Sequence[str]:
    figure = figure_of(calculation.figures, field.key)
    low, high = ends(figure) if not fault_of(field, figure) else (figure.low, figure.high)
    told = ("" if value is None else thousands(value, field.decimals) for value in (low, figure.likely, high))
    return field.label, field.unit, *told, figure.source or (NO_SOURCE if lacks_source(figure) else "")


def thousands(value: float, places: int = 0) -> str:
    """An amount with a space that does not break between thousands: ``4 250 000``."""
    whole, comma, rest = decimal(abs(value), places).partition(",")
    grouped = f"{int(whole):,}".replace(",", "\N{NO-BREAK SPACE}")
    minus = "\N{MINUS SIGN}" if decimal(value, places).startswith("\N{MINUS SIGN}") else ""
    return f"{minus}{grouped}{comma}{rest}"


def _krona(given: Given, krona: ReleasedKrona | None) -> Iterator[Block]:
    if krona is None:
        return
    yield Subheading(f"{JUDGEMENT}: krona tillbaka")
    yield Paragraph(JUDGED)
    yield from chosen_pictures.of_judgement(given.chosen)
    rows = [_judged(row) for row in krona.rows]
    yield from table(f"{JUDGEMENT} i kronor", _KRONA_HEADER, rows, (3, 1, 1.6, 1, 1, 4), (1, 2, 3, 4))
    yield from notes(krona_notes(krona))


def _judged(row: KronaRow) -> Sequence[str]:
    n = NOT_SHOWN if row.n is None else str(row.n)
    mean = NOT_SHOWN if row.mean is None else decimal(row.mean, 2)
    low, high = ("" if end is None else decimal(end, 2) for end in (row.low, row.high))
    return row.label, n, mean, low, high, krona_remark(row)


def maps(given: Given) -> Section | None:
    """Each map as it was drawn, and what it says in words."""
    drawn = given.chosen.way.maps
    pictures = chosen_pictures.of_maps(drawn, given.released.journey)
    blocks = (block for one, picture in zip(drawn, pictures, strict=True) for block in _map(one, picture))
    return section("maps", blocks)


def _map(drawn: CultureMapView, picture: Block) -> Iterator[Block]:
    yield Subheading(drawn.name)
    yield picture
    if drawn.has_states and drawn.lanes:
        rows = [(each.text, each.now, each.wanted) for each in decisions_of(drawn)]
        yield from table(f"{drawn.name}: var besluten fattas", ("Beslut", "Fattas nu av", "Borde fattas av"), rows)
        return
    words = {node.id: node.words for node in drawn.nodes}
    arrows = sorted((words[one.source], arrow_words(one.sign), words[one.target]) for one in drawn.arrows)
    yield from table(f"{drawn.name}: pilarna", ("Från", "Pilen säger", "Till"), arrows, (3, 1.6, 3))
    named = [loop for loop in loops_of(drawn) if loop.name]
    if named:
        yield Bullets(tuple(f"{loop.name}, {loop.turn.value.lower()}: {loop_words(drawn, loop)}" for loop in named))

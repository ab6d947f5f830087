"""Where the journey is to lead: the vision, and the unwritten norms on the way."""

from collections import Counter
from collections.abc import Iterator

from kulturverktyg.charts.words import decimal
from kulturverktyg.decide.norms import EFFECTS, KEEPS, UnwrittenNorm
from kulturverktyg.decide.vision import VisionVersion, kind_words
from kulturverktyg.export import vision_sheets
from kulturverktyg.export.report.document import Block, Paragraph, Quotation, Section, Tone
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.pieces import count, notes, section, table


def vision(given: Given) -> Section | None:
    """The vision that holds: from what to what, and how high each area is to come."""
    held = given.chosen.way.vision
    return section("vision", vision_blocks(given, held)) if held is not None else None


def vision_blocks(given: Given, held: VisionVersion) -> Iterator[Block]:
    """A version of the vision beside what was measured."""
    if held.motto.strip():
        yield Quotation(held.motto)
    if held.same_task.strip():
        yield Paragraph(held.same_task, Tone.LEAD)
    pairs = [(kind_words(pair.kind), pair.now, pair.then) for pair in held.pairs]
    yield from table("Från och till", ("Slag", "Från", "Till"), pairs, (1.3, 3, 3))
    levels = []
    for level in vision_sheets.levels_of(held, given.chosen.way.titles, given.released):
        measured = (_index(value) for value in vision_sheets.measured(level.figure))
        levels.append((level.title, *measured, str(level.wanted)))
    header = ("Område, index 0–100", "Nuläge", "Önskat läge i enkäten", "Nivå i visionen")
    yield from table("Hur högt vi vill nå", header, levels, (4, 1, 1.6, 1.4), (1, 2, 3))
    measured_in = f"Mätt i {given.released.survey}, {given.released.round}, alla svar." if levels else ""
    yield from notes((vision_sheets.version_words(held), measured_in))


def _index(value: object) -> str:
    return decimal(value, 0) if isinstance(value, int | float) else "" if value is None else str(value)


def norms(given: Given) -> Section | None:
    """The unwritten norms: those to change first, then those to keep."""
    return section("norms", _norms(given.chosen.way.norms))


def _norms(told: tuple[UnwrittenNorm, ...]) -> Iterator[Block]:
    if not told:
        return
    effects = Counter(EFFECTS[norm.effect] for norm in told)
    found = count(len(told), "oskriven norm", "oskrivna normer")
    which = ", ".join(f"{effects[words]} {words.lower()}" for words in EFFECTS.values() if effects[words])
    yield Paragraph(f"{found}: {which}.", Tone.LEAD)
    for keep in reversed(tuple(KEEPS)):
        rows = [(norm.norm, norm.example, EFFECTS[norm.effect]) for norm in told if norm.keep is keep]
        yield from table(KEEPS[keep], ("Norm", "Exempel", "Hjälper eller hindrar"), rows, (3, 4, 1.6))

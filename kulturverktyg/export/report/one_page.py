"""The summary for all staff, on one page: first what they said, then what happens now."""

from collections import Counter
from collections.abc import Iterator, Sequence

from kulturverktyg.charts.findings import findings
from kulturverktyg.decide.idea_fates import fates
from kulturverktyg.export.method_page import READERS, method_page
from kulturverktyg.export.report.document import Block, Bullets, Paragraph, Report, Section, Subheading, Tone
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.pieces import count
from kulturverktyg.export.report.room import Fill
from kulturverktyg.export.report.sections.beginning import answered, rule
from kulturverktyg.export.report.sections.summary import changes
from kulturverktyg.export.report.short import (
    findings_in_short,
    first,
    gap_picture,
    line,
    own_words,
    page,
    page_part,
    sentence,
    to_do,
)

SAID, NOW, SAFE = "Det här har ni sagt", "Det här händer nu", "Så skyddas svaren"
_FULL = "Hela rapporten har alla siffror och hur säkra de är."
_MOST_FINDINGS, _FEWEST_FINDINGS, _MOST_OUTCOMES = 3, 2, 5
#: So many measures are told, as far as there is room.
_MOST_MEASURES = (8, 6, 5, 4, 3)
NO_PLAN = "Åtgärderna är inte bestämda än."


def one_page(given: Given) -> Report:
    """The page; everything on it is told more fully in the report."""
    return page(given, "Sammanfattning", _sections, _MOST_MEASURES)


def _sections(given: Given, fill: Fill) -> Sequence[Section]:
    return (
        *page_part("said", SAID, _said(given, fill), own_words(given, "summary", fill)),
        *page_part("now", NOW, _now(given, fill.measures), own_words(given, "plan", fill)),
        *page_part("safe", SAFE, _safe(given)),
    )


def _said(given: Given, fill: Fill) -> Iterator[Block]:
    """What works, what people want more of, and what has changed."""
    found = findings(given.released)
    most = 1 if fill.bare else _FEWEST_FINDINGS if fill.brief else _MOST_FINDINGS
    yield Paragraph(answered(given.released), Tone.LEAD)
    if found.untold:
        yield Paragraph(found.untold)
    if found.strengths:
        yield Subheading("Det här fungerar")
        yield Bullets(findings_in_short(found.strengths[:most]))
    pictures = tuple(gap_picture(given)) if fill.drawn else ()
    if found.gaps:
        yield Subheading("Här är det längst till dit ni vill, från nuläge till önskat läge")
        yield from pictures or (Bullets(findings_in_short(found.gaps[:most])),)
    changed = changes(given)
    if changed is not None:
        yield Subheading("Sedan förra omgången")
        yield Paragraph(sentence(changed.title))


def _now(given: Given, most: int) -> Iterator[Block]:
    """What will be done by whom and when, and what has become of the ideas."""
    way = given.chosen.way
    measures = way.plan.prioritised or way.plan.measures
    if measures:
        yield from first(to_do(measures, given.chosen.today), most, "åtgärd", "åtgärder")
    else:
        yield Paragraph(NO_PLAN)
    outcomes = Counter(fate.outcome for fate in fates(way.board, way.log, way.plan.measures))
    if outcomes:
        told = ", ".join(f"{words.lower()} {number}" for words, number in outcomes.most_common(_MOST_OUTCOMES))
        ideas = count(sum(outcomes.values()), "idé", "idéer")
        yield Subheading("Idéerna")
        yield Paragraph(f"Ni har gett {ideas}. Läget nu: {told}.")


def _safe(given: Given) -> Iterator[Block]:
    parts = method_page(given.chosen.way.method, given.released, None)
    promises = next((part.lines for part in parts if part.title == READERS), ())
    contact = given.chosen.way.method.contact.strip()
    yield Paragraph(" ".join((rule(given.released), *promises[-2:-1], _FULL)))
    if contact:
        yield Paragraph(f"Kontakt: {line(contact)}")

"""What to say first: the largest gaps, what is strong, where groups differ, what has changed, what will be done."""

from collections.abc import Iterator, Sequence

from kulturverktyg.charts.chart import Chart
from kulturverktyg.charts.findings import Finding, asks_for_both, findings
from kulturverktyg.charts.round_charts import of_rounds
from kulturverktyg.charts.words import STEPS
from kulturverktyg.export.report.document import Block, Bullets, Paragraph, Section, Subheading, Tone
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.pieces import count, everybody, notes, picture, section
from kulturverktyg.export.report.sections.beginning import answered
from kulturverktyg.guard.released import ReleasedResults

GAPS, STRENGTHS = "Störst glapp", "Styrkor att vårda"
DIFFERENCES = f"Här skiljer grupperna sig mest, {STEPS}"
PINNED = "Diagram som har valts ut"
_NOTHING = "Inget att visa."
_LISTED = (
    "Listorna är räknade ur det som får visas, med högst tre av varje och det mest talande först. "
    "”Säker” betyder att 95 % osäkerhetsintervall inte rymmer noll."
)


def summary(given: Given) -> Section | None:
    """The first page that anybody reads."""
    return section("summary", _summary(given))


def _summary(given: Given) -> Iterator[Block]:
    yield Paragraph(answered(given.released), Tone.LEAD)
    yield from first_of_all(given.released)
    changed = changes(given)
    if changed is not None:
        yield Subheading("Sedan förra omgången")
        yield Paragraph(f"{changed.title}.")
    prioritised = len(given.chosen.way.plan.prioritised)
    if prioritised:
        yield Subheading("Det som ska göras")
        yield Paragraph(f"Handlingsplanen har {count(prioritised, 'prioriterad åtgärd', 'prioriterade åtgärder')}.")
        yield Bullets(tuple(measure.title for measure in given.chosen.way.plan.prioritised))
    if given.pinned:
        yield Subheading(PINNED)
        yield from (picture(chart) for chart in given.pinned)


def first_of_all(released: ReleasedResults) -> Iterator[Block]:
    """Three of each: gaps where both sides were asked for, strengths and differences."""
    found = findings(released)
    if asks_for_both(released):
        yield Subheading(GAPS)
        yield listed(found.gaps, found.untold)
    yield Subheading(STRENGTHS)
    yield listed(found.strengths, found.untold)
    if found.differences:
        yield Subheading(DIFFERENCES)
        yield listed(found.differences)
    yield from notes((_LISTED,))


def listed(found: Sequence[Finding], untold: str = "") -> Block:
    """Findings a line each, with their numbers and how sure they are; or why there are none."""
    return Bullets(tuple(finding_words(one) for one in found)) if found else Paragraph(untold or _NOTHING)


def finding_words(finding: Finding) -> str:
    """``Inflytande: +1,1 (säkert glapp, mellan 0,9 och 1,3)``"""
    words = f"{finding.about.rstrip('.')}: {finding.words}"
    return f"{words} ({finding.sure})" if finding.sure else words


def changes(given: Given) -> Chart | None:
    """Everybody's change since the round before, where there is one."""
    group = everybody(given.released)
    if given.since is None or group is None:
        return None
    return next(of_rounds(given.since, group.id, given.chosen.way.marks), None)

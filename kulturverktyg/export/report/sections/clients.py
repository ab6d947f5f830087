"""What those say that the work is for: their own round beside that of the staff."""

from collections.abc import Iterator

from kulturverktyg.charts.findings import findings
from kulturverktyg.export.remarks import remarks
from kulturverktyg.export.report.document import Block, Paragraph, Section, Subheading, Tone
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.pieces import notes, section
from kulturverktyg.export.report.sections.beginning import answered, rule
from kulturverktyg.export.report.sections.figures import dimension_blocks, item_blocks
from kulturverktyg.export.report.sections.summary import GAPS, STRENGTHS, listed
from kulturverktyg.export.report.sections.words import text_blocks
from kulturverktyg.guard.released import ReleasedResults

_BEFORE = "klienter-"


def clients(given: Given) -> Section | None:
    """The newest closed round of clients, with all that may be told of it."""
    return section("clients", _clients(given.clients)) if given.clients is not None else None


def clients_in_short(given: Given) -> Section | None:
    """Who answered, what works, what is missed, and each area."""
    return section("clients", _in_short(given.clients)) if given.clients is not None else None


def _in_short(released: ReleasedResults) -> Iterator[Block]:
    yield from _first(released)
    yield from dimension_blocks(released, _BEFORE)
    yield from notes((*remarks(released), rule(released)))


def _first(released: ReleasedResults) -> Iterator[Block]:
    yield Paragraph(f"{released.survey}, {released.round}. {answered(released)}", Tone.LEAD)
    yield from strengths_and_gaps(released)


def _clients(released: ReleasedResults) -> Iterator[Block]:
    yield from _first(released)
    yield from dimension_blocks(released, _BEFORE)
    yield from item_blocks(released, _BEFORE)
    yield from text_blocks(released)
    yield from notes((*remarks(released), rule(released)))


def strengths_and_gaps(released: ReleasedResults) -> Iterator[Block]:
    """What works, and what is missed."""
    found = findings(released)
    for title, told in ((STRENGTHS, found.strengths), (GAPS, found.gaps)):
        if told:
            yield Subheading(title)
            yield listed(told)

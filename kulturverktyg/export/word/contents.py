"""The contents of a report: a field that shows its headings at once, each leading to its place.

Word knows the pages when it has set them and the field is counted anew, which it does before it prints; to have it do
so when the file is opened would make it ask a question first.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kulturverktyg.export.report.document import Report, Subheading
from kulturverktyg.export.report.paper import FEW_HEADINGS, MANY_HEADINGS
from kulturverktyg.export.word.parts import Element, bookmarked, element, field, paragraph, runs, starts_right_to_left

_TITLE = "Innehåll"


class Heading(NamedTuple):
    """A heading of a level, counted from 1 through the whole report."""

    number: int
    level: int
    text: str

    @property
    def name(self) -> str:
        """What it is called by what leads to it."""
        return f"_Toc{self.number:06}"


def headings(report: Report) -> tuple[Heading, ...]:
    """All headings in their order."""
    told = [
        (level, text)
        for section in report.sections
        for level, text in (
            (1, section.title),
            *((2, block.text) for block in section.blocks if isinstance(block, Subheading)),
        )
    ]
    return tuple(Heading(number, level, text) for number, (level, text) in enumerate(told, 1))


def as_paragraph(heading: Heading, *more: Element) -> Element:
    """The heading where it stands, with the name that leads to it."""
    return paragraph(
        f"Heading{heading.level}",
        *bookmarked(heading.number, heading.name, runs(heading.text)),
        more=more,
        right_to_left=starts_right_to_left(heading.text),
    )


def contents(told: Sequence[Heading]) -> Iterator[Element]:
    """The contents, where there is so much that one can get lost."""
    if len(told) < FEW_HEADINGS:
        return
    levels = 2 if len(told) <= MANY_HEADINGS else 1
    shown = [heading for heading in told if heading.level <= levels]
    begin, instruction, separate, *_, end = field(f'TOC \\o "1-{levels}" \\h \\z \\u', "")
    yield paragraph("TOCHeading", *runs(_TITLE))
    for place, heading in enumerate(shown):
        before = [begin, instruction, separate] if place == 0 else []
        after = [end] if heading is shown[-1] else []
        yield paragraph(f"TOC{heading.level}", *before, _line(heading), *after)


def _line(heading: Heading) -> Element:
    page = field(f"PAGEREF {heading.name} \\h", "")
    return element("hyperlink", *runs(heading.text), *runs("\t"), *page, anchor=heading.name, history=1)

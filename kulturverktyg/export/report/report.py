"""A journey's report: its parts in HR's order, each made from what the guard has let out and the journey has chosen."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from kulturverktyg.decide.report_parts import TITLES, Part
from kulturverktyg.export.report.document import Block, Paragraph, Picture, Report, Section, Tone
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.sections import (
    beginning,
    choices,
    clients,
    codebook,
    direction,
    figures,
    grounds,
    groups,
    plan,
    summary,
    words,
)
from kulturverktyg.guard.released import ReleasedResults

Maker = Callable[[Given], Section | None]

#: What makes each part, by its key: all of `decide.report_parts.TITLES`.
MAKERS: Mapping[str, Maker] = {
    "assignment": beginning.assignment,
    "method": beginning.method,
    "response": beginning.response,
    "summary": summary.summary,
    "dimensions": figures.dimensions,
    "items": figures.items,
    "groups": groups.groups,
    "roles": groups.roles,
    "texts": words.texts,
    "interviews": words.interviews,
    "findings": grounds.findings,
    "indicators": grounds.indicators,
    "calculator": grounds.calculator,
    "maps": grounds.maps,
    "ideas": choices.ideas,
    "votes": choices.votes,
    "decisions": choices.decisions,
    "vision": direction.vision,
    "norms": direction.norms,
    "plan": plan.plan,
    "dialogue": plan.dialogue,
    "follow_up": plan.follow_up,
    "lessons": plan.lessons,
    "clients": clients.clients,
    "codebook": codebook.codebook,
}


def make_report(given: Given, title: str | None = None) -> Report:
    """The whole report: the included parts that there is something to tell in, HR's own words first in each."""
    makers = [(part, MAKERS[part.key]) for part in given.parts if part.included and part.key in MAKERS]
    return report_of(given, title or given.released.journey, makers)


def report_of(given: Given, title: str, makers: Iterable[tuple[Part, Maker]]) -> Report:
    """A report of these parts in this order, each made by its maker; those with nothing to tell are left out."""
    made = (_made(given, part, maker) for part, maker in makers)
    sections = tuple(_each_picture_once(section for section in made if section is not None))
    return Report(title, subtitle(given.released), source(given.released), sections)


def subtitle(released: ReleasedResults) -> str:
    """Of what, and when."""
    return f"{released.survey}, {released.round}"


def source(released: ReleasedResults) -> str:
    """What stands at the foot of each page."""
    return f"Källa: {released.survey}, {released.round}. Resultat visas bara när minst {released.k} har svarat."


def _made(given: Given, part: Part, maker: Maker) -> Section | None:
    """A part with own words first; one of nothing but own words is a part too."""
    section = maker(given)
    if not part.words.strip():
        return section
    return (section or Section(part.key, TITLES[part.key])).led_by(part.words)


def _each_picture_once(sections: Iterator[Section]) -> Iterator[Section]:
    """The sections, with a word of where it is in place of a picture that stands in the report already."""
    there: dict[str, str] = {}
    for section in sections:
        blocks = tuple(_seen(block, there) for block in section.blocks)
        there |= {block.id: section.title for block in blocks if isinstance(block, Picture)}
        yield replace(section, blocks=blocks)


def _seen(block: Block, there: Mapping[str, str]) -> Block:
    if isinstance(block, Picture) and block.id in there:
        return Paragraph(f"Diagrammet står i avsnittet ”{there[block.id]}”: {block.caption}", Tone.NOTE)
    return block

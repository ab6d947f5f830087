"""A report as it is told, whatever file it becomes: sections of headings, sentences, tables and pictures.

What is said is chosen once, in the sections; Word, PDF and slides only set it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum

from matplotlib.figure import Figure


class Tone(Enum):
    """How a paragraph is said: as the rest, as the first thing to read, or as a remark."""

    BODY = "body"
    LEAD = "lead"
    NOTE = "note"


@dataclass(frozen=True)
class Paragraph:
    """One or more sentences."""

    text: str
    tone: Tone = Tone.BODY


@dataclass(frozen=True)
class Subheading:
    """A heading within a section."""

    text: str


@dataclass(frozen=True)
class Bullets:
    """Short things, one a line."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Quotation:
    """Somebody's words, and what they are signed with, if anything."""

    text: str
    signed: str = ""


@dataclass(frozen=True)
class Table:
    """Rows under a header. ``shares`` are the columns' widths beside each other, ``numbers`` the columns set to the
    right; every row is as long as the header."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...] = ()
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Picture:
    """A chart: ``caption`` says what is drawn and of how many, its own title what it finds, ``alt`` tells it to who
    cannot see it. ``draw`` takes its width in inches, 0 for as wide as suits it. ``id`` is its own in the whole
    report."""

    id: str
    caption: str
    alt: str
    draw: Callable[[float], Figure] = field(compare=False)


Block = Paragraph | Subheading | Bullets | Quotation | Table | Picture


@dataclass(frozen=True)
class Section:
    """A part of a report. ``own`` are the words that somebody has written to stand first in it."""

    key: str
    title: str
    blocks: tuple[Block, ...] = ()
    own: str = ""

    def led_by(self, words: str) -> "Section":
        """The same with own words first."""
        return replace(self, own=words)


@dataclass(frozen=True)
class Report:
    """A whole report. ``subtitle`` says of what and when, ``source`` stands at the foot of each page.

    ``shorter`` are the sections of a report on one page told shorter and shorter, for where there is less room.
    """

    title: str
    subtitle: str
    source: str
    sections: tuple[Section, ...] = ()
    language: str = "sv-SE"
    shorter: tuple[tuple[Section, ...], ...] = ()

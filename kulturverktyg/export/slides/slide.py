"""A slide as it is told: a title that says the finding, one body, and what stands around it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Literal

from kulturverktyg.export.report.document import Picture

Marker = Literal["circle", "diamond", "square", "none"]


class Tone(Enum):
    """How a line is said."""

    BODY = "body"
    HEAD = "head"
    BULLET = "bullet"
    QUOTE = "quote"
    NOTE = "note"


@dataclass(frozen=True)
class Line:
    """Some words in a tone."""

    text: str
    tone: Tone = Tone.BODY


@dataclass(frozen=True)
class Words:
    """Lines below each other."""

    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Point:
    """A thing to remember: its number or word in large letters, what it is about, and how sure it is."""

    figure: str
    about: str
    more: str = ""


@dataclass(frozen=True)
class Points:
    """A few of them."""

    rows: tuple[Point, ...]
    alt: str


@dataclass(frozen=True)
class Grid:
    """Rows under a header. ``shares`` are the columns' widths beside each other, ``numbers`` the columns in the
    middle, ``colours`` those of cells by row and column, ``indents`` the steps of a row's first cell."""

    alt: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...]
    numbers: frozenset[int] = frozenset()
    colours: Mapping[tuple[int, int], str] = field(default_factory=dict)
    indents: tuple[int, ...] = ()


class Kind(Enum):
    """Which chart: marks without a line, lines through time, bars of a whole, or of one series."""

    MARKS = "marks"
    LINES = "lines"
    STACKED = "stacked"
    BARS = "bars"
    COLUMNS = "columns"


@dataclass(frozen=True)
class Series:
    """The values of a series by category, None where one is not shown."""

    name: str
    values: tuple[float | None, ...]
    colour: str
    ink: str
    marker: Marker = "none"


@dataclass(frozen=True)
class Scale:
    """The ends of the axis of values and the step between its numbers; None where the program may choose."""

    low: float | None = None
    high: float | None = None
    step: float | None = None


@dataclass(frozen=True)
class Native:
    """A chart that the presentation program draws itself, and that can be edited there."""

    kind: Kind
    alt: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    scale: Scale = Scale()
    number_format: str = "0"
    joined: bool = False


Body = Words | Points | Grid | tuple[Grid, ...] | Native | Picture


@dataclass(frozen=True)
class Slide:
    """``about`` says what is drawn and of how many, ``foot`` the same of the source and of what is not shown;
    ``notes`` are for who speaks: how the figures are made, of how many, and what is withheld."""

    title: str
    body: Body
    about: str = ""
    foot: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

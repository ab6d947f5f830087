"""What there is in a file, seen or not."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from unicodedata import normalize

Value = str | float | None
Rows = tuple[tuple[Value, ...], ...]

#: What is in a text and takes no room in it: soft hyphens, spaces of no width, marks of direction and of byte order.
_UNSEEN = dict.fromkeys([0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF])


def as_seen(text: str) -> str:
    """A text of the letters that a reader sees: each is one character, and between them is nothing unseen."""
    return normalize("NFC", text.translate(_UNSEEN))


class Sort(Enum):
    """How words are kept in a file: for all to see, to be told to who cannot see, about the file, or who it is by.

    Who saved a file is told by every program; it counts only where it is words from the journey.
    """

    SEEN = "seen"
    TOLD = "told"
    ABOUT = "about"
    BY = "by"


@dataclass(frozen=True)
class Words:
    """Some words and where they are, in Swedish as in *i dokumentets egenskaper*."""

    place: str
    text: str
    sort: Sort


@dataclass(frozen=True)
class Table:
    """Rows of cells."""

    place: str
    rows: Rows


@dataclass(frozen=True)
class Kept:
    """Labels and numbers that a chart keeps for itself."""

    place: str
    labels: tuple[str, ...]
    numbers: tuple[float, ...]


@dataclass
class Content:
    """All of one file. ``concealed`` are places that hide something, each with an example of what.

    ``partly`` tells that there may be more in it than could be made out.
    """

    name: str
    words: list[Words] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)
    concealed: list[tuple[str, str]] = field(default_factory=list)
    partly: bool = False

    def say(self, place: str, text: str | None, sort: Sort = Sort.SEEN) -> None:
        """Take down words, if there are any."""
        if text and text.strip():
            self.words.append(Words(place, " ".join(as_seen(text).split()), sort))

    def tabulate(self, place: str, rows: Iterable[Iterable[Value]]) -> None:
        """Take down a table."""
        seen = (tuple(as_seen(cell) if isinstance(cell, str) else cell for cell in row) for row in rows)
        self.tables.append(Table(place, tuple(seen)))

    def keep(self, place: str, labels: Iterable[str], numbers: Iterable[float]) -> None:
        """Take down what a chart keeps."""
        self.kept.append(Kept(place, tuple(map(as_seen, labels)), tuple(numbers)))

    def hide(self, place: str, values: Iterable[Value]) -> None:
        """Take down that something is hidden there."""
        shown = [str(value) for value in values if value not in (None, "")]
        if shown:
            self.concealed.append((place, ", ".join(shown[:4])))

    def take(self, other: "Content", place: str) -> None:
        """Take in a file that lies inside this one."""
        self.words += [Words(f"{place}, {w.place}", w.text, w.sort) for w in other.words]
        self.tables += [Table(f"{t.place} {place}", t.rows) for t in other.tables]
        self.kept += [Kept(f"{place}, {k.place}", k.labels, k.numbers) for k in other.kept]
        self.concealed += [(f"{place}, {where}", what) for where, what in other.concealed]
        self.partly |= other.partly

"""A file of a pack, and what the pack says that it is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kulturverktyg.export.put import LISTING


@dataclass(frozen=True)
class Document:
    """``told`` says in a sentence or two what it is, to who opens the pack. Those of a later ``turn`` are made after
    others, for they ask for what a second process has made meanwhile."""

    name: str
    told: str
    make: Callable[[], bytes]
    turn: int = 0


@dataclass(frozen=True)
class Pack:
    """What one audience gets: ``words`` say first what it is."""

    folder: str
    title: str
    words: str
    documents: tuple[Document, ...]

    def listing(self, journey: str, round_: str) -> Mapping[str, bytes]:
        """The file that tells of all the others, each by its name on a line of its own."""
        lines = [journey, round_, "", self.title, self.words, ""]
        for document in self.documents:
            lines += [document.name, f"    {document.told}", ""]
        return {LISTING: as_note(lines)}


def as_note(lines: Sequence[str]) -> bytes:
    """Lines as every editor shows them."""
    return "\r\n".join(lines).encode("utf-8-sig")

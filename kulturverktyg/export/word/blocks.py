"""The blocks of a report as Word has them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, repeat

from kulturverktyg.export.report.document import (
    Block,
    Bullets,
    Paragraph,
    Picture,
    Quotation,
    Report,
    Subheading,
    Table,
    Tone,
)
from kulturverktyg.export.report.drawn import Drawn, Key
from kulturverktyg.export.report.paper import TEXT_WIDTH
from kulturverktyg.export.report.slices import GOES_ON, slices
from kulturverktyg.export.word.parts import Element, element, field, paragraph, runs, words
from kulturverktyg.export.word.styles import bold
from kulturverktyg.export.word.tables import grid

_STYLES = {Tone.BODY: "Normal", Tone.LEAD: "Lead", Tone.NOTE: "Note"}
_PART = "part"
FIGURE, TABLE = "Figur", "Tabell"


def pictures_of(report: Report, drawn: Drawn) -> Mapping[str, Sequence[bytes]]:
    """All pictures by their ids, each in as many parts as it takes pages, sharp in print."""
    told = [block for section in report.sections for block in section.blocks if isinstance(block, Picture)]
    parts = dict(part for one in told for part in parts_of(one, drawn))
    by_id: dict[str, list[bytes]] = {one.id: [] for one in told}
    for (id_, *_), png in zip(parts, drawn.rasters(parts, TEXT_WIDTH), strict=True):
        by_id[id_].append(png)
    return by_id


def parts_of(picture: Picture, drawn: Drawn) -> Iterator[tuple[Key, str]]:
    """The parts of a picture that each take a page, as drawings, with what each is known by."""
    for place, svg in enumerate(slices(drawn.to_set(picture, TEXT_WIDTH).decode("utf-8"))):
        yield (picture.id, TEXT_WIDTH, f"{_PART} {place}"), svg


def is_part(key: Key) -> bool:
    """Whether something is known by it as `parts_of` has it."""
    return str(key[2]).startswith(_PART)


class Blocks:
    """Makes block after block, and counts figures and tables.

    ``pictures`` are there by id, ``heading`` makes a heading of a level, ``place`` a picture with its name and its
    alternative text.
    """

    def __init__(
        self,
        pictures: Mapping[str, Sequence[bytes]],
        heading: Callable[[int, str], Element],
        place: Callable[[bytes, str, str], Element],
    ) -> None:
        self._pictures = pictures
        self._heading = heading
        self._place = place
        self._count = {FIGURE: 0, TABLE: 0}

    def of(self, block: Block) -> Iterator[Element]:
        """A block as paragraphs and tables."""
        match block:
            case Paragraph(text, tone):
                yield words(_STYLES[tone], text)
            case Subheading(text):
                yield self._heading(2, text)
            case Bullets(items):
                yield from (words("ListBullet", item) for item in items)
            case Quotation(text, signed):
                yield words("Quote", text) if signed else words("Quote", text, element("keepNext", val=0))
                yield from [words("Signed", signed)] if signed else []
            case Table():
                yield from self._table(block)
            case Picture():
                yield from self._picture(block)

    def _table(self, table: Table) -> Iterator[Element]:
        yield self._caption(TABLE, "TableCaption", table.caption)
        yield grid(table)
        yield paragraph("AfterTable")

    def _picture(self, picture: Picture) -> Iterator[Element]:
        *before, last = self._pictures[picture.id]
        alts = chain((picture.alt,), repeat(GOES_ON))
        for part in before:
            apart = element("keepNext", val=0)
            yield paragraph("Picture", self._place(part, picture.caption, next(alts)), more=(apart,))
        yield paragraph("Picture", self._place(last, picture.caption, next(alts)))
        yield self._caption(FIGURE, "Caption", picture.caption)

    def _caption(self, kind: str, style: str, caption: str) -> Element:
        self._count[kind] += 1
        number = field(f"SEQ {kind} \\* ARABIC", str(self._count[kind]), bold())
        rest = [*runs(". ", bold()), *runs(caption)] if caption else []
        return paragraph(style, *runs(f"{kind} ", bold()), *number, *rest)


def own_words(text: str) -> Iterable[Element]:
    """What somebody has written to stand first, a paragraph for each of its lines."""
    return (words("Normal", line) for line in text.splitlines() if line.strip())

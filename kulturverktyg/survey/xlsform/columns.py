"""Sheets as rows of named cells: which column is which, in every spelling that XLSForm knows."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from kulturverktyg.survey.xlsform.account import Account, quoted
from kulturverktyg.survey.xlsform.book import Sheet

#: Our own column, which other tools pass by; its cells are read by `survey.xlsform.markings`.
OURS = "kulturverktyg"

_ALIASES: Mapping[str, Mapping[str, str]] = {
    "survey": {
        "caption": "label",
        "command": "type",
        "tag": "name",
        "value": "name",
        "relevance": "relevant",
        "calculate": "calculation",
        "readonly": "read_only",
        "constraining_message": "constraint_message",
        "jr:constraintmsg": "constraint_message",
        "requiredmsg": "required_message",
        "jr:requiredmsg": "required_message",
        "count": "repeat_count",
        "jr:count": "repeat_count",
        "image": "media",
        "big-image": "media",
        "audio": "media",
        "video": "media",
        "control": "body",
    },
    "choices": {
        "caption": "label",
        "value": "name",
        "image": "media",
        "big-image": "media",
        "audio": "media",
        "video": "media",
    },
    "settings": {
        "title": "form_title",
        "set_form_title": "form_title",
        "id_string": "form_id",
        "set_form_id": "form_id",
    },
}
_READ: Mapping[str, tuple[str, ...]] = {
    "survey": (
        *("type", "name", "label", "hint", "required", "relevant", "appearance", "constraint", "parameters"),
        *("disabled", OURS),
    ),
    "choices": ("list_name", "name", "label"),
    "settings": ("form_title", "form_id", "default_language", OURS),
}
_TRANSLATED: Mapping[str, tuple[str, ...]] = {
    "survey": ("label", "hint"),
    "choices": ("label",),
    "settings": (OURS,),
}
_UNKNOWN: Mapping[str, str] = {
    "survey": "Kolumnen hör inte till XLSForm och läses inte.",
    "choices": "Kolumnen hör inte till alternativens ord; den kan höra till ett urval (choice_filter) och läses inte.",
    "settings": "Inställningen finns inte här.",
}
#: Headings whose second part says which column it is: ``bind::relevant``, ``media::image``.
_GROUPED = ("bind", "body", "media", "instance")


class Column(NamedTuple):
    """``language`` is as the heading has it, empty where it has none; ``key`` is XLSForm's own name of the column."""

    key: str
    language: str
    heading: str


@dataclass(frozen=True)
class Row:
    """The cells of a row that have content, as they stand."""

    sheet: str
    number: int
    cells: Mapping[Column, str]

    def raw(self, key: str) -> str:
        """The cell in the column ``key`` as it stands."""
        return next((text for column, text in self.cells.items() if column.key == key), "")

    def get(self, key: str) -> str:
        """The same on one line and without space around."""
        return " ".join(self.raw(key).split())

    def has(self, key: str) -> bool:
        """Whether any cell in the columns ``key`` has content."""
        return any(column.key == key for column in self.cells)

    def in_languages(self, key: str) -> Iterator[tuple[Column, str]]:
        """The cells in the columns ``key``, one a language."""
        return ((column, text) for column, text in self.cells.items() if column.key == key)

    def unread(self, kind: str) -> Iterator[tuple[Column, str]]:
        """The cells in columns that XLSForm knows and nothing here reads."""
        return ((column, text) for column, text in self.cells.items() if column.key not in _READ[kind])


@dataclass(frozen=True)
class Table:
    """A sheet with its headings in the row ``heading_row``. ``columns`` are those that were recognised."""

    name: str
    heading_row: int
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    def has(self, key: str) -> bool:
        """Whether there is a column ``key``."""
        return any(column.key == key for column in self.columns)


def table(sheet: Sheet, known: tuple[str, ...], account: Account) -> Table:
    """The sheet by its headings; columns that are neither read nor ``known`` to XLSForm are told once each."""
    (heading_row, headings), *rows = sheet.rows
    double = any("::" in heading for heading in headings)
    columns: list[Column | None] = []
    width = max(len(cells) for _, cells in sheet.rows)
    for place in range(width):
        heading = _clean(headings[place]) if place < len(headings) else ""
        column = _column(sheet.key, heading, known, double=double) if heading else None
        filled = [number for number, cells in rows if place < len(cells) and cells[place].strip()]
        why = _why_not(sheet.key, column, columns, known)
        if why and filled:
            what = f"kolumnen {quoted(heading)}" if heading else f"kolumn {_letters(place)}"
            account.tell(
                sheet.name, filled[0], f"{what}, {len(filled)} {'cell' if len(filled) == 1 else 'celler'}", why
            )
        columns.append(None if why else column)
    return Table(
        sheet.name,
        heading_row,
        tuple(column for column in columns if column is not None),
        tuple(_row(sheet.name, number, columns, cells) for number, cells in rows),
    )


def _why_not(kind: str, column: Column | None, before: list[Column | None], known: tuple[str, ...]) -> str:
    if column is None:
        return "Kolumnen saknar rubrik, så det går inte att veta vad den är till för."
    if any(other is not None and other[:2] == column[:2] and column.key in _READ[kind] for other in before):
        return "Det finns redan en kolumn för samma sak; den första gäller."
    if column.key not in _READ[kind] and column.key not in known:
        return _UNKNOWN[kind]
    return ""


def _column(kind: str, heading: str, known: tuple[str, ...], *, double: bool) -> Column:
    parts = [part.strip() for part in heading.split("::" if double else ":")]
    if not double and "jr" in parts[:-1]:
        place = parts.index("jr")
        parts[place : place + 2] = [f"jr:{parts[place + 1]}"]
    first, *rest = parts
    aliases = _ALIASES[kind]
    key = _snake(first)
    if key in _GROUPED and rest:
        inner = aliases.get(_snake(rest[0]), _snake(rest[0]))
        if inner in _READ[kind] or inner in known:
            key, rest = inner, rest[1:]
    key = aliases.get(key, key)
    if rest and key in _READ[kind] and (len(rest) > 1 or key not in _TRANSLATED[kind]):
        return Column(heading, "", heading)
    return Column(key, rest[0] if rest and key in _TRANSLATED[kind] else "", heading)


def _row(sheet: str, number: int, columns: list[Column | None], cells: tuple[str, ...]) -> Row:
    named = zip(columns, cells, strict=False)
    return Row(sheet, number, {column: text for column, text in named if column is not None and text.strip()})


def _snake(words: str) -> str:
    return "_".join(words.split()).lower()


def _clean(heading: str) -> str:
    return " ".join(unicodedata.normalize("NFC", heading).split())


def _letters(place: int) -> str:
    first, last = divmod(place, 26)
    return (chr(ord("A") + first - 1) if first else "") + chr(ord("A") + last)

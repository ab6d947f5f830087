"""Text files of all kinds, and the letters in files of no known kind."""

import csv
import html
import io
import re
from collections.abc import Iterator
from pathlib import PurePath

from kulturverktyg.audit.reading.content import Content, Rows
from kulturverktyg.audit.reading.json_rows import json_rows

_LETTERS = re.compile(r"[\w .,:;()/–-]{6,}")
#: What changes the look of letters, also in the middle of a word.
_INLINE = re.compile(
    r"</?(?:abbr|a|b|code|em|font|i|mark|small|span|strong|sub|sup|u)(?:\s[^<>]{0,500})?>", re.IGNORECASE
)
_TAG = re.compile(r"<[^<>]{1,500}>")
_ROW = re.compile(r"<tr\b[^>]*>(.*?)(?=<tr\b|</table\b|$)", re.DOTALL | re.IGNORECASE)
_CELL = re.compile(r"<t[dh]\b[^>]*>(.*?)(?=<t[dh]\b|</tr\b|$)", re.DOTALL | re.IGNORECASE)
#: A letter by its number, or a new line.
_CODE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|[nrt])")
_MARKED = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_BAR = "|"


def read_plain(name: str, data: bytes, text: str) -> Content:
    """A text file with its table, if it has one; of any other file the letters in it."""
    content = Content(name, partly=bool(data) and not text)
    if not text:
        content.say("i filen", " ".join(_LETTERS.findall(decoded(data))))
        return content
    content.say("i filen", text)
    plain = _without_codes(text)
    if plain != text:
        content.say("i filen", plain)
    rows = _table(PurePath(name).suffix.casefold(), text)
    if rows:
        content.tabulate("tabellen", rows)
    return content


def is_text(data: bytes) -> bool:
    """Whether these bytes are somebody's words."""
    if data.startswith(tuple(_MARKED)):
        return True
    try:
        return "\0" not in data.decode("utf-8")
    except UnicodeDecodeError:
        return False


def decoded(data: bytes) -> str:
    """The text as it was written, by its mark or by what fits."""
    marked = next((encoding for mark, encoding in _MARKED.items() if data.startswith(mark)), None)
    for encoding in (marked,) if marked else ("utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _table(suffix: str, text: str) -> Rows:
    match suffix:
        case ".json" | ".jsonl" | ".ndjson":
            return json_rows(text)
        case ".html" | ".htm":
            return tuple(tuple(map(_shown, _CELL.findall(row))) for row in _ROW.findall(text))
        case ".md":
            lines = (line.strip().strip(_BAR) for line in text.splitlines() if _BAR in line)
            return tuple(tuple(cell.strip() for cell in line.split(_BAR)) for line in lines)
        case ".xml":
            return ()
        case _:
            return tuple(_separated(text))


def _separated(text: str) -> Iterator[tuple[str, ...]]:
    first = text.lstrip("\ufeff").split("\n", 1)[0]
    delimiter = max(";,\t", key=first.count)
    try:
        rows: list[list[str]] = list(csv.reader(io.StringIO(text), delimiter=delimiter))
    except csv.Error:
        rows = [line.split(delimiter) for line in text.splitlines()]
    yield from (tuple(cell.strip() for cell in row) for row in rows)


def _shown(cell: str) -> str:
    return " ".join(html.unescape(_TAG.sub(" ", _INLINE.sub("", cell))).split())


def _without_codes(text: str) -> str:
    """The text as a program shows it that knows the codes of JSON, HTML or XML in it."""
    shown = _CODE.sub(_letter, text)
    return html.unescape(_TAG.sub(" · ", _INLINE.sub("", shown)))


def _letter(code: re.Match[str]) -> str:
    return chr(int(code[1], 16)) if code[1] else " · "

"""A note from a text file or a Word document; everything is read within the gate's limits."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kulturverktyg.errors import KnownError
from kulturverktyg.files.decoding import decoded
from kulturverktyg.files.gate import Limits, check_archive, read_bytes
from kulturverktyg.understand.interview import NOTE_LIMIT, clean_note

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table
    from docx.text.paragraph import Paragraph

_ZIP = b"PK\x03\x04"
_OLD_WORD = b"\xd0\xcf\x11\xe0"
_RTF = b"{\\rtf"
_PDF = b"%PDF"
_TEXT_MARKS = (b"\xff\xfe", b"\xfe\xff")
_DEEPEST = 10

#: What can be read, as a dialog for files is told.
KINDS = "Anteckningar (*.txt *.docx)"


def read_note(path: Path) -> str:
    """The words of a .txt or .docx file, a line a paragraph; KnownError when it is neither, damaged, empty or too long.

    Text may be UTF-8 (with or without byte-order mark), UTF-16 with one, Windows-1252 or Mac OS Roman.
    """
    content = read_bytes(path, Limits(), "en textfil eller ett Worddokument (.txt eller .docx)")
    if content.startswith((_OLD_WORD, _RTF, _PDF)):
        raise KnownError(f"{path.name} går inte att läsa. Öppna den i Word och spara som .docx eller som ren text.")
    text = clean_note(_document_text(path, content) if content.startswith(_ZIP) else _plain_text(path, content))
    if not text:
        raise KnownError(f"{path.name} innehåller ingen text. Välj en fil med anteckningar.")
    if len(text) > NOTE_LIMIT:
        raise KnownError(f"{path.name} är för lång ({len(text)} tecken). Dela den; en anteckning får ha {NOTE_LIMIT}.")
    return text


def _plain_text(path: Path, content: bytes) -> str:
    if content.startswith(_TEXT_MARKS):
        return content.decode("utf-16", errors="replace")
    if b"\0" in content:
        raise KnownError(f"{path.name} är ingen textfil. Välj en fil som slutar på .txt eller .docx.")
    try:
        return decoded(content)
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _document_text(path: Path, content: bytes) -> str:
    """All paragraphs of the body, also those in tables, in their order."""
    from docx import Document

    try:
        check_archive(path, content, Limits())
    except KnownError as error:
        raise _damaged(path) from error
    try:
        return "\n".join(_lines(Document(io.BytesIO(content))))
    except Exception as error:  # damaged documents have the library raise whatever there is
        raise _damaged(path) from error


def _damaged(path: Path) -> KnownError:
    return KnownError(
        f"{path.name} är skadad, ovanligt stor eller inget riktigt Worddokument. Öppna den i Word, spara som .docx "
        "eller som ren text och försök igen."
    )


def _lines(holder: "Document") -> Iterator[str]:
    for block in holder.iter_inner_content():
        yield from _block_lines(block, _DEEPEST)


def _block_lines(block: "Paragraph | Table", deepest: int) -> Iterator[str]:
    from docx.table import Table

    if not isinstance(block, Table):
        yield block.text
        return
    for row in block.rows if deepest else ():
        for cell in row.cells:
            for inner in cell.iter_inner_content():
                yield from _block_lines(inner, deepest - 1)

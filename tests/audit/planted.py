"""Files as they are exported, with something put in them by hand."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import Any

from openpyxl import load_workbook
from openpyxl.workbook import Workbook


def changed(workbook: bytes, change: Callable[[Workbook], Any]) -> bytes:
    """The workbook after a change made with openpyxl."""
    book = load_workbook(io.BytesIO(workbook))
    change(book)
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def with_part(archive: bytes, name: str, text: str) -> bytes:
    """The archive with one more part, or with other words in the one it has."""
    old, new = zipfile.ZipFile(io.BytesIO(archive)), io.BytesIO()
    with zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as target:
        for part in old.namelist():
            if part != name:
                target.writestr(part, old.read(part))
        target.writestr(name, text)
    return new.getvalue()


def replaced(archive: bytes, name: str, before: str, after: str) -> bytes:
    """The archive with some words of a part replaced, which must be there."""
    text = zipfile.ZipFile(io.BytesIO(archive)).read(name).decode()
    assert before in text
    return with_part(archive, name, text.replace(before, after, 1))


def document(body: str) -> bytes:
    """A .docx file with nothing but this in its body."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    text = f'<w:document xmlns:w="{space}" xmlns:wp="{drawing}"><w:body>{body}</w:body></w:document>'
    return _archive("word/document.xml", text)


def presentation(slide: str) -> bytes:
    """A .pptx file with one slide."""
    spaces = 'xmlns:p="urn:p" xmlns:a="urn:a"'
    return _archive("ppt/slides/slide1.xml", slide.replace("<p:sld", f"<p:sld {spaces}", 1))


def with_chunk(png: bytes, kind: bytes, body: bytes) -> bytes:
    """The picture with one more chunk right after its head."""
    chunk = struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    return png[:33] + chunk + png[33:]


def _archive(name: str, text: str) -> bytes:
    new = io.BytesIO()
    with zipfile.ZipFile(new, "w") as target:
        target.writestr(name, text)
    return new.getvalue()

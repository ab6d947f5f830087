"""What stands on a PDF's pages, and what it says of itself and has attached, read as with an editor and patience."""

import re
import zlib
from collections.abc import Iterator
from html import unescape

from kulturverktyg.audit.reading.content import Content, Sort

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_INFO = re.compile(rb"/(Title|Author|Subject|Keywords|Contents|Alt|T)\s*(\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]+>)")
_ATTACHED = re.compile(rb"/(EmbeddedFiles?|Filespec)\b")
_DESCRIBED = re.compile(rb"<(dc:title|dc:creator|dc:description|pdf:Keywords|dc:subject)[^>]*>(.*?)</\1>", re.DOTALL)
_TAGS = re.compile(rb"<[^>]+>")
_MOST = 20 * 2**20
#: Where the lines of a page stand, before its number.
PAGE = "på sida "


def read_pdf(name: str, data: bytes) -> Content:
    """The lines of its pages, its properties, its metadata, alternative texts and attachments."""
    content = Content(name, partly=not data.startswith(b"%PDF"))
    for text in (data, *_unpacked(data)):
        if _ATTACHED.search(text):
            content.hide("som en bifogad fil", [name])
        for key, value in _INFO.findall(text):
            sort = Sort.TOLD if key in (b"Title", b"Alt", b"Contents", b"T") else Sort.ABOUT
            content.say("i PDF:ens egenskaper", _string(value), sort)
        for _, value in _DESCRIBED.findall(text):
            written = unescape(_TAGS.sub(b" ", value).decode("utf-8", "replace"))
            content.say("i PDF:ens metadata", written, Sort.ABOUT)
    _read_pages(data, content)
    return content


def _read_pages(data: bytes, content: Content) -> None:
    """Every line, also where it is painted in white or beside the page."""
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        with PdfDocument(data) as document:
            for number, page in enumerate(document, 1):
                for line in page.get_textpage().get_text_range().splitlines():
                    content.say(f"{PAGE}{number}", line)
    except PdfiumError:
        content.partly = True


def _unpacked(data: bytes) -> Iterator[bytes]:
    for stream in _STREAM.findall(data):
        try:
            yield zlib.decompressobj().decompress(stream, _MOST)
        except zlib.error:
            continue


def _string(value: bytes) -> str:
    if value.startswith(b"<"):
        digits = re.sub(rb"\s", b"", value[1:-1])
        raw = bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
    else:
        raw = _unescaped(value[1:-1])
    if raw.startswith(b"\xfe\xff"):
        return raw[2:].decode("utf-16-be", "replace")
    return raw.decode("utf-8", "replace")


def _unescaped(raw: bytes) -> bytes:
    octal = re.sub(rb"\\([0-7]{1,3})", lambda match: bytes([int(match[1], 8) & 0xFF]), raw)
    return re.sub(rb"\\(.)", rb"\1", octal)

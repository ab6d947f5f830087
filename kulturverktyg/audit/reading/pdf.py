"""What a PDF says of itself, and what is attached to it; read without any library, as with an editor and patience."""

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


def read_pdf(name: str, data: bytes) -> Content:
    """Its properties, its metadata, alternative texts and attachments."""
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
    return content


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

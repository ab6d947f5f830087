"""What a picture says beside what it shows."""

import re
import struct
import zlib
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import TYPE_CHECKING

from kulturverktyg.audit.reading.content import Content, Sort

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_END = b"IEND"
#: What describes the picture for who cannot see it, as in an SVG file.
_DESCRIBING = (b"Title", b"Description")
_JPEG = b"\xff\xd8"
#: So many units apart two words still stand on one row.
_NEAR = 3.0
_LENGTH = re.compile(r"\s*-?\d+(?:\.\d+)?")
_EXIF = (b"Exif\x00\x00", b"http://ns.adobe.com/xap/1.0/\x00")


def read_png(name: str, data: bytes) -> Content:
    """Text chunks, EXIF, and whatever follows the picture's end."""
    content = Content(name, partly=not data.startswith(_SIGNATURE) or _END not in data)
    place = len(_SIGNATURE)
    while place + 8 <= len(data):
        length, kind = struct.unpack(">I4s", data[place : place + 8])
        body = data[place + 8 : place + 8 + length]
        place += 12 + length
        if kind == b"iTXt" and body.partition(b"\0")[0] in _DESCRIBING:
            content.say("i bildens titel eller beskrivning", _chunk_text(kind, body).partition(" ")[2], Sort.TOLD)
        elif kind in (b"tEXt", b"zTXt", b"iTXt"):
            content.say("i bildens textfält", _chunk_text(kind, body), Sort.ABOUT)
        elif kind == b"eXIf":
            content.say("i bildens EXIF-fält", _letters(body), Sort.ABOUT)
        elif kind == _END:
            content.hide("efter bildens slut", [_letters(data[place:])] if data[place:].strip(b"\0") else [])
            break
    return content


def read_jpeg(name: str, data: bytes) -> Content:
    """EXIF, XMP and comments."""
    content = Content(name, partly=not data.startswith(_JPEG))
    place = 2
    while place + 4 <= len(data) and data[place] == 0xFF and data[place + 1] != 0xDA:
        marker, length = data[place + 1], struct.unpack(">H", data[place + 2 : place + 4])[0]
        body = data[place + 4 : place + 2 + length]
        if marker == 0xFE or (marker == 0xE1 and body.startswith(_EXIF)):
            content.say("i bildens textfält", _letters(body.removeprefix(_EXIF[0])), Sort.ABOUT)
        place += 2 + max(length, 2)
    return content


def read_svg(name: str, data: bytes) -> Content:
    """Words that are drawn, titles and descriptions, metadata, remarks, and names of parts."""
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    content = Content(name)
    try:
        root = fromstring(data)
    except (ParseError, DefusedXmlException):
        content.partly = True
        content.say("i filen", data.decode("utf-8", "replace"))
        return content
    for remark in re.findall(rb"<!--(.*?)-->", data, re.DOTALL):
        content.say("i en anmärkning", remark.decode("utf-8", "replace"), Sort.TOLD)
    inside_metadata = {id(e) for part in root.iter() if _tag(part) == "metadata" for e in part.iter()}
    for element in root.iter():
        tag = _tag(element)
        if id(element) in inside_metadata:
            content.say("i bildens metadata", element.text, Sort.ABOUT)
        elif tag in ("title", "desc"):
            content.say("i bildens titel eller beskrivning", element.text, Sort.TOLD)
        elif tag in ("text", "tspan"):
            content.say("i bilden", "".join(element.itertext()))
        content.say("i ett namn i bilden", element.get("id"), Sort.TOLD)
        for key, value in element.attrib.items():
            if key.rpartition("}")[2] in ("aria-label", "label", "data-name"):
                content.say("i ett namn i bilden", value, Sort.TOLD)
    for line in _lines(root.iter()):
        content.say("på en rad i bilden", line)
    return content


def _lines(elements: "Iterable[Element]") -> Iterator[str]:
    """Words that are drawn at the same height, from the left: what an eye reads as a row."""
    drawn = sorted(
        (_length(element.get("y")), _length(element.get("x")), "".join(element.itertext()))
        for element in elements
        if _tag(element) == "text"
    )
    rows: list[list[tuple[float, float, str]]] = []
    for one in drawn:
        if rows and one[0] - rows[-1][-1][0] <= _NEAR:
            rows[-1].append(one)
        else:
            rows.append([one])
    yield from (" ".join(words for _, _, words in sorted(row, key=itemgetter(1))) for row in rows if len(row) > 1)


def _length(words: str | None) -> float:
    found = _LENGTH.match(words or "")
    return float(found[0]) if found else 0.0


def _tag(element: object) -> str:
    tag = getattr(element, "tag", "")
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _chunk_text(kind: bytes, body: bytes) -> str:
    keyword, _, rest = body.partition(b"\0")
    if kind == b"zTXt":
        rest = _unpacked(rest[1:])
    elif kind == b"iTXt":
        packed, rest = rest[:1] == b"\1", rest[2:]
        _language, _, rest = rest.partition(b"\0")
        _translated, _, rest = rest.partition(b"\0")
        rest = _unpacked(rest) if packed else rest
    text = rest.decode("utf-8" if kind == b"iTXt" else "latin-1", "replace")
    return f"{keyword.decode('latin-1')} {text}"


def _unpacked(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, 1_000_000)
    except zlib.error:
        return data


def _letters(data: bytes) -> str:
    """Runs of at least four letters or digits, as anybody who opens the file in an editor sees them."""
    found = re.findall(r"[\w .,:;()/–-]{4,}", data.decode("utf-8", "replace").replace("\ufffd", "\n"))
    wide = re.findall(r"[\w .,:;()/–-]{4,}", data.decode("utf-16-le", "ignore")) if b"\0" in data else []
    return " ".join([*found, *(words for words in wide if words.isascii())])

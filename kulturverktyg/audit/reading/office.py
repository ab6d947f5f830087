"""Workbooks, documents and presentations: everything in the package, whether a program shows it or not."""

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kulturverktyg.audit.reading.content import Content, Sort
from kulturverktyg.audit.reading.parts import attribute, local, parsed
from kulturverktyg.audit.reading.pictures import read_jpeg, read_png, read_svg
from kulturverktyg.audit.reading.xlsx import read_sheets
from kulturverktyg.errors import KnownError
from kulturverktyg.files.gate import Limits, check_archive

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

#: Properties that say what the file is or how long, not what it is about.
_TECHNICAL = (
    *("Application", "AppVersion", "Template", "TotalTime", "Pages", "Words", "Characters", "Lines", "Paragraphs"),
    *("CharactersWithSpaces", "Slides", "Notes", "HiddenSlides", "MMClips", "ScaleCrop", "DocSecurity", "SharedDoc"),
    *("LinksUpToDate", "HyperlinksChanged", "PresentationFormat", "HeadingPairs", "created", "modified", "revision"),
    *("language", "version", "lastPrinted"),
)
#: The names of sheets, which are for all to see.
_SHEETS = "TitlesOfParts"
_BY = ("creator", "lastModifiedBy")
#: Parts that keep copies of figures from elsewhere, which nothing of ours needs.
_COPIES = re.compile(r"xl/(pivotCache|externalLinks|queryTables|connections|model)|customXml/item\d")
_REMARKS = re.compile(
    r"(comments|threadedComment|persons?/|commentAuthors|commentsExtended|people\.xml)", re.IGNORECASE
)
_CHART = re.compile(r"(^|/)charts?/.*\.xml$")
#: So much a file may hold.
LIMITS = Limits(size=60 * 2**20, unpacked=300 * 2**20, parts=3_000)
_PARTING = ("p", "br", "cr", "tab", "ptab")
_EMBEDDED = re.compile(r"embeddings/")
_PICTURES: Mapping[str, Callable[[str, bytes], Content]] = {
    ".png": read_png,
    ".jpg": read_jpeg,
    ".jpeg": read_jpeg,
    ".svg": read_svg,
}


def read_office(name: str, data: bytes) -> Content:
    """All parts of an .xlsx, .docx or .pptx file."""
    content = Content(name)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        content.say("i arkivets kommentar", archive.comment.decode("utf-8", "replace"), Sort.ABOUT)
        read_sheets(archive, content)
        for part in archive.namelist():
            _read_part(archive, part, content)
    return content


def _read_part(archive: zipfile.ZipFile, part: str, content: Content) -> None:
    if _EMBEDDED.search(part):
        _read_embedded(part, archive.read(part), content)
    elif part.endswith(tuple(_PICTURES)):
        read = _PICTURES[part[part.rindex(".") :]]
        content.take(read(part, archive.read(part)), "i en bild")
    elif part.endswith(".xml"):
        root = parsed(archive, part)
        if root is not None:
            _read_xml(part, root, content)


def _read_embedded(part: str, data: bytes, content: Content) -> None:
    try:
        check_archive(Path(part), data, LIMITS)
    except KnownError:
        content.hide("i en inbäddad fil", [part])
    else:
        content.take(read_office(part, data), "i en inbäddad arbetsbok")


def _read_xml(part: str, root: "Element", content: Content) -> None:
    if part.startswith("docProps/"):
        _read_properties(root, content)
        return
    if _COPIES.search(part):
        content.hide(f"i den dolda delen {part}", _everything(root) or [part])
    elif _REMARKS.search(part):
        content.say("i en kommentar", " ".join(_everything(root)), Sort.ABOUT)
    else:
        _read_text(root, content)
        if _CHART.search(part):
            _read_chart(root, content)
    _read_unseen(root, content)


def _read_properties(root: "Element", content: Content) -> None:
    for element in root:
        if local(element) == _SHEETS:
            content.say("i namnen på blad", " ".join(_everything(element)))
        elif local(element) not in _TECHNICAL:
            own = attribute(element, "name") or ""
            sort = Sort.BY if local(element) in _BY else Sort.ABOUT
            content.say("i dokumentets egenskaper", " ".join([own, *_everything(element)]), sort)


def _read_chart(root: "Element", content: Content) -> None:
    """Every figure that a chart keeps a copy of, and its words."""
    labels: list[str] = []
    numbers: list[float] = []
    for cache in root.iter():
        values = (
            [e.text or "" for e in cache.iter() if local(e) == "v"] if local(cache).endswith(("Cache", "Lit")) else []
        )
        if local(cache) in ("numCache", "numLit"):
            numbers += [float(value) for value in values if _is_number(value)]
        elif local(cache) in ("strCache", "strLit", "multiLvlStrCache"):
            labels += values
    if labels or numbers:
        content.keep("i ett diagrams egna siffror", labels, numbers)


def _read_text(root: "Element", content: Content) -> None:
    """Words for all to see, wherever they lie: on pages and slides, behind them, in boxes and diagrams; and tables."""
    for element in root.iter():
        if local(element) == "p":
            content.say("i texten", _said(element))
        elif local(element) == "tbl":
            content.tabulate("en tabell", _cells(element))


def _read_unseen(root: "Element", content: Content) -> None:
    """Alternative texts, fields, removed words that are still there, hidden words and hidden slides."""
    for element in root.iter():
        match local(element):
            case "cNvPr" | "docPr":
                for name in ("descr", "title"):
                    content.say("i en bilds alternativtext", element.get(name), Sort.TOLD)
            case "delText":
                content.hide("i en borttagen text som är kvar som ändring", [element.text])
            case "instrText":
                content.say("i ett fält", element.text)
            case "ins" | "del" | "moveFrom" | "moveTo":
                content.say("i en spårad ändring", attribute(element, "author"), Sort.ABOUT)
            case "r" if any(local(e) == "vanish" for e in element.iter()):
                content.hide("i en dold text", [_said(element)])
            case "sld" if element.get("show") == "0":
                content.hide("på en dold sida", [_said(element)[:200]])


def _cells(table: "Element") -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(_said(cell) for cell in row.iter() if local(cell) == "tc") for row in table.iter() if local(row) == "tr"
    )


def _said(element: "Element") -> str:
    """Words as they are read, apart where a paragraph, a line or a tab parts them."""
    told = ((e.text or "") if local(e) == "t" else " " for e in element.iter() if local(e) in ("t", *_PARTING))
    return " ".join("".join(told).split())


def _everything(element: "Element") -> list[str]:
    """All words in an element, and the values and names of its attributes that may be somebody's."""
    said = [text.strip() for e in element.iter() for text in (e.text, e.tail) if text and text.strip()]
    given = [e.get(name) for e in element.iter() for name in ("v", "displayName", "author", "name", "initials")]
    return [*said, *(value for value in given if value)]


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True

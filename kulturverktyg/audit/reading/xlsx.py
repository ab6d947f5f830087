"""The sheets of a workbook, cell by cell, and what is hidden among them."""

import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from kulturverktyg.audit.reading.content import Content, Sort, Value
from kulturverktyg.audit.reading.parts import local, parsed, relations

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_COORDINATE = re.compile(r"([A-Z]{1,3})(\d+)")
#: Names that a workbook has for printing and filtering.
_USUAL_NAMES = ("_xlnm.Print_Titles", "_xlnm.Print_Area", "_xlnm._FilterDatabase")
#: Cells of a sheet, which say for themselves what they hold.
_PLACE = re.compile(r"('[^']+'|[\w.]+)!\$[A-Z]{1,3}\$\d+(:\$[A-Z]{1,3}\$\d+)?")
#: How a margin's words lie and look, which stands before them without a space: "&C&12Kultur".
_LOOK = re.compile(r'&(?:"[^"]*"|K[0-9A-Fa-f]{6}|\d{1,3}|[A-Za-z])')
_HELP = ("promptTitle", "prompt", "errorTitle", "error", "formula1", "tooltip", "display")
_CONSTANT = re.compile(r"(?<![\w$.])\d+(?:\.\d+)?(?![\w(:])")
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def read_sheets(archive: zipfile.ZipFile, content: Content) -> None:
    """Take down every sheet; hidden sheets, rows and columns, and names of cells, as concealed or as words."""
    book = parsed(archive, "xl/workbook.xml")
    if book is None:
        return
    strings = _strings(archive)
    parts = relations(archive, "xl/workbook.xml")
    for element in book.iter():
        if local(element) == "sheet":
            part = parts.get(element.get(_RELATION, ""), "")
            hidden = element.get("state", "visible") != "visible"
            _read_sheet(archive, part, element.get("name", ""), strings, content, hidden=hidden)
        elif local(element) == "definedName" and element.get("name") not in _USUAL_NAMES:
            text = "" if _PLACE.fullmatch(element.text or "") else element.text
            content.say("i arbetsbokens namn på celler", f"{element.get('name')} {text}", Sort.ABOUT)


def _read_sheet(
    archive: zipfile.ZipFile, part: str, name: str, strings: Sequence[str], content: Content, *, hidden: bool
) -> None:
    sheet = parsed(archive, part)
    if sheet is None:
        return
    rows = list(_rows(sheet, strings))
    width = max((max(cells) for _, cells, _ in rows if cells), default=0)
    table = tuple(tuple(cells.get(column) for column in range(1, width + 1)) for _, cells, _ in rows)
    place = f"bladet ”{name}”"
    content.tabulate(place, table)
    for row in table:
        for cell in row:
            if isinstance(cell, str):
                content.say(f"i {place}", cell)
    _read_around(sheet, place, content)
    if hidden:
        content.hide(f"i det dolda {place}", [cell for row in table for cell in row])
    for _number, cells, concealed in rows:
        if concealed:
            content.hide(f"i en dold rad i {place}", cells.values())
    for first, last in _hidden_columns(sheet):
        content.hide(
            f"i en dold kolumn i {place}",
            [cells[column] for _, cells, _ in rows for column in cells if first <= column <= last],
        )


def _read_around(sheet: "Element", place: str, content: Content) -> None:
    """What stands in the margins, and what is told of a cell to who comes to it."""
    for element in sheet.iter():
        match local(element):
            case name if name.endswith(("Header", "Footer")):
                content.say(f"i sidhuvudet eller sidfoten på {place}", _LOOK.sub(" ", element.text or ""))
            case "dataValidation" | "hyperlink":
                told = [element.get(name) for name in _HELP] + [e.text for e in element]
                content.say(f"i hjälpen till en cell på {place}", " ".join(text for text in told if text), Sort.TOLD)


def _rows(sheet: "Element", strings: Sequence[str]) -> Iterator[tuple[int, Mapping[int, Value], bool]]:
    """Number, cells by column, and whether it is hidden."""
    for place, row in enumerate((e for e in sheet.iter() if local(e) == "row"), 1):
        cells: dict[int, Value] = {}
        for cell in row:
            if local(cell) == "c":
                found = _COORDINATE.match(cell.get("r", ""))
                column = _column(found[1]) if found else len(cells) + 1
                value = _value(cell, strings)
                if value is not None:
                    cells[column] = value
        concealed = row.get("hidden") in ("1", "true") or row.get("ht") == "0"
        yield int(row.get("r", place)), cells, concealed


def _value(cell: "Element", strings: Sequence[str]) -> Value:
    text = next((e.text for e in cell if local(e) == "v"), None)
    if not text:
        text = _first_constant(cell) or text
    match cell.get("t"):
        case "s":
            return strings[int(text)] if text and text.isdigit() and int(text) < len(strings) else None
        case "inlineStr":
            return "".join(e.text or "" for e in cell.iter() if local(e) == "t")
        case "str" | "b" | "e":
            return text
    try:
        return float(text) if text else None
    except ValueError:
        return text


def _first_constant(cell: "Element") -> str | None:
    """A number in the formula of a cell for which no program has kept what it comes to."""
    formula = next((e.text for e in cell if local(e) == "f"), None)
    found = _CONSTANT.search(formula or "")
    return found[0] if found else None


def _strings(archive: zipfile.ZipFile) -> Sequence[str]:
    table = parsed(archive, "xl/sharedStrings.xml")
    if table is None:
        return ()
    return ["".join(e.text or "" for e in item.iter() if local(e) == "t") for item in table if local(item) == "si"]


def _hidden_columns(sheet: "Element") -> Iterator[tuple[int, int]]:
    for column in sheet.iter():
        if local(column) == "col" and (column.get("hidden") in ("1", "true") or column.get("width") == "0"):
            yield int(column.get("min", "1")), int(column.get("max", "1"))


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number

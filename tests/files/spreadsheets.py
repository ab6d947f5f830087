"""Excel files made part by part, so that they can be as wrong as wanted."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
STYLES = "xl/styles.xml"

PARTS: Mapping[str, str] = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_CONTENT}.sheet.main+xml"/>'
    f'<Override PartName="/{SHEET}" ContentType="{_CONTENT}.worksheet+xml"/>'
    f'<Override PartName="/{STRINGS}" ContentType="{_CONTENT}.sharedStrings+xml"/>'
    f'<Override PartName="/{STYLES}" ContentType="{_CONTENT}.styles+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="Svar" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
    f'<Relationship Id="rId3" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
    STYLES: f"<styleSheet {MAIN}/>",
    STRINGS: f"<sst {MAIN}><si><t>unit</t></si><si><t>role</t></si><si><t>Barn</t></si><si><t>Chef</t></si></sst>",
}
TWO_ROWS = (
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
    '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c></row>'
)


def sheet(rows: str, before: str = "", after: str = "") -> str:
    """A worksheet part around its rows."""
    return f"<worksheet {MAIN}>{before}<sheetData>{rows}</sheetData>{after}</worksheet>"


def book(path: Path, rows: str = TWO_ROWS, **parts: str) -> Path:
    """Write an Excel file of these rows, with ``parts`` (by `SHEET`, `STRINGS`, …) in place of the usual ones."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in {**PARTS, SHEET: sheet(rows), **parts}.items():
            archive.writestr(name, content)
    return path


def workbook(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    """An ordinary Excel file as other programs write it."""
    import openpyxl

    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)
    made.save(path)
    return path


def with_lying_sizes(path: Path, part: str, claimed: int) -> None:
    """Make the archive claim that a part unpacks to fewer bytes than it does."""
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        info = archive.getinfo(part)
    name = part.encode()
    central = content.rindex(name)
    content[central - 22 : central - 18] = claimed.to_bytes(4, "little")
    local = info.header_offset
    content[local + 22 : local + 26] = claimed.to_bytes(4, "little")
    path.write_bytes(content)

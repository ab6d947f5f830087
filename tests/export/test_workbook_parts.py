"""Every part of the workbook is as Excel's strict reading wants it: nothing to repair and nothing hidden."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.chart.axis import NumericAxis, TextAxis
from openpyxl.chart.bar_chart import BarChart
from openpyxl.chart.chartspace import ChartContainer, ChartSpace
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.line_chart import LineChart
from openpyxl.chart.series import attribute_mapping
from openpyxl.packaging.workbook import WorkbookPackage
from openpyxl.styles.stylesheet import Stylesheet
from openpyxl.utils.cell import range_boundaries
from openpyxl.worksheet.table import Table

from kulturverktyg.export.names import NAMED
from kulturverktyg.export.workbook import workbook_bytes, workbook_of
from tests import samples
from tests.export.data.given import HOSTILE, hostile, later

#: ECMA-376, part 1: CT_Worksheet.
_WORKSHEET = (
    *("sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"),
    *("protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"),
    *("phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"),
    *("pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors"),
    *("smartTags", "drawing", "legacyDrawing", "tableParts", "extLst"),
)
_PLOT = ("layout", "barChart", "lineChart", "catAx", "valAx", "dTable", "spPr")
_ORDERS: Mapping[str, Sequence[str]] = {
    "worksheet": _WORKSHEET,
    "workbook": WorkbookPackage.__elements__,
    "styleSheet": Stylesheet.__elements__,
    "table": Table.__elements__,
    "chartSpace": ChartSpace.__elements__,
    "chart": ChartContainer.__elements__,
    "plotArea": _PLOT,
    "lineChart": LineChart.__elements__,
    "barChart": BarChart.__elements__,
    "catAx": TextAxis.__elements__,
    "valAx": NumericAxis.__elements__,
    "dLbls": DataLabelList.__elements__,
}
_SERIES = {"lineChart": "line", "barChart": "bar"}
_TABLE_NAME = re.compile(r"[A-Za-z_\\][\w.\\]{0,254}")
Parts = Mapping[str, bytes]


def parts_of(content: bytes) -> Parts:
    with ZipFile(BytesIO(content)) as archive:
        assert archive.testzip() is None
        assert len(set(archive.namelist())) == len(archive.namelist())
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def content() -> bytes:
    return workbook_of(later())


@pytest.fixture(scope="module", params=["whole", "hostile", "nothing"])
def parts(request: pytest.FixtureRequest, content: bytes) -> Parts:
    made = {"hostile": hostile(), "nothing": samples.nothing_released()}.get(request.param)
    return parts_of(content if made is None else workbook_bytes(made))


def test_the_properties_say_the_language(parts: Parts) -> None:
    assert parts["docProps/core.xml"].count(b"<dc:language>sv-SE</dc:language>") == 1


def local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def trees(parts: Parts) -> Iterator[tuple[str, Any]]:
    for name, part in parts.items():
        if name.endswith((".xml", ".rels")):
            yield name, ElementTree.fromstring(part)


def test_elements_stand_in_the_order_of_the_schema(parts: Parts) -> None:
    checked = 0
    for name, root in trees(parts):
        for element in root.iter():
            order = _ORDERS.get(local(element))
            if order is not None and name.startswith("xl/") and len(element):
                places = [order.index(local(child)) for child in element]
                assert places == sorted(places), (name, local(element))
                checked += 1
            if local(element) in _SERIES:
                for series in (child for child in element if local(child) == "ser"):
                    wanted = attribute_mapping[_SERIES[local(element)]]
                    known = [wanted.index(local(child)) for child in series if local(child) in wanted]
                    assert known == sorted(known), name
                    checked += 1
    assert checked > 10


def test_every_part_is_told_of_and_every_relation_leads_somewhere(parts: Parts) -> None:
    types = ElementTree.fromstring(parts["[Content_Types].xml"])
    told = {element.get("PartName", "").lstrip("/") for element in types}
    defaults = {element.get("Extension") for element in types}
    assert all(name in told or name.rpartition(".")[2] in defaults for name in parts if name != "[Content_Types].xml")
    for name, root in trees(parts):
        if name.endswith(".rels"):
            folder = name.replace("_rels/", "").rpartition("/")[0]
            for relation in root:
                target = relation.get("Target", "")
                path = f"{folder}/{target}".lstrip("/")
                while "/../" in path:
                    path = re.sub(r"[^/]+/\.\./", "", path, count=1)
                assert path in parts, (name, target)


def test_tables_have_names_of_their_own_and_columns_called_as_their_cells(content: bytes) -> None:
    book = load_workbook(BytesIO(content))
    names = [table.displayName for sheet in book.worksheets for table in sheet.tables.values()]
    assert len({name.casefold() for name in names}) == len(names) >= 12
    assert all(_TABLE_NAME.fullmatch(name) for name in names)
    for sheet in book.worksheets:
        for table in sheet.tables.values():
            first, top, last, bottom = range_boundaries(table.ref)
            heads = [sheet.cell(top, column).value for column in range(first, last + 1)]
            assert [column.name for column in table.tableColumns] == heads
            assert len({str(head).casefold() for head in heads}) == len(heads)
            assert all(isinstance(head, str) and len(head) <= 255 for head in heads)
            assert bottom > top


def test_sheets_have_names_that_excel_takes(content: bytes) -> None:
    names = load_workbook(BytesIO(content)).sheetnames
    assert all(0 < len(name) <= 31 and not re.search(r"[\[\]:*?/\\]", name) for name in names)
    assert "Alla omgångar" in names
    assert "Omgångar" in names


def test_named_cells_are_everybodys_dimensions(content: bytes) -> None:
    book = load_workbook(BytesIO(content))
    dimensions = later().released.dimensions
    for heading, name in NAMED.items():
        ((sheet, cells),) = book.defined_names[name].destinations
        found = [cell.value for (cell,) in book[sheet][cells.replace("$", "")]]
        assert len(found) == len(dimensions), heading
        if heading == "Dimension":
            assert found == [dimension.title for dimension in dimensions]


def test_nothing_is_hidden_and_charts_keep_no_figures_of_their_own(parts: Parts) -> None:
    for name, root in trees(parts):
        for element in root.iter():
            assert element.get("hidden") in (None, "0"), name
            assert element.get("state") in (None, "visible", "frozen", "frozenSplit"), name
            if local(element) in ("numCache", "strCache", "multiLvlStrCache"):
                assert not [child for child in element if local(child) == "pt"], name
    assert not [name for name in parts if re.search(r"externalLink|calcChain|vbaProject|printerSettings", name)]


def test_hostile_words_come_out_whole_and_as_words() -> None:
    book = load_workbook(BytesIO(workbook_bytes(hostile())))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    said = {str(cell.value).replace("_x005F_", "_") for cell in book["Fritext"]["B"]}
    for words in HOSTILE[:-1]:
        assert words in said
    assert {cell.value for cell in book["Fritext"]["B"] if cell.quotePrefix} >= set(HOSTILE[:4])
    long: dict[object, str] = {}
    for number, _sheet, _cell, _part, text in book["Långa texter"].iter_rows(min_row=5, values_only=True):
        long[number] = long.get(number, "") + str(text)
    assert HOSTILE[-1] in long.values()
    assert len(set(long.values())) == len(long)
    assert all(len(str(cell.value)) <= 32_767 for cell in cells)


def test_every_index_of_every_round_is_told(content: bytes) -> None:
    since = later().since
    assert since is not None
    sheet = load_workbook(BytesIO(content))["Alla omgångar"]
    head, *rows = sheet.iter_rows(min_row=4, values_only=True)
    records = [dict(zip(map(str, head), row, strict=True)) for row in rows]
    expected = [
        (one.title, name, point.n, point.now and point.now.index, point.desired and point.desired.high)
        for one in since.series.dimensions
        for name, point in zip(since.series.rounds, one.points, strict=True)
        if point is not None
    ]
    wanted = ("Dimension", "Omgång", "Svar (n)", "Nuläge index", "Önskat till")
    found = [tuple(record[name] for name in wanted) for record in records if record["Svar (n)"] != "visas inte"]
    assert sorted(map(str, found)) == sorted(map(str, expected))


def test_a_label_like_the_name_of_a_cell_is_no_cell_in_a_chart() -> None:
    whole = samples.smaller()
    items = tuple(replace(item, labels=("Blad1!A1", *item.labels[1:])) for item in whole.items)
    charts = [part for name, part in parts_of(workbook_bytes(replace(whole, items=items))).items() if "/chart" in name]
    assert [chart for chart in charts if "Blad1!\N{WORD JOINER}A1".encode() in chart]
    assert not [chart for chart in charts if b"<c:f>Blad1" in chart]

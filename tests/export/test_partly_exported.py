"""What is shown in part is exported in part, with its reason; and pinned charts come first."""

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from openpyxl import load_workbook

from kulturverktyg.export.as_json import as_json
from kulturverktyg.export.as_text import as_text
from kulturverktyg.export.files import export
from kulturverktyg.export.workbook import workbook_bytes
from tests import partly, samples

HEAD_ROW = 4


def test_the_workbook_says_in_each_row_why_a_part_is_missing() -> None:
    book = load_workbook(BytesIO(workbook_bytes(partly.partly())))
    head, *rows = book["Påståenden"].iter_rows(min_row=HEAD_ROW, values_only=True)
    found = {str(row[head.index("Namn")]): dict(zip(head, row, strict=True)) for row in rows if row[0] == rows[0][0]}
    assert (
        found["tala_1"]["Anmärkning"] == f"Nuläge: minst 90\N{NO-BREAK SPACE}% svarade ”Varken eller”. {partly.ALIKE}"
    )
    assert found["tala_1"]["Nuläge medel"] is None
    assert found["tala_2"]["Anmärkning"] == partly.ONLY_MEANS
    assert found["tala_2"]["Nuläge från"] is None
    assert found["inflytande_1"]["Nuläge från"] < found["inflytande_1"]["Nuläge medel"]
    words = {cell.value for row in book["Metod och anonymitet"].iter_rows() for cell in row}
    assert {"Sammanslagna grupper", "Hemtjänst, Nattpatrullen", partly.JOINED} <= words
    groups = {str(row[0]): row for row in book["Grupper"].iter_rows(min_row=HEAD_ROW + 1, values_only=True)}
    assert partly.JOINED in groups["Omsorg"]


def test_a_terminal_and_a_program_read_the_same() -> None:
    text = as_text(partly.partly())
    assert "nu minst 90\N{NO-BREAK SPACE}% svarade ”Varken eller”" in text
    assert f"] {partly.ALIKE}" in text
    assert "önskat visas inte" in text
    assert f"(Hemtjänst, Nattpatrullen. {partly.JOINED})" in text
    told = json.loads(json.dumps(as_json(partly.partly())))
    withheld = [figure for figure in told["figures"] if figure["withheld"] == partly.ALIKE]
    assert {figure["now"]["mean"] for figure in withheld} == {None}


def test_a_group_of_which_no_one_counts_the_heads_has_no_response_rate() -> None:
    from dataclasses import replace

    whole = samples.three_charts()
    groups = tuple(
        replace(group, breakdown="alder", breakdown_label="Din ålder", headcount=0) for group in whole.groups
    )
    results = replace(whole, groups=groups, breakdowns=("alder",))
    assert " av 0" not in as_text(results)
    book = load_workbook(BytesIO(workbook_bytes(results)))
    rows = list(book["Grupper"].iter_rows(min_row=HEAD_ROW + 1, values_only=True))
    assert {row[1:2] + row[4:6] for row in rows} == {("Din ålder", None, None)}


def test_pinned_charts_come_first_in_the_workbook_and_are_drawn_once(tmp_path: Path) -> None:
    pinned = [("rangordning", "all"), ("flera-val", "unit:omsorg"), ("borta", "all")]
    files = export(samples.three_charts(), tmp_path, ("xlsx", "svg"), pinned=pinned)
    names = [file.name for file in files]
    assert "rangordning.svg" in names[1]
    assert "flera-val, unit omsorg.svg" in names[2]
    assert len(names) == len(set(names))
    book = load_workbook(files[0])
    assert book.sheetnames[0] == "Fäst i rapporten"
    with ZipFile(files[0]) as archive:
        assert len([name for name in archive.namelist() if name.startswith("xl/media/")]) == 2
    words = [str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row if cell.value]
    assert any(each.startswith("Viktigast: ") for each in words)

"""Tables as people save them: every usual encoding, separator and program gives the same rows."""

from pathlib import Path

import openpyxl
import pytest

from kulturverktyg.errors import KnownError
from kulturverktyg.files.gate import Limits
from kulturverktyg.files.tables import Table, read_table
from tests.files.spreadsheets import SHEET, TWO_ROWS, book, sheet, workbook

_REQUIRED = ("unit", "role")


def _read(path: Path, limits: Limits | None = None) -> Table:
    return read_table(path, required=_REQUIRED, aliases={"enhet": "unit", "roll": "role"}, limits=limits)


def _csv(folder: Path, content: str | bytes, encoding: str = "utf-8") -> Path:
    path = folder / "svar.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_what_excel_calls_unicode_text_is_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "Unicode-text.txt"
    path.write_bytes("\ufeffEnhet\tRoll\r\nÖstra; norra\t”Å”\r\n".encode(encoding))
    assert read_table(path, required=()).rows == [(2, {"enhet": "Östra; norra", "roll": "”Å”"})]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "mac_roman"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("line", ["\n", "\r\n", "\r"])
def test_every_usual_kind_of_csv_gives_the_same(tmp_path: Path, encoding: str, separator: str, line: str) -> None:
    rows = [["Enhet", " ROLL ", "text"], ["Förvaltning/Åbo", "Chef", "så"], ["Bo", "Ledning", ""]]
    text = line.join(separator.join(row) for row in rows) + line
    table = _read(_csv(tmp_path, text, encoding))
    assert table.columns == ("unit", "role", "text")
    assert table.rows == [
        (2, {"unit": "Förvaltning/Åbo", "role": "Chef", "text": "så"}),
        (3, {"unit": "Bo", "role": "Ledning", "text": ""}),
    ]


def test_quoted_commas_quotes_and_line_breaks_stay_in_their_cell(tmp_path: Path) -> None:
    table = _read(_csv(tmp_path, 'unit,role,text\nA,B,"ett, två\nsa ""hon"""\nC,D,slut\n'))
    assert [cells["text"] for _, cells in table.rows] == ['ett, två\nsa "hon"', "slut"]


def test_rows_are_numbered_as_a_spreadsheet_shows_them(tmp_path: Path) -> None:
    table = _read(_csv(tmp_path, '\nunit,role\nA,"två\nrader"\n\n,\nC,D\n'))
    assert [number for number, _ in table.rows] == [3, 6]


def test_an_excel_file_gives_the_same_rows_as_csv(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Unit", "role", "x"], ["Åsa", "Chef", 3], ["Bo", None, 4.0], [" C ", "D", 2.5]]
    from_excel = _read(workbook(tmp_path / "svar.xlsx", rows))
    from_csv = _read(_csv(tmp_path, "Unit,role,x\nÅsa,Chef,3\nBo,,4\nC,D,2.5\n"))
    assert (from_excel.columns, from_excel.rows) == (from_csv.columns, from_csv.rows)


def test_letters_made_of_two_characters_are_the_same_letters(tmp_path: Path) -> None:
    ((_, cells),) = _read(_csv(tmp_path, "unit,role\nA\u030abo,Chef\n")).rows
    assert cells["unit"] == "Åbo"


def test_an_excel_file_that_openpyxl_warns_about_is_read_without_a_word(tmp_path: Path) -> None:
    assert len(_read(book(tmp_path / "svar.xlsx")).rows) == 1


def test_what_a_sheet_says_of_its_size_is_not_believed(tmp_path: Path) -> None:
    rows = sheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
        '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c></row>',
        before='<dimension ref="A1:A1"/>',
    )
    ((_, cells),) = _read(book(tmp_path / "svar.xlsx", **{SHEET: rows})).rows
    assert cells == {"unit": "Barn", "role": "Chef"}


def test_merged_cells_belong_to_their_first_row_and_formulas_give_their_value(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
        '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="str"><f>UPPER("x")</f><v>X</v></c></row>'
        '<row r="3"><c r="A3"/><c r="B3"><f>1+2</f><v>3</v></c></row>'
    )
    merged = sheet(rows, after='<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>')
    table = _read(book(tmp_path / "svar.xlsx", **{SHEET: merged}))
    assert [tuple(cells.values()) for _, cells in table.rows] == [("Barn", "X"), ("", "3")]


def test_columns_that_are_only_formatted_do_not_count(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    made.active.append(["unit", "role"])
    made.active.append(["A", "B"])
    made.active["J2"].font = openpyxl.styles.Font(bold=True)
    made.save(tmp_path / "svar.xlsx")
    assert _read(tmp_path / "svar.xlsx").columns == ("unit", "role")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("unit,vikt\nA,1\n", r"saknar kolumnen role \(på svenska roll\)\. Lägg till den"),
        ("vikt\n1\n", r"saknar kolumnerna unit, role \(på svenska enhet, roll\)\. Lägg till dem"),
        ("unit,role,,x\nA,B,1,2\n", "kolumn 3 saknar rubrik"),
        ("unit,role,Enhet\nA,B,C\n", "två kolumner för samma sak, unit och Enhet"),
        ("unit,role\n", "inga rader"),
        ("\n\n,,\n", "är tom"),
        ('unit,role\n"A,B\n', "Kontrollera citattecknen"),
        (b"unit,role\n\x81\x8d,B\n", "okänd teckenkodning"),
        ("unit,role\nA,B\n".encode("utf-16")[:-1], "avbruten eller skadad"),
        ("unit,role\nA,\x00\n".encode("utf-16"), "inte en textfil"),
        ("unit,role\n" + "x" * 200_000 + ",B\n", "cell på mer än 131072 tecken vid rad 2"),
        ("unit,role" + ",x" * 300 + "\n", "för många kolumner"),
    ],
)
def test_what_is_wrong_with_a_table_is_said_in_one_sentence(tmp_path: Path, content: str | bytes, words: str) -> None:
    with pytest.raises(KnownError, match=words):
        _read(_csv(tmp_path, content))


def test_a_row_with_more_cells_than_headings_is_named(tmp_path: Path) -> None:
    table = _read(_csv(tmp_path, "unit,role\nA,B\nC,D,E\n"))
    with pytest.raises(KnownError, match=r"rad 3, kolumn 3: raden har fler celler än rubrikraden\.$"):
        table.raise_if_wrong()


def test_a_heading_is_called_what_the_file_calls_it(tmp_path: Path) -> None:
    table = _read(_csv(tmp_path, "Enhet,role\nA,B\n"))
    table.wrong(2, "unit", "fel")
    with pytest.raises(KnownError, match="rad 2, kolumn Enhet: fel"):
        table.raise_if_wrong()


def test_the_wrong_cells_of_a_row_are_named_together(tmp_path: Path) -> None:
    table = _read(_csv(tmp_path, "unit,role\nA,B\n"))
    for column in ("unit", "role", *("x" * n for n in range(1, 10))):
        table.wrong(2, column, "fel")
    with pytest.raises(KnownError, match=r"rad 2, kolumn unit: fel, kolumn role: fel,.* och 1 fel till på raden\.$"):
        table.raise_if_wrong()


def test_the_first_line_that_excel_reads_as_the_separator_is_no_row(tmp_path: Path) -> None:
    table = _read(_csv(tmp_path, "\ufeffsep=;\r\nunit;role\r\nA, B, C;D\r\n"))
    assert table.rows == [(2, {"unit": "A, B, C", "role": "D"})]


def test_formatting_far_down_is_no_row(tmp_path: Path) -> None:
    rows = TWO_ROWS + '<row r="900000"><c r="A900000" s="0"/></row>'
    assert len(_read(book(tmp_path / "svar.xlsx", rows)).rows) == 1


def test_a_formula_that_was_never_computed_is_named(tmp_path: Path) -> None:
    path = workbook(tmp_path / "svar.xlsx", [["unit", "role"], ["A", "B"], ["C", '=UPPER("d")']])
    with pytest.raises(KnownError, match=r"rad 3, kolumn B är en formel utan värde\. Öppna filen i Excel"):
        _read(path)


def test_text_that_begins_as_a_formula_is_told_to_have_an_apostrophe(tmp_path: Path) -> None:
    path = workbook(tmp_path / "svar.xlsx", [["unit", "role"], ["A", "=1+1"]])
    with pytest.raises(KnownError, match=r"En text som ska börja med = behöver en apostrof"):
        _read(path)


def test_an_empty_sheet_before_the_right_one_is_passed_by(tmp_path: Path) -> None:
    path = workbook(tmp_path / "svar.xlsx", [["Enhet", "roll"], ["A", "B"]])
    opened = openpyxl.load_workbook(path)
    opened.create_sheet("Tomt", 0)
    opened.create_sheet("Läs först", 1).append(["Så här gör du"])
    opened.save(path)
    assert _read(path).rows == [(2, {"unit": "A", "role": "B"})]


def test_a_formula_whose_value_is_an_empty_text_is_an_empty_cell(tmp_path: Path) -> None:
    rows = TWO_ROWS + '<row r="3"><c r="A3" t="str"><f>""</f><v></v></c><c r="B3" t="s"><v>3</v></c></row>'
    assert _read(book(tmp_path / "svar.xlsx", rows)).rows[-1] == (3, {"unit": "", "role": "Chef"})


def test_only_the_first_twenty_wrong_rows_are_named(tmp_path: Path) -> None:
    table = _read(_csv(tmp_path, "unit,role\nA,B\n"))
    for row in range(25):
        table.wrong(row, "x", "fel")
    with pytest.raises(KnownError) as caught:
        table.raise_if_wrong()
    assert str(caught.value).count("rad ") == 20
    assert "fel på 5 rader till" in str(caught.value)


@pytest.mark.parametrize("name", ["svar.csv", "svar.xlsx"])
def test_the_number_of_rows_has_a_limit_that_can_be_raised(tmp_path: Path, name: str) -> None:
    rows: list[list[object]] = [["unit", "role"], *([f"A{i}", "B"] for i in range(30))]
    path = tmp_path / name
    if name.endswith("csv"):
        path.write_text("\n".join(",".join(map(str, row)) for row in rows), "utf-8")
    else:
        workbook(path, rows)
    with pytest.raises(KnownError, match="för många rader"):
        _read(path, Limits(rows=29))
    assert len(_read(path, Limits(rows=30)).rows) == 30

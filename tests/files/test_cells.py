"""Words in cells stay words, whole and harmless, and numbers are exact."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell

from kulturverktyg.errors import KnownError
from kulturverktyg.files.cells import CELL_LIMIT, read_text, write_number, write_text


def written(value: str | float) -> Cell:
    book = Workbook()
    cell = book.worksheets[0].cell(1, 1)
    assert isinstance(cell, Cell)
    if isinstance(value, str):
        write_text(cell, value)
    else:
        write_number(cell, value)
    buffer = BytesIO()
    book.save(buffer)
    found = load_workbook(buffer).worksheets[0].cell(1, 1)
    assert isinstance(found, Cell)
    return found


@pytest.mark.parametrize("text", ["=1+1", "+46 70", "- fika", "@namn", "\tindrag", '=HYPERLINK("http://x";"y")'])
def test_what_looks_like_a_formula_is_text(text: str) -> None:
    cell = written(text)
    assert cell.value == text
    assert cell.data_type == "s"
    assert cell.quotePrefix


@pytest.mark.parametrize("text", ["#N/A", "#REF!", "2026-01-01", "12", "1,5", "TRUE", "Plain"])
def test_what_looks_like_a_number_an_error_or_a_date_is_text(text: str) -> None:
    cell = written(text)
    assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", False)


def test_what_no_file_can_carry_is_left_out() -> None:
    assert written("a\x00b\x07c\ud800d\uffffe").value == "abcde"
    assert written("rad ett\r\nrad två").value == "rad ett\nrad två"


def test_what_excel_would_read_as_a_code_is_written_so_that_it_is_not() -> None:
    assert written("_x0041_").value == "_x005F_x0041_"
    assert written("_x_").value == "_x_"


def test_a_text_that_does_not_fit_is_refused_and_never_cut() -> None:
    assert written("å" * CELL_LIMIT).value == "å" * CELL_LIMIT
    for text in ("å" * (CELL_LIMIT + 1), "\N{GRINNING FACE}" * (CELL_LIMIT // 2 + 1)):
        with pytest.raises(KnownError, match="för lång"):
            write_text(written(""), text)


@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=60))
def test_ordinary_text_comes_back_as_it_was(text: str) -> None:
    expected = text.replace("\ufffe", "").replace("\uffff", "")
    assert (written(text).value or "").replace("_x005F_", "_") == expected


@given(st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**53), 2**53))
def test_a_number_comes_back_to_the_last_digit(number: float) -> None:
    cell = written(number)
    assert (cell.value, cell.data_type) == (number, "n")


@pytest.mark.parametrize("text", ["_x000D_", "a_x000d_b", "_x005F_x000D_", "_x000D_\n_x0041_", "__x000D__", "_x005F_"])
def test_what_a_person_wrote_that_looks_like_a_code_comes_back(text: str) -> None:
    assert read_text(str(written(text).value)) == text


def test_line_breaks_as_excel_writes_them_are_line_breaks() -> None:
    assert read_text("ett_x000D_\ntvå\r\ntre") == "ett\ntvå\ntre"

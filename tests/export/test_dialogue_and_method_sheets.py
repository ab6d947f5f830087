"""The dialogue log and the method of a journey in the workbook, read again as they were put in."""

import datetime as dt
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from kulturverktyg.decide.chosen_way import read_chosen_way
from kulturverktyg.decide.dialogues import save_dialogues
from kulturverktyg.decide.method_facts import MethodFacts, read_method_facts, save_readers
from kulturverktyg.errors import KnownError
from kulturverktyg.export.method_page import method_page
from kulturverktyg.export.workbook import workbook_bytes
from kulturverktyg.printing.method_print import method_print
from tests import chosen, samples
from tests.builders import Workplace
from tests.decide.dialogues import full_log
from tests.printing.printed import squeezed, words_of

FACTS = MethodFacts(
    "Nämnden", "Ta reda på hur vi har det", "", "Inga enskilda ärenden", "", "KS 2026/12", "HR läser fritexten",
    (("Våren", "Första workshoppen", dt.date(2026, 3, 2)),),
)  # fmt: skip


@pytest.fixture(scope="module")
def book() -> Workbook:
    everything = chosen.everything()
    way = replace(everything.way, dialogues=full_log(), method=FACTS)
    return load_workbook(BytesIO(workbook_bytes(samples.smaller(), chosen=replace(everything, way=way))))


def test_every_exchange_is_a_row_that_says_how_it_stands(book: Workbook) -> None:
    sheet = book["Dialoglogg"]
    head, *rows = [row for row in sheet.iter_rows(min_row=4, values_only=True) if any(row)]
    state = head.index("Läge")
    assert [row[state] for row in rows] == ["Försenat", "Hållet", None, "Väntar"]
    assert rows[0][head.index("Det som sades")] == full_log()[0].exchanges[0].statement, "no formula is made of it"
    assert rows[0][head.index("Följs upp")] == dt.datetime(2027, 2, 1)  # noqa: DTZ001
    assert sheet["A2"].value == "2 möten. Läget 2027-03-16: 1 av 3 löften är hållna, 1 är försenat."


def test_there_is_no_sheet_where_nothing_was_said() -> None:
    written = load_workbook(BytesIO(workbook_bytes(samples.smaller(), chosen=chosen.nothing())))
    assert "Dialoglogg" not in written.sheetnames


def test_the_method_says_who_asked_who_reads_and_who_did_not_answer(book: Workbook) -> None:
    words = [str(cell) for row in book["Metod och anonymitet"].iter_rows(values_only=True) for cell in row if cell]
    for told in ("Beställare: Nämnden", "HR läser fritexten", "Första workshoppen", "2026-03-02", "Kunde svara"):
        assert told in words
    assert words.count("Det här visas inte, eller visas delvis") == 1


def test_without_a_round_the_page_tells_what_is_known_and_nothing_is_empty() -> None:
    parts = method_page(FACTS, None, None)
    assert [part.title for part in parts] == ["Uppdraget", "Vem ser vad", "När det gjordes"]
    assert [part.title for part in method_page(MethodFacts(), None, None)] == ["Vem ser vad"]


def test_it_is_printed_with_every_part() -> None:
    parts = method_page(FACTS, samples.smaller(), chosen.everything())
    printed = words_of(method_print([(one.title, one.lines, one.rows) for one in parts], "Granby"))
    for part in parts:
        assert squeezed(part.title) in printed


def test_who_reads_is_kept_in_the_file_and_goes_with_the_export(place: Workplace) -> None:
    save_readers(place.store, place.journey_id, "  HR läser. \n")
    save_dialogues(place.store, place.journey_id, full_log())
    assert read_method_facts(place.store, place.journey_id).readers == "HR läser."
    way = read_chosen_way(place.store, place.journey_id)
    assert (way.method.readers, way.dialogues) == ("HR läser.", full_log())
    with pytest.raises(KnownError, match="för lång"):
        save_readers(place.store, place.journey_id, "x" * 10_001)


def test_nothing_of_the_method_is_written_without_what_was_chosen(tmp_path: Path) -> None:
    target = tmp_path / "bok.xlsx"
    target.write_bytes(workbook_bytes(samples.smaller()))
    words = [cell for row in load_workbook(target)["Metod och anonymitet"].iter_rows(values_only=True) for cell in row]
    assert "Vem ser vad" not in words

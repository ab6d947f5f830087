"""Rapporter: made where one says, for whom one says, called off without a trace, refused with a reason."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from openpyxl import load_workbook
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton

from kulturverktyg.decide.measure import MeasureView
from kulturverktyg.decide.measures import add_measure
from kulturverktyg.decide.report_parts import Part, read_parts
from kulturverktyg.gui.desk.reports.page_view import PageView
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.prepare.journeys import list_journeys
from tests.gui.desk.at_the_desk import LEFT, Desk
from tests.gui.desk.reports_hands import (
    CONTENTS,
    FILES,
    PACKS,
    PREVIEW,
    choose_folder,
    choose_only,
    make_files,
    open_tab,
)


@pytest.fixture
def reports(briefly_answered_desk: Desk) -> Desk:
    briefly_answered_desk.go("Rapporter")
    return briefly_answered_desk


def test_while_the_round_is_open_the_page_leads_to_the_kiosk(desk: Desk) -> None:
    desk.go("Rapporter")
    assert desk.text("label_none") == "Rapporter görs när omgången är stängd"
    desk.click("button_kiosk")
    assert desk.text("label_title") == "Kiosk"


@pytest.mark.parametrize("place", [PACKS, FILES])
def test_nothing_chosen_is_nothing_to_make(reports: Desk, place: int) -> None:
    open_tab(reports, place)
    choose_only(reports)
    assert not reports.find(QPushButton, "button_make").isEnabled()


def test_called_off_leaves_no_half_file(reports: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "avbruten"
    choose_folder(reports, folder)
    reports.qtbot.mouseClick(reports.find(QPushButton, "button_make"), LEFT)
    reports.qtbot.mouseClick(reports.find(QPushButton, "button_cancel"), LEFT)
    reports.settle()
    assert _banner(reports) == "Avbrutet. Inga halva filer finns kvar."
    assert not [*folder.glob("*")]
    assert not reports.sees("list_files")
    assert reports.find(QPushButton, "button_make").hasFocus()


def test_a_folder_that_cannot_be_written_is_named(reports: Desk, tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("")
    make_files(reports, tmp_path / "fil", "xlsx")
    assert "fil" in _banner(reports)
    assert reports.find(QPushButton, "button_make").isEnabled()


def test_the_folder_is_remembered(reports: Desk, tmp_path: Path) -> None:
    choose_folder(reports, tmp_path / "rapporter")
    assert reports.text("label_folder") == str(tmp_path / "rapporter")
    assert reports.window._settings.value("reports/folder") == str(tmp_path / "rapporter")  # noqa: SLF001


def test_the_plan_goes_into_the_workbook(reports: Desk, tmp_path: Path) -> None:
    store = reports.window.store
    assert store is not None
    add_measure(store, list_journeys(store)[0].id, MeasureView("Fika på fredagar", owner="Enhetschef"))
    make_files(reports, tmp_path / "med plan", "xlsx")
    (file,) = (tmp_path / "med plan").iterdir()
    assert [cell.value for cell in load_workbook(file)["Handlingsplan"]["B"]][4:] == ["Fika på fredagar"]


def test_parts_are_left_out_moved_and_written_in_and_the_report_obeys(reports: Desk, tmp_path: Path) -> None:
    open_tab(reports, CONTENTS)
    parts = reports.find(QListWidget, "list_parts")
    names = [parts.item(place).text() for place in range(parts.count())]
    parts.setFocus()
    parts.setCurrentRow(names.index("Kodbok"))
    reports.qtbot.keyClick(parts, Qt.Key.Key_Space)
    parts.setCurrentRow(names.index("Det viktigaste"))
    for _ in range(names.index("Det viktigaste")):
        reports.qtbot.keyClick(parts, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    reports.write("edit_words", "Tack för att ni svarade.")
    kept = {part.key: part for part in _parts(reports)}
    assert next(iter(kept)) == "summary"
    assert (kept["summary"].words, kept["codebook"].included) == ("Tack för att ni svarade.", False)
    make_files(reports, tmp_path / "ord", "docx")
    (file,) = (tmp_path / "ord").iterdir()
    document = Document(str(file))
    headings = [line.text for line in document.paragraphs if line.style is not None and line.style.name == "Heading 1"]
    assert headings[0] == "Det viktigaste"
    assert "Kodbok" not in headings
    assert any(line.text == "Tack för att ni svarade." for line in document.paragraphs)


def test_what_was_changed_in_the_parts_can_be_taken_back(reports: Desk) -> None:
    before = _parts(reports)
    open_tab(reports, CONTENTS)
    parts = reports.find(QListWidget, "list_parts")
    parts.setFocus()
    reports.qtbot.keyClick(parts, Qt.Key.Key_Space)
    reports.settle()
    assert not _parts(reports)[0].included
    reports.click("button_undo")
    assert _parts(reports) == before


def test_the_pages_are_seen_before_anything_is_made(reports: Desk) -> None:
    open_tab(reports, PREVIEW)
    assert reports.text("label_page") == "Sida 1 av 1"
    assert not reports.find(PageView, "page_view").words
    reports.choose("combo_document", "Hela rapporten")
    assert reports.text("label_page").startswith("Sida 1 av ")
    reports.click("button_page_next")
    assert reports.text("label_page").startswith("Sida 2 av ")


def test_packs_for_those_who_are_to_know_are_made_at_once(reports: Desk, tmp_path: Path) -> None:
    choose_only(reports, "staff", "clients", "zip")
    choose_folder(reports, tmp_path / "paket")
    reports.click("button_make")
    made = sorted((tmp_path / "paket").iterdir())
    assert [file.suffix for file in made] == [".zip", ".zip"]
    shown = reports.find(QListWidget, "list_files")
    assert sorted(shown.item(row).text() for row in range(shown.count())) == [file.name for file in made]
    for file in made:
        with ZipFile(file) as pack:
            assert pack.testzip() is None
            assert any(name.endswith(".pdf") for name in pack.namelist())


def test_rows_leave_only_after_a_decision_that_one_stands_by(reports: Desk, tmp_path: Path) -> None:
    choose_only(reports, "archive")
    choose_folder(reports, tmp_path / "arkiv")
    reports.write("edit_decision", "HR 2026/41")
    reports.dialogs.will_answer(False)
    reports.click("button_make")
    assert reports.dialogs.asked[-1].startswith("Raddata i arkivet")
    assert not (tmp_path / "arkiv").exists()


def test_pictures_are_as_large_as_one_says(reports: Desk, tmp_path: Path) -> None:
    open_tab(reports, FILES)
    choose_only(reports, "png")
    reports.choose("combo_size", "16 × 9 cm")
    reports.choose("combo_dpi", "96")
    make_files(reports, tmp_path / "bilder", "png")
    for file in (tmp_path / "bilder").iterdir():
        with Image.open(file) as picture:
            assert abs(picture.width - 16 / 2.54 * 96) < 2


def test_a_template_that_is_no_presentation_is_refused_by_name(reports: Desk, tmp_path: Path) -> None:
    (tmp_path / "mall.pptx").write_text("hej")
    open_tab(reports, FILES)
    reports.dialogs.will_answer(tmp_path / "mall.pptx")
    reports.click("button_deck")
    make_files(reports, tmp_path / "bilder", "pptx")
    assert "mall.pptx" in _banner(reports)
    reports.click("button_no_deck")
    assert reports.text("label_deck") == "Programmets egen"


def _parts(desk: Desk) -> tuple[Part, ...]:
    store = desk.window.store
    assert store is not None
    return read_parts(store, list_journeys(store)[0].id)


def _banner(desk: Desk) -> str:
    return next(b.text for b in desk.window.pages.reports_page.findChildren(Banner) if b.isVisible())

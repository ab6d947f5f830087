"""Rapporter: made where one says, called off without a trace, refused with a reason."""

from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtWidgets import QListWidget, QPushButton

from kulturverktyg.decide.measure import MeasureView
from kulturverktyg.decide.measures import add_measure
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.prepare.journeys import list_journeys
from tests.gui.desk.at_the_desk import LEFT, Desk


def test_while_the_round_is_open_the_page_leads_to_the_kiosk(desk: Desk) -> None:
    desk.go("Rapporter")
    assert desk.text("label_none") == "Rapporter görs när omgången är stängd"
    desk.click("button_kiosk")
    assert desk.text("label_title") == "Kiosk"


def test_nothing_chosen_is_nothing_to_make(briefly_answered_desk: Desk) -> None:
    briefly_answered_desk.go("Rapporter")
    briefly_answered_desk.click("check_xlsx")
    briefly_answered_desk.click("check_png")
    assert not briefly_answered_desk.find(QPushButton, "button_make").isEnabled()


def test_called_off_leaves_no_half_file(briefly_answered_desk: Desk, tmp_path: Path) -> None:
    desk, folder = briefly_answered_desk, tmp_path / "avbruten"
    _choose_folder(desk, folder)
    desk.qtbot.mouseClick(desk.find(QPushButton, "button_make"), LEFT)
    desk.qtbot.mouseClick(desk.find(QPushButton, "button_cancel"), LEFT)
    desk.settle()
    assert _banner(desk) == "Avbrutet. Inga halva filer finns kvar."
    assert not any(path.name.startswith((".", "~")) or path.suffix == ".tmp" for path in folder.glob("*"))
    assert not desk.sees("list_files")
    assert desk.find(QPushButton, "button_make").hasFocus()


def test_a_folder_that_cannot_be_written_is_named(briefly_answered_desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("")
    _choose_folder(briefly_answered_desk, tmp_path / "fil")
    briefly_answered_desk.click("check_png")
    briefly_answered_desk.click("button_make")
    assert "fil" in _banner(briefly_answered_desk)
    assert briefly_answered_desk.find(QPushButton, "button_make").isEnabled()


def test_the_folder_is_remembered(briefly_answered_desk: Desk, tmp_path: Path) -> None:
    _choose_folder(briefly_answered_desk, tmp_path / "rapporter")
    assert briefly_answered_desk.text("label_folder") == str(tmp_path / "rapporter")
    assert briefly_answered_desk.window._settings.value("reports/folder") == str(tmp_path / "rapporter")  # noqa: SLF001


def test_the_plan_goes_into_the_workbook(briefly_answered_desk: Desk, tmp_path: Path) -> None:
    desk, store = briefly_answered_desk, briefly_answered_desk.window.store
    assert store is not None
    add_measure(store, list_journeys(store)[0].id, MeasureView("Fika på fredagar", owner="Enhetschef"))
    _choose_folder(desk, tmp_path / "med plan")
    desk.click("check_png")
    desk.click("button_make")
    (file,) = (tmp_path / "med plan").iterdir()
    assert [cell.value for cell in load_workbook(file)["Handlingsplan"]["B"]][4:] == ["Fika på fredagar"]


def _choose_folder(desk: Desk, folder: Path) -> None:
    desk.go("Rapporter")
    desk.dialogs.will_answer(folder)
    desk.click("button_folder")
    assert desk.window.findChildren(QListWidget, "list_files")


def _banner(desk: Desk) -> str:
    return next(b.text for b in desk.window.pages.reports_page.findChildren(Banner) if b.isVisible())

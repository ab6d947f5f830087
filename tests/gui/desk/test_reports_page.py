"""Rapporter: made where one says, called off without a trace, refused with a reason."""

from pathlib import Path

from PySide6.QtWidgets import QListWidget, QPushButton

from kulturverktyg.gui.widgets.banner import Banner
from tests.gui.desk.at_the_desk import LEFT, Desk


def test_while_the_round_is_open_the_page_leads_to_the_kiosk(desk: Desk) -> None:
    desk.go("Rapporter")
    assert desk.text("label_none") == "Rapporter görs när omgången är stängd"
    desk.click("button_kiosk")
    assert desk.text("label_title") == "Kiosk"


def test_nothing_chosen_is_nothing_to_make(answered_desk: Desk) -> None:
    answered_desk.go("Rapporter")
    answered_desk.click("check_xlsx")
    answered_desk.click("check_png")
    assert not answered_desk.find(QPushButton, "button_make").isEnabled()


def test_called_off_leaves_no_half_file(answered_desk: Desk, tmp_path: Path) -> None:
    desk, folder = answered_desk, tmp_path / "avbruten"
    _choose_folder(desk, folder)
    desk.qtbot.mouseClick(desk.find(QPushButton, "button_make"), LEFT)
    desk.qtbot.mouseClick(desk.find(QPushButton, "button_cancel"), LEFT)
    desk.settle()
    assert _banner(desk) == "Avbrutet. Inga halva filer finns kvar."
    assert not any(path.name.startswith((".", "~")) or path.suffix == ".tmp" for path in folder.glob("*"))
    assert not desk.sees("list_files")
    assert desk.find(QPushButton, "button_make").hasFocus()


def test_a_folder_that_cannot_be_written_is_named(answered_desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("")
    _choose_folder(answered_desk, tmp_path / "fil")
    answered_desk.click("check_png")
    answered_desk.click("button_make")
    assert "fil" in _banner(answered_desk)
    assert answered_desk.find(QPushButton, "button_make").isEnabled()


def test_the_folder_is_remembered(answered_desk: Desk, tmp_path: Path) -> None:
    _choose_folder(answered_desk, tmp_path / "rapporter")
    assert answered_desk.text("label_folder") == str(tmp_path / "rapporter")
    assert answered_desk.window._settings.value("reports/folder") == str(tmp_path / "rapporter")  # noqa: SLF001


def _choose_folder(desk: Desk, folder: Path) -> None:
    desk.go("Rapporter")
    desk.dialogs.will_answer(folder)
    desk.click("button_folder")
    assert desk.window.findChildren(QListWidget, "list_files")


def _banner(desk: Desk) -> str:
    return next(b.text for b in desk.window.pages.reports_page.findChildren(Banner) if b.isVisible())

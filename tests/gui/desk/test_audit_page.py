"""Pröva anonymiteten: tried on the spot, called off, told in a table, and saved as a protocol to sign."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.round_dialog import NewRound
from kulturverktyg.prepare.journeys import create_journey
from kulturverktyg.store.store import open_store
from tests.builders import NAME, TEMPLATE
from tests.gui.desk.at_the_desk import LEFT, Desk
from tests.gui.desk.conftest import OpenDesk


@pytest.fixture
def desk_of_two(open_desk: OpenDesk, tmp_path: Path, _briefly_answered: Path) -> Desk:
    """A desk with two journeys, of which one has a closed round."""
    shutil.copytree(_briefly_answered, tmp_path, dirs_exist_ok=True)
    store = open_store(tmp_path / "resa.kultur")
    create_journey(store, "Andra resan", TEMPLATE)
    return open_desk(store)


def test_while_no_round_is_closed_the_page_leads_to_the_kiosk(desk: Desk) -> None:
    desk.go("Pröva anonymiteten")
    assert desk.text("label_none") == "Det finns inget att pröva än"
    desk.click("button_kiosk")
    assert desk.text("label_title") == "Kiosk"


def test_each_attempt_stands_in_the_table_and_the_protocol_is_saved(
    briefly_answered_desk: Desk, tmp_path: Path
) -> None:
    desk = briefly_answered_desk
    desk.go("Pröva anonymiteten")
    assert not desk.sees("card_result")
    desk.click("button_try")
    assert desk.text("label_verdict") == "Anonymiteten höll: inget av försöken gav svar från en grupp som är för liten."
    lines = desk.table("table_attacks").splitlines()
    assert len(lines) == 14
    assert lines[1].startswith("Tröskel\t")
    assert "Inget gick att få fram" in lines[1]
    assert not desk.sees("text_found")
    assert desk.find(DataTable, "table_attacks").hasFocus()
    desk.dialogs.will_answer(tmp_path / "protokoll")
    desk.click("button_save")
    assert (tmp_path / "protokoll.pdf").read_bytes().startswith(b"%PDF")
    assert _banner(desk).startswith("Protokollet är sparat: protokoll.pdf.")


def test_what_was_got_from_a_file_is_told_in_plain_words(briefly_answered_desk: Desk, tmp_path: Path) -> None:
    desk, folder = briefly_answered_desk, tmp_path / "export"
    folder.mkdir()
    (folder / "svar.csv").write_text("unit;inflytande_1.now;rost_1.now;rost_1.desired\nA;3;5;2\n", "utf-8")
    desk.go("Pröva anonymiteten")
    desk.dialogs.will_answer(folder)
    desk.click("button_folder")
    assert desk.text("label_folder") == str(folder)
    desk.click("button_try")
    assert desk.text("label_verdict") == "Anonymiteten håller inte: 1 läcka hittades."
    found = desk.find(QPlainTextEdit, "text_found")
    assert "svar.csv: i tabellen ligger enskilda personers svar" in found.toPlainText()
    assert found.hasFocus()
    desk.click("button_no_folder")
    assert desk.text("label_folder").startswith("Inga.")


def test_what_could_not_be_read_is_in_the_verdict_and_first_in_the_table(
    briefly_answered_desk: Desk, tmp_path: Path
) -> None:
    desk, folder = briefly_answered_desk, tmp_path / "export"
    folder.mkdir()
    desk.go("Pröva anonymiteten")
    desk.dialogs.will_answer(folder)
    desk.click("button_folder")
    desk.click("button_try")
    assert desk.text("label_verdict").endswith("men allt kunde inte prövas. Mappen har inga filer.")
    (folder / "trasig.xlsx").write_bytes(b"PK junk")
    desk.click("button_try")
    assert "1 fil gick inte att läsa, eller bara till en del: trasig.xlsx." in desk.text("label_verdict")
    _, first, *_ = desk.table("table_attacks").splitlines()
    assert first.startswith("Dolt i filerna\t")
    assert "Kunde inte prövas helt. 1 fil gick inte att läsa" in first
    (folder / "trasig.xlsx").unlink()
    folder.rmdir()
    desk.click("button_try")
    assert "finns inte" in _banner(desk)
    assert not desk.sees("card_result")


def test_the_folder_that_reports_are_made_in_is_offered(briefly_answered_desk: Desk, tmp_path: Path) -> None:
    desk, folder = briefly_answered_desk, tmp_path / "rapporter"
    folder.mkdir()
    desk.go("Pröva anonymiteten")
    assert desk.text("label_folder").startswith("Inga.")
    desk.go("Rapporter")
    desk.dialogs.will_answer(folder)
    desk.click("button_folder")
    desk.go("Pröva anonymiteten")
    assert desk.text("label_folder") == str(folder)
    desk.click("button_no_folder")
    desk.go("Rapporter")
    desk.go("Pröva anonymiteten")
    assert desk.text("label_folder").startswith("Inga.")


def test_what_came_of_it_is_forgotten_when_one_more_round_is_closed(briefly_answered_desk: Desk) -> None:
    desk = briefly_answered_desk
    desk.go("Pröva anonymiteten")
    desk.click("button_try")
    desk.go("Kiosk")
    desk.dialogs.will_answer(NewRound("Våren 2028"))
    desk.click("button_new_round")
    desk.go("Pröva anonymiteten")
    assert desk.sees("label_verdict")
    desk.go("Kiosk")
    desk.dialogs.will_answer(True)
    desk.click("button_close_round")
    desk.go("Pröva anonymiteten")
    assert not desk.sees("card_result")


def test_another_journey_does_not_get_what_came_of_the_first(desk_of_two: Desk) -> None:
    desk = desk_of_two
    desk.choose_row("table_journeys", NAME)
    desk.qtbot.keyClick(desk.find(DataTable, "table_journeys"), Qt.Key.Key_Return)
    desk.settle()
    desk.go("Pröva anonymiteten")
    desk.qtbot.mouseClick(desk.find(QPushButton, "button_try"), LEFT)
    desk.press_page("Alla resor")
    desk.choose_row("table_journeys", "Andra resan")
    desk.qtbot.keyClick(desk.find(DataTable, "table_journeys"), Qt.Key.Key_Return)
    desk.settle()
    desk.go("Pröva anonymiteten")
    assert not desk.sees("card_result")
    assert desk.text("label_none") == "Det finns inget att pröva än"


def test_called_off_nothing_is_shown(briefly_answered_desk: Desk) -> None:
    desk = briefly_answered_desk
    desk.go("Pröva anonymiteten")
    desk.qtbot.mouseClick(desk.find(QPushButton, "button_try"), LEFT)
    desk.qtbot.mouseClick(desk.find(QPushButton, "button_cancel"), LEFT)
    desk.settle()
    assert _banner(desk) == "Avbrutet. Inget är prövat färdigt."
    assert not desk.sees("card_result")
    assert desk.find(QPushButton, "button_try").hasFocus()


def _banner(desk: Desk) -> str:
    return next(b.text for b in desk.window.pages.audit_page.findChildren(Banner) if b.isVisible())

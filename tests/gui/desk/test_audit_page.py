"""Pröva anonymiteten: tried on the spot, called off, told in a table, and saved as a protocol to sign."""

from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.data_table import DataTable
from tests.gui.desk.at_the_desk import LEFT, Desk


def test_while_no_round_is_closed_the_page_leads_to_the_kiosk(desk: Desk) -> None:
    desk.go("Pröva anonymiteten")
    assert desk.text("label_none") == "Det finns inget att pröva än"
    desk.click("button_kiosk")
    assert desk.text("label_title") == "Kiosk"


def test_each_attempt_stands_in_the_table_and_the_protocol_is_saved(answered_desk: Desk, tmp_path: Path) -> None:
    desk = answered_desk
    desk.go("Pröva anonymiteten")
    assert not desk.sees("card_result")
    desk.click("button_try")
    assert desk.text("label_verdict") == "Anonymiteten höll: inget av försöken gav svar från en grupp som är för liten."
    lines = desk.table("table_attacks").splitlines()
    assert len(lines) == 10
    assert lines[1].startswith("Tröskel\t")
    assert "Inget gick att få fram" in lines[1]
    assert not desk.sees("text_found")
    assert desk.find(DataTable, "table_attacks").hasFocus()
    desk.dialogs.will_answer(tmp_path / "protokoll")
    desk.click("button_save")
    assert (tmp_path / "protokoll.pdf").read_bytes().startswith(b"%PDF")
    assert _banner(desk).startswith("Protokollet är sparat: protokoll.pdf.")


def test_what_was_got_from_a_file_is_told_in_plain_words(answered_desk: Desk, tmp_path: Path) -> None:
    desk, folder = answered_desk, tmp_path / "export"
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


def test_called_off_nothing_is_shown(answered_desk: Desk) -> None:
    desk = answered_desk
    desk.go("Pröva anonymiteten")
    desk.qtbot.mouseClick(desk.find(QPushButton, "button_try"), LEFT)
    desk.qtbot.mouseClick(desk.find(QPushButton, "button_cancel"), LEFT)
    desk.settle()
    assert _banner(desk) == "Avbrutet. Inget är prövat färdigt."
    assert not desk.sees("card_result")
    assert desk.find(QPushButton, "button_try").hasFocus()


def _banner(desk: Desk) -> str:
    return next(b.text for b in desk.window.pages.audit_page.findChildren(Banner) if b.isVisible())

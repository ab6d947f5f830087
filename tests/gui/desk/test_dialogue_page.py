"""Dialoglogg: written by hand and by key, undone, kept or late, and made measures of."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QTabWidget

from kulturverktyg.decide.dialogue import DialogueLog
from kulturverktyg.decide.dialogues import read_dialogues, save_dialogues
from kulturverktyg.decide.measures import read_plan
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.text_area import TextArea
from kulturverktyg.prepare.journeys import list_journeys
from tests.decide.dialogues import KEPT, LATE, SPRING, full_log
from tests.decide.plans import TODAY
from tests.gui.desk.at_the_desk import Desk


@pytest.fixture
def page(desk: Desk) -> Desk:
    """The desk at the page, on a journey where nothing was said yet."""
    desk.go("Dialoglogg")
    return desk


@pytest.fixture
def said(desk: Desk) -> Desk:
    """The desk at the page, with two meetings."""
    assert desk.window.store is not None
    save_dialogues(desk.window.store, list_journeys(desk.window.store)[0].id, full_log())
    desk.go("Dialoglogg")
    return desk


def kept(desk: Desk) -> DialogueLog:
    store = desk.window.store
    assert store is not None
    return read_dialogues(store, list_journeys(store)[0].id)


def press(desk: Desk, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    table = desk.find(DataTable, name)
    table.setFocus()
    desk.qtbot.keyClick(table, key, modifier)
    desk.settle()


def test_a_first_meeting_is_written_from_statement_to_commitment(page: Desk) -> None:
    page.click("button_begin")
    page.write("edit_name", "Dialog i hemtjänsten")
    page.write("edit_date", "2027-03-16")
    page.click("button_add")
    page.write("text_statement", "Vi får inte veta varför")
    page.write("text_reply", "Det stämmer")
    page.write("text_commitment", "Vi skriver skälet under beslutet")
    page.write("edit_owner", "Nämnden")
    page.write("edit_follow_up", "2027-05-01")
    (meeting,) = kept(page)
    assert (meeting.name, str(meeting.date)) == ("Dialog i hemtjänsten", "2027-03-16")
    (one,) = meeting.exchanges
    assert (one.statement, one.reply, one.commitment) == (
        "Vi får inte veta varför",
        "Det stämmer",
        "Vi skriver skälet under beslutet",
    )
    assert (one.owner, str(one.follow_up), one.kept) == ("Nämnden", "2027-05-01", False)
    page.click("check_kept")
    assert kept(page)[0].exchanges[0].kept
    assert page.text("label_saved") == "Sparat"


def test_what_is_written_is_saved_when_the_writer_pauses_in_the_field(page: Desk) -> None:
    page.click("button_begin")
    page.click("button_add")
    area = page.find(TextArea, "text_statement")
    area.setFocus()
    page.qtbot.keyClicks(area, "Ingen svarade oss, ")
    page.qtbot.waitUntil(lambda: kept(page)[0].exchanges[0].statement == "Ingen svarade oss,", timeout=10_000)
    page.settle()
    page.qtbot.keyClicks(area, "och vi undrar")
    assert area.hasFocus()
    assert area.toPlainText() == "Ingen svarade oss, och vi undrar"


def test_everything_can_be_undone_and_made_again(said: Desk) -> None:
    before = kept(said)
    said.choose_row("table_dialogues", "2027-01-12")
    said.write("text_reply", "Ett annat svar")
    press(said, "table_said", Qt.Key.Key_Delete)
    press(said, "table_said", Qt.Key.Key_Insert)
    said.write("text_statement", "Nytt")
    after = kept(said)
    assert after != before
    for _ in range(4):
        said.click("button_undo")
    assert kept(said) == before
    for _ in range(4):
        said.click("button_redo")
    assert kept(said) == after


def test_rows_are_moved_by_key_and_meetings_removed_with_a_way_back(said: Desk) -> None:
    said.choose_row("table_dialogues", "2027-01-12")
    press(said, "table_said", Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [one.id for one in kept(said)[0].exchanges][1] == LATE.id
    press(said, "table_dialogues", Qt.Key.Key_Delete)
    assert len(kept(said)) == 1
    assert "Ångra tar tillbaka det" in said.message
    said.click("button_undo")
    assert len(kept(said)) == 2


def test_it_says_what_is_kept_and_what_is_late(said: Desk) -> None:
    said.choose_row("table_dialogues", "2027-01-12")
    assert "1 av 2" in said.table("table_dialogues")
    assert "Hållet" in said.table("table_said")
    assert said.text("label_state").startswith("I allt är 1 av 3 löften hållna")


def test_a_statement_without_a_commitment_can_be_neither_kept_nor_made_a_measure(said: Desk) -> None:
    said.choose_row("table_dialogues", "2027-01-12")
    said.choose_row("table_said", "Det är tungt på kvällarna")
    assert not said.find(QCheckBox, "check_kept").isEnabled()
    assert not said.find(QPushButton, "button_measure").isEnabled()


def test_a_commitment_becomes_a_measure_and_leads_to_the_plan(said: Desk) -> None:
    said.choose_row("table_dialogues", "2027-01-12")
    said.choose_row("table_said", LATE.statement)
    said.click("button_measure")
    assert said.message == "Löftet ligger nu som åtgärd i handlingsplanen."
    assert said.window.store is not None
    (measure,) = read_plan(said.window.store, list_journeys(said.window.store)[0].id).measures
    assert (measure.title, measure.owner) == (LATE.commitment, "Nämnden")
    assert kept(said)[0].exchanges[0].measure == measure.id
    said.click("button_measure")
    assert said.find(QTabWidget, "tabs_views").isVisible()


def test_what_is_no_day_is_told_and_can_be_mended(said: Desk) -> None:
    said.write("edit_follow_up", "i maj")
    assert "är inte en dag" in said.message
    said.write("edit_follow_up", "2027-05-04")
    assert said.message == ""
    assert str(kept(said)[1].exchanges[0].follow_up) == "2027-05-04"


def test_a_commitment_is_not_followed_up_before_the_meeting(said: Desk) -> None:
    before = kept(said)
    said.write("edit_follow_up", "2020-01-01")
    assert "före mötet" in said.message
    assert kept(said) == before
    assert said.find(QLineEdit, "edit_follow_up").text() != "2020-01-01"


def test_a_meeting_must_have_a_name_and_a_day(said: Desk) -> None:
    said.write("edit_name", " ")
    assert "behöver ett namn" in said.message
    day = said.find(QLineEdit, "edit_date")
    day.setFocus()
    day.selectAll()
    said.qtbot.keyClick(day, Qt.Key.Key_Delete)
    said.qtbot.keyClick(day, Qt.Key.Key_Tab)
    assert "behöver en dag" in said.message
    assert day.text() == str(TODAY)
    assert kept(said) == full_log()


def test_what_is_late_is_told_where_measures_are_followed_up(said: Desk) -> None:
    said.go("Uppföljning")
    assert not said.sees("label_commitments")
    assert said.window.store is not None
    long_ago = replace(SPRING, exchanges=(replace(LATE, follow_up=dt.date(2020, 2, 1)), KEPT))
    save_dialogues(said.window.store, list_journeys(said.window.store)[0].id, (long_ago,))
    said.go("Dialoglogg")
    said.go("Uppföljning")
    assert said.text("label_commitments") == f"1 löfte ur dialogloggen är försenat: {LATE.commitment} (Nämnden)."

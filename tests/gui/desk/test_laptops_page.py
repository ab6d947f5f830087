"""Flera datorer: a package out, taken in on another laptop, answered, and its box home; with real clicks."""

from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from kulturverktyg.collect.package import box_beside, read_package, write_package
from kulturverktyg.collect.stations import stations
from kulturverktyg.collect.workshop import save_package
from kulturverktyg.gui.desk.laptop_rows import LaptopRow, count_words, receipt_words
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.workshop_dialog import NewWorkshop
from kulturverktyg.model.kinds import KioskMode
from kulturverktyg.model.round import Workshop
from kulturverktyg.paths import stations_folder
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.store import open_store
from tests.builders import Workplace
from tests.gui.desk.at_the_desk import Desk
from tests.gui.desk.conftest import OpenDesk
from tests.gui.desk.several_laptops import answer, answered_station, at_station
from tests.kiosk_packages import SAY, WORDS
from tests.kiosk_packages import package as kiosk_package


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


@pytest.fixture
def package(desk: Desk, stick: Path) -> Path:
    """The package of the desk's workshop as it was carried, with the page open."""
    store = desk.window.store
    assert store is not None
    place = Workplace(store, list_journeys(store)[0].id)
    place.open_kiosk()
    file = save_package(store, place.workshop_id, stick)
    desk.go("Flera datorer")
    return file


def _closed_window(desk: Desk) -> bool:
    return not desk.window.isVisible()


def test_from_hr_to_another_laptop_and_home_again(
    desk: Desk, open_desk: OpenDesk, stick: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.go("Flera datorer")
    carried = stick / "paketet.kioskpaket"
    desk.dialogs.will_answer("2580", stick / "paketet")
    desk.click("button_package")
    assert "sparat som paketet.kioskpaket" in desk.message

    monkeypatch.setenv("XDG_DATA_HOME", str(stick.parent / "laptop"))
    monkeypatch.setenv("LOCALAPPDATA", str(stick.parent / "laptop"))
    (stick.parent / "laptop").mkdir()
    other = open_desk(open_store(stick.parent / "laptop" / "tom.kultur", create=True))
    other.dialogs.will_answer(carried)
    other.click("button_package")
    qtbot.waitUntil(lambda: _closed_window(other))  # a laptop without journeys is left to the station
    (taken_in,) = other.kiosks
    assert taken_in.is_relative_to(stations_folder())
    assert [*stick.iterdir()] == [carried], "the box would lie on the stick"
    with at_station(taken_in, qtbot) as station:
        assert not station.find(QPushButton, "button_box").isEnabled()
        station.click("button_kiosk")
        assert station.window.kiosk_wanted
        assert _closed_window(station)
    answer(taken_in, 9)
    with at_station(taken_in, qtbot) as station:
        name = station.text("label_laptop")
        assert name.startswith("Dator ")
        assert (station.text("label_workshop"), station.text("label_count")) == ("Första workshoppen", "9 svar")
        station.dialogs.will_answer(stick / "hem")
        station.click("button_box")
        assert "sparad som hem.urna" in station.message
        assert box_beside(taken_in, KioskMode.SURVEY).exists()

        desk.dialogs.will_answer([stick / "hem.urna"])
        desk.click("button_merge")
        assert desk.message == "1 urna är inläst. Ge kvittot till kioskdatorn."
        desk.click("button_copy")
        number = QApplication.clipboard().text()
        assert f"{name}\t9 svar\t{number}" in desk.table("table_laptops")

        station.click("button_receipt")
        station.write("edit_number", number)
        station.click("button_confirm")
        assert "är förstörd på den här datorn" in station.text("label_done")
        assert not taken_in.parent.exists()
        station.click("button_done")
        assert _closed_window(station)


def test_each_file_that_is_refused_says_why_and_the_good_ones_are_taken(
    desk: Desk, package: Path, tmp_path: Path
) -> None:
    _, good = answered_station(package, tmp_path / "a", 8)
    whole = good.read_bytes()
    newer, cut, foreign = tmp_path / "ny.urna", tmp_path / "kapad.urna", tmp_path / "annat.txt"
    newer.write_bytes(whole.replace(b'"format": 1', b'"format": 7', 1))
    cut.write_bytes(whole[:-40])
    foreign.write_text("hej")
    desk.dialogs.will_answer([newer, good, cut, foreign])
    desk.click("button_merge")
    taken, *refused = desk.message.splitlines()
    assert taken.startswith("1 urna är inläst.")
    assert [next(word for word in ("nyare version", "avbruten", "ingen urna") if word in line) for line in refused] == [
        "nyare version",
        "avbruten",
        "ingen urna",
    ]
    assert "8 svar" in desk.table("table_laptops")


def test_a_box_of_another_workshop_than_the_chosen_one_is_shown(desk: Desk, package: Path, tmp_path: Path) -> None:
    desk.go("Workshoppar")
    desk.dialogs.will_answer(NewWorkshop("Tisdag", ("sv",)))
    desk.click("button_create")
    desk.go("Flera datorer")
    desk.choose("combo_workshop", "Tisdag")
    _, urn = answered_station(package, tmp_path / "a", 8)
    desk.dialogs.will_answer([urn])
    desk.click("button_merge")
    assert desk.find(QComboBox, "combo_workshop").currentText() == "Första workshoppen"
    assert "8 svar" in desk.table("table_laptops")
    assert desk.find(QPushButton, "button_merge").hasFocus()


def test_few_answers_are_hidden_and_a_receipt_fits_only_its_own_laptop(
    desk: Desk, package: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    own, urn = answered_station(package, tmp_path / "a", 6)
    other, _ = answered_station(package, tmp_path / "b", 1, seed=2)
    desk.dialogs.will_answer([urn], tmp_path / "ett")
    desk.click("button_merge")
    assert "färre än 7 svar" in desk.table("table_laptops")
    desk.click("button_receipt")
    assert "sparat som ett.kvitto" in desk.message
    for station_package, words in ((other, "inte den här datorn"), (own, "")):
        with at_station(station_package, qtbot) as station:
            station.click("button_receipt")
            station.dialogs.will_answer(tmp_path / "ett.kvitto")
            station.click("button_receipt_file")
            assert words in station.message
            assert station_package.exists() == bool(words)


def test_a_receipt_that_is_no_longer_known_says_how_to_have_it_again() -> None:
    row = LaptopRow(uuid4(), "Dator 7F3A", None, 7, None)
    assert (count_words(row), receipt_words(row)) == ("färre än 7 svar", "visas när urnan läses in igen")


def test_without_a_pin_no_package_is_saved_and_ideas_have_their_own(desk: Desk, stick: Path) -> None:
    desk.go("Flera datorer")
    desk.click("button_package")
    assert desk.dialogs.asked == ["PIN-kod"]
    desk.choose("combo_mode", "Idéer")
    desk.dialogs.will_answer("2580", stick / "a.kioskpaket")
    desk.click("button_package")
    assert read_package(stick / "a.kioskpaket").mode is KioskMode.IDEAS


def test_what_can_be_done_when_workshop_and_round_are_closed_is_told(desk: Desk, package: Path) -> None:
    store = desk.window.store
    assert store is not None
    with store.write() as session:
        find(session, Workshop, read_package(package).workshop_id).set_aside = 2
    for button, words in (("button_close", "tills omgången stängs"), ("button_close_round", "Omgången är stängd")):
        desk.go("Kiosk")
        desk.dialogs.will_answer(True)
        desk.click(button)
        desk.go("Flera datorer")
        assert words in desk.text("label_closed")
        assert not desk.find(QPushButton, "button_package").isEnabled()
        assert desk.find(QPushButton, "button_merge").isEnabled()
        assert desk.text("label_set_aside").startswith("2 svar räknas inte")


def test_a_package_that_cannot_be_opened_says_why(empty_desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "paket.kioskpaket"
    write_package(kiosk_package(SAY, WORDS), file)
    whole = file.read_bytes()
    for content, words in (
        (whole.replace(b'"format": 2', b'"format": 3', 1), "nyare version"),
        (whole.replace(b'"idle_seconds": 90', b'"idle_seconds": 9'), "går inte att läsa som ett kioskpaket"),
        (b"hej", "går inte att läsa som ett kioskpaket"),
    ):
        file.write_bytes(content)
        empty_desk.dialogs.will_answer(file)
        empty_desk.click("button_package")
        assert words in empty_desk.message
    assert empty_desk.kiosks == []
    assert stations(stations_folder()) == ()


def test_a_kiosk_that_was_taken_in_before_is_offered_at_the_start(desk: Desk, package: Path) -> None:
    own, _ = answered_station(package, stations_folder(), 2)
    desk.go("Alla resor")
    menu = next(menu for menu in desk.window.findChildren(QMenu) if menu.title() == "Kiosker på datorn")
    (action,) = menu.actions()
    assert action.text().startswith("Första workshoppen (Dator ")
    action.trigger()
    desk.settle()
    assert desk.kiosks[-1] == own
    assert desk.window.isVisible(), "HR's own desk stays"
    assert desk.find(DataTable, "table_journeys").isVisible()

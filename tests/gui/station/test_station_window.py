"""The window of a kiosk laptop, when things are not as they should."""

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from nacl.public import PrivateKey
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from kulturverktyg.collect.package import write_package
from kulturverktyg.collect.stations import take_in
from tests.gui.desk.several_laptops import answer, at_station
from tests.kiosk_packages import SAY, WORDS
from tests.kiosk_packages import package as kiosk_package


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package that has been taken in."""
    key = bytes(PrivateKey.generate().public_key)
    write_package(replace(kiosk_package(SAY, WORDS), workshop_id=uuid4(), public_key=key), tmp_path / "p.kioskpaket")
    return take_in(tmp_path / "p.kioskpaket", tmp_path / "kiosker")


def test_the_box_stays_until_the_right_number_is_given(package: Path, qtbot: QtBot) -> None:
    answer(package, 3)
    with at_station(package, qtbot) as station:
        assert station.text("label_count").startswith("färre än")
        assert not station.sees("button_remove"), "a box with answers cannot be taken away"
        station.click("button_receipt")
        for typed, words in (("123", "ska vara 8 siffror"), ("1234 5678", "stämmer inte")):
            station.write("edit_number", typed)
            station.click("button_confirm")
            assert words in station.message
        station.click("button_back")
        assert station.message == ""
        assert package.with_name("urna.box").exists()


def test_enter_presses_what_is_marked_from_the_first_on(package: Path, qtbot: QtBot) -> None:
    with at_station(package, qtbot) as station:
        assert station.find(QPushButton, "button_kiosk").hasFocus()
        station.find(QPushButton, "button_remove").setFocus()
        qtbot.keyClick(station.window.focusWidget(), Qt.Key.Key_Return)
        station.settle()
        assert station.find(QPushButton, "button_done").hasFocus()
        qtbot.keyClick(station.window.focusWidget(), Qt.Key.Key_Return)
        assert not station.window.isVisible()


def test_a_laptop_nobody_came_to_is_cleared(package: Path, qtbot: QtBot) -> None:
    with at_station(package, qtbot) as station:
        station.click("button_remove")
        assert "Ingen hade svarat här" in station.text("label_done")
    assert not package.parent.exists()


def test_a_damaged_box_is_told_and_nothing_can_be_done_to_it(package: Path, qtbot: QtBot) -> None:
    package.with_name("urna.box").write_bytes(b"skr\xc3\xa4p" * 300)
    with at_station(package, qtbot) as station:
        assert "är skadad eller ändrad" in station.message
        usable = [button.objectName() for button in station.window.findChildren(QAbstractButton) if button.isEnabled()]
        assert "button_close" in usable
        assert not {"button_kiosk", "button_box", "button_receipt", "button_remove"} & set(usable)


def test_a_kiosk_that_cannot_be_opened_says_so_at_the_station(package: Path, qtbot: QtBot) -> None:
    with at_station(package, qtbot) as station:
        package.with_name("urna.box").write_bytes(b"annat" * 300)
        station.click("button_kiosk")
        assert "är skadad eller ändrad" in station.message
        assert not station.window.kiosk_wanted
        assert station.find(QPushButton, "button_kiosk").isEnabled()


def test_every_control_has_a_name_and_one_is_primary(package: Path, qtbot: QtBot) -> None:
    answer(package, 1)
    with at_station(package, qtbot) as station:
        for page in ("button_receipt", "button_back"):
            buttons = [b for b in station.window.findChildren(QPushButton) if b.isVisible()]
            assert all(b.text() for b in buttons)
            assert sum(b.property("role") == "primary" for b in buttons) == 1
            station.click(page)

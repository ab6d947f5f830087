"""While a kiosk is under way on HR's own laptop the desk shows nothing of HR's, until the PIN is given."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from kulturverktyg.collect.kiosk_marker import KioskMarker, mark, marker_path, unmark
from kulturverktyg.gui.desk.kiosk_cover import KioskCover
from kulturverktyg.store.store import Store, open_store


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.paket"


@pytest.fixture
def prepared_store(tmp_path: Path, _prepared: Path) -> Store:
    shutil.copytree(_prepared, tmp_path / "journey")
    return open_store(tmp_path / "journey" / "resa.kultur")


def cover_of(desk) -> KioskCover:
    return desk.window.findChild(KioskCover)


def test_the_desk_is_covered_as_long_as_a_kiosk_is_under_way(open_desk, prepared_store, package: Path) -> None:
    desk = open_desk(prepared_store)
    assert not cover_of(desk).isVisible()
    mark(KioskMarker(package, "hash"))
    cover_of(desk).look()
    assert cover_of(desk).isVisible()
    assert cover_of(desk).geometry() == desk.window.rect()
    assert not desk.window.centralWidget().isVisible()
    desk.window.resize(1000, 700)
    assert cover_of(desk).geometry() == desk.window.rect()
    unmark()
    cover_of(desk).look()
    assert not cover_of(desk).isVisible()
    assert desk.window.centralWidget().isVisible()


def test_a_desk_that_opens_while_a_kiosk_is_under_way_shows_nothing_else(
    open_desk, prepared_store, package: Path
) -> None:
    mark(KioskMarker(package, "hash"))
    desk = open_desk(prepared_store)
    assert cover_of(desk).isVisible()
    assert not desk.window.centralWidget().isVisible()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_F5):
        desk.qtbot.keyClick(desk.window.focusWidget() or desk.window, key)
        assert desk.window.focusWidget().objectName() == "button_show_kiosk"


def test_a_mark_that_is_damaged_locks_nobody_out(open_desk, prepared_store, package: Path) -> None:
    mark(KioskMarker(package, "hash"))
    desk = open_desk(prepared_store)
    assert cover_of(desk).isVisible()
    marker_path().write_text("{")
    cover_of(desk).look()
    assert not cover_of(desk).isVisible()


def test_a_dialog_that_is_open_goes_away(open_desk, prepared_store, package: Path) -> None:
    desk = open_desk(prepared_store)
    dialog = QDialog(desk.window)
    dialog.open()
    mark(KioskMarker(package, "hash"))
    desk.qtbot.waitUntil(lambda: cover_of(desk).isVisible())
    assert not dialog.isVisible()
    assert QApplication.activeModalWidget() is None


def test_the_button_shows_the_kiosk_and_the_cover_stays(open_desk, prepared_store, package: Path) -> None:
    mark(KioskMarker(package, "hash"))
    desk = open_desk(prepared_store)
    desk.qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Return)
    assert desk.kiosks == [package]
    assert desk.window.isMinimized()
    cover_of(desk).look()
    assert not cover_of(desk).isHidden()
    unmark()
    cover_of(desk).look()
    assert not desk.window.isMinimized()

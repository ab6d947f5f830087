"""Projektor: what the room sees, steered with mouse, keys and a presenter remote."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
import wakepy
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTabWidget,
    QWidget,
)

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.kiosk_marker import KioskMarker, mark, unmark
from kulturverktyg.collect.package import read_package
from kulturverktyg.collect.workshop import make_kiosk
from kulturverktyg.gui.projector.small_picture import SmallPicture
from kulturverktyg.gui.projector.window import ProjectorWindow
from kulturverktyg.gui.widgets.workshop_dialog import NewWorkshop
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.prepare.plans import read_plan, save_plan
from tests.ballots import ballots_for
from tests.gui.desk.at_the_desk import LEFT, Desk, type_text

Key = Qt.Key


def test_steps_freeze_and_blank_by_buttons_clicks_and_keys_on_either_window(desk: Desk) -> None:
    desk.go("Projektor")
    assert _room(desk).startswith("Steg 1 av 6. Välkommen")
    desk.click("button_open")
    desk.click("button_next_step")
    assert _room(desk).startswith("Steg 2 av 6. Enkäten besvaras")
    assert "Härnäst: Samtal i blandade grupper" in _room(desk)
    _press_at_desk(desk, Key.Key_Right)
    assert _room(desk).startswith("Steg 3")
    for key in (Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageUp):
        desk.qtbot.keyClick(_window(desk), key)
    steps = desk.find(QListWidget, "list_steps")
    assert (_room(desk)[:6], steps.currentRow()) == ("Steg 4", 3)
    before = _picture(desk)
    _press_at_desk(desk, Key.Key_F)
    desk.qtbot.mouseClick(steps.viewport(), LEFT, pos=steps.visualItemRect(steps.item(5)).center())
    desk.click("button_view_timer")
    assert _picture(desk) == before
    assert (desk.text("label_held"), steps.currentRow()) == ("Fryst", 5)
    for key in (Key.Key_S, Key.Key_B, Key.Key_Period):
        desk.qtbot.keyClick(_window(desk), key)
        assert (_room(desk), desk.text("label_held")) == ("Släckt", "Släckt")
        _press_at_desk(desk, key)
        assert _picture(desk) == before
    desk.click("button_freeze")
    assert _room(desk).startswith("Avslutning")
    desk.click("button_view_step")
    assert "Härnäst" not in _room(desk)
    assert not desk.find(QPushButton, "button_next_step").isEnabled()


def test_the_timer_and_a_message_and_letters_in_it_steer_nothing(desk: Desk) -> None:
    desk.go("Projektor")
    step = _room(desk)
    assert not desk.find(QPushButton, "button_show_message").isEnabled()
    field = desk.find(QPlainTextEdit, "text_message")
    field.setFocus()
    for letter in "sbf. ":
        desk.qtbot.keyClick(field, letter)
    type_text(field, "Välkommen åter")
    assert (field.toPlainText(), _room(desk), desk.text("button_timer")) == ("sbf. Välkommen åter", step, "Sta&rta")
    desk.click("button_show_message")
    assert _room(desk) == "sbf. Välkommen åter"
    desk.click("button_hide_message")
    assert _room(desk) == step
    field.setPlainText("å" * 301)
    assert desk.text("label_letters") == "301 tecken, korta till 300"
    assert not desk.find(QPushButton, "button_show_message").isEnabled()
    desk.click("button_view_timer")
    desk.click("button_minute")
    assert desk.text("label_timer") == "16:00"
    _press_at_desk(desk, Key.Key_Space)
    assert desk.text("button_timer") == "Pau&sa"
    desk.qtbot.waitUntil(lambda: desk.text("label_timer") == "15:59", timeout=20_000)
    assert _room(desk).endswith("15:59 kvar")
    desk.qtbot.keyClick(_window(desk), Key.Key_Space)
    assert desk.text("button_timer") == "Sta&rta"


def test_the_number_of_answers_is_hidden_while_small_and_told_in_steps(desk: Desk) -> None:
    assert desk.window.store is not None
    files = make_kiosk(desk.window.store, _workshop(desk), "2580")
    package = read_package(files.package)
    ballots = ballots_for(package, 9)
    for came, words in ((ballots[:6], "Svaren kommer in"), (ballots[6:], "Minst 7 har svarat hittills")):
        box = BallotBox.open(files.box, package)
        for ballot in came:
            box.drop(ballot)
        box.close()
        desk.go("Kiosk")
        desk.go("Projektor")
        desk.click("button_view_answers")
        assert _room(desk) == words
        assert desk.find(SmallPicture, "picture").accessibleName() == f"På projektorn: {words}"


def test_the_projector_makes_room_for_the_kiosk_on_the_only_screen_and_goes_with_the_desk(desk: Desk) -> None:
    desk.go("Projektor")
    desk.click("button_open")
    assert _window(desk).isVisible()
    mark(KioskMarker(Path("kiosk.paket"), "hash"))
    desk.qtbot.waitUntil(lambda: not _window(desk).isVisible(), timeout=20_000)
    unmark()
    mended = "Projektorn stängdes medan kiosken behövde skärmen. Nu går den att öppna igen."
    desk.qtbot.waitUntil(lambda: desk.sees("label_state") and desk.text("label_state") == mended, timeout=20_000)
    assert desk.find(QLabel, "label_state").property("role") == "quiet"
    desk.click("button_open")
    assert (desk.text("label_state"), _window(desk).isVisible()) == ("Projektorn är öppen.", True)
    desk.choose("combo_colours", "Mörkt på ljust")
    assert _picture(desk).pixelColor(3, 3).lightness() > 200
    desk.window.close()
    desk.qtbot.waitUntil(lambda: not desk.window.isVisible(), timeout=20_000)
    assert not _window(desk).isVisible()


def test_the_agenda_is_edited_and_what_runs_goes_on(desk: Desk) -> None:
    desk.go("Projektor")
    desk.click("button_next_step")
    desk.click("button_view_timer")
    desk.click("button_timer")
    table = _open_agenda(desk)
    desk.click_cell(table, table.model().index(0, 2))
    desk.click("button_add_step")
    desk.write_in_place(table, "Sång")
    desk.click_cell(table, table.model().index(2, 2))
    desk.write_in_place(table, "Nu svarar alla")
    desk.click_cell(table, table.model().index(2, 1))
    desk.write_in_place(table, "60")
    desk.go("Projektor")
    desk.qtbot.waitUntil(lambda: _room(desk).startswith("Nu svarar alla. 59:"))
    assert (desk.text("button_timer"), desk.find(QListWidget, "list_steps").currentRow()) == ("Pau&sa", 2)
    assert desk.find(QListWidget, "list_steps").item(2).text() == "09:30 Nu svarar alla, 1\u00a0tim"
    _press_at_desk(desk, Key.Key_Left)
    desk.click("button_view_step")
    assert _room(desk) == "Steg 2 av 7. Sång. Härnäst: Nu svarar alla"


def test_without_an_agenda_the_name_of_the_workshop_is_shown(desk: Desk) -> None:
    store, workshop = desk.window.store, _workshop(desk)
    assert store is not None
    save_plan(store, workshop, replace(read_plan(store, workshop), agenda=()))
    desk.go("Projektor")
    assert _room(desk) == "Första workshoppen"


def test_another_workshop_is_shown_on_purpose_only_and_the_first_goes_on_meanwhile(desk: Desk) -> None:
    desk.dialogs.will_answer(NewWorkshop("Andra workshoppen", ("sv",)))
    desk.go("Workshoppar")
    desk.click("button_create")
    desk.dialogs.asked.clear()
    desk.go("Projektor")
    combo = desk.find(QComboBox, "combo_workshop")
    _pick(desk, combo, "Första workshoppen")
    desk.click("button_next_step")
    desk.click("button_view_timer")
    desk.click("button_timer")
    _roll_wheel(combo)
    assert (combo.currentText(), _room(desk)[:6], desk.dialogs.asked) == ("Första workshoppen", "Enkäte", [])
    desk.dialogs.will_answer(False)
    _pick(desk, combo, "Andra workshoppen")
    assert (combo.currentText(), desk.text("button_timer")) == ("Första workshoppen", "Pau&sa")
    assert desk.dialogs.asked[0].startswith("Byt workshop: Tiden går i ”Första workshoppen”.")
    desk.dialogs.will_answer(True)
    _pick(desk, combo, "Andra workshoppen")
    assert (_room(desk)[:6], desk.text("button_timer")) == ("Välkom", "Sta&rta")
    _pick(desk, combo, "Första workshoppen")
    assert (_room(desk)[:6], desk.text("button_timer"), len(desk.dialogs.asked)) == ("Enkäte", "Pau&sa", 2)


def test_the_screens_stay_awake_while_the_projector_is_open(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "yes")
    desk.go("Projektor")
    desk.click("button_open")
    assert _awake() == 1
    desk.click("button_open")
    assert _awake() == 0
    desk.qtbot.mouseClick(desk.find(QPushButton, "button_open"), LEFT)
    _window(desk).close()
    desk.settle()
    assert _awake() == 0


def _awake() -> int:
    return sum(mode.active for mode in wakepy.global_modes())


def _open_agenda(desk: Desk) -> QTableView:
    desk.go("Workshoppar")
    bar = desk.find(QTabWidget, "tabs").tabBar()
    place = next(place for place in range(bar.count()) if bar.tabText(place).replace("&", "").startswith("Dagordning"))
    desk.qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(place).center())
    desk.settle()
    return desk.find(QTableView, "table_agenda")


def _pick(desk: Desk, combo: QComboBox, words: str) -> None:
    combo.setFocus()
    desk.qtbot.keyClick(combo, Key.Key_Down)
    view = combo.view()
    view.setCurrentIndex(combo.model().index(combo.findText(words), 0))
    desk.qtbot.keyClick(view, Key.Key_Return)
    desk.settle()


def _roll_wheel(widget: QWidget) -> None:
    place = QPointF(widget.rect().center())
    nothing = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase)
    for turn in (-120, 120):
        event = QWheelEvent(place, widget.mapToGlobal(place), QPoint(), QPoint(0, turn), *nothing, False)
        QApplication.sendEvent(widget, event)


def _press_at_desk(desk: Desk, key: Qt.Key) -> None:
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow, timeout=20_000)
    steps = desk.find(QListWidget, "list_steps")
    steps.setFocus()
    desk.qtbot.keyClick(steps, key)


def _window(desk: Desk) -> ProjectorWindow:
    return desk.window.pages.projector_page.stage.window


def _room(desk: Desk) -> str:
    return _window(desk).canvas.view.words


def _picture(desk: Desk) -> QImage:
    return _window(desk).canvas.grab().toImage()


def _workshop(desk: Desk) -> UUID:
    assert desk.window.store is not None
    return list_journeys(desk.window.store)[0].workshops[0].id

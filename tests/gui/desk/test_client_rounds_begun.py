"""Clients are asked from the desk too: with a survey of their own, and nothing of it in what the staff are shown."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QTextBrowser,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from kulturverktyg.gui.widgets.client_round_dialog import ClientRoundDialog, NewClientRound
from kulturverktyg.gui.widgets.workshop_dialog import NewWorkshop
from kulturverktyg.model.kinds import Audience
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.prepare.rounds import Clients
from kulturverktyg.prepare.views import JourneyView
from kulturverktyg.store.store import open_store
from tests.builders import workplace
from tests.client_rounds import answer_and_close, client_round
from tests.gui.desk.at_the_desk import LEFT, Desk, W, type_text
from tests.gui.desk.conftest import OpenDesk


def _view(desk: Desk) -> JourneyView:
    assert desk.window.store is not None
    return list_journeys(desk.window.store)[0]


def test_a_round_with_clients_is_begun_with_advice_and_leaves_the_staffs_as_they_are(
    briefly_answered_desk: Desk,
) -> None:
    desk = briefly_answered_desk
    desk.go("Kiosk")
    desk.dialogs.will_answer(NewClientRound("Besökare", 60))
    desk.click("button_client_round")
    (asked,) = desk.dialogs.asked
    assert asked.startswith("Ny omgång med klienter: Klienter, Omgången ställer klienternas egen enkät: 10 frågor, ")
    assert "arabiska" in asked
    assert "Ingen har granskat översättningarna helt." in asked
    assert "dataskyddsombudet" in asked
    assert _view(desk).rounds[-1].audience is Audience.CLIENTS
    assert desk.text("label_round") == "Besökare"
    assert "öppen för klienter" in desk.message
    assert desk.find(QPushButton, "button_workshops").hasFocus()
    desk.click("button_workshops")
    desk.dialogs.will_answer(NewWorkshop("I receptionen", ("sv",)))
    desk.click("button_begin")
    assert "I receptionen" in desk.table("table_plans")
    expected = desk.window.findChild(QLabel, "label_expected")
    assert expected is not None
    assert expected.text() == "60 personer väntas: klient 60."
    tree = desk.window.findChild(QTreeView, "tree_expected")
    assert tree is not None
    units = tree.model()
    rows = [[units.index(row, column).data() for column in range(2)] for row in range(units.rowCount())]
    assert [[str(cell) for cell in row] for row in rows] == [["Alla klienter", "60"]]
    assert units.rowCount(units.index(0, 0)) == 0
    desk.go("Resultat")
    combo = desk.find(QComboBox, "combo_round")
    assert combo.currentText() == "Första mätningen"
    assert combo.itemText(1) == "Besökare (klienter)"


def test_thinking_better_of_it_begins_nothing(briefly_answered_desk: Desk) -> None:
    briefly_answered_desk.go("Kiosk")
    briefly_answered_desk.click("button_client_round")
    assert len(_view(briefly_answered_desk).rounds) == 1


@pytest.fixture
def dialog(qtbot: QtBot) -> ClientRoundDialog:
    made = ClientRoundDialog(NewClientRound("Klienter"), "Så här mycket frågas.", ("Fråga <ombudet>.", "Säg det."))
    qtbot.addWidget(made)
    made.show()
    return made


def _within(dialog: QDialog, kind: type[W], name: str) -> W:
    found = dialog.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def test_the_dialog_takes_name_and_number_and_shows_the_advice(dialog: ClientRoundDialog, qtbot: QtBot) -> None:
    type_text(_within(dialog, QLineEdit, "edit_name"), "Klienter våren")
    assert dialog.round() == NewClientRound("Klienter våren")
    assert _within(dialog, QTextBrowser, "text_advice").toPlainText() == "Fråga <ombudet>.\nSäg det."
    spin = _within(dialog, QSpinBox, "spin_expected")
    assert spin.text() == "Vet inte hur många"
    spin.setFocus()
    spin.selectAll()
    qtbot.keyClicks(spin, "80")
    assert dialog.round() == NewClientRound("Klienter våren", 80)
    qtbot.mouseClick(_within(dialog, QPushButton, "button_save"), LEFT)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_no_number_is_asked_for_where_each_unit_is(dialog: ClientRoundDialog, qtbot: QtBot) -> None:
    check = _within(dialog, QCheckBox, "check_unit")
    qtbot.keyClick(check, Qt.Key.Key_Space)
    assert dialog.round() == NewClientRound("Klienter", None, asks_unit=True)
    assert not _within(dialog, QSpinBox, "spin_expected").isEnabled()


def test_a_round_without_a_name_is_not_begun(dialog: ClientRoundDialog, qtbot: QtBot) -> None:
    type_text(_within(dialog, QLineEdit, "edit_name"), " ")
    qtbot.mouseClick(_within(dialog, QPushButton, "button_save"), LEFT)
    assert dialog.isVisible()
    assert dialog.result() != QDialog.DialogCode.Accepted


def test_rounds_with_clients_are_compared_with_each_other_and_never_with_staff(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    with workplace(tmp_path) as place:
        answer_and_close(place.store, place.round_id, 30, 1)
        for number, name in enumerate(("Våren", "Hösten"), 2):
            client_round(place.store, place.journey_id, name, 30, number, Clients())
    desk = open_desk(open_store(tmp_path / "resa.kultur"))
    desk.open_first_journey()
    desk.go("Omgångar")
    assert desk.text("label_none") == "Två omgångar behövs"
    desk.choose("combo_audience", "Klienter")
    assert desk.find(QComboBox, "combo_earlier").currentText() == "Våren"
    assert [desk.find(QComboBox, "combo_later").itemText(0)] == ["Hösten"]
    assert "Hjälpen du får" in desk.table("table_changed_dimensions")
    desk.go("Resultat")
    assert desk.find(QComboBox, "combo_round").currentText() == "Hösten (klienter)"
    assert "Medarbetare och ledning" not in _tabs(desk)
    desk.choose("combo_round", "Första mätningen")
    assert "Medarbetare och ledning" in _tabs(desk)
    assert desk.message == ""


def _tabs(desk: Desk) -> list[str]:
    tabs = desk.find(QTabWidget, "tabs")
    return [tabs.tabText(place).replace("&", "") for place in range(tabs.count()) if tabs.isTabVisible(place)]

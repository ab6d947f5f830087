"""The real dialogs refuse what cannot be, and say why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from kulturverktyg.gui.widgets.dialogs import NewWorkshop, PinDialog, WorkshopDialog

LEFT = Qt.MouseButton.LeftButton


def test_a_pin_is_given_twice_alike(qtbot: QtBot) -> None:
    dialog = PinDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    _write(qtbot, dialog, "edit_pin", "12a")
    _save(qtbot, dialog)
    assert _says(dialog) == "PIN-koden ska vara 4 till 8 siffror."
    _write(qtbot, dialog, "edit_pin", "34")
    _write(qtbot, dialog, "edit_again", "4321")
    _save(qtbot, dialog)
    assert "inte lika" in _says(dialog)
    _write(qtbot, dialog, "edit_again", "1234")
    qtbot.keyClick(dialog.findChild(QLineEdit, "edit_again"), Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.pin() == "1234"


def test_a_workshop_needs_a_name_and_a_language(qtbot: QtBot) -> None:
    dialog = WorkshopDialog({"sv": "Svenska", "en": "English"})
    qtbot.addWidget(dialog)
    dialog.show()
    _save(qtbot, dialog)
    assert "behöver ett namn" in _says(dialog)
    _write(qtbot, dialog, "edit_name", "Tisdag")
    languages = dialog.findChild(QListWidget, "list_languages")
    for row in range(2):
        languages.setCurrentRow(row)
        qtbot.keyClick(languages, Qt.Key.Key_Space)
    _save(qtbot, dialog)
    assert _says(dialog) == "Välj minst ett språk."
    qtbot.keyClick(languages, Qt.Key.Key_Space)
    _save(qtbot, dialog)
    assert dialog.workshop() == NewWorkshop("Tisdag", ("en",))


def _write(qtbot: QtBot, dialog: QDialog, name: str, text: str) -> None:
    qtbot.keyClicks(dialog.findChild(QLineEdit, name), text)


def _save(qtbot: QtBot, dialog: QDialog) -> None:
    qtbot.mouseClick(dialog.findChild(QPushButton, "button_save"), LEFT)


def _says(dialog: QDialog) -> str:
    return dialog.findChild(QLabel, "label_problem").text()

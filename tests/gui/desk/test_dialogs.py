"""The real dialogs refuse what cannot be, and say why."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QListWidget, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from kulturverktyg.gui.widgets.dialogs import PinDialog
from kulturverktyg.gui.widgets.language_dialog import LanguageChoice, LanguageDialog
from kulturverktyg.gui.widgets.line_dialog import LineDialog
from kulturverktyg.gui.widgets.list_dialog import ListDialog
from kulturverktyg.gui.widgets.round_dialog import NewRound, RoundDialog
from kulturverktyg.gui.widgets.workshop_dialog import LanguageOffer, NewWorkshop, WorkshopDialog

LEFT = Qt.MouseButton.LeftButton
OFFERS = (
    LanguageOffer("sv", "Svenska", "enkätens eget språk", can_be_chosen=True),
    LanguageOffer("en", "Engelska · English", "översatt", can_be_chosen=True),
    LanguageOffer("ar", "Arabiska · العربية", "12 texter saknas", can_be_chosen=False),
)


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


def test_a_name_is_written_on_a_line_of_its_own(qtbot: QtBot) -> None:
    dialog = LineDialog("Byt namn", "Workshoppens namn", "Första")
    qtbot.addWidget(dialog)
    dialog.show()
    edit, save = dialog.findChild(QLineEdit, "edit_line"), dialog.findChild(QPushButton, "button_save")
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    assert (save.text(), save.isEnabled()) == ("&Spara", False)
    assert _missing(dialog, "edit_line", "label_needed") == "Skriv något här, så går det att spara."
    qtbot.keyClicks(edit, "Onsdag")
    assert not _missing(dialog, "edit_line", "label_needed")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.line() == "Onsdag"


def test_a_round_asks_the_whole_survey_or_its_short_form(qtbot: QtBot) -> None:
    dialog = RoundDialog(NewRound("Omgång 2"), "40 påståenden", "12 påståenden")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog.findChild(QLineEdit, "edit_name"), Qt.Key.Key_Delete)
    _save(qtbot, dialog)
    assert "behöver ett namn" in _missing(dialog, "edit_name", "label_problem")
    _write(qtbot, dialog, "edit_name", " Våren  2028")
    assert not _missing(dialog, "edit_name", "label_problem")
    assert dialog.round() == NewRound("Våren 2028", short_form=False)
    short = dialog.findChild(QRadioButton, "radio_short")
    assert short.text() == "&Kort form: 12 påståenden"
    qtbot.mouseClick(short, LEFT, pos=QPoint(10, short.height() // 2))
    _save(qtbot, dialog)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.round() == NewRound("Våren 2028", short_form=True)


def test_the_next_round_begins_as_the_last_and_without_a_short_form_only_the_whole_is_offered(qtbot: QtBot) -> None:
    again, without = (RoundDialog(NewRound("Omgång 3", short_form=True), "40", short) for short in ("12", ""))
    for dialog in (again, without):
        qtbot.addWidget(dialog)
    assert (again.round().short_form, without.round().short_form) == (True, False)
    short = without.findChild(QRadioButton, "radio_short")
    assert (short.isEnabled(), short.text()) == (False, "&Kort form: inga frågor är märkta för den")


def test_a_workshop_needs_a_name_and_a_language(qtbot: QtBot) -> None:
    dialog = WorkshopDialog(OFFERS[:2])
    qtbot.addWidget(dialog)
    dialog.show()
    _save(qtbot, dialog)
    assert "behöver ett namn" in _missing(dialog, "edit_name", "label_name_problem")
    _write(qtbot, dialog, "edit_name", "Tisdag")
    assert not _missing(dialog, "edit_name", "label_name_problem")
    languages = dialog.findChild(QListWidget, "list_languages")
    for row in range(2):
        languages.setCurrentRow(row)
        qtbot.keyClick(languages, Qt.Key.Key_Space)
    _save(qtbot, dialog)
    assert _says(dialog) == "Välj minst ett språk."
    qtbot.keyClick(languages, Qt.Key.Key_Space)
    _save(qtbot, dialog)
    assert dialog.workshop() == NewWorkshop("Tisdag", ("en",))


def test_a_language_that_is_not_ready_is_shown_with_the_reason_and_cannot_be_ticked(qtbot: QtBot) -> None:
    dialog = WorkshopDialog(OFFERS, chosen=("en", "ar"), workshop="Tisdag")
    qtbot.addWidget(dialog)
    dialog.show()
    languages = dialog.findChild(QListWidget, "list_languages")
    assert languages.item(2).text() == "Arabiska · العربية\n12 texter saknas"
    for row in range(3):
        place = languages.visualItemRect(languages.item(row))
        qtbot.mouseClick(languages.viewport(), LEFT, pos=place.topLeft() + QPoint(16, place.height() // 2))
    assert not dialog.findChild(QLineEdit, "edit_name").isVisible()
    _save(qtbot, dialog)
    assert dialog.workshop() == NewWorkshop("Tisdag", ("sv",))


def test_a_language_is_chosen_among_those_of_the_kiosk_or_by_its_name(qtbot: QtBot) -> None:
    dialog = LanguageDialog((LanguageChoice("ar", "Arabiska"), LanguageChoice("fi", "Finska")), ("sv", "en"))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog.findChild(QListWidget, "list_languages"), Qt.Key.Key_Down)
    assert dialog.language() == "fi"
    assert not dialog.findChild(QLabel, "label_other").isVisible()
    qtbot.keyClick(dialog.findChild(QCheckBox, "check_other"), Qt.Key.Key_Space)
    assert "Kiosken talar inte språket" in dialog.findChild(QLabel, "label_other").text()
    for words, code, said in (
        ("", "", "okänt"),
        ("qqqqq", "", "okänt"),
        ("engelska", "en", "redan det språket"),
        ("Spanska", "es", ""),
        ("pt-BR", "pt-BR", ""),
    ):
        dialog.findChild(QLineEdit, "edit_other").clear()
        _write(qtbot, dialog, "edit_other", words)
        assert dialog.language() == code
        if said:
            _save(qtbot, dialog)
            assert said in _says(dialog)
    _save(qtbot, dialog)
    assert dialog.result() == QDialog.DialogCode.Accepted


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("en", "en"),
        ("EN", "en"),
        ("so", "so"),
        ("es", "es"),
        ("engelska", "en"),
        ("sorani", "ckb"),
        ("sv-simple", "sv-simple"),
    ],
)
def test_a_code_is_a_code_before_it_is_a_name(qtbot: QtBot, words: str, code: str) -> None:
    dialog = LanguageDialog((), ("sv",))
    qtbot.addWidget(dialog)
    _write(qtbot, dialog, "edit_other", words)
    _save(qtbot, dialog)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.language() == code


def test_what_was_left_out_is_listed_and_copied_whole(qtbot: QtBot) -> None:
    dialog = ListDialog("Läs in", "Det här lästes inte in.", ("Rad 2 är tom.", "Rad 3 är okänd."))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.findChild(QPushButton, "button_copy"), LEFT)
    assert QGuiApplication.clipboard().text() == "Rad 2 är tom.\nRad 3 är okänd."
    qtbot.mouseClick(dialog.findChild(QPushButton, "button_close"), LEFT)
    assert dialog.result() == QDialog.DialogCode.Accepted


def _write(qtbot: QtBot, dialog: QDialog, name: str, text: str) -> None:
    qtbot.keyClicks(dialog.findChild(QLineEdit, name), text)


def _save(qtbot: QtBot, dialog: QDialog) -> None:
    qtbot.mouseClick(dialog.findChild(QPushButton, "button_save"), LEFT)


def _says(dialog: QDialog) -> str:
    return dialog.findChild(QLabel, "label_problem").text()


def _missing(dialog: QDialog, edit: str, label: str) -> str:
    """What is said to be missing beside a line that is marked; nothing where it is not."""
    line, words = dialog.findChild(QLineEdit, edit), dialog.findChild(QLabel, label)
    assert bool(line.property("wrong")) is words.isVisible()
    assert line.accessibleDescription() == (words.text() if words.isVisible() else "")
    return words.text() if words.isVisible() else ""

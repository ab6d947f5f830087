"""Surveys come in from files and templates, and go out, at the survey page."""

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.library_dialog import LibraryAction, LibraryChoice, LibraryDialog
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.paths import own_templates
from kulturverktyg.survey.library import Library
from kulturverktyg.survey.xlsform import read_xlsform
from tests.gui.desk.at_the_desk import LEFT, Desk
from tests.gui.desk.survey.at_the_page import CTRL, AtThePage

TEMPLATE = "kulturanalys-och-vision"


@pytest.fixture
def page(survey_desk: Desk) -> AtThePage:
    return AtThePage(survey_desk)


def _form(path: Path) -> Path:
    """A small form with one thing that cannot be carried."""
    return _book(path, ("text", "tips", "Vad vill du tipsa om?"), ("geopoint", "plats", "Var är du?"))


def _numbered_form(path: Path) -> Path:
    """A form with a question that is called what the first new one in the section would be called."""
    return _book(
        path, ("begin_group", "rost", "Röst"), ("text", "rost_1", "Vad vill du tipsa om?"), ("end_group", "", "")
    )


def _book(path: Path, *rows: tuple[str, str, str]) -> Path:
    book = Workbook()
    sheet = book.active
    sheet.title = "survey"
    for row in (("type", "name", "label"), *rows):
        sheet.append(row)
    book.save(path)
    return path


def test_a_form_takes_the_surveys_place_tells_what_it_lost_and_can_be_undone(page: AtThePage, tmp_path: Path) -> None:
    before = page.draft
    page.desk.dialogs.will_answer(_form(tmp_path / "form.xlsx"))
    page.menu("button_more", "Läs in")
    assert [question.kind for question in page.draft.survey.questions()] == [QuestionKind.TEXT]
    assert "inte med" in page.desk.message
    assert "Det här ändrades eller kom inte med" in page.desk.dialogs.asked[-1]
    assert "Bladet survey, rad 3" in page.desk.dialogs.asked[-1]
    assert page.in_file == page.draft
    page.press(Qt.Key.Key_Z, CTRL)
    assert page.draft == page.in_file == before


def test_looking_at_what_came_in_a_form_does_not_rename_it_for_its_likeness_to_a_question_that_was_begun(
    page: AtThePage, tmp_path: Path
) -> None:
    page.click("Här kan man")
    page.press(Qt.Key.Key_Insert)
    page.desk.dialogs.will_answer(_numbered_form(tmp_path / "form.xlsx"))
    page.menu("button_more", "Läs in")
    for steps in ([], [Qt.Key.Key_Z, Qt.Key.Key_Y]):
        for step in steps:
            page.press(step, CTRL)
        page.click("Vad vill du")
        page.click("Hela enkäten")
        assert page.names("rost") == ["rost_1"]


def test_a_question_is_called_by_its_words_also_when_a_form_takes_its_place(page: AtThePage, tmp_path: Path) -> None:
    page.click("Här kan man")
    page.press(Qt.Key.Key_Insert)
    page.type("Får du vila?")
    page.desk.dialogs.will_answer(_numbered_form(tmp_path / "form.xlsx"))
    page.menu("button_more", "Läs in")
    page.press(Qt.Key.Key_Z, CTRL)
    assert page.names("rost")[1] == "far_du_vila"


def test_a_file_that_is_no_form_changes_nothing_and_says_why(page: AtThePage, tmp_path: Path) -> None:
    before = page.draft
    (tmp_path / "fel.xlsx").write_bytes(b"inget")
    page.desk.dialogs.will_answer(tmp_path / "fel.xlsx")
    page.menu("button_more", "Läs in")
    assert page.draft == before
    assert "fel.xlsx" in page.desk.message


def test_the_survey_is_saved_as_a_form_with_what_was_just_typed(page: AtThePage, tmp_path: Path) -> None:
    page.click("Här kan man")
    page.write_text("Här talar alla")
    page.desk.dialogs.will_answer(tmp_path / "ut")
    page.menu("button_more", "Spara som XLSForm")
    assert page.desk.message == "Enkäten är sparad i ut.xlsx."
    read = read_xlsform(tmp_path / "ut.xlsx").survey
    assert read.question("saga").text["sv"] == "Här talar alla"
    assert {path.suffix for path in tmp_path.iterdir() if path.name.startswith(".")} == set()


def test_the_survey_becomes_a_template_and_its_next_version(page: AtThePage) -> None:
    page.desk.dialogs.will_answer("Vår enkät")
    page.menu("button_more", "Spara som mall")
    assert page.desk.message == "Mallen ”Vår enkät” är sparad, version 1."
    page.desk.dialogs.will_answer("Vår enkät", False, "Vår  enkät", True)
    page.menu("button_more", "Spara som mall")
    page.menu("button_more", "Spara som mall")
    assert page.desk.message == "Mallen ”Vår enkät” är sparad, version 2."
    (own,) = [entry.template for entry in Library(own_templates()).templates() if not entry.shipped]
    assert own.draft == page.draft


def test_a_template_takes_the_surveys_place_and_can_be_undone(page: AtThePage) -> None:
    before = page.draft
    page.desk.dialogs.will_answer(LibraryChoice(LibraryAction.USE, TEMPLATE))
    page.menu("button_more", "Hämta")
    assert page.chosen == "Hela enkäten"
    assert page.in_file.survey.section_of(next(page.draft.survey.questions()).name)
    assert page.draft.survey != before.survey
    page.press(Qt.Key.Key_Z, CTRL)
    assert page.draft == before


def test_templates_go_out_to_files_in_from_them_and_away(page: AtThePage, tmp_path: Path) -> None:
    dialogs = page.desk.dialogs
    dialogs.will_answer("Vår enkät")
    page.menu("button_more", "Spara som mall")
    (own,) = [entry.template for entry in Library(own_templates()).templates() if not entry.shipped]
    file = tmp_path / "mall.json"
    dialogs.will_answer(LibraryChoice(LibraryAction.WRITE_OUT, own.id), file)
    page.menu("button_more", "Hämta")
    assert page.desk.message == "Mallen är sparad i mall.json."
    dialogs.will_answer(LibraryChoice(LibraryAction.REMOVE, own.id), True)
    page.menu("button_more", "Hämta")
    assert all(entry.shipped for entry in Library(own_templates()).templates())
    dialogs.will_answer(LibraryChoice(LibraryAction.READ_IN), file)
    page.menu("button_more", "Hämta")
    assert "Vår enkät" in dialogs.asked[-1]


def test_a_template_can_begin_a_new_journey_at_once_and_not_when_it_is_gone(page: AtThePage) -> None:
    desk = page.desk
    offered = desk.window.pages.new_journey_page.findChild(QComboBox, "combo_template")
    desk.dialogs.will_answer("Vår enkät")
    page.menu("button_more", "Spara som mall")
    assert offered.findText("Vår enkät") >= 0
    (own,) = [entry.template for entry in Library(own_templates()).templates() if not entry.shipped]
    desk.dialogs.will_answer(LibraryChoice(LibraryAction.REMOVE, own.id), True)
    page.menu("button_more", "Hämta")
    assert offered.findText("Vår enkät") < 0


def test_the_library_lists_templates_and_lets_one_be_chosen(qtbot: QtBot) -> None:
    dialog = LibraryDialog(Library(own_templates()).contents(), "", can_use=True)
    qtbot.addWidget(dialog)
    dialog.show()
    table = dialog.findChild(DataTable, "table_templates")
    assert "Kulturanalys" in table.as_text()
    assert "Följer med programmet" in table.as_text()
    assert not dialog.findChild(QPushButton, "button_remove").isEnabled()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    chosen = table.current_row().template.id
    qtbot.mouseClick(dialog.findChild(QPushButton, "button_use"), LEFT)
    assert dialog.choice == LibraryChoice(LibraryAction.USE, chosen)


def test_in_a_version_in_use_no_template_can_be_used(qtbot: QtBot) -> None:
    dialog = LibraryDialog(Library(own_templates()).contents(), "", can_use=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.findChild(QPushButton, "button_use").isEnabled()
    qtbot.keyClick(dialog.findChild(DataTable, "table_templates"), Qt.Key.Key_Return)
    assert dialog.choice is None

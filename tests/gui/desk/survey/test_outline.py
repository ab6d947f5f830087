"""Sections and questions are added, copied, moved and taken away by clicks and keys, and all of it can be undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from kulturverktyg.model.kinds import QuestionKind
from tests.gui.desk.at_the_desk import Desk
from tests.gui.desk.survey.at_the_page import ALT, CTRL, SHIFT, AtThePage


@pytest.fixture
def page(survey_desk: Desk) -> AtThePage:
    return AtThePage(survey_desk)


def test_insert_adds_a_question_after_the_chosen_one_ready_to_be_written(page: AtThePage) -> None:
    page.click("Här kan man")
    page.press(Qt.Key.Key_Insert)
    page.type("Vi lyssnar på varandra")
    assert page.names("rost") == ["saga", "rost_1", "tiga"]
    question = page.draft.survey.question("rost_1")
    assert (question.kind, question.text["sv"]) == (QuestionKind.PAIR, "Vi lyssnar på varandra")
    assert page.chosen == "Vi lyssnar på varandra"
    assert page.in_file == page.draft


def test_every_kind_can_be_chosen_from_the_menu(page: AtThePage) -> None:
    page.click("Om dig")
    menu = page.desk.find(QPushButton, "button_add").menu()
    words = [action.text() for action in menu.actions() if action.text()]
    assert len(words) == len(QuestionKind) + 1
    for word in words[:-1]:
        page.click("Om dig")
        page.menu("button_add", word)
    kinds = [question.kind for question in page.draft.survey.sections[0].questions[2:]]
    assert sorted(kinds) == sorted(QuestionKind)


def test_shift_insert_adds_a_section_after_the_chosen_one_and_its_heading_is_written(page: AtThePage) -> None:
    page.click("Här kan man")
    page.press(Qt.Key.Key_Insert, SHIFT)
    page.type("Stöd")
    assert [s.title.get("sv") for s in page.draft.survey.sections][:3] == ["Om dig", "Säga vad man tycker", "Stöd"]


def test_what_is_deleted_comes_back_by_the_banner_chosen_and_folded_as_before(page: AtThePage) -> None:
    page.tree.collapse(page.row("Vägen vidare"))
    before = page.draft
    page.click("Här kan man")
    page.press(Qt.Key.Key_Delete)
    assert page.names("rost") == ["tiga"]
    assert "”Här kan man säga vad man tycker” är borttagen" in page.desk.message
    page.desk.click("button_action")
    assert page.draft == page.in_file == before
    assert page.chosen.startswith("Här kan man")
    assert not page.tree.isExpanded(page.row("Vägen vidare"))
    assert page.tree.isExpanded(page.row("Arbetsdagen"))


def test_a_section_goes_with_its_questions_and_comes_back_by_key(page: AtThePage) -> None:
    before = page.draft
    page.click("Arbetsdagen")
    page.press(Qt.Key.Key_Delete)
    assert "med 2 frågor" in page.desk.message
    page.press(Qt.Key.Key_Z, CTRL)
    assert page.draft == before
    assert page.desk.message == ""
    page.press(Qt.Key.Key_Y, CTRL)
    page.press(Qt.Key.Key_Z, CTRL)
    page.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert len(page.draft.survey.sections) == 3


def test_the_survey_itself_can_be_neither_deleted_nor_moved(page: AtThePage) -> None:
    before = page.draft
    page.click("Hela enkäten")
    for key, modifier in ((Qt.Key.Key_Delete, None), (Qt.Key.Key_D, CTRL), (Qt.Key.Key_Down, ALT)):
        page.press(key, modifier or Qt.KeyboardModifier.NoModifier)
    assert page.draft == before
    assert not page.desk.find(QPushButton, "button_remove").isEnabled()


def test_several_rows_are_deleted_and_copied_together(page: AtThePage) -> None:
    page.click("Här kan man")
    page.click("Det är säkrast", CTRL)
    page.press(Qt.Key.Key_D, CTRL)
    assert page.names("rost") == ["saga", "saga_2", "tiga", "tiga_2"]
    page.click("Här kan man")
    page.click("Hur trivs", SHIFT)
    page.press(Qt.Key.Key_Delete)
    assert [len(section.questions) for section in page.draft.survey.sections] == [2, 0, 7]


def test_alt_and_an_arrow_moves_also_between_sections(page: AtThePage) -> None:
    page.click("Det är säkrast")
    page.press(Qt.Key.Key_Down, ALT)
    assert (page.names("rost"), page.names("vardag")) == (["saga"], ["tiga", "vila", "trivsel"])
    assert page.chosen.startswith("Det är säkrast")
    page.press(Qt.Key.Key_Up, ALT)
    page.press(Qt.Key.Key_Up, ALT)
    assert page.names("rost") == ["tiga", "saga"]
    page.click("Vägen vidare")
    page.press(Qt.Key.Key_Up, ALT)
    assert [section.name for section in page.draft.survey.sections] == ["om_dig", "rost", "vidare", "vardag"]
    assert page.in_file == page.draft


def test_the_buttons_do_what_the_keys_do(page: AtThePage) -> None:
    page.click("Här kan man")
    page.desk.click("button_down")
    page.desk.click("button_copy")
    assert page.names("rost") == ["tiga", "saga", "saga_2"]
    page.desk.click("button_up")
    page.desk.click("button_remove")
    for _ in range(4):
        page.desk.click("button_undo")
    assert not page.desk.find(QPushButton, "button_undo").isEnabled()
    for _ in range(4):
        page.desk.click("button_redo")
    assert page.names("rost") == ["tiga", "saga"]


def test_undo_by_key_in_a_field_takes_back_what_was_typed_and_then_what_came_before(page: AtThePage) -> None:
    page.click("Här kan man")
    page.press(Qt.Key.Key_D, CTRL)
    page.write_text("Nya ord")
    page.press(Qt.Key.Key_Z, CTRL)
    assert page.draft.survey.question("saga_2").text["sv"] == "Här kan man säga vad man tycker"
    page.press(Qt.Key.Key_Z, CTRL)
    assert page.names("rost") == ["saga", "tiga"]
    for _ in range(2):
        page.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert page.draft.survey.question("saga_2").text["sv"] == "Nya ord"


def test_undo_goes_to_the_question_it_changes(page: AtThePage) -> None:
    page.click("Här kan man")
    page.write_text("Nya ord")
    page.click("Hur trivs")
    page.tree.setFocus()
    page.press(Qt.Key.Key_Z, CTRL)
    assert page.chosen.startswith("Här kan man")


def test_enter_and_f2_go_to_the_words_and_f6_round_the_panes(page: AtThePage) -> None:
    page.click("Här kan man")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F2):
        page.tree.setFocus()
        page.press(key)
        assert isinstance(page.focus, QPlainTextEdit)
    page.press(Qt.Key.Key_F6)
    assert page.focus.objectName() == "combo_preview"
    page.press(Qt.Key.Key_F6)
    assert page.focus is page.tree
    page.press(Qt.Key.Key_F6, SHIFT)
    assert page.focus.objectName() == "combo_preview"
    page.press(Qt.Key.Key_F6, SHIFT)
    assert isinstance(page.focus, QPlainTextEdit)
    page.click("Om dig")
    page.press(Qt.Key.Key_F2)
    assert isinstance(page.focus, QLineEdit)

"""Alternatives and poles: added, moved, taken away and pasted in a list of fields."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Condition, Relation
from kulturverktyg.survey.edits.answers import set_condition
from tests.gui.desk.survey.at_the_form import ALT, AtTheForm


def _words(at: AtTheForm, name: str) -> list[str]:
    return [choice.label.get("sv", "") for choice in at.question(name).choices]


def _stand_in(at: AtTheForm, place: int) -> QLineEdit:
    field = at.find(QLineEdit, f"edit_choice_{place}")
    field.setFocus()
    return field


def test_enter_adds_one_below_and_stands_in_it(at_form: AtTheForm) -> None:
    at_form.show("arbetat")
    _stand_in(at_form, 0)
    at_form.press(Qt.Key.Key_Return)
    at_form.type("1–2 år")
    assert at_form.focus.objectName() == "edit_choice_1"
    assert _words(at_form, "arbetat") == ["Mindre än 2 år", "1–2 år", "2–5 år", "Mer än 5 år"]
    at_form.editing.undo()
    at_form.editing.undo()
    assert _words(at_form, "arbetat") == ["Mindre än 2 år", "2–5 år", "Mer än 5 år"]
    assert not at_form.sees("edit_choice_3")


def test_alternatives_move_by_keyboard_and_take_the_cursor_along(at_form: AtTheForm) -> None:
    at_form.show("arbetat")
    field = _stand_in(at_form, 2)
    field.setCursorPosition(3)
    at_form.press(Qt.Key.Key_Up, ALT)
    at_form.press(Qt.Key.Key_Up, ALT)
    at_form.type("!")
    assert _words(at_form, "arbetat") == ["Mer! än 5 år", "Mindre än 2 år", "2–5 år"]
    at_form.press(Qt.Key.Key_Up, ALT)
    at_form.press(Qt.Key.Key_Down, ALT)
    assert _words(at_form, "arbetat") == ["Mindre än 2 år", "Mer! än 5 år", "2–5 år"]


def test_alternatives_move_by_mouse(at_form: AtTheForm) -> None:
    at_form.show("arbetat")
    assert not at_form.find(QAbstractButton, "button_choice_up").isEnabled()
    at_form.qtbot.mouseClick(at_form.find(QLineEdit, "edit_choice_1"), Qt.MouseButton.LeftButton)
    at_form.click("button_choice_down")
    assert _words(at_form, "arbetat") == ["Mindre än 2 år", "Mer än 5 år", "2–5 år"]
    assert not at_form.find(QAbstractButton, "button_choice_down").isEnabled()
    assert at_form.focus.objectName() == "edit_choice_2"


def test_after_undo_the_buttons_move_one_that_is_there(at_form: AtTheForm) -> None:
    at_form.show("arbetat")
    _stand_in(at_form, 2)
    at_form.press(Qt.Key.Key_Return)
    at_form.editing.undo()
    at_form.click("button_choice_up")
    assert _words(at_form, "arbetat") == ["Mindre än 2 år", "Mer än 5 år", "2–5 år"]


def test_an_empty_alternative_goes_by_backspace_and_others_by_their_button(at_form: AtTheForm) -> None:
    at_form.show("satt")
    _stand_in(at_form, 1)
    at_form.press(Qt.Key.Key_Return)
    at_form.press(Qt.Key.Key_Backspace)
    assert at_form.focus.objectName() == "edit_choice_1"
    at_form.click("button_remove_choice_0")
    _stand_in(at_form, 0)
    at_form.press(Qt.Key.Key_Delete, ALT)
    assert _words(at_form, "satt") == ["Skriftligt", "Inget av det här"]


def test_a_condition_goes_with_the_alternative_it_looks_at_and_comes_back(at_form: AtTheForm) -> None:
    at_form.show("satt")
    at_form.click("button_remove_choice_0")
    assert at_form.question("motet").condition is None
    at_form.editing.undo()
    assert at_form.question("motet").condition == Condition("satt.mote", Relation.IS, 1)


def test_all_alternatives_can_be_taken_away_and_written_anew(at_form: AtTheForm) -> None:
    at_form.show("arbetat")
    for _ in range(3):
        at_form.click("button_remove_choice_0")
    assert at_form.focus.objectName() == "button_add_choice"
    at_form.press(Qt.Key.Key_Space)
    at_form.type("Alltid")
    assert _words(at_form, "arbetat") == ["Alltid"]
    assert "1 alternativ" in at_form.text("label_faults")


def test_lines_that_are_pasted_become_alternatives_in_one_step(at_form: AtTheForm) -> None:
    at_form.show("arbetat")
    before = at_form.editing.draft
    _stand_in(at_form, 1).selectAll()
    at_form.paste("• Ett år\r\n\r\n\t• Två\x07 år\n- Tre år\n")
    assert _words(at_form, "arbetat") == ["Mindre än 2 år", "Ett år", "Två år", "Tre år", "Mer än 5 år"]
    assert at_form.focus.objectName() == "edit_choice_3"
    at_form.editing.undo()
    assert at_form.editing.draft == before
    assert at_form.text("edit_choice_1") == "2–5 år"


def test_lines_pasted_into_a_new_question_fill_its_empty_alternatives_first(at_form: AtTheForm) -> None:
    for lines in ("Tid", "Tid\nLön", "Tid\nLön\nRo\nRum"):
        name = at_form.add(QuestionKind.RANKING)
        _stand_in(at_form, 0)
        at_form.paste(lines)
        assert [words for words in _words(at_form, name) if words] == lines.split("\n")
        assert len(_words(at_form, name)) == max(2, len(lines.split("\n")))
    _stand_in(at_form, 3).selectAll()
    at_form.paste("\n".join("abcdef"))
    assert len(_words(at_form, name)) == 8
    assert "En rad fick inte plats" in at_form.text("label_choices_about")


def test_numbers_before_pasted_lines_and_lines_that_are_there_already_are_left_out(at_form: AtTheForm) -> None:
    told: list[str] = []
    at_form.form.told.connect(told.append)
    at_form.show("arbetat")
    _stand_in(at_form, 2).selectAll()
    at_form.paste("1. Blå\n2) Röd\nBlå\n2–5 år\n10. Grön\n1.5 år")
    assert _words(at_form, "arbetat") == ["Mindre än 2 år", "2–5 år", "Blå", "Röd", "Grön", "1.5 år"]
    assert told == ["2 rader som fanns redan kom inte med."]


def test_what_has_no_room_is_told(at_form: AtTheForm) -> None:
    at_form.show("kultur")
    _stand_in(at_form, 2).end(False)
    at_form.paste("\n" + "\n".join(f"Pol {number}" for number in range(5)))
    assert len(_words(at_form, "kultur")) == 6
    assert "2 rader fick inte plats" in at_form.text("label_choices_about")
    at_form.press(Qt.Key.Key_Return)
    assert at_form.text("label_choices_about") == "Frågan kan ha högst 6 poler."
    assert not at_form.find(QWidget, "button_add_choice").isEnabled()


def test_a_long_list_shows_the_one_that_is_added(at_form: AtTheForm) -> None:
    at_form.show("arbetat")
    _stand_in(at_form, 2).selectAll()
    at_form.paste("\n".join(f"Alternativ {number}" for number in range(48)))
    at_form.wait()
    field = at_form.focus
    assert field.objectName() == "edit_choice_49"
    at_form.qtbot.waitUntil(lambda: field.visibleRegion().boundingRect().height() == field.height())


def test_a_removed_choice_moves_the_conditions_of_those_below(at_form: AtTheForm) -> None:
    at_form.editing.perform("villkor", lambda draft: set_condition(draft, "ord", Condition("arbetat", Relation.IS, 2)))
    at_form.show("arbetat")
    _stand_in(at_form, 2)
    at_form.press(Qt.Key.Key_Up, ALT)
    assert at_form.question("ord").condition == Condition("arbetat", Relation.IS, 1)

"""Ställs bara om …: what can be asked for, and what it becomes in the draft."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox

from kulturverktyg.survey.definition import Condition, Relation
from kulturverktyg.survey.edits.answers import set_condition
from kulturverktyg.survey.edits.arrange import change_question, move_question
from tests.gui.desk.survey.at_the_form import AtTheForm


def _items(at: AtTheForm, name: str) -> list[str]:
    combo = at.find(QComboBox, name)
    return [combo.itemText(row) for row in range(combo.count())]


def _begin(at: AtTheForm, question: str) -> None:
    at.show("ord")
    at.find(QCheckBox, "check_condition").setFocus()
    at.press(Qt.Key.Key_Space)
    at.pick("combo_condition_question", question)


def test_only_questions_asked_earlier_are_offered_the_nearest_first(at_form: AtTheForm) -> None:
    at_form.show("trivsel")
    at_form.click("check_condition")
    assert _items(at_form, "combo_condition_question") == [
        "5. Jag hinner återhämta mig",
        "4. Det är säkrast att vara tyst",
        "3. Här kan man säga vad man tycker",
        "2. Hur länge har du arbetat här?",
    ]


def test_the_first_question_can_have_no_condition(at_form: AtTheForm) -> None:
    at_form.show("valkommen")
    assert not at_form.find(QCheckBox, "check_condition").isEnabled()
    assert "Ingen fråga ställs före" in at_form.text("label_condition_none")


def test_an_alternative_is_asked_for(at_form: AtTheForm) -> None:
    _begin(at_form, "2.")
    at_form.pick("combo_condition_relation", "är något annat")
    at_form.pick("combo_condition_value", "Mer än 5")
    assert at_form.question("ord").condition == Condition("arbetat", Relation.IS_NOT, 2)
    assert "inte har svarat" in at_form.text("label_condition_about")


def test_a_ticked_alternative_is_asked_for(at_form: AtTheForm) -> None:
    _begin(at_form, "7.")
    at_form.pick("combo_condition_part", "Skriftligt")
    at_form.pick("combo_condition_relation", "är inte valt")
    assert at_form.question("ord").condition == Condition("satt.skrift", Relation.IS_NOT, 1)
    assert not at_form.sees("combo_condition_value")


def test_a_point_of_a_pair_is_asked_for(at_form: AtTheForm) -> None:
    _begin(at_form, "3.")
    at_form.pick("combo_condition_part", "Önskat")
    at_form.pick("combo_condition_relation", "är högst")
    at_form.pick("combo_condition_value", "2 – Stämmer dåligt")
    assert at_form.question("ord").condition == Condition("saga.desired", Relation.AT_MOST, 2)


def test_a_number_with_decimals_is_asked_for(at_form: AtTheForm) -> None:
    _begin(at_form, "10.")
    at_form.pick("combo_condition_relation", "är mer än")
    at_form.write("spin_condition_value", "4,5")
    at_form.pick("combo_condition_relation", "är minst")
    assert at_form.question("ord").condition == Condition("timmar", Relation.AT_LEAST, 45)
    assert at_form.text("spin_condition_value") == "4,5"


def test_parts_of_rankings_and_allocations_are_asked_for(at_form: AtTheForm) -> None:
    _begin(at_form, "9.")
    at_form.pick("combo_condition_part", "Stöd")
    assert at_form.question("ord").condition == Condition("viktigast.stod", Relation.IS, 1)
    at_form.pick("combo_condition_question", "11.")
    at_form.pick("combo_condition_part", "Ordning, önskat")
    assert at_form.question("ord").condition == Condition("kultur.desired.ordning", Relation.MORE, 0)


def test_the_condition_is_taken_away_and_comes_back_by_undo(at_form: AtTheForm) -> None:
    at_form.show("motet")
    at_form.click("check_condition")
    assert at_form.question("motet").condition is None
    assert not at_form.sees("combo_condition_question")
    at_form.editing.undo()
    assert at_form.text("combo_condition_part") == "På möten"
    assert at_form.text("combo_condition_relation") == "är valt"


def test_a_condition_on_a_question_that_comes_later_is_told_and_can_be_mended(at_form: AtTheForm) -> None:
    at_form.editing.perform("flytta", lambda draft: move_question(draft, "motet", "rost", 0))
    at_form.show("motet")
    assert "inte ställs före den här" in at_form.text("label_condition_about")
    assert at_form.find(QComboBox, "combo_condition_question").currentIndex() == -1
    at_form.pick("combo_condition_question", "2.")
    assert at_form.question("motet").condition == Condition("arbetat", Relation.IS, 0)
    assert not at_form.sees("label_faults")


def test_what_a_file_from_elsewhere_asks_for_is_shown_as_it_is(at_form: AtTheForm) -> None:
    at_form.editing.perform("villkor", lambda d: set_condition(d, "ord", Condition("satt.mote", Relation.IS, 0)))
    at_form.show("ord")
    assert at_form.text("combo_condition_relation") == "är inte valt, men frågan är besvarad"
    at_form.editing.perform("villkor", lambda d: set_condition(d, "ord", Condition("arbetat", Relation.LESS, 2)))
    assert at_form.text("combo_condition_relation") == "är mindre än"


def test_a_question_without_words_can_be_pointed_out(at_form: AtTheForm) -> None:
    at_form.editing.perform("tom", lambda d: change_question(d, "tipsa", lambda q: replace(q, text={})))
    _begin(at_form, "12. utan text")
    assert at_form.question("ord").condition == Condition("tipsa", Relation.AT_LEAST, 10)

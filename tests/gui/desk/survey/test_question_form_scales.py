"""Scales: chosen, shared, copied, reshaped and worded."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSpinBox

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Scale
from kulturverktyg.survey.edits.arrange import change_question
from kulturverktyg.survey.edits.words import mark_reviewed
from kulturverktyg.survey.texts import label_key
from tests.gui.desk.survey.at_the_form import AtTheForm


def _scale(at: AtTheForm, name: str) -> Scale:
    scale = at.question(name).scale
    assert scale is not None
    return scale


def _offered(at: AtTheForm) -> list[str]:
    combo = at.find(QComboBox, "combo_scale")
    return [combo.itemText(row) for row in range(combo.count())]


def test_the_surveys_own_scales_come_first_with_how_many_use_them(at_form: AtTheForm) -> None:
    at_form.show("saga")
    assert _offered(at_form)[:4] == [
        "I den här enkäten",
        "4 steg, 3 frågor: Stämmer inte alls – Stämmer helt",
        "7 steg, 1 fråga: Aldrig – Alltid",
        "11 steg, 1 fråga: Mycket illa – Mycket bra",
    ]
    at_form.pick("combo_scale", "7 steg, 1 fråga: Aldrig")
    assert _scale(at_form, "saga").name == "hur_ofta"
    assert at_form.text("label_shared").startswith("Används av 2 frågor")


def test_a_ready_scale_brings_the_surveys_languages_as_drafts(at_form: AtTheForm) -> None:
    at_form.show("vila")
    at_form.pick("combo_scale", "I vilken grad")
    scale = _scale(at_form, "vila")
    assert scale.points == 5
    assert [set(label) for label in scale.labels] == [{"sv", "en", "ar"}] * 5
    assert not {key for key, _ in at_form.editing.draft.reviewed if scale.name in key}
    assert not any(words.startswith("I vilken grad") for words in _offered(at_form))
    at_form.editing.undo()
    assert _scale(at_form, "vila").name == "hur_ofta"


def test_a_ready_scale_never_overwrites_one_that_has_been_changed(at_form: AtTheForm) -> None:
    at_form.show("vila")
    at_form.pick("combo_scale", "Hur ofta")
    at_form.write("edit_label_0", "Inte en enda gång")
    at_form.show("trivsel")
    at_form.pick("combo_scale", "Hur ofta")
    assert _scale(at_form, "vila").labels[0]["sv"] == "Inte en enda gång"
    assert _scale(at_form, "trivsel").labels[0]["sv"] == "Aldrig"
    assert _scale(at_form, "vila").name != _scale(at_form, "trivsel").name


def test_words_follow_in_all_questions_on_the_scale_but_not_in_an_own_copy(at_form: AtTheForm) -> None:
    at_form.show("saga")
    at_form.write("edit_label_3", "Stämmer precis")
    assert _scale(at_form, "motet").labels[3]["sv"] == "Stämmer precis"
    at_form.click("button_own_scale")
    assert not at_form.sees("label_shared")
    at_form.write("edit_label_3", "Ja")
    assert _scale(at_form, "saga").labels[3]["sv"] == "Ja"
    assert _scale(at_form, "motet").labels[3]["sv"] == "Stämmer precis"


def test_points_are_added_and_the_ends_keep_their_words(at_form: AtTheForm) -> None:
    at_form.show("saga")
    spin = at_form.find(QSpinBox, "spin_points")
    spin.setFocus()
    for _ in range(2):
        at_form.press(Qt.Key.Key_Up)
    scale = _scale(at_form, "saga")
    assert (scale.points, scale.labels[0]["sv"], scale.labels[5]["sv"]) == (6, "Stämmer inte alls", "Stämmer helt")
    assert at_form.sees("edit_label_5")
    assert at_form.editing.undo_stack.count() == 1
    at_form.write("spin_points", "12")
    assert _scale(at_form, "saga").points <= 11


def test_words_for_the_ends_alone_and_back(at_form: AtTheForm) -> None:
    at_form.show("saga")
    at_form.pick("combo_wording", "bara för")
    assert len(_scale(at_form, "saga").labels) == 2
    assert not at_form.sees("edit_label_2")
    assert at_form.find(QComboBox, "combo_wording").isEnabled()
    at_form.pick("combo_wording", "för varje")
    assert len(_scale(at_form, "saga").labels) == 4
    assert at_form.sees("edit_label_3")


def test_a_question_without_a_scale_is_given_one_of_its_own(at_form: AtTheForm) -> None:
    at_form.editing.perform("ta bort skala", lambda d: change_question(d, "vila", lambda q: replace(q, scale=None)))
    at_form.show("vila")
    assert not at_form.sees("spin_points")
    assert "saknar svarsskala" in at_form.text("label_faults")
    at_form.pick("combo_scale", "Egna ord")
    assert at_form.sees("edit_label_4")
    assert _scale(at_form, "vila").labels == ({},) * 5


def test_a_word_that_is_changed_has_to_be_read_again_in_other_languages(at_form: AtTheForm) -> None:
    key = label_key("hur_ofta", 0)
    at_form.editing.perform("granska", lambda draft: mark_reviewed(draft, [key], "en", reviewed=True))
    at_form.show("vila")
    at_form.write("edit_label_0", "Nej, aldrig")
    assert _scale(at_form, "vila").labels[0]["sv"] == "Nej, aldrig"
    assert (key, "en") not in at_form.editing.draft.reviewed


def test_other_kinds_show_no_scale(at_form: AtTheForm) -> None:
    for kind in (QuestionKind.TEXT, QuestionKind.CHOICE, QuestionKind.NUMBER):
        at_form.add(kind)
        assert not at_form.sees("combo_scale")
        assert at_form.sees("spin_minimum") is (kind is QuestionKind.NUMBER)

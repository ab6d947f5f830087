"""The form for a question: every kind by keyboard alone, each field in the draft, and nothing on the wrong question."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Question
from kulturverktyg.survey.faults import faults
from tests.gui.desk.survey.at_the_form import SHIFT, AtTheForm

FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QToolButton)


def _nothing(_at: AtTheForm) -> None:
    """There is no more to fill in."""


def _scale(at: AtTheForm) -> None:
    at.tab_to("combo_scale")
    at.pick("combo_scale", "Hur nöjd")


def _choices(at: AtTheForm) -> None:
    at.tab_to("edit_choice_0")
    for words in ("Kort", "Lång", "Längst"):
        at.type(words)
        at.press(Qt.Key.Key_Down if words == "Kort" else Qt.Key.Key_Return)
    at.type("Vet inte")


def _poles(at: AtTheForm) -> None:
    at.tab_to("edit_choice_0")
    for words in ("Ordning", "Resultat", "Omtanke"):
        at.type(words)
        at.press(Qt.Key.Key_Down)


def _bounds(at: AtTheForm) -> None:
    at.tab_to("spin_minimum")
    at.type("-5")
    at.press(Qt.Key.Key_Tab)
    at.type("40")
    at.press(Qt.Key.Key_Tab)
    at.press(Qt.Key.Key_Up)


def _words(question: Question) -> list[str]:
    return [choice.label.get("sv", "") for choice in question.choices]


@pytest.mark.parametrize(
    ("kind", "words", "fill_in"),
    [
        (QuestionKind.PAIR, "Nuläge", _scale),
        (QuestionKind.SCALE, "Skala", _scale),
        (QuestionKind.CHOICE, "Ett val", _choices),
        (QuestionKind.MULTIPLE, "Flera val", _choices),
        (QuestionKind.RANKING, "Rangordning", _choices),
        (QuestionKind.RECOMMENDATION, "Rekommendation", _nothing),
        (QuestionKind.ALLOCATION, "Fördela", _poles),
        (QuestionKind.NUMBER, "Tal", _bounds),
        (QuestionKind.TEXT, "Fritext", _nothing),
        (QuestionKind.INFORMATION, "Information", _nothing),
    ],
)
def test_every_kind_is_made_by_keyboard_and_undone_to_the_bottom(
    at_form: AtTheForm, kind: QuestionKind, words: str, fill_in: Callable[[AtTheForm], None]
) -> None:
    before = at_form.editing.draft
    first = QuestionKind.NUMBER if kind is QuestionKind.TEXT else QuestionKind.TEXT
    name = at_form.add(first)
    at_form.form.take_focus()
    at_form.press(Qt.Key.Key_Tab, SHIFT)
    at_form.pick(at_form.focus.objectName(), words)
    at_form.tab_to("edit_text")
    at_form.type("Vad säger du?")
    at_form.press(Qt.Key.Key_Tab)
    at_form.type("Tänk efter.")
    fill_in(at_form)
    question = at_form.question(name)
    assert (question.kind, question.text, question.help) == (kind, {"sv": "Vad säger du?"}, {"sv": "Tänk efter."})
    assert [fault.sentence for fault in faults(at_form.editing.draft.survey) if fault.place == name] == []
    if fill_in is _choices:
        assert _words(question) == ["Kort", "Lång", "Längst", "Vet inte"]
    if fill_in is _scale:
        assert question.scale is not None
        assert (question.scale.points, question.scale.labels[1]["ar"]) == (7, "راضٍ جدًا")
    if fill_in is _bounds:
        assert (question.minimum, question.maximum, question.decimals) == (-5, 40, 1)
    after = at_form.editing.draft
    while at_form.editing.undo_stack.canUndo():
        at_form.editing.undo()
    assert at_form.editing.draft == before
    while at_form.editing.undo_stack.canRedo():
        at_form.editing.redo()
    assert at_form.stored() == at_form.editing.draft == after


def test_another_kind_keeps_what_fits_and_comes_back_by_undo(at_form: AtTheForm) -> None:
    at_form.show("satt")
    before = at_form.question("satt")
    at_form.pick("combo_kind", "Rangordning")
    assert [choice.name for choice in at_form.question("satt").choices] == [choice.name for choice in before.choices]
    assert at_form.sees("edit_choice_3")
    at_form.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert at_form.question("satt") == before
    assert at_form.text("combo_kind") == "Flera val"


def test_the_same_kind_chosen_again_changes_nothing(at_form: AtTheForm) -> None:
    at_form.show("satt")
    before = at_form.editing.draft
    at_form.pick("combo_kind", "Flera val")
    assert at_form.editing.draft is before


def test_passing_by_the_lists_and_numbers_changes_nothing(at_form: AtTheForm) -> None:
    before = at_form.editing.draft
    for place, name in (
        ("saga", "combo_kind"),
        ("saga", "combo_scale"),
        ("saga", "spin_points"),
        ("timmar", "spin_maximum"),
    ):
        at_form.show(place)
        field = at_form.find(QWidget, name)
        at_form.scroll_wheel(field)
        if isinstance(field, QComboBox):
            field.setFocus()
            at_form.press(Qt.Key.Key_Down)
            at_form.qtbot.keyClick(field.view(), Qt.Key.Key_Down)
            at_form.qtbot.keyClick(field.view(), Qt.Key.Key_Escape)
            at_form.be_active()
    at_form.settle()
    assert at_form.editing.draft is before


def test_a_tick_is_in_the_draft_at_once_and_can_be_undone(at_form: AtTheForm) -> None:
    at_form.show("vila")
    before = at_form.editing.draft
    for flag in ("required", "dont_know", "sensitive", "reversed", "short_form"):
        at_form.find(QCheckBox, f"check_{flag}").setFocus()
        at_form.press(Qt.Key.Key_Space)
        assert getattr(at_form.editing.draft.survey.question("vila"), flag)
        at_form.editing.undo()
        assert at_form.editing.draft == before
        assert not at_form.find(QCheckBox, f"check_{flag}").isChecked()


def test_a_kind_shows_only_the_ticks_that_it_may_have(at_form: AtTheForm) -> None:
    at_form.show("ord")
    assert not at_form.sees("check_dont_know")
    assert not at_form.sees("check_background")
    at_form.show("arbetat")
    assert at_form.sees("check_background")
    at_form.show("valkommen")
    assert not at_form.sees("label_flags")


def test_background_questions_are_counted(at_form: AtTheForm) -> None:
    for _ in range(4):
        at_form.add(QuestionKind.CHOICE)
        at_form.click("check_background")
    assert "Enkäten har 5" in at_form.text("label_background")
    assert at_form.find(QWidget, "label_background").property("role") == "danger"


def test_words_typed_at_the_last_moment_land_on_the_question_they_were_typed_in(at_form: AtTheForm) -> None:
    at_form.show("saga")
    at_form.write("edit_text", "Här vågar man tala")
    at_form.show("tiga")
    assert at_form.text("edit_text") == "Det är säkrast att vara tyst"
    assert at_form.question("saga").text["sv"] == "Här vågar man tala"
    assert at_form.question("tiga").text["sv"] == "Det är säkrast att vara tyst"


def test_going_on_in_the_next_field_at_once_loses_no_letter(at_form: AtTheForm) -> None:
    at_form.show("vila")
    for name, words in (
        ("edit_text", "Jag vilar"),
        ("edit_help", "Nu"),
        ("edit_label_0", "Nej"),
        ("edit_label_1", "Ja"),
    ):
        at_form.write(name, words)
    question = at_form.question("vila")
    assert question.scale is not None
    assert (question.text["sv"], question.help["sv"]) == ("Jag vilar", "Nu")
    assert [label["sv"] for label in question.scale.labels] == ["Nej", "Ja"]


def test_undo_and_redo_keys_belong_to_the_page_in_every_field(at_form: AtTheForm) -> None:
    at_form.show("timmar")
    for name, words in (("edit_text", "Hur många?"), ("edit_help", "Per dag"), ("spin_maximum", "9")):
        at_form.write(name, words)
    at_form.settle()
    after = at_form.editing.draft
    for _ in range(3):
        at_form.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert at_form.editing.undo_stack.index() == 0
    assert at_form.text("edit_text") == "Hur många timmar om dagen skriver du?"
    for key, modifier in (
        (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | SHIFT),
    ):
        at_form.press(key, modifier)
    at_form.find(QWidget, "edit_help").setFocus()
    at_form.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert at_form.editing.draft == after


def test_a_fault_stands_below_until_it_is_mended(at_form: AtTheForm) -> None:
    at_form.show("saga")
    assert not at_form.sees("label_faults")
    at_form.write("edit_text", " ")
    at_form.settle()
    assert "saknar text" in at_form.text("label_faults")
    at_form.type("Här får man tala")
    at_form.settle()
    assert not at_form.sees("label_faults")


def test_a_section_and_the_survey_have_their_headings(at_form: AtTheForm) -> None:
    at_form.show("om_dig", is_section=True)
    at_form.write("edit_section", "Du och ditt arbete")
    at_form.show(None)
    at_form.write("edit_title", "Hur har vi det?")
    at_form.show("om_dig", is_section=True)
    at_form.click("check_dimension")
    assert "ingen fråga med skala" in at_form.text("label_faults")
    survey = at_form.stored().survey
    assert survey.title["sv"] == "Hur har vi det?"
    assert (survey.sections[0].title["sv"], survey.sections[0].dimension) == ("Du och ditt arbete", True)


def test_a_question_that_is_taken_away_leaves_the_survey_shown(at_form: AtTheForm) -> None:
    name = at_form.add(QuestionKind.TEXT)
    at_form.editing.undo()
    assert at_form.sees("edit_title")
    at_form.editing.redo()
    assert at_form.find(QPlainTextEdit, "edit_text").isVisible()
    assert at_form.question(name).kind is QuestionKind.TEXT


def test_every_field_has_a_name_for_a_screen_reader(at_form: AtTheForm) -> None:
    for name in (None, *(question.name for question in at_form.editing.draft.survey.questions())):
        at_form.show(name)
        fields = [w for w in at_form.form.findChildren(QWidget) if isinstance(w, FIELDS) and w.isVisible()]
        fields = [w for w in fields if not isinstance(w.parent(), QAbstractSpinBox)]
        assert [w.objectName() for w in fields if not w.accessibleName()] == []

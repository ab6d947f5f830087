"""The fields themselves: what cannot be pasted, where the cursor stays, which way is written, when one may write."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QMenu, QPlainTextEdit, QWidget

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.surveys import put_in_use
from kulturverktyg.survey.definition import Condition, Relation
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.words import set_words
from kulturverktyg.survey.texts import text_key
from tests.gui.desk.survey.at_the_form import CTRL, AtTheForm


def _put_in_use(at: AtTheForm) -> None:
    with at.place.store.write() as session:
        put_in_use(session, session.get_one(Round, at.place.round_id))
    at.editing.open_version(at.editing.version.id)
    at.wait()


def _source(at: AtTheForm, *languages: str) -> None:
    def change(draft: SurveyDraft) -> SurveyDraft:
        return replace(draft, survey=replace(draft.survey, languages=languages))

    at.editing.perform("byt språk", change)


def test_control_characters_cannot_be_pasted(at_form: AtTheForm) -> None:
    at_form.show("saga")
    for name, words in (("edit_text", "a\x00b\r\nc\x07\td\u2028e"), ("edit_label_0", "a\x00b\nc\td\u2028e")):
        at_form.find(QWidget, name).setFocus()
        at_form.press(Qt.Key.Key_A, CTRL)
        at_form.paste(words)
    question = at_form.question("saga")
    assert question.scale is not None
    assert question.text["sv"] == at_form.text("edit_text") == "ab\nc d\ne"
    assert question.scale.labels[0]["sv"] == at_form.text("edit_label_0") == "ab c d e"


def test_the_cursor_stays_where_it_is_when_an_undo_changes_words_elsewhere(at_form: AtTheForm) -> None:
    at_form.show("vila")
    for name in ("edit_text", "edit_label_0"):
        at_form.write(name, "🌱 Först och sist")
        at_form.settle()
        at_form.press(Qt.Key.Key_Home)
        at_form.type("Nytt. ")
        at_form.settle()
        at_form.press(Qt.Key.Key_End)
        at_form.press(Qt.Key.Key_Z, CTRL)
        assert at_form.text(name) == "🌱 Först och sist"
        at_form.type("!")
        at_form.settle()
        assert at_form.text(name) == "🌱 Först och sist!"


def test_a_space_at_the_end_is_not_taken_from_the_one_who_writes_on(at_form: AtTheForm) -> None:
    at_form.show("saga")
    at_form.write("edit_text", "Här kan ")
    at_form.settle()
    at_form.type("man")
    assert at_form.question("saga").text["sv"] == at_form.text("edit_text") == "Här kan man"


def test_words_changed_somewhere_else_are_shown(at_form: AtTheForm) -> None:
    at_form.show("saga")
    at_form.editing.perform("skriv text", lambda draft: set_words(draft, text_key("saga"), "sv", "Annat"))
    assert at_form.text("edit_text") == "Annat"


def test_the_field_grows_with_its_words(at_form: AtTheForm) -> None:
    at_form.show("saga")
    area = at_form.find(QPlainTextEdit, "edit_text")
    before = area.height()
    area.setFocus()
    at_form.paste("rad\n" * 7)
    at_form.qtbot.waitUntil(lambda: area.viewport().visibleRegion().contains(area.cursorRect().center()))
    assert area.height() > before * 2
    assert area.verticalScrollBar().value() == 0


def test_the_fields_menu_has_no_undo_of_its_own(at_form: AtTheForm) -> None:
    at_form.show("saga")
    for name in ("edit_text", "edit_label_0"):
        field = at_form.find(QWidget, name)
        QApplication.sendEvent(field, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5)))
        menu = field.findChild(QMenu)
        assert menu is not None
        assert menu.actions()[0].objectName() == "edit-cut"
        menu.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_survey_written_in_arabic_is_typed_from_right_to_left(at_form: AtTheForm) -> None:
    at_form.show("saga")
    assert not at_form.sees("label_language")
    _source(at_form, "ar", "sv", "en")
    assert "arabiska" in at_form.text("label_language")
    for name in ("edit_text", "edit_help", "edit_label_0"):
        assert at_form.find(QWidget, name).layoutDirection() is Qt.LayoutDirection.RightToLeft
    at_form.write("edit_text", "مرحبا")
    assert at_form.question("saga").text["ar"] == "مرحبا"
    assert at_form.question("saga").text["sv"] == "Här kan man säga vad man tycker"
    _source(at_form, "sv", "ar", "en")
    assert at_form.find(QWidget, "edit_text").layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_version_in_use_can_be_read_but_not_changed(at_form: AtTheForm) -> None:
    before = at_form.editing.draft
    at_form.show("arbetat")
    _put_in_use(at_form)
    assert at_form.text("edit_choice_1") == "2–5 år"
    for name in ("edit_text", "edit_choice_1", "edit_name"):
        at_form.write(name, "x")
        at_form.press(Qt.Key.Key_Return)
    assert not at_form.find(QCheckBox, "check_required").isEnabled()
    assert not at_form.find(QWidget, "combo_kind").isEnabled()
    assert not at_form.sees("button_add_choice")
    assert not at_form.sees("button_remove_choice_0")
    at_form.settle()
    assert at_form.editing.draft == before
    at_form.editing.make_new_version()
    at_form.wait()
    at_form.write("edit_choice_1", "2 till 5 år")
    assert at_form.question("arbetat").choices[1].label["sv"] == "2 till 5 år"
    assert "andra versioner" in at_form.text("label_name_about")


def test_a_number_is_one_edit_a_pause(at_form: AtTheForm) -> None:
    at_form.show("timmar")
    at_form.write("spin_maximum", "120")
    at_form.settle()
    assert at_form.question("timmar").maximum == 120
    assert at_form.editing.undo_stack.count() == 1


def test_a_number_typed_at_the_last_moment_lands_on_its_question(at_form: AtTheForm) -> None:
    other = at_form.add(QuestionKind.NUMBER)
    at_form.show("timmar")
    at_form.write("edit_text", "Timmar?")
    at_form.write("spin_minimum", "2")
    at_form.show(other)
    assert (at_form.question("timmar").minimum, at_form.question(other).minimum) == (2, 0)
    assert at_form.text("spin_minimum") == "0"


def test_a_name_that_cannot_be_used_stays_in_the_field_with_a_calm_sentence(at_form: AtTheForm) -> None:
    at_form.show("saga")
    before = at_form.editing.draft
    for typed, told in (
        ("Hur bra?", "till exempel hur_bra"),
        ("1:a", "till exempel trivsel_1"),
        ("tiga", "En annan fråga heter redan tiga"),
        ("unit", "upptaget"),
    ):
        at_form.write("edit_name", typed)
        at_form.press(Qt.Key.Key_Return)
        at_form.click("check_required")
        at_form.editing.undo()
        assert told in at_form.text("label_name_problem")
        assert at_form.text("edit_name") == typed
        assert at_form.editing.draft == before
    at_form.show("tiga")
    assert not at_form.sees("label_name_problem")
    assert at_form.text("edit_name") == "tiga"


def test_a_new_name_is_followed_by_conditions_by_the_form_and_by_undo(at_form: AtTheForm) -> None:
    at_form.show("satt")
    at_form.write("edit_name", "forslag")
    at_form.press(Qt.Key.Key_Return)
    assert at_form.question("motet").condition == Condition("forslag.mote", Relation.IS, 1)
    at_form.write("edit_text", "Hur föreslår du?")
    assert at_form.question("forslag").text["sv"] == "Hur föreslår du?"
    at_form.editing.undo()
    at_form.editing.undo()
    assert at_form.text("edit_name") == "satt"
    at_form.click("check_required")
    assert at_form.question("satt").required


def test_a_new_name_is_kept_before_whatever_is_done_next(at_form: AtTheForm) -> None:
    at_form.show("arbetat")
    at_form.write("edit_name", "ar_har")
    button = at_form.find(QWidget, "button_choice_down")
    at_form.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [choice.name for choice in at_form.question("ar_har").choices] == ["mellan", "kort", "lang"]
    at_form.write("edit_name", "sist")
    at_form.show("saga")
    assert at_form.question("sist").kind is QuestionKind.CHOICE
    assert isinstance(at_form.find(QWidget, "edit_name"), QLineEdit)
    assert at_form.text("edit_name") == "saga"

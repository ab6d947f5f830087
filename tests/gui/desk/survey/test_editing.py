"""Every edit can be undone and is in the file at once, whatever happens to the file in the meantime."""

from random import Random

from PySide6.QtCore import QObject

from kulturverktyg.gui.desk.survey.editing import Edit, Typing
from kulturverktyg.prepare.surveys import new_version, read_draft, replace_survey, save_draft
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.arrange import add_section, remove_question
from kulturverktyg.survey.edits.words import set_words
from kulturverktyg.survey.texts import TITLE, text_key
from tests.gui.desk.open_survey import OpenSurvey, full_disk
from tests.random_edits import EDITS, random_edit

_EDITS = 300
#: Words that need more of the disk than the file has.
_LONG = "Lång " * 40_000 + "rubrik"


def _say(words: str, key: str = TITLE) -> Edit:
    return lambda draft: set_words(draft, key, "sv", words)


def _title(draft: SurveyDraft) -> str:
    return draft.survey.title["sv"]


def test_three_hundred_edits_undone_and_redone_are_the_same_each_way_and_so_is_the_file(
    open_survey: OpenSurvey,
) -> None:
    chance, editing, stack = Random(7), open_survey.editing, open_survey.editing.undo_stack
    drafts = [editing.draft]
    while len(drafts) <= _EDITS:
        editing.perform("något", lambda draft: random_edit(chance, draft))
        if editing.draft != drafts[-1]:
            drafts.append(editing.draft)
    open_survey.settle()
    assert open_survey.in_file == drafts[-1]
    for draft in reversed(drafts[:-1]):
        editing.undo()
        assert editing.draft == draft
    assert not stack.canUndo()
    open_survey.settle()
    assert open_survey.in_file == drafts[0]
    for draft in drafts[1:]:
        editing.redo()
        assert editing.draft == draft
    assert not stack.canRedo()
    open_survey.settle()
    assert open_survey.in_file == drafts[-1]
    assert not open_survey.refused


def test_edits_of_every_sort_reach_the_file_one_by_one(open_survey: OpenSurvey) -> None:
    chance = Random(3)
    for edit in EDITS * 2:
        open_survey.editing.perform("något", lambda draft, edit=edit: edit(chance, draft))
        open_survey.settle()
        assert open_survey.in_file == open_survey.editing.draft


def test_what_is_typed_is_one_edit_for_each_pause_and_is_performed_before_anything_else(
    open_survey: OpenSurvey,
) -> None:
    editing = open_survey.editing
    owner = QObject()
    typing = Typing(editing, owner)
    for words in ("H", "He", "Hej"):
        typing.type("title", "skriv", _say(words))
    editing.perform("lägg till", lambda draft: add_section(draft, 0)[0])
    assert (_title(editing.draft), editing.undo_stack.count()) == ("Hej", 2)
    typing.type("title", "skriv", _say("Hej igen"))
    editing.undo()
    assert _title(editing.draft) == "Hej"
    assert len(editing.draft.survey.sections) == 5
    typing.type("title", "skriv", _say("Hallå"))
    typing.type("annat", "skriv", _say("Något", text_key("saga")))
    editing.settle()
    assert [editing.undo_stack.text(place) for place in range(4)] == ["skriv", "lägg till", "skriv", "skriv"]


def test_an_edit_that_changes_nothing_leaves_no_trace(open_survey: OpenSurvey) -> None:
    open_survey.editing.perform("skriv", _say(_title(open_survey.editing.draft)))
    assert not open_survey.editing.undo_stack.canUndo()
    assert not open_survey.saving


def test_what_cannot_be_saved_is_told_and_is_saved_with_the_next_edit(open_survey: OpenSurvey) -> None:
    editing = open_survey.editing
    with full_disk(open_survey.store):
        editing.perform("skriv", _say(_LONG))
        open_survey.settle()
        assert "Disken är full" in open_survey.refused[0]
        assert editing.unsaved
        editing.open_version(editing.version.id)
        open_survey.settle()
        assert (_title(editing.draft), open_survey.saving[-1]) == (_LONG, True)
        assert _title(open_survey.in_file) == "Alla slags frågor"
    editing.perform("lägg till", lambda draft: add_section(draft, 0)[0])
    open_survey.settle()
    assert (editing.unsaved, open_survey.saving[-1]) == (False, False)
    assert open_survey.in_file == editing.draft
    editing.undo()
    editing.undo()
    open_survey.settle()
    assert _title(open_survey.in_file) == "Alla slags frågor"


def test_what_could_not_be_saved_is_tried_again_when_the_page_is_left(open_survey: OpenSurvey) -> None:
    with full_disk(open_survey.store):
        open_survey.editing.perform("skriv", _say(_LONG))
        open_survey.settle()
    open_survey.editing.settle()
    open_survey.settle()
    assert _title(open_survey.in_file) == _LONG


def test_what_is_saved_although_the_disk_said_no_can_be_undone(open_survey: OpenSurvey) -> None:
    editing = open_survey.editing
    with full_disk(open_survey.store):
        editing.perform("skriv", _say(_LONG))
        open_survey.settle()
    save_draft(open_survey.store, editing.version.id, editing.draft)
    editing.undo()
    open_survey.settle()
    assert _title(open_survey.in_file) == "Alla slags frågor"
    assert not editing.unsaved


def test_a_version_that_is_there_although_the_disk_said_no_is_shown(open_survey: OpenSurvey) -> None:
    open_survey.put_in_use()
    new_version(open_survey.store, open_survey.journey.id)
    open_survey.editing.make_new_version()
    open_survey.settle()
    assert "används inte än" in open_survey.refused[0]
    assert [view.number for view in open_survey.editing.versions] == [1, 2]


def test_a_version_in_use_cannot_be_changed_nor_undone(open_survey: OpenSurvey) -> None:
    editing = open_survey.editing
    editing.perform("skriv", _say("Före"))
    open_survey.settle()
    open_survey.put_in_use()
    editing.perform("skriv", _say("Efter"))
    editing.undo()
    open_survey.settle()
    assert (_title(editing.draft), _title(open_survey.in_file)) == ("Före", "Före")
    assert not editing.can_write
    assert not editing.undo_stack.canUndo()


def test_a_new_version_is_written_in_while_the_old_one_can_be_looked_at(open_survey: OpenSurvey) -> None:
    editing = open_survey.editing
    open_survey.put_in_use()
    first = editing.version.id
    editing.make_new_version()
    open_survey.settle()
    editing.perform("ta bort", lambda draft: remove_question(draft, "saga"))
    assert (editing.version.number, editing.can_write) == (2, True)
    editing.open_version(first)
    open_survey.settle()
    assert (editing.version.number, editing.can_write) == (1, False)
    assert "saga" in [question.name for question in editing.draft.survey.questions()]
    assert not editing.undo_stack.canUndo()
    editing.open_version(editing.versions[-1].id)
    open_survey.settle()
    assert "saga" not in [question.name for question in editing.draft.survey.questions()]
    assert read_draft(open_survey.store, first) != open_survey.in_file


def test_a_version_that_holds_something_unsaved_is_not_left(open_survey: OpenSurvey) -> None:
    editing = open_survey.editing
    open_survey.put_in_use()
    first = editing.version.id
    editing.make_new_version()
    open_survey.settle()
    with full_disk(open_survey.store):
        editing.perform("skriv", _say(_LONG))
        editing.open_version(first)
        open_survey.settle()
    assert (editing.version.number, _title(editing.draft)) == (2, _LONG)
    editing.open_version(first)
    open_survey.settle()
    assert editing.version.number == 1
    assert _title(open_survey.in_file) == _LONG


def test_another_picture_of_the_journey_takes_nothing_back_and_shows_what_others_changed(
    open_survey: OpenSurvey,
) -> None:
    editing = open_survey.editing
    editing.perform("skriv", _say("Ett"))
    open_survey.journey.changed.emit()
    editing.perform("skriv", _say("Två"))
    open_survey.settle()
    assert (_title(editing.draft), editing.undo_stack.count()) == ("Två", 2)
    draft = SurveyDraft(set_words(editing.draft, TITLE, "sv", "Utifrån").survey)
    replace_survey(open_survey.store, open_survey.journey.id, draft)
    open_survey.look_again()
    assert (_title(editing.draft), editing.undo_stack.count()) == ("Utifrån", 0)

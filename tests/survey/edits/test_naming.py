"""What is written in the editor is called by its words in files."""

from pathlib import Path

from kulturverktyg.files.whole import write_whole
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Condition, Relation, SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.answers import set_condition
from kulturverktyg.survey.edits.arrange import add_question, add_section, rename_question
from kulturverktyg.survey.edits.naming import named_by_words, wordless
from kulturverktyg.survey.edits.words import mark_reviewed, set_words
from kulturverktyg.survey.faults import faults
from kulturverktyg.survey.texts import choice_key, section_key, text_key
from kulturverktyg.survey.xlsform import read_xlsform, xlsform_workbook

_WAYS, _WHY = "avsnitt_1_1", "avsnitt_1_2"


def _written() -> SurveyDraft:
    """A question with two alternatives, and one that is asked of those who chose the second."""
    draft, section = add_section(SurveyDraft(SurveyDefinition({"sv": "Vår enkät"}, ("sv", "en"), ())), 0)
    draft = set_words(draft, section_key(section), "sv", "Samtal")
    for place, kind in enumerate((QuestionKind.MULTIPLE, QuestionKind.TEXT)):
        draft, _ = add_question(draft, section, place, kind)
    for key, words in (
        (text_key(_WAYS), "Hur lämnar du förslag?"),
        (choice_key(_WAYS, "val_1"), "Till chefen"),
        (choice_key(_WAYS, "val_2"), "På mötet"),
        (text_key(_WHY), "Varför?"),
    ):
        draft = set_words(draft, key, "sv", words)
    draft = set_words(draft, choice_key(_WAYS, "val_2"), "en", "At the meeting")
    draft = mark_reviewed(draft, [choice_key(_WAYS, "val_2")], "en", reviewed=True)
    return set_condition(draft, _WHY, Condition(f"{_WAYS}.val_2", Relation.IS, 1))


_ALL = ("", "val_1", "val_2")


def test_a_question_and_its_alternatives_are_called_by_their_words_and_all_that_points_at_them_follows() -> None:
    named = named_by_words(_written(), _WAYS, _ALL)
    ways, why = named.survey.questions()
    assert ways.columns == ("hur_lamnar_du_forslag.till_chefen", "hur_lamnar_du_forslag.pa_motet")
    assert why.condition == Condition("hur_lamnar_du_forslag.pa_motet", Relation.IS, 1)
    assert named.reviewed == {(choice_key(ways.name, "pa_motet"), "en")}
    assert faults(named.survey) == ()


def test_only_what_got_its_words_here_and_has_a_number_for_a_name_is_called_anew() -> None:
    draft = _written()
    assert named_by_words(draft, _WAYS, ()) == draft
    by_hand = rename_question(draft, _WAYS, "forslag")
    assert named_by_words(by_hand, "forslag", [""]) == by_hand
    once = named_by_words(draft, _WAYS, _ALL)
    other = set_words(once, text_key("hur_lamnar_du_forslag"), "sv", "Helt andra ord")
    assert named_by_words(other, "hur_lamnar_du_forslag", _ALL) == other


def test_names_are_unique_and_kept_where_words_give_none() -> None:
    draft = named_by_words(_written(), _WAYS, _ALL)
    for words, name in (("Hur lämnar du förslag?", "hur_lamnar_du_forslag_2"), ("مرحبا", _WHY), ("Unit", "unit_2")):
        written = set_words(draft, text_key(_WHY), "sv", words)
        assert [question.name for question in named_by_words(written, _WHY, [""]).survey.questions()][1] == name
    alike = set_words(_written(), choice_key(_WAYS, "val_2"), "sv", "Till chefen")
    question = next(named_by_words(alike, _WAYS, _ALL).survey.questions())
    assert [choice.name for choice in question.choices] == ["till_chefen", "till_chefen_2"]


def test_what_has_no_words_is_told_and_keeps_its_name() -> None:
    draft = set_words(_written(), text_key(_WAYS), "sv", "")
    assert wordless(draft, draft.survey.question(_WAYS)) == {""}
    assert named_by_words(draft, _WAYS, [""]) == draft


def test_a_named_survey_comes_back_from_a_form_as_it_was(tmp_path: Path) -> None:
    named = named_by_words(named_by_words(_written(), _WAYS, _ALL), _WHY, [""]).survey
    assert named.section_of("varfor").name == "avsnitt_1"
    write_whole(tmp_path / "form.xlsx", xlsform_workbook(named))
    form = read_xlsform(tmp_path / "form.xlsx")
    assert (form.survey, form.left_out) == (named, ())

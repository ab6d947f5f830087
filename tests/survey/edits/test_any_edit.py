"""Whatever is done to a draft, in whatever order, it stays one that can be kept, shown and gone back to."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Question, SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.answers import set_condition, set_flag
from kulturverktyg.survey.edits.arrange import duplicate_question, move_question, remove_question, set_dimension
from kulturverktyg.survey.edits.words import mark_reviewed, set_words, without_strays
from kulturverktyg.survey.json_check import is_name
from kulturverktyg.survey.rules import ALLOWED_FLAGS, CHOICES, FLAGS, RESERVED, SCALED
from kulturverktyg.survey.texts import help_key, text_key, texts_of
from tests.examples import examples
from tests.random_edits import random_edit
from tests.surveys import any_surveys, drafts, sound_surveys

_QUICK = examples(15)
_STEPS = 25


@_QUICK
@given(draft=drafts(sound_surveys()), seed=st.integers(0, 2**32))
def test_every_edit_keeps_a_draft_in_order_and_leaves_the_one_before_as_it_was(draft: SurveyDraft, seed: int) -> None:
    chance = Random(seed)
    for _ in range(_STEPS):
        before, shown = draft, repr(draft)
        draft = random_edit(chance, before)
        assert repr(before) == shown
        _assert_in_order(draft)


@_QUICK
@given(draft=drafts(any_surveys()), data=st.data())
def test_new_words_are_said_in_one_place_and_nowhere_else(draft: SurveyDraft, data: st.DataObject) -> None:
    texts = dict(texts_of(draft.survey))
    key = data.draw(st.sampled_from(list(texts)))
    language = data.draw(st.sampled_from(draft.survey.languages))
    words = data.draw(st.sampled_from(["", " \n", "Nya ord"]))
    after = set_words(draft, key, language, words)
    said = {language: words} if words.strip() else {}
    others = {code: kept for code, kept in texts[key].items() if code != language}
    assert dict(texts_of(after.survey)) == texts | {key: others | said}
    assert {place for place in after.reviewed if place[0] != key} == {p for p in draft.reviewed if p[0] != key}


@_QUICK
@given(draft=drafts(any_surveys()), data=st.data())
def test_what_is_not_about_words_leaves_all_words_alone(draft: SurveyDraft, data: st.DataObject) -> None:
    questions = list(draft.survey.questions())
    if not questions:
        return
    question = data.draw(st.sampled_from(questions))
    section = data.draw(st.sampled_from(draft.survey.sections)).name
    texts = dict(texts_of(draft.survey))
    for after in (
        move_question(draft, question.name, section, 0),
        set_dimension(draft, section, True),
        set_condition(draft, question.name, None),
        mark_reviewed(draft, texts, draft.survey.languages[-1], reviewed=True),
        *(set_flag(draft, question.name, flag, True) for flag in ALLOWED_FLAGS[question.kind]),
    ):
        assert dict(texts_of(after.survey)) == texts
    own = _own_keys(question)
    removed = dict(texts_of(remove_question(draft, question.name).survey))
    assert removed == {key: text for key, text in texts.items() if key in removed}
    assert own.isdisjoint(removed)
    assert {key for key in texts if key not in removed and not key.startswith("scale.")} == own
    copied, name = duplicate_question(draft, question.name)
    copy = copied.survey.question(name)
    assert dict(texts_of(copied.survey)).keys() - texts.keys() == _own_keys(copy)
    assert (copy.text, copy.help, copy.choices) == (question.text, question.help, question.choices)


@_QUICK
@given(draft=drafts(any_surveys()))
def test_strays_are_all_that_goes_with_them(draft: SurveyDraft) -> None:
    after = without_strays(draft)
    kept = {key: text for key, text in texts_of(draft.survey) if text.get(draft.source)}
    assert {key: text for key, text in texts_of(after.survey) if text} == kept
    assert after.reviewed == {place for place in draft.reviewed if place[0] in kept}


def _assert_in_order(draft: SurveyDraft) -> None:
    survey = draft.survey
    texts = dict(texts_of(survey))
    for key, text in texts.items():
        assert list(text) == [code for code in survey.languages if code in text], key
        assert all(words.strip() for words in text.values()), key
    assert draft.reviewed <= {(key, code) for key, text in texts.items() for code in text if code != draft.source}
    _assert_names(survey)
    scales = survey.scales()
    assert all(question.scale == scales[question.scale.name] for question in survey.questions() if question.scale)
    columns = set(survey.columns())
    for question in survey.questions():
        assert question.condition is None or question.condition.column in columns
        _assert_fits(question)


def _assert_names(survey: SurveyDefinition) -> None:
    sections = [section.name for section in survey.sections]
    questions = [question.name for question in survey.questions()]
    assert len(set(sections)) == len(sections)
    assert len(set(questions)) == len(questions)
    assert not set(questions) & set(RESERVED)
    for names in (sections, questions, *([c.name for c in question.choices] for question in survey.questions())):
        assert len(set(names)) == len(names)
        assert all(map(is_name, names))


def _assert_fits(question: Question) -> None:
    assert question.scale is None or question.kind in SCALED
    assert not question.choices or question.kind in CHOICES
    assert {flag for flag in FLAGS if getattr(question, flag)} <= set(ALLOWED_FLAGS[question.kind])
    if question.kind is not QuestionKind.NUMBER:
        assert (question.minimum, question.maximum, question.decimals) == (0, 100, 0)


def _own_keys(question: Question) -> set[str]:
    name = question.name
    return {text_key(name), help_key(name), *(f"question.{name}.choice.{choice.name}" for choice in question.choices)}

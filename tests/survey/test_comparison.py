"""What changed between two versions is said item by item, and only like is compared with like."""

from collections.abc import Callable
from dataclasses import replace
from functools import reduce

import pytest
from hypothesis import example, given

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.comparison import Change, ChangeKind, changes, comparable
from kulturverktyg.survey.definition import (
    Choice,
    Condition,
    Question,
    Relation,
    Scale,
    Section,
    SurveyDefinition,
)
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.answers import (
    add_choice,
    move_choice,
    remove_choice,
    reshape_scale,
    set_bounds,
    set_condition,
    set_flag,
)
from kulturverktyg.survey.edits.arrange import (
    add_question,
    add_section,
    change_kind,
    move_question,
    move_section,
    remove_question,
    remove_section,
    set_dimension,
)
from kulturverktyg.survey.edits.words import add_language, remove_language, set_words
from kulturverktyg.survey.rules import FLAGS
from tests.examples import examples
from tests.surveys import any_surveys

_Edit = Callable[[SurveyDraft], SurveyDraft]

_SCALE = Scale("fem", 5, tuple({"sv": words, "en": words.upper()} for words in ("a", "b", "c", "d", "e")))
_YES_NO = (Choice("ja", {"sv": "Ja", "en": "Yes"}), Choice("nej", {"sv": "Nej", "en": "No"}))


def _pair(name: str) -> Question:
    return Question(name, QuestionKind.PAIR, {"sv": f"Om {name}", "en": f"On {name}"}, scale=_SCALE)


_SURVEY = SurveyDefinition(
    {"sv": "Enkät", "en": "Survey"},
    ("sv", "en"),
    (
        Section("ett", {"sv": "Ett", "en": "One"}, True, (_pair("a"), _pair("b"), _pair("c"))),
        Section(
            "tva",
            {"sv": "Två", "en": "Two"},
            False,
            (
                Question("klient", QuestionKind.CHOICE, {"sv": "Möter du klienter?"}, choices=_YES_NO),
                Question(
                    "ofta",
                    QuestionKind.NUMBER,
                    {"sv": "Hur ofta?"},
                    condition=Condition("klient", Relation.IS, 0),
                ),
                Question("fritt", QuestionKind.TEXT, {"sv": "Annat?"}, help={"sv": "Skriv fritt."}),
            ),
        ),
    ),
)
_ALL = {question.name for question in _SURVEY.questions()}


def _after(*edits: _Edit) -> SurveyDefinition:
    return reduce(lambda draft, edit: edit(draft), edits, SurveyDraft(_SURVEY)).survey


def _changes(*edits: _Edit) -> tuple[Change, ...]:
    return changes(_SURVEY, _after(*edits))


_ASKED_IN = {
    code: SurveyDefinition(
        {code: "Prov"},
        (code,),
        (Section("a", {code: "A"}, dimension=False, questions=(Question("q", QuestionKind.TEXT, {code: "Ord"}),)),),
    )
    for code in ("sv", "en")
}


@examples(15)
@given(survey=any_surveys())
def test_a_survey_is_like_itself(survey: SurveyDefinition) -> None:
    assert changes(survey, survey) == ()
    assert comparable(survey, survey) == {question.name for question in survey.questions()}


@examples(15)
@given(before=any_surveys(), after=any_surveys())
@example(before=_ASKED_IN["sv"], after=_ASKED_IN["en"])
def test_any_two_surveys_can_be_compared(before: SurveyDefinition, after: SurveyDefinition) -> None:
    found = changes(before, after)
    assert all(change.sentences for change in found)
    assert len({(change.is_section, change.name) for change in found}) == len(found)
    old, new = ({question.name for question in survey.questions()} for survey in (before, after))
    asked = {change.name: change for change in found if not change.is_section}
    assert {name for name, change in asked.items() if change.kind is ChangeKind.ADDED} == new - old
    assert {name for name, change in asked.items() if change.kind is ChangeKind.REMOVED} == old - new
    for name in old & new:
        assert name in asked or name in comparable(before, after)
        assert name not in asked or asked[name].comparable == (name in comparable(before, after))
    shown = [change.name for change in found if change.name in new and not change.is_section]
    assert shown == [question.name for question in after.questions() if question.name in shown]


_SAME: list[tuple[_Edit, str, str]] = [
    (lambda d: move_question(d, "a", "tva", 0), "a", "Frågan är flyttad till avsnittet ”Två”."),
    (lambda d: move_question(d, "a", "ett", 2), "a", "Frågan är flyttad och står nu efter ”Om c”."),
    (lambda d: move_question(d, "c", "ett", 0), "c", "Frågan är flyttad och står nu först i avsnittet."),
    (lambda d: set_flag(d, "a", "required", True), "a", "Frågan måste nu besvaras."),
    (lambda d: set_flag(d, "a", "dont_know", True), "a", "Det går nu att svara vet ej."),
    (lambda d: set_flag(d, "a", "sensitive", True), "a", "Frågan är nu märkt som känslig."),
    (lambda d: set_flag(d, "a", "short_form", True), "a", "Frågan är nu med i den korta formen."),
    (lambda d: set_flag(d, "klient", "background", True), "klient", "Frågan är nu en bakgrundsfråga."),
    (
        lambda d: set_words(d, "question.klient.text", "en", "Clients?"),
        "klient",
        "Texten på engelska är ny: ”Clients?”.",
    ),
    (lambda d: set_words(d, "question.a.text", "en", ""), "a", "Texten på engelska är borttagen; där stod ”On a”."),
]
_OTHER: list[tuple[_Edit, str, str]] = [
    (
        lambda d: set_words(d, "question.a.text", "sv", "Om A"),
        "a",
        "Texten på svenska var ”Om a” och är nu ”Om A”.",
    ),
    (
        lambda d: set_words(d, "question.a.text", "en", "On A"),
        "a",
        "Texten på engelska var ”On a” och är nu ”On A”.",
    ),
    (
        lambda d: set_words(d, "question.fritt.help", "sv", ""),
        "fritt",
        "Förklaringen på svenska är borttagen; där stod ”Skriv fritt.”.",
    ),
    (lambda d: set_flag(d, "a", "reversed", True), "a", "Svaren räknas nu omvänt."),
    (
        lambda d: change_kind(d, "a", QuestionKind.SCALE),
        "a",
        "Frågan är nu ett påstående på en skala i stället för ett påstående med nuläge och önskat läge.",
    ),
    (lambda d: reshape_scale(d, "fem", 7, per_point=True), "b", "Skalan har 7 steg i stället för 5."),
    (lambda d: reshape_scale(d, "fem", 5, per_point=False), "b", "Skalan har nu bara ord för ändarna."),
    (
        lambda d: set_words(d, "scale.fem.4", "sv", "z"),
        "c",
        "Skalans steg 5 på svenska var ”e” och är nu ”z”.",
    ),
    (lambda d: add_choice(d, "klient", 2)[0], "klient", "Alternativet ”utan ord” är nytt."),
    (lambda d: remove_choice(d, "klient", "nej"), "klient", "Alternativet ”Nej” är borttaget."),
    (lambda d: move_choice(d, "klient", "nej", 0), "klient", "Alternativen står i en annan ordning."),
    (
        lambda d: set_words(d, "question.klient.choice.ja", "sv", "Ofta"),
        "klient",
        "Alternativet på svenska var ”Ja” och är nu ”Ofta”.",
    ),
    (
        lambda d: set_bounds(d, "ofta", 0, 60, 1),
        "ofta",
        "Talet får vara 0–60 i stället för 0–100. Talet har 1 decimal i stället för 0.",
    ),
    (lambda d: set_condition(d, "ofta", None), "ofta", "Frågan ställs nu till alla."),
    (
        lambda d: set_condition(d, "ofta", Condition("klient", Relation.IS, 1)),
        "ofta",
        "Ändrat villkor: ställs bara till den som har svarat ”Nej” på ”Möter du klienter?”.",
    ),
    (
        lambda d: set_condition(d, "fritt", Condition("klient", Relation.IS, 1)),
        "fritt",
        "Nytt villkor: ställs bara till den som har svarat ”Nej” på ”Möter du klienter?”.",
    ),
    (
        lambda d: set_words(d, "question.klient.text", "sv", "Har du klienter?"),
        "ofta",
        "Frågan beror på svaret på ”Har du klienter?”, som är ändrad, så andra kan få den.",
    ),
]


@pytest.mark.parametrize(("edit", "name", "sentence"), _SAME)
def test_what_does_not_touch_the_question_leaves_answers_comparable(edit: _Edit, name: str, sentence: str) -> None:
    (change,) = (change for change in _changes(edit) if change.name == name)
    assert change.sentences == (sentence,)
    assert change.comparable
    assert comparable(_SURVEY, _after(edit)) == _ALL


@pytest.mark.parametrize(("edit", "name", "sentence"), _OTHER)
def test_what_asks_otherwise_is_not_compared(edit: _Edit, name: str, sentence: str) -> None:
    (change,) = (change for change in _changes(edit) if change.name == name)
    assert sentence in " ".join(change.sentences)
    assert (change.kind, change.comparable) == (ChangeKind.CHANGED, False)
    assert name not in comparable(_SURVEY, _after(edit))


def test_a_scale_that_changes_touches_every_question_on_it() -> None:
    after = _after(lambda d: reshape_scale(d, "fem", 4, per_point=False))
    assert [change.name for change in changes(_SURVEY, after)] == ["a", "b", "c"]
    assert comparable(_SURVEY, after) == _ALL - {"a", "b", "c"}


def test_a_condition_on_an_alternative_that_was_moved_is_the_same_condition() -> None:
    moved = _after(lambda d: move_choice(d, "klient", "nej", 0))
    assert moved.question("ofta").condition == Condition("klient", Relation.IS, 1)
    (_, ofta) = changes(_SURVEY, moved)
    assert ofta.sentences == ("Frågan beror på svaret på ”Möter du klienter?”, som är ändrad, så andra kan få den.",)


def test_space_and_the_name_of_a_scale_do_not_count() -> None:
    draft = set_words(SurveyDraft(_SURVEY), "question.a.text", "sv", "Om  a ")
    scale = replace(_SCALE, name="annan")
    survey = replace(draft.survey, sections=(replace(draft.survey.sections[0], questions=(_on(draft, "a", scale),)),))
    assert "a" in comparable(_SURVEY, survey)


def _on(draft: SurveyDraft, name: str, scale: Scale) -> Question:
    return replace(draft.survey.question(name), scale=scale)


def test_wordings_that_share_no_language_are_not_compared() -> None:
    before = replace(_SURVEY.question("a"), text={"sv": "Om a"})
    after = replace(_SURVEY.question("a"), text={"en": "On a"})
    sections = [(Section("ett", {}, False, (question,)),) for question in (before, after)]
    assert comparable(*(replace(_SURVEY, sections=section) for section in sections)) == frozenset()


def test_added_moved_and_removed_stand_where_they_belong() -> None:
    found = _changes(
        lambda d: add_question(d, "ett", 1, QuestionKind.TEXT)[0],
        lambda d: remove_question(d, "b"),
        lambda d: move_question(d, "a", "tva", 1),
        lambda d: set_words(d, "question.ett_1.text", "sv", "Ny fråga"),
    )
    assert [(change.kind, change.question) for change in found] == [
        (ChangeKind.REMOVED, "Om b"),
        (ChangeKind.ADDED, "Ny fråga"),
        (ChangeKind.MOVED, "Om a"),
    ]
    assert [change.sentences for change in found[:2]] == [("Frågan är borttagen.",), ("Frågan är ny.",)]
    assert not any(change.comparable for change in found[:2])


def test_a_section_that_goes_is_followed_by_its_questions() -> None:
    found = _changes(lambda d: remove_section(d, "ett"), lambda d: add_section(d, 1)[0])
    assert [(change.kind, change.is_section, change.question) for change in found] == [
        (ChangeKind.REMOVED, True, "Ett"),
        (ChangeKind.REMOVED, False, "Om a"),
        (ChangeKind.REMOVED, False, "Om b"),
        (ChangeKind.REMOVED, False, "Om c"),
        (ChangeKind.ADDED, True, "Avsnitt utan rubrik"),
    ]


def test_a_section_that_moves_does_not_move_its_questions() -> None:
    (change,) = _changes(lambda d: move_section(d, "tva", 0))
    assert (change.kind, change.is_section, change.comparable) == (ChangeKind.MOVED, True, True)
    assert change.sentences in (
        ("Avsnittet är flyttat och står nu först i enkäten.",),
        ("Avsnittet är flyttat och står nu efter ”Två”.",),
    )


def test_a_section_says_what_it_is_called_and_counted_as() -> None:
    (change,) = _changes(
        lambda d: set_words(d, "section.ett.title", "sv", "Nytt"), lambda d: set_dimension(d, "ett", False)
    )
    assert change.sentences == (
        "Rubriken på svenska var ”Ett” och är nu ”Nytt”.",
        "Avsnittet räknas inte längre som ett område.",
    )


def test_languages_and_title_are_said_once_for_the_whole_survey() -> None:
    (change,) = _changes(
        lambda d: add_language(d, "ar"),
        lambda d: remove_language(d, "en"),
        lambda d: set_words(d, "question.a.text", "ar", "كلمات"),
        lambda d: set_words(d, "title", "sv", "Ny"),
    )
    assert (change.name, change.question, change.comparable) == ("", "Hela enkäten", True)
    assert change.sentences == (
        "Enkätens rubrik på svenska var ”Enkät” och är nu ”Ny”.",
        "Språket arabiska är nytt.",
        "Språket engelska är borttaget.",
    )


def test_every_flag_has_its_sentence() -> None:
    for flag in FLAGS:
        question = replace(_SURVEY.question("a"), **{flag: True})
        after = replace(_SURVEY, sections=(Section("ett", {}, False, (question,)),))
        (told,) = (change for change in changes(_SURVEY, after) if change.name == "a")
        (back,) = (change for change in changes(after, _SURVEY) if change.name == "a")
        assert len(told.sentences) == len(back.sentences) == 1
        assert told.sentences != back.sentences

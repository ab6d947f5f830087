"""What an ordinary form from elsewhere becomes."""

from pathlib import Path

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Condition, Question, Relation
from kulturverktyg.survey.xlsform import ReadForm
from tests.survey.xlsform.forms import YES_NO, account, read, told

_LIKERT = [["list_name", "name", "label"], *(["nöjd", str(n), f"Steg {n}"] for n in range(1, 6))]


def _only(form: ReadForm) -> Question:
    (question,) = form.survey.questions()
    return question


_TYPES = {
    QuestionKind.TEXT: ("text", "Text", "string"),
    QuestionKind.INFORMATION: ("note",),
    QuestionKind.NUMBER: ("integer", "int", "decimal", "range", "percentage"),
    QuestionKind.CHOICE: (
        *("select_one ja_nej", "select one ja_nej", "select one from ja_nej", "select1 ja_nej", "SELECT_ONE   ja_nej"),
        "add select one prompt using ja_nej",
    ),
    QuestionKind.MULTIPLE: ("select_multiple ja_nej", "select all that apply from ja_nej"),
    QuestionKind.RANKING: ("rank ja_nej",),
}


def test_each_type_in_each_spelling(tmp_path: Path) -> None:
    types = [(spelled, kind) for kind, spellings in _TYPES.items() for spelled in spellings]
    rows = [[spelled, f"x{number}", f"Fråga {number}"] for number, (spelled, _) in enumerate(types)]
    form = read(tmp_path, [["type", "name", "label"], *rows])
    questions = [*form.survey.questions()]
    assert [question.kind for question in questions] == [kind for _, kind in types]
    assert [question.text["sv"] for question in questions] == [row[2] for row in rows]
    assert {tuple(c.name for c in question.choices) for question in questions} == {(), ("ja", "nej")}


def test_a_likert_list_is_a_scale(tmp_path: Path) -> None:
    survey = [["type", "name", "label", "appearance"], ["select_one nöjd", "q", "Nöjd?", "likert"]]
    question = _only(read(tmp_path, survey, _LIKERT))
    assert question.kind is QuestionKind.SCALE
    assert question.scale is not None
    assert (question.scale.name, question.scale.points) == ("nojd", 5)
    assert question.scale.labels[0] == {"sv": "Steg 1"}


def test_a_likert_list_with_words_for_its_ends_keeps_only_those(tmp_path: Path) -> None:
    choices = [["list_name", "name", "label"], *(["s", n, {1: "Låg", 4: "Hög"}.get(n)] for n in range(1, 5))]
    survey = [["type", "name", "label", "appearance"], ["select_one s", "q", "Hur?", "likert"]]
    form = read(tmp_path, survey, choices)
    scale = _only(form).scale
    assert scale is not None
    assert (scale.points, scale.labels) == (4, ({"sv": "Låg"}, {"sv": "Hög"}))
    assert account(form) == []


def test_a_short_likert_list_is_a_choice(tmp_path: Path) -> None:
    form = read(tmp_path, [["type", "name", "label", "appearance"], ["select_one ja_nej", "q", "Nöjd?", "likert"]])
    assert _only(form).kind is QuestionKind.CHOICE
    assert [left.what for left in told(form, 2)] == ["kolumnen appearance: ”likert”"]


def test_languages_by_name_or_code_with_the_default_first(tmp_path: Path) -> None:
    survey = [
        ["type", "name", "label::English (en)", "label::Svenska (sv)", "label::Français", "hint::en"],
        ["select_one ja_nej", "q", "What?", "Vad?", "Quoi?", "Think"],
    ]
    choices = [
        ["list_name", "name", "label::English", "label::svenska", "label::French (fr)"],
        ["ja_nej", "ja", "Yes", "Ja", "Oui"],
        ["ja_nej", "nej", "No", "Nej", "Non"],
    ]
    form = read(tmp_path, survey, choices, [["form_title", "default_language"], ["Enkät", "Svenska (sv)"]])
    assert form.survey.languages == ("sv", "en", "fr")
    question = _only(form)
    assert question.text == {"sv": "Vad?", "en": "What?", "fr": "Quoi?"}
    assert question.choices[0].label == {"sv": "Ja", "en": "Yes", "fr": "Oui"}
    assert form.survey.title == {"sv": "Enkät"}


def test_headings_and_sheets_are_known_whatever_letters_they_have(tmp_path: Path) -> None:
    survey = [["TYPE", " Name ", "Caption:Svenska", "Required"], ["select_one Ja_Nej", "q", "Vad?", True]]
    form = read(tmp_path, survey, [["List Name", "VALUE", "Label:Svenska"], *YES_NO[1:]])
    assert (_only(form).required, _only(form).text) == (True, {"sv": "Vad?"})


def test_required(tmp_path: Path) -> None:
    cells = ("yes", "TRUE", "true()", True, "no", False, None)
    rows = (["text", f"x{number}", "Vad?", cell] for number, cell in enumerate(cells))
    form = read(tmp_path, [["type", "name", "label", "required"], *rows])
    assert [question.required for question in form.survey.questions()] == [True] * 4 + [False] * 3
    assert account(form) == []


_BOUNDS = {
    ". >= 18 and . <= 99": (18, 99),
    ". > 0 and . < 10": (1, 9),
    "(0 <= .) and (5 >= .)": (0, 5),
    ".>=-3 and .<=.5e0": (0, 1_000_000),
}


def test_simple_bounds(tmp_path: Path) -> None:
    rows = (["integer", f"x{number}", "Hur många?", constraint] for number, constraint in enumerate(_BOUNDS))
    form = read(tmp_path, [["type", "name", "label", "constraint"], *rows])
    assert [(q.minimum, q.maximum) for q in form.survey.questions()] == [*_BOUNDS.values()]
    assert {row for _, row in account(form)} == {5}


def test_a_range_is_a_number_between_its_ends(tmp_path: Path) -> None:
    rows = [["range", "q", "Hur?", "start=-5; end=5, step=0.5"]]
    question = _only(read(tmp_path, [["type", "name", "label", "parameters"], *rows]))
    assert (question.minimum, question.maximum, question.decimals) == (-5, 5, 1)


def test_groups_are_sections_in_order(tmp_path: Path) -> None:
    survey = [
        ["type", "name", "label"],
        ["text", "först", "Först?"],
        ["begin_group", "yttre", "Yttre"],
        ["text", "a", "A?"],
        ["begin group", "inre", "Inre"],
        ["text", "b", "B?"],
        ["end group"],
        [],
        ["text", "c", "C?"],
        ["end_group"],
    ]
    form = read(tmp_path, survey)
    sections = [(s.name, s.title["sv"], [q.text["sv"] for q in s.questions]) for s in form.survey.sections]
    assert sections == [
        ("fragor", "Enkät", ["Först?"]),
        ("yttre", "Yttre", ["A?"]),
        ("inre", "Inre", ["B?"]),
        ("yttre_2", "Yttre", ["C?"]),
    ]
    assert account(form) == [("survey", 2), ("survey", 3), ("survey", 5)]


_EARLIER = [
    ["select_one ja_nej", "val", "Val?"],
    ["select_multiple ja_nej", "flera", "Flera?"],
    ["integer", "tal", "Tal?", None, ". >= 0 and . <= 10"],
]


_CONDITIONS = {
    "${val} = 'nej'": Condition("val", Relation.IS, 1),
    '${val}="ja"': Condition("val", Relation.IS, 0),
    "${val} != ‘nej’": Condition("val", Relation.IS_NOT, 1),
    "(../val = 'nej')": Condition("val", Relation.IS, 1),
    "'nej' = ${val}": Condition("val", Relation.IS, 1),
    "selected(${val}, 'ja')": Condition("val", Relation.IS, 0),
    "not(${val} = 'ja')": Condition("val", Relation.IS_NOT, 0),
    "selected( ${flera} ,'nej')": Condition("flera.nej", Relation.IS, 1),
    "not(selected(${flera}, 'nej'))": Condition("flera.nej", Relation.IS_NOT, 1),
    "${tal} >= 3": Condition("tal", Relation.AT_LEAST, 3),
    "3 < ${tal}": Condition("tal", Relation.MORE, 3),
}


def test_simple_conditions(tmp_path: Path) -> None:
    rows = (["text", f"x{number}", "Vad?", relevant] for number, relevant in enumerate(_CONDITIONS))
    form = read(tmp_path, [["type", "name", "label", "relevant", "constraint"], *_EARLIER, *rows])
    assert [question.condition for question in form.survey.questions()][3:] == [*_CONDITIONS.values()]
    assert account(form) == []


def test_a_condition_on_numbered_alternatives_goes_by_their_names(tmp_path: Path) -> None:
    choices = [["list_name", "name", "label"], *(["antal", n, f"{n} barn"] for n in (0, 2, 5))]
    survey = [["type", "name", "label", "relevant"], ["select_one antal", "barn", "Barn?"]]
    form = read(tmp_path, [*survey, ["text", "q", "Vad?", "${barn} >= 2"]], choices)
    assert form.survey.question("q").condition == Condition("barn", Relation.AT_LEAST, 1)


def test_a_groups_condition_is_its_questions_unless_they_have_their_own(tmp_path: Path) -> None:
    survey = [
        ["type", "name", "label", "relevant", "constraint"],
        *_EARLIER,
        ["begin_group", "g", "Grupp", "${val} = 'ja'"],
        ["text", "a", "A?"],
        ["text", "b", "B?", "${tal} > 5"],
        ["end_group"],
    ]
    form = read(tmp_path, survey)
    assert form.survey.question("a").condition == Condition("val", Relation.IS, 0)
    assert form.survey.question("b").condition == Condition("tal", Relation.MORE, 5)
    assert account(form) == [("survey", 7)]


def test_or_other_asks_what_it_is(tmp_path: Path) -> None:
    form = read(tmp_path, [["type", "name", "label"], ["select_one ja_nej or_other", "q", "Vad?"]])
    chosen, other = form.survey.questions()
    assert [choice.name for choice in chosen.choices] == ["ja", "nej", "other"]
    assert (other.name, other.kind, other.condition) == ("q_other", QuestionKind.TEXT, Condition("q", Relation.IS, 2))
    assert account(form) == [("survey", 2)]

"""Which answers may be kept."""

import pytest

from kulturverktyg.survey.definition import DONT_KNOW, NOT_ANSWERED, TEXT_LIMIT
from kulturverktyg.survey.validation import check, check_question
from tests.kiosk_packages import CULTURE, MEETINGS, MUST, RECOMMEND, SAY, WORDS, YEARS_HERE, survey

NOW = CULTURE.columns[:4]
DESIRED = CULTURE.columns[4:]


def points(columns: tuple[str, ...], *values: int) -> dict[str, int]:
    return dict(zip(columns, values, strict=False))


def test_nothing_answered_is_fine_where_nothing_is_required() -> None:
    assert check(survey(SAY, CULTURE, WORDS), {}, {}) == []


def test_a_pair_may_lack_a_side() -> None:
    assert check_question(SAY, {"say.desired": 5}, None) == []


@pytest.mark.parametrize(
    ("question", "column", "low", "high"),
    [
        (SAY, "say.now", 1, 5),
        (MUST, "must", 1, 7),
        (RECOMMEND, "recommend", 0, 10),
        (YEARS_HERE, "years", 0, 2),
        (MEETINGS, "meetings", 0, 60),
    ],
)
def test_bounds_belong_to_the_answer_and_the_next_value_does_not(question, column, low, high) -> None:
    for value in (low, high):
        assert check_question(question, {column: value}, None) == []
    for value in (low - 1, high + 1, NOT_ANSWERED):
        (problem,) = check_question(question, {column: value}, None)
        assert problem.column == column
        assert problem.message == f"Svaret ska vara ett helt tal från {low} till {high}."


def test_dont_know_only_where_it_is_offered() -> None:
    assert check_question(SAY, {"say.now": DONT_KNOW}, None) == []
    (problem,) = check_question(MUST, {"must": DONT_KNOW}, None)
    assert problem.key == "problem.dont_know"


def test_a_required_question_needs_an_answer() -> None:
    assert [p.column for p in check_question(MUST, {}, None)] == ["must"]
    assert check_question(MUST, {"must": 3}, None) == []


@pytest.mark.parametrize("value", [True, 3.0, "3", None])
def test_only_whole_numbers_are_answers(value: object) -> None:
    (problem,) = check_question(MUST, {"must": value}, None)
    assert problem.key == "problem.whole_number"


@pytest.mark.parametrize(
    "answers",
    [
        points(NOW, 40, 30, 20, 10),
        points(DESIRED, 100, 0, 0, 0),
        points(NOW, 25, 25, 25, 25) | points(DESIRED, 0, 0, 0, 100),
        points(NOW, DONT_KNOW, DONT_KNOW, DONT_KNOW, DONT_KNOW),
    ],
)
def test_a_side_of_an_allocation_is_whole_or_absent(answers: dict[str, int]) -> None:
    assert check_question(CULTURE, answers, None) == []


@pytest.mark.parametrize(
    "answers",
    [
        points(NOW, 40, 30, 20),
        points(NOW, 40, 30, 30),
        points(NOW, 40, 30, 20, 5),
        points(NOW, 40, 30, 20, 15),
        points(NOW, 50, 50, DONT_KNOW, DONT_KNOW),
        points(NOW, DONT_KNOW),
        points(NOW, 0, 0, 0, 0),
    ],
)
def test_a_side_of_an_allocation_that_is_not_100_is_named(answers: dict[str, int]) -> None:
    (problem,) = check_question(CULTURE, answers | points(DESIRED, 25, 25, 25, 25), None)
    assert problem.column == NOW[0]
    assert problem.message == "Poängen ska bli 100 tillsammans."


@pytest.mark.parametrize("text", ["", "Fikat.\nOch torsdagarna.", "å" * TEXT_LIMIT, "می‌خواهم 🙂"])
def test_plain_words_are_kept(text: str) -> None:
    assert check_question(WORDS, {}, text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("x" * (TEXT_LIMIT + 1), "too_long"),
        ("a\x00b", "characters"),
        ("a\x1bb", "characters"),
        ("\ufffe", "characters"),
    ],
)
def test_words_too_many_or_with_control_characters_are_not_kept(text: str, kind: str) -> None:
    assert [problem.key for problem in check_question(WORDS, {}, text)] == [f"problem.{kind}"]


def test_answers_to_questions_that_are_not_asked_are_named() -> None:
    problems = check(survey(SAY, WORDS), {"say.nu": 1, "must": 1}, {"say": "hej", "words": "hej"})
    assert [(p.column, p.key) for p in problems] == [
        ("say.nu", "problem.unknown"),
        ("must", "problem.unknown"),
        ("say", "problem.unknown"),
    ]

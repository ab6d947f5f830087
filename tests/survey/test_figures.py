"""Numbers as people read them, in every language of the kiosk."""

from dataclasses import replace
from decimal import Decimal

import pytest

from kulturverktyg.survey.figures import figure, span
from kulturverktyg.survey.languages import available_languages, load_language
from kulturverktyg.survey.validation import check_question
from tests.kiosk_packages import MEETINGS

_COLD = replace(MEETINGS, minimum=-5, maximum=-1)


@pytest.mark.parametrize(
    ("number", "words"), [(7, "7"), (-5, "−5"), (Decimal("-0.5"), "−0,5"), (Decimal(35).scaleb(-1), "3,5")]
)
def test_a_number_has_a_true_minus_sign_and_a_decimal_comma(number: int | Decimal, words: str) -> None:
    assert figure(number) == words


def test_large_numbers_and_spans_are_easy_to_read() -> None:
    assert figure(-1_000_000, grouped=True) == "−1 000 000"
    assert (span(0, 10), span(-5, 5)) == ("0–10", "−5 till 5")


@pytest.mark.parametrize("code", available_languages())
def test_bounds_below_nothing_are_said_with_a_minus_sign(code: str) -> None:
    (problem,) = check_question(_COLD, {_COLD.name: 0}, None)
    said = load_language(code).say(problem.key, **problem.params)
    for words in (said, problem.message):
        assert "−5" in words
        assert "-" not in words

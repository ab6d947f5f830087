"""Names that answers are kept under."""

import pytest

from kulturverktyg.survey.edits.names import free, name_from, numbered
from kulturverktyg.survey.json_check import is_name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Säga vad man tycker", "saga_vad_man_tycker"),
        ("  Närmaste chef!  ", "narmaste_chef"),
        ("100 poäng", "annars"),
        ("ثقافة", "annars"),
        ("", "annars"),
        ("x" * 90, "x" * 60),
        ("a" * 59 + " b", "a" * 59),
    ],
)
def test_a_name_comes_out_of_words(words: str, name: str) -> None:
    assert name_from(words, "annars") == name
    assert is_name(name)


def test_the_first_free_number_is_taken() -> None:
    assert numbered("rost", {"rost_1", "rost_3"}) == "rost_2"
    assert numbered("x" * 100, {"x" * 93 + "_1"}) == "x" * 93 + "_2"


@pytest.mark.parametrize(
    ("wanted", "taken", "name"),
    [
        ("rost", set(), "rost"),
        ("rost", {"rost"}, "rost_2"),
        ("rost_2", {"rost_2", "rost_3"}, "rost_4"),
        ("rost_1", {"rost_1"}, "rost_2"),
        ("unit", set(), "unit_2"),
        ("x" * 100, {"x" * 100}, "x" * 93 + "_2"),
    ],
)
def test_a_wanted_name_is_given_if_it_is_free(wanted: str, taken: set[str], name: str) -> None:
    assert free(wanted, taken) == name
    assert is_name(name)

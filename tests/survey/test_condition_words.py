"""Who is asked a question, in words, for every kind of answer that may decide it."""

from dataclasses import replace

import pytest

from kulturverktyg.survey.condition_words import asked_if
from kulturverktyg.survey.definition import Condition, Relation
from tests.every_kind import EVERY_KIND


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (Condition("arbetat", Relation.IS, 2), "bara till den som har svarat ”Mer än 5 år” på ”Hur länge"),
        (Condition("arbetat", Relation.IS_NOT, 0), "inte till den som har svarat ”Mindre än 2 år” på"),
        (Condition("satt.chef", Relation.IS, 1), "bara till den som har valt ”Direkt till chefen” på ”Hur lämnar"),
        (Condition("satt.chef", Relation.IS, 0), "bara till den som inte har valt ”Direkt till chefen” på"),
        (Condition("satt.chef", Relation.IS_NOT, 1), "inte till den som har valt ”Direkt till chefen” på"),
        (Condition("satt.chef", Relation.IS_NOT, 0), "inte till den som inte har valt ”Direkt till chefen” på"),
        (
            Condition("saga.now", Relation.AT_MOST, 2),
            "har svarat högst 2 på ”Här kan man säga vad man tycker” (nuläge)",
        ),
        (
            Condition("saga.desired", Relation.AT_LEAST, 3),
            "minst 3 på ”Här kan man säga vad man tycker” (önskat läge)",
        ),
        (Condition("viktigast.tid", Relation.IS, 1), "har gett ”Mer tid till samtal” plats 1 på ”Vad är viktigast"),
        (Condition("timmar", Relation.MORE, 35), "har svarat mer än 3,5 på ”Hur många timmar"),
        (Condition("kultur.now.ordning", Relation.LESS, 20), "har gett ”Ordning” mindre än 20 poäng på ”Fördela"),
        (Condition("gammal", Relation.IS, 1), ""),
    ],
)
def test_it_reads_as_a_sentence(condition: Condition, words: str) -> None:
    said = asked_if(EVERY_KIND, replace(EVERY_KIND.question("tipsa"), condition=condition))
    assert words in said
    assert (said == "") is (words == "")


def test_a_question_that_all_are_asked_says_nothing() -> None:
    assert asked_if(EVERY_KIND, EVERY_KIND.question("tipsa")) == ""

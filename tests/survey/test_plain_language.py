"""The measures of plain language find what they are there for, and leave the rest alone."""

import pytest

from tests.survey.plain_language import denies, is_closed, jargon, joins_claims, lix, strays


def test_lix_is_as_counted_by_hand() -> None:
    """Five words in two sentences, two of them of more than six letters: 5/2 + 100 · 2/5."""
    assert lix(["Jag vet. Vi arbetar tillsammans."]) == pytest.approx(42.5)
    assert lix(["Jag vet", "Vi arbetar tillsammans"]) == pytest.approx(42.5)
    assert lix(["Vi ses."]) == pytest.approx(2)


@pytest.mark.parametrize(
    ("statement", "language", "joined"),
    [
        ("Min chef lyssnar och ger besked.", "sv", True),
        ("Vi får tid samt stöd.", "sv", True),
        ("Jag får beröm eller stöd.", "sv", True),
        ("Jag är med och påverkar.", "sv", False),
        ("Var och en tar ansvar.", "sv", False),
        ("Ordning gäller.", "sv-simple", False),
        ("My manager listens and answers.", "en", True),
        ("We have time and/or support.", "en", True),
        ("I understand the plan.", "en", False),
    ],
)
def test_two_claims_in_one_are_found(statement: str, language: str, *, joined: bool) -> None:
    assert joins_claims(statement, language) is joined


@pytest.mark.parametrize(
    ("statement", "language", "denied"),
    [
        ("Jag får inte gehör.", "sv", True),
        ("Ingen hör mig.", "sv", True),
        ("Jag talar utan rädsla.", "sv", True),
        ("Vi pratar med varandra, inte om varandra.", "sv", False),
        ("I am never asked.", "en", True),
        ("I don’t know.", "en", True),
        ("I know.", "en", False),
    ],
)
def test_a_denial_is_found(statement: str, language: str, *, denied: bool) -> None:
    assert denies(statement, language) is denied


@pytest.mark.parametrize(
    ("question", "language", "closed"),
    [
        ("Är ni nöjda?", "sv", True),
        ("Har du inflytande?", "sv", True),
        ("Finns det något mer?", "sv", True),
        ("Vad är bra?", "sv", False),
        ("Berätta om en dag.", "sv", False),
        ("Is it good?", "en", True),
        ("What is good?", "en", False),
    ],
)
def test_a_question_that_yes_would_answer_is_found(question: str, language: str, *, closed: bool) -> None:
    assert is_closed(question, language) is closed


def test_words_of_the_trade_and_slips_of_the_keyboard_are_found() -> None:
    assert jargon("Vi implementerar beslut.") == "implementerar"
    assert jargon("Våra processer är agila.") == "processer"
    assert jargon("Vi gör det vi har bestämt.") == ""
    assert strays("Bra!") == "!"
    assert strays("Två  mellanslag") == "  "
    assert strays("Vi ”ses” i morgon.") == ""

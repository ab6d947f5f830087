"""A reader is told of what may point somebody out, and not of what points nobody out."""

import pytest

from kulturverktyg.understand.telltales import telltale_words, telltales


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Jag frågade Anna Berg om det", [("namn", "Anna Berg")]),
        ("Både Bo och Siv var där", [("namn", "Bo"), ("namn", "Siv")]),
        ("Ring 070-123 45 67 i morgon", [("telefonnummer", "070-123 45 67")]),
        ("Ring +46 70 123 45 67", [("telefonnummer", "+46 70 123 45 67")]),
        ("Numret är 19811218-9876", [("personnummer", "19811218-9876")]),
        ("Skriv till anna.berg@kommun.se.", [("e-postadress", "anna.berg@kommun.se")]),
        ("Jean-Luc sa nej till Åsa.", [("namn", "Åsa")]),
        ("Fatima bestämmer. Lenas schema gäller.", [("namn", "Fatima"), ("namn", "Lenas")]),
        ("Maria Ek vet. Vi andra, och maj-britt, vet inte", [("namn", "Maria Ek"), ("namn", "maj-britt")]),
    ],
)
def test_it_finds_what_points_somebody_out(text: str, found: list[tuple[str, str]]) -> None:
    assert [(one.kind, one.words) for one in telltales(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "Vi är 12 personer och HR vet det. Ingen frågar.",
        "Hon sa: Vi hinner inte. ”Aldrig någonsin” – Så är det",
        "Det kostar 125 000 kr och tog 2026-05-12 en dag",
        "Först.\nSedan",
        "Klara regler. Per vecka är det 40. Hans och hennes, inga andras. Liv och axel mot axel, lena ord.",
    ],
)
def test_it_lets_plain_words_be(text: str) -> None:
    assert telltale_words(text) == ""


def test_it_says_each_once() -> None:
    assert telltale_words("när Bo kom och när Bo gick") == "Bo (namn)"


def test_of_many_it_tells_the_first_few() -> None:
    assert telltale_words("när Bo, Al, Li, Si, My, Kim, Pia och Åsa kom").endswith("Kim (namn) och 2 till")

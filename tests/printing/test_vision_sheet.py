"""Vår vision on paper: what it says, in what order, tagged, and the same each time."""

import datetime as dt
from dataclasses import replace
from uuid import uuid4

from kulturverktyg.decide.vision import Comment, Pair, VisionVersion
from kulturverktyg.printing.vision_sheet import vision_sheet
from tests.printing.printed import is_published, opened, squeezed, words_of

TITLES = {"rost": "Säga vad man tycker", "larande": "Lärande"}
VISION = VisionVersion(
    uuid4(),
    2,
    dt.date(2027, 3, 16),
    "kommunstyrelsen",
    "Vi ser hela människan",
    "Uppdraget är detsamma, sättet är nytt.",
    (
        Pair(uuid4(), "Våra möten", "Långa möten", "Korta möten"),
        Pair(uuid4(), "behaviour", "Vi väntar på besked", "Vi frågar", (Comment(uuid4(), "Sagt i förtroende"),)),
        Pair(uuid4(), "motto", "Vi gör jobbet", "Vi gör skillnad"),
    ),
    {"larande": 70, "okänd": 3},
)


def said(vision: VisionVersion) -> str:
    return words_of(vision_sheet(vision, TITLES, "Kulturresan"))


def test_it_says_the_vision_by_kind_and_never_the_comments() -> None:
    words = said(VISION)
    for part in ("Vår vision", "Vi ser hela människan", "sättet är nytt", "tisdag 16 mars 2027 av kommunstyrelsen"):
        assert squeezed(part) in words
    order = [words.index(squeezed(kind)) for kind in ("Vi gör skillnad", "Vi väntar på besked", "Långa möten")]
    assert order == sorted(order)
    assert squeezed("Lärande 70") in words
    assert "förtroende" not in words
    assert "okänd" not in words


def test_a_draft_says_so_and_an_empty_vision_is_a_page_nonetheless() -> None:
    assert squeezed("Version 3, utkast") in said(VisionVersion(uuid4(), 3))


def test_it_is_tagged_and_the_same_each_time_however_long() -> None:
    many = replace(
        VISION, pairs=tuple(Pair(uuid4(), "behaviour", f"Nu {n} " * 12, f"Sen {n} " * 12) for n in range(40))
    )
    made = vision_sheet(many, TITLES, "J" * 300)
    assert is_published(made)
    assert len(opened(made).pages) > 2
    assert squeezed("Sen 39") in words_of(made)
    assert vision_sheet(VISION, TITLES, "J") == vision_sheet(VISION, TITLES, "J")


def test_what_looks_like_code_is_printed_as_it_was_typed() -> None:
    code = r"#panic() $x$ *b* @c <l> \ `d`"
    words = said(replace(VISION, motto=code, pairs=(Pair(uuid4(), code, code, code),)))
    assert words.count(squeezed(code)) >= 4

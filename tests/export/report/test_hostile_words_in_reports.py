"""Whatever is written in a field stands whole and unchanged in the report; only the pages tell it shorter."""

import pytest

from kulturverktyg.export.report.audiences import for_audience
from kulturverktyg.export.report.board_page import board_page
from kulturverktyg.export.report.client_page import client_page
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.one_page import one_page
from kulturverktyg.export.report.report import make_report
from tests.export.report.reports import all_words, whole, with_words

#: Fields with words that anybody can have written.
_WRITTEN = (
    *("text", "statement", "motto", "then", "now", "norm", "example", "first_step", "evidence", "why", "reply"),
    "label",
)
HOSTILE = {
    "formula": '=HYPERLINK("http://ont.example")',
    "plus": "+1|cmd",
    "at": "@SUM(A1)",
    "minus": "-2+3",
    "arabic": "مرحبا بكم",
    "emoji": "👩🏽‍🚒 släcker",
    "control": "en\x07klocka\x00noll",
    "markup": "*fet* _kursiv_ #rubrik $matte$ <b>&amp;</b> \\let",
    "long": "lång " * 8_000,
}


def hostile(words: str) -> Given:
    given = whole()

    def change(name: str, text: str) -> str:
        return f"{text} {words}" if name in _WRITTEN and text else text

    made: Given = with_words(given, change)
    return made


@pytest.mark.parametrize("sort", HOSTILE)
def test_words_come_through_whole(sort: str) -> None:
    told = all_words(make_report(hostile(HOSTILE[sort])))
    for said in (
        "Vi hjälps åt.",  # a motto
        "Beslut tar tid",  # a finding
        "Man säger inte nej",  # a norm
        "Provas i två lag",  # a measure's first step
        "De behöver vara med.",  # a lesson
        "Hos oss kan man säga vad man tycker utan att det ligger en till last",  # a statement
        "Hemtjänst norr",  # a group
    ):
        assert f"{said} {HOSTILE[sort]}" in told, said


@pytest.mark.parametrize("sort", ["formula", "arabic", "control", "long"])
def test_pages_stand_any_words(sort: str) -> None:
    given = hostile(HOSTILE[sort])
    for report in (one_page(given), board_page(given), client_page(given, "ar"), for_audience(given, "safety")):
        assert report.sections
    assert len(all_words(one_page(given))) < 6_000
    assert len(all_words(board_page(given))) < 8_000

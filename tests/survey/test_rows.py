"""Answers as they are stored are as long as each other, and are the same when they are read, old files' too."""

import struct
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from kulturverktyg.collect.workshop import close_workshop
from kulturverktyg.guard.answers import read_answers
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.model.response import Response
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.find import find
from kulturverktyg.survey.definition import DONT_KNOW, NOT_ANSWERED, Question, Section, SurveyDefinition
from kulturverktyg.survey.rows import packed
from tests.builders import workplace


def _survey(*bounds: tuple[int, int]) -> SurveyDefinition:
    questions = [
        Question(f"tal{n}", QuestionKind.NUMBER, {"sv": "Hur många?"}, minimum=low, maximum=high, dont_know=True)
        for n, (low, high) in enumerate(bounds)
    ]
    return SurveyDefinition({"sv": "Tal"}, ("sv",), (Section("s", {"sv": "Tal"}, False, tuple(questions)),))


@given(st.lists(st.integers(-200, 200), min_size=2, max_size=2).map(sorted))
def test_a_row_is_as_long_whatever_is_answered(bounds: list[int]) -> None:
    low, high = bounds
    survey = _survey((low, high), (0, 5))
    rows = [packed(survey, {"tal0": code, "tal1": 5}) for code in (low, high, DONT_KNOW, NOT_ANSWERED)]
    assert {len(row) for row in (*rows, packed(survey, {}))} == {2 if low >= -126 and high <= 127 else 8}


def test_rows_of_older_versions_are_read_beside_new_ones(tmp_path: Path) -> None:
    with workplace(tmp_path) as place:
        _, package = place.open_kiosk()
        place.fill_box(place.ballots(12))
        close_workshop(place.store, place.workshop_id)
        rows = place.rows()
        with place.store.write() as session:
            for response in session.scalars(select(Response).limit(5)):
                codes = struct.unpack(f"{len(response.row)}b", response.row)
                wide = [{-128: NOT_ANSWERED, -127: DONT_KNOW}.get(code, code) for code in codes]
                response.row = struct.pack(f"<{len(wide)}i", *wide)
        with place.store.read() as session:
            round_ = find(session, Round, place.round_id)
            answers = read_answers(session, round_, package.survey)
        assert place.rows() == rows
        assert sorted(map(tuple, answers.codes.tolist())) == rows

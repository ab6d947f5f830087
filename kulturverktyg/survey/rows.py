"""One participant's answers as bytes: a whole number a column, in the order of the survey's columns.

Numbers take a byte each where all that can be answered fits, as it does with scales, and otherwise four, little-endian.
That is for the survey to say and not for the answers, so that every row of a round is as long as the next.
"""

import struct
from collections.abc import Mapping

from kulturverktyg.survey.definition import DONT_KNOW, NOT_ANSWERED, SurveyDefinition

#: What stands in a byte for codes that do not fit in one; every real answer there lies above both.
IN_A_BYTE: Mapping[int, int] = {NOT_ANSWERED: -128, DONT_KNOW: -127}
_LOWEST, _HIGHEST = -126, 127


def packed(survey: SurveyDefinition, answers: Mapping[str, int]) -> bytes:
    """The row of these answers by column; a column that is not among them is not answered.

    Raises `struct.error` for an answer that the survey does not allow and that does not fit.
    """
    codes = [answers.get(column, NOT_ANSWERED) for column in survey.columns()]
    if _fits_in_bytes(survey):
        return struct.pack(f"{len(codes)}b", *(IN_A_BYTE.get(code, code) for code in codes))
    return struct.pack(f"<{len(codes)}i", *codes)


def _fits_in_bytes(survey: SurveyDefinition) -> bool:
    bounds = [question.bounds for question in survey.questions() if question.columns]
    return all(lowest >= _LOWEST and highest <= _HIGHEST for lowest, highest in bounds)

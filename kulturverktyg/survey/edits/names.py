"""Names that answers are kept under: made from a section's name, and never met by a participant."""

import re
import unicodedata
from collections.abc import Collection

from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.rules import RESERVED

#: What a new alternative is called, before its number.
NEW_CHOICE = "val"
_MOST = 60
#: A name has at most 100 characters, with its number.
_ROOM_BEFORE_NUMBER = 93
_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
_NUMBERED = re.compile(r"(.*)_([0-9]{1,6})")


def name_from(words: str, otherwise: str) -> str:
    """A name out of words: ``Säga vad man tycker`` gives ``saga_vad_man_tycker``."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    name = _NOT_IN_NAMES.sub("_", plain).strip("_")[:_MOST].rstrip("_")
    return name if name[:1].isalpha() else otherwise


def numbered(wanted: str, taken: Collection[str]) -> str:
    """The first of wanted_1, wanted_2, … that is free."""
    stem, number = wanted[:_ROOM_BEFORE_NUMBER], 1
    while f"{stem}_{number}" in taken:
        number += 1
    return f"{stem}_{number}"


def free(wanted: str, taken: Collection[str]) -> str:
    """``wanted`` itself if it is free, or else the first of wanted_2, wanted_3, … that is."""
    if wanted not in taken and wanted not in RESERVED:
        return wanted
    numbers = _NUMBERED.fullmatch(wanted)
    stem, number = (numbers[1], int(numbers[2])) if numbers else (wanted[:_ROOM_BEFORE_NUMBER], 1)
    while (name := f"{stem}_{number}") in taken or number == 1:
        number += 1
    return name


def question_names(survey: SurveyDefinition) -> set[str]:
    """Names that a new question may not have."""
    return {question.name for question in survey.questions()} | set(RESERVED)

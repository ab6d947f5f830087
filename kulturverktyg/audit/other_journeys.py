"""Files in the folder that are another journey's exports: they say so themselves, and nowhere name this one."""

import json
from collections.abc import Collection

from kulturverktyg.audit.reading.content import Sort
from kulturverktyg.audit.reading.folder import ReadFile

_OURS = "kulturverktyg"


def is_of_another(file: ReadFile, journey: str, others: Collection[str]) -> bool:
    """Whether an export says that it is of another journey, of these ``others`` or of one in another file of HR's."""
    if file.text.lstrip().startswith("{"):
        told = _told_in_json(file.text)
        return told is not None and told != journey
    said = [" ".join(words.text.split()) for words in file.content.words]
    if any(_plain(journey) in _plain(words) for words in said):
        return False
    return _is_our_workbook(file) or any(
        _plain(words).startswith(_plain(f"{other}, ")) or _plain(words).endswith(_plain(f". {other}."))
        for other in others
        for words in (*said, file.name.rpartition("/")[2])
    )


def _told_in_json(text: str) -> str | None:
    try:
        told = json.loads(text)
    except ValueError:
        return None
    journey = told.get("journey") if isinstance(told, dict) else None
    return journey if isinstance(journey, str) and "groups" in told else None


def _is_our_workbook(file: ReadFile) -> bool:
    """Whether it is one of this program's workbooks, which say in their title which journey they are of."""
    made_by = any(words.sort is Sort.BY and _plain(words.text) == _OURS for words in file.content.words)
    return made_by and any(words.sort is Sort.ABOUT and ", " in words.text for words in file.content.words)


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()

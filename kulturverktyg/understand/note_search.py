"""Find notes by words, in any of their forms."""

import re
from collections.abc import Mapping, Sequence
from uuid import UUID

from kulturverktyg.understand.interview import InterviewView
from kulturverktyg.understand.stems import holds, stems_of

_WORD = re.compile(r"[^\W_]+")

#: From and up to but not with which characters of a note.
Spans = tuple[tuple[int, int], ...]


def found_in(interviews: Sequence[InterviewView], asked: str) -> Mapping[UUID, Spans]:
    """Where the words stand, in the notes that have them all; every note, with nothing marked, where none is asked for.

    A word finds its other forms and words that it begins, whatever the case of the letters.
    """
    search = _Search(stems_of(asked))
    found = {interview.id: search.spans(interview.text) for interview in interviews}
    return {key: spans for key, spans in found.items() if spans is not None}


class _Search:
    """Looks at each word once, however many times it is written."""

    def __init__(self, wanted: tuple[str, ...]) -> None:
        self._wanted = wanted
        self._answers: dict[str, frozenset[str]] = {}

    def spans(self, text: str) -> Spans | None:
        """Where the words stand; None where one of them is missing."""
        left, spans = set(self._wanted), []
        for word in _WORD.finditer(text) if self._wanted else ():
            answered = self._answered(word.group())
            if answered:
                left -= answered
                spans.append(word.span())
        return None if left else tuple(spans)

    def _answered(self, word: str) -> frozenset[str]:
        """Which of the words that are asked for this one is."""
        if word not in self._answers:
            there = stems_of(word)
            self._answers[word] = frozenset(one for one in self._wanted if holds(there, (one,)))
        return self._answers[word]

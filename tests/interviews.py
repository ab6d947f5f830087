"""Interviews to test with."""

from collections.abc import Sequence
from uuid import UUID, uuid4

from kulturverktyg.model.kinds import QuoteState
from kulturverktyg.understand.interview import InterviewView, PassageView


def note(text: str, role: UUID | None = None, *marked: str, people: int = 1) -> InterviewView:
    """The note of an interview in which the first of each of the words in ``marked`` is a passage."""
    passages = (PassageView(uuid4(), text.index(words), text.index(words) + len(words)) for words in marked)
    return InterviewView(uuid4(), role, people, text, tuple(sorted(passages, key=lambda one: (one.begins, one.ends))))


def marked_words(interview: InterviewView) -> list[str]:
    return [interview.words(passage) for passage in interview.passages]


def quoted(role: UUID | None, people: int, quotes: Sequence[tuple[str, QuoteState]] = ()) -> InterviewView:
    """An interview whose every other word is a passage, the first ones quoted."""
    text = " ".join(f"ord{place}" for place in range(max(1, len(quotes))))
    passages = []
    for place, (words, state) in enumerate(quotes):
        begins = text.index(f"ord{place}")
        passages.append(PassageView(uuid4(), begins, begins + 4, state=state, quote=words))
    return InterviewView(uuid4(), role, people, text, tuple(passages))

"""Edits of what is marked in notes: coded to themes and dimensions, and made into quotes that HR decides on."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar
from uuid import UUID

from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import QuoteState
from kulturverktyg.understand import ordered
from kulturverktyg.understand.interview import QUOTE_LIMIT, Interviews, InterviewView, PassageView
from kulturverktyg.understand.interview_edits.notes import change_interview

Each = TypeVar("Each", UUID, str)


def trimmed(text: str, begins: int, ends: int) -> tuple[int, int] | None:
    """The part of a selection that has words, without the space around them; None when there are none."""
    words = text[begins:ends]
    if not words.strip():
        return None
    return begins + len(words) - len(words.lstrip()), begins + len(words.rstrip())


def mark(interviews: Interviews, interview_id: UUID, passage: PassageView) -> Interviews:
    """With a part of a note marked, once; nothing where it holds no words."""

    def marked(interview: InterviewView) -> InterviewView:
        ends = trimmed(interview.text, passage.begins, passage.ends)
        if ends is None or any((one.begins, one.ends) == ends for one in interview.passages):
            return interview
        fresh = replace(passage, begins=ends[0], ends=ends[1])
        passages = sorted((*interview.passages, fresh), key=lambda one: (one.begins, one.ends, one.id))
        return replace(interview, passages=tuple(passages))

    return change_interview(interviews, interview_id, marked)


def unmark(interviews: Interviews, passage_id: UUID) -> Interviews:
    """Without a mark and the quote that came of it; the note stays as it is."""
    found = interviews.passage(passage_id)
    if found is None:
        return interviews
    left = ordered.without(found[0].passages, passage_id)
    return change_interview(interviews, found[0].id, lambda one: replace(one, passages=left))


def code_theme(interviews: Interviews, passage_id: UUID, theme: UUID, *, coded: bool) -> Interviews:
    """With a passage coded to a theme, or not any longer."""
    return _change(interviews, passage_id, lambda one: replace(one, themes=_with(one.themes, theme, there=coded)))


def code_dimension(interviews: Interviews, passage_id: UUID, dimension: str, *, coded: bool) -> Interviews:
    """With a passage coded to a dimension of the survey, or not any longer."""
    return _change(
        interviews, passage_id, lambda one: replace(one, dimensions=_with(one.dimensions, dimension, there=coded))
    )


def make_quote(interviews: Interviews, passage_id: UUID) -> Interviews:
    """With a passage laid among the quotes to read, in the words of the note."""
    found = interviews.passage(passage_id)
    if found is None or found[1].is_quote:
        return interviews
    words = " ".join(found[0].words(found[1]).split())[:QUOTE_LIMIT]
    return _change(interviews, passage_id, lambda one: replace(one, state=QuoteState.WAITING, quote=words))


def make_no_quote(interviews: Interviews, passage_id: UUID) -> Interviews:
    """With a passage that is no quote any longer; it stays marked."""
    return _change(interviews, passage_id, lambda one: replace(one, state=QuoteState.NONE, quote=""))


def write_quote(interviews: Interviews, passage_id: UUID, words: str) -> Interviews:
    """With other words for a quote, which has to be read again where it was approved."""
    words = " ".join(words.split())
    if len(words) > QUOTE_LIMIT:
        raise KnownError(f"Citatet är för långt. Använd högst {QUOTE_LIMIT} tecken.")

    def written(passage: PassageView) -> PassageView:
        if not passage.is_quote or passage.quote == words:
            return passage
        state = QuoteState.WAITING if passage.state is QuoteState.APPROVED else passage.state
        return replace(passage, quote=words, state=state)

    return _change(interviews, passage_id, written)


def decide_quote(interviews: Interviews, passage_id: UUID, words: str, state: QuoteState) -> Interviews:
    """With a quote approved or withheld in these words; KnownError for one without words that is to be approved."""
    written = write_quote(interviews, passage_id, words)
    if state is QuoteState.APPROVED and not words.strip():
        raise KnownError("Citatet är tomt. Skriv vad som får visas, eller välj ”Visa inte”.")
    return _change(written, passage_id, lambda one: replace(one, state=state) if one.is_quote else one)


def _change(interviews: Interviews, passage_id: UUID, edit: Callable[[PassageView], PassageView]) -> Interviews:
    found = interviews.passage(passage_id)
    if found is None:
        return interviews
    passages = ordered.changed(found[0].passages, edit(found[1]))
    return change_interview(interviews, found[0].id, lambda one: replace(one, passages=passages))


def _with(those: frozenset[Each], one: Each, *, there: bool) -> frozenset[Each]:
    return those | {one} if there else those - {one}

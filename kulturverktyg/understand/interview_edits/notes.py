"""Edits of notes. What is marked in a note moves along when its text is changed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from kulturverktyg.errors import KnownError
from kulturverktyg.understand import ordered
from kulturverktyg.understand.interview import (
    MOST_PEOPLE,
    NOTE_LIMIT,
    Interviews,
    InterviewView,
    PassageView,
    in_order,
)


def add_interview(interviews: Interviews, interview: InterviewView, roles: Sequence[UUID]) -> Interviews:
    """With one more, among those of its role; ``roles`` in their order. KnownError when its note is too long."""
    _refuse_too_long(interview.text)
    return replace(interviews, interviews=in_order((*interviews.interviews, interview), roles))


def remove_interview(interviews: Interviews, interview_id: UUID) -> Interviews:
    """Without a note and all that is marked in it."""
    left = tuple(each for each in interviews.interviews if each.id != interview_id)
    return replace(interviews, interviews=left)


def give_role(interviews: Interviews, interview_id: UUID, role_id: UUID | None, roles: Sequence[UUID]) -> Interviews:
    """With another role for an interview, which then stands among those."""
    given = change_interview(interviews, interview_id, lambda one: replace(one, role_id=role_id))
    return replace(given, interviews=in_order(given.interviews, roles))


def count_people(interviews: Interviews, interview_id: UUID, people: int) -> Interviews:
    """With another number of people who took part."""
    if not 1 <= people <= MOST_PEOPLE:
        raise KnownError(f"Antalet intervjuade ska vara mellan 1 och {MOST_PEOPLE}.")
    return change_interview(interviews, interview_id, lambda one: replace(one, people=people))


def write_note(interviews: Interviews, interview: InterviewView) -> Interviews:
    """With a note as it has been written on, and what is marked where the writing has moved it."""
    _refuse_too_long(interview.text)
    return change_interview(
        interviews, interview.id, lambda one: replace(one, text=interview.text, passages=interview.passages)
    )


def change_interview(
    interviews: Interviews, interview_id: UUID, edit: Callable[[InterviewView], InterviewView]
) -> Interviews:
    """With one interview changed, where it is there."""
    there = interviews.interview(interview_id)
    if there is None:
        return interviews
    return replace(interviews, interviews=ordered.changed(interviews.interviews, edit(there)))


def text_replaced(interview: InterviewView, text: str) -> InterviewView:
    """With another text, taken as one change where the two differ."""
    if text == interview.text:
        return interview
    return text_changed(interview, *difference(interview.text, text))


def text_changed(interview: InterviewView, at: int, removed: int, added: str) -> InterviewView:
    """With ``removed`` characters from ``at`` on taken away and ``added`` put there.

    A passage keeps what is left of its own words. What is put in within it, or in place of words of its, belongs to
    it; what is written just before or after it does not. One of which nothing is left is no passage any longer.
    """
    text = interview.text[:at] + added + interview.text[at + removed :]
    moved = (_moved(passage, at, removed, len(added)) for passage in interview.passages)
    return replace(interview, text=text, passages=tuple(one for one in moved if one.begins < one.ends))


def _moved(passage: PassageView, at: int, removed: int, added: int) -> PassageView:
    end = at + removed
    within = passage.begins <= at and end <= passage.ends
    if within and (removed or passage.begins < at < passage.ends):
        return replace(passage, ends=passage.ends + added - removed)
    begins = _moved_begin(passage.begins, at, end, added)
    return replace(passage, begins=begins, ends=max(begins, _moved_end(passage.ends, at, end, added)))


def _moved_begin(place: int, at: int, end: int, added: int) -> int:
    """What was put in at the beginning of a passage stands before it."""
    if place < at:
        return place
    return max(place, end) - end + at + added


def _moved_end(place: int, at: int, end: int, added: int) -> int:
    """What was put in at the end of a passage stands after it."""
    if place <= at:
        return place
    return at if place <= end else place - (end - at) + added


def difference(before: str, after: str) -> tuple[int, int, str]:
    """Where two texts begin to differ, how many characters are gone there and what stands there instead."""
    at = _alike(before, after)
    same_end = min(min(len(before), len(after)) - at, _alike(before[::-1], after[::-1]))
    return at, len(before) - same_end - at, after[at : len(after) - same_end]


def _alike(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning, found by halves: notes are long."""
    alike, most = 0, min(len(one), len(other))
    while alike < most:
        middle = (alike + most + 1) // 2
        if one[alike:middle] == other[alike:middle]:
            alike = middle
        else:
            most = middle - 1
    return alike


def _refuse_too_long(text: str) -> None:
    if len(text) > NOTE_LIMIT:
        raise KnownError(
            f"Anteckningen är för lång ({len(text)} tecken). Dela den i flera; en får ha högst {NOTE_LIMIT} tecken."
        )

"""Edits of the guide: questions are added, written, moved and given to another role."""

from dataclasses import replace
from uuid import UUID

from kulturverktyg.understand import ordered
from kulturverktyg.understand.interview import GuideLine, Interviews


def add_line(interviews: Interviews, line: GuideLine, after: UUID | None = None) -> Interviews:
    """With one more question, after another or last."""
    return replace(interviews, guide=ordered.put_in(interviews.guide, line, after))


def write_line(interviews: Interviews, line_id: UUID, text: str) -> Interviews:
    """With other words for a question."""
    guide = tuple(replace(line, text=text) if line.id == line_id else line for line in interviews.guide)
    return replace(interviews, guide=guide)


def ask_role(interviews: Interviews, line_id: UUID, role_id: UUID | None) -> Interviews:
    """With a question to another role, or without one to all; it then stands last among theirs."""
    line = next((line for line in interviews.guide if line.id == line_id), None)
    if line is None or line.role_id == role_id:
        return interviews
    rest = ordered.without(interviews.guide, line_id)
    return replace(interviews, guide=(*rest, replace(line, role_id=role_id)))


def move_line(interviews: Interviews, line_id: UUID, step: int) -> Interviews:
    """With a question one place up (-1) or down (1) among those to the same role; as it is where there is none."""
    line = next((line for line in interviews.guide if line.id == line_id), None)
    if line is None:
        return interviews
    same = [one for one in interviews.guide if one.role_id == line.role_id]
    new = same.index(line) + step
    if not 0 <= new < len(same):
        return interviews
    there = ordered.place_of(interviews.guide, same[new].id)
    return replace(
        interviews, guide=ordered.moved(interviews.guide, line_id, there - ordered.place_of(interviews.guide, line_id))
    )


def remove_line(interviews: Interviews, line_id: UUID) -> Interviews:
    """Without a question."""
    return replace(interviews, guide=tuple(line for line in interviews.guide if line.id != line_id))

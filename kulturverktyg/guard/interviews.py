"""Interviews: how many people of which roles, and which of their words may be read, signed with which role.

A role of which fewer than K were interviewed is told together with others, so that no part is smaller than K and the
parts sum to all: had the small ones only been left out, what has no role told would have come from one of them. A
quote is signed with its part. Where all are one part no role is told, and where they are fewer than K in all neither
number nor words are.
"""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from kulturverktyg.guard.released_interviews import GuidePart, ReleasedInterviews, ReleasedQuote
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import QuoteState
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store
from kulturverktyg.understand.interview import GuideLine, Interviews
from kulturverktyg.understand.interviews import interviews_of

OTHERS = "Övriga roller"
ALL = "Alla intervjuade"
TO_ALL = "Till alla"


@dataclass(frozen=True)
class Part:
    """A role, or several that are told together; None is no role. A quote of theirs is signed with ``signs``."""

    label: str
    signs: str
    roles: tuple[UUID | None, ...]
    people: int
    together: bool = False


def released_interviews(store: Store, journey_id: UUID) -> ReleasedInterviews:
    """What may be shown of a journey's interviews; KnownError when it is gone."""
    with store.read() as session:
        return _released(session, find(session, Journey, journey_id))


def signatures(interviews: Interviews, roles: Mapping[UUID, str], k: int) -> Mapping[UUID | None, str]:
    """What quotes are signed with, by the role of their interview; nothing where none may be read yet."""
    return {role: part.signs for part in _told(interviews, roles, k) for role in part.roles}


def _told(interviews: Interviews, roles: Mapping[UUID, str], k: int) -> tuple[Part, ...]:
    """The parts that all who were interviewed are told by; none where they are too few."""
    counts = Counter[UUID | None]()
    for interview in interviews.interviews:
        counts[interview.role_id] += interview.people
    return parts_of(counts, roles, k) if counts.total() >= k else ()


def _released(session: Session, journey: Journey) -> ReleasedInterviews:
    interviews = interviews_of(session, journey)
    roles = {role.id: role.name for role in journey.roles}
    guide, themes = _guide(interviews.guide, roles), tuple(theme.name for theme in interviews.themes)
    if not interviews.interviews:
        return ReleasedInterviews(guide=guide, themes=themes, k=journey.k)
    parts = _told(interviews, roles, journey.k)
    if not parts:
        few = f"Färre än {journey.k} är intervjuade. Därför visas varken hur många de är eller några citat."
        return ReleasedInterviews(note=few, guide=guide, themes=themes, k=journey.k)
    people = tuple((part.label, part.people) for part in parts)
    return ReleasedInterviews(
        people, _quotes(interviews, parts), _note(parts, roles, journey.k), guide, themes, journey.k
    )


def parts_of(counts: Mapping[UUID | None, int], roles: Mapping[UUID, str], k: int) -> tuple[Part, ...]:
    """The roles in their order, and last those that are told together: the small ones, and so many more that they are
    enough, the smallest first."""
    order: tuple[UUID | None, ...] = (*(role for role in roles if role in counts), *({None} & counts.keys()))
    together = [role for role in order if counts[role] < k or role is None]
    rest = sorted((role for role in order if role not in together), key=lambda role: (counts[role], order.index(role)))
    while together and sum(counts[role] for role in together) < k:
        together.append(rest.pop(0))
    alone = tuple(
        Part(roles[role], roles[role], (role,), counts[role])
        for role in order
        if role is not None and role not in together
    )
    if not together:
        return alone
    label, signs = (OTHERS, OTHERS) if alone else (ALL, "")
    joined = tuple(role for role in order if role in together)
    return *alone, Part(label, signs, joined, sum(counts[role] for role in joined), together=True)


def _quotes(interviews: Interviews, parts: Sequence[Part]) -> tuple[ReleasedQuote, ...]:
    """Those approved, in an order that is the same each time and has nothing to do with who was interviewed."""
    signed = {role: part.signs for part in parts for role in part.roles}
    quotes = [
        ReleasedQuote(
            passage.id,
            passage.quote,
            signed[interview.role_id],
            interviews.theme_names(passage.themes),
            tuple(sorted(passage.dimensions)),
        )
        for interview, passage in interviews.passages()
        if passage.state is QuoteState.APPROVED
    ]
    return tuple(sorted(quotes, key=_shuffled))


def _shuffled(quote: ReleasedQuote) -> bytes:
    return hashlib.sha256(quote.id.bytes).digest()


def _note(parts: Sequence[Part], roles: Mapping[UUID, str], k: int) -> str:
    """Which roles are told together, and why."""
    joined = parts[-1]
    if not joined.together:
        return ""
    names = [roles[role] for role in joined.roles if role is not None]
    told = f" ({', '.join(names)})" if names else ""
    return (
        f"{joined.label}{told} redovisas tillsammans, så att ingen grupp är mindre än {k}. "
        "Citat står i slumpad ordning."
    )


def _guide(guide: Sequence[GuideLine], roles: Mapping[UUID, str]) -> tuple[GuidePart, ...]:
    """By role, what is asked of all first; questions without words are left out."""
    parts: list[GuidePart] = []
    for role_id in (None, *roles):
        questions = tuple(line.text for line in guide if line.role_id == role_id and line.text.strip())
        if questions:
            parts.append(GuidePart(roles[role_id] if role_id is not None else TO_ALL, questions))
    return tuple(parts)

"""Interviews: how many people of which roles, and which of their words may be read, signed with which role.

A role of which fewer than K were interviewed is told together with others, so that no part is smaller than K and the
parts sum to all: had the small ones only been left out, what has no role told would have come from one of them. A
quote is signed with its part. Where all are one part no role is told, and where they are fewer than K in all neither
number nor words are.

Who was interviewed since the last report is seen at work, so what is new in the next one could be theirs alone. Those
who are new when words leave are therefore a batch of their own, told like this among themselves, once they are enough.
"""

import hashlib
import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.orm import Session

from kulturverktyg.guard.released_interviews import OTHERS, GuidePart, ReleasedInterviews, ReleasedQuote
from kulturverktyg.model.interview import Interview
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import QuoteState
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store
from kulturverktyg.understand.interview import GuideLine, Interviews, InterviewView
from kulturverktyg.understand.interviews import interviews_of

ALL = "Alla intervjuade"
EARLIER, LATER = "Tidigare intervjuade", "Senare intervjuade"
TO_ALL = "Till alla"


@dataclass(frozen=True)
class Part:
    """A role, or several that are told together; None is no role. A quote of theirs is signed with ``signs``."""

    label: str
    signs: str
    roles: tuple[UUID | None, ...]
    people: int
    together: bool = False


@dataclass(frozen=True)
class _Batch:
    """Interviews that are told together, and the parts they are told by; none where they are too few."""

    interviews: tuple[InterviewView, ...]
    parts: tuple[Part, ...]

    def signed(self) -> Iterator[tuple[InterviewView, str]]:
        signs = {role: part.signs for part in self.parts for role in part.roles}
        return ((one, signs[one.role_id]) for one in self.interviews if one.role_id in signs)


def released_interviews(store: Store, journey_id: UUID) -> ReleasedInterviews:
    """What may be shown of a journey's interviews; KnownError when it is gone."""
    with store.read() as session:
        return _released(session, find(session, Journey, journey_id))


def let_out(store: Store, journey_id: UUID) -> None:
    """Remember that what may be shown of a journey's interviews now leaves; KnownError when it is gone."""
    with store.write() as session:
        journey = find(session, Journey, journey_id)
        batches = _batches(interviews_of(session, journey), _roles(journey), journey.k)
        new = [one.id for batch in batches if batch.parts for one in batch.interviews if one.batch is None]
        last = max((one.batch or 0 for batch in batches for one in batch.interviews), default=0)
        session.execute(update(Interview).where(Interview.id.in_(new)).values(batch=last + 1))


def signatures(interviews: Interviews, roles: Mapping[UUID, str], k: int) -> Mapping[UUID, str]:
    """What quotes are signed with, by their interview; without those of which none may be read yet."""
    return {one.id: signs for batch in _batches(interviews, roles, k) for one, signs in batch.signed()}


def _roles(journey: Journey) -> Mapping[UUID, str]:
    return {role.id: role.name for role in journey.roles}


def _batches(interviews: Interviews, roles: Mapping[UUID, str], k: int) -> tuple[_Batch, ...]:
    """Those that have left together, in their order, and last those that have not left yet."""
    found: defaultdict[float, list[InterviewView]] = defaultdict(list)
    for interview in interviews.interviews:
        found[math.inf if interview.batch is None else interview.batch].append(interview)
    is_one = sum(sum(one.people for one in batch) >= k for batch in found.values()) < 2
    return tuple(
        _Batch(tuple(found[batch]), _told(found[batch], roles, k, ALL if is_one else LATER if place else EARLIER))
        for place, batch in enumerate(sorted(found))
    )


def _told(interviews: Sequence[InterviewView], roles: Mapping[UUID, str], k: int, everybody: str) -> tuple[Part, ...]:
    counts = Counter[UUID | None]()
    for interview in interviews:
        counts[interview.role_id] += interview.people
    return parts_of(counts, roles, k, everybody) if counts.total() >= k else ()


def _released(session: Session, journey: Journey) -> ReleasedInterviews:
    interviews, roles = interviews_of(session, journey), _roles(journey)
    guide, themes = _guide(interviews.guide, roles), tuple(theme.name for theme in interviews.themes)
    if not interviews.interviews:
        return ReleasedInterviews(guide=guide, themes=themes, k=journey.k)
    batches = _batches(interviews, roles, journey.k)
    parts = tuple(part for batch in batches for part in batch.parts)
    if not parts:
        few = f"Färre än {journey.k} är intervjuade. Därför visas varken hur många de är eller några citat."
        return ReleasedInterviews(note=few, guide=guide, themes=themes, k=journey.k)
    people = Counter[str]()
    for part in parts:
        people[part.label] += part.people
    note = _note(parts, roles, journey.k, waiting=not batches[-1].parts)
    return ReleasedInterviews(tuple(people.items()), _quotes(interviews, batches), note, guide, themes, journey.k)


def parts_of(
    counts: Mapping[UUID | None, int], roles: Mapping[UUID, str], k: int, everybody: str = ALL
) -> tuple[Part, ...]:
    """The roles in their order, and last those that are told together: the small ones, and so many more that they are
    enough, the smallest first. They are called ``everybody`` where no role is told."""
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
    label, signs = (OTHERS, OTHERS) if alone else (everybody, "")
    joined = tuple(role for role in order if role in together)
    return *alone, Part(label, signs, joined, sum(counts[role] for role in joined), together=True)


def _quotes(interviews: Interviews, batches: Sequence[_Batch]) -> tuple[ReleasedQuote, ...]:
    """Those approved, in an order that is the same each time and has nothing to do with who was interviewed."""
    quotes = [
        ReleasedQuote(
            passage.id,
            passage.quote,
            signs,
            interviews.theme_names(passage.themes),
            tuple(sorted(passage.dimensions)),
        )
        for batch in batches
        for interview, signs in batch.signed()
        for passage in interview.passages
        if passage.state is QuoteState.APPROVED
    ]
    return tuple(sorted(quotes, key=_shuffled))


def _shuffled(quote: ReleasedQuote) -> bytes:
    return hashlib.sha256(quote.id.bytes).digest()


def _note(parts: Sequence[Part], roles: Mapping[UUID, str], k: int, *, waiting: bool) -> str:
    """Which roles are told together, and why; and that the newest wait, where they do."""
    told = []
    for label in dict.fromkeys(part.label for part in parts if part.together):
        joined = {role for part in parts if part.label == label for role in part.roles}
        names = [name for role, name in roles.items() if role in joined]
        which = f" ({', '.join(names)})" if names else ""
        told.append(f"{label}{which} redovisas tillsammans, så att ingen grupp är mindre än {k}.")
    if told:
        told.append("Citat står i slumpad ordning.")
    if waiting:
        told.append(f"De som har intervjuats sedan förra rapporten räknas in när de är minst {k}.")
    return " ".join(told)


def _guide(guide: Sequence[GuideLine], roles: Mapping[UUID, str]) -> tuple[GuidePart, ...]:
    """By role, what is asked of all first; questions without words are left out."""
    parts: list[GuidePart] = []
    for role_id in (None, *roles):
        questions = tuple(line.text for line in guide if line.role_id == role_id and line.text.strip())
        if questions:
            parts.append(GuidePart(roles[role_id] if role_id is not None else TO_ALL, questions))
    return tuple(parts)

"""What one participant gives in the end, on its way from the kiosk to the ballot box."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID

#: Characters of one idea, and ideas that one person can send at a time.
IDEA_LIMIT = 400
IDEAS_A_SHEET = 12


@dataclass(frozen=True)
class Ballot:
    """``answers`` maps column names to whole numbers (or `DONT_KNOW`); ``texts`` question names to words.

    ``id`` is random and made before the first try to save, so that a retry is never counted twice.
    """

    id: UUID
    unit: UUID
    role: UUID
    answers: Mapping[str, int]
    texts: Mapping[str, str]


@dataclass(frozen=True)
class Idea:
    """One idea, in the words it was written with, to one of the package's prompts."""

    prompt: str
    text: str


@dataclass(frozen=True)
class IdeaSheet:
    """The ideas that one person sends at a time, 1 to `IDEAS_A_SHEET`. ``id`` as for a ballot."""

    id: UUID
    ideas: tuple[Idea, ...]


@dataclass(frozen=True)
class VoteSheet:
    """What one person gives in a vote: ``row`` as in `VoteRules`. ``role`` is None where it is not asked for; ``id``
    as for a ballot."""

    id: UUID
    vote: UUID
    role: UUID | None
    row: tuple[int, ...]


Record: TypeAlias = Ballot | IdeaSheet | VoteSheet

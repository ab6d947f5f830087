"""A version of a vision as a frozen value: from what to what, and how high each dimension is to come."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID, uuid4

MOTTO, BEHAVIOUR, REPUTATION = "motto", "behaviour", "reputation"

#: What the kinds of pairs that are there from the beginning are called; other kinds are their own words.
KINDS: Mapping[str, str] = {MOTTO: "Motto", BEHAVIOUR: "Beteende", REPUTATION: "Rykte"}

#: The line that a first draft begins with.
SAME_TASK = "Uppdraget är detsamma, sättet är nytt."

LEVELS = range(101)


@dataclass(frozen=True)
class Comment:
    """What was said of a pair, by nobody in particular."""

    id: UUID
    text: str


@dataclass(frozen=True)
class Pair:
    """From what to what. ``kind`` is one of `KINDS`, or words of one's own."""

    id: UUID
    kind: str
    now: str = ""
    then: str = ""
    comments: tuple[Comment, ...] = ()


@dataclass(frozen=True)
class VisionVersion:
    """One version; without ``adopted`` it is a draft. ``levels`` are wanted indexes, 0–100, by names of dimensions."""

    id: UUID
    number: int
    adopted: dt.date | None = None
    adopted_by: str = ""
    motto: str = ""
    same_task: str = ""
    pairs: tuple[Pair, ...] = ()
    levels: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_draft(self) -> bool:
        """Whether it can still be changed."""
        return self.adopted is None


def first_draft() -> VisionVersion:
    """What a journey without a vision begins with; it is not in the file until something is written in it."""
    return VisionVersion(uuid4(), 1, same_task=SAME_TASK)


def kind_words(kind: str) -> str:
    """What a kind is called."""
    return KINDS.get(kind, kind)


def kind_called(words: str) -> str:
    """The kind that is called so."""
    cleaned = " ".join(words.split())
    return next((kind for kind, name in KINDS.items() if name.casefold() == cleaned.casefold()), cleaned)

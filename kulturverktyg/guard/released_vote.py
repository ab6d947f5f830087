"""What leaves the guard of a vote: everything here has been found safe to show."""

from dataclasses import dataclass
from uuid import UUID

from kulturverktyg.model.kinds import Subject, VoteKind


@dataclass(frozen=True)
class Dots:
    """A number of dots, or what it lies between where the exact one would tell how each person voted."""

    least: int
    most: int
    is_high: bool = False

    @property
    def exact(self) -> int | None:
        """The number, where it is told."""
        return self.least if self.least == self.most else None

    @property
    def standing(self) -> int:
        """What it counts as in the ranking: those that are told alike stand alike."""
        return self.least if self.is_high else self.most

    @property
    def words(self) -> str:
        """As it is read: ``12``, ``högst 4`` or ``minst 18``."""
        if self.exact is not None:
            return str(self.exact)
        return f"minst {self.least}" if self.is_high else f"högst {self.most}"


@dataclass(frozen=True)
class ReleasedOption:
    """An option of a closed vote.

    ``rank`` counts from 1 and is the same for those that stand alike; None where nothing is shown. ``dots`` are those
    of the kiosk and the wall together. In a matrix ``impact`` and ``effort`` are medians from 0 to 10, and
    ``judged`` says how many judged it, where that is safe to tell.
    """

    text: str
    subject: Subject
    subject_id: UUID
    rank: int | None
    dots: Dots | None = None
    impact: float | None = None
    effort: float | None = None
    judged: int | None = None


@dataclass(frozen=True)
class ReleasedVoters:
    """The voters of a role, or of several that were joined; ``dots`` in the order of the vote's options, None where
    it is not shown for any group."""

    label: str
    merged: tuple[str, ...] | None
    voters: int
    dots: tuple[int | None, ...]


@dataclass(frozen=True)
class ReleasedVote:
    """A vote: its options by rank, and below each other those that stand alike in the order they were made.

    ``voters`` is how many voted at the kiosk, None below the smallest reported group. ``notes`` say in whole
    sentences what is left out and why.
    """

    id: UUID
    name: str
    kind: VoteKind
    voters: int | None
    dots: int
    cap: int
    options: tuple[ReleasedOption, ...]
    by_role: tuple[ReleasedVoters, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def is_shown(self) -> bool:
        """Whether there is any result to show."""
        return any(option.rank is not None for option in self.options)

    @property
    def ranks(self) -> tuple[int, ...]:
        """The places that there are, first place first."""
        return tuple(sorted({option.rank for option in self.options if option.rank is not None}))

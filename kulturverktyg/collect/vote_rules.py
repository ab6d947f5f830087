"""What may be given in a vote: dots to some of the options, or points for each option's impact and effort."""

from collections.abc import Sequence
from dataclasses import dataclass

from kulturverktyg.model.kinds import VoteKind

#: Stands in a row of a matrix for what was not judged.
NOT_JUDGED = 255
#: Impact and effort are judged from 0 to this.
MOST_POINTS = 10
#: How many options a vote of each kind can have.
FEWEST_OPTIONS = 2
MOST_OPTIONS = {VoteKind.DOTS: 40, VoteKind.MATRIX: 20}
MOST_DOTS = 20


@dataclass(frozen=True)
class VoteRules:
    """Each voter has ``dots`` for ``options``, and may give one of them at most ``cap``; both are 0 in a matrix.

    A voter's row has a number for each option, in their order: its dots. In a matrix it has two, impact before
    effort, each 0 to `MOST_POINTS` or `NOT_JUDGED`.
    """

    kind: VoteKind
    options: int
    dots: int
    cap: int

    @property
    def length(self) -> int:
        """How many numbers a row has."""
        return self.options if self.kind is VoteKind.DOTS else 2 * self.options

    def empty(self) -> list[int]:
        """The row of somebody who has not given anything yet."""
        return [0 if self.kind is VoteKind.DOTS else NOT_JUDGED] * self.length

    def fits(self, row: Sequence[int]) -> bool:
        """Whether a row can be counted: it holds something, and no more than one may give."""
        if len(row) != self.length:
            return False
        if self.kind is VoteKind.DOTS:
            return all(0 <= dots <= self.cap for dots in row) and 0 < sum(row) <= self.dots
        given = [points for points in row if points != NOT_JUDGED]
        return bool(given) and all(0 <= points <= MOST_POINTS for points in given)

"""What one voter has given so far, and the order in which that very voter meets the options."""

import secrets
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from kulturverktyg.collect.vote_rules import MOST_POINTS, NOT_JUDGED, VoteRules
from kulturverktyg.model.kinds import VoteKind

#: Options that fit on one page.
OPTIONS_A_PAGE = 8


class Axis(StrEnum):
    """What an option is judged by in a matrix, in the order of a row."""

    IMPACT = "impact"
    EFFORT = "effort"


@dataclass
class Voter:
    """``order`` holds the options' places; ``given`` is the row so far. ``a_page`` is how many options a page has room
    for."""

    rules: VoteRules
    order: tuple[int, ...]
    given: list[int]
    a_page: int = OPTIONS_A_PAGE

    @classmethod
    def of(cls, rules: VoteRules, a_page: int = OPTIONS_A_PAGE) -> "Voter":
        """Somebody who has not given anything, with an order drawn at random and kept nowhere else."""
        order = secrets.SystemRandom().sample(range(rules.options), rules.options)
        return cls(rules, tuple(order), rules.empty(), a_page)

    @property
    def dots_left(self) -> int:
        """Dots that are not given yet."""
        return self.rules.dots - sum(self.given)

    @property
    def has_given(self) -> bool:
        """Whether there is anything to send."""
        return self.rules.fits(self.given)

    def most_on(self, option: int) -> int:
        """The most dots that the option can have as things stand."""
        return min(self.rules.cap, self.given[option] + self.dots_left)

    def give(self, option: int, dots: int) -> None:
        """Have the option get so many dots, or as many as it can."""
        self.given[option] = max(0, min(dots, self.most_on(option)))

    def judged(self, option: int, axis: Axis) -> int | None:
        """The points of the option on an axis."""
        points = self.given[_place(option, axis)]
        return None if points == NOT_JUDGED else points

    def judge(self, option: int, axis: Axis, points: int | None) -> None:
        """Give the option points on an axis, or take them back; ValueError when there are no such points."""
        if points is not None and not 0 <= points <= MOST_POINTS:
            raise ValueError(points)
        self.given[_place(option, axis)] = NOT_JUDGED if points is None else points

    def sheets(self) -> tuple[tuple[int, ...], ...]:
        """The options page by page: one a page in a matrix, else as many on each as on the next, or one less."""
        count = len(self.order)
        pages = sheet_count(self.rules, self.a_page)
        cuts = [count * page // pages for page in range(pages + 1)]
        return tuple(self.order[start:end] for start, end in pairwise(cuts))


def sheet_count(rules: VoteRules, a_page: int = OPTIONS_A_PAGE) -> int:
    """How many pages the options take."""
    return rules.options if rules.kind is VoteKind.MATRIX else -(-rules.options // a_page)


def _place(option: int, axis: Axis) -> int:
    return 2 * option + tuple(Axis).index(axis)

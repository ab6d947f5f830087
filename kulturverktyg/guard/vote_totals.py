"""Which totals of dots can be shown so that nobody's own vote follows from them.

A voter is certain to have given an option nothing, or all that one may give it, when its total is 0, or as many
dots as all voters together could give it. One who voted knows a vote beforehand, so that a total of up to ``cap`` may
say the same of all others. Totals within 2 · ``cap`` of either end are therefore told as *högst* or *minst* that many
and no closer: then neither a stranger nor a voter can tell it from one in which somebody voted otherwise. Low totals
are kept in the list all the same.

An attacker also knows that everyone gives 1 to ``dots`` dots, and so that all totals sum to no more than voters ·
``dots``; and a voter who gave only one, that those of the others sum to no more than (voters − 1) · ``dots``. When
that is used up by what is told, what is left for the low ones is 0. Then the lowest of the rest are told as low too,
and if that is not enough, the high ones as *minst* fewer.
What an attacker can know of one total follows exactly from the bounds of the others and of the sum, since any totals
within them can be dealt out on voters.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kulturverktyg.collect.vote_rules import VoteRules
from kulturverktyg.guard.released_vote import Dots

Totals = NDArray[np.int64]
_ROUNDING = 1e-6


def shown_totals(totals: Sequence[int], voters: int, rules: VoteRules) -> tuple[Dots, ...]:
    """What is told of each total of so many voters."""
    edge, top = 2 * rules.cap, voters * rules.cap - 2 * rules.cap
    low = {option for option, total in enumerate(totals) if total <= edge}
    high = {option for option, total in enumerate(totals) if total >= top} - low
    exact = sorted(set(range(len(totals))) - low - high, key=lambda option: (-totals[option], option))
    while low and exact and _left_for_low(totals, exact, len(high) * top, voters, rules) < edge:
        lowest = totals[exact[-1]]
        low |= {option for option in exact if totals[option] == lowest}
        exact = [option for option in exact if totals[option] > lowest]
    most = max([edge, *(totals[option] for option in low)])
    least = top
    if low and high:
        free = _left_for_low(totals, exact, 0, voters, rules) - edge
        least = min(top, max(0, free // len(high)))
    told = {**dict.fromkeys(low, Dots(0, most)), **dict.fromkeys(high, Dots(least, voters * rules.cap, is_high=True))}
    return tuple(told.get(option, Dots(total, total)) for option, total in enumerate(totals))


def _left_for_low(totals: Sequence[int], exact: Sequence[int], high: int, voters: int, rules: VoteRules) -> int:
    """The most dots that the low totals can have together, for all that is told, when somebody gave only one."""
    return _with_one_frugal(voters, rules) - high - sum(totals[option] for option in exact)


def _with_one_frugal(voters: int, rules: VoteRules) -> int:
    """The most dots of so many voters one of whom gave only one, as that one knows."""
    return (voters - 1) * rules.dots + 1


@dataclass(frozen=True)
class Split:
    """Totals of groups that make up all voters: ``table`` has a row a group, ``voters`` the people of each, and
    ``told`` what is told of the totals of all."""

    table: Totals
    voters: tuple[int, ...]
    told: tuple[Dots, ...]
    rules: VoteRules


def shown_by_group(split: Split) -> frozenset[int]:
    """The options whose totals can be shown exactly for every group.

    An option is shown for all groups or for none. Those in which a group has a total near either end are left out
    first, and then, fewest dots first, those from which such a total could still be worked out, by linear
    programming over all that is told.
    """
    ends = _near_ends(split)
    shown = [option for option in range(split.table.shape[1]) if not ends[:, option].any()]
    shown.sort(key=lambda option: (-int(split.table[:, option].sum()), option))
    while shown and not _hides(split, ends, frozenset(shown)):
        shown.pop()
    return frozenset(shown)


def _near_ends(split: Split) -> NDArray[np.bool_]:
    """Which totals are not to be known: −shaped as the table."""
    edge = 2 * split.rules.cap
    tops = np.array(split.voters)[:, None] * split.rules.cap
    near: NDArray[np.bool_] = (split.table <= edge) | (split.table >= tops - edge)
    return near


def _hides(split: Split, ends: NDArray[np.bool_], shown: frozenset[int]) -> bool:
    """Whether every total near an end could as well be further from it, for all that is told."""
    from scipy.optimize import linprog

    hidden = [option for option in range(split.table.shape[1]) if option not in shown]
    if _dealt_out(split, ends, hidden):
        return False
    bounds = [(0, voters * split.rules.cap) for voters in split.voters for _ in hidden]
    known, limits = _known(split, hidden)
    edge = 2 * split.rules.cap
    for group, place in zip(*np.nonzero(ends[:, hidden]), strict=True):
        is_low = split.table[group, hidden[place]] <= edge
        goal = np.zeros(len(bounds))
        goal[group * len(hidden) + place] = -1.0 if is_low else 1.0
        found = linprog(goal, A_ub=known, b_ub=limits, bounds=bounds, method="highs")
        wanted = -edge if is_low else split.voters[group] * split.rules.cap - edge
        if found.fun is None or found.fun > wanted + _ROUNDING:
            return False
    return True


def _dealt_out(split: Split, ends: NDArray[np.bool_], hidden: Sequence[int]) -> bool:
    """Whether a group has used so many of its dots on what is shown that too few are left for what is not.

    It follows from the linear programmes too, and is quicker.
    """
    for group, voters in enumerate(split.voters):
        shown = int(split.table[group].sum() - split.table[group, hidden].sum())
        lows = ends[group, hidden] & (split.table[group, hidden] <= 2 * split.rules.cap)
        if lows.any() and _most_given(split, group, voters) - shown < 2 * split.rules.cap:
            return True
    return False


def _most_given(split: Split, group: int, voters: int) -> int:
    """The most dots that a group can be taken to have given by one of its own, who gave as few as can be."""
    return max(int(split.table[group].sum()), _with_one_frugal(voters, split.rules))


def _known(split: Split, hidden: Sequence[int]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """All that is known of the hidden totals, as rows · totals ≤ limits; group by group, option by option."""
    groups, rows, limits = len(split.voters), [], []
    for place, option in enumerate(hidden):
        row = np.zeros((groups, len(hidden)))
        row[:, place] = 1.0
        rows += [row.ravel(), -row.ravel()]
        limits += [split.told[option].most, -split.told[option].least]
    for group, voters in enumerate(split.voters):
        shown = int(split.table[group].sum() - split.table[group, hidden].sum())
        row = np.zeros((groups, len(hidden)))
        row[group, :] = 1.0
        rows += [row.ravel(), -row.ravel()]
        limits += [_most_given(split, group, voters) - shown, shown - voters]
    return np.array(rows), np.array(limits, dtype=float)

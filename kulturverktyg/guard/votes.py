"""A vote as it may be shown: when it is closed, and what was voted at the kiosk only if enough have voted there.

Dots counted on a wall are the facilitator's own, seen by everyone in the room; they are added to those of the kiosk.

The medians of a matrix need no more than enough who judged: a median says that half are on either side of it, which
is less than the *at least nine in ten* that is told of a group that answered alike, and it is the same whether all
gave those points or half of them did. So no total is taken from it, and no role is told apart.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.collect.vote_rules import NOT_JUDGED, VoteRules
from kulturverktyg.guard.released_vote import Dots, ReleasedOption, ReleasedVote, ReleasedVoters
from kulturverktyg.guard.vote_totals import Split, shown_by_group, shown_totals
from kulturverktyg.model.journey import Journey, Role
from kulturverktyg.model.kinds import VoteKind, VoteState
from kulturverktyg.model.vote import Vote, VoteOption, VoteRound
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store

_Rows = NDArray[np.uint8]
_OTHERS = "Övriga roller"


@dataclass(frozen=True)
class _Counted:
    """A closed vote with all votes of its kiosks, ``roles`` beside ``rows``."""

    vote: VoteRound
    options: Sequence[VoteOption]
    rows: _Rows
    roles: Sequence[UUID | None]
    role_names: dict[UUID, str]
    k: int

    @property
    def rules(self) -> VoteRules:
        return VoteRules(self.vote.kind, len(self.options), self.vote.dots, self.vote.cap)

    @property
    def voters(self) -> int:
        return len(self.rows)

    @property
    def are_enough(self) -> bool:
        return self.voters >= self.k


def release_vote(store: Store, vote_id: UUID) -> ReleasedVote | None:
    """What may be shown of a vote; None until it is closed."""
    with store.read() as session:
        vote = find(session, VoteRound, vote_id)
        if vote.state is not VoteState.CLOSED:
            return None
        counted = _counted(session, vote)
        return _released_matrix(counted) if vote.kind is VoteKind.MATRIX else _released_dots(counted)


def released_votes(store: Store, journey_id: UUID) -> tuple[ReleasedVote, ...]:
    """What may be shown of all of a journey's closed votes, in the order they were made."""
    with store.read() as session:
        closed = (VoteRound.journey_id == journey_id, VoteRound.state == VoteState.CLOSED)
        ids = session.scalars(select(VoteRound.id).where(*closed).order_by(VoteRound.position)).all()
    found = (release_vote(store, vote_id) for vote_id in ids)
    return tuple(vote for vote in found if vote is not None)


def _counted(session: Session, vote: VoteRound) -> _Counted:
    options = session.scalars(
        select(VoteOption).where(VoteOption.vote_round_id == vote.id).order_by(VoteOption.position)
    ).all()
    votes = session.execute(select(Vote.row, Vote.role_id).where(Vote.vote_round_id == vote.id)).all()
    length = VoteRules(vote.kind, len(options), vote.dots, vote.cap).length
    rows = np.frombuffer(b"".join(row for row, _ in votes), dtype=np.uint8).reshape(len(votes), length)
    names = {role.id: role.name for role in session.scalars(select(Role).where(Role.journey_id == vote.journey_id))}
    k = find(session, Journey, vote.journey_id).k
    return _Counted(vote, options, rows, [role for _, role in votes], names, k)


def _released(counted: _Counted, options: Sequence[ReleasedOption], notes: Sequence[str]) -> ReleasedVote:
    vote = counted.vote
    voters = counted.voters if counted.are_enough else None
    return ReleasedVote(vote.id, vote.name, vote.kind, voters, vote.dots, vote.cap, tuple(options), notes=tuple(notes))


def _too_few(counted: _Counted) -> str:
    return f"Färre än {counted.k} har röstat i kiosken, så de rösterna visas inte."


# Dots


def _released_dots(counted: _Counted) -> ReleasedVote:
    walls = [option.wall for option in counted.options]
    at_kiosk = counted.vote.workshop_id is not None
    notes = [] if counted.are_enough or not at_kiosk else [_too_few(counted)]
    if not counted.are_enough and not any(walls):
        bare = [ReleasedOption(each.text, each.subject, each.subject_id, None) for each in counted.options]
        return _released(counted, bare, notes or ["Inga prickar är räknade."])
    told = tuple(Dots(0, 0) for _ in walls)
    if counted.are_enough:
        told = shown_totals(_totals(counted.rows), counted.voters, counted.rules)
    dots = [
        replace(each, least=each.least + wall, most=each.most + wall) for each, wall in zip(told, walls, strict=True)
    ]
    ranks = _ranks([(-each.standing,) for each in dots])
    released = [
        ReleasedOption(option.text, option.subject, option.subject_id, rank, each)
        for option, rank, each in zip(counted.options, ranks, dots, strict=True)
    ]
    order = sorted(range(len(released)), key=lambda place: (ranks[place], place))
    if any(each.exact is None for each in dots):
        notes.append(
            "Mycket få eller nästan alla möjliga prickar visas som ”högst” eller ”minst”, så att ingens röst syns."
        )
    vote = _released(counted, [released[place] for place in order], notes)
    return _with_roles(vote, counted, told, order)


def _with_roles(vote: ReleasedVote, counted: _Counted, told: Sequence[Dots], order: Sequence[int]) -> ReleasedVote:
    """The vote with what may be shown by role, options in its own order."""
    if not counted.vote.by_role or not counted.are_enough:
        return vote
    groups = _groups(counted)
    if len(groups) < 2:
        return replace(vote, notes=(*vote.notes, "För få har röstat i varje roll för att visa prickarna per roll."))
    masks = [np.array([role in roles for role in counted.roles]) for _, _, roles in groups]
    split = Split(
        np.array([_totals(counted.rows[mask]) for mask in masks]),
        tuple(int(mask.sum()) for mask in masks),
        tuple(told),
        counted.rules,
    )
    shown = shown_by_group(split)
    if not shown:
        said = "Prickarna visas inte per roll, för då skulle det gå att räkna ut hur några har röstat."
        return replace(vote, notes=(*vote.notes, said))
    by_role = tuple(
        ReleasedVoters(
            label,
            merged,
            split.voters[row],
            tuple(int(split.table[row, place]) if place in shown else None for place in order),
        )
        for row, (label, merged, _) in enumerate(groups)
    )
    left_out = (
        ()
        if len(shown) == len(order)
        else ("Där prickarna inte visas per roll skulle de peka ut hur några har röstat.",)
    )
    on_wall = ("Prickarna på väggen ingår inte i dem per roll.",) if any(each.wall for each in counted.options) else ()
    return replace(vote, by_role=by_role, notes=(*vote.notes, *left_out, *on_wall))


def _groups(counted: _Counted) -> list[tuple[str, tuple[str, ...] | None, frozenset[UUID]]]:
    """Roles with enough voters, most first, and the rest together: label, what was joined, and roles.

    Among the rest are named those that nobody voted in too, so that it is not told of a small role that none did.
    """
    sizes = {role: counted.roles.count(role) for role in counted.role_names}
    alone = sorted((role for role in sizes if sizes[role] >= counted.k), key=lambda role: -sizes[role])
    rest = [role for role in sizes if 0 < sizes[role] < counted.k]
    while rest and alone and sum(sizes[role] for role in rest) < counted.k:
        rest.append(alone.pop())
    names = counted.role_names
    groups: list[tuple[str, tuple[str, ...] | None, frozenset[UUID]]] = [
        (names[role], None, frozenset({role})) for role in alone
    ]
    if rest:
        joined = sorted(name for role, name in names.items() if role not in alone)
        groups.append((_OTHERS, tuple(joined), frozenset(rest)))
    return groups


def _totals(rows: _Rows) -> list[int]:
    return [int(total) for total in rows.sum(axis=0, dtype=np.int64)]


# Matrix


def _released_matrix(counted: _Counted) -> ReleasedVote:
    medians = [_judgement(counted, place) for place in range(len(counted.options))]
    placed = [(impact, effort) for impact, effort, _ in medians if impact is not None and effort is not None]
    standing = dict(zip(placed, _ranks([(-impact, effort) for impact, effort in placed]), strict=True))
    released = [
        ReleasedOption(
            option.text,
            option.subject,
            option.subject_id,
            standing[impact, effort] if impact is not None and effort is not None else None,
            impact=impact,
            effort=effort,
            judged=judged,
        )
        for option, (impact, effort, judged) in zip(counted.options, medians, strict=True)
    ]
    order = sorted(released, key=lambda option: (option.rank is None, option.rank or 0))
    if not counted.are_enough:
        return _released(counted, order, [_too_few(counted)])
    notes = []
    if any(option.rank is None for option in released):
        notes.append(f"Det som färre än {counted.k} har bedömt visas inte.")
    if any(option.rank is not None and option.judged is None for option in released):
        notes.append("Hur många som har bedömt visas inte där det skulle visa hur få som lät bli.")
    return _released(counted, order, notes)


def _judgement(counted: _Counted, place: int) -> tuple[float | None, float | None, int | None]:
    """Median impact and effort of an option, and how many judged it on both axes, each None where it is not shown."""
    impact, effort = counted.rows[:, 2 * place], counted.rows[:, 2 * place + 1]
    both = int(((impact != NOT_JUDGED) & (effort != NOT_JUDGED)).sum())
    rest = counted.voters - both
    judged = both if both >= counted.k and (rest == 0 or rest >= counted.k) else None
    return _median(impact, counted.k), _median(effort, counted.k), judged


def _median(points: _Rows, k: int) -> float | None:
    given = points[points != NOT_JUDGED]
    return float(np.median(given)) if len(given) >= k else None


def _ranks(keys: Sequence[tuple[float, ...]]) -> list[int]:
    """Standard competition ranking of keys, least first: 1, 2, 2, 4."""
    ordered = sorted(keys)
    return [ordered.index(key) + 1 for key in keys]

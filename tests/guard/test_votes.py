"""What is told of a vote lets nobody work out how anybody voted, and is exact wherever it can be."""

from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path
from uuid import UUID

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from kulturverktyg.collect.vote_kiosk import close_vote
from kulturverktyg.collect.vote_rules import NOT_JUDGED, VoteRules
from kulturverktyg.decide.vote import VoteDraft, VoteView
from kulturverktyg.decide.votes import count_wall
from kulturverktyg.guard.released_vote import Dots, ReleasedVote
from kulturverktyg.guard.vote_totals import Split, shown_by_group, shown_totals
from kulturverktyg.guard.votes import release_vote, released_votes
from kulturverktyg.model.journey import Role
from kulturverktyg.model.kinds import VoteKind
from kulturverktyg.model.vote import Vote
from tests.builders import Workplace, workplace
from tests.votes import draft, give, opened_vote

_DOTS = VoteKind.DOTS


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    with workplace(tmp_path, short_form=True) as made:
        yield made


def closed(
    place: Workplace,
    rows: Sequence[Sequence[int]],
    wanted: VoteDraft | None = None,
    *,
    roles: Sequence[UUID | None] = (),
    wall: Sequence[int] = (),
) -> ReleasedVote:
    """A vote in which people voted just so, closed."""
    vote = opened_vote(place, wanted or draft(workshop_id=place.workshop_id))
    _put(place, vote, rows, roles)
    if wall:
        count_wall(place.store, vote.id, {o.id: dots for o, dots in zip(vote.options, wall, strict=True)})
    close_vote(place.store, vote.id)
    found = release_vote(place.store, vote.id)
    assert found is not None
    return found


def _put(place: Workplace, vote: VoteView, rows: Sequence[Sequence[int]], roles: Sequence[UUID | None]) -> None:
    with place.store.write() as session:
        session.add_all(
            Vote(vote_round_id=vote.id, role_id=role, row=bytes(row))
            for row, role in zip(rows, roles or [None] * len(rows), strict=True)
        )


def dots(vote: ReleasedVote) -> dict[str, str]:
    return {option.text: option.dots.words if option.dots is not None else "" for option in vote.options}


def ranks(vote: ReleasedVote) -> dict[str, int | None]:
    return {option.text: option.rank for option in vote.options}


WORDS = ("A", "B", "C", "D")


def four(place: Workplace, **more: object) -> VoteDraft:
    return draft(words=WORDS, dots=2, cap=1, workshop_id=place.workshop_id, **more)


def test_totals_are_exact_over_all_voters_and_equal_ones_share_a_rank(place: Workplace) -> None:
    rows = [(1, 1, 0, 0)] * 8 + [(0, 1, 1, 0)] * 5 + [(0, 0, 1, 1)] * 8
    vote = closed(place, rows, four(place))
    assert vote.voters == 21
    assert dots(vote) == {"B": "13", "C": "13", "A": "8", "D": "8"}
    assert ranks(vote) == {"B": 1, "C": 1, "A": 3, "D": 3}
    assert vote.ranks == (1, 3)


def test_the_totals_of_500_are_exact(place: Workplace) -> None:
    chance = np.random.default_rng(5)
    rows = np.zeros((500, 6), dtype=int)
    for row in rows:
        row[chance.choice(6, size=chance.integers(1, 5), replace=False)] = 1
    vote = closed(place, rows.tolist())
    words = [option.text for option in opened_vote(place).options]
    assert vote.voters == 500
    assert dots(vote) == {text: str(total) for text, total in zip(words, rows.sum(axis=0), strict=True)}


def test_nothing_is_told_while_the_vote_is_open(place: Workplace) -> None:
    vote = opened_vote(place)
    _put(place, vote, [(1, 1, 0, 0, 0, 0)] * 20, ())
    assert release_vote(place.store, vote.id) is None
    assert released_votes(place.store, place.journey_id) == ()


def test_votes_of_few_are_not_told_but_the_dots_on_the_wall_are(place: Workplace) -> None:
    alone = closed(place, [(1, 1, 0, 0)] * 6, four(place))
    assert (alone.voters, alone.is_shown) == (None, False)
    assert alone.notes == ("Färre än 7 har röstat i kiosken, så de rösterna visas inte.",)
    walled = closed(place, [(1, 1, 0, 0)] * 6, four(place), wall=(0, 3, 9, 1))
    assert dots(walled) == {"C": "9", "B": "3", "D": "1", "A": "0"}


def test_dots_of_the_wall_and_of_the_kiosk_are_added(place: Workplace) -> None:
    rows = [(1, 1, 0, 0)] * 10 + [(0, 1, 1, 0)] * 10 + [(1, 0, 0, 1)] * 10
    vote = closed(place, rows, four(place), wall=(0, 1, 12, 0))
    assert dots(vote) == {"C": "22", "B": "21", "A": "20", "D": "10"}


def test_an_option_that_nobody_or_everybody_chose_stays_in_the_list_without_saying_so(place: Workplace) -> None:
    vote = closed(place, [(1, 1, 0, 0)] * 6 + [(1, 0, 1, 0)] * 5 + [(1, 0, 0, 0)] * 2, four(place))
    assert dots(vote) == {"A": "minst 11", "B": "6", "C": "5", "D": "högst 2"}
    assert ranks(vote) == {"A": 1, "B": 2, "C": 3, "D": 4}
    assert any("så att ingens röst syns" in note for note in vote.notes)


def test_a_low_total_cannot_be_had_from_the_others_when_everyone_used_all_their_dots(place: Workplace) -> None:
    vote = closed(place, [(1, 1, 0, 0)] * 5 + [(0, 1, 1, 0)] * 4 + [(1, 0, 1, 0)] * 6, four(place))
    assert dots(vote) == {"A": "11", "C": "10", "B": "högst 9", "D": "högst 9"}


def test_who_gave_only_one_dot_cannot_tell_that_the_others_gave_the_same_option_nothing() -> None:
    rows = [(0, 0, 0, 1), *[(0, 1, 1, 0)] * 2, *[(1, 0, 1, 0)] * 2, (1, 1, 0, 0)]
    told = shown_totals([int(total) for total in np.sum(rows, axis=0)], len(rows), VoteRules(_DOTS, 4, 2, 1))
    most_of_the_others = (len(rows) - 1) * 2 - sum(each.least for each in told[:3])
    assert most_of_the_others > 0


def test_who_gave_only_one_dot_cannot_tell_it_from_high_totals_either() -> None:
    rows = [(0, 0, 1), *[(1, 2, 0)] * 2, *[(2, 1, 0)] * 2]
    told = shown_totals([int(total) for total in np.sum(rows, axis=0)], len(rows), VoteRules(_DOTS, 3, 3, 2))
    most_of_the_others = (len(rows) - 1) * 3 - told[0].least - told[1].least
    assert most_of_the_others > 0
    assert all(each.is_high for each in told[:2])


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_what_is_told_leaves_every_person_two_things_that_they_may_have_given(data: st.DataObject) -> None:
    """Also to one of the voters, who knows their own; the attacker tries all totals that are possible."""
    rules = data.draw(
        st.integers(1, 3).flatmap(
            lambda d: st.builds(VoteRules, st.just(_DOTS), st.integers(2, 4), st.just(d), st.integers(1, d))
        )
    )
    rows = data.draw(st.lists(_row(rules), min_size=5, max_size=12))
    totals = np.sum(rows, axis=0)
    told = shown_totals([int(t) for t in totals], len(rows), rules)
    assert all(each.least <= total <= each.most for each, total in zip(told, totals, strict=True))
    for known in [(0,) * rules.options, *{tuple(row) for row in rows}]:
        others = len(rows) - any(known)
        left = [range(max(0, d.least - own), d.most - own + 1) for d, own in zip(told, known, strict=True)]
        for option in range(rules.options):
            possible = _possible(left, option, others, rules)
            assert possible - {0}, (told, known)
            assert possible - {others * rules.cap}, (told, known)


def _row(rules: VoteRules) -> st.SearchStrategy[tuple[int, ...]]:
    """Rows, and among them many that use all their dots on the first options."""
    rows = [r for r in product(range(rules.cap + 1), repeat=rules.options) if rules.fits(r)]
    full = [r for r in rows if sum(r) == min(rules.dots, rules.cap * rules.options)]
    return st.sampled_from(rows) | st.sampled_from(full[-2:])


def _possible(left: list[range], option: int, voters: int, rules: VoteRules) -> set[int]:
    """Totals of an option that so many voters can have given, given what the totals lie between."""
    least = sum(r.start for place, r in enumerate(left) if place != option)
    most = sum(r[-1] for place, r in enumerate(left) if place != option)
    return {
        total
        for total in left[option]
        if total <= voters * rules.cap and total + least <= voters * rules.dots and total + most >= voters
    }


# By role


def roles_of(place: Workplace, *counts: int) -> list[UUID]:
    """So many people of each role, of which there are as many as counts."""
    with place.store.write() as session:
        there = list(session.scalars(select(Role).order_by(Role.position)))
        for number in range(len(there), len(counts)):
            there.append(Role(journey_id=there[0].journey_id, name=f"Roll {number}", position=number))
            session.add(there[-1])
        session.flush()
        return [role.id for role, count in zip(there, counts, strict=False) for _ in range(count)]


def by_role(place: Workplace) -> VoteDraft:
    return draft(words=WORDS, dots=2, cap=1, by_role=True, workshop_id=place.workshop_id)


MIXED = [(1, 1, 0, 0), (0, 1, 1, 0), (0, 0, 1, 1), (1, 0, 0, 1)]


def test_by_role_every_role_that_is_large_enough_is_told_exactly(place: Workplace) -> None:
    vote = closed(place, MIXED * 3 + MIXED * 2, by_role(place), roles=roles_of(place, 12, 8))
    assert [(group.label, group.voters, group.dots) for group in vote.by_role] == [
        ("Medarbetare", 12, (6, 6, 6, 6)),
        ("Chef", 8, (4, 4, 4, 4)),
    ]
    assert vote.notes == ()


def test_small_roles_are_joined_and_the_joined_are_never_few(place: Workplace) -> None:
    vote = closed(place, MIXED * 7, by_role(place), roles=roles_of(place, 12, 5, 8, 3))
    assert [(group.label, group.merged, group.voters) for group in vote.by_role] == [
        ("Medarbetare", None, 12),
        ("Roll 2", None, 8),
        ("Övriga roller", ("Chef", "Roll 3"), 8),
    ]
    joined = closed(place, MIXED * 6, by_role(place), roles=roles_of(place, 14, 2, 8))
    assert [group.voters for group in joined.by_role] == [14, 10]


def test_a_role_that_nobody_voted_in_is_named_among_the_small_ones(place: Workplace) -> None:
    roles = roles_of(place, 10, 0, 8, 3, 5)
    vote = closed(place, (MIXED * 7)[:26], by_role(place), roles=roles)
    assert vote.by_role[-1].merged == ("Chef", "Roll 3", "Roll 4")


def test_one_small_role_beside_one_large_is_not_told(place: Workplace) -> None:
    vote = closed(place, MIXED * 5, by_role(place), roles=roles_of(place, 17, 3))
    assert vote.by_role == ()
    assert vote.voters == 20
    assert "För få har röstat i varje roll för att visa prickarna per roll." in vote.notes


def test_a_role_that_gave_an_option_nothing_hides_it_and_cannot_be_worked_out(place: Workplace) -> None:
    """The second role used all its dots on the first three options."""
    rows = MIXED * 3 + [(1, 1, 0, 0), (0, 1, 1, 0), (1, 0, 1, 0)] * 3
    vote = closed(place, rows, by_role(place), roles=roles_of(place, 12, 9))
    told = {option.text: [group.dots[place] for group in vote.by_role] for place, option in enumerate(vote.options)}
    assert told["D"] == [None, None]
    assert sum(None in values for values in told.values()) >= 2
    assert any("skulle de peka ut" in note for note in vote.notes)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_by_role_no_total_near_an_end_is_told_or_follows(data: st.DataObject) -> None:
    """The attacker counts through all tables that are possible."""
    rules = VoteRules(_DOTS, 3, data.draw(st.sampled_from((1, 2))), 1)
    groups = [data.draw(st.lists(_row(rules), min_size=5, max_size=6)) for _ in range(2)]
    table = np.array([np.sum(rows, axis=0) for rows in groups])
    voters = tuple(len(rows) for rows in groups)
    told = shown_totals([int(t) for t in table.sum(axis=0)], sum(voters), rules)
    shown = shown_by_group(Split(table, voters, told, rules))
    tables = _tables(table, voters, told, shown, rules)
    for group, option in product(range(2), range(3)):
        totals = {found[group][option] for found in tables}
        if option in shown:
            assert 2 < table[group, option] < voters[group] - 2
        elif shown:
            assert totals - {0, 1} if table[group, option] <= 2 else True
            assert totals - {voters[group], voters[group] - 1} if table[group, option] >= voters[group] - 2 else True


def _tables(table: np.ndarray, voters: tuple[int, ...], told: Sequence[Dots], shown: frozenset[int], rules: VoteRules):
    """All tables that fit what is told, row by row of what so many can have given."""
    rows = [
        [
            row
            for row in product(range(count + 1), repeat=rules.options)
            if count <= sum(row) <= count * rules.dots and all(row[o] == table[g, o] for o in shown)
        ]
        for g, count in enumerate(voters)
    ]
    return [
        pair
        for pair in product(*rows)
        if all(d.least <= sum(row[o] for row in pair) <= d.most for o, d in enumerate(told))
    ]


# Matrix


def test_a_matrix_has_the_medians_of_those_who_judged_and_stands_by_impact_then_effort(place: Workplace) -> None:
    wanted = draft(VoteKind.MATRIX, words=("A", "B", "C"), workshop_id=place.workshop_id)
    none = NOT_JUDGED
    rows = [(8, 2, 8, 1, 3, none)] * 5 + [(9, 4, 8, 9, none, none)] * 5
    vote = closed(place, rows, wanted)
    shown = {option.text: (option.rank, option.impact, option.effort, option.judged) for option in vote.options}
    assert shown == {"A": (1, 8.5, 3.0, 10), "B": (2, 8.0, 5.0, 10), "C": (None, None, None, None)}
    assert vote.notes == ("Det som färre än 7 har bedömt visas inte.",)


def test_how_many_judged_is_not_told_when_it_tells_how_few_did_not(place: Workplace) -> None:
    wanted = draft(VoteKind.MATRIX, words=("A", "B"), workshop_id=place.workshop_id)
    vote = closed(place, [(5, 5, 5, 5)] * 9 + [(5, 5, NOT_JUDGED, NOT_JUDGED)], wanted)
    assert [option.judged for option in vote.options] == [10, None]
    assert [option.impact for option in vote.options] == [5.0, 5.0]
    assert vote.notes == ("Hur många som har bedömt visas inte där det skulle visa hur få som lät bli.",)


def test_a_matrix_that_few_filled_in_tells_nothing(place: Workplace) -> None:
    wanted = draft(VoteKind.MATRIX, words=("A", "B"), workshop_id=place.workshop_id)
    assert not closed(place, [(5, 5, 5, 5)] * 6, wanted).is_shown


def test_what_came_by_the_kiosk_is_what_is_told(place: Workplace) -> None:
    vote = opened_vote(place)
    sheets = give(place, vote.id, 30)
    close_vote(place.store, vote.id)
    (found,) = released_votes(place.store, place.journey_id)
    totals = np.sum([sheet.row for sheet in sheets], axis=0)
    assert dots(found) == {o.text: str(t) for o, t in zip(vote.options, totals, strict=True)}
    assert {option.subject_id for option in found.options} == {option.subject_id for option in vote.options}

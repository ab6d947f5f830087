"""Totals of votes attacked by whole numbers: what the guard lets out holds, and what is planted is found."""

import random
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

import numpy as np
import pytest

from kulturverktyg.audit.reading.content import Table, Value
from kulturverktyg.audit.vote_tables import VoteSeen, seen_of
from kulturverktyg.audit.votes import try_votes
from kulturverktyg.collect.vote_rules import VoteRules
from kulturverktyg.guard.released_vote import Dots, ReleasedOption, ReleasedVote, ReleasedVoters
from kulturverktyg.guard.vote_totals import Split, shown_by_group, shown_totals
from kulturverktyg.model.kinds import Subject, VoteKind

K, DOTS, CAP = 7, 4, 2
OPTIONS = ("Fika", "Möten", "Fadder", "Låda", "Byten")
ROLES = ("Chef", "Medarbetare", "Stab")


def vote(totals: Sequence[Dots | None], voters: int | None, by_role: Sequence[ReleasedVoters] = ()) -> ReleasedVote:
    nobody = UUID(int=0)
    options = (ReleasedOption(text, Subject.CARD, nobody, 1, dots) for text, dots in zip(OPTIONS, totals, strict=True))
    return ReleasedVote(nobody, "Vad gör vi?", VoteKind.DOTS, voters, DOTS, CAP, tuple(options), tuple(by_role))


def told(*totals: int) -> list[Dots]:
    return [Dots(total, total) for total in totals]


def found(seen: VoteSeen) -> str:
    return "\n".join(try_votes([seen]).findings)


SAFE = vote(told(20, 18, 16, 14, 12), 24)


def test_totals_far_from_both_ends_say_nothing_of_anybody() -> None:
    tried = try_votes([seen_of(SAFE, K, ROLES, {})])
    assert tried.attempts > 0
    assert tried.result == "Inget gick att få fram"


@pytest.mark.parametrize(
    ("totals", "words"),
    [
        ((20, 18, 16, 14, 0), "högst en person kan ha gett ”Byten” prickar i kiosken"),
        ((20, 18, 16, 14, 2), "högst en person kan ha gett ”Byten” prickar i kiosken"),
        ((48, 18, 12, 10, 6), "alla, eller alla utom en, har gett ”Fika” så många prickar som går"),
    ],
)
def test_a_total_near_an_end_is_found(totals: Sequence[int], words: str) -> None:
    assert words in found(seen_of(vote(told(*totals), 24), K, ROLES, {}))


def test_a_low_total_is_worked_out_from_the_others_when_all_dots_are_used() -> None:
    hidden = [*told(26, 26, 22, 21), Dots(0, 4)]
    assert "”Byten”" in found(seen_of(vote(hidden, 24), K, ROLES, {}))


def test_dots_on_the_wall_are_taken_off_first() -> None:
    walled = vote(told(20, 18, 16, 14, 12), 24)
    assert "”Byten”" in found(seen_of(walled, K, ROLES, {"Byten": 11}))


def test_too_few_voters_of_a_role_are_found_told_and_worked_out() -> None:
    few = (ReleasedVoters("Chef", None, 3, (None,) * 5), ReleasedVoters("Övriga roller", ROLES[1:], 21, (None,) * 5))
    assert "bara 3 har röstat i Chef" in found(seen_of(replace(SAFE, by_role=few), K, ROLES, {}))
    two = (ReleasedVoters("Chef", None, 11, (None,) * 5), ReleasedVoters("Medarbetare", None, 9, (None,) * 5))
    assert "bara 4 har röstat i Stab" in found(seen_of(replace(SAFE, by_role=two), K, ROLES, {}))


def test_a_role_that_is_left_when_the_other_is_taken_away_is_found() -> None:
    one = (
        ReleasedVoters("Chef", None, 12, (10, 9, 8, 7, 12)),
        ReleasedVoters("Övriga roller", ROLES[1:], 12, (None,) * 5),
    )
    assert "högst en person kan ha gett ”Byten” prickar i Medarbetare, Stab" in found(
        seen_of(replace(SAFE, by_role=one), K, ROLES, {})
    )


def test_what_an_older_file_tells_is_put_together_with_what_is_shown_today() -> None:
    hidden = vote([*told(20, 18, 16, 14), Dots(0, 4)], 24)
    assert found(seen_of(hidden, K, ROLES, {})) == ""
    rows: list[tuple[Value, ...]] = [("Vad gör vi?", None), ("Prickröstning", None), ("Plats", "Alternativ", "Prickar")]
    rows += [(1.0, "Fika", 20.0), (5.0, "Byten", 1.0)]
    assert "”Byten”" in found(seen_of(hidden, K, ROLES, {}, [Table("bladet", tuple(rows))]))


def test_a_column_of_a_small_role_in_a_file_is_found() -> None:
    rows = (("Vad gör vi?",), ("Plats", "Alternativ", "Prickar", "Chef\n(n = 3)"), (1.0, "Fika", 20.0, 4.0))
    assert "bara 3 har röstat i Chef" in found(seen_of(SAFE, K, ROLES, {}, [Table("bladet", rows)]))


def test_files_that_contradict_each_other_are_told() -> None:
    rows = (("Vad gör vi?",), ("Plats", "Alternativ", "Prickar"), (1.0, "Fika", 3.0))
    tried = try_votes([seen_of(SAFE, K, ROLES, {}, [Table("bladet", rows)])])
    assert tried.untried == "Prickarna i filerna går inte ihop: Vad gör vi?."


@pytest.mark.parametrize("seed", range(4))
def test_what_the_guard_lets_out_of_a_vote_holds(seed: int) -> None:
    chance = random.Random(seed)
    rules = VoteRules(VoteKind.DOTS, len(OPTIONS), DOTS, CAP)
    sizes = [chance.randint(K, 25) for _ in ROLES]
    lean = [chance.choice((0, 1, 4, 9)) for _ in OPTIONS]
    table = np.array([np.sum([_row(chance, lean) for _ in range(size)], axis=0) for size in sizes])
    totals = shown_totals(table.sum(axis=0).tolist(), sum(sizes), rules)
    shown = shown_by_group(Split(table, tuple(sizes), totals, rules))
    groups = [
        ReleasedVoters(role, None, size, tuple(int(row[o]) if o in shown else None for o in range(len(OPTIONS))))
        for role, size, row in zip(ROLES, sizes, table, strict=True)
    ]
    assert found(seen_of(vote(totals, sum(sizes), groups if shown else ()), K, ROLES, {})) == ""


def _row(chance: random.Random, lean: Sequence[int]) -> list[int]:
    row = [0] * len(lean)
    for _ in range(chance.randint(1, DOTS)):
        place = chance.choices(range(len(lean)), [weight + 0.01 for weight in lean])[0]
        row[place] += row[place] < CAP
    return row if any(row) else [1, *row[1:]]

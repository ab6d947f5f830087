"""Units, then roles, then both crossed: what was shown first binds, and what then cannot be shown says why."""

import random
from pathlib import Path

import pytest

from kulturverktyg.store.store import Store
from tests.attacker import disclosures
from tests.guard.test_hard_cases import Counts, Results, closed, people, seen, sizes, truth

K = 7
CROSSED = "unit*role"
STEPS = (["unit"], ["role"], [CROSSED])
#: Three chiefs in A and four in B: with units and roles shown, one crossed cell would give the others.
NARROW: Counts = {("A", "M"): 20, ("A", "C"): 3, ("B", "M"): 25, ("B", "C"): 4, ("D", "M"): 15, ("D", "C"): 9}


def by_chance(seed: int) -> Counts:
    chance = random.Random(seed)
    return {(unit, role): chance.randint(0, 14) for unit in "ABDE" for role in ("M", "C", "S")}


def refusals(results: Results) -> dict[str, str]:
    return {hidden["label"]: hidden["reason"] for hidden in results["suppressed"] if hidden["item"] is None}


@pytest.mark.parametrize("counts", [NARROW, by_chance(1), by_chance(2), by_chance(3)])
def test_a_crossing_after_its_parts_gives_no_few_away_and_every_refusal_says_why(
    store: Store, tmp_path: Path, counts: Counts
) -> None:
    round_id = closed(store, tmp_path, people(counts), sensitive=False)
    steps = [seen(store, round_id, *names) for names in STEPS]
    assert not disclosures(steps, truth(counts), K)
    shown = sizes(steps[-1], CROSSED)
    assert all(n >= K for n in shown.values())
    hidden = refusals(steps[-1])
    assert hidden
    assert all(reason.endswith(".") and reason[:1].isupper() for reason in hidden.values())
    assert all("Färre än 7 svar" in reason or "räkna fram svaren" in reason for reason in hidden.values())


def test_what_was_shown_first_is_shown_as_before_and_the_crossing_yields(store: Store, tmp_path: Path) -> None:
    round_id = closed(store, tmp_path, people(NARROW), sensitive=False)
    first, second, crossed = (seen(store, round_id, *names) for names in STEPS)
    assert sizes(first, "unit") == {"A": 23, "B": 29, "D": 24}
    assert sizes(second, "role") == {"M": 60, "C": 16}
    assert not {"A: M", "B: M"} & sizes(crossed, CROSSED).keys()
    assert "räkna fram svaren från en mindre grupp" in refusals(crossed)["A: M"]
    assert sizes(seen(store, round_id, "unit"), "unit") == sizes(first, "unit")

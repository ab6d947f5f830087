"""What a colleague can find out about a group that is too small to be shown: nothing."""

import random
from pathlib import Path
from typing import Any

import pytest

from kulturverktyg.collect.answer_table import import_answers
from kulturverktyg.collect.workshop import close_round
from kulturverktyg.errors import KnownError
from kulturverktyg.guard.release import release
from kulturverktyg.prepare.journeys import create_journey, journey
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.store.store import Store
from tests.attacker import disclosures
from tests.guard.organisations import ITEMS, Cell, released

K = 7


def labels(results: dict[str, Any], breakdown: str) -> dict[str, int]:
    return {g["label"]: g["n"] for g in results["groups"] if g["breakdown"] == breakdown}


def test_large_units_and_roles_are_shown_as_they_are(store: Store, tmp_path: Path) -> None:
    results, _ = released(store, tmp_path, {("A", "M"): 20, ("A", "C"): 10, ("B", "M"): 12, ("B", "C"): 15})
    assert labels(results, "all") == {"Alla": 57}
    assert labels(results, "unit") == {"A": 30, "B": 27}
    assert labels(results, "role") == {"M": 32, "C": 25}
    assert not [s for s in results["suppressed"] if s["item"] is None]


def test_the_only_small_sibling_is_joined_with_the_smallest_large_one(store: Store, tmp_path: Path) -> None:
    counts = {("X/A", "M"): 30, ("X/B", "M"): 12, ("X/C", "M"): 3, ("Y", "M"): 9}
    results, truth = released(store, tmp_path, counts)
    assert labels(results, "unit") == {"X": 45, "A": 30, "Övriga enheter i X": 15, "Y": 9}
    joined = next(g for g in results["groups"] if g["label"] == "Övriga enheter i X")
    assert sorted(joined["merged"]) == ["B", "C"]
    assert sorted(map(tuple, joined["cells"])) == [("X/B", "M"), ("X/C", "M")]
    assert not disclosures(results, truth, K)


def test_several_small_siblings_that_are_enough_together_leave_the_large_ones_alone(
    store: Store, tmp_path: Path
) -> None:
    counts = {("A", "M"): 8, ("B", "M"): 4, ("C", "M"): 4, ("D", "M"): 20}
    results, _ = released(store, tmp_path, counts)
    assert labels(results, "unit") == {"A": 8, "D": 20, "Övriga enheter": 8}


def test_two_small_siblings_alone_are_in_their_parent_only(store: Store, tmp_path: Path) -> None:
    counts = {("X/A", "M"): 5, ("X/B", "M"): 5, ("Y", "M"): 9}
    results, _ = released(store, tmp_path, counts)
    assert labels(results, "unit") == {"X": 10, "Y": 9}
    reasons = {s["label"]: s["reason"] for s in results["suppressed"] if s["item"] is None}
    assert reasons == dict.fromkeys(("A", "B"), "Färre än 7 svar. Ingår i ”X”.")


def test_people_directly_under_a_department_cannot_be_had_by_subtracting_its_units(
    store: Store, tmp_path: Path
) -> None:
    counts = {("X", "C"): 2, ("X/A", "M"): 20, ("X/B", "M"): 15, ("Y", "M"): 30}
    results, truth = released(store, tmp_path, counts)
    assert "B" not in labels(results, "unit")
    assert labels(results, "unit")["Övriga enheter i X"] == 17
    assert not disclosures(results, truth, K)


def test_a_role_that_makes_up_nearly_all_of_a_unit_is_not_shown_beside_it(store: Store, tmp_path: Path) -> None:
    counts = {("Ledning", "Chef"): 9, ("Ledning", "Stab"): 3, ("A", "Medarbetare"): 30, ("A", "Stab"): 8}
    results, truth = released(store, tmp_path, counts)
    assert "Ledning" in labels(results, "unit")
    assert "Chef" not in labels(results, "role")
    assert not disclosures(results, truth, K)


def test_the_attacker_finds_that_leak_when_the_role_is_shown(store: Store, tmp_path: Path) -> None:
    counts = {("Ledning", "Chef"): 9, ("Ledning", "Stab"): 3, ("A", "Medarbetare"): 30, ("A", "Stab"): 8}
    results, truth = released(store, tmp_path, counts)
    results["groups"].append({"id": "planted", "cells": [["Ledning", "Chef"]]})
    assert ("n", (("Ledning", "Stab"),)) in disclosures(results, truth, K)


def test_five_small_cells_together_cannot_be_had_either(store: Store, tmp_path: Path) -> None:
    made = journey(
        store,
        create_journey(
            store,
            "Resa",
            "kulturanalys-och-vision",
            [UnitRow(unit, f"R{role}", 20) for unit in ("A", "B") for role in range(5)],
        ),
    )
    lines = ["unit,role,rost_1.now,rost_1.desired"]
    lines += [f"A,R{role},{1 + place % 5},4" for role in range(5) for place in range(9)]
    lines += ["B,R0,1,2", "B,R1,2,2", "B,R2,3,2", "B,R3,3,2", "B,R4,4,2", "B,R4,4,5", "B,R0,,"]
    file = tmp_path / "svar.csv"
    file.write_text("\n".join(lines))
    import_answers(store, made.rounds[0].id, file)
    close_round(store, made.rounds[0].id)
    shown = {f.group for f in release(store, made.rounds[0].id).figures if f.item == "rost_1"}
    assert "unit:B" not in shown
    assert not {"all", "unit:A"} <= shown


def test_managers_of_units_cannot_be_had_from_all_managers_less_those_of_the_staff_unit(
    store: Store, tmp_path: Path
) -> None:
    counts = {(f"E{unit}", role): count for unit in range(6) for role, count in (("Medarbetare", 6), ("Chef", 1))}
    counts["Stab", "Chef"] = 8
    results, truth = released(store, tmp_path, counts)
    shown = {group["id"] for group in results["groups"]}
    assert not {"role:Chef", "unit:Stab"} <= shown
    assert not disclosures(results, truth, K)


def test_a_round_with_too_few_answers_shows_no_figure_at_all(store: Store, tmp_path: Path) -> None:
    results, _ = released(store, tmp_path, {("A", "M"): 3, ("B", "M"): 3})
    assert (results["groups"], results["figures"]) == ([], [])
    assert {"group": "all", "label": "Alla", "item": None, "reason": "Färre än 7 svar."} in results["suppressed"]


def test_a_sensitive_question_needs_ten(store: Store, tmp_path: Path) -> None:
    made = journey(
        store,
        create_journey(store, "Resa", "kulturanalys-och-vision", [UnitRow("A", "M", 9), UnitRow("B", "M", 30)]),
    )
    lines = ["unit,role,narmaste_chef_1.now,narmaste_chef_1.desired"]
    lines += ["A,M,2,4"] * 4 + ["A,M,3,4"] * 5 + ["B,M,3,5"] * 15 + ["B,M,1,5"] * 15
    file = tmp_path / "svar.csv"
    file.write_text("\n".join(lines))
    import_answers(store, made.rounds[0].id, file)
    with pytest.raises(KnownError, match="inte stängd"):
        release(store, made.rounds[0].id)
    close_round(store, made.rounds[0].id)
    results = release(store, made.rounds[0].id)
    assert results.figure("unit:A", item="narmaste_chef_1") is None
    assert results.figure("unit:B", item="narmaste_chef_1") is None
    assert results.figure("all", item="narmaste_chef_1") is not None


@pytest.mark.parametrize("seed", range(12))
def test_no_random_organisation_gives_away_a_small_set(store: Store, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    departments = chance.randint(1, 3)
    roles = ["Medarbetare", "Chef", "Ledning"][: chance.randint(1, 3)]
    counts: dict[Cell, int] = {}
    for department in range(departments):
        top = f"F{department}"
        for unit in range(chance.randint(1, 4)):
            for role in roles:
                counts[f"{top}/E{unit}", role] = chance.choice([0, 1, 2, 3, 5, 6, 7, 8, 12, 20])
        if chance.random() < 0.5:
            counts[top, roles[-1]] = chance.randint(0, 4)
    counts["F0/E0", roles[0]] = 9
    results, truth = released(store, tmp_path, counts, seed, skipping=chance.choice([0.0, 0.1, 0.4]))
    assert set(truth) == {"n", *ITEMS}
    assert not disclosures(results, truth, K)
    assert all(figure["n"] >= K for figure in results["figures"])
    assert all(group["n"] >= K for group in results["groups"])

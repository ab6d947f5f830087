"""In an organisation so large that what is far away is put together, a hidden group is ringed in all the same."""

from dataclasses import replace
from uuid import uuid4

import numpy as np

from kulturverktyg.audit.narrowing import try_narrowing
from kulturverktyg.audit.seen import RoundSeen
from kulturverktyg.audit.truth import Truth
from kulturverktyg.prepare.views import UnitView
from tests.audit.shown import answering, cells_of_roles, seeing, told

ITEM, ROLES = "inflytande_1", ("Medarbetare", "Chef", "Ledning")
UNITS, SMALL = 30, "Enhet 29"


def _large(round_: RoundSeen) -> Truth:
    """Thirty units, each with eight employees and two managers, but for the last with two and two."""
    answers = round_.truth.answers
    units = tuple(UnitView(uuid4(), f"Enhet {n}", f"Enhet {n}", None, 0, n) for n in range(UNITS))
    roles = len(answers.roles)
    people = [8, 2, 0] * (UNITS - 1) + [2, 2, 0]
    cell = np.repeat(np.arange(UNITS * roles), people)
    rows = answers.rows[np.arange(len(cell)) % len(answers.rows)]
    headcount = np.array(people, dtype=np.int64) + 1
    return Truth(replace(answers, units=units, rows=rows, cell=cell, headcount=headcount), round_.today)


def test_a_small_unit_is_ringed_in_by_answers_that_are_all_high(demo_round: RoundSeen) -> None:
    truth = answering(_large(demo_round), demo_round.today, {f"{ITEM}.now": 4, f"{ITEM}.desired": 5})
    units = {f"Enhet {n}": tuple(cell for cell in truth.place if cell[0] == f"Enhet {n}") for n in range(UNITS - 2)}
    groups = {
        "Alla": cells_of_roles(truth, *ROLES),
        **units,
        "Medarbetare": cells_of_roles(truth, "Medarbetare"),
        "Chefer": cells_of_roles(truth, "Chef"),
    }
    leak = seeing(demo_round, told(truth, demo_round.today, groups, [ITEM]), truth=truth)
    assert leak.pool.vectors.shape[1] > 40
    found = try_narrowing([leak]).findings
    assert any(f"”{SMALL}” kan ringas in till 0" in each for each in found)


def test_a_small_unit_that_may_have_answered_anything_is_left_alone(demo_round: RoundSeen) -> None:
    truth = _large(demo_round)
    everybody = {"Alla": cells_of_roles(truth, *ROLES)}
    units = {f"Enhet {n}": tuple(cell for cell in truth.place if cell[0] == f"Enhet {n}") for n in range(UNITS - 2)}
    counted = told(truth, demo_round.today, {**everybody, **units}, [])
    shown = replace(counted, figures=told(truth, demo_round.today, everybody, [ITEM]).figures)
    tried = try_narrowing([seeing(demo_round, shown, truth=truth)])
    assert tried.attempts > 0
    assert not tried.findings

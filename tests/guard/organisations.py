"""Closed rounds with as many answers a cell as wanted, and what is true of them."""

import csv
import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kulturverktyg.collect.answer_table import import_answers
from kulturverktyg.collect.workshop import close_round
from kulturverktyg.export.as_json import as_json
from kulturverktyg.guard.release import release
from kulturverktyg.prepare.journeys import create_journey, journey, list_journeys
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.store.store import Store

Cell = tuple[str, str]
ITEMS = ("inflytande_1", "rost_1")


def released(
    store: Store, folder: Path, counts: Mapping[Cell, int], seed: int = 1, skipping: float = 0.0
) -> tuple[dict[str, Any], dict[str, dict[Cell, int]]]:
    """Results of a round with ``counts`` respondents a cell, and who truly answered what.

    A share ``skipping`` of the answers to each of `ITEMS` is left out.
    """
    chance = random.Random(seed)
    name = f"Resa {len(list_journeys(store)) + 1}"
    rows = [UnitRow(unit, role, count + 2) for (unit, role), count in counts.items()]
    made = journey(store, create_journey(store, name, "kulturanalys-och-vision", rows, short_form=True))
    truth: dict[str, dict[Cell, int]] = {
        "n": dict(counts),
        **{item: dict.fromkeys(counts, 0) for item in ITEMS},
    }
    file = folder / "svar.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["unit", "role", *(f"{item}.{side}" for item in ITEMS for side in ("now", "desired"))])
        for (unit, role), count in counts.items():
            for _ in range(count):
                answers: list[object] = []
                for item in ITEMS:
                    answered = chance.random() >= skipping
                    truth[item][unit, role] += answered
                    answers += [chance.randint(1, 5), chance.randint(1, 5)] if answered else ["", ""]
                writer.writerow([unit, role, *answers])
    import_answers(store, made.rounds[0].id, file)
    close_round(store, made.rounds[0].id)
    return as_json(release(store, made.rounds[0].id)), truth

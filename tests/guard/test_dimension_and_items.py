"""A dimension beside its items must not give away the few who skipped one of them."""

from pathlib import Path

import pytest

from kulturverktyg.collect.answer_table import import_answers
from kulturverktyg.collect.workshop import close_round
from kulturverktyg.guard.release import release
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.prepare.journeys import create_journey, journey
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.store.store import Store

ITEMS = ("rost_1", "rost_2", "rost_3")
COMPLETE = ("1,2,3,3,2,5", "5,5,5,5,4,4", "2,3,1,4,3,3", "4,4,3,5,2,2", "3,5,3,4,1,5", "2,2,5,5,5,5")


def released(store: Store, folder: Path, rows: list[str]) -> ReleasedResults:
    made = journey(store, create_journey(store, "Resa", "kulturanalys-och-vision", [UnitRow("A", "M", 40)]))
    header = ",".join(f"{item}.{side}" for item in ITEMS for side in ("now", "desired"))
    file = folder / "svar.csv"
    file.write_text("\n".join([f"unit,role,{header}", *(f"A,M,{row}" for row in rows)]))
    import_answers(store, made.rounds[0].id, file)
    close_round(store, made.rounds[0].id)
    return release(store, made.rounds[0].id)


def left_over(results: ReleasedResults, side: str) -> float:
    """Six times the dimension's total less the items': twice over, what those with two answers gave."""
    dimension = results.figure("all", dimension="rost")
    items = [results.figure("all", item=item) for item in ITEMS]
    assert dimension is not None
    total = dimension.n * getattr(dimension, side).mean
    return float(6 * (total - sum(f.n * getattr(f, side).mean for f in items if f is not None) / 3))


def test_one_person_who_skipped_an_item_cannot_be_worked_out(store: Store, tmp_path: Path) -> None:
    results = released(store, tmp_path, [*COMPLETE, *COMPLETE, "1,5,2,5,,"])
    assert left_over(results, "now") != pytest.approx(1 + 2, abs=0.2)
    assert left_over(results, "desired") != pytest.approx(5 + 5, abs=0.2)


def test_enough_people_who_skipped_may_be_in_the_persons_own_mean(store: Store, tmp_path: Path) -> None:
    results = released(store, tmp_path, [*COMPLETE, *COMPLETE, *(["1,5,2,5,,"] * 7)])
    assert left_over(results, "now") == pytest.approx(7 * (1 + 2))
    dimension = results.figure("all", dimension="rost")
    assert dimension is not None
    assert dimension.n == 19


def test_a_dimension_whose_items_are_all_answered_is_the_mean_over_persons(store: Store, tmp_path: Path) -> None:
    results = released(store, tmp_path, [*COMPLETE, *COMPLETE])
    assert left_over(results, "now") == pytest.approx(0)


def test_a_dimension_is_not_shown_where_one_of_its_items_is_not(store: Store, tmp_path: Path) -> None:
    few = [f"{row.rsplit(',', 2)[0]},," for row in (*COMPLETE, COMPLETE[0], COMPLETE[1])]
    results = released(store, tmp_path, [*COMPLETE, *few])
    assert results.figure("all", item="rost_3") is None
    assert results.figure("all", dimension="rost") is None
    assert [s.reason for s in results.suppressed if (s.group, s.item) == ("all", "rost")] == [
        "Visas inte, för något av påståendena i området kan inte visas för gruppen."
    ]

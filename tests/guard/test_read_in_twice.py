"""A round that is another one read in again tells nothing of the few who differ; people who answer anew are shown."""

import csv
from pathlib import Path
from uuid import UUID

import numpy as np
import pytest

from kulturverktyg.charts.findings import findings
from kulturverktyg.collect.answer_table import import_answers
from kulturverktyg.collect.workshop import close_round
from kulturverktyg.guard.release import release
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.same_people import Codes, differ_by_few
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.prepare.journeys import create_journey, journey, survey_of
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.prepare.rounds import create_round
from kulturverktyg.store.store import Store

UNITS = ("F/A", "F/B", "F/C")
PEOPLE = np.repeat(np.arange(3), (14, 12, 9))
ANSWERS = 10


def _drawn(chance: np.random.Generator, people: int, answers: int = ANSWERS) -> Codes:
    return chance.choice(5, size=(people, answers), p=[0.05, 0.15, 0.3, 0.35, 0.15])


@pytest.fixture
def first(store: Store, tmp_path: Path) -> tuple[UUID, Codes]:
    """A closed round of three units, all shown, and what everybody answered."""
    rows = _drawn(np.random.default_rng(7), len(PEOPLE))
    units = [UnitRow(unit, "Medarbetare", 40) for unit in UNITS]
    journey_id = create_journey(store, "Resan", "kulturanalys-och-vision", units, short_form=True)
    round_id = journey(store, journey_id).rounds[0].id
    assert {"A", "B", "C"} <= _shown(_answered(store, tmp_path, round_id, PEOPLE, rows))
    return journey_id, rows


def _answered(store: Store, folder: Path, round_id: UUID, units: Codes, rows: Codes) -> ReleasedResults:
    pairs = [one for one in survey_of(store, round_id).questions() if one.kind is QuestionKind.PAIR]
    columns = [column for pair in pairs for column in pair.columns][:ANSWERS]
    file = folder / "svar.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["unit", "role", *columns])
        writer.writerows([UNITS[unit], "Medarbetare", *(row + 1)] for unit, row in zip(units, rows, strict=True))
    import_answers(store, round_id, file)
    close_round(store, round_id)
    return release(store, round_id, ["unit"])


def _shown(results: ReleasedResults) -> set[str]:
    return {group.label for group in results.groups}


def _with_a_correction(rows: Codes) -> Codes:
    changed = rows.copy()
    changed[0, 0] = (changed[0, 0] + 2) % 5
    return changed


def _with_a_newcomer(rows: Codes) -> Codes:
    return np.concatenate([_drawn(np.random.default_rng(8), 1), rows])


def _with_the_same_people(rows: Codes) -> Codes:
    return rows


CHANGES = {
    "en har gått, ett svar är rättat": (1, _with_a_correction),
    "en har gått, en har kommit": (1, _with_a_newcomer),
    "ingen har gått, ett svar är rättat": (0, _with_a_correction),
    "en har gått": (1, _with_the_same_people),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_unit_that_is_read_in_twice_is_not_shown_again_and_it_is_said_why(
    store: Store, tmp_path: Path, first: tuple[UUID, Codes], change: str
) -> None:
    gone, changed = CHANGES[change]
    rows = changed(first[1][gone:])
    again = create_round(store, first[0], "Nästa", short_form=True)
    results = _answered(store, tmp_path, again, PEOPLE[len(PEOPLE) - len(rows) :], rows)
    assert not {"A", "Alla", "F"} & _shown(results)
    (reason,) = {hidden.reason for hidden in results.suppressed if hidden.label == "A" and hidden.item is None}
    assert reason.startswith("Visas inte, för omgången ser ut att vara samma svar som i en annan omgång, inlästa en")
    assert reason in findings(results).untold


def test_people_who_answer_anew_are_shown_as_before(store: Store, tmp_path: Path, first: tuple[UUID, Codes]) -> None:
    chance = np.random.default_rng(3)
    rows = np.where(chance.random(first[1].shape) < 0.25, _drawn(chance, len(PEOPLE)), first[1])
    again = create_round(store, first[0], "Nästa", short_form=True)
    assert {"Alla", "A", "B", "C"} <= _shown(_answered(store, tmp_path, again, PEOPLE, rows))


@pytest.mark.parametrize("people", [14, 30, 100])
@pytest.mark.parametrize("answers", [10, 60])
def test_a_table_with_a_few_gone_come_and_corrected_is_always_known(people: int, answers: int) -> None:
    chance = np.random.default_rng(people + answers)
    for _ in range(20):
        before = _drawn(chance, people, answers)
        after = np.concatenate([before[2:], _drawn(chance, 2, answers)])
        corrected = chance.random(after.shape) < 0.03
        after[corrected] = _drawn(chance, people, answers)[corrected]
        assert differ_by_few(before, chance.permutation(after), 7)


@pytest.mark.parametrize("people", [7, 14, 30, 100])
@pytest.mark.parametrize("answers", [2, 10, 60])
def test_people_who_keep_three_answers_in_four_are_not_taken_for_a_table(people: int, answers: int) -> None:
    chance = np.random.default_rng(people + answers)
    for _ in range(20):
        before = _drawn(chance, people, answers)
        anew = chance.random(before.shape) < 0.25
        assert not differ_by_few(before, np.where(anew, _drawn(chance, people, answers), before), 7)


def test_equal_tables_and_tables_of_other_people_tell_nothing() -> None:
    chance = np.random.default_rng(1)
    one, other = _drawn(chance, 20), _drawn(chance, 20)
    assert not differ_by_few(one, chance.permutation(one), 7)
    assert not differ_by_few(one, other, 7)
    assert not differ_by_few(np.full((20, 10), 3), np.full((19, 10), 3), 7)

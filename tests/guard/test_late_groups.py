"""After late answers are counted everybody is still shown, also where a unit or a role holds the very same people."""

import csv
import random
from pathlib import Path
from uuid import UUID

import pytest

from kulturverktyg.charts.findings import findings
from kulturverktyg.collect.answer_table import import_answers
from kulturverktyg.collect.workshop import close_round
from kulturverktyg.guard.release import release
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.prepare.journeys import create_journey, journey, survey_of
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.store.store import Store

PEOPLE = (("F/A", "Medarbetare"), 14), (("F/B", "Medarbetare"), 12)


@pytest.fixture
def round_id(store: Store, tmp_path: Path) -> UUID:
    """A closed round of one root unit and one role."""
    units = [UnitRow(unit, role, 40) for (unit, role), _ in PEOPLE]
    journey_id = create_journey(store, "Resan", "kulturanalys-och-vision", units, short_form=True)
    made = journey(store, journey_id).rounds[0].id
    for (unit, _), count in PEOPLE:
        _answer(store, tmp_path, made, unit, count)
    close_round(store, made)
    return made


def _answer(store: Store, folder: Path, round_id: UUID, unit: str, count: int) -> None:
    chance = random.Random(f"{unit}{count}")
    pairs = [one for one in survey_of(store, round_id).questions() if one.kind is QuestionKind.PAIR]
    columns = [column for pair in pairs for column in pair.columns]
    file = folder / "svar.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["unit", "role", *columns])
        writer.writerows([unit, "Medarbetare", *(chance.randint(3, 5) for _ in columns)] for _ in range(count))
    import_answers(store, round_id, file)


def _sizes(store: Store, round_id: UUID, *breakdowns: str) -> list[tuple[str, int]]:
    return [(group.label, group.n) for group in release(store, round_id, breakdowns).groups]


@pytest.mark.parametrize("breakdowns", [("unit",), ("unit", "role"), ("role", "unit")])
def test_everybody_grows_like_the_other_groups(
    store: Store, tmp_path: Path, round_id: UUID, breakdowns: tuple[str, ...]
) -> None:
    before = _sizes(store, round_id, *breakdowns)
    _answer(store, tmp_path, round_id, "F/A", 15)
    after = _sizes(store, round_id, *breakdowns)
    assert after == [(label, n if label == "B" else n + 15) for label, n in before]
    assert after[0] == ("Alla", 41)
    assert dict(_sizes(store, round_id, "unit")) == {"Alla": 41, "F": 41, "A": 29, "B": 12}


def test_a_breakdown_that_was_not_shown_before_says_why_it_has_no_groups(
    store: Store, tmp_path: Path, round_id: UUID
) -> None:
    release(store, round_id, ["role"])
    _answer(store, tmp_path, round_id, "F/A", 15)
    results = release(store, round_id, ["unit"])
    assert [(group.label, group.n) for group in results.groups] == [("Alla", 41), ("F", 41)]
    reasons = {hidden.label: hidden.reason for hidden in results.suppressed if hidden.item is None}
    assert reasons.keys() == {"A", "B"}
    assert all("omgången har fått sena svar" in reason for reason in reasons.values())


def test_what_is_most_important_is_still_told(store: Store, tmp_path: Path, round_id: UUID) -> None:
    release(store, round_id)
    _answer(store, tmp_path, round_id, "F/A", 15)
    found = findings(release(store, round_id))
    assert found.strengths
    assert not found.untold

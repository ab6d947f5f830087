"""Answers row by row: only by a decision, in an order that is new each time, and found by whoever looks."""

from pathlib import Path

import pytest

from kulturverktyg.audit.run import audit
from kulturverktyg.errors import KnownError
from kulturverktyg.files.csv_file import csv_bytes
from kulturverktyg.guard.row_data import read_rows, row_decisions
from kulturverktyg.prepare.journeys import survey_of
from tests.builders import Workplace
from tests.client_rounds import answer_and_close

pytestmark = pytest.mark.xdist_group("reporting")


def test_the_rows_come_in_a_new_order_each_time(closed: Workplace) -> None:
    first, second = (read_rows(closed.store, closed.round_id, "KS 1").rows for _ in range(2))
    assert first != second
    assert sorted(map(str, first)) == sorted(map(str, second))


def test_every_column_is_told_and_none_of_them_is_an_id_or_a_time(closed: Workplace) -> None:
    data = read_rows(closed.store, closed.round_id, "KS 1")
    names = [column.name for column in data.columns]
    assert names == ["enhet", "roll", *survey_of(closed.store, closed.round_id).columns()]
    assert all(column.words for column in data.columns)
    assert {len(row) for row in data.rows} == {len(names)}


def test_only_by_a_decision_and_only_of_a_closed_round(place: Workplace) -> None:
    with pytest.raises(KnownError, match="Ange beslutets diarienummer"):
        read_rows(place.store, place.round_id, "  ")
    with pytest.raises(KnownError, match="är inte stängd än"):
        read_rows(place.store, place.round_id, "KS 1")
    assert row_decisions(place.store, place.round_id) == ()


def test_rows_without_a_decision_are_a_leak(place: Workplace, tmp_path: Path) -> None:
    answer_and_close(place.store, place.round_id, 30, seed=2)
    data = read_rows(place.store, place.round_id, "KS 1")
    (tmp_path / "ut").mkdir()
    content = csv_bytes([[column.name for column in data.columns], *data.rows])
    (tmp_path / "ut" / f"{place.view.rounds[0].name}.csv").write_bytes(content)
    report = audit(place.store, place.journey_id, tmp_path / "ut")
    assert any("enskilda personers svar" in finding for tried in report.tried for finding in tried.findings)
    assert report.decided == ()

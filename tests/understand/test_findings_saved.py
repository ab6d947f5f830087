"""Findings are in the file as they were left, with their sources in order."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from kulturverktyg.errors import KnownError
from kulturverktyg.model.finding import FindingSource
from kulturverktyg.model.kinds import FindingKind, SourceKind
from kulturverktyg.understand.findings import read_findings, save_findings
from tests.builders import Workplace, workplace
from tests.findings import document, finding, source


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    with workplace(tmp_path) as made:
        yield made


def test_they_are_read_as_they_were_saved_and_changed(place: Workplace) -> None:
    first = finding(
        "Ett", document("A"), source(SourceKind.WORKSHOP, words="B", group="Chef", agrees=False), text="Mer"
    )
    second = finding("Två", kind=FindingKind.STRENGTH)
    save_findings(place.store, place.journey_id, (first, second))
    assert read_findings(place.store, place.journey_id) == (first, second)
    turned = finding("Ett och ett halvt", *reversed(first.sources), document("C"), key=first.id)
    save_findings(place.store, place.journey_id, (second, turned))
    assert read_findings(place.store, place.journey_id) == (second, turned)


def test_what_is_removed_takes_its_sources_with_it(place: Workplace) -> None:
    save_findings(place.store, place.journey_id, (finding("Ett", document("A")),))
    save_findings(place.store, place.journey_id, ())
    with place.store.read() as session:
        assert session.scalar(select(func.count()).select_from(FindingSource)) == 0


def test_a_journey_that_is_gone_is_said_to_be(place: Workplace) -> None:
    with pytest.raises(KnownError):
        save_findings(place.store, uuid4(), ())

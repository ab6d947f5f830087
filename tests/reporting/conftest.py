"""A small journey with a closed round, and all that can be made of it, made once for all the tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kulturverktyg.decide.ideas import add_idea
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.reporting import AUDIENCES, Wanted, make_packs, make_reports
from tests.builders import Workplace, workplace
from tests.client_rounds import answer_and_close

DECISION = "KS 2026/12"
ROWS = (
    UnitRow("Omsorg/Hemtjänst", "Medarbetare", 30),
    UnitRow("Omsorg/Boende", "Medarbetare", 22),
    UnitRow("Omsorg/Boende", "Chef", 14),
    UnitRow("Stab", "Medarbetare", 4),
)


@pytest.fixture(scope="session")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    """Sixty answers to the short form, and an idea."""
    with workplace(tmp_path_factory.mktemp("rapporter"), ROWS, short_form=True) as place:
        answer_and_close(place.store, place.round_id, 60, seed=4)
        add_idea(place.store, place.journey_id, "Kortare möten")
        yield place


@pytest.fixture(scope="session")
def files(closed: Workplace, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every kind of file; the charts only as SVG, which is read in whole."""
    folder = tmp_path_factory.mktemp("filer")
    kinds = ("xlsx", "docx", "pptx", "pdf", "csv", "sav", "svg")
    make_reports(closed.store, closed.round_id, folder, Wanted(kinds))
    return folder


@pytest.fixture(scope="session")
def packs(closed: Workplace, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every pack, the archive's with the answers row by row."""
    folder = tmp_path_factory.mktemp("paket")
    make_packs(closed.store, closed.round_id, folder, tuple(AUDIENCES), decision=DECISION)
    return folder

"""The demo, audited as it is, and made worse by hand in the tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kulturverktyg.audit.reading.folder import ReadFolder
from kulturverktyg.audit.run import gather
from kulturverktyg.audit.seen import RoundSeen
from kulturverktyg.export.workbook import workbook_bytes
from kulturverktyg.guard.release import release
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.store import Store, open_store
from tests.demos import copied_demo


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copied_demo(None, tmp_path_factory.mktemp("audited") / "demo", tmp_path_factory).parent


@pytest.fixture(scope="session")
def demo_store(demo_folder: Path) -> Iterator[Store]:
    with open_store(demo_folder / "demo.kultur") as store:
        yield store


@pytest.fixture(scope="session")
def demo_round(demo_store: Store) -> RoundSeen:
    """The demo's only round, without any files."""
    round_id = list_journeys(demo_store)[0].rounds[0].id
    (round_,), _ = gather(demo_store, [(round_id, release(demo_store, round_id))], ReadFolder((), ()))
    return round_


@pytest.fixture(scope="session")
def workbook(demo_round: RoundSeen) -> bytes:
    """The demo's exported workbook."""
    return workbook_bytes(demo_round.today)

"""What can be read without the key, or in pages that were let go, is found."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from kulturverktyg.audit.free_pages import any_in, try_free_pages
from kulturverktyg.audit.seen import RoundSeen
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.store import Store, open_store

pytestmark = pytest.mark.xdist_group("the usual demo")


@pytest.fixture
def store(tmp_path: Path, demo_store: Store) -> Path:
    """A copy of the demo that can be made worse."""
    for path in demo_store.path.parent.glob("demo.kultur*"):
        if path.is_file() and path.suffix != ".lock":
            shutil.copy(path, tmp_path / path.name)
    return tmp_path / "demo.kultur"


def _findings(path: Path, logs: Path, *, careless: bool = False) -> str:
    with open_store(path) as store:
        if careless:
            with store.read() as session:
                session.execute(text("PRAGMA secure_delete = OFF"))
        journey = list_journeys(store)[0]
        return "\n".join(try_free_pages(store, journey.id, logs).findings)


def test_the_demo_has_nothing_in_the_clear(store: Path, tmp_path: Path) -> None:
    assert _findings(store, tmp_path / "loggar") == ""


def test_a_database_that_does_not_wipe_is_found(store: Path, tmp_path: Path) -> None:
    assert "Databasen skriver inte över" in _findings(store, tmp_path / "loggar", careless=True)


def test_texts_beside_the_file_in_a_backup_and_in_a_log_are_found(
    store: Path, tmp_path: Path, demo_round: RoundSeen
) -> None:
    words = demo_round.hidden_texts[0].encode()
    store.with_name("demo.kultur.gammal").write_bytes(b"....... " + words + b" .....")
    assert "I demo.kultur.gammal går det att läsa svar eller fritext" in _findings(store, tmp_path / "loggar")
    store.with_name("demo.kultur.gammal").unlink()
    (tmp_path / "loggar").mkdir()
    (tmp_path / "loggar" / "program.log").write_bytes(b"x" * 13 + words)
    assert "I program.log går det" in _findings(store, tmp_path / "loggar")
    (tmp_path / "demo.kultur.kopior").mkdir(exist_ok=True)
    (tmp_path / "demo.kultur.kopior" / "gammal.db").write_bytes(b"SQLite format 3\x00" + b"\0" * 100)
    assert "gammal.db är en databas som inte är krypterad" in _findings(store, tmp_path / "tomt")


@pytest.mark.parametrize("start", range(9))
def test_a_needle_is_found_wherever_it_begins(start: int) -> None:
    assert any_in(b"\1" * start + b"abcdefghijkl" + b"\2" * 5, [b"abcdefghijkl"])
    assert not any_in(b"\1" * start + b"abcdefghijkm" + b"\2" * 5, [b"abcdefghijkl"])

"""One changed byte, a cut or an emptied file is found at start; the newest whole backup can take its place."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from kulturverktyg.__main__ import main
from kulturverktyg.errors import KnownError
from kulturverktyg.prepare.journeys import list_journeys, survey_of
from kulturverktyg.store.backup import backup_folder
from kulturverktyg.store.check import is_whole
from kulturverktyg.store.key import key_file, read_key
from kulturverktyg.store.store import DamagedError, open_store, restore_newest
from tests.builders import NAME, workplace


@pytest.fixture
def database(tmp_path: Path) -> Path:
    with workplace(tmp_path):
        pass
    return tmp_path / "resa.kultur"


def _flip(path: Path, position: int, mask: int) -> None:
    with path.open("r+b") as file:
        file.seek(position)
        byte = file.read(1)[0]
        file.seek(position)
        file.write(bytes([byte ^ mask]))


def _positions(size: int, count: int) -> list[int]:
    """The file's first bytes, the ends of its first pages, its last bytes, and the rest by chance."""
    edges = [*range(100), *(4096 * page - back for page in (1, 2) for back in range(1, 82)), *range(size - 40, size)]
    chance = random.Random(4711)
    return edges + [chance.randrange(size) for _ in range(count - len(edges))]


def test_one_changed_byte_anywhere_is_found_500_times(database: Path) -> None:
    key, chance = read_key(database), random.Random(7)
    positions = _positions(database.stat().st_size, 500)
    missed = []
    for position in positions:
        mask = chance.choice((1, 2, 4, 8, 16, 32, 64, 128, 255))
        _flip(database, position, mask)
        if is_whole(database, key):
            missed.append((position, mask))
        _flip(database, position, mask)
    assert missed == []
    assert is_whole(database, key)


def test_a_changed_byte_is_told_by_the_check_command(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--database", str(database)]) == 0
    for position in (0, 5000, database.stat().st_size - 1):
        _flip(database, position, 1)
        capsys.readouterr()
        assert main(["check", "--database", str(database)]) == 1
        said = capsys.readouterr()
        assert "skadad" in said.err
        assert said.out == ""
        _flip(database, position, 1)


@pytest.mark.parametrize("size", [0, 1, 512, 4096, 8192, -4096, -1])
def test_a_cut_file_is_found(database: Path, size: int) -> None:
    whole = database.read_bytes()
    database.write_bytes(whole[:size])
    with pytest.raises(DamagedError, match="skadad"):
        open_store(database)
    assert database.read_bytes() == whole[:size]


def test_a_file_with_more_at_its_end_is_found(database: Path) -> None:
    database.write_bytes(database.read_bytes() + bytes(4096))
    with pytest.raises(DamagedError):
        open_store(database)


def test_two_pages_that_changed_places_are_found(database: Path) -> None:
    content = database.read_bytes()
    database.write_bytes(content[:8192] + content[12288:16384] + content[8192:12288] + content[16384:])
    with pytest.raises(DamagedError):
        open_store(database)


def test_the_backup_takes_the_place_of_a_damaged_file_which_is_kept(database: Path) -> None:
    _flip(database, 9000, 4)
    damaged = database.read_bytes()
    with pytest.raises(DamagedError, match=r"säkerhetskopian är från \d{4}-\d\d-\d\d"):
        open_store(database)
    restore_newest(database)
    assert (database.parent / "resa.kultur.skadad-1").read_bytes() == damaged
    with open_store(database) as store:
        assert [journey.name for journey in list_journeys(store)] == [NAME]


def test_a_whole_file_is_not_exchanged_for_a_backup_by_the_restore_command(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = database.read_bytes()
    assert main(["restore", "--database", str(database)]) == 1
    assert capsys.readouterr().err == "resa.kultur är hel; ingen säkerhetskopia behövs.\n"
    assert database.read_bytes() == before
    _flip(database, 9000, 4)
    assert main(["restore", "--database", str(database)]) == 0


def test_a_damaged_backup_is_passed_over(database: Path) -> None:
    with open_store(database) as store:
        store.back_up("aldre")
        store.back_up()
    mirror = backup_folder(database) / "spegel.kultur"
    _flip(mirror, 5000, 1)
    database.write_bytes(b"")
    assert restore_newest(database).path.name == "aldre.kultur"


def test_without_a_whole_backup_nothing_is_touched(database: Path) -> None:
    for copy in backup_folder(database).glob("*.kultur"):
        copy.unlink()
    _flip(database, 9000, 4)
    damaged = database.read_bytes()
    with pytest.raises(DamagedError, match="ingen hel säkerhetskopia"):
        open_store(database)
    with pytest.raises(KnownError, match="ingen hel säkerhetskopia"):
        restore_newest(database)
    assert database.read_bytes() == damaged


def test_a_backup_opens_by_itself_with_the_key_beside_it(database: Path, tmp_path: Path) -> None:
    copies, moved = backup_folder(database), tmp_path / "hemma" / "kopia.kultur"
    moved.parent.mkdir()
    moved.write_bytes((copies / "spegel.kultur").read_bytes())
    key_file(moved).write_bytes((copies / key_file(database).name).read_bytes())
    with open_store(moved) as store:
        assert [journey.name for journey in list_journeys(store)] == [NAME]


def test_a_backup_that_cannot_be_saved_keeps_the_old_one_and_says_so(database: Path) -> None:
    mirror = backup_folder(database) / "spegel.kultur"
    before = mirror.read_bytes()
    obstacle = backup_folder(database) / "spegel.kultur.ny"
    obstacle.mkdir()
    with open_store(database) as store, pytest.raises(KnownError, match=r"Säkerhetskopian av .* kunde inte"):
        store.back_up()
    assert mirror.read_bytes() == before
    obstacle.rmdir()


_KILLED = """
import os, signal, sys
from pathlib import Path
from kulturverktyg.store.engine import connect
from kulturverktyg.store.key import read_key
path = Path(sys.argv[1])
raw = connect(path, read_key(path))
raw.execute("PRAGMA cache_size = 4")
raw.execute("BEGIN IMMEDIATE")
raw.execute("UPDATE survey_text SET text = upper(text) || text")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_write_that_was_killed_half_way_is_undone_and_not_called_damage(database: Path) -> None:
    before = database.read_bytes()
    with open_store(database) as store:
        asked = survey_of(store, list_journeys(store)[0].rounds[0].id)
    subprocess.run([sys.executable, "-c", _KILLED, str(database)], check=False)
    assert database.read_bytes() != before, "the child never reached the file"
    with open_store(database) as store:
        assert survey_of(store, list_journeys(store)[0].rounds[0].id) == asked

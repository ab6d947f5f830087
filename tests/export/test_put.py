"""Files and whole folders are put in place, or all is as it was; whoever looks never sees half of anything."""

import errno
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from kulturverktyg.errors import KnownError
from kulturverktyg.export.put import LISTING, put

KILLS = int(os.environ.get("KILLS", "4"))
PACKS = ("chefer", "nämnd")
_SIZE = 200_000


def version(number: int) -> Mapping[str, bytes]:
    """Two packs and two files, all of which say the same number all through."""
    content = f"{number:06d}".encode() * (_SIZE // 6)
    inside = {f"{pack}/{name}": content for pack in PACKS for name in ("rapport.pdf", "diagram/glapp.png")}
    return {**inside, "resultat.xlsx": content, "bilder/karta.svg": content}


def told(path: Path) -> str:
    """The number that a whole file says."""
    content = path.read_bytes()
    assert content == content[:6] * (_SIZE // 6)
    return content[:6].decode()


def files_in(folder: Path) -> dict[str, str]:
    """What every file says, by its name, but for those that are on their way."""
    there = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: told(path) for name, path in there.items() if not name.startswith(".~")}


def test_files_come_in_folders_and_all_old_ones_are_replaced(tmp_path: Path) -> None:
    put(
        tmp_path / "ut",
        {**version(1), "chefer/gammal.csv": version(1)["resultat.xlsx"], f"chefer/{LISTING}": b"gammal.csv"},
        PACKS,
    )
    written = put(tmp_path / "ut", version(2), PACKS)
    assert sorted(written) == sorted(path for path in (tmp_path / "ut").rglob("*") if path.is_file())
    assert set(files_in(tmp_path / "ut").values()) == {"000002"}


def test_a_pack_with_something_of_ones_own_in_it_is_left_alone(tmp_path: Path) -> None:
    put(tmp_path, version(1), PACKS)
    (tmp_path / "chefer" / "mina anteckningar.docx").write_bytes(b"viktigt")
    (tmp_path / "chefer" / "Thumbs.db").write_bytes(b"")
    with pytest.raises(KnownError, match=r"ligger något annat än det som ska ersättas: mina anteckningar\.docx"):
        put(tmp_path, version(2), PACKS)
    assert (tmp_path / "chefer" / "mina anteckningar.docx").read_bytes() == b"viktigt"
    assert not list(tmp_path.glob(".~*"))
    (tmp_path / "chefer" / "mina anteckningar.docx").unlink()
    put(tmp_path, version(2), PACKS)
    assert set(files_in(tmp_path).values()) == {"000002"}


@pytest.mark.parametrize("taken", ["chefer", "chefer/rapport.pdf", "resultat.xlsx"])
def test_what_cannot_be_replaced_is_named_and_all_is_as_it_was(tmp_path: Path, taken: str) -> None:
    put(tmp_path, version(1), PACKS)
    path = tmp_path / taken
    path.rename(tmp_path / "undan")
    path.write_bytes(b"") if path.suffix == "" else path.mkdir()
    if path.suffix == ".pdf":
        (path / "fil").write_bytes(b"")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(KnownError, match=r"Flytta d|går inte att ersätta"):
        put(tmp_path, version(2), PACKS)
    assert sorted(tmp_path.rglob("*")) == before
    assert "000002" not in {path.read_bytes()[:6].decode() for path in before if path.is_file()}


@contextmanager
def held(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As on Windows when a file in the folder is open: the folder cannot be moved."""
    rename = Path.rename

    def refused(self: Path, target: Path) -> Path:
        if self == folder:
            raise PermissionError(errno.EACCES, "held by another program")
        return rename(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", refused)
        yield


def test_a_folder_in_which_a_file_is_open_is_named_and_no_other_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, version(1), PACKS)
    with (
        held(tmp_path / PACKS[1], monkeypatch),
        pytest.raises(KnownError, match="nämnd går inte att ersätta"),
    ):
        put(tmp_path, version(2), PACKS)
    assert set(files_in(tmp_path).values()) == {"000001"}
    assert not list(tmp_path.glob(".~*"))


def test_interrupted_while_it_puts_things_in_place_it_puts_them_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, version(1), PACKS)
    rename, asked = Path.rename, []

    def interrupted(self: Path, target: Path) -> Path:
        asked.append(self)
        if len(asked) == len(PACKS):
            raise KeyboardInterrupt
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", interrupted)
    with pytest.raises(KeyboardInterrupt):
        put(tmp_path, version(2), PACKS)
    assert set(files_in(tmp_path).values()) == {"000002"}


def test_a_pack_that_lay_aside_when_the_program_was_killed_is_laid_back(tmp_path: Path) -> None:
    put(tmp_path, version(1), PACKS)
    aside = tmp_path / ".~kulturverktyg-abc" / "gammalt"
    aside.mkdir(parents=True)
    (tmp_path / "chefer").rename(aside / "chefer")
    put(tmp_path, {"ny.pdf": version(2)["resultat.xlsx"]})
    assert files_in(tmp_path)["chefer/rapport.pdf"] == "000001"
    assert not list(tmp_path.glob(".~*"))


_PUTTING = """
import sys
from pathlib import Path
from kulturverktyg.export.put import put
from tests.export.test_put import PACKS, version

print("begun", flush=True)
for number in range(2, 1_000):
    put(Path(sys.argv[1]), version(number), PACKS)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_killed_at_any_moment_it_leaves_only_whole_files_and_whole_packs(tmp_path: Path) -> None:
    chance = random.Random(8)
    for _ in range(KILLS):
        put(tmp_path, version(1), PACKS)
        with subprocess.Popen([sys.executable, "-c", _PUTTING, str(tmp_path)], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(chance.uniform(0, 0.08))
            process.kill()
        there = files_in(tmp_path)
        assert {"resultat.xlsx", "bilder/karta.svg"} <= there.keys()
        for pack in PACKS:
            inside = {name: number for name, number in there.items() if name.startswith(f"{pack}/")}
            assert len(inside) in (0, 2)
            assert len(set(inside.values())) <= 1
    put(tmp_path, version(1), PACKS)
    assert set(files_in(tmp_path).values()) == {"000001"}
    assert not list(tmp_path.glob(".~*"))

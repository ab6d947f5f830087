"""The real program: a kiosk that is killed comes back locked, and so does the next start of the program."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from time import monotonic, sleep

import psutil
import pytest
from filelock import FileLock
from nacl.public import PrivateKey

from kulturverktyg.app import run_kiosk
from kulturverktyg.collect.box_file import lock_box
from kulturverktyg.collect.kiosk_marker import KioskMarker, is_marked, mark, marked, marker_path
from kulturverktyg.collect.package import write_package
from kulturverktyg.errors import KnownError
from tests.kiosk_packages import SAY, package

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals")
_PATIENCE = 60


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    path = tmp_path / "kiosk.paket"
    key = bytes(PrivateKey.generate().public_key)
    write_package(replace(package(SAY), public_key=key, pin_hash="$argon2id$"), path)
    return path


@pytest.fixture
def start() -> Iterator[Callable[..., psutil.Process]]:
    started: list[subprocess.Popen[bytes]] = []

    def start_program(*arguments: str) -> psutil.Process:
        started.append(subprocess.Popen([sys.executable, "-m", "kulturverktyg", *arguments]))
        return psutil.Process(started[-1].pid)

    yield start_program
    for process in started:
        process.terminate()
        process.wait(_PATIENCE)


def wait_until(holds: Callable[[], bool]) -> None:
    until = monotonic() + _PATIENCE
    while not holds():
        assert monotonic() < until
        sleep(0.02)


def is_open() -> bool:
    """Whether the kiosk that is under way has its box open."""
    under_way = marked()
    if under_way is None:
        return False
    try:
        lock_box(under_way.package.with_name("urna.box")).release()
    except KnownError:
        return True
    return False


def is_gone(process: psutil.Process) -> bool:
    try:
        return process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def window_of(guardian: psutil.Process) -> psutil.Process:
    """The window's process, when it has the kiosk open; the guardian may be between two just now."""
    shown: list[psutil.Process] = []

    def is_there() -> bool:
        shown[:] = [child for child in guardian.children() if not is_gone(child)]
        return is_open() and len(shown) == 1

    wait_until(is_there)
    assert shown[0].cmdline()[-2:] == ["--part", "kiosk"]
    return shown[0]


def test_a_killed_kiosk_comes_back_and_so_it_does_at_the_next_start_of_the_program(start, packed: Path) -> None:
    guardian = start("kiosk", "--package", str(packed))
    first = window_of(guardian)
    first.kill()
    wait_until(lambda: is_gone(first))
    second = window_of(guardian)
    assert second.pid != first.pid
    guardian.terminate()
    wait_until(lambda: not is_open() and is_gone(guardian))
    assert marked() is not None
    program = start()
    assert window_of(program).is_running()


def test_a_kiosk_whose_files_are_gone_asks_for_the_pin_and_does_not_give_way_to_the_desk(start, packed: Path) -> None:
    mark(KioskMarker(packed, "$argon2id$"))
    packed.unlink()
    program = start()
    wait_until(lambda: len(program.children()) == 1)
    window = program.children()[0]
    log = window.memory_maps
    wait_until(lambda: window.is_running() and any("libQt6Widgets" in part.path for part in log()))
    sleep(0.3)
    assert window.is_running()
    assert is_marked()


def test_another_kiosk_than_the_one_that_is_open_is_refused(packed: Path, tmp_path: Path) -> None:
    shown = tmp_path / "annan.paket"
    mark(KioskMarker(shown, "$argon2id$"))
    with FileLock(marker_path().with_suffix(".lock")):
        assert run_kiosk(shown) == 0
        with pytest.raises(KnownError, match="En annan kiosk är öppen"):
            run_kiosk(packed)

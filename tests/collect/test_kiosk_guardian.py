"""The guardian starts a kiosk's window again however it ends, but for the PIN; the windows here are small programs."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kulturverktyg.collect.kiosk_guardian import Ended, Guarded, Part, guard
from kulturverktyg.collect.kiosk_marker import KioskMarker, is_marked, mark

_WINDOW = """
import os, pathlib, sys
told = pathlib.Path(sys.argv[1])
with told.open("a") as file:
    file.write(sys.argv[2] + "\\n")
ending = sys.argv[3:][min(len(told.read_text().splitlines()), len(sys.argv) - 3) - 1]
if ending == "killed":
    os.kill(os.getpid(), 9)
sys.exit(int(ending))
"""
LEFT, OPEN, AGAIN = (str(int(ended)) for ended in (Ended.BY_PIN, Ended.OPEN_ELSEWHERE, Ended.TRY_AGAIN))


class Windows:
    """Windows that end one after the other as they are told."""

    def __init__(self, folder: Path, *endings: str) -> None:
        self._told = folder / "told"
        self._endings = endings

    def command(self, part: Part) -> list[str]:
        return [sys.executable, "-S", "-c", _WINDOW, str(self._told), part.value, *self._endings]

    @property
    def shown(self) -> list[str]:
        return self._told.read_text().splitlines()


@pytest.fixture
def under_way(tmp_path: Path) -> None:
    mark(KioskMarker(tmp_path / "kiosk.paket", "hash"))


@pytest.mark.usefixtures("under_way")
def test_a_window_left_with_the_pin_is_not_started_again(tmp_path: Path) -> None:
    windows = Windows(tmp_path, LEFT)
    assert guard(windows.command) is Guarded.LEFT
    assert windows.shown == ["kiosk"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.usefixtures("under_way")
def test_a_window_that_is_killed_quits_or_fails_comes_back(tmp_path: Path) -> None:
    windows = Windows(tmp_path, "killed", "0", LEFT)
    assert guard(windows.command, pause=0.01) is Guarded.LEFT
    assert windows.shown == ["kiosk", "kiosk", "kiosk"]


@pytest.mark.usefixtures("under_way")
def test_a_window_that_fails_time_after_time_gives_way_to_one_that_only_asks_for_the_pin(tmp_path: Path) -> None:
    windows = Windows(tmp_path, "1", "1", "1", AGAIN, "1", LEFT)
    assert guard(windows.command, pause=0.01) is Guarded.LEFT
    assert windows.shown == ["kiosk", "kiosk", "kiosk", "pin", "kiosk", "kiosk"]


@pytest.mark.usefixtures("under_way")
def test_a_window_that_is_open_elsewhere_is_waited_for(tmp_path: Path) -> None:
    windows = Windows(tmp_path, OPEN, OPEN, OPEN, OPEN, LEFT)
    assert guard(windows.command, pause=0.01) is Guarded.LEFT
    assert set(windows.shown) == {"kiosk"}


def test_a_kiosk_that_could_never_open_is_not_tried_again(tmp_path: Path) -> None:
    windows = Windows(tmp_path, "1")
    assert guard(windows.command) is Guarded.NOT_OPENED
    assert windows.shown == ["kiosk"]


@pytest.mark.usefixtures("under_way")
def test_a_program_that_cannot_be_started_is_tried_until_the_kiosk_is_no_longer_under_way(tmp_path: Path) -> None:
    from kulturverktyg.collect.kiosk_marker import unmark

    tried: list[Part] = []

    def command(part: Part) -> list[str]:
        tried.append(part)
        if len(tried) == 2:
            unmark()
        return [str(tmp_path / "nothing here")]

    assert guard(command, pause=0.01) is Guarded.NOT_OPENED
    assert len(tried) == 2


_GUARDIAN = """
import sys
from kulturverktyg.collect.kiosk_guardian import guard
window = "import time; print('shown', flush=True); time.sleep(600)"
print(guard(lambda part: [sys.executable, "-S", "-c", window]).value)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.usefixtures("under_way")
def test_one_guardian_is_enough_and_the_system_may_end_it_and_the_kiosk_stays_under_way() -> None:
    first = subprocess.Popen([sys.executable, "-c", _GUARDIAN], stdout=subprocess.PIPE, text=True)
    assert first.stdout is not None
    assert first.stdout.readline() == "shown\n"
    assert guard(lambda _part: pytest.fail("started a second window")) is Guarded.ALREADY
    os.kill(first.pid, signal.SIGTERM)
    told, _ = first.communicate(timeout=30)
    assert told == "ended\n"
    assert is_marked()


def test_the_guardian_is_a_small_process() -> None:
    code = "import sys, kulturverktyg.app, kulturverktyg.collect.kiosk_guardian; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()
    assert not {"PySide6", "sqlalchemy", "sqlcipher3", "nacl", "argon2"} & {name.split(".")[0] for name in loaded}

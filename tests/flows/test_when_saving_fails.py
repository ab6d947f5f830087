"""The disk fills up, the folder turns read-only, another program locks the box: the participant is told calmly,
keeps what is on the screen, and sends it when it is mended."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from pytestqt.qtbot import QtBot

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.pages import Stage
from kulturverktyg.gui.kiosk.covers import Patience
from kulturverktyg.gui.kiosk.window import KioskWindow
from kulturverktyg.gui.tasks import TaskRunner
from tests.collect.kiosk_on_disk import KioskOnDisk, sealed_kiosk
from tests.gui.kiosk.visitor import Box, Visitor
from tests.kiosk_packages import SAY, WORDS, package

Trouble = Callable[[KioskOnDisk], AbstractContextManager[None]]
_PATIENT = Patience(idle=600, countdown=600, thanks=600, settle=0)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own where one may mount it; else a folder."""
    folder = tmp_path / "liten"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", folder]
    mounted = shutil.which("mount") is not None and subprocess.run(mount, capture_output=True, check=False)
    try:
        yield folder
    finally:
        if mounted and mounted.returncode == 0:
            subprocess.run(["umount", "--lazy", folder], check=True)


@contextmanager
def full_disk(kiosk: KioskOnDisk) -> Iterator[None]:
    """Nothing more has room; where there is no small disk, no file may grow."""
    disk = kiosk.folder.parent
    if disk.is_mount():
        filler = disk / "fyllnad"
        with suppress(OSError), filler.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(512))
        yield
        filler.unlink()
        return
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (kiosk.box.stat().st_size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def read_only_folder(kiosk: KioskOnDisk) -> Iterator[None]:
    """Nothing in the folder may be changed, by the superuser either."""
    paths = [kiosk.folder, *kiosk.folder.iterdir()]
    _allow(paths, writing=False)
    try:
        yield
    finally:
        _allow(paths, writing=True)


@contextmanager
def locked_box(kiosk: KioskOnDisk) -> Iterator[None]:
    """Another program has the box for itself."""
    connection = driver.connect(kiosk.box, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")
        connection.close()


def _allow(paths: list[Path], *, writing: bool) -> None:
    if os.geteuid() != 0:
        for path in paths:
            path.chmod(0o700 if writing else 0o500)
        return
    changed = subprocess.run(["chattr", "-i" if writing else "+i", *paths], capture_output=True, check=False)
    if changed.returncode:
        pytest.skip("the file system keeps no file from the superuser")


@pytest.mark.parametrize("trouble", [full_disk, read_only_folder, locked_box])
def test_what_could_not_be_saved_stays_on_the_screen_and_is_sent_when_it_is_mended(
    small_disk: Path, qtbot: QtBot, runner: TaskRunner, trouble: Trouble
) -> None:
    kiosk = sealed_kiosk(small_disk / "kiosk", package(SAY, WORDS))
    reason = "för att disken är full" if trouble is full_disk and small_disk.is_mount() else "just nu"
    box = BallotBox.open(kiosk.box, kiosk.package)
    window = KioskWindow(kiosk.package, box.drop, runner=runner, patience=_PATIENT)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    visitor = Visitor(qtbot, window, Box())

    _answer(visitor, "innan")
    visitor.wait_for(Stage.THANKS)
    visitor.keys("\n")
    with trouble(kiosk):
        _answer(visitor, "under")
        qtbot.waitUntil(lambda: visitor.stage is Stage.REVIEW, timeout=20_000)
        assert visitor.sees("label_problem")
        sentence = f"Svaren kunde inte sparas {reason}. De finns kvar på skärmen: försök igen strax."
        assert sentence in visitor.words
        assert visitor.answers == {"say.now": 2, "say.desired": 5}
        assert window.session.texts == {"words": "under"}
    visitor.keys("\n")
    visitor.wait_for(Stage.THANKS)
    visitor.keys("\n")
    _answer(visitor, "sedan")
    visitor.wait_for(Stage.THANKS)

    box.close()
    window.hide()
    window.deleteLater()
    found = kiosk.found().contents
    assert sorted(dict(texts)["words"] for _unit, _role, _answers, texts in found) == ["innan", "sedan", "under"]


def _answer(visitor: Visitor, words: str) -> None:
    visitor.begin()
    visitor.keys("25\n" + words + "\n")
    assert visitor.stage is Stage.REVIEW
    visitor.keys("\n")

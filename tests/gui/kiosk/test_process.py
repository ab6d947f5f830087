"""The kiosk as a process: light to start, and its window fills a real box."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from nacl.public import PrivateKey

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.pages import Stage
from kulturverktyg.gui.kiosk.covers import Patience
from kulturverktyg.gui.kiosk.window import KioskWindow
from tests.gui.kiosk.visitor import Box, Visitor
from tests.kiosk_packages import SAY, WORDS, package

HEAVY = {"sqlalchemy", "numpy", "scipy", "matplotlib", "openpyxl", "alembic", "argon2"}


def test_nothing_heavy_is_loaded_to_open_the_kiosk() -> None:
    code = "import sys, kulturverktyg.gui.kiosk.main; print(*{name.split('.')[0] for name in sys.modules})"
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert not HEAVY & set(loaded.stdout.split())


def test_answers_given_at_the_window_are_in_the_box_on_disk(qtbot, runner, tmp_path: Path) -> None:
    key = PrivateKey.generate()
    sealed = replace(package(SAY, WORDS), public_key=bytes(key.public_key))
    box = BallotBox.open(tmp_path / "urna.box", sealed)
    window = KioskWindow(sealed, box.drop, runner=runner, patience=Patience(idle=600, thanks=600, settle=0))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    visitor = Visitor(qtbot, window, Box())
    for _ in range(3):
        visitor.begin()
        visitor.keys("25\nHemlighet\n\n")
        visitor.wait_for(Stage.THANKS)
        visitor.keys("\n")
    assert box.count() == 3
    box.close()
    assert all(b"Hemlighet" not in file.read_bytes() for file in tmp_path.iterdir())
    window.hide()
    window.deleteLater()

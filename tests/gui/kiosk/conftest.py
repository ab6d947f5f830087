"""Kiosks to press, and ways to press them."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.gui.kiosk.covers import Patience
from kulturverktyg.gui.kiosk.window import KioskWindow
from kulturverktyg.gui.tasks import TaskRunner
from tests.gui.kiosk.visitor import Box, Visitor

LONG = Patience(idle=600, countdown=600, thanks=600, wrong_pin=600, settle=0)

Open = Callable[..., Visitor]


@pytest.fixture
def kiosk(qtbot: QtBot, runner: TaskRunner) -> Iterator[Open]:
    """Opens a kiosk with a package; the visitor who stands at it has its box, unless another ``drop`` is given."""
    opened: list[KioskWindow] = []

    def open_kiosk(package: KioskPackage, patience: Patience = LONG, **more: Any) -> Visitor:
        box = Box()
        drop = more.pop("drop", box.drop)
        window = KioskWindow(package, drop, runner=runner, patience=patience, **more)
        opened.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Visitor(qtbot, window, box)

    yield open_kiosk
    for window in opened:
        window.hide()
        window.deleteLater()

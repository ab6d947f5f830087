"""A real kiosk in a process of its own, answered by one participant after another until it is killed."""

import random
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kulturverktyg.collect.pages import Stage
from kulturverktyg.gui.kiosk.main import run
from kulturverktyg.gui.kiosk.window import KioskWindow
from tests.flows.participant import Mind, Participant, make_up_mind

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from kulturverktyg.collect.package import KioskPackage


def mind_of(package: "KioskPackage", seed: int, number: int) -> Mind:
    """What the participant with this number says: nobody else says the same."""
    mind = make_up_mind(package, random.Random(f"{seed} {number}"))
    return replace(mind, texts=dict.fromkeys(mind.texts or ("words",), f"Svar {seed} {number}"))


def answer_until_killed(package_path: Path, seed: int, line: "Connection") -> None:
    """Show the kiosk as the program does, and tell in order: ``locked`` once, then for each participant their
    number as they are about to submit, and ``thanked`` when thanks is shown.
    """
    QApplication([])
    QTimer.singleShot(0, partial(_answer, seed, line))
    run(package_path)


def _answer(seed: int, line: "Connection") -> None:
    (window,) = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, KioskWindow))
    assert QTest.qWaitForWindowExposed(window)
    line.send("locked" if _is_locked(window) else "open")
    for number in count():
        mind = mind_of(window.session.package, seed, number)
        participant = Participant(window, mind, mouse=number % 2 == 1)
        participant.answer_until_review()
        line.send(number)
        while window.session.stage is Stage.REVIEW:
            participant.submit()
            QTest.qWait(1)
        while window.session.stage is Stage.SUBMITTING:
            QTest.qWait(1)
        line.send("thanked" if window.session.stage is Stage.THANKS else window.session.error)
        participant.leave()


def _is_locked(window: KioskWindow) -> bool:
    """At the start page, over the whole screen, with nothing beside it, and whoever closes it is asked for the PIN."""
    others = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget is not window]
    shown = window.session.stage is Stage.START and window.isFullScreen() and not others
    closed = window.close()
    back = window.findChild(QWidget, "button_pin_back")
    if closed or not window.isVisible() or back is None:
        return False
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    return shown and not window.covered

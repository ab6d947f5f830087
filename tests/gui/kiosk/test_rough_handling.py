"""Whatever keys and buttons are pressed, the kiosk stays, nothing else opens, and it still takes an answer.

The long form is run by hand: EVENTS=100000 pytest tests/gui/kiosk/test_rough_handling.py
"""

import os
import random

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kulturverktyg.collect.pages import Stage
from kulturverktyg.gui.kiosk.covers import Patience
from tests.kiosk_packages import package
from tests.pins import quick_hash

EVENTS = int(os.environ.get("EVENTS", "400"))
_LOOK_EVERY = 50
_PATIENT = Patience(idle=3600, countdown=600, thanks=600, wrong_pin=600, settle=0)
_NONE = Qt.KeyboardModifier.NoModifier
_CTRL, _ALT, _SHIFT, _META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
)
_MODIFIERS = (_NONE, _NONE, _NONE, _NONE, _CTRL, _ALT, _SHIFT, _META, _CTRL | _SHIFT, _CTRL | _ALT)
_FUNCTION_KEYS = tuple(Qt.Key(Qt.Key.Key_F1 + number) for number in range(24))
_KEYS = (
    *_FUNCTION_KEYS,
    *(Qt.Key.Key_Escape, Qt.Key.Key_Menu, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter),
    *(Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_Print, Qt.Key.Key_Help),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Back, Qt.Key.Key_Forward, Qt.Key.Key_HomePage),
    *(Qt.Key(Qt.Key.Key_0 + digit) for digit in range(10)),
    *(Qt.Key(Qt.Key.Key_A + letter) for letter in range(26)),
)
_BUTTONS = (
    *[Qt.MouseButton.LeftButton] * 6,
    *(Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton),
)


@pytest.fixture(scope="module")
def pin_hash() -> str:
    return quick_hash("86420975")


def stands(visitor) -> None:
    """The kiosk is shown, nothing else is, and nothing is in the clipboard."""
    window = visitor.window
    assert window.isVisible()
    assert not window.isMinimized()
    others = [top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not window]
    assert others == []
    assert QApplication.activePopupWidget() is None
    assert QApplication.activeModalWidget() is None
    handles = [handle for handle in QGuiApplication.topLevelWindows() if handle.isVisible()]
    assert handles == [window.windowHandle()]
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == clipboard.text(clipboard.Mode.Selection) == ""


def answers_are_still_taken(visitor) -> None:
    """From whatever is shown to the start page and through a whole visit."""
    while visitor.window.covered:
        visitor.window.escape_pressed()
    if visitor.stage is Stage.SUBMITTING:
        visitor.qtbot.waitUntil(lambda: visitor.stage is not Stage.SUBMITTING)
    visitor.window.do(visitor.window.session.wipe)
    before = len(visitor.box.ballots)
    visitor.begin()
    visitor.go_to_review()
    assert visitor.stage is Stage.REVIEW
    visitor.tap("button_submit")
    visitor.wait_for(Stage.THANKS)
    assert len(visitor.box.ballots) == before + 1


def test_keys_that_mean_something_elsewhere_reach_nothing(kiosk, pin_hash) -> None:
    visitor = kiosk(package(pin_hash=pin_hash), _PATIENT)
    visitor.go_to("words")
    visitor.keys("Hemlighet")
    handle = visitor.window.windowHandle()
    chords = [(Qt.Key.Key_F4, _ALT), (Qt.Key.Key_Q, _CTRL), (Qt.Key.Key_Escape, _NONE), (Qt.Key.Key_Menu, _NONE)]
    chords += [(key, _NONE) for key in _FUNCTION_KEYS]
    chords += [(key, _CTRL) for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_P)]
    chords += [(Qt.Key.Key_Tab, _CTRL), (Qt.Key.Key_F10, _SHIFT)]
    for key, modifier in chords:
        QTest.keyClick(handle, key, modifier)
        stands(visitor)
        while visitor.window.covered:
            visitor.window.escape_pressed()
    assert dict(visitor.window.session.texts) == {"words": "Hemlighet"}
    assert not handle.close()
    stands(visitor)
    answers_are_still_taken(visitor)


def test_nothing_can_be_dropped_and_no_menu_comes_up(kiosk, pin_hash) -> None:
    visitor = kiosk(package(pin_hash=pin_hash), _PATIENT)
    dragged = QMimeData()
    dragged.setText("utifrån")
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    for question in ("say", "culture", "meetings", "words"):
        visitor.go_to(question)
        before = visitor.answers
        for target in (visitor.window, *visitor.window.findChildren(QWidget)):
            if not target.isVisible():
                continue
            centre = target.rect().center()
            enter = QDragEnterEvent(centre, copy, dragged, left, _NONE)
            enter.ignore()
            QApplication.sendEvent(target, enter)
            assert not enter.isAccepted(), target
            QApplication.sendEvent(target, QDropEvent(QPointF(centre), copy, dragged, left, _NONE))
            menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, centre, target.mapToGlobal(centre))
            QApplication.sendEvent(target, menu)
            assert QApplication.activePopupWidget() is None, target
        stands(visitor)
        assert visitor.answers == before
        assert not visitor.window.session.texts


def test_random_keys_and_buttons_break_nothing(kiosk, pin_hash) -> None:
    chance = random.Random(20261122)
    visitor = kiosk(package(languages=["sv", "en", "ar"], pin_hash=pin_hash), _PATIENT)
    window, handle = visitor.window, visitor.window.windowHandle()
    visitor.begin()
    for number in range(EVENTS):
        kind = chance.random()
        if kind < 0.55:
            QTest.keyClick(handle, chance.choice(_KEYS), chance.choice(_MODIFIERS))
        elif kind < 0.93:
            place = QPoint(chance.randrange(handle.width()), chance.randrange(handle.height()))
            QTest.mouseClick(handle, chance.choice(_BUTTONS), chance.choice(_MODIFIERS), place)
        elif kind < 0.96:
            place = QPoint(chance.randrange(handle.width()), chance.randrange(handle.height()))
            QTest.mousePress(handle, Qt.MouseButton.LeftButton, _NONE, place)
            QTest.mouseMove(handle, place + QPoint(60, 25))
            QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, _NONE, place + QPoint(60, 25))
        elif kind < 0.98:
            QApplication.sendEvent(window.focusWidget() or window, QInputMethodEvent("halv", []))
        else:
            window.close()
        if number % _LOOK_EVERY == 0:
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            stands(visitor)
        if window.covered and chance.random() < 0.3:
            window.escape_pressed()
    stands(visitor)
    answers_are_still_taken(visitor)

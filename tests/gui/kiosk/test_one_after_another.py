"""Not one character of a participant comes back to the next, whatever is undone, pasted or half-written.

The long form is run by hand: CHANGES=500 pytest tests/gui/kiosk/test_one_after_another.py
"""

import os
import random

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from kulturverktyg.collect.pages import Stage
from tests.kiosk_packages import CULTURE, MEETINGS, SAY, WORDS, package

CHANGES = int(os.environ.get("CHANGES", "5"))
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def everything_that_could_tell(visitor) -> str:
    """All words in all widgets, seen or unseen, in what a screen reader reads, in clipboard, keyboard and memory."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    found: list[str] = []
    for widget in (visitor.window, *visitor.window.findChildren(QWidget)):
        found += [str(getattr(widget, told)()) for told in ("text", "toPlainText", "toolTip") if hasattr(widget, told)]
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle(), widget.statusTip()]
        heard = QAccessible.queryAccessibleInterface(widget)
        found += [heard.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)] if heard else []
        if isinstance(widget, QPlainTextEdit | QLineEdit):
            found += [str(widget.inputMethodQuery(query)) for query in _ASKED]
    clipboard = QGuiApplication.clipboard()
    found += [clipboard.text(mode) for mode in (clipboard.Mode.Clipboard, clipboard.Mode.Selection)]
    session = visitor.window.session
    found += [repr(dict(session.texts)), repr(dict(session.answers)), repr(session.problems), str(session.error)]
    return "\n".join(found)


_ASKED = (Qt.InputMethodQuery.ImTextBeforeCursor, Qt.InputMethodQuery.ImTextAfterCursor)


def take_back_and_paste(visitor, field: QWidget) -> None:
    """Undo, redo and paste in every way."""
    for key, modifier in (
        (Qt.Key.Key_Z, _CTRL),
        (Qt.Key.Key_Z, _CTRL),
        (Qt.Key.Key_Z, _CTRL | _SHIFT),
        (Qt.Key.Key_Y, _CTRL),
        (Qt.Key.Key_V, _CTRL),
        (Qt.Key.Key_Insert, _SHIFT),
        (Qt.Key.Key_Z, _CTRL),
    ):
        visitor.key(key, modifier)
    target = field.viewport() if isinstance(field, QPlainTextEdit) else field
    QTest.mouseClick(target, Qt.MouseButton.MiddleButton)
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(target.mapToGlobal(QPoint(5, 5))),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, wheel)


def leave_traces(visitor, marker: str, chance: random.Random) -> None:
    """Write, copy, half-write and go back and forth."""
    field = visitor.window.focusWidget()
    written = QInputMethodEvent()
    written.setCommitString(f"{marker} jag ")
    QApplication.sendEvent(field, written)
    visitor.key(Qt.Key.Key_A, _CTRL)
    visitor.key(Qt.Key.Key_C, _CTRL)
    visitor.key(Qt.Key.Key_End, _CTRL)
    visitor.key(Qt.Key.Key_Z, _CTRL)
    visitor.key(Qt.Key.Key_Y, _CTRL)
    if chance.random() < 0.5:
        visitor.tap("button_back")
        visitor.keys("\n")
    QApplication.sendEvent(visitor.window.focusWidget(), QInputMethodEvent(f"halv{marker}", []))


def leave(visitor, chance: random.Random) -> None:
    """Send it in, walk away, or go back to the start."""
    match chance.randrange(3):
        case 0:
            while visitor.stage is Stage.QUESTION:
                visitor.tap("button_next")
            visitor.tap("button_submit")
            visitor.wait_for(Stage.THANKS)
            visitor.tap("button_done")
        case 1:
            visitor.window.do(visitor.window.session.wipe)
        case _:
            while visitor.stage is not Stage.START:
                visitor.tap("button_back")


def test_nothing_of_the_former_participant_comes_back(kiosk) -> None:
    chance = random.Random(7)
    visitor = kiosk(package(SAY, WORDS, MEETINGS, CULTURE, units=("Vård",), roles=("Medarbetare",)))
    markers: list[str] = []
    for number in range(CHANGES):
        visitor.go_to("words")
        take_back_and_paste(visitor, visitor.find("field_text"))
        visitor.tap("button_next")
        take_back_and_paste(visitor, visitor.find("field_number"))
        visitor.tap("button_back")
        told = everything_that_could_tell(visitor)
        assert not [marker for marker in markers[-20:] if marker in told], number
        assert visitor.find("field_text", QPlainTextEdit).document().availableUndoSteps() == 0
        assert visitor.answers == {}
        markers.append(f"q{chance.getrandbits(40):010x}q")
        leave_traces(visitor, markers[-1], chance)
        leave(visitor, chance)
        assert visitor.stage is Stage.START
        assert markers[-1] not in everything_that_could_tell(visitor)

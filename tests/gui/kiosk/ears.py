"""Somebody at a kiosk who has only what a screen reader has: names, roles, states, actions and values."""

from collections.abc import Iterator
from time import monotonic

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

Role = QAccessible.Role
_PATIENCE = 20
#: Roles that tell what a control is and does.
TELLING = {Role.Button, Role.CheckBox, Role.RadioButton, Role.EditableText, Role.SpinBox}


def everything(window: QWidget) -> Iterator[QAccessibleInterface]:
    """All that can be perceived in a window, in reading order."""
    return _below(QAccessible.queryAccessibleInterface(window))


def _below(heard: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if heard.state().invisible:
        return
    yield heard
    for place in range(heard.childCount()):
        yield from _below(heard.child(place))


def name(heard: QAccessibleInterface) -> str:
    """What it is called."""
    return heard.text(QAccessible.Text.Name)


def value(heard: QAccessibleInterface) -> str:
    """What it holds."""
    return heard.text(QAccessible.Text.Value)


def controls(window: QWidget) -> list[QAccessibleInterface]:
    """What can be acted on just now."""
    acting = (heard for heard in everything(window) if heard.role() in TELLING)
    return [heard for heard in acting if not heard.state().disabled]


def press(window: QWidget, *names: str) -> bool:
    """Press the first control that has one of the names; False when there is none."""
    for wanted in names:
        for heard in controls(window):
            if name(heard) == wanted and heard.role() is not Role.EditableText:
                act(heard)
                return True
    return False


def act(heard: QAccessibleInterface) -> None:
    """Do what a screen reader's user does with a button, a radio button or a check box."""
    toggles = heard.role() in (Role.CheckBox, Role.RadioButton)
    action = QAccessibleActionInterface.toggleAction() if toggles else QAccessibleActionInterface.pressAction()
    assert action in heard.actionInterface().actionNames()
    pressed = heard.object()
    heard.actionInterface().doAction(action)
    QTest.qWait(1)
    if isinstance(pressed, QAbstractButton):
        _wait_for(pressed)


def _wait_for(pressed: QAbstractButton) -> None:
    """Qt shows a button as pressed for a moment before it is; what it does may be the end of it."""
    until = monotonic() + _PATIENCE
    while isValid(pressed) and pressed.isDown():
        assert monotonic() < until, "the button stays down"
        QTest.qWait(1)


def fill(heard: QAccessibleInterface, text: str) -> None:
    """Put words or a number into a field."""
    if heard.role() is Role.SpinBox:
        heard.valueInterface().setCurrentValue(int(text))
    else:
        heard.setText(QAccessible.Text.Value, text)
    QApplication.processEvents()

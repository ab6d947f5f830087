"""One alternative in a list of them, worked by keyboard."""

import re

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.survey.fields import WordsField, cleaned

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BULLET = re.compile(r"[•·*–-]+\s*|\d{1,2}[.)]\s+")


class ChoiceField(WordsField):
    """All signals tell the field's ``place`` in the list.

    Enter asks for a new alternative, Alt+Up and Alt+Down to move this one, Alt+Delete or Backspace in an empty field
    to remove it; Up and Down go to the one above and below. Several lines that are pasted come as ``lines_pasted``.
    """

    add_asked = Signal(int)
    remove_asked = Signal(int)
    move_asked = Signal(int, int)
    step_asked = Signal(int, int)
    lines_pasted = Signal(int, tuple)
    entered = Signal(int)

    one_line = False

    def __init__(self, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        step = _STEPS.get(Qt.Key(event.key()), 0)
        empty = event.key() == Qt.Key.Key_Backspace and not self.text()
        if event.key() in _ENTER and not self.isReadOnly():
            self.add_asked.emit(self.place)
        elif step and not self.isReadOnly() and alt:
            self.move_asked.emit(self.place, step)
        elif step and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            self.step_asked.emit(self.place, step)
        elif (empty or (alt and event.key() == Qt.Key.Key_Delete)) and not self.isReadOnly():
            self.remove_asked.emit(self.place)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(self.place)

    @Slot(str)
    def _edited(self, words: str) -> None:
        if "\n" in words:
            lines = [_without_bullet(line) for line in cleaned(words).split("\n")]
            self.lines_pasted.emit(self.place, tuple(line for line in lines if line))
        else:
            super()._edited(words)


def _without_bullet(line: str) -> str:
    line = line.strip()
    bullet = _BULLET.match(line)
    return line[bullet.end() :].strip() if bullet is not None else line


def _is_own(event: QKeyEvent) -> bool:
    own = event.key() in _STEPS or event.key() == Qt.Key.Key_Delete
    return own and event.modifiers() == Qt.KeyboardModifier.AltModifier

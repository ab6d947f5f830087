"""What keys do, on the projector's window and on its page; among them those that presenter remotes send."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Qt


class Command(StrEnum):
    """What can be asked for by one key."""

    NEXT = "next"
    PREVIOUS = "previous"
    FREEZE = "freeze"
    BLANK = "blank"
    PAUSE = "pause"


KEYS: Mapping[Qt.Key, Command] = {
    Qt.Key.Key_Right: Command.NEXT,
    Qt.Key.Key_PageDown: Command.NEXT,
    Qt.Key.Key_Left: Command.PREVIOUS,
    Qt.Key.Key_PageUp: Command.PREVIOUS,
    Qt.Key.Key_F: Command.FREEZE,
    Qt.Key.Key_S: Command.BLANK,
    Qt.Key.Key_B: Command.BLANK,
    Qt.Key.Key_Period: Command.BLANK,
    Qt.Key.Key_Space: Command.PAUSE,
}

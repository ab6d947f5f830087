"""The keys of a table whose rows stand in an order: Insert, Delete, and Alt with the arrows."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QPushButton

_KEYS = ("Ins", "Del", "Alt+Up", "Alt+Down")


def work_rows(view: QAbstractItemView, *buttons: tuple[QPushButton, Callable[[], None]]) -> None:
    """Let buttons and keys add, remove, move up and move down, in this order; ``buttons`` may be fewer."""
    for (button, slot), key in zip(buttons, _KEYS, strict=False):
        button.clicked.connect(slot)
        action = QAction(view, shortcut=QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(button.click)
        view.addAction(action)

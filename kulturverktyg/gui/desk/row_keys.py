"""Rows in an order: their keys (Insert, Delete, Alt with the arrows), and which to choose when one is gone."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QPushButton

T = TypeVar("T")
_KEYS = ("Ins", "Del", "Alt+Up", "Alt+Down")


def work_rows(view: QAbstractItemView, *buttons: tuple[QPushButton, Callable[[], None]]) -> None:
    """Let buttons and keys add, remove, move up and move down, in this order; ``buttons`` may be fewer."""
    for (button, slot), key in zip(buttons, _KEYS, strict=False):
        button.clicked.connect(slot)
        action = QAction(view, shortcut=QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(button.click)
        view.addAction(action)


def beside(rows: Sequence[T], row: T) -> T | None:
    """What is to be chosen when a row is gone: the one after it, or else the one before; None when it is the only one.

    ValueError when the row is not there.
    """
    place = rows.index(row)
    return next(iter((*rows[place + 1 : place + 2], *rows[max(0, place - 1) : place])), None)

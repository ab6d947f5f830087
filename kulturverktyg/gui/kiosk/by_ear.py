"""A screen reader toggles a button where a finger presses it, and Qt then tells of no click: here it is told."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QAbstractButton


class ByEar(QObject):
    """Lets ``clicked`` follow on every change of a checkable button that nobody has `expected`."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self._expecting = False
        button.toggled.connect(self._toggled)

    @contextmanager
    def expected(self) -> Iterator[None]:
        """What changes meanwhile is shown only, or followed by a click of its own."""
        self._expecting = True
        try:
            yield
        finally:
            self._expecting = False

    @Slot(bool)
    def _toggled(self, checked: bool) -> None:
        gave_way = self._button.autoExclusive() and not checked
        if not self._expecting and not gave_way:
            self._button.clicked.emit()

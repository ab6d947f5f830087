"""A line that holds so many characters, and says so when more are typed or pasted."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLineEdit


class LimitedLine(QObject):
    """``full`` comes with a sentence whenever something had no room; ``what`` is how the field is called."""

    full = Signal(str)

    def __init__(self, edit: QLineEdit, longest: int, what: str, parent: QObject) -> None:
        super().__init__(parent)
        self._longest, self._what = longest, what
        edit.setMaxLength(longest)
        edit.inputRejected.connect(self._rejected)

    @Slot()
    def _rejected(self) -> None:
        self.full.emit(f"{self._what} kan ha högst {self._longest} tecken. Det som inte fick plats är inte med.")

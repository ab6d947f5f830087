"""A field for a day, typed as 2027-03-16: what is no day is marked and stays to be mended."""

import datetime as dt
from typing import Any

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from kulturverktyg.decide.action_plan import read_day
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.workshops.days import day_words
from kulturverktyg.gui.widgets.announce import polish


class DayField(QObject):
    """``settled`` comes with another day, or None, when the field is left; ``wrong`` with a sentence, or none."""

    settled = Signal(object)
    wrong = Signal(str)

    def __init__(self, edit: QLineEdit, editing: KeptEditing[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._edit = edit
        self._shown: dt.date | None = None
        edit.editingFinished.connect(self.settle)
        editing.settle_asked.connect(self.settle)

    def show(self, day: dt.date | None, *, anew: bool) -> None:
        """Show a day; what is typed wrong stays, unless the day is shown ``anew`` for something else."""
        if day == self._shown and not anew:
            return
        self._shown = day
        with QSignalBlocker(self._edit):
            self._edit.setText(day_words(day))
        self._mark(wrong=False)

    @Slot()
    def settle(self) -> None:
        """Read what is typed."""
        if self._edit.text().strip() == day_words(self._shown):
            self._mark(wrong=False)
            return
        try:
            day = read_day(self._edit.text())
        except ValueError:
            if not self._edit.property("wrong"):
                self.wrong.emit(f"”{self._edit.text()[:40]}” är inte en dag. Skriv den som 2027-03-16.")
            self._mark(wrong=True)
            return
        self._mark(wrong=False)
        with QSignalBlocker(self._edit):
            self._edit.setText(day_words(day))
        if day != self._shown:
            self._shown = day
            self.settled.emit(day)

    def _mark(self, *, wrong: bool) -> None:
        if bool(self._edit.property("wrong")) is not wrong:
            self._edit.setProperty("wrong", wrong)
            polish(self._edit)
            if not wrong:
                self.wrong.emit("")

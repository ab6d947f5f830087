"""What an edit leads to but nobody waits for: done when the hands rest, so that no letter has to wait for it."""

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.gui.desk.survey.editing import SurveyEditing
from kulturverktyg.gui.tasks import Clock

_SOON_MILLISECONDS = 100


class Afterwards(QObject):
    """``due`` comes once for all that was asked since the last time, ``rest`` milliseconds after the last letter."""

    due = Signal()

    def __init__(self, editing: SurveyEditing, rest: int, parent: QObject) -> None:
        super().__init__(parent)
        self._rest = rest
        self._wanted = False
        self._clock = Clock(self)
        self._clock.ticked.connect(self._rested)
        editing.typed.connect(self._typed)

    @Slot()
    def ask(self) -> None:
        """Have ``due`` come soon."""
        self._wanted = True
        if not self._clock.running:
            self._clock.start(_SOON_MILLISECONDS, once=True)

    @Slot()
    def _typed(self) -> None:
        self._clock.start(self._rest, once=True)

    @Slot()
    def _rested(self) -> None:
        wanted, self._wanted = self._wanted, False
        if wanted:
            self.due.emit()

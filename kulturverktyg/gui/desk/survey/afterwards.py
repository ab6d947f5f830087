"""What an edit leads to but nobody waits for: done when the hands rest, so that no letter has to wait for it."""

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.gui.desk.survey.editing import SurveyEditing
from kulturverktyg.gui.tasks import Clock

#: How long the hands are to rest after something that is chosen, and after a letter.
_SOON_MILLISECONDS = 100
_REST_MILLISECONDS = 600


class Afterwards(QObject):
    """``due`` comes once for all that was asked since the last time, when nothing is being typed."""

    due = Signal()

    def __init__(self, editing: SurveyEditing, parent: QObject) -> None:
        super().__init__(parent)
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
        self._clock.start(_REST_MILLISECONDS, once=True)

    @Slot()
    def _rested(self) -> None:
        wanted, self._wanted = self._wanted, False
        if wanted:
            self.due.emit()

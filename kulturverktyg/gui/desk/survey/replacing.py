"""What puts a survey from elsewhere in the draft's place."""

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.survey.editing import SurveyEditing
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs


class Replacing(QObject):
    """``replaced`` comes when another survey has taken the draft's place."""

    replaced = Signal()

    def __init__(
        self, editing: SurveyEditing, journey: OpenJourney, dialogs: Dialogs, banner: Banner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._journey = journey
        self._dialogs = dialogs
        self._banner = banner

    @Slot(object)
    def _tell(self, words: str) -> None:
        self._banner.offer(words)

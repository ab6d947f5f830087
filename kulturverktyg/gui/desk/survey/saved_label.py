"""Whether the file has all that is written."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLabel

from kulturverktyg.gui.desk.survey.editing import SurveyEditing
from kulturverktyg.gui.tasks import Clock
from kulturverktyg.gui.widgets.announce import announce

#: Saving that is quicker than this is not worth telling.
_SLOW_MILLISECONDS = 500


class SavedLabel(QObject):
    """Says *Sparat* without blinking, *Sparar …* when it takes time, and *Inte sparat* until the file takes it."""

    def __init__(self, label: QLabel, editing: SurveyEditing, parent: QObject) -> None:
        super().__init__(parent)
        self._label = label
        self._editing = editing
        self._slow = Clock(self)
        self._slow.ticked.connect(self._took_time)
        editing.saving.connect(self._saving)
        editing.refused.connect(self._refused)
        editing.opened.connect(self._versions_changed)
        editing.versions_changed.connect(self._versions_changed)

    @Slot()
    def _versions_changed(self) -> None:
        if not (self._editing.can_write and self._editing.undo_stack.count()):
            self._slow.stop()
            self._label.setText("")

    @Slot(bool)
    def _saving(self, under_way: bool) -> None:
        if not under_way:
            self._slow.stop()
            self._label.setText("Sparat")
        elif not self._slow.running:
            self._slow.start(_SLOW_MILLISECONDS, once=True)

    @Slot()
    def _took_time(self) -> None:
        self._label.setText("Sparar …")

    @Slot()
    def _refused(self) -> None:
        if self._editing.unsaved:
            self._slow.stop()
            self._label.setText("Inte sparat")
            announce(self._label, "Inte sparat")

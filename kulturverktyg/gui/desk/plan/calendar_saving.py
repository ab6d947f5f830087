"""The plan's days saved as a calendar file, from the plan and from a meeting."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.plan.editing import ActionEditing
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.file_names import with_ending

if TYPE_CHECKING:
    from kulturverktyg.decide.action_plan import ActionPlan
    from kulturverktyg.store.store import Store


class CalendarSaving(QObject):
    """Asks where, saves on the worker, and says what to do with the file."""

    def __init__(
        self, editing: ActionEditing, journey: OpenJourney, dialogs: Dialogs, banner: Banner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._journey = journey
        self._dialogs = dialogs
        self._banner = banner

    @Slot()
    def begin(self) -> None:
        """Save the days of the plan as it stands."""
        path = self._dialogs.save_file("Spara som kalender", "handlingsplan.ics", "Kalender (*.ics)")
        if path is None or not self._editing.is_open:
            return
        plan, name, today = self._editing.value, f"Handlingsplan: {self._journey.view.name}", self._editing.today
        path = with_ending(path, ".ics")

        def save(_store: "Store") -> Path:
            return _save(path, plan, name, today)

        self._journey.look(save, self._saved)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        self._banner.offer(f"Kalendern är sparad som {path.name}. Öppna den i Outlook eller en annan kalender.")


def _save(path: Path, plan: "ActionPlan", name: str, today: dt.date) -> Path:
    from kulturverktyg.decide.calendar import calendar_file
    from kulturverktyg.files.whole import write_whole

    write_whole(path, calendar_file(plan, name, today))
    return path

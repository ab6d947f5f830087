"""The plan to and from files: a table to work on elsewhere, and a calendar."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from kulturverktyg.decide.measure import FIELDS
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.plan.calendar_saving import CalendarSaving
from kulturverktyg.gui.desk.plan.columns_part import ColumnsPart
from kulturverktyg.gui.desk.plan.editing import ActionEditing
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.file_names import with_ending

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kulturverktyg.decide.action_plan import ActionPlan
    from kulturverktyg.decide.plan_table import ColumnHead, PlanRead
    from kulturverktyg.store.store import Store

#: Headings that the plan's own file has only for the reader.
_TOLD_ONLY = (FIELDS["reasons"],)


class PlanExchange(QObject):
    """Works the menu of files. ``asked`` comes when there is something to ask about a file, or no longer."""

    asked = Signal()

    def __init__(
        self,
        button: QPushButton,
        editing: ActionEditing,
        journey: OpenJourney,
        dialogs: Dialogs,
        banner: Banner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._journey = journey
        self._dialogs = dialogs
        self._banner = banner
        self._calendar = CalendarSaving(editing, journey, dialogs, banner, self)
        self.columns = ColumnsPart()
        self.columns.chosen.connect(self._columns_chosen)
        self.columns.cancelled.connect(self.asked)
        menu = QMenu(button)
        for name, words, slot in (
            ("action_import", "Läs in åtgärder …", self.read_in),
            ("action_table", "Spara som Excel eller CSV …", self._save_table),
            ("action_print", "Spara som PDF att skriva ut …", self._save_print),
            ("action_calendar", "Spara som kalender …", self._calendar.begin),
        ):
            action = QAction(words, menu)
            action.setObjectName(name)
            action.triggered.connect(slot)
            menu.addAction(action)
        button.setMenu(menu)

    @Slot()
    def read_in(self) -> None:
        """Ask for a table and take what it has into the plan."""
        file = self._dialogs.open_file("Läs in åtgärder", "Tabeller (*.csv *.xlsx)")
        if file is None or not self._editing.is_open:
            return

        def look(_store: "Store") -> "tuple[Path, Sequence[ColumnHead]]":
            from kulturverktyg.decide.plan_table import read_heads

            return file, read_heads(file)

        self._journey.look(look, self._looked_at)

    @Slot(object)
    def _looked_at(self, answer: "tuple[Path, Sequence[ColumnHead]]") -> None:
        """Read a file whose headings say what they are; ask about any other."""
        path, heads = answer
        if all(head.field is not None or head.heading in _TOLD_ONLY for head in heads):
            self._read(path, None)
            return
        self.columns.ask(path, heads)
        self.asked.emit()

    @Slot(object, object)
    def _columns_chosen(self, path: Path, columns: "Mapping[str, str | None]") -> None:
        self._read(path, columns)

    def _read(self, file: Path, columns: "Mapping[str, str | None] | None") -> None:
        if not self._editing.is_open:
            return
        plan, today = self._editing.value, self._editing.today

        def read(_store: "Store") -> "tuple[ActionPlan, PlanRead]":
            from kulturverktyg.decide.plan_table import read_plan_table

            return plan, read_plan_table(file, plan, today, columns)

        self._journey.look(read, self._was_read)

    @Slot(object)
    def _was_read(self, answer: "tuple[ActionPlan, PlanRead]") -> None:
        plan, read = answer
        if not self._editing.is_open or self._editing.value is not plan:
            self._banner.warn("Planen ändrades medan filen lästes. Inget är inläst; läs in filen igen.")
            return
        self.columns.end()
        self.asked.emit()
        self._editing.perform("läs in åtgärder", lambda _plan: read.plan)
        self._banner.offer(" ".join((read.summary, *read.remarks)))

    @Slot()
    def _save_table(self) -> None:
        path = self._dialogs.save_file("Spara planen", "handlingsplan.xlsx", "Excel (*.xlsx);;CSV (*.csv)")
        if path is None:
            return
        plan = self._editing.value
        path = path if path.suffix.casefold() == ".csv" else with_ending(path, ".xlsx")

        def save(_store: "Store") -> Path:
            from kulturverktyg.decide.plan_sheet import plan_csv, plan_workbook
            from kulturverktyg.files.whole import write_whole

            write_whole(path, plan_csv(plan) if path.suffix.casefold() == ".csv" else plan_workbook(plan))
            return path

        self._journey.look(save, self._table_saved)

    @Slot(object)
    def _table_saved(self, path: Path) -> None:
        self._banner.offer(f"Planen är sparad som {path.name}. Ändra i filen och läs in den igen om du vill.")

    @Slot()
    def _save_print(self) -> None:
        path = self._dialogs.save_file("Spara planen att skriva ut", "handlingsplan.pdf", "PDF (*.pdf)")
        if path is None:
            return
        plan, name, today = self._editing.value, self._journey.view.name, self._editing.today
        path = with_ending(path, ".pdf")

        def save(_store: "Store") -> Path:
            from kulturverktyg.printing.plan_print import save_plan_print

            save_plan_print(plan, name, today, path)
            return path

        self._journey.look(save, self._print_saved)

    @Slot(object)
    def _print_saved(self, path: Path) -> None:
        self._banner.offer(f"Planen är sparad som {path.name}. Öppna filen och skriv ut den.")

"""The yearly wheel (*årshjul*): what is done every year, as a list by month and as a drawn wheel."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QSettings, QSignalBlocker, Slot
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QWidget

from kulturverktyg.decide import follow_up_edits
from kulturverktyg.decide.action_plan import MONTHS, ActionPlan, WheelView
from kulturverktyg.decide.measure import LONGEST_OWNER, LONGEST_TITLE
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.plan.editing import ActionEditing
from kulturverktyg.gui.desk.result_pane import chart_theme
from kulturverktyg.gui.desk.row_keys import work_rows
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.forms.ui_wheel_part import Ui_WheelPart
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.file_names import with_ending
from kulturverktyg.gui.widgets.limited_line import LimitedLine

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from kulturverktyg.store.store import Store


class WheelPart(QWidget):
    """The fourth tab."""

    def __init__(
        self,
        editing: ActionEditing,
        journey: OpenJourney,
        runner: TaskRunner,
        dialogs: Dialogs,
        banner: Banner,
        appearance: Appearance,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._journey = journey
        self._dialogs = dialogs
        self._banner = banner
        self._appearance = appearance
        self._chosen: UUID | None = None
        self._ui = Ui_WheelPart()
        self._ui.setupUi(self)
        ui = self._ui
        ui.chart.use(runner)
        ui.combo_month.addItems([month.capitalize() for month in MONTHS])
        for edit, longest, what in (
            (ui.edit_title, LONGEST_TITLE, "Punkten"),
            (ui.edit_owner, LONGEST_OWNER, "Ansvarig roll"),
        ):
            LimitedLine(edit, longest, what, self).full.connect(banner.warn)
        self._title = SettledField(ui.edit_title, editing, self)
        self._owner = SettledField(ui.edit_owner, editing, self)
        self._title.settled.connect(self._title_settled)
        self._owner.settled.connect(self._owner_settled)
        ui.combo_month.currentIndexChanged.connect(self._month_chosen)
        self._model: RowsModel[WheelView] = RowsModel(_columns(), key=_entry_id, parent=self)
        ui.table_wheel.show_rows(self._model)
        ui.table_wheel.give_lines()
        ui.table_wheel.keep_widths(settings, "table_wheel")
        ui.table_wheel.selection_changed.connect(self._row_chosen)
        work_rows(ui.table_wheel, (ui.button_add, self._add_clicked), (ui.button_remove, self._remove_clicked))
        ui.button_begin.clicked.connect(self._add_clicked)
        ui.button_print.clicked.connect(self._print_clicked)
        appearance.changed.connect(self._draw)

    def show_plan(self, plan: ActionPlan) -> None:
        """Show the wheel as it stands."""
        ui = self._ui
        ui.stack.setCurrentWidget(ui.page_wheel if plan.wheel else ui.page_empty)
        if not plan.wheel:
            ui.chart.clear()
            return
        if all(one.id != self._chosen for one in plan.wheel):
            self._chosen = plan.wheel[0].id
        chosen = self._chosen
        self._model.set_rows(plan.wheel)
        self._chosen = chosen  # the table chose what was chosen in it before
        ui.table_wheel.choose_key(chosen)
        self._show_chosen()
        self._draw()

    @Slot()
    def _draw(self) -> None:
        wheel = self._editing.value.wheel if self._editing.is_open else ()
        if not wheel:
            return
        name, theme = self._journey.view.name, chart_theme(self._appearance)
        letters = QFontInfo(self.font()).family()

        def draw(size: tuple[float, float]) -> "Figure":
            from kulturverktyg.charts.year_wheel import draw_wheel

            return draw_wheel(wheel, name, theme, size, letters)

        told = "; ".join(f"{MONTHS[one.month - 1]}: {one.title}" for one in wheel)
        self._ui.chart.show_chart(draw, f"Årshjul. {told}.")

    @Slot()
    def _row_chosen(self) -> None:
        entry = self._ui.table_wheel.current_row()
        if entry is not None and entry.id != self._chosen:
            self._chosen = entry.id
            self._show_chosen()

    def _show_chosen(self) -> None:
        entry = self._entry()
        if entry is None:
            return
        self._title.show(entry.title)
        self._owner.show(entry.owner)
        with QSignalBlocker(self._ui.combo_month):
            self._ui.combo_month.setCurrentIndex(entry.month - 1)

    @Slot()
    def _add_clicked(self) -> None:
        chosen = self._entry()
        entry = WheelView(chosen.month if chosen else self._editing.today.month, "Ny punkt")
        self._chosen = entry.id
        self._editing.perform("lägg till en punkt", lambda plan: follow_up_edits.keep_wheel_entry(plan, entry))
        self._ui.edit_title.setFocus()
        self._ui.edit_title.selectAll()

    @Slot()
    def _remove_clicked(self) -> None:
        entry = self._entry()
        if entry is not None:
            gone = entry.id
            self._editing.perform("ta bort en punkt", lambda plan: follow_up_edits.remove_wheel_entry(plan, gone))
            self._banner.offer(f"”{entry.title}” är borttagen. Ångra tar tillbaka den.")

    @Slot()
    def _print_clicked(self) -> None:
        path = self._dialogs.save_file("Spara årshjulet", "årshjul.pdf", "PDF (*.pdf)")
        if path is None:
            return
        wheel, name, path = self._editing.value.wheel, self._journey.view.name, with_ending(path, ".pdf")

        def save(_store: "Store") -> Path:
            from kulturverktyg.charts.render import pdf_bytes
            from kulturverktyg.charts.year_wheel import draw_wheel
            from kulturverktyg.files.whole import write_whole

            write_whole(path, pdf_bytes(draw_wheel(wheel, name, "light")))
            return path

        self._journey.look(save, self._printed)

    @Slot(object)
    def _printed(self, path: Path) -> None:
        self._banner.offer(f"Årshjulet är sparat som {path.name}, färdigt att skriva ut.")

    @Slot(int)
    def _month_chosen(self, place: int) -> None:
        self._keep("ändra månaden", month=place + 1)

    @Slot(str)
    def _title_settled(self, title: str) -> None:
        self._keep("ändra punkten", title=title)

    @Slot(str)
    def _owner_settled(self, owner: str) -> None:
        self._keep("ändra ansvarig", owner=owner)

    def _keep(self, words: str, **changed: Any) -> None:
        entry = self._entry()
        if entry is not None:
            kept = replace(entry, **changed)
            self._editing.perform(words, lambda plan: follow_up_edits.keep_wheel_entry(plan, kept))

    def _entry(self) -> WheelView | None:
        wheel = self._editing.value.wheel if self._editing.is_open else ()
        return next((entry for entry in wheel if entry.id == self._chosen), None)


def _columns() -> tuple[Column[WheelView], ...]:
    return (
        Column("Månad", lambda one: MONTHS[one.month - 1].capitalize(), widest=120),
        Column("Vad", lambda one: one.title, wide=True, narrowest=160),
        Column("Ansvarig", lambda one: one.owner, widest=190),
    )


def _entry_id(entry: WheelView) -> UUID:
    return entry.id

"""All fields of one measure, saved as each is left."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from kulturverktyg.decide import plan_edits
from kulturverktyg.decide.measure import (
    HORIZONS,
    KINDS,
    LEVELS,
    LONGEST_KIND,
    LONGEST_OWNER,
    LONGEST_TITLE,
    STATUSES,
    MeasureView,
    kind_of,
    kind_words,
)
from kulturverktyg.decide.owners import owner_hint
from kulturverktyg.gui.desk.plan.day_field import DayField
from kulturverktyg.gui.desk.plan.editing import ActionEditing
from kulturverktyg.gui.desk.plan.history_rows import columns, history_rows
from kulturverktyg.gui.desk.plan.reasons_part import ReasonsPart, editor_of
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.forms.ui_measure_form import Ui_MeasureForm
from kulturverktyg.gui.models.rows import RowsModel
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.gui.widgets.limited_line import LimitedLine

if TYPE_CHECKING:
    from uuid import UUID

_CHOICES: Mapping[str, Mapping[Any, str]] = {"level": LEVELS, "horizon": HORIZONS, "status": STATUSES}
#: What *Ångra* calls a change of each field.
_WORDS = {
    "title": "ändra åtgärden",
    "why": "ändra varför",
    "owner": "ändra ansvarig",
    "level": "ändra nivån",
    "kind": "ändra slaget",
    "horizon": "ändra tiden",
    "first_step": "ändra första steget",
    "starts": "ändra när den börjar",
    "deadline": "ändra när den ska vara klar",
    "status": "ändra statusen",
    "evidence": "ändra tecknet på att den är klar",
    "next_follow_up": "ändra nästa uppföljning",
    "prioritised": "ändra prioriteringen",
}


class MeasureForm(QWidget):
    """Shows the measure that it is told to, as it stands in the plan. ``wrong`` says what is typed that cannot be."""

    wrong = Signal(str)

    def __init__(self, editing: ActionEditing, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._measure_id: UUID | None = None
        self._ui = Ui_MeasureForm()
        self._ui.setupUi(self)
        ui = self._ui
        kind = editor_of(ui.combo_kind)
        for edit, longest, what in (
            (ui.edit_title, LONGEST_TITLE, "Åtgärden"),
            (ui.edit_owner, LONGEST_OWNER, "Ansvarig roll"),
            (kind, LONGEST_KIND, "Åtgärdens slag"),
        ):
            LimitedLine(edit, longest, what, self).full.connect(self.wrong)
        kind.setPlaceholderText("eller skriv ett eget")
        self._fields = {
            name: SettledField(getattr(ui, f"edit_{name}"), editing, self)
            for name in ("title", "owner", "why", "first_step", "evidence")
        }
        self._fields["kind"] = SettledField(kind, editing, self)
        self._days = {
            name: DayField(getattr(ui, f"edit_{name}"), editing, self)
            for name in ("starts", "deadline", "next_follow_up")
        }
        self._combos: dict[str, QComboBox] = {name: getattr(ui, f"combo_{name}") for name in _CHOICES}
        self._reasons = ReasonsPart(ui, editing, self)
        self._history: RowsModel[Any] = RowsModel(columns(), key=_key, parent=self)
        ui.table_history.show_rows(self._history)
        ui.table_history.give_lines()
        ui.table_history.keep_widths(settings, "table_history")
        self._connect()

    def _connect(self) -> None:
        self._ui.edit_owner.textChanged.connect(self._show_owner_hint)
        for name, field in self._fields.items():
            field.settled.connect(partial(self._settled, name))
        for name, day in self._days.items():
            day.settled.connect(partial(self._settled, name))
            day.wrong.connect(self.wrong)
        for name, words in _CHOICES.items():
            self._combos[name].addItems(list(words.values()))
            self._combos[name].currentIndexChanged.connect(partial(self._chosen, name))
        self._ui.combo_kind.addItems(list(KINDS.values()))
        self._ui.combo_kind.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._ui.combo_kind.activated.connect(self._fields["kind"].settle)
        self._ui.check_prioritised.toggled.connect(partial(self._settled, "prioritised"))

    def show_measure(self, measure: MeasureView | None) -> None:
        """Show a measure to be edited, or nothing."""
        anew = (measure.id if measure else None) != self._measure_id
        self._measure_id = measure.id if measure else None
        self._ui.tabs.setEnabled(measure is not None)
        shown = measure or MeasureView("")
        for name, field in self._fields.items():
            field.show(kind_words(shown.kind) if name == "kind" else getattr(shown, name))
        self._show_owner_hint(self._fields["owner"].text)
        if anew:
            self._ui.edit_owner.setCursorPosition(0)
        for name, day in self._days.items():
            day.show(getattr(shown, name), anew=anew)
        for name, combo in self._combos.items():
            with QSignalBlocker(combo):
                combo.setCurrentIndex(list(_CHOICES[name]).index(getattr(shown, name)))
        with QSignalBlocker(self._ui.check_prioritised):
            self._ui.check_prioritised.setChecked(shown.prioritised)
        self._reasons.show_measure(measure)
        rows = history_rows(shown, self._editing.value) if measure else ()
        self._history.set_rows(rows)
        self._ui.label_no_history.setVisible(not rows)
        self._ui.table_history.setVisible(bool(rows))

    @Slot(str)
    def _show_owner_hint(self, owner: str) -> None:
        hint = owner_hint(owner)
        if hint and hint != self._ui.label_owner_hint.text():
            announce(self._ui.label_owner_hint, hint)
        self._ui.label_owner_hint.setText(hint)
        self._ui.label_owner_hint.setVisible(bool(hint))

    def begin(self) -> None:
        """Let the name be written."""
        self._ui.tabs.setCurrentIndex(0)
        self._ui.edit_title.setFocus()
        self._ui.edit_title.selectAll()

    @Slot(str, object)
    def _settled(self, name: str, value: Any) -> None:
        if name == "kind":
            value = kind_of(value)
        measure = self._editing.value.measure(self._measure_id) if self._measure_id and self._editing.is_open else None
        if measure is None:
            return
        changed = replace(measure, **{name: value})
        today = self._editing.today
        self._editing.perform(_WORDS[name], lambda plan: plan_edits.change(plan, changed, today))

    @Slot(str, int)
    def _chosen(self, name: str, place: int) -> None:
        self._settled(name, list(_CHOICES[name])[place])


def _key(row: Any) -> int:
    return int(row.number)

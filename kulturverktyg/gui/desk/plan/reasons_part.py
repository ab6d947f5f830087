"""What a measure builds on: added by searching among all there is, and taken away."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStringListModel, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListWidgetItem

from kulturverktyg.decide import plan_edits
from kulturverktyg.decide.measure import MeasureView, Reason
from kulturverktyg.gui.desk.plan.editing import ActionEditing
from kulturverktyg.gui.forms.ui_measure_form import Ui_MeasureForm

if TYPE_CHECKING:
    from uuid import UUID

_REASON = Qt.ItemDataRole.UserRole


class ReasonsPart(QObject):
    """Works the form's second tab."""

    def __init__(self, ui: Ui_MeasureForm, editing: ActionEditing, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._editing = editing
        self._measure_id: UUID | None = None
        self._choices = QStringListModel(self)
        completer = QCompleter(self._choices, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        ui.combo_reason.setModel(self._choices)
        ui.combo_reason.setCompleter(completer)
        ui.combo_reason.setCurrentIndex(-1)
        edit = editor_of(ui.combo_reason)
        edit.setPlaceholderText("Sök område, iakttagelse, förslag …")
        edit.returnPressed.connect(self._add_clicked)
        ui.combo_reason.editTextChanged.connect(self._enable)
        ui.button_add_reason.clicked.connect(self._add_clicked)
        ui.button_remove_reason.clicked.connect(self._remove_clicked)
        ui.list_reasons.currentRowChanged.connect(self._enable)
        remove = QAction(ui.list_reasons, shortcut=QKeySequence("Del"))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self._remove_clicked)
        ui.list_reasons.addAction(remove)

    def show_measure(self, measure: MeasureView | None) -> None:
        """Show what a measure builds on."""
        if self._measure_id != (measure.id if measure else None):
            self._ui.combo_reason.setEditText("")
        self._measure_id = measure.id if measure else None
        told = [reason.told for reason in self._editing.reasons]
        if told != self._choices.stringList():
            self._choices.setStringList(told)
            self._ui.combo_reason.setCurrentIndex(-1)
        self._ui.list_reasons.clear()
        for reason in measure.reasons if measure else ():
            item = QListWidgetItem(reason.told, self._ui.list_reasons)
            item.setData(_REASON, reason)
            item.setToolTip(reason.told)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        self._ui.button_add_reason.setEnabled(self._wanted() is not None)
        self._ui.button_remove_reason.setEnabled(self._ui.list_reasons.currentRow() >= 0)

    @Slot()
    def _add_clicked(self) -> None:
        wanted, measure = self._wanted(), self._measure()
        if wanted is None or measure is None:
            return
        self._perform("lägg till vad den bygger på", replace(measure, reasons=(*measure.reasons, wanted)))
        self._ui.combo_reason.setCurrentIndex(-1)
        self._ui.combo_reason.setEditText("")
        self._ui.combo_reason.setFocus()

    @Slot()
    def _remove_clicked(self) -> None:
        item, measure = self._ui.list_reasons.currentItem(), self._measure()
        if item is None or measure is None:
            return
        gone: Reason = item.data(_REASON)
        kept = tuple(reason for reason in measure.reasons if reason != gone)
        self._perform("ta bort vad den bygger på", replace(measure, reasons=kept))

    def _perform(self, words: str, changed: MeasureView) -> None:
        today = self._editing.today
        self._editing.perform(words, lambda plan: plan_edits.change(plan, changed, today))

    def _wanted(self) -> Reason | None:
        typed = self._ui.combo_reason.currentText().strip().casefold()
        return next((reason for reason in self._editing.reasons if reason.told.casefold() == typed), None)

    def _measure(self) -> MeasureView | None:
        if self._measure_id is None or not self._editing.is_open:
            return None
        return self._editing.value.measure(self._measure_id)


def editor_of(combo: QComboBox) -> QLineEdit:
    """The field of a combo box that can be typed in."""
    edit = combo.lineEdit()
    assert edit is not None  # noqa: S101
    return edit

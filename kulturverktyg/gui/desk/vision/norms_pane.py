"""Oskrivna normer: what "sits in the walls", listed with examples, and what is to become of each."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID, uuid4

from PySide6.QtCore import QSettings, Slot
from PySide6.QtWidgets import QWidget

from kulturverktyg.decide.norms import EFFECTS, KEEPS, UnwrittenNorm
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.ordered_rows import OrderedRows
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.forms.ui_vision_norms_pane import Ui_VisionNormsPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.model.kinds import Effect, Keep
from kulturverktyg.understand import ordered

Norms = tuple[UnwrittenNorm, ...]


class VisionNormsPane(QWidget):
    """A table, and a form for the chosen norm."""

    def __init__(self, editing: KeptEditing[Norms], settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._chosen: UUID | None = None
        self._ui = Ui_VisionNormsPane()
        self._ui.setupUi(self)
        self._model: RowsModel[UnwrittenNorm] = RowsModel(_columns(), key=_norm_id, parent=self)
        self._ui.table_norms.give_lines()
        self._ui.table_norms.show_rows(self._model)
        self._ui.table_norms.keep_widths(settings, "table_norms")
        self._norm = SettledField(self._ui.text_norm, editing, self)
        self._example = SettledField(self._ui.text_example, editing, self)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        buttons = (ui.button_add, ui.button_remove, ui.button_up, ui.button_down)
        self._order = OrderedRows(ui.table_norms, buttons, self._add_clicked, self._remove, self._move, self)
        self._norm.settled.connect(self._norm_settled)
        self._example.settled.connect(self._example_settled)
        ui.combo_effect.activated.connect(self._effect_chosen)
        ui.combo_keep.activated.connect(self._keep_chosen)
        ui.table_norms.selection_changed.connect(self._row_chosen)
        ui.table_norms.chosen.connect(self._write_chosen)
        self._editing.opened.connect(self._show)
        self._editing.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        norms, chosen = self._editing.value, self._chosen
        self._model.set_rows(norms)
        if norms and self._ui.table_norms.current_row() is None:
            ids = [norm.id for norm in norms]
            self._ui.table_norms.choose_key(chosen if chosen in ids else ids[0])
        self._ui.table_norms.fit_columns()
        self._show_norm()

    @Slot()
    def _row_chosen(self) -> None:
        self._norm.settle()
        self._example.settle()
        self._show_norm()

    def _show_norm(self) -> None:
        ui, norms = self._ui, self._editing.value
        row: UnwrittenNorm | None = ui.table_norms.current_row()
        self._chosen = row.id if row is not None else None
        self._norm.show(row.norm if row is not None else "")
        self._example.show(row.example if row is not None else "")
        ui.combo_effect.show_items(tuple(EFFECTS.items()), row.effect if row is not None else None)
        ui.combo_keep.show_items(tuple(KEEPS.items()), row.keep if row is not None else None)
        ui.panel_norm.setEnabled(row is not None)
        self._order.show([each.id for each in norms], self._chosen)

    @Slot()
    def _add_clicked(self) -> None:
        self._editing.settle_asked.emit()
        norm, after = UnwrittenNorm(uuid4()), self._chosen
        self._editing.perform("lägg till en norm", lambda norms: ordered.put_in(norms, norm, after))
        self._ui.table_norms.choose_key(norm.id)
        self._ui.text_norm.setFocus()

    @Slot()
    def _write_chosen(self) -> None:
        self._ui.text_norm.setFocus()

    def _remove(self, key: UUID) -> None:
        self._editing.perform("ta bort en norm", lambda norms: ordered.without(norms, key))

    def _move(self, key: UUID, step: int) -> None:
        self._editing.perform("flytta en norm", lambda norms: ordered.moved(norms, key, step))

    @Slot(str)
    def _norm_settled(self, text: str) -> None:
        self._change("ändra normen", lambda norm: replace(norm, norm=text))

    @Slot(str)
    def _example_settled(self, text: str) -> None:
        self._change("ändra exemplet", lambda norm: replace(norm, example=text))

    @Slot()
    def _effect_chosen(self) -> None:
        effect = self._ui.combo_effect.chosen
        if isinstance(effect, Effect):
            self._change("ändra vad normen gör", lambda norm: replace(norm, effect=effect))

    @Slot()
    def _keep_chosen(self) -> None:
        keep = self._ui.combo_keep.chosen
        if isinstance(keep, Keep):
            self._change("ändra vad som ska ske med normen", lambda norm: replace(norm, keep=keep))

    def _change(self, words: str, edit: Callable[[UnwrittenNorm], UnwrittenNorm]) -> None:
        key = self._chosen

        def changed(norms: Norms) -> Norms:
            norm = next((norm for norm in norms if norm.id == key), None)
            return norms if norm is None else ordered.changed(norms, edit(norm))

        self._editing.perform(words, changed)


def _norm_id(norm: UnwrittenNorm) -> UUID:
    return norm.id


def _columns() -> tuple[Column[UnwrittenNorm], ...]:
    return (
        Column("Norm", lambda norm: norm.norm, wide=True, narrowest=120),
        Column("Exempel", lambda norm: norm.example, widest=180),
        Column("Verkan", lambda norm: EFFECTS[norm.effect], widest=130),
        Column("Vad gör vi", lambda norm: KEEPS[norm.keep], widest=110),
    )

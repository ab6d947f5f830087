"""The values of an indicator: typed one by one, or taken in from rows that are looked at first."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QSettings, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from kulturverktyg.errors import KnownError
from kulturverktyg.guard.released_indicators import ReleasedIndicator
from kulturverktyg.gui.desk.indicators.editing import CountingEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.forms.ui_indicators_pane import Ui_IndicatorsPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.understand import ordered
from kulturverktyg.understand.indicator import Indicators, IndicatorView, ValueView
from kulturverktyg.understand.indicator_edits import add_value, move_value, remove_value
from kulturverktyg.understand.numbers import as_typed, parse_number
from kulturverktyg.understand.periods import EXAMPLES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kulturverktyg.understand.indicator_table import Groups, Line, Preview

_SHOWN, _NOT_SHOWN = "ja", "nej"
_PERIOD_HELP = f"Perioden skrivs till exempel {EXAMPLES}."


@dataclass(frozen=True)
class _Row:
    value: ValueView
    words: str
    hidden: str


class ValuesPart(QObject):
    """Works the tab Värden of ``ui``. ``previewing`` tells whether rows are being looked at."""

    previewing = Signal(bool)

    def __init__(
        self,
        ui: Ui_IndicatorsPane,
        editing: CountingEditing,
        journey: OpenJourney,
        dialogs: Dialogs,
        settings: QSettings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._ui, self._editing, self._journey, self._dialogs = ui, editing, journey, dialogs
        self._indicator: IndicatorView | None = None
        self._preview: Preview | None = None
        self._added: UUID | None = None
        self._refusal = ""
        self._values: RowsModel[_Row] = RowsModel(_value_columns(), key=lambda row: row.value.id, parent=self)
        self._lines: RowsModel[Line] = RowsModel(_line_columns(self._becomes), key=lambda line: line.row, parent=self)
        ui.label_period_help.setText(_PERIOD_HELP)
        ui.edit_period.setAccessibleDescription(_PERIOD_HELP)
        ui.table_values.show_rows(self._values)
        ui.table_values.keep_widths(settings, "table_values")
        ui.table_preview.show_rows(self._lines)
        ui.table_preview.give_lines()
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        ui.table_values.selection_changed.connect(self._row_chosen)
        ui.table_values.clicked.connect(self._row_clicked)
        ui.button_add_value.clicked.connect(self._add_clicked)
        ui.button_change_value.clicked.connect(self._change_clicked)
        ui.button_remove_value.clicked.connect(self._remove_clicked)
        ui.button_paste.clicked.connect(self._paste_clicked)
        ui.button_import.clicked.connect(self._import_clicked)
        ui.button_take.clicked.connect(self._take_clicked)
        ui.button_leave.clicked.connect(self._leave_clicked)
        for edit in (ui.edit_period, ui.edit_group, ui.edit_value, ui.edit_people, ui.edit_source):
            edit.returnPressed.connect(self._entered)
        for key, button in ((QKeySequence.StandardKey.Paste, ui.button_paste), ("Del", ui.button_remove_value)):
            action = QAction(ui.table_values, shortcut=QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(button.click)
            ui.table_values.addAction(action)

    @property
    def is_previewing(self) -> bool:
        """Whether rows are being looked at."""
        return self._preview is not None

    def show(self, indicator: IndicatorView | None, released: ReleasedIndicator | None) -> None:
        """Show the values of an indicator, and which of them are not shown outside this page."""
        other = indicator is None or self._indicator is None or self._indicator.id != indicator.id
        self._indicator = indicator
        if indicator is None or released is None:
            self._values.set_rows(())
            return
        hidden = {value.id: value.hidden for value in released.values}
        rows = [_Row(value, indicator.words(value.value), hidden.get(value.id, "")) for value in indicator.values]
        self._values.set_rows(rows)
        self._ui.table_values.fit_columns()
        if other:
            self._suggest(indicator)
        self._show_buttons()

    def _suggest(self, indicator: IndicatorView) -> None:
        """Empty fields, but for the period that comes next and the source that was named last."""
        latest = indicator.latest
        self._fill(latest.when.following.text if latest else "", "", "", "", latest.source if latest else "")

    def _fill(self, *words: str) -> None:
        ui = self._ui
        edits = (ui.edit_period, ui.edit_group, ui.edit_value, ui.edit_people, ui.edit_source)
        for edit, text in zip(edits, words, strict=True):
            with QSignalBlocker(edit):
                edit.setText(text)
                edit.setCursorPosition(0)

    def _show_buttons(self) -> None:
        row: _Row | None = self._ui.table_values.current_row()
        self._ui.button_remove_value.setEnabled(row is not None)
        self._ui.button_change_value.setEnabled(row is not None and row.value.id != self._added)

    @Slot()
    def _row_chosen(self) -> None:
        row: _Row | None = self._ui.table_values.current_row()
        self._added = None
        self._show_buttons()
        if row is not None:
            value = row.value
            people = "" if value.people is None else str(value.people)
            self._fill(value.period, value.group, as_typed(value.value), people, value.source)

    @Slot()
    def _row_clicked(self) -> None:
        """Let the fields be about a row that was chosen only to be seen."""
        if self._added is not None:
            self._row_chosen()

    @Slot()
    def _entered(self) -> None:
        """Enter changes the row that the fields are about, or else adds one."""
        row: _Row | None = self._ui.table_values.current_row()
        if row is None or row.value.id == self._added:
            self._add_clicked()
        else:
            self._change_clicked()

    @Slot()
    def _add_clicked(self) -> None:
        self._put("lägg till ett värde", None)

    @Slot()
    def _change_clicked(self) -> None:
        row: _Row | None = self._ui.table_values.current_row()
        if row is not None:
            self._put("ändra ett värde", row.value.id)

    def _put(self, words: str, value_id: UUID | None) -> None:
        indicator = self._indicator
        if indicator is None:
            return
        try:
            value = self._typed(indicator, value_id)
            changed = add_value(indicator, value) if value_id is None else move_value(indicator, value)
        except KnownError as error:
            self._refuse(error)
            return
        self._editing.edit_indicators(words, lambda all_: ordered.changed(all_, changed))
        if value_id is None:
            self._show_added(changed, value.id)

    def _show_added(self, indicator: IndicatorView, added: UUID) -> None:
        """Choose the new row, so that it is seen, while the fields wait for the next one."""
        table = self._ui.table_values
        table.choose_key(added)
        table.scrollTo(table.currentIndex())
        self._added = added
        self._suggest(indicator)
        self._show_buttons()
        self._ui.edit_value.setFocus()

    def _typed(self, indicator: IndicatorView, value_id: UUID | None) -> ValueView:
        from kulturverktyg.understand.indicator_table import people_of

        ui = self._ui
        group = " ".join(ui.edit_group.text().split())
        value = ValueView(
            ui.edit_period.text(),
            parse_number(ui.edit_value.text(), indicator.unit),
            self._groups().get(group.casefold(), group),
            people_of(ui.edit_people.text()),
            ui.edit_source.text(),
        )
        return value if value_id is None else ValueView(*_parts(value), id=value_id)

    @Slot()
    def _remove_clicked(self) -> None:
        row: _Row | None = self._ui.table_values.current_row()
        indicator = self._indicator
        if row is None or indicator is None:
            return
        changed = remove_value(indicator, row.value.id)
        self._editing.edit_indicators("ta bort ett värde", lambda all_: ordered.changed(all_, changed))
        self._ui.table_values.setFocus()

    @Slot()
    def _paste_clicked(self) -> None:
        from kulturverktyg.understand.indicator_table import pasted

        indicator = self._indicator
        if indicator is None:
            return
        try:
            text, indicators = QGuiApplication.clipboard().text(), self._editing.value.indicators
            self._look_at(pasted(text, indicators, indicator.id, self._groups()))
        except KnownError as error:
            self._refuse(error)

    @Slot()
    def _import_clicked(self) -> None:
        path = self._dialogs.open_file("Läs in värden", "Tabeller (*.csv *.xlsx)")
        indicator = self._indicator
        if path is None or indicator is None:
            return
        read = partial(_read, path, self._editing.value.indicators, indicator.id, self._groups())
        self._journey.look(lambda _store: read(), self._look_at, self._refuse)

    @Slot(object)
    def _look_at(self, preview: "Preview") -> None:
        ui = self._ui
        self._preview = preview
        self._lines.set_rows(preview.lines)
        ui.table_preview.fit_columns()
        ui.label_preview.setText(preview.sentence)
        announce(ui.label_preview, preview.sentence)
        taken = len(preview.taken)
        ui.button_take.setText("Ta in 1 värde" if taken == 1 else f"Ta in {taken} värden")
        ui.button_take.setEnabled(taken > 0)
        self.previewing.emit(True)
        (ui.button_take if taken else ui.button_leave).setFocus()

    def _becomes(self, line: "Line") -> str:
        group = line.value.group if line.value is not None else ""
        return f"{_becomes(line)}{' (ny grupp)' if group and group.casefold() not in self._groups() else ''}"

    def _groups(self) -> "Groups":
        """The journey's units and roles, and groups that have values."""
        from kulturverktyg.understand.indicator_table import known_groups

        view = self._journey.view
        others = [value.group for one in self._editing.value.indicators for value in one.values if value.group]
        return known_groups((unit.path for unit in view.units), (*others, *(role.name for role in view.roles)))

    @Slot()
    def _take_clicked(self) -> None:
        from kulturverktyg.understand.indicator_table import take_in

        preview = self._preview
        if preview is not None:
            self._leave_clicked()
            self._editing.edit_indicators("ta in värden", lambda indicators: take_in(indicators, preview))

    @Slot()
    def _leave_clicked(self) -> None:
        self._preview = None
        self.previewing.emit(False)
        self._ui.table_values.setFocus()

    def forget_refusal(self) -> None:
        """Say no longer what was wrong with a value that was typed."""
        self._editing.forgotten.emit(self._refusal)
        self._refusal = ""

    @Slot(object)
    def _refuse(self, error: KnownError) -> None:
        self._refusal = str(error)
        self._editing.refused.emit(str(error))


def _parts(value: ValueView) -> tuple[str, float, str, int | None, str]:
    return value.period, value.value, value.group, value.people, value.source


def _read(path: "Path", indicators: Indicators, chosen: UUID, groups: "Groups") -> "Preview":
    from kulturverktyg.understand.indicator_table import read_file

    return read_file(path, indicators, chosen, groups)


def _value_columns() -> tuple[Column[_Row], ...]:
    return (
        Column("Period", lambda row: row.value.period, widest=100),
        Column("Grupp", lambda row: row.value.whose, wide=True, narrowest=130, path=True),
        Column("Värde", lambda row: row.words, number=lambda row: row.value.value, widest=120),
        Column("Antal", _people, number=lambda row: row.value.people, widest=80),
        Column("Källa", lambda row: row.value.source, widest=140),
        Column("Visas", lambda row: _NOT_SHOWN if row.hidden else _SHOWN, tip=lambda row: row.hidden, widest=70),
    )


def _people(row: _Row) -> str:
    return "" if row.value.people is None else str(row.value.people)


def _line_columns(becomes: "Callable[[Line], str]") -> "tuple[Column[Line], ...]":
    return (
        Column("Rad", lambda line: str(line.row), number=lambda line: line.row, widest=60),
        Column("Stod där", lambda line: line.said, wide=True, narrowest=160),
        Column("Blir", becomes, wide=True, narrowest=220),
    )


def _becomes(line: "Line") -> str:
    if line.value is None:
        return f"Tas inte med. {line.refused}"
    value = line.value
    people = f", {value.people} personer" if value.people is not None else ""
    replaces = " (ersätter det som finns)" if line.replaces else ""
    return f"{line.name}, {value.when.words}, {value.whose}: {line.words}{people}{replaces}"

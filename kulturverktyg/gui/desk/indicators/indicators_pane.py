"""Nyckeltal: the list of them, and of the chosen one its values, what it means, and how it has gone."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSettings, QSignalBlocker, Slot
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QWidget

from kulturverktyg.errors import KnownError
from kulturverktyg.guard.released_indicators import ReleasedIndicator
from kulturverktyg.guard.small_groups import named_groups, released
from kulturverktyg.gui.desk.indicators.editing import CountingEditing
from kulturverktyg.gui.desk.indicators.released_rounds import ReleasedRoundsLook
from kulturverktyg.gui.desk.indicators.values_part import ValuesPart
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.ordered_rows import OrderedRows
from kulturverktyg.gui.desk.result_pane import chart_theme
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.forms.ui_indicators_pane import Ui_IndicatorsPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.model.kinds import Better
from kulturverktyg.understand import indicator_edits, ordered
from kulturverktyg.understand.indicator import BETTERS, LONGEST_NAME, LONGEST_UNIT, MOST_DECIMALS, IndicatorView
from kulturverktyg.understand.numbers import as_typed, number_words, parse_number
from kulturverktyg.understand.standard_indicators import STANDARD, begun

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_NO_VALUES = "Här ritas nyckeltalet bredvid kulturindex när det finns värden som får visas."
#: Letters of a unit that stands after each figure; a longer one stands after the name.
_SHORT_UNIT = 2


class IndicatorsPane(QWidget):
    """The first tab of the page."""

    def __init__(
        self,
        editing: CountingEditing,
        journey: OpenJourney,
        rounds: ReleasedRoundsLook,
        runner: TaskRunner,
        dialogs: Dialogs,
        appearance: Appearance,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editing, self._journey, self._rounds, self._appearance = editing, journey, rounds, appearance
        self._chosen: UUID | None = None
        self._ui = Ui_IndicatorsPane()
        self._ui.setupUi(self)
        ui = self._ui
        self._values = ValuesPart(ui, editing, journey, dialogs, settings, self)
        self._model: RowsModel[IndicatorView] = RowsModel(_columns(), key=lambda one: one.id, parent=self)
        ui.table_indicators.give_lines()
        ui.table_indicators.show_rows(self._model)
        ui.table_indicators.keep_widths(settings, "table_indicators")
        ui.chart.use(runner)
        ui.edit_name.setMaxLength(LONGEST_NAME)
        ui.edit_unit.setMaxLength(LONGEST_UNIT)
        self._name = SettledField(ui.edit_name, editing, self)
        self._definition = SettledField(ui.text_definition, editing, self)
        self._unit = SettledField(ui.edit_unit, editing, self)
        self._target = SettledField(ui.edit_target, editing, self)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        buttons = (ui.button_add, ui.button_remove, ui.button_up, ui.button_down)
        self._order = OrderedRows(ui.table_indicators, buttons, self._add_clicked, self._remove, self._move, self)
        ui.button_standard.clicked.connect(self._standard_clicked)
        self._name.settled.connect(self._name_settled)
        self._definition.settled.connect(self._definition_settled)
        self._unit.settled.connect(self._unit_settled)
        self._target.settled.connect(self._target_settled)
        ui.combo_decimals.activated.connect(self._decimals_chosen)
        ui.combo_better.activated.connect(self._better_chosen)
        ui.check_personal.toggled.connect(self._personal_toggled)
        ui.table_indicators.selection_changed.connect(self._row_chosen)
        ui.tabs_indicator.currentChanged.connect(self._tab_changed)
        self._values.previewing.connect(self._show_page)
        self._rounds.known.connect(self._draw)
        self._appearance.changed.connect(self._draw)
        self._editing.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        if not self._editing.is_open:
            return
        ui, indicators = self._ui, self._editing.value.indicators
        chosen = self._chosen
        self._model.set_rows(indicators)
        if indicators and ui.table_indicators.current_row() is None:
            ids = [one.id for one in indicators]
            ui.table_indicators.choose_key(chosen if chosen in ids else ids[0])
        ui.table_indicators.fit_columns()
        there = {one.standard for one in indicators}
        left = tuple((key, one.name) for key, one in STANDARD.items() if key not in there)
        ui.combo_standard.show_items(left, left[0][0] if left else None)
        ui.button_standard.setEnabled(bool(left))
        self._show_indicator()

    @Slot()
    def _row_chosen(self) -> None:
        for each in (self._name, self._definition, self._unit, self._target):
            each.settle()
        self._show_indicator()

    def _show_indicator(self) -> None:
        ui, indicator = self._ui, self._current()
        self._chosen = indicator.id if indicator is not None else None
        self._order.show([each.id for each in self._editing.value.indicators], self._chosen)
        self._show_page()
        shown = self._released()
        self._values.show(indicator, shown)
        if indicator is None:
            return
        self._name.show(indicator.name)
        self._definition.show(indicator.definition)
        self._unit.show(indicator.unit)
        self._target.show(as_typed(indicator.target))
        said = _said_of(indicator, shown)
        ui.label_definition.setText(said)
        ui.label_definition.setVisible(bool(said))
        ui.combo_decimals.show_items(tuple((n, str(n)) for n in range(MOST_DECIMALS + 1)), indicator.decimals)
        ui.combo_better.show_items(tuple(BETTERS.items()), indicator.better)
        with QSignalBlocker(ui.check_personal):
            ui.check_personal.setChecked(indicator.personal)
        self._draw()

    @Slot()
    def _show_page(self) -> None:
        ui = self._ui
        if self._values.is_previewing:
            ui.stack_right.setCurrentWidget(ui.page_preview)
        else:
            ui.stack_right.setCurrentWidget(ui.page_indicator if self._chosen is not None else ui.page_empty)

    def forget_refusal(self) -> None:
        """Say no longer what was wrong with a value that was typed."""
        self._values.forget_refusal()

    @Slot()
    def _tab_changed(self) -> None:
        self.forget_refusal()
        self._editing.settle_asked.emit()
        self._draw()

    @Slot()
    def _draw(self) -> None:
        """The chart, where it is looked at; the rounds are read when it first is."""
        ui, shown = self._ui, self._released()
        if ui.tabs_indicator.currentWidget() is not ui.tab_chart or shown is None:
            return
        self._rounds.ask()
        around = self._rounds.rounds.around if self._rounds.rounds is not None else None
        ui.label_no_chart.setVisible(not shown.shown)
        ui.label_no_chart.setText(" ".join((_NO_VALUES, *shown.hidden)))
        ui.chart.setVisible(bool(shown.shown))
        if around is None or not shown.shown:
            ui.chart.clear()
            return
        journey, theme = self._journey.view.name, chart_theme(self._appearance)
        letters, beside = QFontInfo(self.font()).family(), around

        def draw(size: tuple[float, float]) -> "Figure":
            from kulturverktyg.charts.indicator_chart import of_indicator

            chart = of_indicator(shown, beside, journey)
            assert chart is not None  # noqa: S101
            return chart.draw(theme, size, letters)

        told = "; ".join(f"{each.when.words}, {each.whose}: {shown.words(each.value)}" for each in shown.shown)
        ui.chart.show_chart(draw, f"{shown.name} över tid. {told}.")

    def _released(self) -> ReleasedIndicator | None:
        """The chosen one as it may be shown."""
        indicator = self._current()
        if indicator is None or not self._journey.is_open:
            return None
        view = self._journey.view
        groups = named_groups((unit.path for unit in view.units), (role.name for role in view.roles))
        return released((indicator,), groups)[0]

    def _current(self) -> IndicatorView | None:
        if not self._editing.is_open:
            return None
        row: IndicatorView | None = self._ui.table_indicators.current_row()
        return next((one for one in self._editing.value.indicators if row is not None and one.id == row.id), None)

    @Slot()
    def _add_clicked(self) -> None:
        self._add(IndicatorView(indicator_edits.NEW_NAME))
        self._ui.tabs_indicator.setCurrentWidget(self._ui.tab_about)
        self._ui.edit_name.setFocus()
        self._ui.edit_name.selectAll()

    @Slot()
    def _standard_clicked(self) -> None:
        key = self._ui.combo_standard.chosen
        if isinstance(key, str):
            self._add(begun(key))
            self._ui.tabs_indicator.setCurrentWidget(self._ui.tab_values)
            self._ui.edit_period.setFocus()

    def _add(self, indicator: IndicatorView) -> None:
        self._editing.settle_asked.emit()
        after = self._chosen
        self._editing.edit_indicators(
            "lägg till ett nyckeltal", lambda indicators: indicator_edits.add(indicators, indicator, after)
        )
        self._ui.table_indicators.choose_key(indicator.id)

    def _remove(self, key: UUID) -> None:
        self._editing.edit_indicators("ta bort ett nyckeltal", lambda all_: ordered.without(all_, key))

    def _move(self, key: UUID, step: int) -> None:
        self._editing.edit_indicators("flytta ett nyckeltal", lambda all_: ordered.moved(all_, key, step))

    @Slot(str)
    def _name_settled(self, text: str) -> None:
        self._change("ändra namnet", lambda one: replace(one, name=text))

    @Slot(str)
    def _definition_settled(self, text: str) -> None:
        self._change("ändra hur det räknas", lambda one: replace(one, definition=text))

    @Slot(str)
    def _unit_settled(self, text: str) -> None:
        self._change("ändra enheten", lambda one: replace(one, unit=text))

    @Slot(str)
    def _target_settled(self, text: str) -> None:
        indicator = self._current()
        if indicator is None:
            return
        try:
            target = parse_number(text, indicator.unit) if text else None
        except KnownError as error:
            self._target.show(as_typed(indicator.target))
            self._editing.refused.emit(f"Målet: {error}")
            return
        self._change("ändra målet", lambda one: replace(one, target=target))

    @Slot()
    def _decimals_chosen(self) -> None:
        decimals = self._ui.combo_decimals.chosen
        if isinstance(decimals, int):
            self._change("ändra antalet decimaler", lambda one: replace(one, decimals=decimals))

    @Slot()
    def _better_chosen(self) -> None:
        better = self._ui.combo_better.chosen
        if isinstance(better, Better):
            self._change("ändra riktningen", lambda one: replace(one, better=better))

    @Slot(bool)
    def _personal_toggled(self, personal: bool) -> None:
        self._change("ändra för vilka det visas", lambda one: replace(one, personal=personal))

    def _change(self, words: str, edit: Callable[[IndicatorView], IndicatorView]) -> None:
        indicator = self._current()
        if indicator is not None:
            changed = edit(indicator)
            self._editing.edit_indicators(words, lambda all_: indicator_edits.change(all_, changed))


def _said_of(indicator: IndicatorView, shown: ReleasedIndicator | None) -> str:
    """What it means, and why some of its values are only seen here."""
    hidden = " ".join(shown.hidden) if shown is not None else ""
    return "\n".join(filter(None, (indicator.definition, f"Visas inte i rapporter: {hidden}" if hidden else "")))


def _columns() -> tuple[Column[IndicatorView], ...]:
    return (
        Column("Nyckeltal", _name, wide=True, narrowest=120),
        Column("Senast", _latest, number=_latest_value, tip=_latest_tip, widest=90),
        Column(
            "Mål",
            lambda one: _short(one, one.target),
            number=lambda one: one.target,
            tip=lambda one: one.words(one.target),
            widest=80,
        ),
    )


def _latest(indicator: IndicatorView) -> str:
    return _short(indicator, indicator.latest.value) if indicator.latest is not None else ""


def _name(indicator: IndicatorView) -> str:
    """With the unit that its figures stand without."""
    unit = indicator.unit
    is_said = len(unit) <= _SHORT_UNIT or unit.casefold() in indicator.name.casefold()
    return indicator.name if is_said else f"{indicator.name}, {unit}"


def _short(indicator: IndicatorView, value: float | None) -> str:
    """A value with its unit only where that is short."""
    if value is None or len(indicator.unit) <= _SHORT_UNIT:
        return indicator.words(value)
    return number_words(value, indicator.decimals)


def _latest_value(indicator: IndicatorView) -> float | None:
    return indicator.latest.value if indicator.latest is not None else None


def _latest_tip(indicator: IndicatorView) -> str:
    latest = indicator.latest
    return (
        f"{indicator.words(latest.value)}, {latest.when.words}, {latest.whose}"
        if latest is not None
        else "Inget värde är inlagt."
    )

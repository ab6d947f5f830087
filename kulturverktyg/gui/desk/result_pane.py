"""A chart beside the table of its figures; where there is no room for both, one of them at a time."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QFontInfo, QResizeEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.forms.ui_result_pane import Ui_ResultPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance, Mode

if TYPE_CHECKING:
    from kulturverktyg.charts.chart import Chart
    from kulturverktyg.charts.palette import Theme


class ResultPane(QWidget):
    """``name`` tells one pane's column widths from another's.

    ``projector_wanted`` carries the row to show in large; ``pinned`` a chart's id and whether it is to be pinned. Both
    come only from a pane that `offer_reports`.
    """

    projector_wanted = Signal(object)
    pinned = Signal(str, bool)

    def __init__(
        self,
        name: str,
        accessible_name: str,
        runner: TaskRunner,
        appearance: Appearance,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._charts: Sequence[Chart] = ()
        self._pins: Collection[str] = ()
        self._reports = False
        self._chart_wanted = False
        self._arranged_for = (0, 0)
        self._ui = Ui_ResultPane()
        self._ui.setupUi(self)
        self._ui.chart.use(runner)
        self._model: RowsModel[Any] = RowsModel((), key=_key, parent=self)
        self._ui.table.setAccessibleName(accessible_name)
        self._ui.table.show_rows(self._model)
        self._ui.table.fit_closely()
        self._ui.table.keep_widths(settings, name)
        self._ui.edit_filter.textChanged.connect(self._ui.table.filter)
        self._ui.button_copy.clicked.connect(self._ui.table.copy)
        self._ui.combo_chart.currentIndexChanged.connect(self._draw)
        self._ui.button_copy_picture.clicked.connect(self._ui.chart.copy)
        self._ui.button_projector.clicked.connect(self._projector_clicked)
        self._ui.button_pin.clicked.connect(self._pin_clicked)
        self._ui.button_more.toggled.connect(self._more_toggled)
        self._ui.button_to_chart.clicked.connect(self._to_chart)
        self._ui.button_to_table.clicked.connect(self._to_table)
        for button in (self._ui.button_projector, self._ui.button_pin):
            button.hide()
        appearance.changed.connect(self._draw)

    def offer_reports(self) -> None:
        """Offer to show a row on the projector and to pin a chart to the report."""
        self._reports = True
        self._ui.button_projector.show()

    def begin_with_chart(self) -> None:
        """Show the chart first, where there is no room for both."""
        self._show_only(chart=True)

    def give_lines(self) -> None:
        """Let each row of the table be as high as its words, so that none are cut off."""
        self._ui.table.give_lines()

    def show_pins(self, charts: Collection[str]) -> None:
        """These charts, by their ids, are pinned."""
        self._pins = charts
        self._show_pinned()

    def show_table(self, columns: Sequence[Column[Any]], rows: Sequence[Any], hidden: str) -> None:
        """Show these rows, and below them what is not shown and why."""
        self._model.set_columns([column for column in columns if any(map(column.text, rows))], rows)
        self._ui.label_hidden.setText(hidden)
        self._ui.label_hidden.setVisible(bool(hidden))
        self._ui.splitter.setVisible(bool(rows))
        self._ui.button_more.setVisible(self._ui.table.has_extras)
        self._arrange()

    def show_charts(self, charts: "Sequence[Chart]", names: Sequence[str]) -> None:
        """Offer these charts, called ``names``; with none the table has all the room."""
        kept = self._ui.combo_chart.currentText()
        self._charts = charts
        self._ui.combo_chart.blockSignals(True)
        self._ui.combo_chart.clear()
        self._ui.combo_chart.addItems(list(names))
        self._ui.combo_chart.setCurrentIndex(max(0, self._ui.combo_chart.findText(kept)))
        self._ui.combo_chart.blockSignals(False)
        self._ui.combo_chart.setVisible(len(charts) > 1)
        self._arrange()
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def forget(self) -> None:
        """Hold on to no figures."""
        self._model.set_columns((), ())
        self._charts = ()
        self._ui.chart.clear()

    def _arrange(self) -> None:
        """Chart and table beside each other where both can be seen whole, or else the one that is wanted."""
        ui, room = self._ui, self.contentsRect().width() - self._beside()
        needed, least = ui.table.needed_width, ui.side_chart.minimumSizeHint().width()
        both = bool(self._charts) and room >= needed + least
        chart = bool(self._charts) and (both or self._chart_wanted)
        ui.side_chart.setVisible(chart)
        ui.side_table.setVisible(both or not chart)
        ui.button_to_table.setVisible(not both)
        ui.button_to_chart.setVisible(bool(self._charts) and not both)
        if both and self._arranged_for != (room, needed):
            self._arranged_for = (room, needed)
            table = max(needed, min(room // 2, room - least))
            ui.splitter.setSizes([room - table, table])

    def _beside(self) -> int:
        margins = self._ui.layout_pane.contentsMargins()
        return margins.left() + margins.right() + self._ui.splitter.handleWidth()

    @Slot()
    def _more_toggled(self) -> None:
        self._ui.table.show_extras(self._ui.button_more.isChecked())
        self._chart_wanted = False
        self._arrange()

    @Slot()
    def _to_chart(self) -> None:
        self._show_only(chart=True)
        self._ui.button_to_table.setFocus()

    @Slot()
    def _to_table(self) -> None:
        self._show_only(chart=False)
        self._ui.button_to_chart.setFocus()

    def _show_only(self, *, chart: bool) -> None:
        self._chart_wanted = chart
        self._arrange()

    @Slot()
    def _projector_clicked(self) -> None:
        row = self._ui.table.current_row() or next(iter(self._model.rows), None)
        if row is not None:
            self.projector_wanted.emit(row)

    @Slot()
    def _pin_clicked(self) -> None:
        chart = self._chart()
        if chart is not None:
            self.pinned.emit(chart.id, self._ui.button_pin.isChecked())

    def _show_pinned(self) -> None:
        chart = self._chart()
        is_pinned = chart is not None and chart.id in self._pins
        self._ui.button_pin.setVisible(self._reports and chart is not None)
        self._ui.button_pin.setChecked(is_pinned)
        self._ui.button_pin.setText("&Fäst i rapporten ✓" if is_pinned else "&Fäst i rapporten")

    def _chart(self) -> "Chart | None":
        place = self._ui.combo_chart.currentIndex()
        return self._charts[place] if 0 <= place < len(self._charts) else None

    @Slot()
    def _draw(self) -> None:
        chart = self._chart()
        self._show_pinned()
        if chart is None:
            self._ui.chart.clear()
            return
        theme = chart_theme(self._appearance)
        letters = QFontInfo(self.font()).family()
        self._ui.chart.show_chart(lambda size: chart.draw(theme, size, letters), chart.alt)


def chart_theme(appearance: Appearance) -> "Theme":
    """The charts' colours that go with an appearance."""
    return "light" if appearance.mode is Mode.LIGHT else "dark"


def _key(row: Any) -> str:
    return str(getattr(row, "id", None) or row.name)

"""A chart beside the table of its figures."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, Slot
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.forms.ui_result_pane import Ui_ResultPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance, Mode

if TYPE_CHECKING:
    from kulturverktyg.charts.chart import Chart
    from kulturverktyg.charts.palette import Theme


class ResultPane(QWidget):
    """``name`` tells one pane's column widths from another's."""

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
        self._ui = Ui_ResultPane()
        self._ui.setupUi(self)
        self._ui.chart.use(runner)
        self._ui.splitter.setSizes([500, 500])
        self._model: RowsModel[Any] = RowsModel((), key=_key, parent=self)
        self._ui.table.setAccessibleName(accessible_name)
        self._ui.table.show_rows(self._model)
        self._ui.table.give_two_lines()
        self._ui.table.keep_widths(settings, name)
        self._ui.edit_filter.textChanged.connect(self._ui.table.filter)
        self._ui.button_copy.clicked.connect(self._ui.table.copy)
        self._ui.combo_chart.currentIndexChanged.connect(self._draw)
        appearance.changed.connect(self._draw)

    def show_table(self, columns: Sequence[Column[Any]], rows: Sequence[Any], hidden: str) -> None:
        """Show these rows, and below them what is not shown and why."""
        self._model.set_columns(columns, rows)
        self._ui.label_hidden.setText(hidden)
        self._ui.label_hidden.setVisible(bool(hidden))

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
        self._ui.side_chart.setVisible(bool(charts))
        self._draw()

    def forget(self) -> None:
        """Hold on to no figures."""
        self._model.set_columns((), ())
        self._charts = ()
        self._ui.chart.clear()

    @Slot()
    def _draw(self) -> None:
        place = self._ui.combo_chart.currentIndex()
        if not 0 <= place < len(self._charts):
            self._ui.chart.clear()
            return
        chart, theme = self._charts[place], chart_theme(self._appearance)
        letters = QFontInfo(self.font()).family()
        self._ui.chart.show_chart(lambda size: chart.draw(theme, size, letters), chart.alt)


def chart_theme(appearance: Appearance) -> "Theme":
    """The charts' colours that go with an appearance."""
    return "light" if appearance.mode is Mode.LIGHT else "dark"


def _key(row: Any) -> str:
    return str(getattr(row, "id", None) or row.name)

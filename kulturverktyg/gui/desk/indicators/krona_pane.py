"""Krona tillbaka: what everybody and each role judge that a krona gives back, as it may be shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Slot
from PySide6.QtGui import QFontInfo, QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.guard.krona import KronaRow, ReleasedKrona, krona_of
from kulturverktyg.gui.desk.indicators.released_rounds import ReleasedRoundsLook
from kulturverktyg.gui.desk.result_pane import chart_theme
from kulturverktyg.gui.forms.ui_krona_pane import Ui_KronaPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.understand.numbers import number_words

if TYPE_CHECKING:
    from uuid import UUID

    from matplotlib.figure import Figure

_NONE_CLOSED = (
    "Här visas vad varje roll bedömer att en krona till verksamheten ger tillbaka. Bedömningarna kommer ur enkäten och "
    "syns när omgången är stängd."
)
_NOT_ASKED = (
    "Ingen stängd omgång har frågan om vad en krona ger tillbaka. Den finns i mallen Arbetsorganisation och inflytande."
)
_NOT_SHOWN = "visas inte"


class KronaPane(QWidget):
    """Only released figures, looked up when the tab is first shown."""

    def __init__(
        self,
        rounds: ReleasedRoundsLook,
        runner: TaskRunner,
        appearance: Appearance,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rounds = rounds
        self._appearance = appearance
        self._known: dict[UUID, ReleasedKrona] = {}
        self._ui = Ui_KronaPane()
        self._ui.setupUi(self)
        self._ui.chart.use(runner)
        self._model: RowsModel[KronaRow] = RowsModel(_columns(), key=lambda row: row.label, parent=self)
        self._ui.table_krona.show_rows(self._model)
        self._ui.table_krona.give_lines()
        self._ui.table_krona.keep_widths(settings, "table_krona")
        self._ui.combo_round.activated.connect(self._show_round)
        rounds.known.connect(self._show)
        rounds.failed.connect(self._say)
        appearance.changed.connect(self._show_round)
        self._say(_NONE_CLOSED)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rounds.ask()
        self._show()

    @Slot()
    def _show(self) -> None:
        rounds = self._rounds.rounds
        if rounds is None:
            self._rounds.ask()
            return
        found = {key: krona_of(released) for key, released in rounds.released.items()}
        self._known = {key: krona for key, krona in found.items() if krona is not None}
        if not self._known:
            self._say(_NOT_ASKED if rounds.released else _NONE_CLOSED)
            return
        chosen = self._ui.combo_round.chosen
        items = tuple((key, krona.round) for key, krona in self._known.items())
        self._ui.combo_round.show_items(items, chosen if chosen in self._known else items[-1][0])
        self._ui.stack.setCurrentWidget(self._ui.page_krona)
        self._show_round()

    @Slot()
    def _show_round(self) -> None:
        krona = next((one for key, one in self._known.items() if key == self._ui.combo_round.chosen), None)
        if krona is None:
            return
        self._model.set_rows(krona.rows)
        self._ui.table_krona.fit_columns()
        hidden = [f"{row.label}: {row.hidden}" for row in krona.rows if row.hidden]
        self._ui.label_notes.setText("\n".join((f"Frågan: {krona.question}", *hidden)))
        theme, letters = chart_theme(self._appearance), QFontInfo(self.font()).family()
        shown = krona

        def draw(size: tuple[float, float]) -> "Figure":
            from kulturverktyg.charts.krona_chart import of_krona

            return of_krona(shown).draw(theme, size, letters)

        told = "; ".join(f"{row.label}: {_kronor(row)}" for row in krona.rows)
        self._ui.chart.show_chart(draw, f"Bedömning av vad en krona ger tillbaka. {told}.")

    @Slot(str)
    def _say(self, sentence: str) -> None:
        self._ui.label_none_text.setText(sentence)
        self._ui.stack.setCurrentWidget(self._ui.page_none)


def _kronor(row: KronaRow) -> str:
    if row.mean is not None:
        return f"{number_words(row.mean, 2)} kr"
    if row.nearly_all is not None:
        return f"minst 90 % svarade {number_words(row.nearly_all, 2)} kr"
    return _NOT_SHOWN


def _interval(row: KronaRow) -> str:
    if row.low is None or row.high is None:
        return ""
    return f"{number_words(row.low, 2)}–{number_words(row.high, 2)}"


def _columns() -> tuple[Column[KronaRow], ...]:
    return (
        Column("Roll", lambda row: row.label, wide=True, narrowest=90),
        Column(
            "Bedömning", _kronor, number=lambda row: row.mean, tip=lambda row: row.hidden or _kronor(row), widest=140
        ),
        Column("Mellan", _interval, number=lambda row: row.low, widest=110),
        Column("Svar", lambda row: "" if row.n is None else str(row.n), number=lambda row: row.n, widest=70),
    )

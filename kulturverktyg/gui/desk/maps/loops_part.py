"""Slingor: what goes round on a map of causes, what it does, and what it is called."""

from PySide6.QtCore import QObject, QSettings, Slot

from kulturverktyg.gui.desk.maps.table import MapTable
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.forms.ui_maps_page import Ui_MapsPage
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.understand.loops import MOST_LOOPS, Loop, Turn, loops_of
from kulturverktyg.understand.map import Round
from kulturverktyg.understand.map_edits.arrows import with_loop_name
from kulturverktyg.understand.map_words import loop_words

_UNNAMED = "Utan namn"
_BAD, _GOOD = "Den onda spiralen", "Den goda spiralen"
_NONE = "Här visas slingorna: vägar längs pilarna som kommer tillbaka dit de började. Kartan har ingen än."
_TURNS = {
    Turn.DRIVES: "Slingan driver på sig själv: det som ökar ökar mer, och det som minskar minskar mer.",
    Turn.HOLDS: "Slingan håller emot sig själv: det som ökar dämpas när det har gått runt.",
    Turn.UNKNOWN: "Sätt + eller \N{MINUS SIGN} på alla pilar i slingan, så syns det vad den gör.",
}


class LoopsPart(QObject):
    """Works the widgets of the tab."""

    def __init__(self, ui: Ui_MapsPage, table: MapTable, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._table = table
        self._is_showing = False
        self._model: RowsModel[Loop] = RowsModel(self._columns(), key=_nodes, parent=self)
        ui.table_loops.give_lines()
        ui.table_loops.show_rows(self._model)
        ui.table_loops.keep_widths(settings, "table_loops")
        self._name = SettledField(ui.edit_loop, table.editing, self)
        self._name.settled.connect(self._name_settled)
        ui.table_loops.selection_changed.connect(self._row_chosen)
        ui.table_loops.chosen.connect(self._row_opened)
        ui.button_name_loop.clicked.connect(self._name_clicked)
        ui.button_bad.clicked.connect(self._bad_clicked)
        ui.button_good.clicked.connect(self._good_clicked)

    def show(self) -> None:
        """Show the loops of the map that is shown, and the one that is looked at, if it is there still."""
        drawn, ui = self._table.drawn, self._ui
        loops = loops_of(drawn) if drawn is not None else ()
        was = self._table.loop.nodes if self._table.loop is not None else None
        loop = next((each for each in loops if each.nodes == was), None)
        self._table.loop = loop
        self._is_showing = True
        self._model.set_rows(loops)
        if loop is not None:
            ui.table_loops.choose_key(loop.nodes)
        else:
            ui.table_loops.clearSelection()
        self._is_showing = False
        unnamed = sum(not each.name for each in loops)
        ui.label_loops.setText(_count_words(len(loops), unnamed))
        ui.button_name_loop.setVisible(unnamed > 0)
        ui.label_way.setText(_TURNS[loop.turn] if loop is not None else "")
        self._name.show(loop.name if loop is not None else "")
        ui.edit_loop.setPlaceholderText("Slingan har inget namn än" if loop is not None else "Välj en slinga först")
        for widget in (ui.edit_loop, ui.button_bad, ui.button_good):
            widget.setEnabled(loop is not None)

    def _columns(self) -> tuple[Column[Loop], ...]:
        return (
            Column("Slinga", self._words, wide=True, narrowest=150),
            Column("Verkan", lambda loop: loop.turn.value, widest=110),
        )

    def _words(self, loop: Loop) -> str:
        drawn = self._table.drawn
        way = loop_words(drawn, loop) if drawn is not None else ""
        return f"{loop.name or _UNNAMED}: {way}"

    @Slot()
    def _row_chosen(self) -> None:
        row: Loop | None = self._ui.table_loops.current_row()
        if row is not None and not self._is_showing:
            self._table.look_at(row)

    @Slot()
    def _row_opened(self) -> None:
        """Name the loop that stands in the row."""
        self._ui.edit_loop.setFocus()
        self._ui.edit_loop.selectAll()

    @Slot()
    def _name_clicked(self) -> None:
        """Go to the next loop without a name, after the one that is looked at, and let it be named."""
        rows, looked_at = self._model.rows, self._model.row_of(_nodes(self._table.loop)) if self._table.loop else None
        begins = 0 if looked_at is None else looked_at + 1
        loop = next((each for each in (*rows[begins:], *rows[:begins]) if not each.name), None)
        if loop is not None:
            self._table.look_at(loop)
            self._row_opened()

    @Slot(str)
    def _name_settled(self, name: str) -> None:
        loop = self._table.loop
        if loop is not None:
            nodes = loop.nodes
            self._table.perform("namnge en slinga", lambda drawn: with_loop_name(drawn, nodes, name))

    @Slot()
    def _bad_clicked(self) -> None:
        self._name_settled(_BAD)

    @Slot()
    def _good_clicked(self) -> None:
        self._name_settled(_GOOD)


def _nodes(loop: Loop) -> Round:
    return loop.nodes


def _count_words(count: int, unnamed: int) -> str:
    if not count:
        return _NONE
    if count >= MOST_LOOPS:
        return f"Kartan har {MOST_LOOPS} slingor eller fler. Här visas de som hittades först, och de som har namn."
    if count == 1:
        return f"1 slinga{', utan namn' if unnamed else ''}. Välj den, så lyser den på kartan."
    return f"{count} slingor{f', {unnamed} utan namn' if unnamed else ''}. Välj en, så lyser den."

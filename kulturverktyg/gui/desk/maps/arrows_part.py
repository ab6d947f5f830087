"""Pilar: the arrows as a list, with what they say."""

from PySide6.QtCore import QObject, QSettings, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence

from kulturverktyg.gui.desk.maps.table import MapTable
from kulturverktyg.gui.forms.ui_maps_page import Ui_MapsPage
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.model.kinds import Sign
from kulturverktyg.understand.map import SIGNS, Arrow
from kulturverktyg.understand.map_edits import arrows
from kulturverktyg.understand.map_words import arrow_words


class ArrowsPart(QObject):
    """Works the widgets of the tab."""

    def __init__(self, ui: Ui_MapsPage, table: MapTable, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._table = table
        self._is_showing = False
        self._model: RowsModel[Arrow] = RowsModel(self._columns(), key=_ends, parent=self)
        ui.table_arrows.give_lines()
        ui.table_arrows.show_rows(self._model)
        ui.table_arrows.keep_widths(settings, "table_arrows")
        ui.table_arrows.selection_changed.connect(self._row_chosen)
        ui.combo_sign.activated.connect(self._sign_chosen)
        ui.button_turn.clicked.connect(self._turn_clicked)
        ui.button_remove_arrow.clicked.connect(self._remove_clicked)
        remove = QAction(ui.table_arrows, shortcut=QKeySequence("Del"))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self._remove_clicked)
        ui.table_arrows.addAction(remove)

    def show(self) -> None:
        """Show the arrows of the map that is shown, and the one that is worked with."""
        drawn, arrow, ui = self._table.drawn, self._table.arrow, self._ui
        self._is_showing = True
        self._model.set_rows(drawn.arrows if drawn is not None else ())
        if arrow is not None:
            ui.table_arrows.choose_key(arrow.ends)
        else:
            ui.table_arrows.clearSelection()
        self._is_showing = False
        has_signs = drawn is not None and drawn.has_signs
        ui.combo_sign.show_items(tuple(SIGNS.items()), arrow.sign if arrow is not None else None)
        ui.label_sign.setVisible(has_signs)
        ui.combo_sign.setVisible(has_signs)
        for widget in (ui.combo_sign, ui.button_turn, ui.button_remove_arrow):
            widget.setEnabled(arrow is not None)

    def sign(self, ends: object, sign: Sign) -> None:
        """Give an arrow a sign."""
        if isinstance(ends, tuple):
            source, target = ends
            self._table.perform("sätt tecken på en pil", lambda drawn: arrows.signed(drawn, source, target, sign))

    def _columns(self) -> tuple[Column[Arrow], ...]:
        return (
            Column("Från och till", self._ends_words, wide=True, narrowest=150),
            Column("Säger", lambda arrow: arrow_words(arrow.sign), widest=110),
        )

    def _ends_words(self, arrow: Arrow) -> str:
        drawn = self._table.drawn
        nodes = [drawn.node(end) for end in arrow.ends] if drawn is not None else []
        return " → ".join(node.words for node in nodes if node is not None)

    @Slot()
    def _row_chosen(self) -> None:
        row: Arrow | None = self._ui.table_arrows.current_row()
        if row is not None and not self._is_showing:
            self._table.choose(row.ends)

    @Slot()
    def _sign_chosen(self) -> None:
        sign = self._ui.combo_sign.chosen
        if isinstance(sign, Sign):
            self.sign(self._table.chosen, sign)

    @Slot()
    def _turn_clicked(self) -> None:
        arrow = self._table.arrow
        if arrow is not None:
            self._table.perform("vänd en pil", lambda drawn: arrows.turned(drawn, arrow.source, arrow.target))
            self._table.choose((arrow.target, arrow.source))

    @Slot()
    def _remove_clicked(self) -> None:
        arrow = self._table.arrow
        if arrow is not None:
            self._table.perform("ta bort en pil", lambda drawn: arrows.without_arrow(drawn, *arrow.ends))
            self._ui.table_arrows.setFocus()


def _ends(arrow: Arrow) -> tuple[object, object]:
    return arrow.ends

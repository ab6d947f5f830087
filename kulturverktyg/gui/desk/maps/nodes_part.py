"""Rutor: the nodes as a list, and a form for the one that is chosen: all that the map says, without seeing it."""

from collections.abc import Iterator
from uuid import UUID

from PySide6.QtCore import QObject, QSettings, Slot

from kulturverktyg.gui.desk.maps.table import MapTable
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.forms.ui_maps_page import Ui_MapsPage
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.model.kinds import NodeState, Sign
from kulturverktyg.understand.map import STATES, CultureMapView, Node
from kulturverktyg.understand.map_edits import arrows, nodes
from kulturverktyg.understand.map_layout import reading_order
from kulturverktyg.understand.map_words import stands_words, told


class NodesPart(QObject):
    """Works the widgets of the tab."""

    def __init__(self, ui: Ui_MapsPage, table: MapTable, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._table = table
        self._is_showing = False
        self._model: RowsModel[Node] = RowsModel(self._columns(), key=_node_id, parent=self)
        ui.table_nodes.give_lines()
        ui.table_nodes.show_rows(self._model)
        ui.table_nodes.keep_widths(settings, "table_nodes")
        self._text = SettledField(ui.edit_text, table.editing, self)
        self._text.settled.connect(self._text_settled)
        ui.table_nodes.selection_changed.connect(self._row_chosen)
        ui.table_nodes.chosen.connect(table.write_asked)
        ui.combo_lane.activated.connect(self._lane_chosen)
        ui.combo_state.activated.connect(self._state_chosen)
        ui.combo_target.activated.connect(self._target_chosen)

    def show(self) -> None:
        """Show the nodes of the map that is shown, and the one that is worked with."""
        drawn, node, ui = self._table.drawn, self._table.node, self._ui
        self._is_showing = True
        self._model.set_rows(reading_order(drawn) if drawn is not None else ())
        if node is not None:
            ui.table_nodes.choose_key(node.id)
        else:
            ui.table_nodes.clearSelection()
        self._is_showing = False
        ui.panel_node.setEnabled(node is not None)
        self._text.show(node.text if node is not None else "")
        lanes = tuple((lane.key, lane.words) for lane in drawn.lanes) if drawn is not None else ()
        ui.combo_lane.show_items(lanes, node.lane if node is not None else None)
        ui.combo_state.show_items(tuple(STATES.items()), node.state if node is not None else None)
        ui.combo_target.show_items(tuple(_targets(drawn, node)), None)
        for label, combo, is_used in (
            (ui.label_lane, ui.combo_lane, bool(lanes)),
            (ui.label_state, ui.combo_state, drawn is not None and drawn.has_states),
        ):
            label.setVisible(is_used)
            combo.setVisible(is_used)

    def _columns(self) -> tuple[Column[Node], ...]:
        return (
            Column("Ruta", lambda node: node.words, wide=True, narrowest=120, tip=self._told),
            Column("Var", self._stands, widest=150),
        )

    def _stands(self, node: Node) -> str:
        drawn = self._table.drawn
        return stands_words(drawn, node) if drawn is not None else ""

    def _told(self, node: Node) -> str:
        drawn = self._table.drawn
        return told(drawn, node) if drawn is not None else ""

    @Slot()
    def _row_chosen(self) -> None:
        row: Node | None = self._ui.table_nodes.current_row()
        if row is not None and not self._is_showing:
            self._table.choose(row.id)

    @Slot(str)
    def _text_settled(self, text: str) -> None:
        node = self._table.node
        if node is not None:
            key, first = node.id, not node.text
            joins = key if first else None
            self._table.perform("skriv i en ruta", lambda drawn: nodes.written(drawn, key, text), joins)

    @Slot()
    def _lane_chosen(self) -> None:
        key, lane = self._table.chosen, self._ui.combo_lane.chosen
        if isinstance(key, UUID) and isinstance(lane, str):
            self._table.perform("flytta en ruta", lambda drawn: nodes.in_lane(drawn, key, lane))

    @Slot()
    def _state_chosen(self) -> None:
        key, state = self._table.chosen, self._ui.combo_state.chosen
        if isinstance(key, UUID) and isinstance(state, NodeState):
            self._table.perform("ändra läge", lambda drawn: nodes.with_state(drawn, key, state))

    @Slot()
    def _target_chosen(self) -> None:
        key, target = self._table.chosen, self._ui.combo_target.chosen
        if isinstance(key, UUID) and isinstance(target, UUID):
            self._table.perform("dra en pil", lambda drawn: arrows.with_arrow(drawn, key, target, Sign.PLUS))


def _node_id(node: Node) -> UUID:
    return node.id


def _targets(drawn: CultureMapView | None, node: Node | None) -> Iterator[tuple[object, str]]:
    """Where an arrow from a node can go and none does."""
    if drawn is None or node is None:
        return
    taken = {arrow.target for arrow in drawn.arrows if arrow.source == node.id} | {node.id}
    for other in reading_order(drawn):
        if other.id not in taken:
            yield other.id, other.words

"""Kartor: one map at a time on the canvas, and beside it the same in lists."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.maps.arrows_part import ArrowsPart
from kulturverktyg.gui.desk.maps.loops_part import LoopsPart
from kulturverktyg.gui.desk.maps.menus import MapMenus
from kulturverktyg.gui.desk.maps.nodes_part import NodesPart
from kulturverktyg.gui.desk.maps.table import MapTable
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.undoing import Undoing
from kulturverktyg.gui.forms.ui_maps_page import Ui_MapsPage
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.map_canvas.canvas import MapCanvas
from kulturverktyg.gui.widgets.map_canvas.picture import ZOOMS
from kulturverktyg.model.kinds import Sign
from kulturverktyg.understand.map import KINDS, Maps
from kulturverktyg.understand.map_edits import arrows, nodes

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

#: Less than this is no other size.
_HARDLY = 0.01


class MapsPage(QWidget):
    """Reads anew whenever the journey changes or the page is shown."""

    def __init__(
        self,
        journey: OpenJourney,
        dialogs: Dialogs,
        banner: Banner,
        appearance: Appearance,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._banner = banner
        self._journey_id: UUID | None = None
        self._ui = Ui_MapsPage()
        self._ui.setupUi(self)
        self.editing: KeptEditing[Maps] = KeptEditing(journey, _save, self)
        self._table = MapTable(self.editing, self)
        self._canvas = MapCanvas(appearance)
        self._canvas.setObjectName("canvas")
        self._ui.layout_canvas.addWidget(self._canvas)
        QWidget.setTabOrder(self._ui.button_whole, self._canvas)
        self._nodes = NodesPart(self._ui, self._table, settings, self)
        self._arrows = ArrowsPart(self._ui, self._table, settings, self)
        self._loops = LoopsPart(self._ui, self._table, settings, self)
        Undoing(self, self._ui.button_undo, self._ui.button_redo, self._ui.label_saved, self.editing, banner)
        self._menus = MapMenus(self._ui, self._table, journey, dialogs, banner, self)
        self._connect()
        self._show_zoom()
        self._ui.tabs.setCurrentIndex(0)
        self._ui.stack.setCurrentWidget(self._ui.page_none)

    def _connect(self) -> None:
        ui, canvas, table = self._ui, self._canvas, self._table
        ui.combo_map.activated.connect(self._map_chosen)
        ui.button_add.clicked.connect(partial(self._add, None))
        ui.button_arrow.clicked.connect(canvas.begin_arrow)
        ui.button_remove.clicked.connect(self._remove_clicked)
        ui.button_zoom_in.clicked.connect(self._zoom_in)
        ui.button_zoom_out.clicked.connect(self._zoom_out)
        ui.button_whole.clicked.connect(canvas.fit)
        canvas.zoomed.connect(self._show_zoom)
        canvas.chosen.connect(table.choose)
        canvas.moved.connect(self._moved)
        canvas.lane_asked.connect(self._lane_asked)
        canvas.arrow_drawn.connect(self._arrow_drawn)
        canvas.signed.connect(self._signed)
        canvas.added.connect(self._add)
        canvas.edit_asked.connect(self._write)
        canvas.removed.connect(self._remove)
        canvas.said.connect(self._say)
        self._menus.begun.connect(self._begun)
        table.write_asked.connect(self._write)
        table.shown.connect(self._show)
        table.chosen_changed.connect(self._show)
        ui.edit_text.returnPressed.connect(self._text_entered)
        self._journey.follow(self._journey_changed)
        for key, owner, slot in (
            ("Ctrl++", self, self._zoom_in),
            ("Ctrl+-", self, self._zoom_out),
            ("Ins", ui.table_nodes, partial(self._add, None)),
            ("Del", ui.table_nodes, self._remove_clicked),
        ):
            action = QAction(owner, shortcut=QKeySequence(key))
            context = Qt.ShortcutContext
            action.setShortcutContext(context.WidgetWithChildrenShortcut if owner is self else context.WidgetShortcut)
            action.triggered.connect(slot)
            owner.addAction(action)

    @property
    def unsaved(self) -> bool:
        """Whether something is drawn that the file would not take."""
        return self.editing.unsaved

    def leave(self) -> None:
        """Save what is being written in a field that has not been left."""
        self.editing.settle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    @Slot()
    def _journey_changed(self) -> None:
        if self._journey.id != self._journey_id:
            self._journey_id = self._journey.id
            self.editing.close()
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        if not self._journey.is_open:
            return
        journey_id = self._journey.id

        def read(store: "Store") -> tuple[UUID, Maps]:
            from kulturverktyg.understand.maps import read_maps

            return journey_id, read_maps(store, journey_id)

        self._journey.look(read, self._looked)

    @Slot(object)
    def _looked(self, read: tuple[UUID, Maps]) -> None:
        """Take what was read, but not while something newer is on its way to the file: then look again."""
        journey_id, maps = read
        if not self._journey.is_open or journey_id != self._journey_id:
            return
        if self.editing.is_saving:
            self._look()
            return
        self.editing.open(journey_id, maps)

    @Slot()
    def _show(self) -> None:
        ui, drawn, table = self._ui, self._table.drawn, self._table
        ui.stack.setCurrentWidget(ui.page_map if drawn is not None else ui.page_none)
        for widget in (ui.combo_map, ui.button_new, ui.button_more):
            widget.setVisible(drawn is not None)
        if drawn is None:
            return
        items = tuple((each.id, f"{each.name} · {KINDS[each.kind]}") for each in table.maps)
        ui.combo_map.show_items(items, drawn.id)
        self._nodes.show()
        self._arrows.show()
        self._loops.show()
        ui.tabs.setTabVisible(ui.tabs.indexOf(ui.tab_loops), drawn.has_signs)
        self._canvas.show_map(drawn, table.chosen, can_write=self.editing.can_write)
        self._canvas.light(table.loop.steps if table.loop is not None else ())
        ui.button_arrow.setEnabled(table.node is not None and len(drawn.nodes) > 1)
        ui.button_remove.setEnabled(table.chosen is not None)

    @Slot()
    def _map_chosen(self) -> None:
        which = self._ui.combo_map.chosen
        if isinstance(which, UUID):
            self._table.show_map(which)

    @Slot()
    def _begun(self) -> None:
        self._canvas.setFocus()

    @Slot(object)
    def _add(self, place: tuple[int, int] | None, *_checked: object) -> None:
        """Put a node where there was a double click, or by the side of the one that is chosen, and write in it."""
        self.editing.settle_asked.emit()
        key, near = uuid4(), self._table.node
        beside = near.id if near is not None else None
        self._table.perform("lägg till en ruta", lambda drawn: nodes.with_new(drawn, key, place, near=beside), key)
        self._table.choose(key)
        self._canvas.show_chosen()
        self._write()

    @Slot()
    def _write(self) -> None:
        """Go to where the words of what is chosen are written."""
        ui = self._ui
        if self._table.node is not None:
            ui.tabs.setCurrentWidget(ui.tab_nodes)
            ui.edit_text.setFocus()
            ui.edit_text.selectAll()
        elif self._table.arrow is not None:
            ui.tabs.setCurrentWidget(ui.tab_arrows)
            ui.combo_sign.setFocus()

    @Slot()
    def _text_entered(self) -> None:
        self._canvas.setFocus()

    @Slot(object, int, int, bool)
    def _moved(self, key: UUID, x: int, y: int, by_key: bool) -> None:
        joins = key if by_key else None
        self._table.perform("flytta en ruta", lambda drawn: nodes.moved_to(drawn, key, x, y), joins)
        self._show()
        self._canvas.show_chosen()

    @Slot(object, int)
    def _lane_asked(self, key: UUID, down: int) -> None:
        drawn, node = self._table.drawn, self._table.node
        if drawn is None or node is None or not drawn.lanes:
            return
        keys = [lane.key for lane in drawn.lanes]
        place = keys.index(node.lane) + down
        if 0 <= place < len(keys):
            self._table.perform("flytta en ruta", lambda each: nodes.in_lane(each, key, keys[place]))
            announce(self._canvas, drawn.lanes[place].words)
            self._canvas.show_chosen()

    @Slot(object, object)
    def _arrow_drawn(self, source: UUID, target: UUID) -> None:
        self._table.perform("dra en pil", lambda drawn: arrows.with_arrow(drawn, source, target, Sign.PLUS))
        self._table.choose((source, target))
        drawn = self._table.drawn
        if drawn is not None and drawn.has_signs:
            self._say("Tryck + eller \N{MINUS SIGN}: ger mer av det ena mer eller mindre av det andra?")

    @Slot(object, object)
    def _signed(self, ends: object, sign: Sign) -> None:
        self._arrows.sign(ends, sign)

    @Slot()
    def _remove_clicked(self) -> None:
        self._remove(self._table.chosen)

    @Slot(object)
    def _remove(self, gone: object) -> None:
        if isinstance(gone, tuple):
            self._table.perform("ta bort en pil", lambda drawn: arrows.without_arrow(drawn, *gone))
        elif isinstance(gone, UUID):
            self._table.perform("ta bort en ruta", lambda drawn: nodes.without_node(drawn, gone))

    @Slot(str)
    def _say(self, words: str) -> None:
        self._ui.label_hint.setText(words)

    @Slot()
    def _zoom_in(self) -> None:
        self._canvas.zoom_to(next((zoom for zoom in ZOOMS if zoom > self._canvas.zoom + _HARDLY), ZOOMS[-1]))

    @Slot()
    def _zoom_out(self) -> None:
        self._canvas.zoom_to(next((zoom for zoom in ZOOMS[::-1] if zoom < self._canvas.zoom - _HARDLY), ZOOMS[0]))

    @Slot()
    def _show_zoom(self) -> None:
        zoom = self._canvas.zoom
        self._ui.label_zoom.setText(f"{zoom * 100:.0f} %")
        self._ui.button_zoom_out.setEnabled(zoom > ZOOMS[0] + _HARDLY)
        self._ui.button_zoom_in.setEnabled(zoom < ZOOMS[-1] - _HARDLY)


def _save(store: "Store", journey_id: UUID, maps: Maps) -> None:
    from kulturverktyg.understand.maps import save_maps

    save_maps(store, journey_id, maps)

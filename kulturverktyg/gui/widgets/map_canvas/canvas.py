"""The drawing itself: shows a map, and tells what the user does with it by mouse and by keys."""

from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.gui.widgets.map_canvas.items import ArrowItem, NodeItem
from kulturverktyg.gui.widgets.map_canvas.keys import STEPS, sign_of
from kulturverktyg.gui.widgets.map_canvas.picture import Chosen, MapPicture
from kulturverktyg.understand.map import CultureMapView, Node
from kulturverktyg.understand.map_edits.nodes import moved_to
from kulturverktyg.understand.map_layout import reading_order
from kulturverktyg.understand.map_words import told

_FAR_ENOUGH = 4
_HANDLE_REACH = 14
_KEYS_TOLD = (
    "Tab går mellan rutorna, piltangenterna flyttar, med Skift i små steg, med Ctrl till nästa fält. Enter skriver, "
    "Insert lägger till, A drar en pil, Delete tar bort."
)


class MapCanvas(MapPicture):
    """``chosen`` carries what is worked with; ``moved`` a node, where to and whether by a key; ``lane_asked`` a node
    and how many lanes down; ``arrow_drawn`` two nodes; ``signed`` an arrow's ends and sign; ``added`` a place or None;
    ``edit_asked`` comes when words are to be written, ``removed`` carries what is to go, ``said`` what to do next.
    """

    chosen = Signal(object)
    moved = Signal(object, int, int, bool)
    lane_asked = Signal(object, int)
    arrow_drawn = Signal(object, object)
    signed = Signal(object, object)
    added = Signal(object)
    edit_asked = Signal()
    removed = Signal(object)
    said = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._aiming: UUID | None = None
        self._pressed: QPointF | None = None
        self._grip = QPointF()
        self._is_dragging = self._can_write = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName("Karta")
        self.setAccessibleDescription(_KEYS_TOLD)

    @property
    def is_aiming(self) -> bool:
        """Whether an arrow is being drawn, and waits for where to."""
        return self._aiming is not None

    def show_map(self, drawn: CultureMapView, chosen: Chosen, *, can_write: bool = True) -> None:
        """Show a map, with something on it that is worked with."""
        is_other = self._drawn is None or self._drawn.id != drawn.id
        self._drawn, self._chosen, self._can_write = drawn, chosen, can_write
        if is_other or (self._aiming is not None and drawn.node(self._aiming) is None):
            self.stop_aiming()
        self.setAccessibleName(f"Karta: {drawn.name}")
        self._lay(drawn)
        if is_other:
            self.horizontalScrollBar().setValue(0)
            self.verticalScrollBar().setValue(0)
            self.fit()

    @Slot()
    def begin_arrow(self) -> None:
        """Draw an arrow from the node that is chosen; where to is asked for."""
        if not self._can_write or not isinstance(self._chosen, UUID) or self._drawn is None:
            return
        self._aiming, self._aim = self._chosen, None
        self.setFocus()
        self._say("Vart ska pilen gå? Klicka på en ruta, eller välj med Tab och tryck Enter. Esc avbryter.")
        self._mark_choice()

    @Slot()
    def stop_aiming(self) -> None:
        """Draw no arrow after all."""
        was_aiming, self._aiming, self._aim = self.is_aiming, None, None
        self._line.hide()
        if was_aiming:
            self._say("")
        self._mark_choice()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next node as one reads, and from the last one out of the map."""
        order = [node.id for node in self._order() if node.id != self._aiming]
        current = self._aim if self.is_aiming else self._chosen
        step = 1 if forward else -1
        place = order.index(current) + step if isinstance(current, UUID) and current in order else None
        if place is None and order:
            place = 0 if forward else len(order) - 1
        if place is None or not (0 <= place < len(order) or self.is_aiming):
            return super().focusNextPrevChild(forward)
        self._step_to(order[place % len(order)])
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            order = self._order()
            if order and not isinstance(self._chosen, UUID):
                self._step_to(order[0 if event.reason() is Qt.FocusReason.TabFocusReason else -1].id)
        self._mark_choice()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark_choice()

    def event(self, event: QEvent) -> bool:
        """Keep the plain keys of the map from shortcuts of the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self.is_aiming:
            self.stop_aiming()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif not self._can_write:
            super().keyPressEvent(event)
        elif key in STEPS and isinstance(self._chosen, UUID) and not self.is_aiming:
            self._move_by_key(key, event.modifiers())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self._chosen)
        elif key == Qt.Key.Key_Insert:
            self.added.emit(None)
        elif key == Qt.Key.Key_A:
            self.begin_arrow()
        elif sign_of(event.text()) is not None and isinstance(self._chosen, tuple):
            self.signed.emit(self._chosen, sign_of(event.text()))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        found = self._at(event.position())
        place = self.mapToScene(event.position().toPoint())
        if self.is_aiming:
            self._hit(found)
        elif self._is_on_handle(event.position()):
            self.begin_arrow()
            self._pressed = event.position()
        else:
            self._choose(found)
            if isinstance(found, UUID) and self._can_write:
                self._pressed, self._grip = event.position(), self._nodes[found].pos() - place

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self.mapToScene(event.position().toPoint())
        if self.is_aiming:
            self._aim_at(event.position(), place)
        elif self._pressed is None:
            is_over = isinstance(self._at(event.position()), UUID)
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if is_over else Qt.CursorShape.ArrowCursor)
        elif self._is_dragging or (event.position() - self._pressed).manhattanLength() >= _FAR_ENOUGH:
            self._is_dragging = True
            self._drag_to(place + self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragging, pressed = self._is_dragging, self._pressed
        self._is_dragging, self._pressed = False, None
        place = self.mapToScene(event.position().toPoint()) + self._grip
        if self.is_aiming and pressed is not None:
            if (event.position() - pressed).manhattanLength() >= _FAR_ENOUGH:
                self._hit(self._at(event.position()))
        elif was_dragging and isinstance(self._chosen, UUID):
            self.moved.emit(self._chosen, round(place.x()), round(place.y()), False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if isinstance(found, UUID):
            self._choose(found)
            self.edit_asked.emit()
        elif found is None and self._can_write:
            place = self.mapToScene(event.position().toPoint())
            self.added.emit((round(place.x()), round(place.y())))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl the page zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def _order(self) -> tuple[Node, ...]:
        return reading_order(self._drawn) if self._drawn is not None else ()

    def _at(self, place: QPointF) -> Chosen:
        """The node under a place on the viewport, or else the arrow."""
        found = self.items(place.toPoint())
        node = next((item.key for item in found if isinstance(item, NodeItem)), None)
        return node or next((item.ends for item in found if isinstance(item, ArrowItem)), None)

    def _is_on_handle(self, place: QPointF) -> bool:
        if not self._can_write or not isinstance(self._chosen, UUID) or self._chosen not in self._nodes:
            return False
        return (self.handle_of(self._chosen) - place).manhattanLength() <= _HANDLE_REACH

    def _choose(self, found: Chosen) -> None:
        self._chosen = found
        self._mark_choice()
        self.chosen.emit(found)

    def _step_to(self, key: UUID) -> None:
        if self.is_aiming:
            self._aim = key
            self._mark_choice()
            self.bring_in_sight(key)
        else:
            self._choose(key)
            self.show_chosen()
        node = self._drawn.node(key) if self._drawn is not None else None
        if self._drawn is not None and node is not None:
            announce(self, told(self._drawn, node))

    def _enter(self) -> None:
        if self.is_aiming:
            self._hit(self._aim)
        elif self._chosen is not None:
            self.edit_asked.emit()

    def _hit(self, target: Chosen) -> None:
        """End an arrow that is being drawn on what was hit; on nothing, or where it began, there is none."""
        source = self._aiming
        self.stop_aiming()
        if isinstance(target, UUID) and source is not None and target != source:
            self.arrow_drawn.emit(source, target)

    def _aim_at(self, place: QPointF, there: QPointF) -> None:
        found = self._at(place)
        self._aim = found if isinstance(found, UUID) and found != self._aiming else None
        if self._aiming is not None:
            handle = self._nodes[self._aiming].handle
            self._line.setLine(handle.x(), handle.y(), there.x(), there.y())
            self._line.show()
        self._mark_choice()

    def _drag_to(self, place: QPointF) -> None:
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._drawn is not None and isinstance(self._chosen, UUID):
            self._lay(moved_to(self._drawn, self._chosen, round(place.x()), round(place.y())))

    def _move_by_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        node = self._drawn.node(self._chosen) if self._drawn is not None and isinstance(self._chosen, UUID) else None
        if node is None:
            return
        across, down = STEPS[key]
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.lane_asked.emit(node.id, down)
            return
        step = 4 if modifiers & Qt.KeyboardModifier.ShiftModifier else 20
        self.moved.emit(node.id, node.x + across * step, node.y + down * step, True)

    def _is_ours(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        ours = (Qt.Key.Key_A, Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_Backspace)
        return plain and (event.key() in ours or sign_of(event.text()) is not None)

    def _say(self, words: str) -> None:
        self.said.emit(words)
        announce(self, words)

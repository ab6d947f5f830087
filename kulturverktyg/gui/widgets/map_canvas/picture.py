"""How a map is seen: its items in their places, in the colours and letters of the interface, as large as wanted."""

from collections.abc import Collection
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontInfo, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsLineItem, QGraphicsScene, QGraphicsView, QWidget

from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.map_canvas.ground import paint_hint, paint_lanes
from kulturverktyg.gui.widgets.map_canvas.items import ArrowItem, NodeItem, letters
from kulturverktyg.understand.map import CultureMapView
from kulturverktyg.understand.map_layout import LETTERS, box_of, size_of
from kulturverktyg.understand.map_paths import paths_of

#: What is worked with: a node, the ends of an arrow, or nothing.
Chosen = UUID | tuple[UUID, UUID] | None

ZOOMS = (0.5, 0.65, 0.8, 1.0, 1.25, 1.6, 2.0)
_AROUND = 40
#: No drawing is fitted as if it were narrower, or made larger than this, to fill the room.
_LEAST_WIDE, _LARGEST_FIT = 600, 1.0
_RING = 2


class MapPicture(QGraphicsView):
    """Shows a map; ``zoomed`` comes when it is shown in another size."""

    zoomed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._drawn: CultureMapView | None = None
        self._chosen: Chosen = None
        self._aim: UUID | None = None
        self._lit: Collection[tuple[UUID, UUID]] = ()
        self._fits, self._zoom = True, 1.0
        self._nodes: dict[UUID, NodeItem] = {}
        self._arrows: dict[tuple[UUID, UUID], ArrowItem] = {}
        self._scene = QGraphicsScene(self)
        self._line = QGraphicsLineItem()
        self._line.hide()
        self._scene.addItem(self._line)
        self.setScene(self._scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        appearance.changed.connect(self._recolour)

    def light(self, ends: Collection[tuple[UUID, UUID]]) -> None:
        """Let the arrows of a loop be seen among the others."""
        self._lit = ends
        self._mark_choice()

    def place_of(self, key: UUID) -> QPointF:
        """The middle of a node on the viewport, in sight or not."""
        return QPointF(self.mapFromScene(self._nodes[key].pos()))

    def handle_of(self, key: UUID) -> QPointF:
        """Where an arrow is dragged from, on the viewport."""
        return QPointF(self.mapFromScene(self._nodes[key].handle))

    def place_of_arrow(self, ends: tuple[UUID, UUID]) -> QPointF:
        """A point on an arrow, on the viewport."""
        return QPointF(self.mapFromScene(self._arrows[ends].middle))

    @property
    def zoom(self) -> float:
        """How many times as large as the interface's letters those of the drawing are."""
        return self._zoom

    def zoom_to(self, times: float) -> None:
        """Show the drawing in a size of one's own."""
        self._fits, self._zoom = False, times
        self._scale()

    @Slot()
    def fit(self) -> None:
        """Show all of the drawing, from now on also when the window is made another size."""
        self._fits = True
        self._fit()

    def _fit(self) -> None:
        if self._drawn is None:
            return
        wide, high = self._extent(self._drawn)
        room, own = self.maximumViewportSize(), self._own_scale()
        most = min(room.width() / max(wide, _LEAST_WIDE), room.height() / high) / own if self._drawn.nodes else 1.0
        self._zoom = min(most, _LARGEST_FIT)
        self._scale()

    def show_chosen(self) -> None:
        """Bring what is worked with in sight."""
        if isinstance(self._chosen, UUID):
            self.bring_in_sight(self._chosen)

    def bring_in_sight(self, key: UUID) -> None:
        """Scroll to a node, if it is there."""
        if key in self._nodes:
            self.ensureVisible(self._nodes[key], _AROUND, _AROUND)

    def sizeHint(self) -> QSize:
        return QSize(640, 420)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self._fit()

    def drawBackground(self, painter: QPainter, rect: QRectF | object) -> None:
        tokens = self._appearance.tokens
        painter.fillRect(self.mapToScene(self.viewport().rect()).boundingRect(), QColor(tokens.card))
        if self._drawn is None:
            return
        paint_lanes(painter, self._drawn, tokens, letters(self.font()), self._right_edge())
        if not self._drawn.nodes:
            room = self.mapToScene(self.viewport().rect()).boundingRect()
            paint_hint(painter, self._drawn, tokens, letters(self.font()), room)

    def _right_edge(self) -> float:
        seen = self.mapToScene(self.viewport().rect()).boundingRect().right()
        return max(seen + 2, self._scene.sceneRect().right())

    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        """Show that the keys go here, where nothing on the map shows it."""
        if self.hasFocus() and self._chosen is None:
            painter.save()
            painter.resetTransform()
            painter.setPen(QPen(QColor(self._appearance.tokens.primary), _RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.restore()

    def _lay(self, drawn: CultureMapView) -> None:
        """Put every item where it belongs, making and taking away as many as are needed."""
        tokens, font = self._appearance.tokens, letters(self.font())
        for gone in self._nodes.keys() - {node.id for node in drawn.nodes}:
            self._scene.removeItem(self._nodes.pop(gone))
        for ends in self._arrows.keys() - {arrow.ends for arrow in drawn.arrows}:
            self._scene.removeItem(self._arrows.pop(ends))
        has_mark = drawn.has_states or any(lane.is_wanted for lane in drawn.lanes)
        for node in drawn.nodes:
            if node.id not in self._nodes:
                self._nodes[node.id] = NodeItem(node.id)
                self._scene.addItem(self._nodes[node.id])
            self._nodes[node.id].show_node(node, tokens, font, has_mark=has_mark)
        paths = paths_of(drawn)
        for arrow in drawn.arrows:
            if arrow.ends not in self._arrows:
                self._arrows[arrow.ends] = ArrowItem(arrow.ends)
                self._scene.addItem(self._arrows[arrow.ends])
            self._arrows[arrow.ends].show_arrow(arrow, paths[arrow.ends], tokens, font)
        self._scene.setSceneRect(0, 0, *self._extent(drawn))
        self._line.setPen(QPen(QColor(tokens.primary), 2, Qt.PenStyle.DashLine))
        self._scale()
        self._mark_choice()

    def _mark_choice(self) -> None:
        for key, item in self._nodes.items():
            item.show_choice(chosen=key == self._chosen, aimed=key == self._aim, focus=self.hasFocus())
        for ends, arrow in self._arrows.items():
            arrow.show_choice(chosen=ends == self._chosen, lit=ends in self._lit)

    @staticmethod
    def _extent(drawn: CultureMapView) -> tuple[float, float]:
        """How far there is anything to see, to the right and downwards."""
        boxes = [box_of(node) for node in drawn.nodes]
        high = size_of(drawn)[1] if drawn.lanes else max([1, *(box.bottom + _AROUND for box in boxes)])
        return max([1, *(box.right + _AROUND for box in boxes)]), high

    @Slot()
    def _recolour(self) -> None:
        if self._drawn is not None:
            self._lay(self._drawn)

    def _own_scale(self) -> float:
        """How many pixels a point of the drawing is, for the interface's letters."""
        return QFontInfo(self.font()).pixelSize() / LETTERS

    def _scale(self) -> None:
        times = self._own_scale() * self._zoom
        self.resetTransform()
        self.scale(times, times)
        self.zoomed.emit()

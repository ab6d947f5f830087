"""The matrix itself (*fyrfältare*): four fields, effort across and impact upwards, with marks and their labels."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kulturverktyg.decide.placements import LAST, Point, Spot, within
from kulturverktyg.gui.desk.choosing.matrix_ground import (
    BOTTOM,
    LEFT,
    RIGHT,
    TOP,
    field_names,
    middle_lines,
    paint_ground,
)
from kulturverktyg.gui.desk.choosing.matrix_labels import Label, Labels
from kulturverktyg.gui.desk.choosing.matrix_layout import apart
from kulturverktyg.gui.desk.choosing.matrix_mark import (
    SIZE,
    SMALL_SIZE,
    ChosenMark,
    Mark,
    OtherMark,
    draw_mark,
    place_words,
)
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.announce import announce

_FAR_ENOUGH = 4
_STRING = 2.0
#: More marks than these are not kept apart: they would have to stand far from where they belong.
_MOST_APART = 300
_HALF = QPointF(SIZE / 2, SIZE / 2)


class MatrixView(QWidget):
    """The chosen mark is a control of its own, with the keyboard; the others are drawn, and told to screen readers.

    ``moved`` carries what was moved, where to, and whether by a step of a key; ``chosen`` what is worked with;
    ``removed`` what is to go; and ``pointed`` a point that was clicked where nothing is.
    """

    moved = Signal(object, object, bool)
    chosen = Signal(object)
    removed = Signal(object)
    pointed = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._marks: tuple[Mark, ...] = ()
        self._chosen: Spot | None = None
        self._centres: dict[Spot, QPointF] = {}
        self._strings: list[QLineF] = []
        self._labels: list[Label] = []
        self._label_maker = Labels()
        self._pressed: QPointF | None = None
        self._is_dragging = False
        self._others: list[OtherMark] = []
        self.mark = ChosenMark(appearance, self)
        self.mark.hide()
        self.mark.stepped.connect(self._stepped)
        self.mark.turned.connect(self._turned)
        self.mark.removed.connect(self._mark_removed)
        self.mark.escaped.connect(self._let_go)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAccessibleName("Fyrfältare: nytta uppåt, insats åt höger")
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(620, 460)

    def show_marks(self, marks: Sequence[Mark], chosen: Spot | None) -> None:
        """Show these, one of them chosen."""
        self._chosen = chosen
        self._marks = tuple(sorted(marks, key=lambda mark: mark.spot != chosen))
        is_placed = bool(self._marks) and self._marks[0].spot == chosen
        self.mark.setVisible(is_placed)
        if is_placed:
            self.mark.show_mark(self._marks[0])
        self._lay_out()

    def place_of(self, point: Point) -> QPointF:
        """Where a point is on the widget."""
        plot = self._plot
        x = plot.left() + plot.width() * point.effort / LAST
        return QPointF(x, plot.bottom() - plot.height() * point.impact / LAST)

    def point_at(self, place: QPointF) -> Point:
        """The nearest point to a place on the widget."""
        plot = self._plot
        effort = (place.x() - plot.left()) / max(1.0, plot.width()) * LAST
        return within(round((plot.bottom() - place.y()) / max(1.0, plot.height()) * LAST), round(effort))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self._mark_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), f"{mark.text}\n{place_words(mark.point)}" if mark else "", self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        mark = self._mark_at(event.position())
        if mark is not None:
            self._pressed = event.position()
            self.chosen.emit(mark.spot)
            self.mark.setFocus()
        elif self._plot.contains(event.position()):
            self.pointed.emit(self.point_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            over = self._mark_at(event.position()) is not None
            self.setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor)
        elif self._is_dragging or (event.position() - self._pressed).manhattanLength() >= _FAR_ENOUGH:
            self._drag_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragging, self._is_dragging, self._pressed = self._is_dragging, False, None
        if was_dragging:
            self.moved.emit(self.mark.mark.spot, self.point_at(event.position()), False)
            self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._appearance.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, self._plot, tokens, self.font())
        painter.setPen(QPen(QColor(tokens.edge), 1))
        painter.drawLines(self._strings)
        painter.setPen(QPen(QColor(tokens.card), 1))
        painter.setBrush(QColor(tokens.now))
        for mark in self._marks:
            if mark.spot != self._chosen:
                draw_mark(painter, mark.spot.subject, self._centres[mark.spot])
        for label in self._labels:
            if not (label.is_chosen and self._is_dragging):
                painter.setFont(label.font)
                painter.setPen(QColor(tokens.primary if label.is_chosen else tokens.ink))
                painter.drawText(label.rect, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), label.words)
        painter.end()

    @property
    def _plot(self) -> QRectF:
        return QRectF(self.rect()).adjusted(LEFT, TOP, -RIGHT, -BOTTOM)

    def _mark_at(self, place: QPointF) -> Mark | None:
        """The mark under a place: the chosen one before others, and those that are drawn last before earlier ones."""
        reach = SIZE / 2
        near = [mark for mark in self._marks if (self._centres[mark.spot] - place).manhattanLength() <= reach]
        return (near[0] if near[0].spot == self._chosen else near[-1]) if near else None

    def _lay_out(self) -> None:
        """Put marks and labels where there is room; the chosen mark stands exactly where it belongs."""
        plot = self._plot
        places = [self.place_of(mark.point) for mark in self._marks]
        centres = [*apart(places[:_MOST_APART], SMALL_SIZE, plot), *places[_MOST_APART:]]
        self._centres = {mark.spot: centre for mark, centre in zip(self._marks, centres, strict=True)}
        self._strings = [
            QLineF(there, here)
            for there, here in zip(places, centres, strict=True)
            if (there - here).manhattanLength() > _STRING
        ]
        taken = [*(rect for rect, _, _ in field_names(plot, self.font())), *middle_lines(plot)]
        self._labels = self._label_maker.made(self._marks, self._chosen, centres, plot, taken, self.font())
        self._tell_of_others()
        if self._chosen in self._centres:
            self.mark.move((self._centres[self._chosen] - _HALF).toPoint())
        self.update()

    def _tell_of_others(self) -> None:
        others = [mark for mark in self._marks if mark.spot != self._chosen]
        while len(self._others) < len(others):
            self._others.append(OtherMark(self))
            self._others[-1].clicked.connect(self._other_pressed)
        for widget, mark in zip(self._others, others, strict=False):
            widget.tell(mark, self._centres[mark.spot])
        for widget in self._others[len(others) :]:
            widget.hide()

    @Slot()
    def _other_pressed(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, OtherMark):
            self.chosen.emit(pressed.mark.spot)
            self.mark.setFocus()

    def _drag_to(self, place: QPointF) -> None:
        self._is_dragging = True
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        point = self.point_at(place)
        self.mark.move((self.place_of(point) - _HALF).toPoint())
        QToolTip.showText(self.mapToGlobal(place.toPoint()), place_words(point), self)
        self.update()

    @Slot(int, int)
    def _stepped(self, impact: int, effort: int) -> None:
        mark = self.mark.mark
        point = within(mark.point.impact + impact, mark.point.effort + effort)
        if point != mark.point:
            self.moved.emit(mark.spot, point, True)
            announce(self.mark, place_words(point))

    @Slot(int)
    def _turned(self, step: int) -> None:
        """Go to the next mark as one reads: field by field would be lost when they are moved, so by impact."""
        order = sorted(self._marks, key=lambda mark: (-mark.point.impact, mark.point.effort, mark.text))
        spots = [mark.spot for mark in order]
        self.chosen.emit(spots[(spots.index(self.mark.mark.spot) + step) % len(spots)])
        announce(self.mark, self.mark.accessibleName())

    @Slot()
    def _let_go(self) -> None:
        """Leave what is being dragged where it was."""
        self._is_dragging, self._pressed = False, None
        self._lay_out()

    @Slot()
    def _mark_removed(self) -> None:
        self.removed.emit(self.mark.mark.spot)

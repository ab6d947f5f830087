"""A chart as a picture that is always as sharp as the screen: drawn on the worker, anew for each size."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QHideEvent, QImage, QKeySequence, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from kulturverktyg.gui.tasks import Clock, Progress, Task, TaskRunner

if TYPE_CHECKING:
    from matplotlib.figure import Figure

#: Makes the figure for a width and height in inches; it may come out taller.
Draw = Callable[[tuple[float, float]], "Figure"]

_SETTLE_MILLISECONDS = 120
_INCH = 96
#: How much smaller than life a chart may be shown rather than be scrolled.
_MOST_SHRUNK = 1.4


@dataclass(frozen=True)
class _Picture:
    width: int
    height: int
    pixels: bytes


class ChartView(QScrollArea):
    """Empty until it is given a worker and something to draw."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner: TaskRunner | None = None
        self._draw: Draw | None = None
        self._task: Task | None = None
        self._drawn_for = QSize()
        self._label = QLabel(alignment=Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._settling = Clock(self)
        self._settling.ticked.connect(self._render)
        self.setWidget(self._label)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        copy = QAction("Kopiera bilden", self, shortcut=QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def use(self, runner: TaskRunner) -> None:
        """Draw on this worker."""
        self._runner = runner

    def show_chart(self, draw: Draw, description: str) -> None:
        """Show what ``draw`` makes; ``description`` is read instead of the picture."""
        self._draw = draw
        self._label.setAccessibleName(description)
        self.setAccessibleName(description)
        self._render()

    def clear(self) -> None:
        """Show nothing, and forget the picture."""
        self._draw = None
        self._cancel()
        self._label.setPixmap(QPixmap())

    @property
    def picture(self) -> QPixmap:
        """What is shown now; null when nothing is drawn yet."""
        return self._label.pixmap()

    @Slot()
    def copy(self) -> None:
        """Put the picture on the clipboard."""
        if not self.picture.isNull():
            QGuiApplication.clipboard().setPixmap(self.picture)

    def minimumSizeHint(self) -> QSize:
        return QSize(430, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._draw is not None and self.isVisible() and self._room() != self._drawn_for:
            self._settling.start(_SETTLE_MILLISECONDS, once=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._render()

    def hideEvent(self, event: QHideEvent) -> None:
        self._settling.stop()
        super().hideEvent(event)

    @Slot()
    def _render(self) -> None:
        if self._draw is None or self._runner is None or not self.isVisible():
            return
        self._cancel()
        draw, sharpness = self._draw, self.devicePixelRatioF()
        self._drawn_for = self._room()
        size = (self._drawn_for.width() / _INCH, self._drawn_for.height() / _INCH)
        self._task = self._runner.run(lambda progress: _paint(draw, size, sharpness, progress), self._painted)

    def _room(self) -> QSize:
        """What a picture may take; a scroll bar has its place whether it is needed or not."""
        return QSize(self.width() - self.verticalScrollBar().sizeHint().width(), self.height())

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    @Slot(object)
    def _painted(self, picture: _Picture) -> None:
        self._task = None
        image = QImage(
            picture.pixels, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGBA8888
        ).copy()
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._label.setPixmap(QPixmap.fromImage(image))


def _paint(draw: Draw, size: tuple[float, float], sharpness: float, progress: Progress) -> _Picture:
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    from kulturverktyg.charts.style import house_style

    if progress.cancelled:
        return _Picture(0, 0, b"")
    figure, shrunk = _fitted(draw, size)
    figure.set_dpi(_INCH * sharpness / shrunk)
    canvas = FigureCanvasAgg(figure)
    with house_style():
        canvas.draw()  # type: ignore[no-untyped-call]
    width, height = canvas.get_width_height(physical=True)
    pixels = bytes(canvas.buffer_rgba())  # type: ignore[no-untyped-call]
    return _Picture(width, height, pixels)


def _fitted(draw: Draw, size: tuple[float, float]) -> "tuple[Figure, float]":
    """A figure, and how many times it is to be shrunk so that it has room in ``size`` without scrolling.

    One that would have to be shrunk too much is left as it is.
    """
    width, height = size
    figure = draw(size)
    shrunk = figure.get_figheight() / height
    if not 1 < shrunk <= _MOST_SHRUNK:
        return figure, 1.0
    larger = draw((width * shrunk, height * shrunk))
    return larger, larger.get_figheight() / height

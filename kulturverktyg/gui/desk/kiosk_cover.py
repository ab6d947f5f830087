"""A calm page over the whole desk for as long as a kiosk is under way on this laptop."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget

from kulturverktyg.collect.kiosk_marker import is_marked, marked
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.tasks import Clock

_LOOK_EVERY_MILLISECONDS = 1000
_TITLE = "Kiosken är öppen"
_WORDS = "Arbetsbordet öppnas igen när kiosken avslutas med PIN-koden."
_WIDEST = 560


class KioskCover(QWidget):
    """Lays itself over a window when a kiosk is marked as under way, and goes away when it no longer is.

    What is below, ``content``, is hidden, so that neither keys nor eyes reach it. ``start`` shows the kiosk of a
    package unless it is shown already; it raises KnownError when it cannot.
    """

    def __init__(self, window: QMainWindow, content: QWidget, start: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._window = window
        self._content = content
        self._start = start
        self.setObjectName("cover_kiosk")
        self.setAutoFillBackground(True)
        self._problem = _centred("", "danger")
        self._problem.setObjectName("label_cover_problem")
        self._button = QPushButton("&Visa kiosken igen")
        self._button.setObjectName("button_show_kiosk")
        self._button.setProperty("role", "primary")
        self._button.setAutoDefault(True)  # for Enter
        self._button.clicked.connect(self._show_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(16)
        column.addStretch(1)
        for line in (_centred(_TITLE, "title"), _centred(_WORDS, ""), self._problem):
            column.addWidget(line, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setAccessibleName(_TITLE)
        self._button.setAccessibleDescription(f"{_TITLE}. {_WORDS}")
        self.hide()
        window.installEventFilter(self)
        self._clock = Clock(self)
        self._clock.ticked.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Lay the cover, or take it away, by whether a kiosk is under way."""
        under_way = is_marked()
        if under_way and self.isHidden():
            self._lay()
        elif not under_way and not self.isHidden():
            self._take_away()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the window's size, and look only while there is something to cover."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        elif event.type() == QEvent.Type.Show:
            self.look()
            self._clock.start(_LOOK_EVERY_MILLISECONDS)
        elif event.type() == QEvent.Type.Hide and not event.spontaneous():
            self._clock.stop()
        return False

    def _lay(self) -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QDialog) and window.isVisible():
                window.reject()
        self._content.hide()
        self._problem.hide()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._button.setFocus()

    def _take_away(self) -> None:
        self.hide()
        self._content.show()
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.activateWindow()

    @Slot()
    def _show_clicked(self) -> None:
        """The desk goes out of the way of a kiosk that is open behind it; one that is not is started."""
        under_way = marked()
        if under_way is None:
            self.look()
            return
        try:
            self._start(under_way.package)
        except KnownError as error:
            self._problem.setText(str(error))
            self._problem.show()
        else:
            self._window.showMinimized()


def _centred(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setFixedWidth(_WIDEST)
    label.setProperty("role", role)
    return label

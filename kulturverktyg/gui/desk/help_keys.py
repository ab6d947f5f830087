"""F1 and the button that open the handbook at the chapter of the page that is shown."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from kulturverktyg.gui.desk.next_step import Place
from kulturverktyg.gui.handbook.chapters import FIRST, all_names
from kulturverktyg.gui.handbook.window import HandbookWindow

_CHAPTERS = {Place.UNITS: "assignment", Place.TEXTS: "results", Place.DECISIONS: "ideas"}


class HelpKeys(QObject):
    """Keeps one window with the handbook, made when it is first asked for."""

    def __init__(self, window: QWidget, button: QPushButton) -> None:
        super().__init__(window)
        self._window = window
        self._place = Place.JOURNEYS
        self._handbook: HandbookWindow | None = None
        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), window, self.open_handbook)
        button.clicked.connect(self.open_handbook)

    def about(self, place: Place) -> None:
        """Remember which page is shown."""
        self._place = place

    @Slot()
    def open_handbook(self) -> None:
        """Show the chapter of the page, in front of the desk."""
        if self._handbook is None:
            self._handbook = HandbookWindow(self._window)
        self._handbook.open_at(chapter_of(self._place))
        self._handbook.show()
        self._handbook.raise_()
        self._handbook.activateWindow()


def chapter_of(place: Place) -> str:
    """The name of the chapter about a place."""
    name = _CHAPTERS.get(place, place.value)
    return name if name in all_names() else FIRST

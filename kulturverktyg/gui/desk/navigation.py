"""The steps at the left, with the pages that there are."""

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from kulturverktyg.gui.desk.next_step import Place

_PAGES: tuple[tuple[str, tuple[tuple[str, Place], ...]], ...] = (
    ("", (("Alla resor", Place.JOURNEYS),)),
    (
        "Förbered",
        (("Uppdrag", Place.ASSIGNMENT), ("Enkät", Place.SURVEY), ("Workshoppar", Place.WORKSHOPS)),
    ),
    (
        "Samla in",
        (
            ("Kiosk", Place.KIOSK),
            ("Projektor", Place.PROJECTOR),
            ("Pappersenkät", Place.PAPER),
            ("Flera datorer", Place.LAPTOPS),
        ),
    ),
    ("Förstå", (("Resultat", Place.RESULTS),)),
    (
        "Välj väg",
        (("Idéer", Place.IDEAS), ("Omröstning", Place.VOTES), ("Vision", Place.VISION), ("Handlingsplan", Place.PLAN)),
    ),
    (
        "Följ upp",
        (
            ("Uppföljning", Place.FOLLOW_UP),
            ("Rapporter", Place.REPORTS),
            ("Omgångar", Place.ROUNDS),
            ("Pröva anonymiteten", Place.AUDIT),
        ),
    ),
)
_ROW_HEIGHT = 28
_HEADING_HEIGHT = 32

#: Places that are parts of a page.
_PART_OF = {Place.UNITS: Place.ASSIGNMENT, Place.TEXTS: Place.RESULTS}


class Navigation(QObject):
    """Works the list of pages; ``chosen`` carries the `Place` that was chosen."""

    chosen = Signal(object)

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view
        self._items: dict[Place, QListWidgetItem] = {}
        for step, pages in _PAGES:
            if step:
                self._add_heading(step)
            for words, place in pages:
                self._add_page(words, place, step)
        view.currentItemChanged.connect(self._current_changed)

    def allow_journey_pages(self, allowed: bool) -> None:
        """Let the pages of a journey be chosen, or only the list of journeys."""
        for place, item in self._items.items():
            usable = allowed or place is Place.JOURNEYS
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if usable else Qt.ItemFlag.NoItemFlags
            )
            item.setHidden(not usable)
        for row in range(self._view.count()):
            item = self._view.item(row)
            if item not in self._items.values():
                item.setHidden(not allowed)

    def show(self, place: Place) -> None:
        """Mark where one is, without choosing it."""
        self._view.blockSignals(True)
        self._view.setCurrentItem(self._items[_PART_OF.get(place, place)])
        self._view.blockSignals(False)

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words, self._view)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(QSize(0, _HEADING_HEIGHT))
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        font = self._view.font()
        font.setBold(True)
        item.setFont(font)

    def _add_page(self, words: str, place: Place, step: str) -> None:
        item = QListWidgetItem(words, self._view)
        item.setData(Qt.ItemDataRole.UserRole, place.value)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{step}: {words}" if step else words)
        item.setSizeHint(QSize(0, _ROW_HEIGHT))
        self._items[place] = item

    @Slot(QListWidgetItem)
    def _current_changed(self, item: QListWidgetItem | None) -> None:
        place = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if place is not None:
            self.chosen.emit(Place(place))

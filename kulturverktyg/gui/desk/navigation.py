"""The steps at the left, with the pages that there are."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QTreeWidgetItem

from kulturverktyg.gui.desk.next_step import Place
from kulturverktyg.gui.widgets.step_tree import StepTree

_PAGES: tuple[tuple[str, tuple[tuple[str, Place], ...]], ...] = (
    ("", (("Alla resor", Place.JOURNEYS),)),
    (
        "Förbered",
        (
            ("Kom igång", Place.GUIDE),
            ("Uppdrag", Place.ASSIGNMENT),
            ("Enkät", Place.SURVEY),
            ("Workshoppar", Place.WORKSHOPS),
        ),
    ),
    (
        "Samla in",
        (
            ("Kiosk", Place.KIOSK),
            ("Projektor", Place.PROJECTOR),
            ("Pappersenkät", Place.PAPER),
            ("Flera datorer", Place.LAPTOPS),
            ("Intervjuer", Place.INTERVIEWS),
            ("Nyckeltal", Place.INDICATORS),
        ),
    ),
    ("Förstå", (("Resultat", Place.RESULTS), ("Iakttagelser", Place.FINDINGS), ("Kartor", Place.MAPS))),
    (
        "Välj väg",
        (("Idéer", Place.IDEAS), ("Omröstning", Place.VOTES), ("Vision", Place.VISION), ("Handlingsplan", Place.PLAN)),
    ),
    (
        "Följ upp",
        (
            ("Dialoglogg", Place.DIALOGUE),
            ("Uppföljning", Place.FOLLOW_UP),
            ("Metod", Place.METHOD),
            ("Rapporter", Place.REPORTS),
            ("Omgångar", Place.ROUNDS),
            ("Pröva anonymiteten", Place.AUDIT),
        ),
    ),
)
_PLACE = Qt.ItemDataRole.UserRole

#: Places that are parts of a page.
_PART_OF = {Place.UNITS: Place.ASSIGNMENT, Place.TEXTS: Place.RESULTS, Place.DECISIONS: Place.IDEAS}

#: The step and the page of each place that has a page, in their order.
NAMES: Mapping[Place, tuple[str, str]] = {place: (step, words) for step, pages in _PAGES for words, place in pages}


class Navigation(QObject):
    """Works the tree of pages; ``chosen`` carries the `Place` that was chosen."""

    chosen = Signal(object)

    def __init__(self, view: StepTree) -> None:
        super().__init__(view)
        self._view = view
        self._steps: list[QTreeWidgetItem] = []
        self._items: dict[Place, QTreeWidgetItem] = {}
        for step, pages in _PAGES:
            heading = view.add_step(step) if step else None
            if heading is not None:
                self._steps.append(heading)
            for words, place in pages:
                self._add_page(words, place, heading)
        view.currentItemChanged.connect(self._current_changed)

    def allow_journey_pages(self, allowed: bool) -> None:
        """Let the pages of a journey be chosen, or only the list of journeys."""
        for step in self._steps:
            step.setHidden(not allowed)
        self._view.fit()

    def show(self, place: Place) -> None:
        """Mark where one is, without choosing it."""
        self._view.blockSignals(True)
        self._view.use(self._items[_PART_OF.get(place, place)])
        self._view.blockSignals(False)

    def _add_page(self, words: str, place: Place, step: QTreeWidgetItem | None) -> None:
        item = self._view.add_page(words, step)
        item.setData(0, _PLACE, place.value)
        if step is not None:
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{step.text(0)}: {words}")
        self._items[place] = item

    @Slot(QTreeWidgetItem)
    def _current_changed(self, item: QTreeWidgetItem | None) -> None:
        place = item.data(0, _PLACE) if item is not None else None
        if place is not None:
            self.chosen.emit(Place(place))

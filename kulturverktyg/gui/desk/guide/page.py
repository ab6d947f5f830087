"""Kom igång: what one does at each page in this kind of journey, ticked as it is done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from kulturverktyg.decide.guide import GuideStep
from kulturverktyg.gui.desk.guide.row import GuideRow
from kulturverktyg.gui.desk.next_step import Place
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.forms.ui_guide_page import Ui_GuidePage
from kulturverktyg.paths import own_templates

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kulturverktyg.store.store import Store

_Read = tuple["UUID", tuple[GuideStep, ...]]


class GuidePage(QWidget):
    """``wanted`` carries the `Place` that is to be shown; ``names`` are step and page of each place, in order."""

    wanted = Signal(object)

    def __init__(
        self, journey: OpenJourney, names: "Mapping[Place, tuple[str, str]]", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._names = names
        self._rows: dict[str, GuideRow] = {}
        self._told: tuple[tuple[str, str], ...] = ()
        self._ui = Ui_GuidePage()
        self._ui.setupUi(self)
        journey.follow(self._journey_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    @Slot()
    def _journey_changed(self) -> None:
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        journey_id = self._journey.id

        def read(store: "Store") -> _Read:
            from kulturverktyg.decide.guide import read_guide

            return journey_id, read_guide(store, journey_id, own_templates())

        self._journey.look(read, self._looked)

    @Slot(object)
    def _looked(self, read: _Read) -> None:
        journey_id, steps = read
        if not self._journey.is_open or self._journey.id != journey_id:
            return
        known = [step for step in steps if step.place in {place.value for place in self._names}]
        known.sort(key=lambda step: list(self._names).index(Place(step.place)))
        told = tuple((step.place, step.text) for step in known)
        if told != self._told:
            self._told = told
            self._lay_out(known)
        self._show(known)

    def _lay_out(self, steps: list[GuideStep]) -> None:
        """A heading for each step of the work, and a row for each place under it."""
        layout = self._ui.layout_content
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._rows = {}
        heading = ""
        for step in steps:
            step_words, words = self._names[Place(step.place)]
            if step_words != heading:
                heading = step_words
                layout.addWidget(self._heading(heading))
            row = GuideRow(step, words, self._ui.content)
            row.ticked.connect(self._ticked)
            row.wanted.connect(self._row_wanted)
            layout.addWidget(row)
            self._rows[step.place] = row
        layout.addStretch(1)

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words, self._ui.content)
        label.setProperty("role", "section")
        label.setContentsMargins(0, 10, 0, 0)
        return label

    def _show(self, steps: list[GuideStep]) -> None:
        following = next((step.place for step in steps if not step.is_ready), "")
        for step in steps:
            self._rows[step.place].show_step(step, is_next=step.place == following)
        ready = sum(step.is_ready for step in steps)
        self._ui.label_progress.setText(f"{ready} av {len(steps)} klara")

    @Slot(str, bool)
    def _ticked(self, place: str, ticked: bool) -> None:
        journey_id = self._journey.id

        def keep(store: "Store") -> _Read:
            from kulturverktyg.decide.guide import read_guide, tick

            tick(store, journey_id, place, ticked=ticked)
            return journey_id, read_guide(store, journey_id, own_templates())

        self._journey.look(keep, self._tick_kept)

    @Slot(object)
    def _tick_kept(self, read: _Read) -> None:
        self._looked(read)
        self._journey.written.emit()

    @Slot(str)
    def _row_wanted(self, place: str) -> None:
        self.wanted.emit(Place(place))

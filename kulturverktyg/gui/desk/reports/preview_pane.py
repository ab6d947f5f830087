"""Förhandsvisning: the pages of a document as they will be, one at a time."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QWidget

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.forms.ui_report_preview_pane import Ui_ReportPreviewPane
from kulturverktyg.gui.tasks import Progress, Task
from kulturverktyg.gui.widgets.announce import announce

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

#: What can be looked at: what an audience gets first, which is made in a moment, or the whole report.
_DOCUMENTS = (
    ("Medarbetarnas sida", "staff"),
    ("Nämndens sida", "board"),
    ("Sidan till dem vi är till för", "clients"),
    ("Hela rapporten, de första sidorna", None),
)


class ReportPreviewPane(QWidget):
    """Makes the pages on the worker while it is shown, and forgets them when something else is wanted."""

    def __init__(self, journey: OpenJourney, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journey = journey
        self._round: UUID | None = None
        self._language = "sv"
        self._pages: tuple[QImage, ...] = ()
        self._place = 0
        self._task: Task | None = None
        self._ui = Ui_ReportPreviewPane()
        self._ui.setupUi(self)
        for words, audience in _DOCUMENTS:
            self._ui.combo_document.addItem(words, audience)
        self._ui.combo_document.currentIndexChanged.connect(self.renew)
        self._ui.button_page_previous.clicked.connect(self._previous_clicked)
        self._ui.button_page_next.clicked.connect(self._next_clicked)
        self._show_page()

    def show_round(self, round_id: UUID | None, language: str) -> None:
        """Look at the documents of a round, with the survey's words in a language."""
        if (round_id, language) != (self._round, self._language):
            self._round, self._language = round_id, language
            self.renew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.renew()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stop()

    @Slot()
    def renew(self) -> None:
        """Make the pages anew, if anybody looks."""
        self._stop()
        self._show(())
        round_id = self._round
        if round_id is None or not self.isVisible():
            return
        self._ui.page_view.say("Gör sidorna. Hela rapporten tar upp till en halv minut …")
        language, audience = self._language, self._ui.combo_document.currentData()

        def make(store: "Store", progress: Progress) -> tuple[bytes, ...]:
            from kulturverktyg.reporting.previews import preview
            from kulturverktyg.reporting.wanted import Wanted

            wanted: Wanted = Wanted(language=language)
            return preview(store, round_id, wanted, audience, progress.is_cancelled)

        self._task = self._journey.work(make, self._made, self._failed)
        self._task.ended.connect(self._ended)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    @Slot(object)
    def _made(self, pages: tuple[bytes, ...]) -> None:
        self._show(tuple(QImage.fromData(page) for page in pages))

    @Slot(object)
    def _failed(self, error: KnownError) -> None:
        self._ui.page_view.say(str(error))

    @Slot()
    def _ended(self) -> None:
        if self.sender() is self._task:
            self._task = None

    def _show(self, pages: tuple[QImage, ...]) -> None:
        self._pages, self._place = pages, 0
        self._show_page()

    @Slot()
    def _previous_clicked(self) -> None:
        self._turn(-1)

    @Slot()
    def _next_clicked(self) -> None:
        self._turn(1)

    def _turn(self, steps: int) -> None:
        self._place += steps
        self._show_page()
        announce(self, self._ui.label_page.text())

    def _show_page(self) -> None:
        count, place = len(self._pages), self._place
        self._ui.button_page_previous.setEnabled(place > 0)
        self._ui.button_page_next.setEnabled(place < count - 1)
        self._ui.label_page.setText(f"Sida {place + 1} av {count}" if count else "")
        if count:
            self._ui.page_view.show_page(self._pages[place])
            self._ui.page_view.setAccessibleDescription(self._ui.label_page.text())
        else:
            self._ui.page_view.say("")

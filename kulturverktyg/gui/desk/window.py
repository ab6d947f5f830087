"""The desk: steps at the left, what comes next above, the page in the middle."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.files import FileContents, Made, OpenFile
from kulturverktyg.gui.desk.help_keys import HelpKeys
from kulturverktyg.gui.desk.kiosk_cover import KioskCover
from kulturverktyg.gui.desk.kiosk_laptop import KioskLaptop
from kulturverktyg.gui.desk.learnt import Learnt
from kulturverktyg.gui.desk.navigation import Navigation
from kulturverktyg.gui.desk.next_step import NextStep, Place, Seen, next_step
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.pages import DeskPages
from kulturverktyg.gui.desk.paper_page import PaperPage
from kulturverktyg.gui.desk.projector_page import ProjectorPage
from kulturverktyg.gui.desk.reports.page import ReportsPage
from kulturverktyg.gui.desk.services import DeskServices
from kulturverktyg.gui.desk.survey.page import SurveyPage
from kulturverktyg.gui.desk.written_in import leave, may_lose_what_is_unsaved
from kulturverktyg.gui.forms.ui_desk_window import Ui_DeskWindow
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance, Mode
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.file_names import with_ending
from kulturverktyg.paths import data_folder, default_database, own_templates
from kulturverktyg.prepare.readiness import Readiness
from kulturverktyg.prepare.views import JourneyView

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

_RESTORED = "Säkerhetskopian är återställd. Det som ändrades efter den saknas."
_FORGOTTEN = (
    "En äldre säkerhetskopia är återställd. Det som ändrades efter den saknas, och programmet har glömt vad som har "
    "visats sedan dess. Stängda omgångar visar därför bara de grupper som kopian vet har visats. Samla alla filer som "
    "har exporterats och pröva anonymiteten med dem."
)
_DEMO = "demo.kultur"
_KINDS = "Kulturverktyg (*.kultur)"
#: About what the system's own frame and title bar take of the screen.
_FRAME = QSize(16, 40)
_APPEARANCES = (
    ("Följ systemet", None),
    ("Ljust", Mode.LIGHT),
    ("Mörkt", Mode.DARK),
    ("Hög kontrast", Mode.CONTRAST),
)


class DeskWindow(QMainWindow):
    """Puts the pages together and moves between them.

    ``store`` may be None; then `open_file` opens one. The window owns the store it works in and lets go of it
    when it closes.
    """

    def __init__(
        self,
        store: "Store | None",
        runner: TaskRunner,
        dialogs: Dialogs,
        services: DeskServices,
        appearance: Appearance,
        settings: QSettings,
    ) -> None:
        super().__init__()
        self._runner = runner
        self._dialogs = dialogs
        self._services = services
        self._appearance = appearance
        self._settings = settings
        self._place = Place.JOURNEYS
        self._closing = False
        self._ui = Ui_DeskWindow()
        self._ui.setupUi(self)
        self._file = OpenFile(runner, own_templates(), self)
        self._journey = OpenJourney(runner, self)
        self._navigation = Navigation(self._ui.list_pages)
        self.pages = DeskPages(
            self._ui.pages, self._journey, runner, services, dialogs, self._ui.banner, appearance, settings
        )
        self._learnt = Learnt(self._journey, self)
        self._kiosk_laptop = KioskLaptop(self.pages.start_page, runner, dialogs, self._ui.banner, services.start_kiosk)
        self._help = HelpKeys(self, self._ui.button_handbook)
        self._connect()
        self._show_appearances()
        self._restore_geometry()
        self._kiosk_cover = KioskCover(self, self._ui.central, services.start_kiosk)
        self._show_place(Place.JOURNEYS)
        if store is not None:
            self._file.take(store)
        else:
            self.pages.start_page.show_no_file()

    @property
    def store(self) -> "Store | None":
        """The open file."""
        return self._file.store

    def open_file(self, path: Path, *, create: bool = False) -> None:
        """Open a file in place of the present one."""
        if self._file.store is not None and self._file.store.path == path:
            self.go(Place.JOURNEYS)
            return
        self.go(Place.JOURNEYS)
        self._file.open(path, create=create)

    def go(self, place: Place) -> None:
        """Show a page; what is being written on the present one is saved first."""
        if place is not Place.JOURNEYS and not self._journey.is_open:
            return
        self._leave()
        if place is Place.JOURNEYS:
            self._journey.close()
            self._file.list_again()
        self._show_place(place)

    def closeEvent(self, event: QCloseEvent) -> None:
        paper = self.pages.made(PaperPage)
        if paper is not None and not paper.leave():
            event.ignore()
            return
        if not self._closing:
            self._leave()
            self._stop_what_goes_on()
        if not self._runner.busy and self._file.store is not None:
            if not may_lose_what_is_unsaved(self.pages, self._dialogs):
                self._stay(event)
                return
            self._file.let_go()
        if self._runner.busy:
            self._closing = True
            self._ui.central.setEnabled(False)
            event.ignore()
            return
        projector = self.pages.made(ProjectorPage)
        if projector is not None:
            projector.close_projector()
        self._settings.setValue("window/geometry", self.saveGeometry())
        super().closeEvent(event)

    def _stop_what_goes_on(self) -> None:
        reports, survey = self.pages.made(ReportsPage), self.pages.made(SurveyPage)
        if reports is not None:
            reports.cancel()
        if survey is not None:
            survey.close_preview()

    def _stay(self, event: QCloseEvent) -> None:
        self._closing = False
        self._ui.central.setEnabled(True)
        event.ignore()

    def _connect(self) -> None:
        self._file.opened.connect(self._file_opened)
        self._file.listed.connect(self._file_listed)
        self._file.made.connect(self._journey_made)
        self._file.failed.connect(self._open_failed)
        self._file.close_failed.connect(self._close_failed)
        self._file.waiting.connect(self._file_waiting)
        self._file.make_failed.connect(self.pages.new_journey_page.refuse)
        self._navigation.chosen.connect(self._page_chosen)
        self._journey.changed.connect(self._show_next_step)
        self._journey.refused.connect(self._ui.banner.warn)
        self._runner.failed_unheard.connect(self._refused)
        self._runner.busy_changed.connect(self._busy_changed, Qt.ConnectionType.QueuedConnection)
        self._ui.button_next.clicked.connect(self._next_clicked)
        self._ui.combo_appearance.currentIndexChanged.connect(self._appearance_chosen)
        start = self.pages.start_page
        start.journey_chosen.connect(self._open_journey)
        start.new_wanted.connect(self._new_wanted)
        start.demo_wanted.connect(self._demo_wanted)
        start.open_file_wanted.connect(self._open_file_wanted)
        start.new_file_wanted.connect(self._new_file_wanted)
        start.own_file_wanted.connect(self._own_file_wanted)
        self._kiosk_laptop.taken_over.connect(self.close)
        self.pages.library_changed.connect(self._file.list_again)
        self.pages.learnt.connect(self._learnt.look)
        self._learnt.changed.connect(self._show_next_step)
        self.pages.wanted.connect(self.go)
        self.pages.new_journey_page.filled_in.connect(self._file.make_journey)
        self.pages.new_journey_page.cancelled.connect(self._new_cancelled)

    def _leave(self) -> None:
        self._ui.banner.clear()
        page = self._ui.pages.currentWidget()
        leave(page)

    def _show_place(self, place: Place) -> None:
        self._place = place
        self._help.about(place)
        self._navigation.allow_journey_pages(self._journey.is_open)
        self._navigation.show(place)
        self._ui.pages.setCurrentWidget(self.pages.at(place))
        if place is Place.UNITS:
            self.pages.assignment_page.show_units()
        elif place is Place.ASSIGNMENT:
            self.pages.assignment_page.show_card()
        elif place is Place.TEXTS:
            self.pages.results_page.show_texts()
        elif place is Place.DECISIONS:
            self.pages.ideas_page.show_decisions()
        self._show_next_step()

    @Slot()
    def _show_next_step(self) -> None:
        is_open = self._journey.is_open
        self._ui.label_next.setVisible(is_open)
        self._ui.button_next.setVisible(False)
        self._ui.label_journey.setText(self._journey.view.name if is_open else "Kulturverktyg")
        self.setWindowTitle(f"{self._journey.view.name} – Kulturverktyg" if is_open else "Kulturverktyg")
        if is_open:
            step = self._next_step()
            self._ui.label_next.setText(f"Nästa steg: {step.text}")
            self._ui.button_next.setText(step.button)
            self._ui.button_next.setVisible(step.place is not self._place)

    def _next_step(self) -> NextStep:
        return next_step(self._journey.view, self._place, self._learnt.seen)

    @Slot()
    def _next_clicked(self) -> None:
        self.go(self._next_step().place)

    @Slot(object)
    def _page_chosen(self, place: Place) -> None:
        self.go(place)

    @Slot(object)
    def _file_opened(self, contents: FileContents) -> None:
        self._journey.close()
        self._show_place(Place.JOURNEYS)
        self._file_listed(contents)
        if self._is_demo(contents.store.path) and len(contents.journeys) == 1:
            self._open_journey(contents.journeys[0])
        if contents.restored:
            self._ui.banner.offer(_FORGOTTEN if contents.forgotten else _RESTORED)

    @Slot(object)
    def _file_listed(self, contents: FileContents) -> None:
        self.pages.start_page.show_templates(contents.templates)
        self.pages.new_journey_page.show_templates(contents.templates, contents.broken_templates)
        self.pages.start_page.show_journeys(contents.journeys, contents.store.path)
        self.pages.start_page.action_own_file.setVisible(contents.store.path != default_database())
        self._kiosk_laptop.look()

    @Slot(object)
    def _open_journey(self, view: JourneyView) -> None:
        """Show a journey where it goes on, one with an open round at its kiosk."""
        self._open_at(view, Seen(ready=Readiness(survey_read=True, workshop_planned=True)))

    def _open_at(self, view: JourneyView, seen: Seen) -> None:
        store = self._file.store
        if store is None:
            return
        self._ui.banner.clear()
        self._journey.show(store, view)
        step = next_step(view, Place.JOURNEYS, seen)
        self._show_place(Place.ASSIGNMENT if step.place is Place.UNITS else step.place)

    @Slot(object)
    def _journey_made(self, made: Made) -> None:
        self._file_listed(made.contents)
        view = next(j for j in made.contents.journeys if j.id == made.journey)
        self._open_at(view, Seen())

    @Slot()
    def _new_wanted(self) -> None:
        self._ui.pages.setCurrentWidget(self.pages.new_journey_page)
        self.pages.new_journey_page.begin()

    @Slot()
    def _new_cancelled(self) -> None:
        self._show_place(Place.JOURNEYS)

    @Slot()
    def _demo_wanted(self) -> None:
        folder = data_folder() / "demo"
        if (folder / _DEMO).exists():
            self.open_file(folder / _DEMO)
        else:
            self._file.open_demo(self._services.make_demo, folder)

    @Slot()
    def _open_file_wanted(self) -> None:
        path = self._dialogs.open_file("Öppna fil", _KINDS)
        if path is not None:
            self.open_file(path)

    @Slot()
    def _new_file_wanted(self) -> None:
        path = self._dialogs.save_file("Skapa ny fil", "kulturresor.kultur", _KINDS)
        if path is not None:
            self.open_file(with_ending(path, ".kultur"), create=True)

    @Slot()
    def _own_file_wanted(self) -> None:
        self.open_file(default_database(), create=True)

    @Slot(float, str)
    def _file_waiting(self, fraction: float, words: str) -> None:
        self._ui.banner.clear()
        self.pages.start_page.show_waiting(words, fraction)

    @Slot(object, object)
    def _open_failed(self, error: KnownError, path: Path) -> None:
        from kulturverktyg.store.store import DamagedError

        if isinstance(error, DamagedError) and self._dialogs.confirm(
            "Filen är skadad eller borta", str(error), "Återställ säkerhetskopian"
        ):
            self._file.open(path, restore=True)
            return
        self._ui.banner.warn(str(error))
        self.pages.start_page.show_no_file()
        self._file.list_again()

    @Slot(str)
    def _close_failed(self, problem: str) -> None:
        self._dialogs.warn("Allt är inte som det ska", problem)

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        self._ui.banner.warn(str(error))

    @Slot(bool)
    def _busy_changed(self, busy: bool) -> None:
        if self._closing and not busy:
            self.close()

    @Slot()
    def _appearance_chosen(self) -> None:
        choice = _APPEARANCES[self._ui.combo_appearance.currentIndex()][1]
        self._appearance.choose(choice)
        self._settings.setValue("appearance", choice.value if choice else "")

    def _show_appearances(self) -> None:
        combo = self._ui.combo_appearance
        combo.blockSignals(True)
        combo.addItems([words for words, _ in _APPEARANCES])
        choices = [choice for _, choice in _APPEARANCES]
        combo.setCurrentIndex(choices.index(self._appearance.choice))
        combo.blockSignals(False)

    def _restore_geometry(self) -> None:
        self.resize(1280, 720)
        geometry = self._settings.value("window/geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        room = self.screen().availableGeometry().size() - _FRAME
        if not self.isMaximized() and not self.isFullScreen():
            self.resize(self.size().boundedTo(room))

    @staticmethod
    def _is_demo(path: Path) -> bool:
        return path == data_folder() / "demo" / _DEMO

"""The pages of the desk, each made when it is first needed: most sittings need few of them."""

from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QObject, QSettings, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kulturverktyg.gui.desk.assignment_page import AssignmentPage
from kulturverktyg.gui.desk.audit_page import AuditPage
from kulturverktyg.gui.desk.dialogue.page import DialoguePage
from kulturverktyg.gui.desk.findings.page import FindingsPage
from kulturverktyg.gui.desk.follow_up.page import FollowUpPage
from kulturverktyg.gui.desk.guide.page import GuidePage
from kulturverktyg.gui.desk.ideas.page import IdeasPage
from kulturverktyg.gui.desk.indicators.page import IndicatorsPage
from kulturverktyg.gui.desk.interviews.page import InterviewsPage
from kulturverktyg.gui.desk.kiosk_page import KioskPage
from kulturverktyg.gui.desk.laptops_page import LaptopsPage
from kulturverktyg.gui.desk.maps.page import MapsPage
from kulturverktyg.gui.desk.method.page import MethodPage
from kulturverktyg.gui.desk.navigation import NAMES
from kulturverktyg.gui.desk.new_journey_page import NewJourneyPage
from kulturverktyg.gui.desk.next_step import Place
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.paper_page import PaperPage
from kulturverktyg.gui.desk.plan.editing import ActionEditing
from kulturverktyg.gui.desk.plan.page import PlanPage
from kulturverktyg.gui.desk.projector_page import ProjectorPage
from kulturverktyg.gui.desk.reports.page import ReportsPage
from kulturverktyg.gui.desk.results_page import ResultsPage
from kulturverktyg.gui.desk.rounds_page import RoundsPage
from kulturverktyg.gui.desk.services import DeskServices
from kulturverktyg.gui.desk.start_page import StartPage
from kulturverktyg.gui.desk.survey.page import SurveyPage
from kulturverktyg.gui.desk.vision.page import VisionPage
from kulturverktyg.gui.desk.votes.page import VotesPage
from kulturverktyg.gui.desk.workshops.page import WorkshopsPage
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs

if TYPE_CHECKING:
    from collections.abc import Callable

    from kulturverktyg.gui.projector.views import View

_Page = TypeVar("_Page", bound=QWidget)


class DeskPages(QObject):
    """Makes the pages, puts them in the stack, and passes on what they want.

    ``wanted`` carries the `Place` that a page leads to; ``learnt`` comes when a page knows more of what comes next;
    ``library_changed`` when there are other templates; ``plan_saved`` when the plan of a workshop is another.
    """

    wanted = Signal(object)
    learnt = Signal()
    library_changed = Signal()
    plan_saved = Signal()

    def __init__(
        self,
        stack: QStackedWidget,
        journey: OpenJourney,
        runner: TaskRunner,
        services: DeskServices,
        dialogs: Dialogs,
        banner: Banner,
        appearance: Appearance,
        settings: QSettings,
    ) -> None:
        super().__init__(stack)
        self._stack = stack
        self._journey = journey
        self._runner = runner
        self._services = services
        self._dialogs = dialogs
        self._banner = banner
        self._appearance = appearance
        self._settings = settings
        self._made: list[QWidget] = []

    def at(self, place: Place) -> QWidget:
        """The page of a place."""
        pages: dict[Place, Callable[[], QWidget]] = {
            Place.JOURNEYS: lambda: self.start_page,
            Place.GUIDE: lambda: self.guide_page,
            Place.ASSIGNMENT: lambda: self.assignment_page,
            Place.UNITS: lambda: self.assignment_page,
            Place.SURVEY: lambda: self.survey_page,
            Place.WORKSHOPS: lambda: self.workshops_page,
            Place.KIOSK: lambda: self.kiosk_page,
            Place.PROJECTOR: lambda: self.projector_page,
            Place.PAPER: lambda: self.paper_page,
            Place.LAPTOPS: lambda: self.laptops_page,
            Place.INTERVIEWS: lambda: self.interviews_page,
            Place.INDICATORS: lambda: self.indicators_page,
            Place.RESULTS: lambda: self.results_page,
            Place.FINDINGS: lambda: self.findings_page,
            Place.MAPS: lambda: self.maps_page,
            Place.IDEAS: lambda: self.ideas_page,
            Place.DECISIONS: lambda: self.ideas_page,
            Place.TEXTS: lambda: self.results_page,
            Place.VOTES: lambda: self.votes_page,
            Place.VISION: lambda: self.vision_page,
            Place.PLAN: lambda: self.plan_page,
            Place.DIALOGUE: lambda: self.dialogue_page,
            Place.FOLLOW_UP: lambda: self.follow_up_page,
            Place.METHOD: lambda: self.method_page,
            Place.REPORTS: lambda: self.reports_page,
            Place.ROUNDS: lambda: self.rounds_page,
            Place.AUDIT: lambda: self.audit_page,
        }
        return pages[place]()

    def made(self, kind: type[_Page]) -> _Page | None:
        """The page of this kind, if it has been needed."""
        return next((page for page in self._made if isinstance(page, kind)), None)

    @cached_property
    def start_page(self) -> StartPage:
        return self._taken(StartPage(self._settings, parent=self._stack))

    @cached_property
    def new_journey_page(self) -> NewJourneyPage:
        return self._taken(NewJourneyPage(self._dialogs, parent=self._stack))

    @cached_property
    def guide_page(self) -> GuidePage:
        page = GuidePage(self._journey, NAMES, parent=self._stack)
        page.wanted.connect(self.wanted)
        return self._taken(page)

    @cached_property
    def assignment_page(self) -> AssignmentPage:
        return self._taken(AssignmentPage(self._journey, self._dialogs, self._banner, parent=self._stack))

    @cached_property
    def survey_page(self) -> SurveyPage:
        journey, runner, appearance = self._journey, self._runner, self._appearance
        page = SurveyPage(journey, runner, self._dialogs, self._banner, appearance, self._settings, parent=self._stack)
        page.library_changed.connect(self.library_changed)
        return self._taken(page)

    @cached_property
    def workshops_page(self) -> WorkshopsPage:
        page = WorkshopsPage(self._journey, self._dialogs, self._banner, self._settings, parent=self._stack)
        page.plan_saved.connect(self.plan_saved)
        return self._taken(page)

    @cached_property
    def kiosk_page(self) -> KioskPage:
        page = KioskPage(self._journey, self._services, self._dialogs, self._banner, self._settings, parent=self._stack)
        page.looked.connect(self.learnt)
        self._leads(page.workshops_wanted, Place.WORKSHOPS)
        return self._taken(page)

    @cached_property
    def projector_page(self) -> ProjectorPage:
        page = ProjectorPage(self._journey, self._runner, self._dialogs, self._settings, parent=self._stack)
        self.plan_saved.connect(page.follow_plan)
        self._leads(page.workshops_wanted, Place.WORKSHOPS)
        return self._taken(page)

    @cached_property
    def paper_page(self) -> PaperPage:
        journey, runner, appearance = self._journey, self._runner, self._appearance
        page = PaperPage(journey, runner, self._dialogs, self._banner, appearance, self._settings, parent=self._stack)
        self._leads(page.workshops_wanted, Place.WORKSHOPS)
        return self._taken(page)

    @cached_property
    def laptops_page(self) -> LaptopsPage:
        page = LaptopsPage(self._journey, self._dialogs, self._banner, self._settings, parent=self._stack)
        self._leads(page.workshops_wanted, Place.WORKSHOPS)
        return self._taken(page)

    @cached_property
    def interviews_page(self) -> InterviewsPage:
        return self._taken(
            InterviewsPage(
                self._journey, self._dialogs, self._banner, self._appearance, self._settings, parent=self._stack
            )
        )

    @cached_property
    def indicators_page(self) -> IndicatorsPage:
        journey, runner, appearance = self._journey, self._runner, self._appearance
        return self._taken(
            IndicatorsPage(journey, runner, self._dialogs, self._banner, appearance, self._settings, parent=self._stack)
        )

    @cached_property
    def results_page(self) -> ResultsPage:
        page = ResultsPage(self._journey, self._runner, self._appearance, self._settings, parent=self._stack)
        page.texts_read.connect(self.learnt)
        self._leads(page.kiosk_wanted, Place.KIOSK)
        self._leads(page.reports_wanted, Place.REPORTS)
        page.projector_wanted.connect(self._show_on_projector)
        return self._taken(page)

    @cached_property
    def findings_page(self) -> FindingsPage:
        page = FindingsPage(self._journey, self.action_editing, self._banner, self._settings, parent=self._stack)
        self._leads(page.plan_wanted, Place.PLAN)
        return self._taken(page)

    @cached_property
    def maps_page(self) -> MapsPage:
        return self._taken(
            MapsPage(self._journey, self._dialogs, self._banner, self._appearance, self._settings, parent=self._stack)
        )

    @cached_property
    def votes_page(self) -> VotesPage:
        page = VotesPage(self._journey, self._services, self._dialogs, self._banner, self._settings, parent=self._stack)
        page.projector_wanted.connect(self._show_on_projector)
        return self._taken(page)

    @cached_property
    def vision_page(self) -> VisionPage:
        page = VisionPage(
            self._journey, self._dialogs, self._banner, self._appearance, self._settings, parent=self._stack
        )
        page.projector_wanted.connect(self._show_on_projector)
        self._leads(page.votes_wanted, Place.VOTES)
        return self._taken(page)

    @cached_property
    def action_editing(self) -> ActionEditing:
        """The action plan, which both the plan and its follow-up edit."""
        return ActionEditing(self._journey, self)

    @cached_property
    def plan_page(self) -> PlanPage:
        journey, editing, runner, appearance = self._journey, self.action_editing, self._runner, self._appearance
        page = PlanPage(
            journey, editing, runner, self._dialogs, self._banner, appearance, self._settings, parent=self._stack
        )
        page.projector_wanted.connect(self._show_on_projector)
        return self._taken(page)

    @cached_property
    def ideas_page(self) -> IdeasPage:
        journey, editing, appearance = self._journey, self.action_editing, self._appearance
        page = IdeasPage(journey, editing, self._dialogs, self._banner, appearance, self._settings, parent=self._stack)
        page.projector_wanted.connect(self._show_on_projector)
        page.wall_changed.connect(self._renew_on_projector)
        page.removing.connect(self._freeze_what_may_quote)
        return self._taken(page)

    @cached_property
    def dialogue_page(self) -> DialoguePage:
        page = DialoguePage(self._journey, self._banner, self._settings, parent=self._stack)
        self._leads(page.plan_wanted, Place.PLAN)
        return self._taken(page)

    @cached_property
    def follow_up_page(self) -> FollowUpPage:
        journey, editing, runner, appearance = self._journey, self.action_editing, self._runner, self._appearance
        page = FollowUpPage(
            journey, editing, runner, self._dialogs, self._banner, appearance, self._settings, parent=self._stack
        )
        self._leads(page.plan_wanted, Place.PLAN)
        self._leads(page.rounds_wanted, Place.ROUNDS)
        self._leads(page.kiosk_wanted, Place.KIOSK)
        return self._taken(page)

    @cached_property
    def method_page(self) -> MethodPage:
        page = MethodPage(self._journey, self._dialogs, self._banner, parent=self._stack)
        self._leads(page.card_wanted, Place.ASSIGNMENT)
        return self._taken(page)

    @cached_property
    def reports_page(self) -> ReportsPage:
        page = ReportsPage(self._journey, self._runner, self._dialogs, self._banner, self._settings, parent=self._stack)
        self._leads(page.kiosk_wanted, Place.KIOSK)
        self._leads(page.results_wanted, Place.RESULTS)
        return self._taken(page)

    @cached_property
    def rounds_page(self) -> RoundsPage:
        journey, runner, appearance = self._journey, self._runner, self._appearance
        page = RoundsPage(journey, runner, self._dialogs, self._banner, appearance, self._settings, parent=self._stack)
        self._leads(page.kiosk_wanted, Place.KIOSK)
        return self._taken(page)

    @cached_property
    def audit_page(self) -> AuditPage:
        page = AuditPage(self._journey, self._dialogs, self._settings, parent=self._stack)
        self._leads(page.kiosk_wanted, Place.KIOSK)
        return self._taken(page)

    @Slot(object)
    def _show_on_projector(self, view: object) -> None:
        """Let the room see a view; where the projector is not open, go to where it is opened."""
        page = self.projector_page
        page.show_.show_result(cast("View", view))
        if not page.stage.is_open:
            self.wanted.emit(Place.PROJECTOR)

    @Slot(object)
    def _renew_on_projector(self, view: object) -> None:
        """Let the room see what has become of the view that it sees."""
        self.projector_page.show_.renew_result(cast("View", view))

    @Slot()
    def _freeze_what_may_quote(self) -> None:
        """Let neither the plan nor a vote bring back ideas that go for good."""
        self.action_editing.freeze()
        votes = self.made(VotesPage)
        if votes is not None:
            votes.draft.freeze()

    def _leads(self, signal: SignalInstance, place: Place) -> None:
        signal.connect(partial(self.wanted.emit, place))

    def _taken(self, page: _Page) -> _Page:
        """The page in the stack; a journey that is open already is told to it."""
        self._stack.addWidget(page)
        self._made.append(page)
        self._journey.introduce()
        return page

"""Pages that are written in: saved when they are left, and asked about when the file would not take the last."""

from collections.abc import Mapping
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.assignment_page import AssignmentPage
from kulturverktyg.gui.desk.dialogue.page import DialoguePage
from kulturverktyg.gui.desk.findings.page import FindingsPage
from kulturverktyg.gui.desk.ideas.page import IdeasPage
from kulturverktyg.gui.desk.indicators.page import IndicatorsPage
from kulturverktyg.gui.desk.interviews.page import InterviewsPage
from kulturverktyg.gui.desk.maps.page import MapsPage
from kulturverktyg.gui.desk.method.page import MethodPage
from kulturverktyg.gui.desk.pages import DeskPages
from kulturverktyg.gui.desk.reports.page import ReportsPage
from kulturverktyg.gui.desk.survey.page import SurveyPage
from kulturverktyg.gui.desk.vision.page import VisionPage
from kulturverktyg.gui.desk.votes.page import VotesPage
from kulturverktyg.gui.desk.workshops.page import WorkshopsPage
from kulturverktyg.gui.widgets.dialogs import Dialogs

#: A page's title when it is not saved, and what then is lost.
_KEPT: Mapping[type[QWidget], tuple[str, str]] = {
    SurveyPage: ("Enkäten är inte sparad", "enkäten"),
    IdeasPage: ("Tavlan är inte sparad", "tavlan"),
    WorkshopsPage: ("Planen är inte sparad", "workshoppens plan"),
    InterviewsPage: ("Intervjuerna är inte sparade", "intervjuerna"),
    IndicatorsPage: ("Nyckeltalen är inte sparade", "nyckeltalen"),
    MethodPage: ("Metodsidan är inte sparad", "vem som ser vad"),
    DialoguePage: ("Dialogloggen är inte sparad", "dialogloggen"),
    FindingsPage: ("Iakttagelserna är inte sparade", "iakttagelserna"),
    MapsPage: ("Kartorna är inte sparade", "kartorna"),
    VisionPage: ("Visionen är inte sparad", "visionen"),
    ReportsPage: ("Rapportens innehåll är inte sparat", "rapportens innehåll"),
    VotesPage: ("Omröstningen är inte sparad", "omröstningen"),
}
#: The plan is edited on many pages.
_PLAN = ("Handlingsplanen är inte sparad", "handlingsplanen")


@runtime_checkable
class _Kept(Protocol):
    @property
    def unsaved(self) -> bool: ...

    def leave(self) -> None: ...


def leave(page: QWidget | None) -> None:
    """Save what is written in a page that is left, if it is one to write in."""
    if isinstance(page, AssignmentPage | _Kept):
        page.leave()


def may_lose_what_is_unsaved(pages: DeskPages, dialogs: Dialogs) -> bool:
    """Ask, page by page, when the file would not take the last that was written there."""
    made = [(pages.made(kind), words) for kind, words in _KEPT.items()]
    unsaved = [words for page, words in made if isinstance(page, _Kept) and page.unsaved]
    if pages.action_editing.unsaved:
        unsaved.append(_PLAN)
    return all(
        dialogs.confirm(
            title, f"Det senaste du skrev i {what} gick inte att spara och försvinner om du stänger nu.", "Stäng ändå"
        )
        for title, what in unsaved
    )

"""One class for each kind of page; `page_for` makes the one that the session has open."""

from PySide6.QtWidgets import QWidget

from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.pages import Stage
from kulturverktyg.collect.session import KioskSession
from kulturverktyg.gui.kiosk.look import Look
from kulturverktyg.gui.kiosk.pages.allocation import AllocationPage
from kulturverktyg.gui.kiosk.pages.alternatives import MultiplePage, RankingPage
from kulturverktyg.gui.kiosk.pages.base import PageView
from kulturverktyg.gui.kiosk.pages.choose import LanguagePage, RolePage, UnitPage
from kulturverktyg.gui.kiosk.pages.code import CodePage
from kulturverktyg.gui.kiosk.pages.greet import InformationPage, PromisePage, StartPage, ThanksPage
from kulturverktyg.gui.kiosk.pages.ideas import IdeasPage, IdeasPromisePage, IdeasStartPage, IdeasThanksPage
from kulturverktyg.gui.kiosk.pages.ideas_review import IdeasReviewPage
from kulturverktyg.gui.kiosk.pages.number import NumberPage
from kulturverktyg.gui.kiosk.pages.review import ReviewPage
from kulturverktyg.gui.kiosk.pages.scales import ChoicePage, PairPage, RecommendationPage, ScalePage
from kulturverktyg.gui.kiosk.pages.text import TextPage
from kulturverktyg.gui.kiosk.pages.unfinished import UnfinishedPage, missing
from kulturverktyg.gui.kiosk.pages.votes import DotsPage, MatrixPage, VotePromisePage, VoteStartPage, VoteThanksPage
from kulturverktyg.gui.kiosk.pages.votes_review import DotsReviewPage, MatrixReviewPage
from kulturverktyg.model.kinds import KioskMode, QuestionKind, VoteKind

_OF_MODE: dict[KioskMode, dict[Stage, type[PageView]]] = {
    KioskMode.SURVEY: {
        Stage.START: StartPage,
        Stage.LANGUAGE: LanguagePage,
        Stage.PROMISE: PromisePage,
        Stage.CODE: CodePage,
        Stage.UNIT: UnitPage,
        Stage.ROLE: RolePage,
        Stage.REVIEW: ReviewPage,
        Stage.SUBMITTING: ReviewPage,
        Stage.THANKS: ThanksPage,
    },
    KioskMode.IDEAS: {
        Stage.START: IdeasStartPage,
        Stage.LANGUAGE: LanguagePage,
        Stage.PROMISE: IdeasPromisePage,
        Stage.IDEAS: IdeasPage,
        Stage.REVIEW: IdeasReviewPage,
        Stage.SUBMITTING: IdeasReviewPage,
        Stage.THANKS: IdeasThanksPage,
    },
    KioskMode.VOTE: {
        Stage.START: VoteStartPage,
        Stage.LANGUAGE: LanguagePage,
        Stage.PROMISE: VotePromisePage,
        Stage.CODE: CodePage,
        Stage.ROLE: RolePage,
        Stage.THANKS: VoteThanksPage,
    },
}
_OF_VOTE: dict[VoteKind, dict[Stage, type[PageView]]] = {
    VoteKind.DOTS: {Stage.VOTE: DotsPage, Stage.REVIEW: DotsReviewPage, Stage.SUBMITTING: DotsReviewPage},
    VoteKind.MATRIX: {Stage.VOTE: MatrixPage, Stage.REVIEW: MatrixReviewPage, Stage.SUBMITTING: MatrixReviewPage},
}
_OF_KIND: dict[QuestionKind, type[PageView]] = {
    QuestionKind.PAIR: PairPage,
    QuestionKind.SCALE: ScalePage,
    QuestionKind.CHOICE: ChoicePage,
    QuestionKind.MULTIPLE: MultiplePage,
    QuestionKind.RANKING: RankingPage,
    QuestionKind.RECOMMENDATION: RecommendationPage,
    QuestionKind.ALLOCATION: AllocationPage,
    QuestionKind.TEXT: TextPage,
    QuestionKind.NUMBER: NumberPage,
    QuestionKind.INFORMATION: InformationPage,
}


def page_for(session: KioskSession, look: Look, parent: QWidget) -> PageView:
    """A new view of the page that is open, showing what is answered so far."""
    question = session.question
    if question is None:
        return _pages_of(session.package)[session.stage](session, look, parent)
    kind = UnfinishedPage if missing(question) else _OF_KIND[question.kind]
    return kind(session, look, parent)


def _pages_of(package: KioskPackage) -> dict[Stage, type[PageView]]:
    """The pages that show no question."""
    pages = _OF_MODE[package.mode]
    return pages | _OF_VOTE[package.vote.kind] if package.vote is not None else pages

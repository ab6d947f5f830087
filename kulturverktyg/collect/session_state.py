"""What there is to see of a kiosk session: which page is open, what is answered, what stands in the way."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from uuid import UUID

from kulturverktyg.collect.ballot import Idea
from kulturverktyg.collect.package import KioskPackage, PackageRole, PackageUnit
from kulturverktyg.collect.pages import START, Page, PageOrder, Stage
from kulturverktyg.collect.participant import AnswerState, Participant
from kulturverktyg.collect.voter import Axis, Voter
from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import KioskMode, QuestionKind, VoteKind
from kulturverktyg.survey.definition import Question, in_language
from kulturverktyg.survey.validation import Problem


class SessionState:
    """A package, the page that is open, and the participant; nothing here changes them."""

    def __init__(self, package: KioskPackage) -> None:
        self._open(package)
        self._page = START
        self._participant = self._somebody(package.languages[0])

    def _open(self, package: KioskPackage) -> None:
        order = PageOrder(package)
        if package.mode is not KioskMode.VOTE and not order.units():
            raise KnownError("Kioskpaketet har inga grupper att svara för. Fyll i enheter, roller och antal i Uppdrag.")
        self._package = package
        self._order = order
        self._questions = {question.name: question for question in package.survey.questions()}

    def _somebody(self, language: str) -> Participant:
        unit, vote = self._offered_unit(None), self._package.vote
        voter = Voter.of(vote.rules, vote.a_page) if vote is not None else None
        return Participant(language, unit, self._offered_role(unit, None), voter=voter)

    def _offered_unit(self, wanted: UUID | None) -> UUID | None:
        """The only unit, or the one that is wanted if it is offered."""
        return _offered([unit.id for unit in self._order.units()], wanted)

    def _offered_role(self, unit: UUID | None, wanted: UUID | None) -> UUID | None:
        """The only role in the unit, or the one that is wanted if it is offered."""
        return _offered([role.id for role in self._order.roles(unit)], wanted)

    # Where the participant is

    @property
    def package(self) -> KioskPackage:
        """What the kiosk was opened with."""
        return self._package

    @property
    def page(self) -> Page:
        """The page that is open."""
        return self._page

    @property
    def stage(self) -> Stage:
        """What the kiosk is doing."""
        return self._page.stage

    @property
    def pages(self) -> tuple[Page, ...]:
        """The participant's pages from the first to the review, as things stand."""
        return self._order.pages(self._participant.unit, self._participant.answers)

    @property
    def progress(self) -> float:
        """How far the participant has come, 0 to 1."""
        if self.stage in (Stage.SUBMITTING, Stage.THANKS):
            return 1.0
        for way in (self.pages, self._way):
            if self._page in way:
                return way.index(self._page) / (len(way) - 1)
        return 0.0

    @property
    def question_pages(self) -> tuple[Page, ...]:
        """The pages that ask something, in order; their numbers run from 1."""
        return self._order.question_pages(self._participant.answers)

    def number(self, page: Page) -> int | None:
        """A page's number among the questions, from 1; None when it asks nothing."""
        pages = self.question_pages
        return pages.index(page) + 1 if page in pages else None

    @property
    def _way(self) -> tuple[Page, ...]:
        """All pages that lie between start and submitting, also of questions that are not asked."""
        return self._order.every_page(self._participant.unit)

    # The participant

    @property
    def language(self) -> str:
        """Code of the language in use."""
        return self._participant.language

    @property
    def unit(self) -> UUID | None:
        """The unit chosen, or the only one."""
        return self._participant.unit

    @property
    def role(self) -> UUID | None:
        """The role chosen, or the only one in the unit."""
        return self._participant.role

    @property
    def units(self) -> tuple[PackageUnit, ...]:
        """Units to choose from."""
        return self._order.units()

    @property
    def roles(self) -> tuple[PackageRole, ...]:
        """Roles to choose from in the chosen unit."""
        return self._order.roles(self._participant.unit)

    @property
    def people(self) -> int:
        """How many people the questions go to."""
        return sum(cell.headcount for cell in self._package.cells)

    @property
    def code(self) -> bytes | None:
        """Hash of the code that let the participant in."""
        return self._participant.code

    @property
    def draft(self) -> str:
        """What stands in the field of a page for codes or ideas and is not given yet."""
        return self._participant.draft

    # Questions and answers

    @property
    def question(self) -> Question | None:
        """The question on the open page."""
        return self._questions[self._page.question] if self._page.question is not None else None

    def question_of(self, page: Page) -> Question:
        """The question on a page of the stage QUESTION; KeyError for other pages."""
        return self._questions[page.question or ""]

    def section_title(self, page: Page) -> str:
        """The title of the section that a question's page belongs to, in the participant's language."""
        if page.question is None:
            return ""
        return in_language(self._package.survey.section_of(page.question).title, self.language)

    @property
    def answers(self) -> Mapping[str, int]:
        """Answers so far, by column, also to questions that are no longer asked."""
        return MappingProxyType(self._participant.answers)

    @property
    def texts(self) -> Mapping[str, str]:
        """Free texts so far, by question, also to questions that are no longer asked."""
        return MappingProxyType(self._participant.texts)

    @property
    def counting_answers(self) -> Mapping[str, int]:
        """The answers to questions that are asked: those that may be submitted."""
        answers = self._participant.answers
        asked = (column for question in self._package.survey.asked(answers) for column in question.columns)
        return {column: answers[column] for column in asked if column in answers}

    @property
    def counting_texts(self) -> Mapping[str, str]:
        """The free texts to questions that are asked."""
        texts = self._participant.texts
        asked = (question.name for question in self._package.survey.asked(self._participant.answers))
        return {name: texts[name] for name in asked if name in texts}

    @property
    def ideas(self) -> tuple[Idea, ...]:
        """The ideas so far, in the order they were written."""
        return tuple(self._participant.ideas)

    # Votes

    @property
    def voter(self) -> Voter:
        """What is given so far in a vote, which is changed through the session alone; KeyError where there is none."""
        if self._participant.voter is None:
            raise KeyError("voter")
        return self._participant.voter

    @property
    def sheet_pages(self) -> tuple[Page, ...]:
        """The pages on which one votes."""
        return self._order.sheets()

    @property
    def options(self) -> tuple[int, ...]:
        """The options on the open page, by their places in the package, in the voter's own order."""
        return self.options_of(self._page)

    def options_of(self, page: Page) -> tuple[int, ...]:
        """The same of another page."""
        return self.voter.sheets()[page.sheet] if page.sheet is not None else ()

    def judgement_of(self, page: Page) -> AnswerState:
        """How far the option on a page of a matrix is judged."""
        given = [self.voter.judged(option, axis) for option in self.options_of(page) for axis in Axis]
        if None not in given:
            return AnswerState.ANSWERED
        return AnswerState.PARTLY if any(points is not None for points in given) else AnswerState.SKIPPED

    @property
    def nothing_answered(self) -> bool:
        """Whether there is nothing to submit."""
        if self._package.mode is KioskMode.VOTE:
            return not self.voter.has_given
        if self._package.mode is KioskMode.IDEAS:
            return not self.ideas
        return not self.counting_answers and not self.counting_texts

    def state_of(self, page: Page) -> AnswerState:
        """How far the question on the page is answered."""
        return self._participant.state_of(self.question_of(page))

    @property
    def can_skip(self) -> bool:
        """Whether the open page may be left without an answer."""
        if self._page.sheet is not None:
            return self.voter.rules.kind is VoteKind.MATRIX
        question = self.question
        return question is not None and not question.required and question.kind is not QuestionKind.INFORMATION

    @property
    def can_say_dont_know(self) -> bool:
        """Whether the open page offers *vet ej*."""
        question = self.question
        return question is not None and question.dont_know and bool(question.columns)

    def given(self) -> object:
        """What the open page is made of beside the language: equal as long as none of it has changed."""
        if self.stage is Stage.THANKS:
            return None
        given = self._participant
        groups, answers, texts = (given.unit, given.role), dict(given.answers), dict(given.texts)
        votes = (given.voter.order, tuple(given.voter.given)) if given.voter is not None else None
        return self.pages, groups, answers, texts, self.ideas, given.draft, votes

    # What stands in the way

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Why the last try to go on or to submit did not succeed."""
        return self._participant.problems

    @property
    def error(self) -> str | None:
        """Why the last try to save did not succeed, in one sentence."""
        return self._participant.error


def _offered(ids: Sequence[UUID], wanted: UUID | None) -> UUID | None:
    if len(ids) == 1:
        return ids[0]
    return wanted if wanted in ids else None

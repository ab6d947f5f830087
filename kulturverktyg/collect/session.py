"""One participant after another at a kiosk: a state machine that knows nothing of windows.

A half-given answer lives in this object and nowhere else. Events that do not belong to the present page
change nothing, so that a late or doubled tap does no harm.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from uuid import UUID, uuid4

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.package import KioskPackage, PackageRole, PackageUnit
from kulturverktyg.collect.pages import LANGUAGE, REVIEW, START, SUBMITTING, THANKS, Page, PageOrder, Stage
from kulturverktyg.collect.participant import AnswerState, Participant
from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Question, in_language
from kulturverktyg.survey.validation import Problem, check

_NOTHING_ANSWERED = Problem(
    "", "Svara på minst en fråga för att skicka in, eller avsluta utan att svara.", "problem.empty"
)
_NOTHING_CHOSEN = Problem("", "Välj ett alternativ för att gå vidare.", "problem.choose")


class KioskSession:
    """Where the participant is, what is answered, and which ways lead on."""

    def __init__(self, package: KioskPackage, *, new_id: Callable[[], UUID] = uuid4) -> None:
        self._package = package
        self._order = PageOrder(package)
        if not self._order.units():
            raise KnownError("Kioskpaketet har inga grupper att svara för. Fyll i enheter, roller och antal i Uppdrag.")
        self._new_id = new_id
        self._questions = {question.name: question for question in package.survey.questions()}
        self._page = START
        self._participant = self._somebody(package.languages[0])

    # What the window shows

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
        return self._order.pages(self._participant.unit)

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
    def question(self) -> Question | None:
        """The question on the open page."""
        return self._questions[self._page.question] if self._page.question is not None else None

    @property
    def answers(self) -> Mapping[str, int]:
        """Answers so far, by column."""
        return MappingProxyType(self._participant.answers)

    @property
    def texts(self) -> Mapping[str, str]:
        """Free texts so far, by question."""
        return MappingProxyType(self._participant.texts)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Why the last try to go on or to submit did not succeed."""
        return self._participant.problems

    @property
    def error(self) -> str | None:
        """Why the last try to save did not succeed, in one sentence."""
        return self._participant.error

    @property
    def people(self) -> int:
        """How many people the questions go to."""
        return sum(cell.headcount for cell in self._package.cells)

    @property
    def progress(self) -> float:
        """How far the participant has come, 0 to 1."""
        if self._page not in self.pages:
            return 1.0 if self.stage in {Stage.SUBMITTING, Stage.THANKS} else 0.0
        return self.pages.index(self._page) / (len(self.pages) - 1)

    @property
    def question_pages(self) -> tuple[Page, ...]:
        """The pages that ask something, in order; their numbers run from 1."""
        return self._order.question_pages()

    def number(self, page: Page) -> int | None:
        """A page's number among the questions, from 1; None when it asks nothing."""
        return self._order.number(page)

    def section_title(self, page: Page) -> str:
        """The title of the section that a question's page belongs to, in the participant's language."""
        if page.question is None:
            return ""
        return in_language(self._package.survey.section_of(page.question).title, self.language)

    def question_of(self, page: Page) -> Question:
        """The question on a page of the stage QUESTION; KeyError for other pages."""
        return self._questions[page.question or ""]

    def state_of(self, page: Page) -> AnswerState:
        """How far the question on the page is answered."""
        return self._participant.state_of(self.question_of(page))

    @property
    def nothing_answered(self) -> bool:
        """Whether there is nothing to submit."""
        return not self._participant.answers and not self._participant.texts

    @property
    def can_skip(self) -> bool:
        """Whether the open page may be left without an answer."""
        question = self.question
        return question is not None and not question.required and question.kind is not QuestionKind.INFORMATION

    @property
    def can_say_dont_know(self) -> bool:
        """Whether the open page offers *vet ej*."""
        question = self.question
        return question is not None and question.dont_know and bool(question.columns)

    # What the participant does

    def begin(self, language: str | None = None) -> None:
        """From the start page to the first page, with nothing known of anybody.

        With a language, past the page that asks for one; ValueError when the package does not have it.
        """
        if self.stage is Stage.START:
            if language is not None:
                self.choose_language(language)
            self._participant = self._somebody(self.language)
            known = language is not None and self.pages[0] == LANGUAGE
            self._page = self.pages[1 if known else 0]

    def choose_language(self, code: str) -> None:
        """Speak another of the package's languages; ValueError when it is none of them."""
        if code not in self._package.languages:
            raise ValueError(code)
        if self.stage is not Stage.SUBMITTING:
            self._participant.language = code

    def open_languages(self) -> None:
        """To the language page from any other; *next* and *back* lead back to it."""
        if self._page in self.pages and LANGUAGE in self.pages and self._page != LANGUAGE:
            self._participant.spoken_on = self._page
            self._go(LANGUAGE)

    def choose_unit(self, unit: UUID) -> None:
        """Belong to a unit; a role that it does not have is forgotten. ValueError when it is not offered."""
        if unit not in {offered.id for offered in self.units}:
            raise ValueError(unit)
        if self.stage is Stage.UNIT:
            self._participant.unit = unit
            self._participant.role = self._role_in(unit, self._participant.role)
            self._participant.problems = ()

    def choose_role(self, role: UUID) -> None:
        """Have a role; ValueError when the unit does not have it."""
        if self.stage is Stage.ROLE:
            if role not in {offered.id for offered in self.roles}:
                raise ValueError(role)
            self._participant.role = role
            self._participant.problems = ()

    def answer(self, column: str, value: int) -> None:
        """Answer a column of the open question; ValueError when it is not the question's.

        A value outside the bounds is kept, but stands in the way of going on and of submitting.
        """
        question = self._ask_for(column)
        if question is not None:
            self._participant.answer(question, column, value)
            self._participant.problems = ()

    def clear(self, column: str) -> None:
        """Take back the answer in a column of the open question; ValueError when it is not the question's."""
        if self._ask_for(column) is not None:
            self._participant.forget((column,))
            self._participant.problems = ()

    def set_text(self, text: str) -> None:
        """Write the open question's free text."""
        question = self.question
        if question is not None and question.kind is QuestionKind.TEXT:
            self._participant.write(question, text)
            self._participant.problems = ()

    def dont_know(self) -> None:
        """Answer *vet ej* where nothing is answered yet, or everywhere when all is; then go on."""
        question = self.question
        if question is not None and self.can_say_dont_know:
            self._participant.dont_know(question)
            self.next()

    def skip(self) -> None:
        """Leave the open question without an answer, taking back what was given; then go on."""
        question = self.question
        if question is not None and self.can_skip:
            self._participant.forget(question.columns)
            self._participant.texts.pop(question.name, None)
            self.next()

    def next(self) -> None:
        """To the next page, or back to where a jump came from, unless something stands in the way."""
        if self._page not in self.pages or self._page == REVIEW:
            return
        self._participant.problems = self._problems_on(self._page)
        if self._participant.problems or self._left_languages():
            return
        resume, self._participant.resume = self._participant.resume, None
        if resume is None:
            self._go(self.pages[self.pages.index(self._page) + 1])
        else:
            self._go(self._first_obstacle(before=resume) or resume)

    def back(self) -> None:
        """To the page before, or back to where a jump came from; before the first page lies the start."""
        if self._page not in self.pages or self._left_languages():
            return
        resume, self._participant.resume = self._participant.resume, None
        if resume is not None:
            self._go(resume)
        elif self._page == self.pages[0]:
            self.wipe()
        else:
            self._go(self.pages[self.pages.index(self._page) - 1])

    def jump(self, page: Page) -> None:
        """From the review to a page; *next* and *back* lead back to the review."""
        if self._page == REVIEW and page in self.pages and page != REVIEW:
            self._participant.resume = REVIEW
            self._go(page)

    def submit(self) -> Ballot | None:
        """The ballot to save, under the same id at every try.

        None when an answer needs a change; the page where it is given is then open. None also when nothing is
        answered, and the review then stays open.
        """
        if self._page != REVIEW:
            return None
        given = self._participant
        obstacle = next((page for page in self.pages if self._problems_on(page)), None)
        if obstacle is not None:
            self.jump(obstacle)
            given.problems = self._problems_on(obstacle)
            return None
        if self.nothing_answered:
            given.problems = (_NOTHING_ANSWERED,)
            return None
        if given.unit is None or given.role is None or check(self._package.survey, given.answers, given.texts):
            raise AssertionError("an answer that no page shows")
        given.error = None
        given.ballot_id = given.ballot_id or self._new_id()
        self._page = SUBMITTING
        return Ballot(given.ballot_id, given.unit, given.role, dict(given.answers), dict(given.texts))

    # What became of it

    def saved(self) -> None:
        """The ballot is kept: thanks, and nothing of the participant but the language is left."""
        if self._page == SUBMITTING:
            self._participant = self._somebody(self.language)
            self._page = THANKS

    def save_failed(self, sentence: str) -> None:
        """The ballot could not be kept: back to the review with everything as it was."""
        if self._page == SUBMITTING:
            self._page = REVIEW
            self._participant.error = sentence

    def wipe(self) -> None:
        """To the start page, with nothing left of anybody."""
        self._participant = self._somebody(self._package.languages[0])
        self._page = START

    # How it is done

    def _somebody(self, language: str) -> Participant:
        units = self._order.units()
        unit = units[0].id if len(units) == 1 else None
        return Participant(language, unit, self._role_in(unit, None))

    def _role_in(self, unit: UUID | None, wanted: UUID | None) -> UUID | None:
        roles = [role.id for role in self._order.roles(unit)]
        if len(roles) == 1:
            return roles[0]
        return wanted if wanted in roles else None

    def _go(self, page: Page) -> None:
        self._page = page
        self._participant.problems = ()
        self._participant.error = None

    def _ask_for(self, column: str) -> Question | None:
        question = self.question
        if question is not None and column not in question.columns:
            raise ValueError(column)
        return question

    def _problems_on(self, page: Page) -> tuple[Problem, ...]:
        given = self._participant
        if page.stage is Stage.QUESTION:
            return tuple(given.problems_with(self.question_of(page)))
        missing = {Stage.UNIT: given.unit is None, Stage.ROLE: given.role is None}
        return (_NOTHING_CHOSEN,) if missing.get(page.stage) else ()

    def _first_obstacle(self, *, before: Page) -> Page | None:
        way = self.pages[: self.pages.index(before)]
        unanswered = (page for page in way if page.stage is not Stage.QUESTION and self._problems_on(page))
        return next(unanswered, None)

    def _left_languages(self) -> bool:
        """Go back to the page where another language was asked for, if there is one."""
        page, self._participant.spoken_on = self._participant.spoken_on, None
        if page is not None:
            self._go(page)
        return page is not None

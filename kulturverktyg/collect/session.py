"""One participant after another at a kiosk: a state machine that knows nothing of windows.

A half-given answer lives in this object and nowhere else. Events that do not belong to the present page
change nothing, so that a late or doubled tap does no harm.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import product
from uuid import UUID, uuid4

from kulturverktyg.collect.ballot import Ballot, Idea, IdeaSheet, Record, VoteSheet
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.pages import CODE, LANGUAGE, PROMISE, REVIEW, START, SUBMITTING, THANKS, Page, Stage
from kulturverktyg.collect.session_state import SessionState
from kulturverktyg.collect.voter import Axis
from kulturverktyg.model.kinds import KioskMode, QuestionKind
from kulturverktyg.survey.definition import Question
from kulturverktyg.survey.validation import Problem, check

_NOTHING_ANSWERED = Problem(
    "", "Svara på minst en fråga för att skicka in, eller avsluta utan att svara.", "problem.empty"
)
_NO_VOTES = Problem(
    "", "Rösta på minst ett förslag för att skicka in, eller avsluta utan att rösta.", "problem.no_votes"
)
_NO_IDEAS = Problem("", "Skriv minst en idé för att skicka in, eller avsluta utan att skriva.", "problem.no_ideas")
_TOO_MANY_IDEAS = Problem(
    "",
    "Du har skrivit så många idéer som går. Ta bort en idé för att skriva en annan, eller töm fältet och gå vidare.",
    "problem.too_many_ideas",
)
_EMPTY = {KioskMode.SURVEY: _NOTHING_ANSWERED, KioskMode.IDEAS: _NO_IDEAS, KioskMode.VOTE: _NO_VOTES}
_NO_CODE = Problem("", "Skriv koden på din lapp för att gå vidare.", "problem.code")
#: Somebody else has come in with the code.
CODE_USED = Problem("", "Koden är redan använd. Be den som leder workshoppen om en ny.", "problem.code_used")
_NOTHING_CHOSEN = Problem("", "Välj ett alternativ för att gå vidare.", "problem.choose")


class KioskSession(SessionState):
    """Where the participant is, what is answered, and which ways lead on.

    KnownError when the package has nobody who could answer.
    """

    def __init__(self, package: KioskPackage, *, new_id: Callable[[], UUID] = uuid4) -> None:
        super().__init__(package)
        self._new_id = new_id

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
        if self._page in self._way and LANGUAGE in self._way and self._page != LANGUAGE:
            self._participant.spoken_on = self._page
            self._go(LANGUAGE)

    def enter_code(self, code: bytes) -> None:
        """Come in with a code, told by its hash, that is still free; then go on."""
        if self.stage is Stage.CODE:
            self._participant.code = code
            self._participant.draft = ""
            self.next()

    def refuse_code(self, problem: Problem) -> None:
        """Say why the code that was typed lets nobody in."""
        if self.stage is Stage.CODE:
            self._participant.code = None
            self._participant.problems = (problem,)

    def write_draft(self, text: str) -> None:
        """Note what stands in the field of a page for codes or ideas; it counts when it is given."""
        if self.stage in (Stage.CODE, Stage.IDEAS):
            self._participant.draft = text
            self._participant.problems = ()

    def choose_unit(self, unit: UUID) -> None:
        """Belong to a unit; a role that it does not have is forgotten. ValueError when it is not offered."""
        if unit not in {offered.id for offered in self.units}:
            raise ValueError(unit)
        if self.stage is Stage.UNIT:
            self._participant.unit = unit
            self._participant.role = self._offered_role(unit, self._participant.role)
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
        question = self._ask_for(column)
        if question is not None:
            self._participant.take_back(question, column)
            self._participant.problems = ()

    def set_text(self, text: str) -> None:
        """Write the open question's free text."""
        question = self.question
        if question is not None and question.kind is QuestionKind.TEXT:
            self._participant.write(question, text)
            self._participant.problems = ()

    def add_idea(self, text: str) -> None:
        """Write down one idea to the open prompt; an empty one is none."""
        if self._page.prompt is not None:
            added = self._participant.add_idea(self._page.prompt, text)
            self._participant.problems = () if added else (_TOO_MANY_IDEAS,)
            if added:
                self._participant.draft = ""

    def take_back_idea(self, idea: Idea) -> None:
        """Strike one of one's own ideas."""
        if self.stage in (Stage.IDEAS, Stage.REVIEW) and idea in self._participant.ideas:
            self._participant.ideas.remove(idea)
            self._participant.problems = ()

    def give_dots(self, option: int, dots: int) -> None:
        """Give an option of the open page so many dots, or as many as there are."""
        if option in self.options:
            self.voter.give(option, dots)
            self._participant.problems = ()

    def judge(self, option: int, axis: Axis, points: int | None) -> None:
        """Judge an option of the open page, or take the judgement back; ValueError when there are no such points."""
        if option in self.options:
            self.voter.judge(option, axis, points)
            self._participant.problems = ()

    def dont_know(self) -> None:
        """Answer *vet ej* where nothing is answered yet, or everywhere when all is; then go on."""
        question = self.question
        if question is not None and self.can_say_dont_know:
            self._participant.dont_know(question)
            self.next()

    def skip(self) -> None:
        """Leave the open question or option without an answer, taking back what was given; then go on."""
        question = self.question
        if not self.can_skip:
            return
        for option, axis in product(self.options, Axis):
            self.voter.judge(option, axis, None)
        if question is not None:
            self._participant.forget(question.columns)
            self._participant.texts.pop(question.name, None)
        self.next()

    def next(self) -> None:
        """To the next page, or back to where a jump came from, unless something stands in the way.

        On the way back from a jump lie the questions that are asked only since then. An idea that is written but
        not added yet is added.
        """
        if self._page not in self._way or self._page == REVIEW or not self._give_draft():
            return
        given = self._participant
        given.problems = self._problems_on(self._page)
        if given.problems or self._left_languages():
            return
        if given.resume is None:
            self._go(self._following()[0])
            return
        obstacle = self._first_obstacle(before=given.resume)
        page, given.resume = (obstacle, given.resume) if obstacle is not None else (given.resume, None)
        self._go(page)

    def back(self) -> None:
        """To the page before, or back to where a jump came from; before the first page lies the start."""
        if self._page not in self._way or not self._give_draft() or self._left_languages():
            return
        self._participant.draft = ""
        resume, self._participant.resume = self._participant.resume, None
        earlier = self._earlier()
        if resume is not None:
            self._go(resume)
        elif earlier:
            self._go(earlier[-1])
        else:
            self.wipe()

    def jump(self, page: Page) -> None:
        """From the review to a page; *next* and *back* lead back to the review."""
        if self._page == REVIEW and page in self.pages and page != REVIEW:
            self._participant.resume = REVIEW
            self._go(page)

    def submit(self) -> Record | None:
        """What is to be saved, under the same id at every try.

        None when an answer needs a change; the page where it is given is then open. None also when there is
        nothing to save, and the review then stays open.
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
            given.problems = (_EMPTY[self._package.mode],)
            return None
        given.error = None
        given.ballot_id = given.ballot_id or self._new_id()
        record = self._record(given.ballot_id)
        self._page = SUBMITTING
        return record

    def _record(self, record_id: UUID) -> Record:
        given = self._participant
        if self._package.mode is KioskMode.IDEAS:
            return IdeaSheet(record_id, self.ideas)
        if self._package.vote is not None:
            role = given.role if self._package.vote.by_role else None
            return VoteSheet(record_id, self._package.vote.id, role, tuple(self.voter.given))
        answers, texts = dict(self.counting_answers), dict(self.counting_texts)
        if given.unit is None or given.role is None or check(self._package.survey, answers, texts):
            raise AssertionError("an answer that no page shows")
        return Ballot(record_id, given.unit, given.role, answers, texts)

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

    def code_was_used(self) -> None:
        """Somebody else used the code in between: back to where one is typed, with everything else as it was."""
        if self._page == SUBMITTING:
            self._participant.code = None
            self._participant.resume = REVIEW
            self._go(CODE)
            self._participant.problems = (CODE_USED,)

    def wipe(self) -> None:
        """To the start page, with nothing left of anybody."""
        self._participant = self._somebody(self._package.languages[0])
        self._page = START

    # What comes next

    @property
    def page_ahead(self) -> Page | None:
        """The page that comes next; None while something stands in the way, and where one goes back, or begins."""
        given = self._participant
        if self._page == REVIEW:
            return THANKS
        if self._page not in self._way or given.resume is not None or given.spoken_on is not None:
            return None
        if self._problems_on(self._page):
            return None
        return next(iter(self._following()), None)

    @contextmanager
    def looking_at(self, page: Page) -> Iterator[None]:
        """For as long as this lasts the page is open, for what is made of it beforehand; nothing else changes."""
        before, self._page = self._page, page
        try:
            yield
        finally:
            self._page = before

    # What only a preview does

    def show(self, page: Page) -> None:
        """Open a page out of turn, as the first unit and role if none are chosen; ValueError when there is none."""
        if page not in self._way:
            raise ValueError(page)
        given = self._participant
        given.unit = given.unit or self.units[0].id
        given.role = given.role or self.roles[0].id
        given.resume = given.spoken_on = None
        self._go(page)

    def change_package(self, package: KioskPackage) -> None:
        """Go on with another package; what does not fit in it is forgotten. KnownError when nobody can answer it."""
        self._open(package)
        given = self._participant
        given.language = given.language if given.language in package.languages else package.languages[0]
        given.unit = self._offered_unit(given.unit)
        given.role = self._offered_role(given.unit, given.role)
        given.voter = self._somebody(given.language).voter
        given.keep_what_fits(package.survey)
        if self._page not in (*self._way, START, SUBMITTING, THANKS):
            self._go(PROMISE)

    # How it is done

    def _go(self, page: Page) -> None:
        self._page = page
        if page.question is not None:
            self._participant.seen.add(page.question)
        self._participant.problems = ()
        self._participant.error = None

    def _give_draft(self) -> bool:
        """Add the idea that is being written, if one is; False when there is no more room."""
        if self._page.prompt is not None:
            self.add_idea(self._participant.draft)
        return self._page.prompt is None or not self._participant.problems

    def _following(self) -> list[Page]:
        """The pages that come after the open one."""
        pages, way = set(self.pages), self._way
        return [page for page in way[way.index(self._page) + 1 :] if page in pages]

    def _earlier(self) -> list[Page]:
        """The pages that come before the open one."""
        pages, way = set(self.pages), self._way
        return [page for page in way[: way.index(self._page)] if page in pages]

    def _ask_for(self, column: str) -> Question | None:
        question = self.question
        if question is not None and column not in question.columns:
            raise ValueError(column)
        return question

    def _problems_on(self, page: Page) -> tuple[Problem, ...]:
        given = self._participant
        if page.stage is Stage.QUESTION:
            return tuple(given.problems_with(self.question_of(page)))
        if page.stage is Stage.CODE and given.code is None:
            return (_NO_CODE,)
        missing = {Stage.UNIT: given.unit is None, Stage.ROLE: given.role is None}
        return (_NOTHING_CHOSEN,) if missing.get(page.stage) else ()

    def _first_obstacle(self, *, before: Page) -> Page | None:
        """The first page on the way that is not seen yet, or where a group must be chosen."""
        way = self.pages[: self.pages.index(before)]
        return next((page for page in way if self._holds_up(page)), None)

    def _holds_up(self, page: Page) -> bool:
        if page.question is not None:
            return page.question not in self._participant.seen
        return bool(self._problems_on(page))

    def _left_languages(self) -> bool:
        """Go back to the page where another language was asked for, if there is one."""
        page, self._participant.spoken_on = self._participant.spoken_on, None
        if page is not None:
            self._go(page)
        return page is not None

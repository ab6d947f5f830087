"""What the person at the kiosk has given so far: kept in memory, and thrown away for the next person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from kulturverktyg.collect.ballot import IDEA_LIMIT, IDEAS_A_SHEET, Idea
from kulturverktyg.collect.pages import Page
from kulturverktyg.collect.voter import Voter
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import ALLOCATION_TOTAL, DONT_KNOW, Question, SurveyDefinition
from kulturverktyg.survey.validation import Problem, check_question, is_forbidden


class AnswerState(StrEnum):
    """How far a question is answered, for the review."""

    ANSWERED = "answered"
    PARTLY = "partly"
    DONT_KNOW = "dont_know"
    SKIPPED = "skipped"
    INVALID = "invalid"


@dataclass
class Participant:
    """One person's choices and answers.

    ``code`` is the hash of the code that let the person in. ``draft`` stands in the open page's field and is not
    given yet. ``answers`` and ``texts`` may hold what was given to
    questions that are no longer asked. ``seen`` names the questions whose pages have been open. ``resume`` is
    where *next* and *back* lead after a jump, and ``spoken_on`` where they lead from the language page when it
    was asked for in between. ``voter`` is there in a vote only.
    """

    language: str
    unit: UUID | None = None
    role: UUID | None = None
    code: bytes | None = None
    draft: str = ""
    answers: dict[str, int] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    ideas: list[Idea] = field(default_factory=list)
    voter: Voter | None = None
    seen: set[str] = field(default_factory=set)
    ballot_id: UUID | None = None
    resume: Page | None = None
    spoken_on: Page | None = None
    problems: tuple[Problem, ...] = ()
    error: str | None = None

    def answer(self, question: Question, column: str, value: int) -> None:
        """Give a column a value.

        The first point given to one pole of an allocation gives its other poles on that side 0, and so does the
        first tick of a multiple choice; where there is nothing but 0, nothing is answered. An alternative of a
        ranking is put in at its place, or after those that have one; the last that is left follows by itself.
        """
        match question.kind:
            case QuestionKind.ALLOCATION:
                self._answer_together(_side(question, column), column, value)
            case QuestionKind.MULTIPLE:
                self._answer_together(question.columns, column, value)
            case QuestionKind.RANKING:
                order = [ranked for ranked in self._ranked(question) if ranked != column]
                order.insert(value - 1, column)
                left = [other for other in question.columns if other not in order]
                self._rank(question, order + left if len(left) == 1 else order)
            case _:
                self.answers[column] = value

    def take_back(self, question: Question, column: str) -> None:
        """Leave a column unanswered; in a ranking those that came after it move up."""
        match question.kind:
            case QuestionKind.MULTIPLE:
                self._answer_together(question.columns, column, 0)
            case QuestionKind.RANKING:
                self._rank(question, [ranked for ranked in self._ranked(question) if ranked != column])
            case _:
                self.forget((column,))

    def forget(self, columns: Iterable[str]) -> None:
        """Take back what the columns hold."""
        for column in columns:
            self.answers.pop(column, None)

    def write(self, question: Question, text: str) -> None:
        """Give a free text; what cannot be kept of a pasted text is left out, and so is space around it."""
        words = _cleaned(text)
        if words:
            self.texts[question.name] = words
        else:
            self.texts.pop(question.name, None)

    def add_idea(self, prompt: str, text: str) -> bool:
        """Write down an idea on one line; False when one more would be too many."""
        words = " ".join(_cleaned(text).split())
        if words and len(self.ideas) < IDEAS_A_SHEET:
            self.ideas.append(Idea(prompt, words[:IDEA_LIMIT]))
            return True
        return not words

    def dont_know(self, question: Question) -> None:
        """Answer *vet ej* where the question is not answered yet, or everywhere when all of it is."""
        open_columns = [column for column in question.columns if not self._is_settled(question, column)]
        self.answers.update(dict.fromkeys(open_columns or question.columns, DONT_KNOW))

    def problems_with(self, question: Question) -> list[Problem]:
        """What must change before the answer to the question can be kept."""
        return check_question(question, self.answers, self.texts.get(question.name))

    def state_of(self, question: Question) -> AnswerState:
        """How far the question is answered."""
        if self.problems_with(question):
            return AnswerState.INVALID
        if question.kind is QuestionKind.TEXT:
            return AnswerState.ANSWERED if question.name in self.texts else AnswerState.SKIPPED
        values = [self.answers[column] for column in question.columns if column in self.answers]
        if not values:
            return AnswerState.SKIPPED if question.columns else AnswerState.ANSWERED
        if len(values) < len(question.columns):
            return AnswerState.PARTLY
        return AnswerState.DONT_KNOW if set(values) == {DONT_KNOW} else AnswerState.ANSWERED

    def keep_what_fits(self, survey: SurveyDefinition) -> None:
        """Forget what cannot be answered in the survey."""
        answers, texts = self.answers, self.texts
        self.answers, self.texts = {}, {}
        for question in survey.questions():
            given = {column: answers[column] for column in question.columns if column in answers}
            text = texts.get(question.name) if question.kind is QuestionKind.TEXT else None
            if not check_question(question, given, text):
                self.answers |= given
                self.texts |= {} if text is None else {question.name: text}

    def _answer_together(self, columns: Sequence[str], column: str, value: int) -> None:
        given = {c: 0 if self.answers.get(c) == DONT_KNOW else self.answers.get(c, 0) for c in columns}
        given[column] = value
        self.forget(columns)
        if any(given.values()):
            self.answers.update(given)

    def _ranked(self, question: Question) -> list[str]:
        """The columns that have a place, first place first."""
        places = {c: self.answers[c] for c in question.columns if self.answers.get(c, DONT_KNOW) != DONT_KNOW}
        return sorted(places, key=places.__getitem__)

    def _rank(self, question: Question, order: Sequence[str]) -> None:
        self.forget(question.columns)
        self.answers.update({column: place for place, column in enumerate(order, start=1)})

    def _is_settled(self, question: Question, column: str) -> bool:
        match question.kind:
            case QuestionKind.ALLOCATION:
                return sum(self.answers.get(c, 0) for c in _side(question, column)) == ALLOCATION_TOTAL
            case QuestionKind.RANKING:
                return len(self._ranked(question)) == len(question.columns)
            case _:
                return column in self.answers


def _side(question: Question, column: str) -> tuple[str, ...]:
    half = len(question.choices)
    return question.columns[:half] if column in question.columns[:half] else question.columns[half:]


def _cleaned(text: str) -> str:
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\t", " ")
    return "".join(character for character in plain if not is_forbidden(character)).strip()

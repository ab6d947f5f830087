"""Whatever is pressed, in whatever order, the kiosk neither gets stuck nor keeps what it should not."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.pages import REVIEW, Stage
from kulturverktyg.collect.session import KioskSession
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import DONT_KNOW, Condition, Question, Relation
from kulturverktyg.survey.validation import check
from tests.examples import examples
from tests.kiosk_packages import ABOUT, CULTURE, EVERY_KIND, FIRST, GOOD, MUST, SAY, WORDS, YEARS_HERE, package
from tests.surveys import sound_surveys

if TYPE_CHECKING:
    from uuid import UUID

LIKES = replace(GOOD, name="likes", condition=Condition("must", Relation.MORE, 3), required=True)
WHY = replace(WORDS, name="why", condition=Condition("likes.fun", Relation.IS_NOT, 1), required=True)

WRITTEN = st.sampled_from(
    [
        package(languages=["sv", "en"]),
        package(*EVERY_KIND, units=["A"], roles=["X"]),
        package(MUST, units=["A", "B", "C"], roles=["X", "Y", "Z"], empty=[("B", "X"), ("C", "Y"), ("C", "Z")]),
        package(ABOUT),
        package(SAY, CULTURE, YEARS_HERE, units=["A", "B"], roles=["X"]),
        package(MUST, LIKES, WHY, FIRST),
    ]
)
PACKAGES = WRITTEN | sound_surveys().map(
    lambda survey: replace(package(units=["A"], roles=["X"]), survey=survey, languages=survey.languages)
)


def expect(question: Question, expected: dict[str, int], column: str, value: int) -> None:
    """Answer a column in ``expected`` as told in the docstrings of the kiosk; ``value`` 0 takes a place away."""
    half = len(question.choices)
    match question.kind:
        case QuestionKind.ALLOCATION | QuestionKind.MULTIPLE:
            columns = question.columns
            side = next(s for s in (columns[:half], columns[half:]) if column in s)
            kept = {c: 0 if expected.get(c) == DONT_KNOW else expected.get(c, 0) for c in side} | {column: value}
            forget(expected, side)
            expected |= kept if any(kept.values()) else {}
        case QuestionKind.RANKING:
            order = [c for c in question.columns if expected.get(c, DONT_KNOW) > 0 and c != column]
            order.sort(key=lambda c: expected[c])
            if value:
                order = [*order[: value - 1], column, *order[value - 1 :]]
                rest = set(question.columns) - set(order)
                order += rest if len(rest) == 1 else []
            forget(expected, question.columns)
            expected |= {c: place + 1 for place, c in enumerate(order)}
        case _:
            expected[column] = value


def forget(expected: dict[str, int], columns: Iterable[str]) -> None:
    for column in columns:
        expected.pop(column, None)


class Kiosk(RuleBasedStateMachine):
    """Remembers what a participant has chosen, and compares."""

    @initialize(package=PACKAGES)
    def open_kiosk(self, package) -> None:
        self.session = KioskSession(package)
        self.expected: dict[str, int] = {}
        self.words: dict[str, str] = {}
        self.tried: UUID | None = None
        self.used: set[UUID] = set()

    def nobody(self) -> None:
        self.expected, self.words, self.tried = {}, {}, None

    @rule()
    def begin(self) -> None:
        self.session.begin()

    @rule(data=st.data())
    def begin_in_a_language(self, data: st.DataObject) -> None:
        self.session.begin(data.draw(st.sampled_from(self.session.package.languages)))

    @precondition(lambda self: self.session.page == REVIEW)
    @rule(data=st.data())
    def change_an_answer_and_submit(self, data: st.DataObject) -> None:
        asked = [page for page in self.session.question_pages if self.session.question_of(page).columns]
        if asked:
            self.session.jump(data.draw(st.sampled_from(asked)))
            self.answer(data)
        self.hurry_to_review()
        self.submit()

    @precondition(lambda self: self.session.question is not None and self.session.question.columns)
    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        question = self.session.question
        column = data.draw(st.sampled_from(question.columns))
        low, high = question.bounds
        wild = question.kind in (QuestionKind.NUMBER, QuestionKind.ALLOCATION)
        value = data.draw(st.integers(low - 5 * wild, high + 5 * wild))
        self.session.answer(column, value)
        expect(question, self.expected, column, value)

    @precondition(lambda self: self.session.question is not None and self.session.question.columns)
    @rule(data=st.data())
    def clear(self, data: st.DataObject) -> None:
        question = self.session.question
        column = data.draw(st.sampled_from(question.columns))
        self.session.clear(column)
        if question.kind in (QuestionKind.MULTIPLE, QuestionKind.RANKING):
            expect(question, self.expected, column, 0)
        else:
            forget(self.expected, [column])

    @precondition(lambda self: self.session.question is not None)
    @rule(text=st.text(max_size=40) | st.just("x" * 700))
    def write(self, text: str) -> None:
        self.session.set_text(text)
        question = self.session.question
        if question.kind is QuestionKind.TEXT:
            self.words = dict(self.session.texts)
            assert self.words.get(question.name, "").strip() == self.words.get(question.name, "")

    @rule()
    def dont_know(self) -> None:
        question = self.session.question
        offered = self.session.can_say_dont_know
        before = dict(self.session.answers)
        self.session.dont_know()
        after = dict(self.session.answers)
        if offered:
            assert all(column in after for column in question.columns)
            assert {c: v for c, v in after.items() if v != DONT_KNOW}.items() <= before.items()
        else:
            assert after == before
        self.expected = after

    @rule()
    def skip(self) -> None:
        question = self.session.question
        if self.session.can_skip:
            forget(self.expected, question.columns)
            self.words.pop(question.name, None)
        self.session.skip()

    @rule()
    def next(self) -> None:
        self.session.next()

    @rule()
    def back(self) -> None:
        self.session.back()
        if self.session.stage is Stage.START:
            self.nobody()

    @precondition(lambda self: self.session.units)
    @rule(data=st.data())
    def choose_group(self, data: st.DataObject) -> None:
        self.session.choose_unit(data.draw(st.sampled_from(self.session.units)).id)
        if self.session.stage is Stage.ROLE:
            self.session.choose_role(data.draw(st.sampled_from(self.session.roles)).id)

    @rule(data=st.data())
    def speak(self, data: st.DataObject) -> None:
        self.session.open_languages()
        self.session.choose_language(data.draw(st.sampled_from(self.session.package.languages)))

    @precondition(lambda self: self.session.page == REVIEW)
    @rule(data=st.data())
    def jump(self, data: st.DataObject) -> None:
        self.session.jump(data.draw(st.sampled_from(self.session.pages)))

    @rule()
    def hurry_to_review(self) -> None:
        """Answer as little as possible; from every page this must be possible."""
        self.session.begin()
        for _ in range(2 * len(list(self.session.package.survey.questions())) + 8):
            if self.session.page not in self.session.pages or self.session.page == REVIEW:
                break
            self._step_on()
        else:
            raise AssertionError(f"stuck on {self.session.page}")
        self.expected = dict(self.session.answers)
        self.words = dict(self.session.texts)

    def _step_on(self) -> None:
        session, question = self.session, self.session.question
        if session.stage is Stage.UNIT:
            session.choose_unit(session.units[0].id)
        if session.stage is Stage.ROLE:
            session.choose_role(session.roles[0].id)
        before = session.page
        session.next()
        if session.page != before:
            return
        if session.can_skip:
            session.skip()
        elif question is not None:
            self._answer_in_full(question)

    def _answer_in_full(self, question: Question) -> None:
        if question.kind is QuestionKind.TEXT:
            self.session.set_text("ja")
        for column in question.columns:
            self.session.answer(column, 0 if question.kind is QuestionKind.ALLOCATION else question.bounds[1])
        if question.kind is QuestionKind.ALLOCATION:
            for first in (0, len(question.choices)):
                self.session.answer(question.columns[first], 100)

    @rule()
    def submit(self) -> None:
        saving = self.session.stage is Stage.SUBMITTING
        ballot = self.session.submit()
        assert saving or (self.session.stage is Stage.SUBMITTING) == (ballot is not None)
        if ballot is not None:
            self.check_ballot(ballot)

    def check_ballot(self, ballot: Ballot) -> None:
        survey = self.session.package.survey
        assert check(survey, ballot.answers, ballot.texts) == []
        asked = survey.asked(self.expected)
        columns = {column for question in asked for column in question.columns}
        assert dict(ballot.answers) == {c: v for c, v in self.expected.items() if c in columns}
        assert dict(ballot.texts) == {q.name: self.words[q.name] for q in asked if q.name in self.words}
        assert ballot.answers or ballot.texts
        cells = {(cell.unit, cell.role) for cell in self.session.package.cells}
        assert (ballot.unit, ballot.role) in cells
        assert ballot.id == (self.tried or ballot.id)
        assert ballot.id not in self.used
        self.tried = ballot.id

    @rule()
    def save_fails(self) -> None:
        was_saving = self.session.stage is Stage.SUBMITTING
        self.session.save_failed("Disken är full.")
        assert not was_saving or self.session.page == REVIEW

    @rule()
    def saved(self) -> None:
        if self.session.stage is Stage.SUBMITTING:
            self.used.add(self.tried)
            self.nobody()
        self.session.saved()

    @rule()
    def wipe(self) -> None:
        self.session.wipe()
        self.nobody()
        assert self.session.stage is Stage.START

    @invariant()
    def answers_are_the_last_chosen(self) -> None:
        assert dict(self.session.answers) == self.expected
        assert dict(self.session.texts) == self.words

    @invariant()
    def progress_is_a_share(self) -> None:
        assert 0.0 <= self.session.progress <= 1.0

    @invariant()
    def nothing_is_known_before_and_after(self) -> None:
        if self.session.stage in (Stage.START, Stage.THANKS):
            assert not self.session.answers
            assert not self.session.texts
            assert self.session.problems == ()
            assert self.session.error is None
            assert self.session.unit is None or len(self.session.units) == 1

    @invariant()
    def only_asked_questions_have_pages(self) -> None:
        asked = [question.name for question in self.session.package.survey.asked(self.session.answers)]
        assert [page.question for page in self.session.pages if page.question is not None] == asked

    @invariant()
    def every_page_is_one_of_the_participants(self) -> None:
        apart = (Stage.START, Stage.SUBMITTING, Stage.THANKS)
        assert self.session.stage in apart or self.session.page in self.session.pages


Kiosk.TestCase.settings = settings(examples(25), stateful_step_count=40)
TestKiosk = Kiosk.TestCase

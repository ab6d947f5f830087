"""Which pages a participant meets, and in which order."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from kulturverktyg.collect.package import KioskPackage, PackageRole, PackageUnit
from kulturverktyg.collect.voter import sheet_count
from kulturverktyg.model.kinds import KioskMode, QuestionKind
from kulturverktyg.survey.definition import Question


class Stage(StrEnum):
    """What the kiosk is doing."""

    START = "start"
    LANGUAGE = "language"
    PROMISE = "promise"
    CODE = "code"
    UNIT = "unit"
    ROLE = "role"
    QUESTION = "question"
    IDEAS = "ideas"
    VOTE = "vote"
    REVIEW = "review"
    SUBMITTING = "submitting"
    THANKS = "thanks"


@dataclass(frozen=True)
class Page:
    """One page: with the name of a ``question`` at the stage QUESTION, of a ``prompt`` at the stage IDEAS, and with
    the number of a ``sheet`` of options, from 0, at the stage VOTE."""

    stage: Stage
    question: str | None = None
    prompt: str | None = None
    sheet: int | None = None


START = Page(Stage.START)
LANGUAGE = Page(Stage.LANGUAGE)
PROMISE = Page(Stage.PROMISE)
CODE = Page(Stage.CODE)
UNIT = Page(Stage.UNIT)
ROLE = Page(Stage.ROLE)
REVIEW = Page(Stage.REVIEW)
SUBMITTING = Page(Stage.SUBMITTING)
THANKS = Page(Stage.THANKS)


class PageOrder:
    """The pages of one package."""

    def __init__(self, package: KioskPackage) -> None:
        self._package = package

    def units(self) -> tuple[PackageUnit, ...]:
        """Units that somebody works in."""
        with_people = {cell.unit for cell in self._package.cells}
        return tuple(unit for unit in self._package.units if unit.id in with_people)

    def roles(self, unit: UUID | None) -> tuple[PackageRole, ...]:
        """Roles that somebody has in the unit; in a vote, all that it is told by."""
        if self._package.mode is KioskMode.VOTE:
            return self._package.roles
        there = {cell.role for cell in self._package.cells if cell.unit == unit}
        return tuple(role for role in self._package.roles if role.id in there)

    def pages(self, unit: UUID | None, answers: Mapping[str, int]) -> tuple[Page, ...]:
        """All pages from the first after start to the review, for one who belongs to ``unit`` and has answered so."""
        return self._whole(unit, self._package.survey.asked(answers))

    def every_page(self, unit: UUID | None) -> tuple[Page, ...]:
        """The same with the pages of all questions, whether they are asked or not."""
        return self._whole(unit, self._package.survey.in_kiosk_order())

    def question_pages(self, answers: Mapping[str, int]) -> tuple[Page, ...]:
        """The pages that ask something, background questions first."""
        asked = self._package.survey.asked(answers)
        return _pages_of(question for question in asked if question.kind is not QuestionKind.INFORMATION)

    def sheets(self) -> tuple[Page, ...]:
        """The pages on which one votes."""
        vote = self._package.vote
        count = sheet_count(vote.rules, vote.a_page) if vote is not None else 0
        return tuple(Page(Stage.VOTE, sheet=number) for number in range(count))

    def _whole(self, unit: UUID | None, questions: Iterable[Question]) -> tuple[Page, ...]:
        greeting = (*((LANGUAGE,) if len(self._package.languages) > 1 else ()), PROMISE)
        if self._package.mode is KioskMode.IDEAS:
            return (*greeting, *(Page(Stage.IDEAS, prompt=prompt.name) for prompt in self._package.prompts), REVIEW)
        code = (CODE,) if self._package.asks_for_codes else ()
        if self._package.vote is not None:
            role = (ROLE,) if len(self._package.roles) > 1 else ()
            return (*greeting, *code, *role, *self.sheets(), REVIEW)
        return (*greeting, *code, *self._groups(unit), *_pages_of(questions), REVIEW)

    def _groups(self, unit: UUID | None) -> tuple[Page, ...]:
        """The pages that ask where one belongs: only where there is something to choose."""
        several_roles = unit is None or len(self.roles(unit)) > 1
        return (*((UNIT,) if len(self.units()) > 1 else ()), *((ROLE,) if several_roles else ()))


def in_choosing_order(units: Sequence[PackageUnit]) -> tuple[tuple[PackageUnit, bool], ...]:
    """The units as they are chosen among, each with whether it is above others: such a one comes after these.

    Otherwise those who work in a unit would meet the one above first, and take it for theirs.
    """
    left: list[tuple[str, tuple[PackageUnit, bool]]] = []
    chosen: list[tuple[PackageUnit, bool]] = []
    for unit in units:
        while left and not unit.path.startswith(left[-1][0]):
            chosen.append(left.pop()[1])
        within = f"{unit.path}/"
        if any(other.path.startswith(within) for other in units):
            left.append((within, (unit, True)))
        else:
            chosen.append((unit, False))
    return (*chosen, *(held for _, held in reversed(left)))


def _pages_of(questions: Iterable[Question]) -> tuple[Page, ...]:
    return tuple(Page(Stage.QUESTION, question.name) for question in questions)

"""Which pages a participant meets, and in which order."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from kulturverktyg.collect.package import KioskPackage, PackageRole, PackageUnit
from kulturverktyg.model.kinds import QuestionKind


class Stage(StrEnum):
    """What the kiosk is doing."""

    START = "start"
    LANGUAGE = "language"
    PROMISE = "promise"
    UNIT = "unit"
    ROLE = "role"
    QUESTION = "question"
    REVIEW = "review"
    SUBMITTING = "submitting"
    THANKS = "thanks"


@dataclass(frozen=True)
class Page:
    """One page; ``question`` is a question's name when the stage is QUESTION."""

    stage: Stage
    question: str | None = None


START = Page(Stage.START)
LANGUAGE = Page(Stage.LANGUAGE)
PROMISE = Page(Stage.PROMISE)
UNIT = Page(Stage.UNIT)
ROLE = Page(Stage.ROLE)
REVIEW = Page(Stage.REVIEW)
SUBMITTING = Page(Stage.SUBMITTING)
THANKS = Page(Stage.THANKS)


class PageOrder:
    """The pages of one package."""

    def __init__(self, package: KioskPackage) -> None:
        questions = package.survey.in_kiosk_order()
        self._package = package
        self._questions = tuple(Page(Stage.QUESTION, question.name) for question in questions)
        counted = (question.name for question in questions if question.kind is not QuestionKind.INFORMATION)
        self._numbers = {name: number for number, name in enumerate(counted, start=1)}

    def units(self) -> tuple[PackageUnit, ...]:
        """Units that somebody works in."""
        with_people = {cell.unit for cell in self._package.cells}
        return tuple(unit for unit in self._package.units if unit.id in with_people)

    def roles(self, unit: UUID | None) -> tuple[PackageRole, ...]:
        """Roles that somebody has in the unit."""
        there = {cell.role for cell in self._package.cells if cell.unit == unit}
        return tuple(role for role in self._package.roles if role.id in there)

    def pages(self, unit: UUID | None) -> tuple[Page, ...]:
        """All pages from the first after start to the review, for one who belongs to ``unit``."""
        before = [PROMISE]
        if len(self._package.languages) > 1:
            before.insert(0, LANGUAGE)
        if len(self.units()) > 1:
            before.append(UNIT)
        if unit is None or len(self.roles(unit)) > 1:
            before.append(ROLE)
        return (*before, *self._questions, REVIEW)

    def question_pages(self) -> tuple[Page, ...]:
        """The pages that ask something, background questions first."""
        return tuple(page for page in self._questions if page.question in self._numbers)

    def number(self, page: Page) -> int | None:
        """The page's number among the questions, from 1; None when it asks nothing."""
        return self._numbers.get(page.question) if page.question is not None else None

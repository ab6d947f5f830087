"""The interview guide that a new journey begins with: its template's."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.model.interview import GuideQuestion
from kulturverktyg.model.journey import Role
from kulturverktyg.survey.definition import in_language
from kulturverktyg.survey.template_parts import GuidePart, TemplateParts

_LANGUAGE = "sv"


def begin_guide(session: Session, journey_id: UUID, template: TemplateParts) -> None:
    """Give a journey the questions of a template, to those of its roles that are called as the template's are.

    What is meant for a role that the journey does not have is asked of all, with the role's name in front.
    """
    named = {_key(role.name): role.id for role in session.scalars(select(Role).where(Role.journey_id == journey_id))}
    for position, (role_id, text) in enumerate(_questions(template, named)):
        session.add(GuideQuestion(journey_id=journey_id, role_id=role_id, text=text, position=position))


def _questions(template: TemplateParts, roles: Mapping[str, UUID]) -> Iterator[tuple[UUID | None, str]]:
    for part in template.guide:
        role_id = roles.get(_key(part.role)) if part.role else None
        for question in part.questions:
            words = in_language(question, _LANGUAGE)
            yield role_id, words if role_id is not None else _to_all(part, words)


def _to_all(part: GuidePart, words: str) -> str:
    return f"{part.role}: {words}" if part.role else words


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()

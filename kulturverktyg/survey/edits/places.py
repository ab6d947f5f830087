"""Several sections and questions of a draft at once, as they are chosen in a list: taken away, copied, moved."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import reduce

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Section, SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.answers import set_condition
from kulturverktyg.survey.edits.arrange import (
    add_question,
    add_section,
    duplicate_question,
    move_question,
    move_section,
    remove_question,
    remove_section,
    set_dimension,
)
from kulturverktyg.survey.texts import section_key, with_texts


@dataclass(frozen=True)
class Place:
    """A section or a question, by its name."""

    name: str
    is_section: bool = False


def topmost(survey: SurveyDefinition, places: Collection[Place]) -> tuple[Place, ...]:
    """The places that are there, in the survey's order, without questions whose section is among them."""
    found: list[Place] = []
    for section in survey.sections:
        here = Place(section.name, is_section=True)
        within = [here] if here in places else [Place(question.name) for question in section.questions]
        found += [place for place in within if place in places]
    return tuple(found)


def add_question_after(draft: SurveyDraft, place: Place | None, kind: QuestionKind) -> tuple[SurveyDraft, str]:
    """A new question after a question, or last in a section (the last one, made if need be), and its name."""
    if not draft.survey.sections:
        draft, _ = add_section(draft, 0)
    section = _section_at(draft.survey, place) or draft.survey.sections[-1]
    names = [question.name for question in section.questions]
    after = names.index(place.name) + 1 if place is not None and not place.is_section else len(names)
    return add_question(draft, section.name, after, kind)


def add_section_after(draft: SurveyDraft, place: Place | None) -> tuple[SurveyDraft, str]:
    """A new section after the one that a place is in, or last, and its name."""
    section = _section_at(draft.survey, place)
    sections = draft.survey.sections
    return add_section(draft, len(sections) if section is None else sections.index(section) + 1)


def remove_places(draft: SurveyDraft, places: Collection[Place]) -> SurveyDraft:
    """Take away sections, with their questions, and questions."""
    return reduce(_without, topmost(draft.survey, places), draft)


def duplicate_places(draft: SurveyDraft, places: Collection[Place]) -> tuple[SurveyDraft, tuple[Place, ...]]:
    """A copy right after each section and each question, and what the copies are called."""
    copies = []
    for place in topmost(draft.survey, places):
        draft, name = (_duplicate_section if place.is_section else duplicate_question)(draft, place.name)
        copies.append(Place(name, place.is_section))
    return draft, tuple(copies)


def shift_places(draft: SurveyDraft, places: Collection[Place], step: int) -> SurveyDraft:
    """Move one step up (−1) or down (1); at the end of its section a question goes on into the next.

    Nothing moves when the foremost cannot. With a section among the places, only sections move.
    """
    chosen = topmost(draft.survey, places)
    sections = tuple(place for place in chosen if place.is_section)
    shift = _shifted_section if sections else _shifted_question
    for place in (sections or chosen)[::-step]:
        shifted = shift(draft, place.name, step)
        if shifted is draft:
            return draft
        draft = shifted
    return draft


def drop_questions(draft: SurveyDraft, names: Collection[str], section: str, row: int) -> SurveyDraft:
    """Put questions, in the survey's order, before the one that is at ``row`` of a section now."""
    moved = tuple(question for question in draft.survey.questions() if question.name in names)

    def rearranged(within: Section) -> Section:
        above = tuple(q for q in within.questions[:row] if q.name not in names)
        below = tuple(q for q in within.questions[row:] if q.name not in names)
        return replace(within, questions=(*above, *(moved if within.name == section else ()), *below))

    return replace(draft, survey=replace(draft.survey, sections=tuple(map(rearranged, draft.survey.sections))))


def drop_sections(draft: SurveyDraft, names: Collection[str], row: int) -> SurveyDraft:
    """Put sections, in the survey's order, before the one that is at ``row`` now."""
    sections = draft.survey.sections
    moved = (section for section in sections if section.name in names)
    above = (section for section in sections[:row] if section.name not in names)
    below = (section for section in sections[row:] if section.name not in names)
    return replace(draft, survey=replace(draft.survey, sections=(*above, *moved, *below)))


def _section_at(survey: SurveyDefinition, place: Place | None) -> Section | None:
    for section in survey.sections:
        if place in (Place(section.name, is_section=True), *(Place(question.name) for question in section.questions)):
            return section
    return None


def _without(draft: SurveyDraft, place: Place) -> SurveyDraft:
    return remove_section(draft, place.name) if place.is_section else remove_question(draft, place.name)


def _duplicate_section(draft: SurveyDraft, name: str) -> tuple[SurveyDraft, str]:
    """A copy with copies of its questions; conditions among them look at the copies."""
    number = _number_of(draft.survey, name)
    section = draft.survey.sections[number]
    draft, copy = add_section(draft, number + 1)
    columns: dict[str, str] = {}
    for place, question in enumerate(section.questions):
        draft, new = duplicate_question(draft, question.name)
        draft = move_question(draft, new, copy, place)
        columns |= zip(question.columns, draft.survey.question(new).columns, strict=True)
    for question in draft.survey.sections[number + 1].questions:
        condition = question.condition
        if condition is not None and condition.column in columns:
            followed = replace(condition, column=columns[condition.column])
            draft = set_condition(draft, question.name, followed)
    draft = set_dimension(draft, copy, section.dimension)
    before, after = section_key(name), section_key(copy)
    reviewed, outdated = (
        places | {(after, code) for key, code in places if key == before} for places in (draft.reviewed, draft.outdated)
    )
    return SurveyDraft(with_texts(draft.survey, {after: section.title}), reviewed, outdated), copy


def _shifted_section(draft: SurveyDraft, name: str, step: int) -> SurveyDraft:
    number = _number_of(draft.survey, name) + step
    return move_section(draft, name, number) if 0 <= number < len(draft.survey.sections) else draft


def _shifted_question(draft: SurveyDraft, name: str, step: int) -> SurveyDraft:
    sections = draft.survey.sections
    section = draft.survey.section_of(name)
    row = [question.name for question in section.questions].index(name) + step
    if 0 <= row < len(section.questions):
        return move_question(draft, name, section.name, row)
    number = _number_of(draft.survey, section.name) + step
    if not 0 <= number < len(sections):
        return draft
    beside = sections[number]
    return move_question(draft, name, beside.name, len(beside.questions) if step < 0 else 0)


def _number_of(survey: SurveyDefinition, section: str) -> int:
    return [within.name for within in survey.sections].index(section)

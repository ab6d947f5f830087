"""Sections and questions of a draft: added, moved, copied, renamed, taken away."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Choice, Condition, Question, Scale, Section, SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.names import NEW_CHOICE, free, numbered, question_names
from kulturverktyg.survey.rules import ALLOWED_FLAGS, CHOICES, FLAGS, SCALED
from kulturverktyg.survey.texts import choice_key, help_key, text_key, texts_of

#: A new choice begins with this many alternatives to fill in.
_FIRST_CHOICES = 2


def add_section(draft: SurveyDraft, place: int) -> tuple[SurveyDraft, str]:
    """A new, empty section at ``place``, and its name."""
    name = numbered("avsnitt", {section.name for section in draft.survey.sections})
    sections = list(draft.survey.sections)
    sections.insert(place, Section(name, {}, dimension=False, questions=()))
    return _with_sections(draft, sections), name


def remove_section(draft: SurveyDraft, name: str) -> SurveyDraft:
    """Take away a section with its questions, and every condition that looks at one of them."""
    section = _section(draft.survey, name)
    kept = _with_sections(draft, (s for s in draft.survey.sections if s is not section))
    return tidied(_without_conditions_on(kept, section.questions))


def move_section(draft: SurveyDraft, name: str, place: int) -> SurveyDraft:
    """Put a section at ``place`` among the others (counted without it)."""
    section = _section(draft.survey, name)
    others = [s for s in draft.survey.sections if s is not section]
    others.insert(place, section)
    return _with_sections(draft, others)


def set_dimension(draft: SurveyDraft, name: str, dimension: bool) -> SurveyDraft:
    """Let a section make one score, or not."""
    section = _section(draft.survey, name)
    return _with_section(draft, replace(section, dimension=dimension))


def add_question(draft: SurveyDraft, section: str, place: int, kind: QuestionKind) -> tuple[SurveyDraft, str]:
    """A new question without words at ``place`` in a section, and its name.

    A pair or a scale gets the scale that most questions have, if there is one; and one may answer *vet ej* as in the
    other questions of its kind.
    """
    within = _section(draft.survey, section)
    name = numbered(section, question_names(draft.survey))
    questions = list(within.questions)
    new = Question(name, kind, {}, dont_know=_usually_unknown(within, draft.survey, kind))
    questions.insert(place, fitted(new, kind, draft.survey))
    return _with_section(draft, replace(within, questions=tuple(questions))), name


def duplicate_question(draft: SurveyDraft, name: str) -> tuple[SurveyDraft, str]:
    """A copy right after the question, and its name; its translations keep their status."""
    question, section = draft.survey.question(name), draft.survey.section_of(name)
    copy = replace(question, name=free(name, question_names(draft.survey)))
    place = section.questions.index(question) + 1
    questions = (*section.questions[:place], copy, *section.questions[place:])
    keys = _moved_keys(question, copy)
    reviewed, outdated = (
        places | {(keys[key], code) for key, code in places if key in keys}
        for places in (draft.reviewed, draft.outdated)
    )
    added = _with_section(draft, replace(section, questions=questions))
    return replace(added, reviewed=reviewed, outdated=outdated), copy.name


def remove_question(draft: SurveyDraft, name: str) -> SurveyDraft:
    """Take away a question, and every condition that looks at it."""
    question, section = draft.survey.question(name), draft.survey.section_of(name)
    kept = replace(section, questions=tuple(q for q in section.questions if q is not question))
    return tidied(_without_conditions_on(_with_section(draft, kept), (question,)))


def move_question(draft: SurveyDraft, name: str, section: str, place: int) -> SurveyDraft:
    """Put a question at ``place`` among the others of a section (counted without it)."""
    question, target = draft.survey.question(name), _section(draft.survey, section).name

    def rearranged(within: Section) -> Section:
        others = [q for q in within.questions if q is not question]
        if within.name == target:
            others.insert(place, question)
        return replace(within, questions=tuple(others))

    return _with_sections(draft, map(rearranged, draft.survey.sections))


def rename_question(draft: SurveyDraft, name: str, new_name: str) -> SurveyDraft:
    """Call a question something else in files; conditions and reviewed translations follow.

    KeyError when the new name is taken.
    """
    question = draft.survey.question(name)
    if new_name == name:
        return draft
    if new_name in question_names(draft.survey):
        raise KeyError(new_name)
    return _renamed(draft, question, replace(question, name=new_name))


def rename_choice(draft: SurveyDraft, name: str, choice: str, new_name: str) -> SurveyDraft:
    """Call an alternative something else in files; conditions and reviewed translations follow."""
    question = draft.survey.question(name)
    choices = (replace(c, name=new_name) if c.name == choice else c for c in question.choices)
    return _renamed(draft, question, replace(question, choices=tuple(choices)))


def change_question(draft: SurveyDraft, name: str, change: Callable[[Question], Question]) -> SurveyDraft:
    """Put what ``change`` makes of a question in its place."""
    question, section = draft.survey.question(name), draft.survey.section_of(name)
    questions = tuple(change(q) if q is question else q for q in section.questions)
    return _with_section(draft, replace(section, questions=questions))


def change_kind(draft: SurveyDraft, name: str, kind: QuestionKind) -> SurveyDraft:
    """Ask for another kind of answer; what the new kind has no use for goes, and so do conditions on the old answer."""
    question = draft.survey.question(name)
    if kind is question.kind:
        return draft
    changed = change_question(draft, name, lambda q: fitted(q, kind, draft.survey))
    return tidied(_without_conditions_on(changed, (question,)))


def fitted(question: Question, kind: QuestionKind, survey: SurveyDefinition) -> Question:
    """The question as one of another kind, with what that kind needs and without what it does not have."""
    scaled, allowed = kind in SCALED, ALLOWED_FLAGS[kind]
    flags: dict[str, Any] = {flag: getattr(question, flag) and flag in allowed for flag in FLAGS}
    return replace(
        question,
        kind=kind,
        scale=(question.scale or _usual_scale(survey)) if scaled else None,
        choices=_fitted_choices(question, kind) if kind in CHOICES else (),
        minimum=question.minimum if kind is QuestionKind.NUMBER else 0,
        maximum=question.maximum if kind is QuestionKind.NUMBER else 100,
        decimals=question.decimals if kind is QuestionKind.NUMBER else 0,
        **flags,
    )


def _fitted_choices(question: Question, kind: QuestionKind) -> tuple[Choice, ...]:
    fewest, most = CHOICES[kind]
    choices = question.choices[:most]
    while len(choices) < max(fewest, _FIRST_CHOICES):
        choices = (*choices, Choice(numbered(NEW_CHOICE, {choice.name for choice in choices}), {}))
    return choices


def _usually_unknown(within: Section, survey: SurveyDefinition, kind: QuestionKind) -> bool:
    """Whether most questions of a kind let one answer *vet ej*, those of the section where it has any."""
    alike = [q for q in within.questions if q.kind is kind] or [q for q in survey.questions() if q.kind is kind]
    return 2 * sum(question.dont_know for question in alike) > len(alike)


def _usual_scale(survey: SurveyDefinition) -> Scale | None:
    scales = [q.scale for q in survey.questions() if q.scale is not None]
    return max(scales, key=lambda scale: sum(other.name == scale.name for other in scales), default=None)


def _section(survey: SurveyDefinition, name: str) -> Section:
    for section in survey.sections:
        if section.name == name:
            return section
    raise KeyError(name)


def _renamed(draft: SurveyDraft, before: Question, after: Question) -> SurveyDraft:
    """``after`` in place of a question that is the same but for names."""
    keys, columns = _moved_keys(before, after), dict(zip(before.columns, after.columns, strict=True))
    renamed = change_question(draft, before.name, lambda _: after)
    followed = with_conditions(renamed, lambda c: replace(c, column=columns.get(c.column, c.column)))
    reviewed, outdated = (
        frozenset((keys.get(key, key), code) for key, code in places) for places in (draft.reviewed, draft.outdated)
    )
    return replace(followed, reviewed=reviewed, outdated=outdated)


def _moved_keys(before: Question, after: Question) -> dict[str, str]:
    """Text keys of a question, and what they are where it has other names."""
    return dict(zip(_keys(before), _keys(after), strict=True))


def _keys(question: Question) -> tuple[str, ...]:
    name = question.name
    return text_key(name), help_key(name), *(choice_key(name, choice.name) for choice in question.choices)


def _with_sections(draft: SurveyDraft, sections: Iterable[Section]) -> SurveyDraft:
    return replace(draft, survey=replace(draft.survey, sections=tuple(sections)))


def _with_section(draft: SurveyDraft, changed: Section) -> SurveyDraft:
    return _with_sections(draft, (changed if s.name == changed.name else s for s in draft.survey.sections))


def with_conditions(draft: SurveyDraft, change: Callable[[Condition], Condition | None]) -> SurveyDraft:
    def changed(question: Question) -> Question:
        return question if question.condition is None else replace(question, condition=change(question.condition))

    return _with_sections(
        draft, (replace(s, questions=tuple(map(changed, s.questions))) for s in draft.survey.sections)
    )


def without_conditions(draft: SurveyDraft, unwanted: Callable[[Condition], bool]) -> SurveyDraft:
    return with_conditions(draft, lambda condition: None if unwanted(condition) else condition)


def _without_conditions_on(draft: SurveyDraft, questions: Iterable[Question]) -> SurveyDraft:
    columns = {column for question in questions for column in question.columns}
    return without_conditions(draft, lambda condition: condition.column in columns)


def tidied(draft: SurveyDraft) -> SurveyDraft:
    """Forget what was said of texts that are there no longer."""
    there = {(key, code) for key, text in texts_of(draft.survey) for code in text}
    return replace(draft, reviewed=draft.reviewed & there, outdated=draft.outdated & there)

"""What a question of a draft can be answered with: alternatives, scales, bounds, flags, conditions."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from kulturverktyg.survey.definition import Choice, Condition, Question, Scale
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.arrange import (
    change_question,
    tidied,
    with_conditions,
    without_conditions,
)
from kulturverktyg.survey.edits.names import free, numbered
from kulturverktyg.survey.rules import ALLOWED_FLAGS
from kulturverktyg.survey.texts import label_key


def set_flag(draft: SurveyDraft, name: str, flag: str, value: bool) -> SurveyDraft:
    """Set one of `rules.FLAGS`; KeyError when the kind of question cannot have it."""
    if flag not in ALLOWED_FLAGS[draft.survey.question(name).kind]:
        raise KeyError(flag)
    flags: dict[str, Any] = {flag: value}
    return change_question(draft, name, lambda q: replace(q, **flags))


def set_bounds(draft: SurveyDraft, name: str, minimum: int, maximum: int, decimals: int) -> SurveyDraft:
    """Lowest and highest whole number of a number question, and how many decimals it may have (0–2)."""
    return change_question(draft, name, lambda q: replace(q, minimum=minimum, maximum=maximum, decimals=decimals))


def set_condition(draft: SurveyDraft, name: str, condition: Condition | None) -> SurveyDraft:
    """Ask a question only under a condition, or always."""
    return change_question(draft, name, lambda q: replace(q, condition=condition))


def add_choice(draft: SurveyDraft, name: str, place: int) -> tuple[SurveyDraft, str]:
    """A new alternative without words at ``place``, and its name."""
    question = draft.survey.question(name)
    new = numbered("val", {choice.name for choice in question.choices})
    choices = (*question.choices[:place], Choice(new, {}), *question.choices[place:])
    return _rechosen(draft, question, choices), new


def remove_choice(draft: SurveyDraft, name: str, choice: str) -> SurveyDraft:
    """Take away an alternative, and conditions that look at it."""
    question = draft.survey.question(name)
    chosen = _choice(question, choice)
    return _rechosen(draft, question, (c for c in question.choices if c is not chosen))


def move_choice(draft: SurveyDraft, name: str, choice: str, place: int) -> SurveyDraft:
    """Put an alternative at ``place`` among the others (counted without it)."""
    question = draft.survey.question(name)
    chosen = _choice(question, choice)
    others = [c for c in question.choices if c is not chosen]
    others.insert(place, chosen)
    return _rechosen(draft, question, others)


def use_scale(draft: SurveyDraft, name: str, scale: Scale) -> SurveyDraft:
    """Answer a question on a scale. Where the survey has a scale of that name already, all its questions follow."""
    changed = change_question(draft, name, lambda q: replace(q, scale=scale))
    return tidied(_with_scale(changed, scale))


def own_scale(draft: SurveyDraft, name: str) -> tuple[SurveyDraft, str]:
    """Give a question a copy of its scale, to change without the others following; returns its name too."""
    scale = draft.survey.question(name).scale
    if scale is None:
        raise KeyError(name)
    copy = replace(scale, name=free(scale.name, draft.survey.scales()))
    reviewed = {
        (label_key(copy.name, place), code)
        for place in range(len(scale.labels))
        for code in draft.survey.languages
        if (label_key(scale.name, place), code) in draft.reviewed
    }
    changed = change_question(draft, name, lambda q: replace(q, scale=copy))
    return tidied(replace(changed, reviewed=changed.reviewed | reviewed)), copy.name


def reshape_scale(draft: SurveyDraft, scale_name: str, points: int, *, per_point: bool) -> SurveyDraft:
    """Give a scale another number of points (4–11), with words for each point or for its two ends.

    The words of the ends stay those of the ends. Conditions on a point that is gone go too.
    """
    scale = draft.survey.scales()[scale_name]
    first, last = scale.labels[0], scale.labels[-1]
    inner = list(scale.labels[1:-1]) if len(scale.labels) == scale.points else []
    between = (inner + [{}] * points)[: points - 2] if per_point else []
    changed = _with_scale(draft, Scale(scale_name, points, (first, *between, last)))
    columns = {
        c for q in draft.survey.questions() if q.scale is not None and q.scale.name == scale_name for c in q.columns
    }
    if points < scale.points:
        changed = without_conditions(changed, lambda c: c.column in columns and c.value > points)
    return tidied(_unread_labels(changed, scale, len(changed.survey.scales()[scale_name].labels)))


def _unread_labels(draft: SurveyDraft, before: Scale, count: int) -> SurveyDraft:
    """Labels that stand in another place than before are to be read again."""
    moved = {label_key(before.name, place) for place in range(1, max(count, len(before.labels)))}
    if count == len(before.labels):
        return draft
    return replace(draft, reviewed=frozenset(p for p in draft.reviewed if p[0] not in moved))


def _with_scale(draft: SurveyDraft, scale: Scale) -> SurveyDraft:
    def changed(question: Question) -> Question:
        same = question.scale is not None and question.scale.name == scale.name
        return replace(question, scale=scale) if same else question

    sections = tuple(replace(s, questions=tuple(map(changed, s.questions))) for s in draft.survey.sections)
    return replace(draft, survey=replace(draft.survey, sections=sections))


def _choice(question: Question, name: str) -> Choice:
    for choice in question.choices:
        if choice.name == name:
            return choice
    raise KeyError(name)


def _rechosen(draft: SurveyDraft, question: Question, choices: Iterable[Choice]) -> SurveyDraft:
    """Other alternatives; a condition on one follows it to its new place, or goes with it."""
    changed = change_question(draft, question.name, lambda q: replace(q, choices=tuple(choices)))
    after = changed.survey.question(question.name)
    return tidied(_with_codes_moved(changed, question, after))


def _with_codes_moved(draft: SurveyDraft, before: Question, after: Question) -> SurveyDraft:
    places = {choice.name: place for place, choice in enumerate(after.choices)}

    def moved(condition: Condition) -> Condition | None:
        if condition.column not in before.columns:
            return condition
        if condition.column not in after.columns:
            return None
        if condition.column != before.name:
            return condition if condition.value <= after.bounds[1] else None
        place = places.get(before.choices[condition.value].name)
        return None if place is None else replace(condition, value=place)

    return with_conditions(draft, moved)

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
from kulturverktyg.survey.edits.names import NEW_CHOICE, free, numbered
from kulturverktyg.survey.rules import ALLOWED_FLAGS
from kulturverktyg.survey.texts import label_key


def set_flag(draft: SurveyDraft, name: str, flag: str, value: bool) -> SurveyDraft:
    """Set one of `rules.FLAGS`; KeyError when the kind of question cannot have it."""
    if flag not in ALLOWED_FLAGS[draft.survey.question(name).kind]:
        raise KeyError(flag)
    flags: dict[str, Any] = {flag: value}
    return change_question(draft, name, lambda q: replace(q, **flags))


def set_bounds(draft: SurveyDraft, name: str, minimum: int, maximum: int, decimals: int) -> SurveyDraft:
    """Lowest and highest whole number of a number question, and how many decimals it may have (0–2).

    Conditions keep their number; one that cannot be said with so few decimals goes.
    """
    before = draft.survey.question(name)
    changed = change_question(draft, name, lambda q: replace(q, minimum=minimum, maximum=maximum, decimals=decimals))

    def kept(condition: Condition) -> Condition | None:
        if condition.column != name or decimals == before.decimals:
            return condition
        value, rest = divmod(condition.value * 10**decimals, 10**before.decimals)
        return None if rest else replace(condition, value=value)

    return with_conditions(changed, kept)


def set_condition(draft: SurveyDraft, name: str, condition: Condition | None) -> SurveyDraft:
    """Ask a question only under a condition, or always."""
    return change_question(draft, name, lambda q: replace(q, condition=condition))


def add_choice(draft: SurveyDraft, name: str, place: int) -> tuple[SurveyDraft, str]:
    """A new alternative without words at ``place``, and its name."""
    question = draft.survey.question(name)
    new = numbered(NEW_CHOICE, {choice.name for choice in question.choices})
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
    """Answer a question on a scale, with those of its words that are in the survey's languages.

    Where the survey has a scale of that name already, all its questions follow: labels that say something else than
    before are to be read again, and conditions on a point that is gone go.
    """
    said = [{code: label[code] for code in draft.survey.languages if label.get(code)} for label in scale.labels]
    chosen = replace(scale, labels=tuple(said))
    before = draft.survey.scales().get(scale.name, chosen)
    return _rescaled(change_question(draft, name, lambda q: replace(q, scale=chosen)), before, chosen)


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
    return _rescaled(draft, scale, Scale(scale_name, points, (first, *between, last)))


def _rescaled(draft: SurveyDraft, before: Scale, after: Scale) -> SurveyDraft:
    """``after`` in place of the scale of its name; conditions and reviewed words that no longer fit go."""
    changed = _with_scale(draft, after)
    questions = [q for q in changed.survey.questions() if q.scale is not None and q.scale.name == after.name]
    columns = {column for question in questions for column in question.columns}
    changed = without_conditions(changed, lambda c: c.column in columns and c.value > after.points)
    differing = {
        label_key(after.name, place)
        for place, (old, new) in enumerate(zip(before.labels, after.labels, strict=False))
        if old != new
    }
    return tidied(replace(changed, reviewed=frozenset(p for p in changed.reviewed if p[0] not in differing)))


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
        if not 0 <= condition.value < len(before.choices):
            return None
        place = places.get(before.choices[condition.value].name)
        return None if place is None else replace(condition, value=place)

    return with_conditions(draft, moved)

"""Conditions and bounds to and from the XPath of ``relevant`` and ``constraint``, as far as they are simple."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Condition, Question, Relation
from kulturverktyg.survey.rules import SCALED

_SMART = str.maketrans("‘’“”\xa0", "''\"\" ")
_REFERENCE = r"(?:\$\{\s*(?P<ref>[^}]+?)\s*\}|(?:\.\.|/[\w.-]+)(?:/[\w.-]+)*/(?P<path>[\w.-]+))"
_LITERAL = r"""(?:'(?P<single>[^']*)'|"(?P<double>[^"]*)"|(?P<number>-?\d+(?:\.\d+)?))"""
_COMPARED = re.compile(rf"{_REFERENCE}\s*(?P<relation>!=|<=|>=|=|<|>)\s*{_LITERAL}")
_TURNED = re.compile(rf"{_LITERAL}\s*(?P<relation>!=|<=|>=|=|<|>)\s*{_REFERENCE}")
_SELECTED = re.compile(rf"selected\s*\(\s*{_REFERENCE}\s*,\s*{_LITERAL}\s*\)")
_NOT = re.compile(r"not\s*\((?P<inner>.*)\)")
_UNTICKED = re.compile(r"\$\{(?P<ref>[^}]+)\} != '' and (?P<inner>not\(.*\))")
_OR_EMPTY = re.compile(r"\$\{(?P<ref>[^}]+)\} = '' or (?P<inner>selected\(.*\))")
_BOUND = re.compile(r"\.\s*(?P<relation><=|>=|<|>)\s*(?P<number>-?\d+(?:\.\d+)?)")
_BOUND_TURNED = re.compile(r"(?P<number>-?\d+(?:\.\d+)?)\s*(?P<relation><=|>=|<|>)\s*\.")
_FLIPPED = {
    Relation.LESS: Relation.MORE,
    Relation.AT_MOST: Relation.AT_LEAST,
    Relation.MORE: Relation.LESS,
    Relation.AT_LEAST: Relation.AT_MOST,
}
_OPPOSITES = {Relation.IS: Relation.IS_NOT, Relation.IS_NOT: Relation.IS}
_NUMBERS = (QuestionKind.NUMBER, QuestionKind.RECOMMENDATION, QuestionKind.ALLOCATION)
_ORDER = tuple(_FLIPPED)

_LONGEST = 1000
_NOT_SIMPLE = "Villkoret är mer än en jämförelse med ett tidigare svar"


class NotSimple(Exception):  # noqa: N818  (no error of the form's)
    """An expression that cannot be carried over; says why, without a full stop."""


@dataclass(frozen=True)
class Target:
    """What ``${name}`` in a form stands for: ``column`` of a question, or the question itself when it has many.

    ``names`` are the form's own names of the alternatives or points, in order.
    """

    question: Question
    column: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Bound:
    """One side of what a number may be; ``is_open`` when the bound itself is not allowed."""

    value: Decimal
    is_open: bool


def condition_from(expression: str, targets: Mapping[str, Target]) -> Condition:
    """The condition that a ``relevant`` says; NotSimple when it cannot be said here."""
    text = _plain(expression)
    for pattern, relation, value in ((_UNTICKED, Relation.IS, 0), (_OR_EMPTY, Relation.IS_NOT, 0)):
        found = pattern.fullmatch(text)
        if found is not None:
            inner = condition_from(found["inner"], targets)
            same = _target(found["ref"], targets).question.name == inner.column.partition(".")[0]
            if same and inner.value == 1:
                return Condition(inner.column, relation, value)
    negated = _NOT.fullmatch(text)
    if negated is not None and _closes_at_end(text[3:].strip()):
        return _opposite(condition_from(negated["inner"], targets))
    selected = _SELECTED.fullmatch(text)
    if selected is not None:
        return _selected(selected, targets)
    for pattern, flipped in ((_COMPARED, False), (_TURNED, True)):
        compared = pattern.fullmatch(text)
        if compared is not None:
            relation = Relation(compared["relation"])
            return _compared(compared, targets, _FLIPPED.get(relation, relation) if flipped else relation)
    raise NotSimple(_NOT_SIMPLE)


def expression_for(condition: Condition, question: Question, names: Mapping[str, str], codes: Sequence[str]) -> str:
    """``relevant`` for a condition on ``question``. ``names`` are the form's names of questions and columns, and
    ``codes`` those of the question's alternatives or points."""
    place = names.get(condition.column) or names[question.name]
    column, relation, value = f"${{{place}}}", condition.relation, condition.value
    match question.kind:
        case QuestionKind.NUMBER:
            return f"{column} {relation} {Decimal(value).scaleb(-question.decimals):f}"
        case QuestionKind.RECOMMENDATION | QuestionKind.ALLOCATION:
            return f"{column} {relation} {value}"
        case QuestionKind.PAIR | QuestionKind.SCALE if relation in _ORDER:
            return f"{column} {relation} {codes[value - 1]}"
        case QuestionKind.PAIR | QuestionKind.SCALE:
            return f"{column} {relation} '{codes[value - 1]}'"
        case QuestionKind.CHOICE if relation not in _ORDER:
            return f"{column} {relation} '{codes[value]}'"
    if relation is Relation.IS_NOT:
        return _met_by(question, condition, column, codes, {value}, negated=True)
    low, high = question.bounds
    met = {answer for answer in range(low, high + 1) if condition.holds({condition.column: answer})}
    return _met_by(question, condition, column, codes, met)


def bounds_from(constraint: str) -> tuple[Bound | None, Bound | None]:
    """Lowest and highest that a ``constraint`` such as ``. >= 0 and . < 100`` allows; NotSimple for any other."""
    low = high = None
    for part in re.split(r"\s+and\s+", _plain(constraint)):
        plain = _without_parentheses(part.strip())
        found, turned = _BOUND.fullmatch(plain), _BOUND_TURNED.fullmatch(plain)
        either = found or turned
        if either is None:
            raise NotSimple("Bara gränser som . >= 0 and . <= 100 följer med")
        relation = Relation(either["relation"])
        relation = relation if found is not None else _FLIPPED[relation]
        bound = Bound(Decimal(either["number"]), relation in (Relation.LESS, Relation.MORE))
        if relation in (Relation.MORE, Relation.AT_LEAST) and low is None:
            low = bound
        elif relation in (Relation.LESS, Relation.AT_MOST) and high is None:
            high = bound
        else:
            raise NotSimple("Bara en undre och en övre gräns följer med")
    return low, high


def _met_by(
    question: Question,
    condition: Condition,
    column: str,
    codes: Sequence[str],
    met: set[int],
    *,
    negated: bool = False,
) -> str:
    """That a choice, a multiple choice or a ranking was answered with one of ``met``."""
    if question.kind is QuestionKind.CHOICE:
        return " or ".join(f"{column} = '{codes[place]}'" for place in sorted(met)) or "false()"
    chosen = codes[question.columns.index(condition.column)]
    if question.kind is QuestionKind.RANKING:
        relation = "!=" if negated else "="
        found = (f"selected-at({column}, {rank - 1}) {relation} '{chosen}'" for rank in sorted(met))
        return " or ".join(found) or "false()"
    ticked = f"selected({column}, '{chosen}')"
    if negated:
        return f"not({ticked})" if met == {1} else f"{column} = '' or {ticked}"
    return {
        (): "false()",
        (0,): f"{column} != '' and not({ticked})",
        (1,): ticked,
        (0, 1): f"{column} != ''",
    }[tuple(sorted(met))]


def _opposite(condition: Condition) -> Condition:
    if condition.relation not in _OPPOSITES:
        raise NotSimple(_NOT_SIMPLE)
    return replace(condition, relation=_OPPOSITES[condition.relation])


def _selected(found: re.Match[str], targets: Mapping[str, Target]) -> Condition:
    target = _target(found["ref"] or found["path"], targets)
    if target.question.kind not in (*SCALED, QuestionKind.CHOICE, QuestionKind.MULTIPLE):
        raise NotSimple(_NOT_SIMPLE)
    place = _place(target, _literal(found))
    if target.question.kind is QuestionKind.MULTIPLE:
        return Condition(target.question.columns[place], Relation.IS, 1)
    return Condition(target.column, Relation.IS, _code(target, place))


def _compared(found: re.Match[str], targets: Mapping[str, Target], relation: Relation) -> Condition:
    target, literal = _target(found["ref"] or found["path"], targets), _literal(found)
    question = target.question
    if question.kind in _NUMBERS:
        return Condition(target.column, relation, _number(question, literal))
    if question.kind not in (*SCALED, QuestionKind.CHOICE):
        raise NotSimple(_NOT_SIMPLE)
    place = _place(target, literal)
    if relation in _ORDER and not _is_ascending(target.names):
        raise NotSimple("Villkoret jämför alternativ som inte är tal i stigande ordning")
    return Condition(target.column, relation, _code(target, place))


def _target(name: str, targets: Mapping[str, Target]) -> Target:
    if name not in targets:
        raise NotSimple(f"Villkoret gäller frågan ”{name}”, som inte har ett svar att jämföra med här")
    return targets[name]


def _literal(found: re.Match[str]) -> str:
    return next(found[key] for key in ("single", "double", "number") if found[key] is not None).strip()


def _place(target: Target, name: str) -> int:
    if name not in target.names:
        raise NotSimple(f"Villkoret gäller svaret ”{name}”, som inte finns")
    return target.names.index(name)


def _code(target: Target, place: int) -> int:
    return place + 1 if target.question.kind in SCALED else place


def _number(question: Question, literal: str) -> int:
    if not re.fullmatch(r"-?\d{1,12}(\.\d{1,6})?", literal):
        raise NotSimple(_NOT_SIMPLE)
    steps = Decimal(literal).scaleb(question.decimals)
    low, high = question.bounds
    if steps != int(steps) or not low <= steps <= high:
        raise NotSimple(f"Villkoret gäller svaret {literal}, som inte går att ge")
    return int(steps)


def _is_ascending(names: Sequence[str]) -> bool:
    if not all(re.fullmatch(r"-?\d{1,9}", name) for name in names):
        return False
    numbers = [int(name) for name in names]
    return all(before < after for before, after in pairwise(numbers))


def _plain(expression: str) -> str:
    if len(expression) > _LONGEST:
        raise NotSimple(_NOT_SIMPLE)
    return _without_parentheses(expression.translate(_SMART).strip())


def _without_parentheses(text: str) -> str:
    while text.startswith("(") and _closes_at_end(text):
        text = text[1:-1].strip()
    return text


def _closes_at_end(text: str) -> bool:
    depth = 0
    for place, character in enumerate(text):
        depth += {"(": 1, ")": -1}.get(character, 0)
        if depth == 0:
            return place == len(text) - 1
    return False

"""Signs in a statement's words that it asks two things, or denies something; in Swedish and English.

They are signs, not grammar: word lists and endings, tuned to stay quiet rather than to find everything. A pair of
nouns (*ordning och reda*) asks one thing; two verbs, two clauses or two adjectives after *är* ask two.
"""

import re
from collections.abc import Sequence

from kulturverktyg.survey.grammars import Grammar, grammar_of

_TOKEN = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|[,;:.?]")
_MARKS = frozenset(",;:.?")
#: A verb this near after *som* belongs to the same description of somebody: *de som leder och fördelar arbetet*.
_NEAR = 3


def asks_two_things(words: str, language: str) -> bool:
    """Whether a statement seems to join two that could be answered differently; false in languages not known."""
    grammar = grammar_of(language)
    if grammar is None:
        return False
    tokens = _tokens(words)
    return any(
        _joins_two(grammar, tokens[:place], _without_joining(grammar, tokens[place:]))
        for place, token in enumerate(tokens)
        if token in grammar.joining
    )


def denies(words: str, language: str) -> bool:
    """Whether a statement's main clause has a word such as *inte*; false in languages not known."""
    grammar = grammar_of(language)
    if grammar is None:
        return False
    tokens = _tokens(words)
    return any(
        _denies_at(grammar, tokens, place)
        for place, token in enumerate(tokens)
        if token in grammar.denying or token.endswith(("n't", "n’t"))
    )


def _denies_at(grammar: Grammar, tokens: Sequence[str], place: int) -> bool:
    """Not in a contrast (*…, inte om varandra*), nor in *inte bara*, nor in a clause such as *när något inte går*."""
    clause = _clause(tokens[:place])
    contrast = place > 0 and tokens[place - 1] in _MARKS
    not_only = place + 1 < len(tokens) and tokens[place + 1] in grammar.not_only
    return not contrast and not not_only and not grammar.subordinate & set(clause)


def _joins_two(grammar: Grammar, left: Sequence[str], right: Sequence[str]) -> bool:
    if left and left[-1] in _MARKS:
        left = left[:-1]
    if not left or not right or _is_one_thing(grammar, left):
        return False
    skipped = [token for token in right if token not in grammar.passed_by]
    first, second = [*skipped, "", ""][:2]
    if grammar.is_verb(first, second):
        return not grammar.describing & set(left[-_NEAR:])
    if first in grammar.that:
        return True
    if first in grammar.questions:
        return left[-1] not in grammar.questions and bool((grammar.questions | grammar.that) & set(left))
    return _joins_clauses(grammar, left, skipped) or _joins_adjectives(grammar, left, first, second)


def _is_one_thing(grammar: Grammar, left: Sequence[str]) -> bool:
    """Whether the joining word is part of a set phrase, or stands in a clause such as *Om …,* that opens it all."""
    in_phrase = any(tuple(left[-len(phrase) :]) == phrase for phrase in grammar.phrases)
    return in_phrase or (left[0] in grammar.opening and "," not in left)


def _joins_clauses(grammar: Grammar, left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether a whole clause follows one: subject and verb after a verb."""
    if not any(map(grammar.is_verb, left, [*left[1:], ""])):
        return False
    first, *others = right
    following = [*others, "", "", ""]
    if first in grammar.subjects:
        return not grammar.owners & set(left[-2:]) and grammar.is_verb(following[0], following[1])
    predicate = grammar.is_verb(left[-1], "") or grammar.is_adjective(left[-1])
    subject = 2 if first in grammar.owners else 1
    verb, after = following[subject - 1], following[subject]
    return predicate and not grammar.is_adjective(first) and grammar.is_verb(verb, after)


def _joins_adjectives(grammar: Grammar, left: Sequence[str], first: str, second: str) -> bool:
    """Whether two adjectives are said of the same thing and not placed before a noun."""
    said_of = bool(grammar.being & set(left)) and grammar.is_adjective(left[-1]) and grammar.is_adjective(first)
    return said_of and (not second or second in _MARKS or second in grammar.after_adjectives)


def _clause(tokens: Sequence[str]) -> Sequence[str]:
    marks = [place for place, token in enumerate(tokens) if token in _MARKS]
    return tokens[marks[-1] + 1 :] if marks else tokens


def _without_joining(grammar: Grammar, tokens: Sequence[str]) -> Sequence[str]:
    return next((tokens[place:] for place, token in enumerate(tokens) if token not in grammar.joining), ())


def _tokens(words: str) -> list[str]:
    return _TOKEN.findall(words.lower())

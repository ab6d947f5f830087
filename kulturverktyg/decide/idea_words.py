"""Texts as words with a meaning: stems, words that are kindred, and the parts that a Swedish compound is made of."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import sqrt

import snowballstemmer

from kulturverktyg.decide.kindred_words import FRAMING, KINDRED, LESS, MORE, PHRASES, WEAK

#: What a word that asks for less, or for more, is read as.
_LESS, _MORE = "<less", "<more"
_WORD = re.compile(r"[^\W_]+")
#: How much of a word's meaning lies in each part of it, beside itself.
_HEAD, _TAIL = 0.6, 0.8
_SHORTEST_COMPOUND, _SHORTEST_TAIL, _SHORTEST_HEAD = 7, 4, 3
#: What is left out at the end of a stem where so many letters stay.
_ENDINGS, _SHORTEST_ROOT = ("isation", "isering", "iser", "ation", "ering", "ning", "het", "er"), 4
#: What is doubled only because a vowel follows: *ensam*, *ensamma*.
_DOUBLED = ("mm", "nn")
#: What may join the parts of a compound.
_LINKS = "seoua"


@dataclass(frozen=True)
class Word:
    """``meanings`` is a vector of length 1. ``weight`` is lower for words that say little."""

    name: str
    meanings: Mapping[str, float]
    weight: float


@dataclass(frozen=True)
class Reading:
    """A text's words, each meaning once, and their letters; whether it asks for more of something, or for less."""

    words: tuple[Word, ...]
    spelling: tuple[str, ...]
    wants_more: bool
    wants_less: bool


def read_texts(texts: Sequence[str]) -> list[Reading]:
    """Read texts together: what is a part of a compound in one is known from the others."""
    spelt = [_WORD.findall(_phrased(text)) for text in texts]
    telling = [[word for word in words if word not in FRAMING] or words for words in spelt]
    stem = _Stems()
    stems = [list(dict.fromkeys(_direction(word) or stem.of(word) for word in words)) for words in telling]
    kindred = _kindred()
    known = {name for names in stems for name in names if len(name) >= _SHORTEST_HEAD}
    dictionary = _Dictionary(kindred, known | {name for name in kindred if len(name) >= _SHORTEST_TAIL})
    return [
        Reading(dictionary.words(names), tuple(letters), bool(MORE & set(words)), bool(LESS & set(words)))
        for names, letters, words in zip(stems, telling, spelt, strict=True)
    ]


class _Stems:
    """Snowball's stems without what makes a noun of a verb or of an adjective, so that both have the same."""

    def __init__(self) -> None:
        self._stemmer = snowballstemmer.stemmer("swedish")
        self._known: dict[str, str] = {}

    def of(self, word: str) -> str:
        if word not in self._known:
            self._known[word] = _root(self._stemmer.stemWord(word))
        return self._known[word]


class _Dictionary:
    """Words by their stems, each looked up once."""

    def __init__(self, kindred: Mapping[str, str], known: Collection[str]) -> None:
        self._kindred = kindred
        self._known = frozenset(known)
        self._weak = _weak()
        self._words: dict[str, Word] = {}

    def words(self, stems: Sequence[str]) -> tuple[Word, ...]:
        return tuple({word.name: word for word in map(self._word, stems)}.values())

    def _word(self, stem: str) -> Word:
        if stem not in self._words:
            name = self._kindred.get(stem, stem)
            meanings = {name: 1.0}
            if stem not in self._kindred and len(stem) >= _SHORTEST_COMPOUND:
                for part, share in zip(_parts(stem, self._known), (_HEAD, _TAIL), strict=False):
                    meaning = self._kindred.get(part, part)
                    meanings[meaning] = max(meanings.get(meaning, 0.0), share)
            length = sqrt(sum(share * share for share in meanings.values()))
            weight = 0.5 if stem in (_LESS, _MORE) else 0.4 if stem in self._weak else 1.0
            self._words[stem] = Word(name, {key: share / length for key, share in meanings.items()}, weight)
        return self._words[stem]


def _root(stem: str) -> str:
    ending = next((e for e in _ENDINGS if stem.endswith(e) and len(stem) - len(e) >= _SHORTEST_ROOT), "")
    root = stem.removesuffix(ending)
    return root[:-1] if root.endswith(_DOUBLED) and len(root) > _SHORTEST_ROOT else root


def _direction(word: str) -> str:
    """What a word is read as that only asks for more, or for less."""
    return _MORE if word in MORE else _LESS if word in LESS else ""


@cache
def _kindred() -> Mapping[str, str]:
    """What each stem of a kindred group is read as: the first of the group."""
    stem = _Stems().of
    read: dict[str, str] = {}
    for line in KINDRED.split("\n"):
        group = line.split()
        for word in group:
            read.setdefault(stem(word), "=" + group[0])
    return read


@cache
def _weak() -> frozenset[str]:
    return frozenset(map(_Stems().of, WEAK))


@cache
def _phrases() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), words) for pattern, words in PHRASES)


def _phrased(text: str) -> str:
    words = text.casefold()
    for pattern, instead in _phrases():
        words = pattern.sub(instead, words)
    return words


def _parts(stem: str, known: Collection[str]) -> tuple[str, ...]:
    """Head and tail of a compound of which one at least is a known stem, the tail before the head; or nothing."""
    tails = [place for place in range(_SHORTEST_HEAD, len(stem) - _SHORTEST_TAIL + 1) if stem[place:] in known]
    for place in tails:
        head = _known_head(stem[:place], known)
        if head:
            return head, stem[place:]
    if tails:
        return stem[: tails[0]], stem[tails[0] :]
    for place in range(len(stem) - _SHORTEST_HEAD, _SHORTEST_TAIL - 1, -1):
        head = _known_head(stem[:place], known)
        if len(head) >= _SHORTEST_TAIL:
            return head, stem[place:]
    return ()


def _known_head(head: str, known: Collection[str]) -> str:
    """The known stem that a compound begins with when it begins with these letters; empty when there is none."""
    unlinked = head[:-1] if head[-1] in _LINKS else ""
    for form in (head, unlinked, head + "a", unlinked + "a", head + "e", _root(head), _root(unlinked)):
        if len(form) >= _SHORTEST_HEAD and form in known:
            return form
    return ""

"""Words of a text by their Swedish stems, so that one form of a word finds the others."""

import re
from functools import lru_cache

import snowballstemmer

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 3


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """The stem of a word. *Mötena* has the stem *möten*, which has another, so it is taken until none is shorter."""
    stemmer = snowballstemmer.stemmer("swedish")
    word = word.casefold()
    while (shorter := stemmer.stemWord(word)) != word:
        word = shorter
    return word


def stems_of(text: str) -> tuple[str, ...]:
    """The stems of all words."""
    return tuple(stem(word) for word in _WORD.findall(text))


def holds(text_stems: tuple[str, ...], asked: tuple[str, ...]) -> bool:
    """Whether every stem that is asked for is there, or begins a word, as *möt* begins *mötesregler*."""
    return all(any(_is_in(each, there) for there in text_stems) for each in asked)


def _is_in(asked: str, there: str) -> bool:
    return asked == there or (len(asked) >= _SHORTEST and there.startswith(asked))

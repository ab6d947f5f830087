"""Signs that a text may point somebody out. A simple check that helps a reader and does not replace one.

It finds personal identity numbers, telephone numbers, e-mail addresses, words with a capital letter in the middle of
a sentence, and common given names wherever they stand. Of the names that are words as well, such as *Axel*, it finds
those with a capital letter; *Per* and *Hans*, which often begin a sentence, it does not find there. Unusual names that
begin a sentence, nicknames, and descriptions that only one person fits it does not find.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kulturverktyg.paths import resources

_IDENTITY = re.compile(r"(?<!\d)(?:19|20)?\d{6}[-+ ]?\d{4}(?!\d)")
_PHONE = re.compile(r"(?<![\d-])(?:\+\d{1,3}[ -]?|0)\d{1,3}[ -/]?(?:\d[ -]?){5,8}\d?(?!\d)")
_MAIL = re.compile(r"[^\s@<>(),;:]+@[^\s@<>(),;:]+\.[^\s@<>(),;:.]+")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_LISTS = ("given_names", "given_names_that_are_words")
_FEWEST_DIGITS = 7
_MOST_TOLD = 6
#: After these a word with a capital letter says nothing.
_BEGINNINGS = frozenset('.!?:…\n”“"»«–—-•*([]')


@dataclass(frozen=True)
class Telltale:
    """What was found, and what it looks like."""

    kind: str
    words: str


def telltales(text: str) -> tuple[Telltale, ...]:
    """What a reader should look at, each once, in the order of the text for each kind."""
    found = (
        *(Telltale("personnummer", number) for number in _matches(_IDENTITY, text)),
        *(Telltale("telefonnummer", number) for number in _phones(text)),
        *(Telltale("e-postadress", address) for address in _matches(_MAIL, text)),
        *(Telltale("namn", name) for name in _names(text)),
    )
    return tuple(dict.fromkeys(found))


def telltale_words(text: str) -> str:
    """Such as *Anna Berg (namn), 070-123 45 67 (telefonnummer)*, the first few; empty where nothing was found."""
    found = [f"{one.words} ({one.kind})" for one in telltales(text)]
    more = len(found) - _MOST_TOLD
    return ", ".join(found[:_MOST_TOLD]) + (f" och {more} till" if more > 0 else "")


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    return (match.group().strip(" -") for match in pattern.finditer(text))


def _phones(text: str) -> Iterator[str]:
    left = _IDENTITY.sub(" ", text)
    return (number for number in _matches(_PHONE, left) if sum(map(str.isdigit, number)) >= _FEWEST_DIGITS)


def _names(text: str) -> Iterator[str]:
    """Given names, and words with a capital letter that no sentence begins with; those together are one name."""
    text = _MAIL.sub(" ", text)
    name: list[str] = []
    last_end = 0
    for word in _WORD.finditer(text):
        between = text[last_end : word.start()]
        if name and between != " ":
            yield " ".join(name)
            name = []
        capitalised = _is_capitalised(word.group()) and (name or not _begins(text, word.start()))
        if capitalised or _is_given(word.group()):
            name.append(word.group())
        elif name:
            yield " ".join(name)
            name = []
        last_end = word.end()
    if name:
        yield " ".join(name)


def _is_capitalised(word: str) -> bool:
    """Abbreviations such as *HR* are not."""
    return len(word) > 1 and word[0].isupper() and not word.isupper()


def _is_given(word: str) -> bool:
    """Whether a word, or a part of one with a hyphen, is a common given name, in the genitive too."""
    parts = re.split("[-’']", word)
    return any(form in _given_names() for part in parts for form in (part, part.removesuffix("s")))


@cache
def _given_names() -> frozenset[str]:
    """Names as they are written with a capital letter, and with a small one where that is no other word."""
    folder = resources() / "names"
    names, words = ((folder / f"{name}.txt").read_text("utf-8").split() for name in _LISTS)
    return frozenset((*names, *map(str.lower, names), *words))


def _begins(text: str, at: int) -> bool:
    before = text[:at].rstrip(" ")
    return not before or before[-1] in _BEGINNINGS

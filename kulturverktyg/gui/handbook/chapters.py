"""The chapters of the handbook as they lie in resources/help, in their order, and which of them say some words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from kulturverktyg.paths import resources

#: The parts of the handbook, each with the names of its chapters' files.
PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Börja här", ("start", "journeys", "guide")),
    ("Förbered", ("assignment", "survey", "workshops")),
    ("Samla in", ("kiosk", "kiosk_at_work", "projector", "paper", "laptops", "interviews", "indicators", "clients")),
    ("Förstå", ("results", "findings", "maps")),
    ("Välj väg", ("ideas", "votes", "vision", "plan")),
    ("Följ upp", ("dialogue", "follow_up", "method", "reports", "rounds", "audit")),
    ("Att lita på", ("anonymity", "trouble", "glossary")),
)
FIRST = "start"
_TITLE = re.compile(r"# (.+)\n")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Chapter:
    """A chapter; ``text`` is Markdown and begins with its title."""

    name: str
    title: str
    text: str


@cache
def chapter(name: str) -> Chapter:
    """A chapter by the name of its file."""
    text = (resources() / "help" / f"{name}.md").read_text(encoding="utf-8")
    title = _TITLE.match(text)
    return Chapter(name, title.group(1).strip() if title else name, text)


def all_names() -> tuple[str, ...]:
    """Every chapter from first to last."""
    return tuple(name for _, names in PARTS for name in names)


def saying(words: str) -> tuple[Chapter, ...]:
    """The chapters that say all the words, whole or as beginnings, those with a word in the title first."""
    wanted = _WORD.findall(words.casefold())
    found = [one for one in map(chapter, all_names()) if _says(one.text, wanted)]
    return tuple(sorted(found, key=lambda one: not _says_any(one.title, wanted)))


def _says(text: str, wanted: Sequence[str]) -> bool:
    said = set(_WORD.findall(text.casefold()))
    return all(_begun(word, said) for word in wanted)


def _says_any(title: str, wanted: Sequence[str]) -> bool:
    said = set(_WORD.findall(title.casefold()))
    return any(_begun(word, said) for word in wanted)


def _begun(word: str, said: Iterable[str]) -> bool:
    return any(each.startswith(word) for each in said)

"""Free texts and quotes that HR has not let through, in any file: a short one whole, of a long one words in a row."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from itertools import groupby

from kulturverktyg.audit.reading.folder import ReadFile
from kulturverktyg.audit.reading.pdf import PAGE
from kulturverktyg.audit.seen import RoundSeen

#: What is looked for, as it is told to those who try.
LOOKED_FOR = (
    "Fritext och citat söks när de har minst två ord och tio bokstäver; av en längre text räcker fem ord i följd. "
    "Det som är ritat i en bild läses inte."
)
_WORD = re.compile(r"[^\W\d_]{2,}|\d+(?:[.,]\d+)?")
_PAUSE = re.compile(r"[^\w \u00a0'’-]+")
_RUN = 5
#: With fewer words than this, a text must be all there is of a cell, a line or what stands between two marks.
_ANYWHERE = 4
_FEWEST_WORDS = 2
_FEWEST_LETTERS = 10
_LONGEST_PHRASE = 200
#: What every export says, and what people write who have nothing to say.
_HARMLESS = ("nuläge och önskat läge", "ingen kommentar", "inget att tillägga", "inget särskilt")
Run = tuple[str, ...]


class Written:
    """Texts that are ``hidden``; words that are ``shown`` anyhow give nobody away."""

    def __init__(self, hidden: Iterable[str], shown: Iterable[str]) -> None:
        self._long: set[Run] = set()
        self._whole: set[Run] = set()
        self._short: set[Run] = set()
        for words in (tuple(words_of(text)) for text in hidden):
            if len(words) >= _RUN:
                self._long.update(_runs(words, _RUN))
            elif len(words) >= _ANYWHERE:
                self._whole.add(words)
            elif len(words) >= _FEWEST_WORDS and sum(map(len, words)) >= _FEWEST_LETTERS:
                self._short.add(words)
        for words in (tuple(words_of(text)) for text in (*_HARMLESS, *shown)):
            self._long.difference_update(_runs(words, _RUN))
            self._whole.difference_update(_runs(words, _ANYWHERE))
            for length in range(_FEWEST_WORDS, _ANYWHERE):
                self._short.difference_update(_runs(words, length))

    @classmethod
    def texts(cls, rounds: Sequence[RoundSeen]) -> "Written":
        """The free texts of some rounds, beside all that is shown of them."""
        return cls((text for round_ in rounds for text in round_.hidden_texts), _released(rounds))

    @classmethod
    def quotes(cls, rounds: Sequence[RoundSeen]) -> "Written":
        """The quotes of the journey that some rounds are of."""
        hidden = (words for round_ in rounds for words in round_.quotes.hidden)
        return cls(hidden, (*_released(rounds), *(words for round_ in rounds for words in round_.quotes.shown)))

    def found_in(self, file: ReadFile) -> Iterator[str]:
        """The places of a file where such a text is, in Swedish."""
        places = [(words.place, words.text) for words in file.content.words]
        places += [("i filen", line) for line in file.text.splitlines()] if self._short else []
        places += _pages(file)
        for place, text in places:
            words = tuple(words_of(text))
            if (
                _share(self._long, _runs(words, _RUN))
                or _share(self._whole, _runs(words, _ANYWHERE))
                or _share(self._short, _phrases(text))
            ):
                yield place


def _pages(file: ReadFile) -> Iterator[tuple[str, str]]:
    """The lines of each page of a PDF in one, for a text goes on from one to the next."""
    lines = (words for words in file.content.words if words.place.startswith(PAGE))
    for place, words in groupby(lines, key=lambda words: words.place):
        yield place, " ".join(line.text for line in words)


def _released(rounds: Sequence[RoundSeen]) -> Iterator[str]:
    return (text for round_ in rounds for text in strings(replace(round_.today, figures=())))


def words_of(text: str) -> list[str]:
    """Words and numbers in lower case; no single letters."""
    return [word.casefold() for word in _WORD.findall(text)]


def strings(value: object) -> Iterator[str]:
    """Every string in a value of released values."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from strings(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name))


def _share(looked_for: set[Run], runs: Iterable[Run]) -> bool:
    return bool(looked_for) and not looked_for.isdisjoint(runs)


def _runs(words: Run, length: int) -> Iterator[Run]:
    for place in range(len(words) - length + 1):
        yield words[place : place + length]


def _phrases(text: str) -> Iterator[Run]:
    """What stands between two marks in the text, be there other marks within it, where it is a few words."""
    parts = [tuple(words_of(part)) if len(part) < _LONGEST_PHRASE else () for part in _PAUSE.split(text)]
    for place in range(len(parts)):
        words: Run = ()
        for part in parts[place : place + _ANYWHERE - 1]:
            words += part
            if not part or len(words) >= _ANYWHERE:
                break
            if len(words) >= _FEWEST_WORDS:
                yield words

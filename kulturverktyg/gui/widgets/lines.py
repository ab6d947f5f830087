"""Words in few and narrow lines: where a line may end, and how narrow a column can be."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

#: How wide some words are, in pixels.
Width = Callable[[str], int]

_VOWELS = "aeiouyåäöé"
_FEWEST_LETTERS = 3
_STEP = 4


def broken(words: str, room: int, width: Width) -> list[str]:
    """The lines that words take where there is ``room``; a word that is wider than that is hyphenated."""
    lines: list[str] = []
    for token in _tokens(words):
        joined = f"{lines[-1]} {token}" if lines else token
        if lines and width(joined) <= room:
            lines[-1] = joined
        else:
            _add(lines, token, room, width)
    return lines or [""]


def narrowest(words: str, most: int, width: Width, widest: int) -> int:
    """The least room in which words take at most so many lines, with whole words; no more than ``widest``."""

    def fits(room: int) -> bool:
        return len(broken(words, room, width)) <= most

    least = max((width(token) for token in _tokens(words)), default=0)
    if least >= widest or fits(least):
        return min(least, widest)
    rooms = range(least, widest, _STEP)
    place = bisect_left(rooms, True, key=fits)
    return rooms[place] if place < len(rooms) else widest


def _tokens(words: str) -> Sequence[str]:
    """What is not parted: words, and a mark with the word after it."""
    found: list[str] = []
    for word in words.split():
        if found and len(found[-1]) == 1 and not found[-1].isalnum():
            found[-1] += f"\N{NO-BREAK SPACE}{word}"
        else:
            found.append(word)
    return found


def _add(lines: list[str], word: str, room: int, width: Width) -> None:
    """Put a word on lines of its own; one that is too wide begins on the last line, where it has room."""
    if width(word) > room and lines and (place := _place(f"{lines[-1]} ", word, room, width)):
        lines[-1] += f" {word[:place]}-"
        word = word[place:]
    while width(word) > room and (place := _place("", word, room, width)):
        lines.append(f"{word[:place]}-")
        word = word[place:]
    lines.append(word)


def _place(before: str, word: str, room: int, width: Width) -> int:
    """Where a word can be parted so that its beginning has room after ``before``; 0 where it cannot."""
    return next((place for place in _places(word) if width(f"{before}{word[:place]}-") <= room), 0)


def _places(word: str) -> Iterator[int]:
    """Where Swedish lets a word be parted, the last place first: before one consonant that a vowel follows."""
    letters = word.lower()
    for place in range(len(word) - _FEWEST_LETTERS, _FEWEST_LETTERS - 1, -1):
        is_consonant = letters[place].isalpha() and letters[place] not in _VOWELS
        if is_consonant and letters[place + 1] in _VOWELS and letters[place - 1].isalpha():
            yield place

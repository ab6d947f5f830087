"""Words made ready for paper: very long ones may break anywhere, and figures stand right among Arabic letters."""

import re
from unicodedata import combining

from kulturverktyg.survey.bidi import has_right_to_left, isolated, with_figures_held

_MAY_BREAK = "\u200b"
_LONGEST_WORD = re.compile(r"\S{32,}")
_PIECE = 12


def shortened(words: str, most: int) -> str:
    """The words, or the beginning of them and an ellipsis when they have more than ``most`` letters."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def whole_sentences(words: str, most: int) -> str:
    """The words, or as many of the first sentences as have ``most`` letters; if not even one, its beginning."""
    while len(words) > most and ". " in words:
        words = f"{words.rpartition('. ')[0]}."
    return shortened(words, most)


def ready_to_set(words: str, *, right_to_left: bool) -> str:
    """The same words as they are set; Latin ones stand as they are also on a page from right to left."""
    words = words.encode("utf-8", "replace").decode("utf-8")
    words = _LONGEST_WORD.sub(_may_break, words)
    if not right_to_left:
        return words
    return with_figures_held(words) if has_right_to_left(words) else isolated(words)


def _may_break(found: re.Match[str]) -> str:
    pieces = ""
    since = 0
    for letter in found[0]:
        if since >= _PIECE and not combining(letter):
            pieces, since = pieces + _MAY_BREAK, 0
        pieces, since = pieces + letter, since + 1
    return pieces

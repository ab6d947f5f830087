"""Words made ready for paper: very long ones may break anywhere, and figures stand right among Arabic letters."""

import re
from unicodedata import bidirectional, combining

_LEFT_TO_RIGHT_ISOLATE, _FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2066", "\u2068", "\u2069"
#: Hebrew, Arabic, Syriac, Thaana, N’Ko and their kin, presentation forms, and the scripts of the first supplement.
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_STRONG = ("L", "R", "AL")
_SPACE = "[ \u00a0]?"
#: Numbers with a sign, a percent sign or marks in them: −5, 0,75, 1–5, 2026-11-22, 50 %.
_FIGURES = re.compile(rf"[-+−±]?\d+(?:(?:[.,:/]|{_SPACE}[-–—−]{_SPACE})\d+)*(?:{_SPACE}%)?")
_MAY_BREAK = "\u200b"
_LONGEST_WORD = re.compile(r"\S{32,}")
_PIECE = 12


def isolated(words: str) -> str:
    """Words that have the direction of their own first letter, and turn nothing around them."""
    return f"{_FIRST_STRONG_ISOLATE}{words}{_POP_ISOLATE}" if words else words


def shortened(words: str, most: int) -> str:
    """The words, or the beginning of them and an ellipsis when they have more than ``most`` letters."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def ready_to_set(words: str, *, right_to_left: bool) -> str:
    """The same words as they are set; Latin ones stand as they are also on a page from right to left."""
    words = words.encode("utf-8", "replace").decode("utf-8")
    words = _LONGEST_WORD.sub(_may_break, words)
    if not right_to_left:
        return words
    return _with_figures_held(words) if _RIGHT_TO_LEFT.search(words) else isolated(words)


def _may_break(found: re.Match[str]) -> str:
    pieces = ""
    since = 0
    for letter in found[0]:
        if since >= _PIECE and not combining(letter):
            pieces, since = pieces + _MAY_BREAK, 0
        pieces, since = pieces + letter, since + 1
    return pieces


def _with_figures_held(words: str) -> str:
    """Ranges, signs and percent as from left to right; figures after Latin words stand right as they are."""

    def held(found: re.Match[str]) -> str:
        strong = (bidirectional(letter) for letter in reversed(words[: found.start()]))
        after_latin = next((direction for direction in strong if direction in _STRONG), "R") == "L"
        if after_latin or found[0].isdecimal():
            return found[0]
        return f"{_LEFT_TO_RIGHT_ISOLATE}{found[0]}{_POP_ISOLATE}"

    return _FIGURES.sub(held, words)

"""Words of one direction among words of the other, by Unicode isolates (UAX #9)."""

import re
from unicodedata import bidirectional

_LEFT_TO_RIGHT_ISOLATE, _FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2066", "\u2068", "\u2069"
_STRONG = ("L", "R", "AL")
#: Hebrew, Arabic, Syriac, Thaana, N’Ko and their kin, presentation forms, and the scripts of the first supplement.
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
#: Letters that nobody sees and that turn or hold the direction of what stands after them.
_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SPACE = "[ \u00a0]?"
#: Numbers with a sign, a percent sign or marks in them: −5, 0,75, 1–5, 2026-11-22, 50 %.
_FIGURES = re.compile(rf"[-+−±]?\d+(?:(?:[.,:/]|{_SPACE}[-–—−]{_SPACE})\d+)*(?:{_SPACE}%)?")


def has_right_to_left(words: str) -> bool:
    """Whether any letter is of a script that runs from right to left."""
    return _RIGHT_TO_LEFT.search(words) is not None


def isolated(words: str) -> str:
    """Words that have the direction of their own first letter, and turn nothing around them."""
    return f"{_FIRST_STRONG_ISOLATE}{words}{_POP_ISOLATE}" if words else words


def without_controls(words: str) -> str:
    """Words without invisible letters that would turn what stands after them."""
    return _CONTROLS.sub("", words)


def with_figures_held(words: str) -> str:
    """Words from right to left in which ranges, signs and percent stand as from left to right.

    Figures after Latin words belong to those and stand right as they are.
    """

    def held(found: re.Match[str]) -> str:
        strong = (bidirectional(letter) for letter in reversed(words[: found.start()]))
        after_latin = next((direction for direction in strong if direction in _STRONG), "R") == "L"
        if after_latin or found[0].isdecimal():
            return found[0]
        return f"{_LEFT_TO_RIGHT_ISOLATE}{found[0]}{_POP_ISOLATE}"

    return _FIGURES.sub(held, words)

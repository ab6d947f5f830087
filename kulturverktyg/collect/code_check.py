"""Whether a code that was typed lets somebody in."""

from collections.abc import Callable

from kulturverktyg.collect.ballot_box import CodeState
from kulturverktyg.collect.codes import WrongCodeError, clean_code, hash_code
from kulturverktyg.collect.session import CODE_USED
from kulturverktyg.survey.validation import Problem

_LONGEST_WAIT = 60
#: Codes that may be wrong in a row before one has to wait.
_FREE_TRIES = 2

_WRONG = Problem("", "Koden stämmer inte. Jämför med lappen, tecken för tecken.", "problem.code_wrong")
_UNKNOWN = Problem(
    "", "Koden gäller inte här. Jämför med lappen, eller fråga den som leder workshoppen.", "problem.code_unknown"
)


def check_code(typed: str, salt: bytes, state_of: Callable[[bytes], CodeState]) -> bytes | Problem:
    """The hash of a code that is free, or why the code lets nobody in. KnownError when the box cannot be asked."""
    try:
        code = hash_code(clean_code(typed), salt)
    except WrongCodeError:
        return _WRONG
    match state_of(code):
        case CodeState.FREE:
            return code
        case CodeState.USED:
            return CODE_USED
        case _:
            return _UNKNOWN


def seconds_to_wait(wrong: int, first: float) -> float:
    """How long no code is taken after so many wrong ones in a row: nothing at first, then doubled with each."""
    return min(_LONGEST_WAIT, first * 2 ** (min(wrong, 99) - _FREE_TRIES - 1)) if wrong > _FREE_TRIES else 0.0

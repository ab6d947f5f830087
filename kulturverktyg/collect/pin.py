"""The PIN that staff leave the kiosk with; only an argon2id hash of it is stored, and how often it was wrong."""

from contextlib import suppress
from pathlib import Path

from kulturverktyg.errors import KnownError
from kulturverktyg.files.whole import write_whole

#: Digits of the shortest PIN, and of the longest.
SHORTEST, LONGEST = 4, 8
_LONGEST_WAIT = 300
#: After so many wrong PINs one more does not make the wait longer.
_MOST_COUNTED = 99
_COUNT_NAME = "fel-pin"


def hash_pin(pin: str) -> str:
    """The argon2id hash of a PIN; KnownError unless it is 4 to 8 digits."""
    if not (pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST):
        raise KnownError(f"PIN-koden ska vara {SHORTEST} till {LONGEST} siffror.")
    from argon2 import PasswordHasher

    return PasswordHasher().hash(pin)


def pin_matches(pin_hash: str, pin: str) -> bool:
    """Whether the PIN is the one that the argon2id hash was made from; takes about 50 ms."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(pin_hash, pin)
    except (VerificationError, InvalidHashError):
        return False


def seconds_to_wait(wrong: int, first: int = 1) -> int:
    """How long no PIN is taken after so many wrong ones in a row: ``first``, doubled with each, at most 300 s."""
    return min(_LONGEST_WAIT, first * 2 ** (min(wrong, _MOST_COUNTED) - 1)) if wrong > 0 else 0


class WrongPins:
    """How many PINs in a row were wrong: a number in a file beside the package, and no clock time with it.

    Without a folder the number lasts only as long as this. A file that cannot be written is no reason to let the
    count go: it is then kept here.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._path = folder / _COUNT_NAME if folder is not None else None
        self._count = self._kept()

    @property
    def count(self) -> int:
        """How many."""
        return self._count

    def add(self) -> None:
        """One more; to be called before a PIN is checked, so that no kill in between makes it free."""
        self._count = min(_MOST_COUNTED, self._count + 1)
        if self._path is not None:
            with suppress(KnownError):
                write_whole(self._path, str(self._count).encode())

    def forget(self) -> None:
        """The PIN was right."""
        self._count = 0
        if self._path is not None:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)

    def _kept(self) -> int:
        """A file that says no number counts as the most there can be."""
        if self._path is None:
            return 0
        try:
            return min(_MOST_COUNTED, max(0, int(self._path.read_text("ascii"))))
        except FileNotFoundError:
            return 0
        except (OSError, ValueError):
            return _MOST_COUNTED

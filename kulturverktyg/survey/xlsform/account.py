"""The account of a reading: what the file has that the survey does not, or has otherwise; where, and why."""

from collections.abc import Sequence
from dataclasses import dataclass

_SHOWN = 60


@dataclass(frozen=True)
class LeftOut:
    """``row`` is as Excel shows it, None for a whole sheet; ``what`` a few words, ``why`` a plain sentence."""

    sheet: str
    row: int | None
    what: str
    why: str

    @property
    def sentence(self) -> str:
        """All of it in plain Swedish."""
        place = f"Bladet {self.sheet}" if self.row is None else f"Bladet {self.sheet}, rad {self.row}"
        return f"{place}: {self.what}. {self.why}"


class Account:
    """Gathers what is left out while a file is read; the same thing is told once."""

    def __init__(self) -> None:
        self._told: dict[LeftOut, None] = {}

    def tell(self, sheet: str, row: int | None, what: str, why: str) -> None:
        """Note that something in the file is not, or not as it stood, in the survey."""
        self._told[LeftOut(sheet, row, what, why)] = None

    def in_order(self, sheets: Sequence[str]) -> tuple[LeftOut, ...]:
        """Everything told, by the order of the sheets and their rows."""
        places = {name: place for place, name in enumerate(sheets)}
        return tuple(sorted(self._told, key=lambda left: (places.get(left.sheet, len(places)), left.row or 0)))


def quoted(words: str) -> str:
    """The words in Swedish quotation marks, on one line, cut where they are long."""
    plain = " ".join("".join(c if c.isprintable() else " " for c in words).split())
    return f"”{plain[:_SHOWN].rstrip()}…”" if len(plain) > _SHOWN + 1 else f"”{plain}”"

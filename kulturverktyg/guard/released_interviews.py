"""What leaves the guard of interviews: everything here has been found safe to show."""

from dataclasses import dataclass
from uuid import UUID

#: What the roles are called that are told together beside others.
OTHERS = "Övriga roller"


@dataclass(frozen=True)
class ReleasedQuote:
    """Words that HR has masked and approved. ``id`` is the passage's, for those who point at it.

    ``role`` is empty where telling it would tell who; ``themes`` are names, ``dimensions`` the survey's names.
    """

    id: UUID
    text: str
    role: str
    themes: tuple[str, ...] = ()
    dimensions: tuple[str, ...] = ()


@dataclass(frozen=True)
class GuidePart:
    """The questions to a role, or to all."""

    role: str
    questions: tuple[str, ...]


@dataclass(frozen=True)
class ReleasedInterviews:
    """How many people were interviewed, by role or roles together, and what of their words may be read.

    ``people`` sum to all who were interviewed; they are empty where those are fewer than ``k``. ``note`` says what is
    not shown and why. ``themes`` are the names of those that there are, in their order.
    """

    people: tuple[tuple[str, int], ...] = ()
    quotes: tuple[ReleasedQuote, ...] = ()
    note: str = ""
    guide: tuple[GuidePart, ...] = ()
    themes: tuple[str, ...] = ()
    k: int = 0

    @property
    def any(self) -> bool:
        """Whether anybody has been interviewed, as far as may be told."""
        return bool(self.people or self.note)

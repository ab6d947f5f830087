"""The dialogue log (*dialoglogg*): at each meeting what was said, what was answered and what was promised."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID, uuid4

from kulturverktyg.decide.action_plan import LONGEST_TEXT
from kulturverktyg.decide.measure import LONGEST_OWNER, LONGEST_TITLE, MeasureView
from kulturverktyg.errors import KnownError
from kulturverktyg.prepare.workshop_plan import one_line

_FIRST_YEAR, _LAST_YEAR = 1990, 2200


@dataclass(frozen=True)
class Exchange:
    """A statement, the reply to it and the commitment that came of them; ``owner`` is a role, never a person.

    ``outcome`` says what became of the commitment. ``measure`` is the measure that was made of it.
    """

    statement: str = ""
    reply: str = ""
    commitment: str = ""
    owner: str = ""
    follow_up: dt.date | None = None
    outcome: str = ""
    kept: bool = False
    measure: UUID | None = None
    id: UUID = field(default_factory=uuid4)

    @property
    def is_promised(self) -> bool:
        """Whether there is a commitment that is not kept yet."""
        return bool(self.commitment) and not self.kept


@dataclass(frozen=True)
class Dialogue:
    """A meeting at which people in different roles talked with each other, and what was said in its order."""

    date: dt.date
    name: str
    exchanges: tuple[Exchange, ...] = ()
    id: UUID = field(default_factory=uuid4)


#: All meetings of a journey in order of time.
DialogueLog = tuple[Dialogue, ...]


def is_late(exchange: Exchange, today: dt.date) -> bool:
    """Whether the commitment should have been followed up before today."""
    return exchange.is_promised and exchange.follow_up is not None and exchange.follow_up < today


def late_commitments(log: DialogueLog, today: dt.date) -> tuple[Exchange, ...]:
    """The commitments that are late, the most late of them first."""
    late = [one for dialogue in log for one in dialogue.exchanges if is_late(one, today)]
    return tuple(sorted(late, key=lambda one: one.follow_up or today))


def promised(exchanges: Iterable[Exchange]) -> tuple[int, int]:
    """How many commitments are kept, and of how many."""
    commitments = [one for one in exchanges if one.commitment]
    return sum(one.kept for one in commitments), len(commitments)


def measure_of(dialogue: Dialogue, exchange: Exchange) -> MeasureView:
    """A measure that does what was promised. KnownError when nothing was."""
    title = one_line(exchange.commitment)
    if not title:
        raise KnownError("Det finns inget löfte att göra en åtgärd av. Skriv löftet först.")
    why = f"Lovat på {dialogue.name} {dialogue.date.isoformat()}."
    why += f"\nDet som sades: {exchange.statement}" if exchange.statement else ""
    long = len(title) > LONGEST_TITLE
    return MeasureView(
        title[: LONGEST_TITLE - 2] + " …" if long else title,
        why=f"{exchange.commitment}\n{why}" if long else why,
        owner=exchange.owner,
        next_follow_up=exchange.follow_up,
    )


def refuse_impossible(log: DialogueLog) -> None:
    """KnownError when something in the log cannot be."""
    for dialogue in log:
        if not dialogue.name.strip():
            raise KnownError("Mötet behöver ett namn. Skriv några ord.")
        if len(dialogue.name) > LONGEST_TITLE:
            raise KnownError(f"Mötets namn är för långt. Använd högst {LONGEST_TITLE} tecken.")
        for one in dialogue.exchanges:
            _refuse_long(one)
            if one.follow_up is not None and not _FIRST_YEAR <= one.follow_up.year <= _LAST_YEAR:
                raise KnownError(f"Dagen {one.follow_up} kan inte stämma. Ändra den.")


def _refuse_long(exchange: Exchange) -> None:
    if len(exchange.owner) > LONGEST_OWNER:
        raise KnownError(f"Rollen som lovade är för långt skriven. Använd högst {LONGEST_OWNER} tecken.")
    for words in (exchange.statement, exchange.reply, exchange.commitment, exchange.outcome):
        if len(words) > LONGEST_TEXT:
            raise KnownError(f"En text i dialogloggen är för lång. Använd högst {LONGEST_TEXT} tecken.")

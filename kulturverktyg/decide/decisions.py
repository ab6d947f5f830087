"""The log of what was decided on proposals: by whom, when and why. The latest decision on a proposal holds."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID, uuid4

from sqlalchemy import delete, select

from kulturverktyg.decide.action_plan import MONTHS
from kulturverktyg.errors import KnownError
from kulturverktyg.model.decision import Decision
from kulturverktyg.model.idea import Proposal
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import Verdict
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store

LONGEST_BY = 200
_FAR_AHEAD = dt.timedelta(days=366)

VERDICTS: Mapping[Verdict, str] = {
    Verdict.ADOPTED: "Antaget",
    Verdict.PARKED: "Parkerat",
    Verdict.REJECTED: "Avslaget",
}


@dataclass(frozen=True)
class Decided:
    """One decision on a proposal, the ``number``th; ``by`` is a role or a body, never a person."""

    id: UUID
    proposal: UUID
    number: int
    verdict: Verdict
    by: str
    date: dt.date
    why: str

    @property
    def is_adopted(self) -> bool:
        """Whether it was a yes."""
        return self.verdict is Verdict.ADOPTED


Log = tuple[Decided, ...]


def date_words(day: dt.date) -> str:
    """Such as *4 maj 2026*."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def history(log: Log, proposal: UUID) -> Log:
    """What was decided on a proposal, oldest first."""
    return tuple(sorted((each for each in log if each.proposal == proposal), key=_order))


def latest(log: Log, proposal: UUID) -> Decided | None:
    """What holds for a proposal; None while nothing is decided."""
    return max((each for each in log if each.proposal == proposal), key=_order, default=None)


def decide(log: Log, proposal: UUID, verdict: Verdict, by: str, date: dt.date, why: str) -> Log:
    """With one more decision. KnownError without a role or body, or without a reason."""
    by, why = " ".join(by.split()), why.strip()
    if not by:
        raise KnownError("Skriv vem som beslutar: en roll eller ett organ, till exempel förvaltningsledningen.")
    if len(by) > LONGEST_BY:
        raise KnownError(f"Den som beslutar kan ha högst {LONGEST_BY} tecken. Korta namnet.")
    if not why:
        raise KnownError("Skriv varför. De som hade idén får läsa det.")
    number = 1 + max((each.number for each in log if each.proposal == proposal), default=0)
    return (*log, Decided(uuid4(), proposal, number, verdict, by, date, why))


def refuse_far_day(day: dt.date, today: dt.date) -> None:
    """KnownError for a day that is so far ahead that it must be a slip of the pen."""
    if day > today + _FAR_AHEAD:
        raise KnownError(f"{date_words(day)} ligger mer än ett år fram. Skriv dagen då beslutet fattas.")


def without(log: Log, decision: UUID) -> Log:
    """Without a decision that was entered by mistake; those after it keep their numbers."""
    return tuple(each for each in log if each.id != decision)


def read_log(store: Store, journey_id: UUID) -> Log:
    """Everything decided in a journey; KnownError when the journey is gone."""
    with store.read() as session:
        find(session, Journey, journey_id)
        rows = session.scalars(
            select(Decision)
            .join(Proposal, Proposal.id == Decision.proposal_id)
            .where(Proposal.journey_id == journey_id)
        )
        read = (
            Decided(row.id, row.proposal_id, row.number, row.verdict, row.decided_by, row.date, row.why) for row in rows
        )
        return tuple(sorted(read, key=lambda each: (each.date, each.number, each.id)))


def save_log(store: Store, journey_id: UUID, log: Log) -> None:
    """Make this the log of a journey, writing only rows that differ; KnownError for a proposal that is gone."""
    with store.write() as session:
        find(session, Journey, journey_id)
        proposals = set(session.scalars(select(Proposal.id).where(Proposal.journey_id == journey_id)))
        if any(each.proposal not in proposals for each in log):
            raise KnownError("Ett förslag som beslutet gäller finns inte kvar. Gå till Förslag och se efter.")
        rows = {row.id: row for row in session.scalars(select(Decision).where(Decision.proposal_id.in_(proposals)))}
        session.execute(delete(Decision).where(Decision.id.in_(rows.keys() - {each.id for each in log})))
        for each in log:
            row = rows.get(each.id)
            if row is None:
                row = Decision(id=each.id, proposal_id=each.proposal, number=each.number)
                session.add(row)
            row.verdict, row.decided_by, row.date, row.why = each.verdict, each.by, each.date, each.why


def _order(decided: Decided) -> tuple[dt.date, int]:
    return decided.date, decided.number

"""Answers that come after a round is closed: they wait until they can join without being told apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import numpy as np
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from kulturverktyg.guard.answers import read_answers
from kulturverktyg.guard.cells import Mask, cells_of
from kulturverktyg.guard.groups import K_SENSITIVE
from kulturverktyg.guard.items import Askable, askables
from kulturverktyg.guard.ledger import Decision, decisions
from kulturverktyg.guard.levels import EXACT, alike_in
from kulturverktyg.guard.span import atoms_of, has_small_set
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import RoundState
from kulturverktyg.model.ledger import ShownGroup
from kulturverktyg.model.response import FreeText, Response
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import round_survey
from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class Waiting:
    """Late answers that are not counted yet; ``count`` goes by steps of the smallest reported group, and is None below.

    So nobody sees in it whether a certain person's answer has come.
    """

    any: bool
    count: int | None

    def words(self, k: int) -> str:
        """That they wait, and until when; empty where none do."""
        if not self.any:
            return ""
        how_many = f"Minst {self.count} sena svar" if self.count is not None else f"Sena svar (färre än {k})"
        return (
            f"{how_many} väntar. De räknas in när varje grupp som har visats får minst {k} nya svar på varje fråga "
            f"(minst {max(k, K_SENSITIVE)} på känsliga), eller inga. Den som har hoppat över en fråga räknas inte där. "
            "Har nästan alla nya svarat lika på en fråga väntar de också."
        )


def late_answers(store: Store, round_id: UUID) -> Waiting:
    """What has come too late for a round and waits."""
    with store.read() as session:
        k = find(session, Journey, find(session, Round, round_id).journey_id).k
        count = _count(session, round_id)
    return Waiting(count > 0, count // k * k if count >= k else None)


def join_late(store: Store, round_id: UUID) -> bool:
    """Count the late answers of a closed round, if every group that has been shown grows by 0 or at least K.

    That holds for every sum and difference of these groups too, and for those who have answered each item; and those
    who have come to a group may not nearly all have answered alike where it has shown an exact figure. From then
    on only these groups are shown: a new one could be held against figures from before. Nothing is done otherwise, nor
    where a backup that was put back may have forgotten a group.
    """
    with store.read() as session:
        if not _may_join(session, round_id):
            return False
    with store.write() as session:
        for table in (Response, FreeText):
            session.execute(update(table).where(table.round_id == round_id).values(late=False))
        shown = session.scalars(select(ShownGroup).where(ShownGroup.round_id == round_id)).all()
        for group in shown:
            group.anew = True
        find(session, Round, round_id).joined_late = bool(shown)
    return True


def _may_join(session: Session, round_id: UUID) -> bool:
    round_ = find(session, Round, round_id)
    if round_.state != RoundState.CLOSED or round_.unsure_since is not None or not _count(session, round_id):
        return False
    k = find(session, Journey, round_.journey_id).k
    ledger = decisions(session, round_id)
    answers = read_answers(session, round_, round_survey(session, round_), late=True)
    cells = cells_of(answers, {question for who in ledger for question, _ in who.answers})
    shown = [(cells.mask(decision.who), decision) for decision in ledger.values() if decision.shown]
    masks = [mask for mask, _ in shown]
    if not masks:
        return True
    asked = askables(cells)
    late = [(cells.counts, k)]
    for askable in asked:
        few = max(k, K_SENSITIVE) if askable.sensitive else k
        late += [(askable.answered, few), (askable.said, few)]
    if any(has_small_set(atoms_of(masks, counts), few) for counts, few in late):
        return False
    return not any(_are_alike(askable, shown, max(k, K_SENSITIVE) if askable.sensitive else k) for askable in asked)


def _are_alike(askable: Askable, shown: Sequence[tuple[Mask, Decision]], k: int) -> bool:
    """Whether nearly all that have come to a group answered alike where it has shown an exact figure before."""
    for place, side in enumerate(askable.sides()):
        exact = [mask for mask, decision in shown if _was_exact(decision, askable.name, place)]
        if exact and alike_in(np.array(exact) @ side.table, k)[1].any():
            return True
    return False


def _was_exact(decision: Decision, name: str, place: int) -> bool:
    return name in decision.levels and decision.levels[name][place] in EXACT


def _count(session: Session, round_id: UUID) -> int:
    found = session.scalar(
        select(func.count()).select_from(Response).where(Response.round_id == round_id, Response.late)
    )
    return int(found or 0)

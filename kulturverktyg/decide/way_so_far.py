"""How far a journey has come from ideas to measures that are followed up, in numbers that are quick to read."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from kulturverktyg.decide.decisions import latest, read_log
from kulturverktyg.decide.ideas import any_waiting
from kulturverktyg.decide.measure import MeasureView, is_late, is_to_follow_up
from kulturverktyg.model.idea import Card, Proposal
from kulturverktyg.model.kinds import Subject, Verdict, VoteState
from kulturverktyg.model.measure import Measure, MeasureReason
from kulturverktyg.model.vision import FromTo, Vision
from kulturverktyg.model.vote import VoteRound
from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class WaySoFar:
    """``undecided`` are proposals without a decision, ``to_act_on`` adopted ones that no measure builds on.

    Of the measures that have not ended, ``bare`` lack a role, a day or a day of follow-up, ``due`` are to be followed
    up now or late, and ``next_follow_up`` is the first day that comes. A vote is told by its name.
    """

    ideas_wait: bool = False
    cards: int = 0
    proposals: int = 0
    undecided: int = 0
    to_act_on: int = 0
    draft_vote: str = ""
    open_vote: str = ""
    has_voted: bool = False
    has_vision: bool = False
    vision_is_draft: bool = False
    measures: int = 0
    going_on: int = 0
    bare: int = 0
    due: int = 0
    late: int = 0
    next_follow_up: dt.date | None = None

    @property
    def has_begun(self) -> bool:
        """Whether there is anything to choose among, or chosen."""
        votes = self.draft_vote or self.open_vote or self.has_voted
        return bool(self.ideas_wait or self.cards or self.proposals or self.measures or votes)


def read_way_so_far(store: Store, journey_id: UUID, today: dt.date) -> WaySoFar:
    """How far a journey has come; KnownError when it is gone."""
    waiting, log = any_waiting(store, journey_id), read_log(store, journey_id)
    with store.read() as session:
        cards = session.scalar(select(func.count()).select_from(Card).where(Card.journey_id == journey_id)) or 0
        proposals = session.scalars(select(Proposal.id).where(Proposal.journey_id == journey_id)).all()
        votes = _votes(session, journey_id)
        vision, measures = _vision(session, journey_id), _measures(session, journey_id)
        acted = set(session.scalars(_acted(journey_id)))
    held = {proposal: latest(log, proposal) for proposal in proposals}
    adopted = [each for each, decided in held.items() if decided is not None and decided.verdict is Verdict.ADOPTED]
    left = [measure for measure in measures if not measure.has_ended]
    late = [measure for measure in left if is_late(measure, today)]
    due = [measure for measure in left if is_to_follow_up(measure, today) or is_late(measure, today)]
    return WaySoFar(
        ideas_wait=waiting,
        cards=cards,
        proposals=len(proposals),
        undecided=sum(decided is None for decided in held.values()),
        to_act_on=sum(each.hex not in acted for each in adopted),
        draft_vote=_last_name(votes, VoteState.DRAFT),
        open_vote=_last_name(votes, VoteState.OPEN),
        has_voted=bool(_last_name(votes, VoteState.CLOSED)),
        has_vision=vision is not None,
        vision_is_draft=bool(vision),
        measures=len(measures),
        going_on=len(left),
        bare=sum(_is_bare(measure) for measure in left),
        due=len(due),
        late=len(late),
        next_follow_up=min((day for one in left if (day := one.next_follow_up) and day > today), default=None),
    )


def _votes(session: Session, journey_id: UUID) -> Sequence[tuple[str, VoteState]]:
    rows = session.execute(
        select(VoteRound.name, VoteRound.state)
        .where(VoteRound.journey_id == journey_id)
        .order_by(VoteRound.position.desc())
    )
    return [(row.name, row.state) for row in rows]


def _last_name(votes: Sequence[tuple[str, VoteState]], state: VoteState) -> str:
    return next((name for name, of_vote in votes if of_vote is state), "")


def _vision(session: Session, journey_id: UUID) -> bool | None:
    """Whether the newest vision is a draft; None while nothing is written."""
    newest = session.scalars(
        select(Vision).where(Vision.journey_id == journey_id).order_by(Vision.number.desc()).limit(1)
    ).first()
    if newest is None:
        return None
    has_pairs = session.scalars(select(FromTo.id).where(FromTo.vision_id == newest.id).limit(1)).first() is not None
    if not has_pairs and not newest.motto.strip() and newest.number == 1:
        return None
    return newest.adopted is None


def _measures(session: Session, journey_id: UUID) -> list[MeasureView]:
    """What is known of the measures here: no more of them is read."""
    rows = session.execute(
        select(Measure.owner, Measure.deadline, Measure.status, Measure.next_follow_up).where(
            Measure.journey_id == journey_id
        )
    )
    return [
        MeasureView("", owner=row.owner, deadline=row.deadline, status=row.status, next_follow_up=row.next_follow_up)
        for row in rows
    ]


def _acted(journey_id: UUID) -> Select[str]:
    return (
        select(MeasureReason.target)
        .join(Measure, Measure.id == MeasureReason.measure_id)
        .where(Measure.journey_id == journey_id, MeasureReason.subject == Subject.PROPOSAL)
    )


def _is_bare(measure: MeasureView) -> bool:
    return not measure.owner.strip() or measure.deadline is None or measure.next_follow_up is None

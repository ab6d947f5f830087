"""Votes in the file: written as drafts, opened, given the dots that were counted on a wall."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from kulturverktyg.decide.vote import (
    MOST_WALL_DOTS,
    VoteDraft,
    VoteView,
    cleaned,
    refuse_impossible,
    refuse_unready,
)
from kulturverktyg.decide.vote import VoteOption as OptionView
from kulturverktyg.errors import KnownError
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import VoteKind, VoteState
from kulturverktyg.model.round import Round, Workshop
from kulturverktyg.model.vote import VoteOption, VoteRound
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store


def read_votes(store: Store, journey_id: UUID) -> tuple[VoteView, ...]:
    """A journey's votes in the order they were made, each with its options in theirs."""
    with store.read() as session:
        votes = session.scalars(
            select(VoteRound).where(VoteRound.journey_id == journey_id).order_by(VoteRound.position)
        ).all()
        return tuple(_view(session, vote) for vote in votes)


def read_vote(store: Store, vote_id: UUID) -> VoteView:
    """One vote; KnownError when it is not there."""
    with store.read() as session:
        return _view(session, find(session, VoteRound, vote_id))


def make_vote(store: Store, journey_id: UUID, draft: VoteDraft) -> UUID:
    """Make a vote of a draft; KnownError when it cannot be kept."""
    draft = cleaned(draft)
    refuse_impossible(draft)
    with store.write() as session:
        find(session, Journey, journey_id)
        last = session.scalar(select(func.max(VoteRound.position)).where(VoteRound.journey_id == journey_id))
        vote = VoteRound(journey_id=journey_id, position=0 if last is None else last + 1, **_fields(draft))
        _refuse_foreign(session, vote)
        session.add(vote)
        session.flush()
        _put_options(session, vote, draft)
        return vote.id


def edit_vote(store: Store, vote_id: UUID, draft: VoteDraft) -> None:
    """Let a draft be another; KnownError when it cannot be kept, or the vote is opened: then its words stay."""
    draft = cleaned(draft)
    refuse_impossible(draft)
    with store.write() as session:
        vote = _in_state(session, vote_id, VoteState.DRAFT)
        for name, value in _fields(draft).items():
            setattr(vote, name, value)
        _refuse_foreign(session, vote)
        session.execute(delete(VoteOption).where(VoteOption.vote_round_id == vote_id))
        _put_options(session, vote, draft)


def remove_vote(store: Store, vote_id: UUID) -> None:
    """Remove a draft; KnownError once the vote is opened: votes may have been given in it."""
    with store.write() as session:
        session.delete(_in_state(session, vote_id, VoteState.DRAFT))


def open_vote(store: Store, vote_id: UUID) -> None:
    """Let people vote; from now on the options keep their words. KnownError when nobody could vote on it as it is."""
    with store.write() as session:
        vote = _in_state(session, vote_id, VoteState.DRAFT)
        refuse_unready(_view(session, vote).draft)
        vote.state = VoteState.OPEN


def take_back_opening(store: Store, vote_id: UUID) -> None:
    """Make an opened vote a draft again, with no dots on the wall; KnownError once a kiosk package has been made."""
    with store.write() as session:
        vote = _in_state(session, vote_id, VoteState.OPEN)
        if vote.packaged:
            raise KnownError(
                f"”{vote.name}” har öppnats i en kiosk, så alternativen kan inte ändras. Gör en ny omröstning."
            )
        for option in _options(session, vote):
            option.wall = 0
        vote.state = VoteState.DRAFT


def count_wall(store: Store, vote_id: UUID, counts: Mapping[UUID, int]) -> None:
    """Note the dots on a wall for options of an open vote, by their ids; KnownError when a number cannot be."""
    if any(not 0 <= count <= MOST_WALL_DOTS for count in counts.values()):
        raise KnownError(f"Antalet prickar på väggen ska vara ett helt tal från 0 till {MOST_WALL_DOTS}.")
    with store.write() as session:
        vote = _in_state(session, vote_id, VoteState.OPEN)
        if vote.kind is not VoteKind.DOTS:
            raise KnownError("I en fyrfältare finns inga prickar att räkna på väggen.")
        for option in _options(session, vote):
            option.wall = counts.get(option.id, option.wall)


def _view(session: Session, vote: VoteRound) -> VoteView:
    options = tuple(
        OptionView(each.id, each.subject, each.subject_id, each.text, each.wall) for each in _options(session, vote)
    )
    return VoteView(
        vote.id,
        vote.name,
        vote.kind,
        vote.state,
        vote.dots,
        vote.cap,
        vote.by_role,
        vote.workshop_id,
        vote.packaged,
        options,
    )


def _options(session: Session, vote: VoteRound) -> Sequence[VoteOption]:
    return session.scalars(
        select(VoteOption).where(VoteOption.vote_round_id == vote.id).order_by(VoteOption.position)
    ).all()


def _fields(draft: VoteDraft) -> dict[str, object]:
    names = ("name", "kind", "dots", "cap", "by_role", "workshop_id")
    return {name: getattr(draft, name) for name in names}


def _put_options(session: Session, vote: VoteRound, draft: VoteDraft) -> None:
    session.add_all(
        VoteOption(
            vote_round_id=vote.id,
            subject=option.subject,
            subject_id=option.subject_id,
            text=option.text,
            position=position,
        )
        for position, option in enumerate(draft.options)
    )


def _in_state(session: Session, vote_id: UUID, state: VoteState) -> VoteRound:
    vote = find(session, VoteRound, vote_id)
    if vote.state is not state:
        now = {VoteState.DRAFT: "inte öppnad än", VoteState.OPEN: "redan öppnad", VoteState.CLOSED: "stängd"}
        raise KnownError(f"Omröstningen ”{vote.name}” är {now[vote.state]}, så det går inte. Gå tillbaka och se efter.")
    return vote


def _refuse_foreign(session: Session, vote: VoteRound) -> None:
    """KnownError when the workshop is none of the journey's."""
    if vote.workshop_id is None:
        return
    round_ = find(session, Round, find(session, Workshop, vote.workshop_id).round_id)
    if round_.journey_id != vote.journey_id:
        raise KnownError("Workshoppen hör till en annan resa. Välj en av resans egna workshoppar.")

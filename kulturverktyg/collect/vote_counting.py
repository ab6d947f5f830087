"""What came in the box of a vote becomes votes in HR's file: each once, in random order, cut loose from its box."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kulturverktyg.collect.ballot import VoteSheet
from kulturverktyg.collect.uncounted import uncounted
from kulturverktyg.collect.vote_rules import VoteRules
from kulturverktyg.errors import KnownError
from kulturverktyg.model.journey import Journey, Role
from kulturverktyg.model.kinds import FREE, USED, VoteState
from kulturverktyg.model.response import CountedBallot
from kulturverktyg.model.round import Workshop
from kulturverktyg.model.vote import Vote, VoteCode, VoteOption, VoteRound
from kulturverktyg.prepare.find import find


def count_votes(
    session: Session, workshop: Workshop, sheets: Sequence[VoteSheet], used_codes: frozenset[bytes] | None
) -> None:
    """Add what is in a box and not counted yet to its vote; ``used_codes`` is None where no codes are asked for.

    A code lets one person in to each vote. Of sheets whose code was used at another laptop as many are set aside, drawn
    at random, as in `count_box`. Raises KnownError when a sheet does not fit its vote, or when the vote's totals may
    have been seen already: then none is counted.
    """
    vote = _vote_of(session, workshop, sheets)
    fresh = uncounted(session, sheets)
    if not fresh:
        return
    _refuse_closed(session, vote)
    _refuse_misfits(session, vote, fresh)
    session.add_all(CountedBallot(id=sheet.id) for sheet in fresh)
    if used_codes is not None:
        surplus = max(len(fresh) - _use_up(session, vote, used_codes), 0)
        workshop.set_aside += surplus
        fresh = fresh[surplus:]
    session.add_all(Vote(vote_round_id=vote.id, role_id=sheet.role, row=bytes(sheet.row)) for sheet in fresh)


def count_of(session: Session, vote: VoteRound) -> int:
    """How many votes are counted."""
    return session.scalar(select(func.count()).select_from(Vote).where(Vote.vote_round_id == vote.id)) or 0


def rules_of(session: Session, vote: VoteRound) -> VoteRules:
    """What a voter may give."""
    of_vote = select(func.count()).select_from(VoteOption).where(VoteOption.vote_round_id == vote.id)
    return VoteRules(vote.kind, session.scalar(of_vote) or 0, vote.dots, vote.cap)


def _vote_of(session: Session, workshop: Workshop, sheets: Sequence[VoteSheet]) -> VoteRound:
    """The one vote that a box is for."""
    about = {sheet.vote for sheet in sheets}
    vote = session.get(VoteRound, about.pop()) if len(about) == 1 else None
    if vote is None or vote.workshop_id != workshop.id:
        raise KnownError(
            "Urnan hör till en omröstning som inte finns i den här filen. Inget är inläst, och urnan är kvar."
        )
    return vote


def _refuse_closed(session: Session, vote: VoteRound) -> None:
    """Totals that are known must not grow by few: the difference would tell how those few voted."""
    k = find(session, Journey, vote.journey_id).k
    if vote.state is VoteState.CLOSED and count_of(session, vote) >= k:
        raise KnownError(
            f"Omröstningen ”{vote.name}” är stängd och resultatet kan ha visats, så rösterna i urnan kan inte räknas "
            "in. Inget är inläst, och urnan är kvar."
        )
    if vote.state is VoteState.DRAFT:
        raise KnownError(f"Omröstningen ”{vote.name}” är inte öppnad. Öppna den innan urnan läses in.")


def _refuse_misfits(session: Session, vote: VoteRound, sheets: Sequence[VoteSheet]) -> None:
    rules = rules_of(session, vote)
    roles = set(session.scalars(select(Role.id).where(Role.journey_id == vote.journey_id))) if vote.by_role else {None}
    if any(sheet.role not in roles or not rules.fits(sheet.row) for sheet in sheets):
        raise KnownError(
            f"Urnan innehåller röster som inte passar omröstningen ”{vote.name}”. Inget är inläst, och urnan är kvar."
        )


def _use_up(session: Session, vote: VoteRound, used: frozenset[bytes]) -> int:
    """Mark codes as used in the vote, and return how many were not before."""
    known = {code.hash: code for code in session.scalars(select(VoteCode).where(VoteCode.vote_round_id == vote.id))}
    for code in used - known.keys():
        known[code] = VoteCode(hash=code, vote_round_id=vote.id, used=FREE)
        session.add(known[code])
    newly = [known[code] for code in used if known[code].used == FREE]
    for vote_code in newly:
        vote_code.used = USED
    return len(newly)

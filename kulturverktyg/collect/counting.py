"""What came in a box becomes responses, ideas and votes in HR's file: each once, in random order, cut loose from it."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.collect.ballot import IDEA_LIMIT, IDEAS_A_SHEET, Ballot, IdeaSheet, VoteSheet
from kulturverktyg.collect.ballot_box import BoxContents
from kulturverktyg.collect.uncounted import uncounted
from kulturverktyg.collect.vote_counting import count_votes
from kulturverktyg.errors import KnownError
from kulturverktyg.model.collecting import ParticipationCode
from kulturverktyg.model.idea import Idea
from kulturverktyg.model.journey import Unit
from kulturverktyg.model.kinds import FREE, USED, RoundState
from kulturverktyg.model.response import CountedBallot, FreeText, Response
from kulturverktyg.model.round import Round, Workshop
from kulturverktyg.prepare.audience import roles_of
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import round_survey
from kulturverktyg.store.store import Store
from kulturverktyg.survey.rows import packed
from kulturverktyg.survey.validation import check


def count_box(session: Session, workshop: Workshop, contents: BoxContents) -> None:
    """Add what is in a box and not counted yet to the workshop's round, or to the vote that the box is for.

    A code lets one person in, at one laptop. Nothing tells which ballot came in with which code, so where a box has
    more new ballots than codes that were not used elsewhere, as many of its new ballots, drawn at random, are set
    aside: they are never counted, and only their number is kept. The codes of a box with votes count for its vote.
    """
    sheets = [record for record in contents.records if isinstance(record, VoteSheet)]
    if sheets:
        count_votes(session, workshop, sheets, contents.used_codes)
        return
    ballots = uncounted(session, [record for record in contents.records if isinstance(record, Ballot)])
    if contents.used_codes is not None:
        surplus = max(len(ballots) - _use_up(session, workshop, contents.used_codes), 0)
        session.add_all(CountedBallot(id=ballot.id) for ballot in ballots[:surplus])
        workshop.set_aside += surplus
        ballots = ballots[surplus:]
    count_ballots(session, find(session, Round, workshop.round_id), ballots)
    _count_ideas(session, workshop, [record for record in contents.records if isinstance(record, IdeaSheet)])


def count_ballots(session: Session, round_: Round, ballots: Sequence[Ballot]) -> int:
    """Add the ballots that are not counted yet to a round, and return how many they were.

    Those of a closed round are late: they wait until the guard lets them join. Raises KnownError when any ballot
    does not fit the round's survey and organisation: then none is counted.
    """
    fresh = uncounted(session, ballots)
    _refuse_misfits(session, round_, fresh)
    survey = round_survey(session, round_)
    late = round_.state is RoundState.CLOSED
    session.add_all(CountedBallot(id=ballot.id) for ballot in fresh)
    session.add_all(
        Response(
            round_id=round_.id, unit_id=ballot.unit, role_id=ballot.role, row=packed(survey, ballot.answers), late=late
        )
        for ballot in fresh
    )
    session.add_all(
        FreeText(round_id=round_.id, question=question, text=text, late=late)
        for ballot in fresh
        for question, text in ballot.texts.items()
    )
    return len(fresh)


def is_counted(store: Store, ballot_id: UUID) -> bool:
    """Whether a ballot has been counted: what to ask after an error in a commit."""
    with store.read() as session:
        return session.get(CountedBallot, ballot_id) is not None


def _use_up(session: Session, workshop: Workshop, used: frozenset[bytes]) -> int:
    """Mark codes as used, and return how many were not before. One that is not known was made by HR all the
    same, for nobody else can: the file was put back from a copy that is older than the code."""
    known = {
        code.hash: code
        for code in session.scalars(select(ParticipationCode).where(ParticipationCode.workshop_id == workshop.id))
    }
    for code in used - known.keys():
        known[code] = ParticipationCode(hash=code, workshop_id=workshop.id, used=FREE)
        session.add(known[code])
    newly = [known[code] for code in used if known[code].used == FREE]
    for participation_code in newly:
        participation_code.used = USED
    return len(newly)


def _count_ideas(session: Session, workshop: Workshop, sheets: Sequence[IdeaSheet]) -> None:
    fresh = uncounted(session, sheets)
    ideas = [idea for sheet in fresh for idea in sheet.ideas]
    if any(not idea.text.strip() or len(idea.text) > IDEA_LIMIT for idea in ideas) or any(
        len(sheet.ideas) > IDEAS_A_SHEET for sheet in fresh
    ):
        raise KnownError("Urnan innehåller idéer som inte går att läsa in. Inget är inläst, och urnan är kvar.")
    session.add_all(CountedBallot(id=sheet.id) for sheet in fresh)
    journey_id = find(session, Round, workshop.round_id).journey_id
    session.add_all(
        Idea(journey_id=journey_id, workshop_id=workshop.id, prompt=idea.prompt, text=idea.text) for idea in ideas
    )


def _refuse_misfits(session: Session, round_: Round, ballots: Sequence[Ballot]) -> None:
    survey = round_survey(session, round_)
    units = set(session.scalars(select(Unit.id).where(Unit.journey_id == round_.journey_id)))
    roles = {role.id for role in roles_of(session, round_)}
    for ballot in ballots:
        problems = [p for p in check(survey, ballot.answers, ballot.texts) if p.key != "problem.required"]
        if problems or ballot.unit not in units or ballot.role not in roles:
            raise KnownError(
                "Urnan innehåller svar som inte passar den här omgångens enkät. Inget är inläst, och urnan är kvar."
            )

"""Ballots become responses in HR's file: each once, in random order, cut loose from the ballot they came in."""

import secrets
import struct
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.errors import KnownError
from kulturverktyg.model.journey import Role, Unit
from kulturverktyg.model.response import CountedBallot, FreeText, Response
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.journeys import round_survey
from kulturverktyg.store.store import Store
from kulturverktyg.survey.definition import NOT_ANSWERED
from kulturverktyg.survey.validation import check


def count_ballots(session: Session, round_: Round, ballots: Sequence[Ballot]) -> int:
    """Add the ballots that are not counted yet to a round, and return how many they were.

    Raises KnownError when any ballot does not fit the round's survey and organisation: then none is counted.
    """
    seen = set(session.scalars(select(CountedBallot.id)))
    fresh = list({ballot.id: ballot for ballot in ballots if ballot.id not in seen}.values())
    _refuse_misfits(session, round_, fresh)
    columns = round_survey(session, round_).columns()
    secrets.SystemRandom().shuffle(fresh)
    session.add_all(CountedBallot(id=ballot.id) for ballot in fresh)
    session.add_all(
        Response(round_id=round_.id, unit_id=ballot.unit, role_id=ballot.role, row=_row(ballot, columns))
        for ballot in fresh
    )
    session.add_all(
        FreeText(round_id=round_.id, question=question, text=text)
        for ballot in fresh
        for question, text in ballot.texts.items()
    )
    return len(fresh)


def is_counted(store: Store, ballot_id: UUID) -> bool:
    """Whether a ballot has been counted: what to ask after an error in a commit."""
    with store.read() as session:
        return session.get(CountedBallot, ballot_id) is not None


def _row(ballot: Ballot, columns: Sequence[str]) -> bytes:
    values = [ballot.answers.get(column, NOT_ANSWERED) for column in columns]
    return struct.pack(f"<{len(values)}i", *values)


def _refuse_misfits(session: Session, round_: Round, ballots: Sequence[Ballot]) -> None:
    survey = round_survey(session, round_)
    units = set(session.scalars(select(Unit.id).where(Unit.journey_id == round_.journey_id)))
    roles = set(session.scalars(select(Role.id).where(Role.journey_id == round_.journey_id)))
    for ballot in ballots:
        problems = [p for p in check(survey, ballot.answers, ballot.texts) if p.key != "required"]
        if problems or ballot.unit not in units or ballot.role not in roles:
            raise KnownError(
                "Urnan innehåller svar som inte passar den här omgångens enkät. Inget är inläst, och urnan är kvar."
            )

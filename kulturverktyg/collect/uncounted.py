"""Which records are still to be counted."""

import secrets
from collections.abc import Sequence
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.collect.ballot import Ballot, IdeaSheet, VoteSheet
from kulturverktyg.model.response import CountedBallot

_R = TypeVar("_R", Ballot, IdeaSheet, VoteSheet)


def uncounted(session: Session, records: Sequence[_R]) -> list[_R]:
    """Those that are not counted yet, each once, in random order."""
    seen = set(session.scalars(select(CountedBallot.id)))
    fresh = list({record.id: record for record in records if record.id not in seen}.values())
    secrets.SystemRandom().shuffle(fresh)
    return fresh

"""What a journey has chosen, as it goes into reports."""

import datetime as dt
from dataclasses import dataclass, field

from kulturverktyg.decide.chosen_way import ChosenWay
from kulturverktyg.guard.counted import Counted
from kulturverktyg.guard.released_findings import ReleasedFinding
from kulturverktyg.guard.released_interviews import ReleasedInterviews
from kulturverktyg.guard.released_vote import ReleasedVote


@dataclass(frozen=True)
class Chosen:
    """What is late is so on the day ``today``; all but ``way`` is what the guard has let out."""

    way: ChosenWay
    votes: tuple[ReleasedVote, ...]
    today: dt.date
    interviews: ReleasedInterviews = field(default_factory=ReleasedInterviews)
    counted: Counted = field(default_factory=Counted)
    findings: tuple[ReleasedFinding, ...] = ()

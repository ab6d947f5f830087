"""What a journey has chosen, as it goes into reports."""

import datetime as dt
from dataclasses import dataclass

from kulturverktyg.decide.chosen_way import ChosenWay
from kulturverktyg.guard.released_vote import ReleasedVote


@dataclass(frozen=True)
class Chosen:
    """``votes`` are those that the guard has let out; what is late is so on the day ``today``."""

    way: ChosenWay
    votes: tuple[ReleasedVote, ...]
    today: dt.date

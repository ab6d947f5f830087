"""What the page of votes asks the file, on the worker."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from kulturverktyg.decide.vote import VoteView
from kulturverktyg.decide.vote_options import Choosable
from kulturverktyg.guard.released_vote import ReleasedVote
from kulturverktyg.gui.desk.votes.open_pane import Voting
from kulturverktyg.model.kinds import VoteState

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class Read:
    """What the file holds of a journey's votes; ``shown`` is the one that more is told of."""

    journey: UUID
    votes: tuple[VoteView, ...]
    choosable: tuple[Choosable, ...]
    shown: UUID | None
    voting: Voting | None
    released: ReleasedVote | None


def look_at(store: "Store", journey_id: UUID, wanted: UUID | None) -> Read:
    """A journey's votes, and more of the one that is wanted, or of the newest."""
    from kulturverktyg.decide.vote_options import choosable
    from kulturverktyg.decide.votes import read_votes

    votes = read_votes(store, journey_id)
    newest = votes[-1] if votes else None
    shown = next((vote for vote in votes if vote.id == wanted), newest)
    if shown is None:
        return Read(journey_id, (), (), None, None, None)
    options = choosable(store, journey_id) if shown.state is VoteState.DRAFT else ()
    voting = _voting(store, shown) if shown.state is VoteState.OPEN else None
    return Read(journey_id, votes, options, shown.id, voting, _released(store, shown))


def _voting(store: "Store", vote: VoteView) -> Voting:
    from kulturverktyg.collect.vote_kiosk import votes_so_far, voting
    from kulturverktyg.collect.workshop import has_pin

    pin = vote.workshop_id is None or has_pin(store, vote.workshop_id)
    return Voting(vote.id, votes_so_far(store, vote.id), voting(store, vote.id), pin)


def _released(store: "Store", vote: VoteView) -> ReleasedVote | None:
    if vote.state is not VoteState.CLOSED:
        return None
    from kulturverktyg.guard.votes import release_vote

    return release_vote(store, vote.id)

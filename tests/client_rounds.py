"""Rounds that are answered and closed at once, with staff or with clients; quicker than a kiosk."""

from uuid import UUID

from kulturverktyg.collect.counting import count_ballots
from kulturverktyg.collect.packaging import package_of
from kulturverktyg.model.kinds import RoundState, WorkshopState
from kulturverktyg.model.round import Round, Workshop
from kulturverktyg.prepare.audience import people_of
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.rounds import Clients, create_client_round
from kulturverktyg.prepare.surveys import put_in_use
from kulturverktyg.store.store import Store
from tests.ballots import ballots_for


def answer_and_close(store: Store, round_id: UUID, count: int, seed: int) -> None:
    """So many people answer, and the round is closed."""
    with store.write() as session:
        round_ = find(session, Round, round_id)
        workshop = Workshop(
            round_id=round_id, name=f"Mätning {seed}", position=9, languages=["sv"], state=WorkshopState.CLOSED
        )
        session.add(workshop)
        session.flush()
        package = package_of(session, workshop)
        put_in_use(session, round_)
        count_ballots(session, round_, ballots_for(package, count, seed))
        round_.headcounts = dict(people_of(session, round_))
        round_.state = RoundState.CLOSED


def client_round(store: Store, journey_id: UUID, name: str, count: int, seed: int, clients: Clients) -> UUID:
    """Open a round with clients, let so many answer, and close it."""
    round_id = create_client_round(store, journey_id, name, clients)
    answer_and_close(store, round_id, count, seed)
    return round_id

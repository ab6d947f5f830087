"""What clients answer and what those who work there answer never touch each other: not in results, ledger or trend."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.errors import KnownError
from kulturverktyg.guard.chosen import breakdown_choices
from kulturverktyg.guard.closed_rounds import closed_rounds, since_the_last
from kulturverktyg.guard.release import release
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.released_trend import ReleasedRounds
from kulturverktyg.guard.trends import beside
from kulturverktyg.model.kinds import Audience, RoundState
from kulturverktyg.model.ledger import ShownGroup
from kulturverktyg.model.round import Round
from kulturverktyg.prepare.audience import client_role
from kulturverktyg.prepare.client_survey import client_survey
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.rounds import Clients, create_round
from kulturverktyg.prepare.surveys import newest_version, read_draft, replace_survey
from tests.builders import Workplace, workplace
from tests.client_rounds import answer_and_close, client_round
from tests.examples import examples

_Ledger = Sequence[tuple[object, ...]]


@dataclass(frozen=True)
class _Seen:
    """All that comes out of the rounds with one kind of people, round by round."""

    released: Sequence[ReleasedResults]
    ledger: Sequence[_Ledger]
    trend: ReleasedRounds | None


def _staff_round(place: Workplace, name: str, count: int, seed: int) -> None:
    first = place.view.rounds[0]
    round_id = first.id if first.state is RoundState.OPEN else create_round(place.store, place.journey_id, name)
    answer_and_close(place.store, round_id, count, seed)


def _client_round(place: Workplace, name: str, count: int, seed: int, clients: Clients) -> None:
    client_round(place.store, place.journey_id, name, count, seed, clients)


def _look(place: Workplace, audience: Audience) -> _Seen:
    """See everything of these rounds."""
    released = closed_rounds(place.store, place.journey_id, audience)
    trend = beside(list(released.values())) if len(released) > 1 else None
    with place.store.read() as session:
        ledger = [_remembered(session, round_id) for round_id in released]
    return _Seen(list(released.values()), ledger, trend)


def _remembered(session: Session, round_id: UUID) -> _Ledger:
    """What is remembered of a round; what clients answer as has another id in each file."""
    client = client_role(session, find(session, Round, round_id).journey_id)
    found = session.scalars(select(ShownGroup).where(ShownGroup.round_id == round_id))
    told = sorted((str(one.who), one.shown, str(one.levels), str(one.reasons)) for one in found)
    return told if client is None else [(who.replace(client.id.hex, "klient"), *rest) for who, *rest in told]


@contextmanager
def _somewhere() -> Iterator[Workplace]:
    with TemporaryDirectory() as folder, workplace(Path(folder)) as place:
        yield place


_CLIENTS = (Clients(), Clients(25), Clients(asks_unit=True))
_STAFF = (("Första", 40), ("Andra", 38))


@examples(2)
@given(
    clients=st.lists(st.tuples(st.integers(0, 30), st.sampled_from(_CLIENTS)), min_size=1, max_size=2),
    looked=st.booleans(),
    same_survey=st.booleans(),
    chance=st.integers(0, 10_000),
)
def test_a_round_with_clients_touches_nothing_of_what_staff_are_shown_and_they_nothing_of_it(
    clients: list[tuple[int, Clients]], looked: bool, same_survey: bool, chance: int
) -> None:
    with _somewhere() as alone, _somewhere() as both, _somewhere() as only_clients:
        for place in (both, only_clients):
            _ask_the_same(place, same_survey)
        for number, (name, count) in enumerate(_STAFF):
            for place in (alone, both):
                _staff_round(place, name, count, chance + number)
            if looked:
                _look(both, Audience.STAFF)
            if number < len(clients):
                answers, who = clients[number]
                for place in (both, only_clients):
                    _close_what_is_open(place)
                    _client_round(place, f"Klienter {number}", answers, chance + 50 + number, who)
                if looked:
                    _look(both, Audience.CLIENTS)
        assert _look(both, Audience.STAFF) == _look(alone, Audience.STAFF)
        assert _look(both, Audience.CLIENTS) == _look(only_clients, Audience.CLIENTS)


def _ask_the_same(place: Workplace, same: bool) -> None:
    """Let clients be asked, if wanted, what the staff are asked, word for word."""
    client_survey(place.store, place.journey_id)
    if same:
        draft = read_draft(place.store, newest_version(place.store, place.journey_id))
        replace_survey(place.store, place.journey_id, draft, Audience.CLIENTS)


def _close_what_is_open(place: Workplace) -> None:
    for one in place.view.rounds:
        if one.state is RoundState.OPEN:
            answer_and_close(place.store, one.id, 0, 1)


def test_a_round_with_clients_is_not_set_beside_one_with_staff(place: Workplace) -> None:
    _staff_round(place, "Första", 30, 1)
    _client_round(place, "Klienterna", 30, 2, Clients())
    clients = place.view.rounds[-1].id
    assert since_the_last(place.store, clients) is None
    assert clients not in closed_rounds(place.store, place.journey_id)
    assert list(closed_rounds(place.store, place.journey_id, Audience.CLIENTS)) == [clients]
    _client_round(place, "Klienterna igen", 30, 3, Clients())
    beside = since_the_last(place.store, place.view.rounds[-1].id)
    assert beside is not None
    assert (beside.trend.earlier, beside.trend.later) == ("Klienterna", "Klienterna igen")


def test_clients_are_shown_together_and_by_unit_only_where_they_were_asked(place: Workplace) -> None:
    _close_what_is_open(place)
    _client_round(place, "Klienterna", 30, 2, Clients(60))
    together = place.view.rounds[-1].id
    released = release(place.store, together)
    assert [(group.id, group.n, group.headcount) for group in released.groups] == [("all", 30, 60)]
    assert breakdown_choices(place.store, together) == ()
    with pytest.raises(KnownError, match="visas bara i sin helhet"):
        release(place.store, together, ["unit"])
    _client_round(place, "Enhet för enhet", 90, 3, Clients(asks_unit=True))
    apart = place.view.rounds[-1].id
    assert [choice.name for choice in breakdown_choices(place.store, apart)] == ["unit"]
    assert {group.breakdown for group in release(place.store, apart).groups} == {"all", "unit"}
    with pytest.raises(KnownError, match="Det går inte att dela upp efter"):
        release(place.store, apart, ["role"])


def test_fewer_clients_than_the_smallest_group_are_not_shown(place: Workplace) -> None:
    _close_what_is_open(place)
    _client_round(place, "Klienterna", place.view.k - 1, 2, Clients())
    assert release(place.store, place.view.rounds[-1].id).groups == ()

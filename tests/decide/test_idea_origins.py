"""Which workshop an idea came from is told only where surely enough people wrote there, or of none."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy import insert

from kulturverktyg.collect.ballot import IDEAS_A_SHEET
from kulturverktyg.decide.boards import read_board
from kulturverktyg.decide.chosen_way import read_chosen_way
from kulturverktyg.decide.idea_origins import may_be_named
from kulturverktyg.decide.ideas import reveal, would_hide_names
from kulturverktyg.model.idea import Idea
from kulturverktyg.prepare.workshops import create_workshop
from tests.builders import Workplace

K = 7
#: As many as six people can write, and so nothing that needs a seventh.
OF_SIX = IDEAS_A_SHEET * (K - 1)


def write(place: Workplace, workshop_id: UUID | None, count: int) -> None:
    with place.store.write() as session:
        row = {"journey_id": place.journey_id, "workshop_id": workshop_id, "prompt": "", "text": "Fika"}
        session.execute(insert(Idea), [row] * count)


def named(place: Workplace) -> set[str]:
    board, way = read_board(place.store, place.journey_id), read_chosen_way(place.store, place.journey_id)
    assert way.board == board
    return {idea.workshop for card in board.cards.values() for idea in card.ideas}


@pytest.mark.parametrize(
    ("counts", "may"),
    [((), True), ((1,), False), ((OF_SIX,), False), ((OF_SIX + 1,), True), ((OF_SIX + 1, OF_SIX), False), ((0,), True)],
)
def test_all_workshops_are_named_or_none(counts: tuple[int, ...], may: bool) -> None:
    assert may_be_named({uuid4(): count for count in counts}, K) is may


def test_one_workshop_with_few_ideas_hides_the_names_of_all_of_them(place: Workplace) -> None:
    assert place.view.k == K
    first = place.view.workshops[0].name
    write(place, place.workshop_id, OF_SIX)
    reveal(place.store, place.journey_id)
    assert named(place) == {""}
    write(place, place.workshop_id, 1)
    write(place, None, 2)
    reveal(place.store, place.journey_id)
    assert named(place) == {first, ""}
    second = create_workshop(place.store, place.round_id, "Andra", ["sv"])
    write(place, second, OF_SIX)
    assert would_hide_names(place.store, place.journey_id)
    reveal(place.store, place.journey_id)
    assert named(place) == {""}
    assert not would_hide_names(place.store, place.journey_id)
    write(place, second, 1)
    reveal(place.store, place.journey_id)
    assert named(place) == {first, "Andra", ""}

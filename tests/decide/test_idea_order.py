"""A finder who knows in which order people wrote ideas tries to see it, or who wrote which, in what is left behind."""

from collections.abc import Sequence
from itertools import combinations
from math import sqrt
from uuid import uuid4

import numpy as np
from sqlalchemy import select

from kulturverktyg.collect.ballot import Idea as SentIdea
from kulturverktyg.collect.ballot import IdeaSheet
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import read_package
from kulturverktyg.collect.workshop import close_workshop, make_kiosk
from kulturverktyg.decide.board import UNSORTED
from kulturverktyg.decide.boards import read_board
from kulturverktyg.decide.ideas import reveal
from kulturverktyg.model.idea import Idea
from kulturverktyg.model.kinds import KioskMode
from tests.builders import Workplace
from tests.collect.decrypted_pages import decrypted

_PEOPLE, _IDEAS_EACH = 40, 3
_CHANCE = 4 / sqrt(_PEOPLE - 1)


def _rank_correlation(places: Sequence[float]) -> float:
    ranks = np.argsort(np.argsort(places))
    return float(np.corrcoef(ranks, np.arange(len(places)))[0, 1])


def _nearness(places: Sequence[int]) -> float:
    """How far apart one person's ideas lie, as a share of how far two of anybody's do; about 1 when nothing shows."""
    ranks = np.argsort(np.argsort(places))
    persons = ranks.reshape(_PEOPLE, _IDEAS_EACH)
    own = np.mean([abs(int(a) - int(b)) for person in persons for a, b in combinations(person, 2)])
    return float(own / ((len(ranks) + 1) / 3))


def test_neither_the_file_nor_the_board_shows_who_wrote_first_or_which_ideas_belong_together(place: Workplace) -> None:
    place.open_kiosk()
    files = make_kiosk(place.store, place.workshop_id, None, KioskMode.IDEAS)
    box = BallotBox.open(files.box, read_package(files.package))
    texts = [f"idé {person:02} {number}" for person in range(_PEOPLE) for number in range(_IDEAS_EACH)]
    for person in range(_PEOPLE):
        own = texts[person * _IDEAS_EACH : (person + 1) * _IDEAS_EACH]
        box.drop(IdeaSheet(uuid4(), tuple(SentIdea("more", text) for text in own)))
    box.close()
    close_workshop(place.store, place.workshop_id)
    seen = {"file": _in_file(place, texts), "rows": _in_rows(place, texts)}
    reveal(place.store, place.journey_id)
    lying = [card.text for card in read_board(place.store, place.journey_id).lying_in(UNSORTED)]
    seen |= {"board": [lying.index(text) for text in texts], "rows afterwards": _in_rows(place, texts)}
    for name, places in seen.items():
        first_ones = places[::_IDEAS_EACH]
        assert abs(_rank_correlation(first_ones)) < _CHANCE, name
        assert 0.6 < _nearness(places) < 1.4, name


def _in_file(place: Workplace, texts: Sequence[str]) -> list[int]:
    content = decrypted(place.store.path)
    return [content.index(text.encode()) for text in texts]


def _in_rows(place: Workplace, texts: Sequence[str]) -> list[int]:
    with place.store.read() as session:
        unsorted = list(session.scalars(select(Idea.text)))
    return [unsorted.index(text) for text in texts]

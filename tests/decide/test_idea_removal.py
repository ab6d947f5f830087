"""An idea that is removed is gone: from the board, the votes, the matrix, and from every byte of the file."""

import datetime as dt
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from random import Random
from uuid import UUID

import pytest

from kulturverktyg.decide.action_plan import ActionPlan
from kulturverktyg.decide.board import Board, CardView
from kulturverktyg.decide.board_edits.cards import join_cards, keep_apart
from kulturverktyg.decide.board_edits.proposals import add_proposal
from kulturverktyg.decide.board_edits.removal import without_ideas
from kulturverktyg.decide.boards import read_board, save_board
from kulturverktyg.decide.idea_removal import REMOVED, remove_ideas
from kulturverktyg.decide.ideas import add_idea, reveal
from kulturverktyg.decide.measure import MeasureView, Reason
from kulturverktyg.decide.measures import read_plan, save_plan
from kulturverktyg.decide.placements import Point, Spot, read_placements, save_placements
from kulturverktyg.decide.plan_edits import add, change
from kulturverktyg.decide.vote import Option, VoteDraft
from kulturverktyg.decide.votes import make_vote, open_vote, read_vote
from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import Subject, VoteState
from kulturverktyg.model.vote import VoteRound
from kulturverktyg.store.backup import MIRROR, backup_folder
from kulturverktyg.store.key import key_file
from tests.builders import Workplace
from tests.collect.decrypted_pages import decrypted
from tests.decide.boards import board_of, faults, ideas_of, random_edit

NAMED, OTHER, THIRD = "Kim Kimsson borde lyssna mer", "Mer lyssnande på mötena", "Bättre kaffe"
DAY = dt.date(2026, 5, 4)


@pytest.fixture
def cards(place: Workplace) -> Mapping[str, CardView]:
    for text in (NAMED, OTHER, THIRD):
        add_idea(place.store, place.journey_id, text)
    reveal(place.store, place.journey_id)
    return {card.text: card for card in read_board(place.store, place.journey_id).cards.values()}


def _remove(place: Workplace, *cards: CardView) -> None:
    remove_ideas(place.store, place.journey_id, [idea.id for card in cards for idea in card.ideas])


def _vote(place: Workplace, *options: CardView) -> UUID:
    draft = VoteDraft("Röst", options=tuple(Option(Subject.CARD, card.id, card.text) for card in options))
    return make_vote(place.store, place.journey_id, draft)


def _texts(place: Workplace, vote: UUID) -> list[str]:
    return [option.text for option in read_vote(place.store, vote).options]


def test_no_word_of_it_is_left_in_the_file_or_its_mirror(
    place: Workplace, cards: Mapping[str, CardView], tmp_path_factory: pytest.TempPathFactory
) -> None:
    tmp_path = tmp_path_factory.mktemp("found")
    store, journey = place.store, place.journey_id
    named, other = cards[NAMED], cards[OTHER]
    board, _ = add_proposal(read_board(store, journey), "Lyssna", cards=[named.id, other.id])
    save_board(store, journey, keep_apart(board, named.id, other.id))
    save_placements(store, journey, {Spot(Subject.CARD, card.id): Point(50, 50) for card in (named, other)})
    measure = MeasureView("Lyssnarutbildning")
    plan = add(ActionPlan(), measure)
    reasons = tuple(Reason(Subject.CARD, card.id.hex, card.text) for card in (named, other))
    save_plan(store, journey, change(plan, MeasureView("Lyssnarutbildning", reasons=reasons, id=measure.id), DAY))
    closed, draft = _vote(place, named, other, cards[THIRD]), _vote(place, named, other, cards[THIRD])
    open_vote(store, closed)
    with store.write() as session:
        session.get_one(VoteRound, closed).state = VoteState.CLOSED
    store.back_up()
    assert all(b"Kimsson" in whole for whole in _bytes(place, tmp_path))
    _remove(place, named)
    board = read_board(store, journey)
    assert not faults(board)
    assert {card.text for card in board.cards.values()} == {OTHER, THIRD}
    assert board.proposals[0].cards == (other.id,)
    assert list(read_placements(store, journey)) == [Spot(Subject.CARD, other.id)]
    assert _texts(place, closed) == [REMOVED, OTHER, THIRD]
    assert _texts(place, draft) == [OTHER, THIRD]
    (kept,) = read_plan(store, journey).measures
    assert {reason.told for reason in kept.reasons} == {f"Idé: {OTHER}", "Idé som inte finns längre"}
    assert set(kept.history[0].after.split("; ")) == {f"Idé: {OTHER}", "Idé som inte finns längre"}
    assert not any(b"Kimsson" in whole for whole in _bytes(place, tmp_path))


def _bytes(place: Workplace, folder: Path) -> list[bytes]:
    """The file and the mirror of it, as somebody reads them who has the key."""
    path = place.store.path
    copy = folder / path.name
    shutil.copyfile(backup_folder(path) / f"{MIRROR}.kultur", copy)
    shutil.copyfile(key_file(path), key_file(copy))
    return [decrypted(path), decrypted(copy)]


def test_a_card_of_several_ideas_stays_in_the_words_of_another(place: Workplace, cards: Mapping[str, CardView]) -> None:
    store, journey = place.store, place.journey_id
    named, other = cards[NAMED], cards[OTHER]
    save_board(store, journey, join_cards(read_board(store, journey), [named.id, other.id], named.id))
    draft = _vote(place, named, cards[THIRD])
    _remove(place, named)
    left = read_board(store, journey).cards[named.id]
    assert (left.text, [idea.text for idea in left.ideas]) == (OTHER, [OTHER])
    assert _texts(place, draft) == [OTHER, THIRD]


def test_what_was_on_the_board_before_cannot_bring_it_back(place: Workplace, cards: Mapping[str, CardView]) -> None:
    store, journey = place.store, place.journey_id
    named, other = cards[NAMED], cards[OTHER]
    alone = read_board(store, journey)
    joined = join_cards(alone, [named.id, other.id], named.id)
    _remove(place, named)
    for stale in (joined, alone):
        save_board(store, journey, stale)
        board = read_board(store, journey)
        assert {card.text for card in board.cards.values()} == {OTHER, THIRD}
        assert not faults(board)


def test_an_idea_that_is_being_voted_on_is_not_removed(place: Workplace, cards: Mapping[str, CardView]) -> None:
    open_vote(place.store, _vote(place, cards[NAMED], cards[OTHER]))
    with pytest.raises(KnownError, match="Stäng omröstningen ”Röst” först"):
        _remove(place, cards[NAMED])
    assert len(read_board(place.store, place.journey_id).cards) == 3


def test_a_board_without_some_of_its_ideas_has_no_faults_and_all_the_others() -> None:
    drawn = Random(5)
    board = board_of(3, 5, ideas_a_card=2)
    for _ in range(60):
        for _ in range(6):
            board = random_edit(board, drawn)
        gone = {idea.id for idea in drawn.sample(ideas_of(board), min(len(board.cards), 2))}
        left = without_ideas(board, gone)
        assert not faults(left)
        assert ideas_of(left) == [idea for idea in ideas_of(board) if idea.id not in gone]
    empty = without_ideas(board, {idea.id for idea in ideas_of(board)})
    assert empty == Board(board.themes, {}, tuple(replace(proposal, cards=()) for proposal in board.proposals))

"""Edits of the board: what each does, and that no idea is ever lost."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.decide.board import PARKING, UNSORTED, Board, Lane, trace
from kulturverktyg.decide.board_edits.cards import join_cards, move_cards, rename_card, split_card
from kulturverktyg.decide.board_edits.proposals import add_proposal, gather, let_go, remove_proposal
from kulturverktyg.decide.board_edits.themes import add_theme, move_theme, remove_theme
from tests.decide.boards import board_of, faults, ideas_of, random_edit


def _words(board: Board, lane: Lane) -> list[str]:
    return [card.text for card in board.lying_in(lane)]


@given(st.integers(0, 2**32))
def test_whatever_is_done_every_idea_stays_and_the_board_is_whole(seed: int) -> None:
    drawn = Random(seed)
    board = board_of(3, 4, 2, seed)
    ideas = ideas_of(board)
    for _ in range(30):
        board = random_edit(board, drawn)
        assert faults(board) == []
        assert ideas_of(board) == ideas


@pytest.mark.parametrize(("place", "order"), [(0, "caxyz"), (1, "xcayz"), (3, "xyzca"), (99, "xyzca")])
def test_cards_are_moved_together_in_the_order_they_had(place: int, order: str) -> None:
    board = board_of(1, 3)
    for card, letter in zip(
        (*board.lying_in(UNSORTED), *board.lying_in(Lane(board.themes[0].id))), "cbaxyz", strict=True
    ):
        board = rename_card(board, card.id, letter)
    moved = [card.id for card in board.cards.values() if card.text in "ac"]
    after = move_cards(board, moved, Lane(board.themes[0].id), place)
    assert "".join(_words(after, Lane(board.themes[0].id))) == order
    assert _words(after, UNSORTED) == ["b"]


def test_within_a_lane_the_place_is_counted_with_what_lies_there_now() -> None:
    board = board_of(0, 4)
    first, second, third, fourth = board.lying_in(UNSORTED)
    after = move_cards(board, [first.id], UNSORTED, 3)
    assert [card.id for card in after.lying_in(UNSORTED)] == [second.id, third.id, first.id, fourth.id]


def test_a_card_that_is_parked_has_no_theme() -> None:
    board = board_of(1, 1)
    card = board.lying_in(Lane(board.themes[0].id))[0]
    after = move_cards(board, [card.id], PARKING, 0)
    assert (after.cards[card.id].theme, after.cards[card.id].parked) == (None, True)


def test_joining_keeps_the_ideas_and_splitting_gives_their_own_words_back() -> None:
    board = board_of(0, 3)
    one, two, three = board.lying_in(UNSORTED)
    joined = join_cards(rename_card(board, two.id, "Samlat"), [one.id, two.id, three.id], two.id)
    assert _words(joined, UNSORTED) == ["Samlat"]
    assert {idea.text for idea in joined.cards[two.id].ideas} == {one.text, two.text, three.text}
    apart = split_card(joined, two.id)
    assert sorted(_words(apart, UNSORTED)) == sorted([one.text, two.text, three.text])
    assert split_card(apart, two.id) == apart


def test_without_its_theme_a_card_and_a_proposal_are_still_there() -> None:
    board = board_of(2, 2)
    theme = board.themes[0].id
    board, proposal = add_proposal(board, "Förslag", [theme])
    behind = {idea.id for idea in trace(board, proposal)}
    after = remove_theme(board, theme)
    assert len(after.lying_in(UNSORTED)) == 4
    assert {idea.id for idea in trace(after, proposal)} == behind


def test_a_proposal_is_traced_to_every_raw_idea_once() -> None:
    board = board_of(1, 2, 2)
    theme = board.themes[0].id
    inside, outside = board.lying_in(Lane(theme))[0], board.lying_in(UNSORTED)[0]
    board, proposal = add_proposal(board, "Förslag", [theme], [inside.id])
    board = gather(board, proposal, cards=[outside.id])
    wanted = [idea for card in (*board.lying_in(Lane(theme)), outside) for idea in card.ideas]
    assert sorted(idea.id for idea in trace(board, proposal)) == sorted(idea.id for idea in wanted)
    fewer = let_go(board, proposal, outside.id)
    assert len(trace(fewer, proposal)) == 4
    assert remove_proposal(fewer, proposal).cards == fewer.cards


def test_a_proposal_follows_its_cards_when_they_are_joined_and_split() -> None:
    board = board_of(0, 3)
    one, two, _ = board.lying_in(UNSORTED)
    board, proposal = add_proposal(board, "Förslag", cards=[one.id])
    joined = join_cards(board, [one.id, two.id], two.id)
    assert {idea.text for idea in trace(joined, proposal)} == {one.text, two.text}
    assert {idea.text for idea in trace(split_card(joined, two.id), proposal)} == {one.text, two.text}


def test_a_new_theme_takes_the_colour_that_fewest_have_and_themes_change_places() -> None:
    board = board_of(2, 0)
    board, made = add_theme(board, "Ny")
    assert board.theme(made).colour == 2
    assert [theme.name for theme in move_theme(board, made, 0).themes] == ["Ny", "Tema 0", "Tema 1"]


def test_what_is_not_there_cannot_be_changed() -> None:
    board = board_of(1, 1)
    with pytest.raises(KeyError):
        move_cards(board, [board.themes[0].id], UNSORTED, 0)
    with pytest.raises(KeyError):
        remove_theme(board, board.lying_in(UNSORTED)[0].id)

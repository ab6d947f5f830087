"""The board in the file: what is saved is what is read, and nothing else is touched."""

from collections.abc import Iterator
from contextlib import contextmanager
from random import Random

import numpy as np
import pytest
from sqlalchemy import event, insert, select

from kulturverktyg.decide.board import UNSORTED, Board
from kulturverktyg.decide.board_edits.cards import join_cards, move_cards, rename_card
from kulturverktyg.decide.board_edits.themes import add_theme
from kulturverktyg.decide.boards import read_board, save_board
from kulturverktyg.decide.ideas import add_idea, reveal
from kulturverktyg.model.idea import Idea
from tests.builders import Workplace
from tests.collect.decrypted_pages import decrypted
from tests.decide.boards import ideas_of, random_edit


@pytest.fixture
def board(place: Workplace) -> Board:
    """Twenty ideas, each on a card."""
    with place.store.write() as session:
        rows = [{"journey_id": place.journey_id, "prompt": "more", "text": f"Idé {n}"} for n in range(20)]
        session.execute(insert(Idea), rows)
    reveal(place.store, place.journey_id)
    return read_board(place.store, place.journey_id)


@contextmanager
def _statements(place: Workplace) -> Iterator[list[str]]:
    said: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        said.append(statement.split(" ", 1)[0])

    engine = place.store._engine  # noqa: SLF001
    event.listen(engine, "before_cursor_execute", hear)
    yield said
    event.remove(engine, "before_cursor_execute", hear)


def test_any_board_that_is_saved_is_read_again(place: Workplace, board: Board) -> None:
    drawn, ideas = Random(3), ideas_of(board)
    for _ in range(12):
        for _ in range(6):
            board = random_edit(board, drawn)
        save_board(place.store, place.journey_id, board)
        assert read_board(place.store, place.journey_id) == board
    assert ideas_of(board) == ideas


def test_only_rows_that_differ_are_written(place: Workplace, board: Board) -> None:
    with _statements(place) as said:
        save_board(place.store, place.journey_id, board)
    assert {"INSERT", "UPDATE", "DELETE"} & set(said) == set()
    card = board.lying_in(UNSORTED)[0]
    with _statements(place) as said:
        save_board(place.store, place.journey_id, rename_card(board, card.id, "Ny"))
    assert said.count("UPDATE") == 1
    assert {"INSERT", "DELETE"} & set(said) == set()


def test_cards_revealed_meanwhile_are_not_lost(place: Workplace, board: Board) -> None:
    add_idea(place.store, place.journey_id, "Sen idé")
    reveal(place.store, place.journey_id)
    one, two = board.lying_in(UNSORTED)[:2]
    save_board(place.store, place.journey_id, join_cards(board, [one.id, two.id], one.id))
    after = read_board(place.store, place.journey_id)
    assert "Sen idé" in {card.text for card in after.cards.values()}
    assert len(after.cards) == 20


def test_an_idea_keeps_its_words_whatever_the_card_says(place: Workplace, board: Board) -> None:
    board, theme = add_theme(board, "Tema")
    card = board.lying_in(UNSORTED)[0]
    board = rename_card(move_cards(board, [card.id], board.lanes[1], 0), card.id, "Andra ord")
    save_board(place.store, place.journey_id, board)
    read = read_board(place.store, place.journey_id).cards[card.id]
    assert (read.theme, read.text, read.ideas[0].text) == (theme, "Andra ord", card.text)


def test_the_file_does_not_tell_in_which_order_ideas_were_written_down(place: Workplace) -> None:
    texts = [f"idé nummer {n:02}" for n in range(40)]
    for text in texts:
        add_idea(place.store, place.journey_id, text)
    with place.store.read() as session:
        unsorted = list(session.scalars(select(Idea.text)))
    pages = decrypted(place.store.path)
    seen = {
        "rows": [unsorted.index(text) for text in texts],
        "pages": [pages.index(text.encode()) for text in texts],
    }
    reveal(place.store, place.journey_id)
    lying = [card.text for card in read_board(place.store, place.journey_id).lying_in(UNSORTED)]
    seen["board"] = [lying.index(text) for text in texts]
    for name, places in seen.items():
        assert abs(np.corrcoef(np.argsort(np.argsort(places)), np.arange(40))[0, 1]) < 4 / np.sqrt(39), name

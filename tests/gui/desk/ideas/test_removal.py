"""Ideas removed for good from the board and from the answers: asked for first, and never to be had back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.gui.desk.ideas.at_the_board import CTRL, WORDS, AtTheBoard

FIRST, SECOND, _, LAST = WORDS


def test_a_card_is_removed_when_asked_for_and_no_undo_brings_it_back(board: AtTheBoard) -> None:
    board.click(FIRST)
    board.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    board.key(Qt.Key.Key_Delete)
    assert board.desk.dialogs.asked[-1].startswith(f"Ta bort för gott: Idén ”{FIRST}” tas bort ur filen")
    assert FIRST in {card.text for card in board.in_file.cards.values()}
    board.desk.dialogs.will_answer(True)
    board.key(Qt.Key.Key_Delete)
    assert {card.text for card in board.in_file.cards.values()} == set(WORDS) - {FIRST}
    assert board.lying_in(board.theme) == []
    assert not board.desk.find(QPushButton, "button_undo").isEnabled()
    board.click(SECOND)
    board.key(Qt.Key.Key_Z, CTRL)
    assert FIRST not in {card.text for card in board.shown.cards.values()}
    board.key(Qt.Key.Key_P, CTRL)
    assert len(board.in_file.cards) == len(WORDS) - 1


def test_delete_in_the_words_of_a_card_takes_a_letter_and_not_the_card(board: AtTheBoard) -> None:
    board.click(FIRST)
    board.key(Qt.Key.Key_F2)
    board.key(Qt.Key.Key_Home)
    board.key(Qt.Key.Key_Delete)
    board.key(Qt.Key.Key_Return)
    assert FIRST[1:] in {card.text for card in board.in_file.cards.values()}
    assert board.desk.dialogs.asked == []


def test_one_idea_of_a_joined_card_is_removed_where_the_ideas_are_answered(board: AtTheBoard) -> None:
    board.choose(FIRST, SECOND)
    board.key(Qt.Key.Key_J, CTRL)
    board.tab("Svar på idéer")
    board.desk.choose_row("table_answers", FIRST)
    board.desk.dialogs.will_answer(True)
    board.desk.click("button_remove")
    assert board.desk.text("label_count") == f"{len(WORDS) - 1} idéer"
    assert {idea.text for card in board.in_file.cards.values() for idea in card.ideas} == set(WORDS) - {FIRST}
    board.tab("Tavla")
    assert sorted(card.text for card in board.shown.cards.values()) == sorted(set(WORDS) - {FIRST})


def test_cards_that_say_different_things_are_not_suggested_again_until_that_is_undone(board: AtTheBoard) -> None:
    board.tab("Dubbletter")
    assert board.desk.text("label_count") == "1 par"
    board.desk.click("button_not")
    assert board.desk.find(QLabel, "label_none").text() == "Inga kort verkar säga samma sak."
    assert len(board.in_file.apart) == 1
    board.desk.click("button_undo")
    assert board.desk.text("label_count") == "1 par"
    assert not board.in_file.apart
    board.desk.click("button_redo")
    board.desk.go("Resultat")
    board.desk.go("Alla resor")
    board.desk.open_first_journey()
    board.desk.go("Idéer")
    board.tab("Dubbletter")
    assert board.desk.text("label_count") == ""

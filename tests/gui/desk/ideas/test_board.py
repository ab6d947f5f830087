"""The board: what is done with mouse and keys is seen at once, is in the file, and can be undone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QStyleOptionViewItem

from kulturverktyg.decide.board import PARKING, UNSORTED, Lane
from kulturverktyg.gui.desk.ideas.card_delegate import _broken
from kulturverktyg.gui.desk.ideas.lane_column import LaneColumn
from tests.decide.boards import ideas_of
from tests.gui.desk.at_the_desk import type_text
from tests.gui.desk.ideas.at_the_board import ALT, CTRL, SHIFT, THEME, WORDS, AtTheBoard

_KEYS = Qt.Key


def test_the_lanes_stand_with_those_without_theme_first_and_the_parking_lot_last(board: AtTheBoard) -> None:
    names = [column.list.accessibleName() for column in board.view.columns]
    assert names == ["Utan tema, 4 kort", f"{THEME}, blå cirkel, 0 kort", "Parkering, 0 kort"]
    assert sorted(board.lying_in(UNSORTED)) == sorted(WORDS)


def test_a_card_is_dragged_to_another_lane_and_to_a_place_in_it(board: AtTheBoard) -> None:
    board.drag("Kortare möten", board.theme, 0)
    board.drag("Larm i trapphuset", board.theme, 0)
    board.drag("Fler fikastunder", board.theme, 1)
    assert board.lying_in(board.theme) == ["Larm i trapphuset", "Fler fikastunder", "Kortare möten"]
    assert [card.text for card in board.in_file.lying_in(board.theme)] == board.lying_in(board.theme)
    assert board.chosen_words() == ["Fler fikastunder"]


def test_all_that_are_chosen_are_dragged_along(board: AtTheBoard) -> None:
    board.choose("Kortare möten", "Fler fikastunder")
    board.drag("Kortare möten", PARKING, 0)
    assert sorted(board.lying_in(PARKING)) == ["Fler fikastunder", "Kortare möten"]


def test_the_same_is_done_by_key(board: AtTheBoard) -> None:
    first, second = board.lying_in(UNSORTED)[:2]
    board.click(first)
    board.key(_KEYS.Key_Down, ALT)
    assert board.lying_in(UNSORTED)[:2] == [second, first]
    board.key(_KEYS.Key_Up, ALT)
    board.key(_KEYS.Key_Up, ALT)
    assert board.lying_in(UNSORTED)[:2] == [first, second]
    board.key(_KEYS.Key_Right, ALT)
    assert board.lying_in(board.theme) == [first]
    assert board.column(board.theme).list.hasFocus()
    board.key(_KEYS.Key_Right, ALT)
    board.key(_KEYS.Key_Right, ALT)
    assert board.lying_in(PARKING) == [first]
    board.key(_KEYS.Key_Left, ALT)
    assert board.lying_in(board.theme) == [first]
    for _ in range(5):
        board.key(_KEYS.Key_Z, CTRL)
    assert board.lying_in(UNSORTED)[:2] == [first, second]


def test_arrows_lead_from_lane_to_lane(board: AtTheBoard) -> None:
    board.drag("Kortare möten", PARKING, 0)
    board.click(board.lying_in(UNSORTED)[0])
    board.key(_KEYS.Key_Right)
    assert board.column(board.theme).list.hasFocus()
    board.key(_KEYS.Key_Right)
    assert board.chosen_words() == ["Kortare möten"]
    board.key(_KEYS.Key_Right)
    assert board.column(PARKING).list.hasFocus()
    board.key(_KEYS.Key_Left)
    board.key(_KEYS.Key_Left)
    assert board.chosen_words() == board.lying_in(UNSORTED)[:1]


def test_choosing_in_one_lane_lets_go_of_the_others_but_with_ctrl_all_stay(board: AtTheBoard) -> None:
    board.drag("Kortare möten", board.theme, 0)
    board.click("Larm i trapphuset")
    assert board.chosen_words() == ["Larm i trapphuset"]
    board.choose("Larm i trapphuset", "Kortare möten")
    assert board.chosen_words() == ["Larm i trapphuset", "Kortare möten"]


def test_cards_are_joined_and_split_by_key(board: AtTheBoard) -> None:
    ideas = ideas_of(board.shown)
    board.choose("Fler fikastunder", "Fika oftare ihop")
    board.key(_KEYS.Key_J, CTRL)
    assert len(board.lying_in(UNSORTED)) == 3
    (joined,) = board.chosen_words()
    column, row = board.column_with(joined)
    said = column.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"{joined}, 2 idéer"
    assert ideas_of(board.in_file) == ideas
    board.key(_KEYS.Key_J, CTRL | SHIFT)
    assert sorted(board.lying_in(UNSORTED)) == sorted(WORDS)
    assert sorted(board.chosen_words()) == ["Fika oftare ihop", "Fler fikastunder"]
    assert ideas_of(board.in_file) == ideas


def test_words_are_changed_where_the_card_lies(board: AtTheBoard) -> None:
    board.click("Kortare möten")
    board.key(_KEYS.Key_F2)
    editor = next(e for e in board.view.findChildren(QPlainTextEdit) if e.isVisible())
    assert editor.accessibleName() == "Kortets text"
    type_text(editor, "Möten på 30 minuter")
    board.desk.qtbot.keyClick(editor, _KEYS.Key_Return)
    board.desk.settle()
    assert "Möten på 30 minuter" in board.lying_in(UNSORTED)
    card = board.in_file.cards[board.card("Möten på 30 minuter")]
    assert [idea.text for idea in card.ideas] == ["Kortare möten"]


def test_a_card_is_parked_by_key_and_moved_by_menu(board: AtTheBoard) -> None:
    board.click("Kortare möten")
    board.key(_KEYS.Key_P, CTRL)
    assert board.lying_in(PARKING) == ["Kortare möten"]
    board.pick(board.page.board_pane.menu_cards, "Flytta till", THEME)
    assert board.lying_in(board.theme) == ["Kortare möten"]


def test_themes_are_made_named_coloured_moved_and_taken_away(board: AtTheBoard) -> None:
    board.desk.dialogs.will_answer("Möten & mål", "Trivsel i huset")
    board.desk.click("button_theme")
    board.lane_menu(board.theme, "Byt namn …")
    board.lane_menu(board.theme, "Färg och form", "Brun romb")
    board.lane_menu(board.theme, "Flytta åt höger")
    names = [column.list.accessibleName() for column in board.view.columns]
    assert names[1:3] == ["Möten & mål, grön fyrkant, 0 kort", "Trivsel i huset, brun romb, 0 kort"]
    board.drag("Kortare möten", board.theme, 0)
    board.lane_menu(board.theme, "Ta bort temat, behåll korten")
    assert len(board.lying_in(UNSORTED)) == 4
    assert [theme.name for theme in board.in_file.themes] == ["Trivsel i huset"]


def test_what_is_sought_stands_out_and_can_be_gone_through(board: AtTheBoard) -> None:
    board.click("Kortare möten")
    board.key(_KEYS.Key_F, CTRL)
    board.desk.write("edit_search", "fika")
    assert board.desk.text("label_hits") == "2 träffar"
    column = board.column(UNSORTED)
    hits = {text: is_hit for text, _, is_hit in (column.model.shown_at(column.model.index(row)) for row in range(4))}
    assert {words for words, hit in hits.items() if hit} == {"Fler fikastunder", "Fika oftare ihop"}
    seen = set()
    for _ in range(2):
        board.desk.click("button_next_hit")
        seen |= set(board.chosen_words())
    assert seen == {"Fler fikastunder", "Fika oftare ihop"}
    board.desk.write("edit_search", "ubåt")
    assert board.desk.text("label_hits") == "0 träffar"
    assert not board.desk.find(QPushButton, "button_next_hit").isEnabled()


def test_cards_are_items_of_lists_with_names(board: AtTheBoard) -> None:
    shown = QAccessible.queryAccessibleInterface(board.column(UNSORTED).list)
    assert shown.role() is QAccessible.Role.List
    card = shown.child(0)
    assert card.role() is QAccessible.Role.ListItem
    assert card.text(QAccessible.Text.Name) == board.lying_in(UNSORTED)[0]


def test_two_themes_cannot_be_called_the_same(board: AtTheBoard) -> None:
    board.desk.dialogs.will_answer(THEME.upper(), "Möten", THEME, "möten")
    board.desk.click("button_theme")
    assert f"redan ett tema som heter ”{THEME}”" in board.desk.message
    board.desk.click("button_theme")
    board.lane_menu(Lane(board.shown.themes[1].id), "Byt namn …")
    assert f"redan ett tema som heter ”{THEME}”" in board.desk.message
    board.lane_menu(Lane(board.shown.themes[1].id), "Byt namn …")
    assert [theme.name for theme in board.in_file.themes] == [THEME, "möten"]


def test_what_is_sought_and_what_is_edited_is_brought_into_sight_sideways_too(board: AtTheBoard) -> None:
    for name in "ABCDEFGH":
        board.desk.dialogs.will_answer(f"Tema {name}")
        board.desk.click("button_theme")
    board.drag("Kortare möten", PARKING, 0)
    bar = board.view.horizontalScrollBar()
    bar.setValue(0)
    board.desk.write("edit_search", "kortare")
    parked = board.column(PARKING)
    assert _is_seen(board, parked)
    bar.setValue(0)
    assert not _is_seen(board, parked)
    board.view.choose([board.card("Kortare möten")])
    bar.setValue(0)
    board.key(_KEYS.Key_F2)
    assert _is_seen(board, parked)


@pytest.mark.usefixtures("qapp")
def test_a_word_without_any_break_stays_within_its_card() -> None:
    option = QStyleOptionViewItem()
    lines = _broken("Kort " + "x" * 200, 150, option, 3)
    assert len(lines) == 3
    assert all(QFontMetrics(option.font).horizontalAdvance(line) <= 150 for line in lines)


def _is_seen(board: AtTheBoard, column: LaneColumn) -> bool:
    left = column.mapTo(board.view.viewport(), QPoint(0, 0)).x()
    return 0 <= left <= board.view.viewport().width() - column.width()

"""Ideas are written down, read in and revealed; those that likely say the same are joined; proposals are traced."""

from pathlib import Path
from sqlite3 import SQLITE_ATTACH, SQLITE_OK

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QWidget
from sqlalchemy import insert, select

from kulturverktyg.decide.board import UNSORTED
from kulturverktyg.decide.boards import read_board
from kulturverktyg.decide.ideas import add_idea, reveal
from kulturverktyg.gui.projector.views.idea_wall import IdeaWall
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.model.idea import Idea
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.prepare.workshops import create_workshop
from kulturverktyg.store.engine import connect
from kulturverktyg.store.key import read_key
from tests.gui.desk.at_the_desk import Desk, type_text
from tests.gui.desk.ideas.at_the_board import CTRL, THEME, WORDS, AtTheBoard, journey_of, store_of


def _write_down(desk: Desk, *ideas: str) -> None:
    edit = desk.find(QLineEdit, "edit_idea")
    edit.setFocus()
    for idea in ideas:
        assert edit.hasFocus()
        type_text(edit, idea)
        desk.qtbot.keyClick(edit, Qt.Key.Key_Return)
        assert edit.text() == ""
    desk.settle()


def _texts(desk: Desk) -> list[str]:
    return sorted(card.text for card in read_board(store_of(desk), journey_of(desk)).cards.values())


def test_ideas_are_written_down_one_after_the_other_and_wait_unseen(desk: Desk) -> None:
    desk.go("Idéer")
    assert desk.text("label_waiting") == "Inga idéer väntar"
    assert not desk.sees("button_reveal")
    desk.choose("combo_prompt", "Mer av")
    _write_down(desk, "Fika", "Tystnad")
    assert desk.text("label_waiting") == "Färre än 7 idéer väntar på att visas"
    assert _texts(desk) == []
    _write_down(desk, *"abcde")
    assert desk.text("label_waiting") == "7 idéer väntar på att visas"
    desk.click("button_reveal")
    assert desk.dialogs.asked == []
    page = AtTheBoard(desk)
    assert len(page.lying_in(UNSORTED)) == 7
    (fika,) = (card for card in page.shown.cards.values() if card.text == "Fika")
    assert fika.ideas[0].prompt == "more"


def test_few_ideas_are_revealed_only_after_a_warning(desk: Desk) -> None:
    add_idea(store_of(desk), journey_of(desk), "Ensam idé")
    desk.go("Idéer")
    desk.dialogs.will_answer(False, True)
    desk.click("button_reveal")
    assert _texts(desk) == []
    desk.click("button_reveal")
    assert _texts(desk) == ["Ensam idé"]
    assert desk.dialogs.asked[0].startswith("Få idéer: Färre än 7 idéer väntar.")


def test_a_workshop_whose_few_ideas_would_hide_all_names_is_warned_of(desk: Desk) -> None:
    store, journey = store_of(desk), journey_of(desk)
    workshop = list_journeys(store)[0].workshops[0]
    written = {"journey_id": journey, "prompt": "", "text": "Fika"}
    with store.write() as session:
        session.execute(insert(Idea), [{**written, "workshop_id": workshop.id}] * 73)
    reveal(store, journey)
    other = create_workshop(store, list_journeys(store)[0].rounds[0].id, "Andra", ["sv"])
    with store.write() as session:
        session.execute(insert(Idea), [{**written, "workshop_id": other}] * 8)
    desk.go("Idéer")
    desk.dialogs.will_answer(False)
    desk.click("button_reveal")
    assert "färre än 7 personer kan ha skrivit dem" in desk.dialogs.asked[0]
    assert len(_texts(desk)) == 73


def test_an_idea_that_is_too_long_comes_back_to_be_mended(desk: Desk) -> None:
    desk.go("Idéer")
    edit = desk.find(QLineEdit, "edit_idea")
    edit.setText("a" * 401)
    desk.qtbot.keyClick(edit, Qt.Key.Key_Return)
    desk.settle()
    assert "401 tecken" in desk.message
    assert len(edit.text()) == 401
    edit.setText("Kortare")
    desk.qtbot.keyClick(edit, Qt.Key.Key_Return)
    desk.settle()
    assert desk.message == ""


def test_an_idea_that_is_saved_does_not_come_back_when_the_file_cannot_be_rewritten(desk: Desk) -> None:
    desk.go("Idéer")
    store = store_of(desk)
    connection, reader = store._connection(), connect(store.path, read_key(store.path))  # noqa: SLF001

    def read_while_rewriting(action: int, *_details: object) -> int:
        """SQLite rewrites a file by way of another that it attaches; just then somebody else reads it."""
        if action == SQLITE_ATTACH:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM idea").fetchall()
        return SQLITE_OK

    connection.execute("PRAGMA busy_timeout = 0")
    connection.set_authorizer(read_while_rewriting)
    _write_down(desk, "Kortare möten")
    connection.set_authorizer(None)
    reader.close()
    assert desk.message.startswith("Idén är sparad, men ordningen är inte blandad än.")
    assert desk.text("label_written") == "Idén är sparad och väntar."
    with store.read() as session:
        assert session.scalars(select(Idea.text)).all() == ["Kortare möten"]


def test_a_list_is_read_in_by_what_its_columns_are_called(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "lappar.csv"
    path.write_text("Namn;Vad vill du ändra?;Fråga\nAnna;Kortare möten;Mer av\nBo;Fler cyklar;\n", "utf-8")
    desk.go("Idéer")
    assert not desk.sees("panel_columns")
    desk.dialogs.will_answer(path)
    desk.click("button_import")
    assert desk.text("label_file") == "lappar.csv, 2 rader"
    desk.choose("combo_text", "Vad vill du ändra?")
    desk.find(QWidget, "combo_text").activated.emit(1)
    assert "Kortare möten" in desk.text("label_example")
    desk.click("button_read")
    assert _texts(desk) == ["Fler cyklar", "Kortare möten"]
    assert not desk.sees("panel_columns")
    assert desk.text("label_import_help").startswith(
        "2 idéer är inlästa och ligger på tavlan. Kolumnen Namn är inte med"
    )
    assert desk.text("label_shown") == "2 idéer på tavlan"
    card = next(c for c in read_board(store_of(desk), journey_of(desk)).cards.values() if c.text == "Kortare möten")
    assert card.ideas[0].prompt == "more"


def test_reading_in_can_be_thought_better_of_and_a_bad_file_is_refused(desk: Desk, tmp_path: Path) -> None:
    path, bad = tmp_path / "lappar.csv", tmp_path / "tom.csv"
    path.write_text("text\nKortare möten\n", "utf-8")
    bad.write_text("", "utf-8")
    desk.go("Idéer")
    desk.dialogs.will_answer(bad, path)
    desk.click("button_import")
    assert "tom.csv är tom" in desk.message
    desk.click("button_import")
    desk.click("button_cancel")
    assert not desk.sees("panel_columns")
    assert _texts(desk) == []


def test_cards_that_likely_say_the_same_are_joined_or_left(board: AtTheBoard) -> None:
    desk = board.desk
    board.tab("Dubbletter")
    pair = desk.table("table_pairs")
    assert "Fler fikastunder" in pair
    assert "Fika oftare ihop" in pair
    assert desk.text("label_count") == "1 par"
    desk.qtbot.keyClick(desk.find(QWidget, "table_pairs"), Qt.Key.Key_Return)
    desk.settle()
    assert len(board.in_file.cards) == 3
    assert desk.text("label_none") == "Inga kort verkar säga samma sak."
    desk.click("button_undo")
    assert len(board.in_file.cards) == 4
    assert desk.text("label_count") == "1 par"
    desk.click("button_join_right")
    assert len(board.in_file.cards) == 3
    desk.click("button_undo")
    table = desk.find(QWidget, "table_pairs")
    table.setFocus()
    desk.qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert not desk.sees("table_pairs")
    assert len(board.in_file.cards) == 4


def test_both_cards_of_a_pair_have_as_much_room(board: AtTheBoard) -> None:
    board.tab("Dubbletter")
    table = board.desk.find(DataTable, "table_pairs")
    assert abs(table.columnWidth(0) - table.columnWidth(1)) <= 1
    assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()


def test_a_proposal_is_made_of_cards_and_themes_and_shows_the_ideas_behind_it(board: AtTheBoard) -> None:
    desk = board.desk
    board.drag("Larm i trapphuset", board.theme, 0)
    desk.dialogs.will_answer("Tid för varandra")
    board.choose("Fler fikastunder", "Fika oftare ihop")
    board.key(Qt.Key.Key_J, CTRL)
    board.pick(board.page.board_pane.menu_cards, "Till förslag", "Nytt förslag …")
    assert desk.text("label_trace") == "2 idéer bakom förslaget, så som de skrevs"
    add = desk.find(QPushButton, "button_add_theme").menu()
    assert add is not None
    board.pick(add, THEME)
    assert desk.text("label_trace") == "3 idéer bakom förslaget, så som de skrevs"
    assert "Larm i trapphuset" in desk.table("table_trace")
    assert desk.find(QListWidget, "list_parts").item(0).text() == f"Temat {THEME} (1 kort)"
    desk.write("edit_title", "Tid för varandra varje vecka")
    desk.find(QWidget, "text_text").setFocus()
    type_text(desk.find(QWidget, "text_text"), "En halvtimme på fredagar.")
    desk.find(QWidget, "list_parts").setFocus()
    desk.settle()
    (proposal,) = board.in_file.proposals
    assert (proposal.title, proposal.text) == ("Tid för varandra varje vecka", "En halvtimme på fredagar.")
    desk.click("button_let_go")
    assert board.in_file.proposals[0].themes == ()
    desk.click("button_add_card")
    assert "Kort › Till förslag" in desk.message
    board.choose("Kortare möten")
    board.pick(board.page.board_pane.menu_cards, "Till förslag", "Tid för varandra varje vecka")
    board.tab("Förslag")
    assert "Kortare möten" in desk.table("table_trace")
    desk.click("button_remove")
    assert board.in_file.proposals == ()
    desk.click("button_undo")
    assert len(board.in_file.proposals) == 1


def test_proposals_are_ordered_by_key(board: AtTheBoard) -> None:
    desk = board.desk
    board.tab("Förslag")
    assert desk.sees("page_none")
    desk.dialogs.will_answer("Ett", "Två", "Tre")
    for _ in range(3):
        desk.click("button_new")
    proposals = desk.find(QListWidget, "list_proposals")
    proposals.setFocus()
    desk.qtbot.keyClick(proposals, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    desk.settle()
    assert [proposal.title for proposal in board.in_file.proposals] == ["Ett", "Tre", "Två"]
    desk.qtbot.keyClick(proposals, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    desk.settle()
    assert [proposal.title for proposal in board.in_file.proposals] == ["Ett", "Två", "Tre"]


def test_the_room_sees_a_lane_and_what_becomes_of_it_but_nothing_that_waits(board: AtTheBoard) -> None:
    add_idea(store_of(board.desk), journey_of(board.desk), "Hemlig")
    board.lane_menu(UNSORTED, "Visa på projektorn")
    stage = board.desk.window.pages.projector_page
    seen = stage.show_.on_screen
    assert isinstance(seen, IdeaWall)
    assert seen.title == "Utan tema"
    assert sorted(seen.cards) == sorted(WORDS)
    board.desk.go("Idéer")
    board.tab("Tavla")
    board.drag("Kortare möten", board.theme, 0)
    seen = stage.show_.on_screen
    assert isinstance(seen, IdeaWall)
    assert "Kortare möten" not in seen.cards
    assert "Hemlig" not in seen.words

"""Under each tab of Idéer: names for a screen reader, and everything within reach of Tab."""

from tests.gui.desk.ideas.at_the_board import AtTheBoard
from tests.gui.desk.test_every_page import check_controls


def test_controls_under_each_tab_have_names_and_can_be_reached(board: AtTheBoard) -> None:
    board.desk.dialogs.will_answer("Ett förslag")
    board.tab("Förslag")
    board.desk.click("button_new")
    for tab in ("Samla", "Dubbletter", "Tavla", "Förslag"):
        board.tab(tab)
        check_controls(board.desk, tab)

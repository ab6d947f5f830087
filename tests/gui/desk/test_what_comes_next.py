"""What comes next follows what is done at the desk, at once, and its button leads there."""

from PySide6.QtWidgets import QLabel, QLineEdit, QTabWidget

from kulturverktyg.decide.board_edits.proposals import add_proposal
from kulturverktyg.decide.boards import read_board, save_board
from tests.gui.desk.at_the_desk import Desk, type_text
from tests.gui.desk.ideas.at_the_board import journey_of, store_of


def next_words(desk: Desk) -> str:
    return desk.find(QLabel, "label_next").text()


def test_ideas_decisions_and_measures_are_told_as_they_come(briefly_answered_desk: Desk) -> None:
    desk = briefly_answered_desk
    desk.go("Idéer")
    assert "samla idéer" in next_words(desk)
    type_text(desk.find(QLineEdit, "edit_idea"), "Kortare möten")
    desk.click("button_add")
    assert next_words(desk) == "Nästa steg: visa idéerna som väntar på tavlan"
    desk.dialogs.will_answer(True)
    desk.click("button_reveal")
    assert next_words(desk).startswith("Nästa steg: ordna idéerna i teman")
    store, journey = store_of(desk), journey_of(desk)
    save_board(store, journey, add_proposal(read_board(store, journey), "Mötesregler")[0])
    desk.go("Handlingsplan")
    desk.go("Idéer")
    desk.find(QTabWidget, "tabs").setCurrentIndex(3)
    desk.settle()
    desk.click("button_new")
    desk.dialogs.will_answer("Fler samtal")
    desk.click("button_new")
    assert next_words(desk) == "Nästa steg: rösta om förslagen, eller besluta om dem"
    desk.go("Omröstning")
    desk.click("button_next")
    for _ in range(2):
        desk.click("button_adopted")
        desk.write("edit_by", "Nämnden")
        desk.write("text_why", "Därför")
        desk.click("button_decide")
        desk.choose_row("table_proposals", "Fler samtal")
    assert next_words(desk) == "Nästa steg: gör åtgärder av de 2 antagna förslagen"
    desk.click("button_measures")
    assert next_words(desk) == "Nästa steg: ge 2 åtgärder en ansvarig roll, en dag och en dag för uppföljning"
    desk.click("button_next")
    assert desk.window.pages.plan_page.isVisible()

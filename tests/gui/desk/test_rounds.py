"""After a round comes the next: the desk never comes to an end."""

from PySide6.QtWidgets import QPushButton

from kulturverktyg.gui.widgets.workshop_dialog import NewWorkshop
from tests.gui.desk.at_the_desk import Desk


def test_a_new_round_is_begun_when_the_last_is_closed(answered_desk: Desk) -> None:
    desk = answered_desk
    desk.go("Workshoppar")
    assert desk.text("label_next") == "Nästa steg: gå igenom resultaten"
    desk.dialogs.will_answer("Våren 2028")
    desk.click("button_new_round")
    assert desk.dialogs.asked == ["Ny omgång"]
    assert desk.text("label_round") == "Våren 2028"
    assert "färre än 7 svar hittills" in desk.text("label_round_state")
    assert desk.text("label_next") == "Nästa steg: lägg upp en workshop"
    assert not desk.sees("button_new_round")
    assert desk.find(QPushButton, "button_begin").hasFocus()
    desk.dialogs.will_answer(NewWorkshop("Tisdag", ("sv",)))
    desk.click("button_begin")
    assert "Tisdag\tÖppen" in desk.table("table_workshops")
    desk.go("Resultat")
    assert "Inflytande" in desk.table("table_dimensions")


def test_a_name_that_is_taken_is_refused_and_nothing_is_begun_without_one(answered_desk: Desk) -> None:
    desk = answered_desk
    desk.go("Workshoppar")
    before = desk.text("label_round")
    desk.click("button_new_round")
    assert desk.message == ""
    desk.dialogs.will_answer(before)
    desk.click("button_new_round")
    assert "Det finns redan en omgång" in desk.message
    assert desk.sees("button_new_round")

"""Workshoppar: made and renamed, and planned before anybody comes."""

from kulturverktyg.gui.widgets.workshop_dialog import NewWorkshop
from tests.gui.desk.at_the_desk import Desk


def test_a_workshop_is_added_and_renamed(desk: Desk) -> None:
    desk.go("Workshoppar")
    desk.dialogs.will_answer(NewWorkshop("Tisdag förmiddag", ("sv",)))
    desk.click("button_create")
    assert "sv (enkätens eget språk), en (översatt" in desk.dialogs.asked[0]
    desk.dialogs.will_answer("Onsdag")
    desk.click("button_rename")
    assert "Onsdag\t\t77\t1, behöver 16\tSvenska\tÖppen" in desk.table("table_plans")


def test_a_taken_name_is_refused(desk: Desk) -> None:
    desk.go("Workshoppar")
    desk.dialogs.will_answer(NewWorkshop("Första workshoppen", ("sv",)))
    desk.click("button_create")
    assert "redan en workshop" in desk.message

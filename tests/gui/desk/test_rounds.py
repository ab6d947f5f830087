"""After a round comes the next: the desk never comes to an end."""

from PySide6.QtWidgets import QPushButton, QTabWidget

from kulturverktyg.gui.widgets.round_dialog import NewRound
from kulturverktyg.gui.widgets.workshop_dialog import NewWorkshop
from kulturverktyg.prepare.journeys import list_journeys
from tests.gui.desk.at_the_desk import Desk


def test_a_new_round_is_begun_when_the_last_is_closed(briefly_answered_desk: Desk) -> None:
    desk = briefly_answered_desk
    desk.go("Kiosk")
    assert desk.text("label_next").startswith("Nästa steg: gå igenom resultaten")
    desk.dialogs.will_answer(NewRound("Våren 2028", short_form=True))
    desk.click("button_new_round")
    (asked,) = desk.dialogs.asked
    assert asked.startswith("Ny omgång: Omgång 2, hela 24 påståenden och 7 andra frågor, ungefär 7 minuter")
    assert "; kort 9 påståenden och 2 andra frågor, ungefär 3 minuter per deltagare" in asked
    assert desk.window.store is not None
    assert list_journeys(desk.window.store)[0].rounds[-1].short_form
    assert desk.text("label_round") == "Våren 2028"
    assert "färre än 7 svar hittills" in desk.text("label_round_state")
    assert desk.text("label_next") == "Nästa steg: lägg upp en workshop"
    assert not desk.sees("button_new_round")
    assert desk.find(QPushButton, "button_workshops").hasFocus()
    desk.click("button_workshops")
    desk.dialogs.will_answer(NewWorkshop("Tisdag", ("sv",)))
    desk.click("button_begin")
    assert "inte bestämd\tTisdag\t" in desk.table("table_plans")
    desk.go("Resultat")
    desk.find(QTabWidget, "tabs").setCurrentIndex(1)
    desk.settle()
    assert "Inflytande" in desk.table("table_dimensions")


def test_a_name_that_is_taken_is_refused_and_nothing_is_begun_without_one(briefly_answered_desk: Desk) -> None:
    desk = briefly_answered_desk
    desk.go("Kiosk")
    before = desk.text("label_round")
    desk.click("button_new_round")
    assert desk.message == ""
    desk.dialogs.will_answer(NewRound(before))
    desk.click("button_new_round")
    assert "Det finns redan en omgång" in desk.message
    assert desk.sees("button_new_round")

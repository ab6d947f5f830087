"""Where one part of a workshop's plan says another thing than the rest, it is told where it can be mended."""

import datetime as dt

from PySide6.QtWidgets import QLineEdit, QSpinBox, QTabWidget

from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.prepare.plans import read_plan
from kulturverktyg.prepare.workshop_plan import WorkshopPlan
from tests.gui.desk.at_the_desk import LEFT, Desk

WHEN, KIOSKS = 0, 3


def test_a_workshop_is_moved_past_the_promised_day_and_that_day_is_what_has_to_be_mended(desk: Desk) -> None:
    _tab(desk, WHEN)
    desk.write("edit_feedback", "2027-03-01")
    desk.write("edit_date", "2027-03-16")
    assert _in_file(desk).date == dt.date(2027, 3, 16)
    assert desk.message.endswith("Välj en senare dag för återkopplingen.")
    wrong = [desk.find(QLineEdit, name).property("wrong") for name in ("edit_date", "edit_feedback")]
    assert wrong == [None, True]
    desk.click("button_undo")
    assert (_in_file(desk).date, _in_file(desk).feedback_date) == (None, dt.date(2027, 3, 1))
    assert not desk.find(QLineEdit, "edit_feedback").property("wrong")


def test_minutes_that_differ_from_the_agenda_are_told_and_the_agendas_are_taken(desk: Desk) -> None:
    _tab(desk, KIOSKS)
    assert not desk.sees("button_take_agenda")
    desk.find(QSpinBox, "spin_minutes").setValue(60)
    desk.settle()
    assert desk.text("label_agenda_differs") == "Dagordningen ger enkäten 45 minuter, men här räknas med 1 timme."
    desk.click("button_take_agenda")
    assert _in_file(desk).minutes_available == 45
    assert not desk.sees("label_agenda_differs")


def _tab(desk: Desk, place: int) -> None:
    desk.go("Workshoppar")
    bar = desk.find(QTabWidget, "tabs").tabBar()
    desk.qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(place).center())
    desk.settle()


def _in_file(desk: Desk) -> WorkshopPlan:
    store = desk.window.store
    assert store is not None
    return read_plan(store, list_journeys(store)[0].workshops[0].id)

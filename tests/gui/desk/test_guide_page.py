"""Kom igång: the journey's steps in their order, ticked by hand or by themselves, each with a way there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton

from kulturverktyg.decide.measures import save_plan
from kulturverktyg.prepare.journeys import list_journeys
from tests.decide.plans import full_plan
from tests.gui.desk.at_the_desk import Desk


@pytest.fixture
def page(desk: Desk) -> Desk:
    """The desk at the page, on a journey that has just been prepared."""
    desk.go("Kom igång")
    return desk


def _checks(desk: Desk) -> dict[str, QCheckBox]:
    found = desk.window.findChildren(QCheckBox)
    return {one.text(): one for one in found if one.objectName().startswith("check_") and one.isVisible()}


def test_the_pages_stand_in_the_order_of_the_steps(page: Desk) -> None:
    told = list(_checks(page))
    assert told.index("Enkät") < told.index("Kiosk") < told.index("Resultat") < told.index("Handlingsplan")
    assert page.text("label_progress").endswith(f"av {len(told)} klara")


def test_one_ticks_by_mouse_and_by_key_and_it_is_remembered(page: Desk) -> None:
    page.click("check_reports")
    check = _checks(page)["Rapporter"]
    assert check.isChecked()
    page.go("Uppdrag")
    page.go("Kom igång")
    assert _checks(page)["Rapporter"].isChecked()
    _checks(page)["Rapporter"].setFocus()
    page.qtbot.keyClick(_checks(page)["Rapporter"], Qt.Key.Key_Space)
    page.settle()
    page.go("Uppdrag")
    page.go("Kom igång")
    assert not _checks(page)["Rapporter"].isChecked()


def test_what_is_done_is_ticked_by_itself_and_stays_so(page: Desk) -> None:
    assert not _checks(page)["Handlingsplan"].isChecked()
    assert page.window.store is not None
    save_plan(page.window.store, list_journeys(page.window.store)[0].id, full_plan())
    page.go("Uppdrag")
    page.go("Kom igång")
    check = _checks(page)["Handlingsplan"]
    assert check.isChecked()
    assert not check.isEnabled()


def test_the_next_thing_to_do_stands_out_and_every_row_leads_to_its_page(page: Desk) -> None:
    buttons = [one for one in page.window.findChildren(QPushButton) if one.objectName().startswith("button_to_")]
    primary = [one for one in buttons if one.property("role") == "primary"]
    assert len(primary) == 1
    page.click("button_to_survey")
    assert page.window.pages.survey_page.isVisible()

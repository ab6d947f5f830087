"""The survey page when its version comes into use: nothing written is lost, and the way on is there."""

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from kulturverktyg.prepare.journeys import list_journeys
from tests.builders import Workplace
from tests.gui.desk.at_the_desk import Desk
from tests.gui.desk.survey.at_the_page import AtThePage


@pytest.fixture
def page(survey_desk: Desk) -> AtThePage:
    return AtThePage(survey_desk)


def _come_into_use_unseen(page: AtThePage) -> None:
    """As when another program opens the kiosk while this one stands on the page."""
    store = page.desk.window.store
    assert store is not None
    Workplace(store, list_journeys(store)[0].id).open_kiosk()


def _can_be_written_in(page: AtThePage) -> bool:
    return not page.desk.find(QPlainTextEdit, "edit_text").isReadOnly()


@pytest.mark.parametrize("button", ["button_kiosk", "button_ideas"])
def test_a_kiosk_that_opens_leaves_the_survey_to_be_read(page: AtThePage, button: str) -> None:
    desk = page.desk
    page.click("Här kan man")
    assert _can_be_written_in(page)
    desk.go("Kiosk")
    desk.dialogs.will_answer(True, "2580")
    desk.click(button)
    desk.go("Enkät")
    assert not _can_be_written_in(page)
    assert desk.text("button_notice") == "Gör version 2"


def test_a_pin_alone_leaves_the_survey_to_be_written(page: AtThePage) -> None:
    desk = page.desk
    page.click("Här kan man")
    desk.go("Kiosk")
    desk.dialogs.will_answer("2580")
    desk.click("button_pin")
    desk.go("Enkät")
    assert _can_be_written_in(page)


def test_a_paper_to_type_in_leaves_the_survey_to_be_read(page: AtThePage) -> None:
    desk = page.desk
    desk.go("Pappersenkät")
    desk.dialogs.will_answer(True)
    desk.click("button_entry")
    desk.window.pages.paper_page.leave()
    desk.settle()
    desk.go("Enkät")
    assert desk.text("button_notice") == "Gör version 2"


def test_what_is_written_too_late_comes_along_to_the_next_version(page: AtThePage) -> None:
    desk = page.desk
    page.click("Här kan man")
    _come_into_use_unseen(page)
    page.write_text("Skrivet för sent")
    desk.qtbot.waitUntil(lambda: desk.sees("panel_notice"))
    assert desk.text("label_notice") == (
        "Version 1 används nu. Det du skrev sist är inte sparat i den; det följer med om du gör version 2."
    )
    assert not _can_be_written_in(page)
    desk.click("button_notice")
    assert not desk.sees("panel_notice")
    assert page.draft.survey.question("saga").text["sv"] == "Skrivet för sent"
    assert page.in_file.survey.question("saga").text["sv"] == "Skrivet för sent"
    page.click("Skrivet för sent")
    page.write_text("Och mer")
    assert page.draft == page.in_file
    desk.window.close()
    desk.qtbot.waitUntil(lambda: not desk.window.isVisible())
    assert desk.dialogs.asked == []


def test_what_is_written_too_late_waits_while_the_journey_is_closed(page: AtThePage) -> None:
    desk = page.desk
    page.click("Här kan man")
    _come_into_use_unseen(page)
    page.write_text("Skrivet för sent")
    desk.go("Alla resor")
    desk.open_first_journey()
    desk.go("Enkät")
    assert "följer med om du gör version 2" in desk.text("label_notice")
    desk.window.close()
    desk.settle()
    assert "Enkäten är inte sparad" in desk.dialogs.asked[0]
    desk.click("button_notice")
    assert page.in_file.survey.question("saga").text["sv"] == "Skrivet för sent"

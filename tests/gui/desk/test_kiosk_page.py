"""Kiosk: opened, left and closed; never a count below the smallest group."""

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QPushButton

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import box_beside, read_package
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.model.kinds import KioskMode
from tests.ballots import ballots_for
from tests.gui.desk.at_the_desk import Desk


@pytest.mark.parametrize(("people", "words"), [(6, "färre än 7 svar"), (7, "7 svar")])
def test_few_answers_are_not_counted_aloud(desk: Desk, people: int, words: str) -> None:
    box = _open_kiosk(desk, people)
    box.close()
    _look_again(desk)
    assert f"Öppen\t{words}\t" in desk.table("table_workshops")
    assert f"Öppen för svar, {words} hittills" in desk.text("label_round_state")


def test_the_kiosk_asks_for_a_pin_only_once(desk: Desk) -> None:
    _open_kiosk(desk, 0).close()
    _look_again(desk)
    desk.click("button_kiosk")
    assert desk.dialogs.asked.count("PIN-kod") == 1
    assert len(desk.kiosks) == 2


def test_the_first_opening_locks_the_survey_and_is_asked_about(desk: Desk) -> None:
    desk.dialogs.will_answer(False)
    desk.click("button_kiosk")
    assert "frågorna kan inte ändras mer" in desk.dialogs.asked[-1]
    assert not desk.kiosks
    _open_kiosk(desk, 0).close()
    _look_again(desk)
    desk.click("button_kiosk")
    assert sum(asked.startswith("Enkäten låses") for asked in desk.dialogs.asked) == 2


def test_without_a_pin_the_kiosk_is_not_opened(desk: Desk) -> None:
    desk.dialogs.will_answer(True)
    desk.click("button_kiosk")
    assert desk.kiosks == []


def test_while_the_kiosk_is_open_it_is_left_alone(desk: Desk) -> None:
    box = _open_kiosk(desk, 0)
    _look_again(desk)
    assert "Kiosken är öppen" in desk.table("table_workshops")
    assert _enabled(desk, ("button_kiosk", "button_pin", "button_close")) == [False] * 3
    assert desk.text("label_next") == "Nästa steg: kiosken är öppen, låt alla svara"
    desk.click("button_close_round")
    assert "Kiosken är öppen i ”Första workshoppen”" in desk.message
    assert desk.dialogs.asked.count("PIN-kod") == 1
    box.close()


def test_closing_a_workshop_is_asked_about_and_empties_its_box(desk: Desk) -> None:
    _open_kiosk(desk, 9).close()
    _look_again(desk)
    desk.click("button_close")
    assert "urnan förstörs" in desk.dialogs.asked[-1]
    assert "9 svar" in desk.table("table_workshops")
    desk.dialogs.will_answer(True)
    desk.click("button_close")
    assert "Stängd" in desk.table("table_workshops")
    assert desk.message == "9 svar räknades in."
    assert desk.find(DataTable, "table_workshops").hasFocus()
    assert desk.text("label_next") == "Nästa steg: stäng omgången, eller lägg upp en workshop till"
    assert not any(box_beside(package, KioskMode.SURVEY).exists() for package in desk.kiosks)


def test_few_answers_are_counted_in_without_a_number(desk: Desk) -> None:
    _open_kiosk(desk, 3).close()
    _look_again(desk)
    desk.dialogs.will_answer(True)
    desk.click("button_close")
    assert desk.message == "Svaren är inräknade."


def test_the_word_of_an_open_kiosk_goes_with_it(desk: Desk) -> None:
    box = _open_kiosk(desk, 0)
    page = desk.window.pages.kiosk_page
    desk.qtbot.waitUntil(lambda: page.kiosk_open, timeout=20_000)
    assert desk.message.startswith("Kiosken öppnas")
    box.close()
    desk.qtbot.waitUntil(lambda: not page.kiosk_open, timeout=20_000)
    assert desk.message == ""


def test_closing_the_round_is_asked_about_and_leads_to_the_results(desk: Desk) -> None:
    _open_kiosk(desk, 9).close()
    _look_again(desk)
    desk.dialogs.will_answer(True)
    desk.click("button_close_round")
    assert desk.message == "Omgången är stängd. Nu finns resultaten."
    assert desk.text("label_next").startswith("Nästa steg: gå igenom resultaten")


def test_a_round_that_too_few_answered_promises_no_results(desk: Desk) -> None:
    desk.click("button_close_round")
    assert "kan inte öppnas igen" in desk.dialogs.asked[-1]
    assert "färre än 7 svar" in desk.dialogs.asked[-1]
    assert "1 workshop är fortfarande öppen" in desk.dialogs.asked[-1]
    desk.dialogs.will_answer(True)
    desk.click("button_close_round")
    assert desk.message.startswith("Omgången är stängd. För få svarade")
    assert desk.text("label_next").startswith("Nästa steg: för få svarade")
    assert not desk.sees("button_close_round")


def _open_kiosk(desk: Desk, people: int) -> BallotBox:
    desk.dialogs.will_answer(True, "2580")
    desk.click("button_kiosk")
    package_file = desk.kiosks[-1]
    package = read_package(package_file)
    box = BallotBox.open(box_beside(package_file, package.mode), package)
    for ballot in ballots_for(package, people):
        box.drop(ballot)
    return box


def _look_again(desk: Desk) -> None:
    desk.go("Enkät")
    desk.go("Kiosk")


def _enabled(desk: Desk, names: Sequence[str]) -> list[bool]:
    return [desk.find(QPushButton, name).isEnabled() for name in names]

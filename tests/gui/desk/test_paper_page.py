"""Pappersenkät at the desk: print the survey, type answers in, and see that they are counted with the others."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import read_package
from kulturverktyg.collect.workshop import paper_files
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.paper.entry_window import EntryWindow
from kulturverktyg.prepare.journeys import list_journeys
from tests.ballots import ballots_for
from tests.builders import Workplace
from tests.gui.desk.at_the_desk import LEFT, Desk, type_text
from tests.paper_typist import keys_for


def test_the_survey_is_saved_as_a_pdf_in_either_size_and_its_folder_shown(desk: Desk, tmp_path: Path) -> None:
    desk.go("Pappersenkät")
    desk.dialogs.will_answer(tmp_path / "liten")
    desk.click("button_print")
    assert desk.message == "Pappersenkäten är sparad som liten.pdf."
    assert desk.dialogs.asked == ["Spara pappersenkäten", f"Mapp: {tmp_path}"]
    check = desk.find(QCheckBox, "check_large")
    desk.qtbot.mouseClick(check, LEFT, pos=check.rect().center() - check.rect().center() / 2)
    desk.dialogs.will_answer(tmp_path / "stor.pdf")
    desk.click("button_print")
    small, large = (PdfReader(tmp_path / name).pages for name in ("liten.pdf", "stor.pdf"))
    assert len(large) > len(small)
    words = small[0].extract_text()
    assert "Kulturresan i Norr" in words
    assert "Hemtjänst" in words
    assert desk.sees("button_print")


def test_nothing_is_printed_when_no_place_is_chosen(desk: Desk) -> None:
    desk.go("Pappersenkät")
    desk.click("button_print")
    assert (desk.message, desk.dialogs.asked) == ("", ["Spara pappersenkäten"])


def test_papers_are_typed_in_and_counted_with_what_came_at_the_kiosk(desk: Desk) -> None:
    store = desk.window.store
    assert store is not None
    place = Workplace(store, list_journeys(store)[0].id)
    place.fill_box(place.ballots(6, seed=2))
    desk.go("Pappersenkät")
    assert "Första workshoppen\tÖppen\tfärre än 7 svar" in desk.table("table_paper")
    window = _begin(desk)
    files = paper_files(store, place.workshop_id)
    package = read_package(files.package)
    with pytest.raises(KnownError):
        BallotBox.open(files.box, package)
    told = window.findChildren(QLabel, "label_waiting")[0]
    assert told.text() == "I urnan: färre än 7 svar"
    for waiting, ballot in enumerate(ballots_for(package, 2), start=7):
        desk.qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F2)
        _type(window, *keys_for(package, ballot), "enter")
        desk.qtbot.waitUntil(lambda said=f"I urnan: {waiting} svar": told.text() == said)
    assert window.close()
    desk.settle()
    assert desk.message == "2 papper är inskrivna. De räknas in när workshoppen stängs på sidan Kiosk."
    assert "8 svar" in desk.table("table_paper")
    BallotBox.open(files.box, package).close()
    desk.go("Kiosk")
    desk.dialogs.will_answer(True)
    desk.click("button_close")
    assert desk.message == "8 svar räknades in."
    desk.go("Pappersenkät")
    assert "Stängd\träknade" in desk.table("table_paper")


def test_the_desk_is_not_closed_over_a_paper_that_is_being_typed(desk: Desk) -> None:
    desk.go("Pappersenkät")
    window = _begin(desk)
    _type(window, "1", "1", "1")
    desk.dialogs.will_answer(False)
    assert not desk.window.close()
    assert (window.isVisible(), desk.window.isVisible()) == (True, True)
    desk.dialogs.will_answer(True)
    assert window.close()
    desk.settle()
    assert desk.message == ""


def test_the_window_can_be_opened_and_left_again_and_again(desk: Desk) -> None:
    desk.go("Pappersenkät")
    for first in (True, False, False):
        _begin(desk, first=first)
        leave = desk.find(QPushButton, "button_leave")
        desk.qtbot.mouseClick(leave, LEFT)
        desk.settle()
        desk.qtbot.waitUntil(lambda: not desk.window.findChildren(EntryWindow))
    assert desk.find(QPushButton, "button_entry").isEnabled()


def test_only_workshops_that_are_open_take_papers(briefly_answered_desk: Desk) -> None:
    briefly_answered_desk.go("Pappersenkät")
    assert "Stängd" in briefly_answered_desk.table("table_paper")
    with pytest.raises(AssertionError, match="cannot be clicked"):
        briefly_answered_desk.click("button_entry")


def test_what_follows_from_the_first_paper_is_asked_once(desk: Desk) -> None:
    desk.go("Pappersenkät")
    desk.click("button_entry")
    (asked,) = desk.dialogs.asked
    assert asked.startswith("Börja skriva in papper: Enkäten låses: frågorna kan inte ändras mer")
    assert "”Första workshoppen” blir en workshop utan koder." in asked
    assert desk.window.findChildren(EntryWindow) == []
    desk.go("Workshoppar")
    desk.go("Pappersenkät")
    assert _begin(desk).close()
    desk.settle()
    assert _begin(desk, first=False).close()
    assert len(desk.dialogs.asked) == 2


def test_a_fault_that_was_told_is_not_told_on_when_it_is_mended(desk: Desk, tmp_path: Path) -> None:
    desk.go("Pappersenkät")
    taken = tmp_path / "upptagen.pdf"
    taken.mkdir()
    desk.dialogs.will_answer(taken)
    desk.click("button_print")
    assert "upptagen.pdf" in desk.message
    window = _begin(desk)
    assert desk.message == ""
    window.close()


def _begin(desk: Desk, *, first: bool = True) -> EntryWindow:
    """Open the window to type in, whatever follows from the first paper."""
    if first:
        desk.dialogs.will_answer(True)
    desk.click("button_entry")
    (window,) = (found for found in desk.window.findChildren(EntryWindow) if found.isVisible())
    desk.qtbot.waitActive(window)
    desk.settle()
    return window


def _type(window: EntryWindow, *keys: str) -> None:
    for key in keys:
        focus = window.focusWidget()
        if key == "enter":
            QTest.keyClick(focus, Qt.Key.Key_Return)
        else:
            type_text(focus, key)

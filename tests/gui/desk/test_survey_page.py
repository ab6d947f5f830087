"""Enkät: what will be asked, in each language, and how long it takes."""

from PySide6.QtWidgets import QApplication, QTreeView

from kulturverktyg.gui.kiosk.window import KioskWindow
from tests.gui.desk.at_the_desk import Desk


def test_sections_and_questions_are_read_in_the_chosen_language(desk: Desk) -> None:
    desk.go("Enkät")
    tree = desk.find(QTreeView, "tree_survey")
    section = tree.model().index(2, 0)
    assert section.data() == "Inflytande"
    assert tree.model().index(0, 1, section).data() == "Nuläge och önskat läge"
    desk.choose("combo_language", "English")
    assert tree.model().index(2, 0).data() == "Influence"


def test_the_time_for_a_participant_is_told(desk: Desk) -> None:
    desk.go("Enkät")
    assert "24 påståenden" in desk.text("label_about")
    assert "Ungefär 7 minuter per deltagare" in desk.text("label_about")


def test_the_survey_is_tried_as_a_participant_and_nothing_is_kept(desk: Desk) -> None:
    desk.go("Enkät")
    desk.click("button_preview")
    (kiosk,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, KioskWindow)]
    assert kiosk.isVisible()
    kiosk.left.emit()
    desk.settle()
    assert not any(isinstance(w, KioskWindow) and w.isVisible() for w in QApplication.topLevelWidgets())


def test_without_people_the_preview_says_what_is_missing(empty_desk: Desk) -> None:
    empty_desk.click("button_begin")
    empty_desk.write("edit_name", "Resa")
    empty_desk.click("button_create")
    empty_desk.go("Enkät")
    empty_desk.click("button_preview")
    assert "lägg in enheter" in empty_desk.message

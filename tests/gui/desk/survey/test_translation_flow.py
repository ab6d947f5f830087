"""A language from the first click to the kiosk: added, translated by somebody else, offered and asked in."""

from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from PySide6.QtWidgets import QTabWidget

from kulturverktyg.collect.package import read_package
from kulturverktyg.survey.completeness import complete_languages
from tests.gui.desk.at_the_desk import LEFT, Desk


def test_a_language_is_added_translated_offered_and_asked_in(survey_desk: Desk, tmp_path: Path) -> None:
    desk = survey_desk
    tabs = desk.find(QTabWidget, "tabs").tabBar()
    place = next(number for number in range(tabs.count()) if tabs.tabText(number).replace("&", "") == "Språk")
    desk.qtbot.mouseClick(tabs, LEFT, pos=tabs.tabRect(place).center())
    path = tmp_path / "ukrainska.xlsx"
    desk.dialogs.will_answer("uk", path, path)
    desk.click("button_add_language")
    desk.click("button_export")
    _translate(path)
    desk.click("button_import")
    assert desk.message.startswith("41 texter på ukrainska lästes in, 41 texter står som granskade")

    desk.go("Workshoppar")
    assert "ukrainska" in desk.text("label_languages")
    desk.dialogs.will_answer(("sv", "uk"))
    desk.click("button_languages")
    assert "uk (översatt, kioskens egna texter är inte granskade)" in desk.dialogs.asked[-1]
    desk.go("Kiosk")
    desk.dialogs.will_answer(True, "2580")
    desk.click("button_kiosk")
    (package_file,) = desk.kiosks
    package = read_package(package_file)
    assert package.languages == ("sv", "uk")
    assert "uk" in complete_languages(package.survey)
    assert package.survey.question("saga").text["uk"] == "Uk: Här kan man säga vad man tycker"


def _translate(path: Path) -> None:
    book = load_workbook(path)
    sheet: Any = book.worksheets[0]
    for _, _, source, words, status in sheet.iter_rows(min_row=2):
        words.value, status.value = f"Uk: {source.value}", "granskad"
    book.save(path)

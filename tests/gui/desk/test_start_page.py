"""Alla resor: the ways to begin, and what happens when they fail."""

from functools import reduce
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QRadioButton

from kulturverktyg.gui.desk.start_page import StartPage
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.paths import own_templates
from kulturverktyg.store.store import open_store
from kulturverktyg.survey.edits.answers import set_flag
from kulturverktyg.survey.edits.arrange import remove_section
from kulturverktyg.survey.library import Library, template_of
from kulturverktyg.survey.template import load_template
from tests.builders import NAME, TEMPLATE
from tests.gui.desk.at_the_desk import Desk, type_text
from tests.gui.desk.conftest import OpenDesk


def test_an_empty_file_says_what_belongs_there(empty_desk: Desk) -> None:
    assert empty_desk.text("label_empty") == "Här samlas dina kulturresor"
    assert not empty_desk.sees("button_next")


def test_a_name_that_is_cut_when_it_is_pasted_is_told(empty_desk: Desk) -> None:
    empty_desk.click("button_begin")
    edit = empty_desk.find(QLineEdit, "edit_name")
    QGuiApplication.clipboard().setText("Kulturresan " * 30)
    QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    empty_desk.qtbot.wait(1)
    assert "högst 200 tecken" in _page_banner(empty_desk)


def test_a_journey_without_a_name_is_not_made(empty_desk: Desk) -> None:
    empty_desk.click("button_begin")
    edit = empty_desk.find(QLineEdit, "edit_name")
    assert not empty_desk.sees("label_name_problem")
    empty_desk.click("button_create")
    assert "behöver ett namn" in empty_desk.text("label_name_problem")
    assert empty_desk.sees("label_name_problem")
    assert edit.property("wrong")
    assert "behöver ett namn" in edit.accessibleDescription()
    type_text(edit, "K")
    assert not empty_desk.sees("label_name_problem")
    assert not edit.property("wrong")
    empty_desk.qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert empty_desk.sees("label_name_problem")
    empty_desk.click("button_cancel")
    empty_desk.click("button_begin")
    assert not empty_desk.sees("label_name_problem")
    empty_desk.click("button_cancel")
    assert empty_desk.sees("page_empty")


def test_a_name_that_is_taken_is_refused_and_what_was_written_stays(desk: Desk) -> None:
    desk.go("Alla resor")
    desk.click("button_new")
    desk.write("edit_name", NAME)
    desk.click("button_create")
    assert "redan en resa som heter" in _page_banner(desk)
    assert desk.text("edit_name") == NAME
    desk.write("edit_name", NAME + " två")
    desk.click("button_create")
    assert desk.text("label_journey") == NAME + " två"


def test_ones_own_templates_are_offered_and_a_broken_one_is_told(open_desk: OpenDesk, tmp_path: Path) -> None:
    statements = remove_section(load_template(TEMPLATE).draft, "kulturen")
    unmarked = [question.name for question in statements.survey.questions() if question.short_form]
    whole = reduce(lambda draft, name: set_flag(draft, name, "short_form", False), unmarked, statements)
    own = Library(own_templates()).save(template_of(whole, "Vår enkät", roles=("Kollega",)))
    (own_templates() / "trasig.json").write_text("{", "utf-8")
    desk = open_desk(open_store(tmp_path / "ny.kultur", create=True))
    desk.click("button_begin")
    assert "Mallen trasig: rad 1, tecken 2 går inte att läsa" in _page_banner(desk)
    desk.click("radio_short")
    desk.choose("combo_template", "Vår enkät")
    assert not desk.find(QRadioButton, "radio_short").isEnabled()
    desk.write("edit_name", "Resa")
    desk.click("button_create")
    desk.go("Alla resor")
    assert "Vår enkät" in desk.table("table_journeys")
    (journey,) = desk.window.pages.start_page._model.rows  # noqa: SLF001
    assert (journey.template, journey.rounds[0].short_form) == (own.id, False)


def test_units_come_from_a_file_and_wrong_rows_are_named(empty_desk: Desk, tmp_path: Path) -> None:
    units = tmp_path / "enheter.csv"
    units.write_text("unit,role,headcount\nOmsorg/Norr,Medarbetare,många\n", "utf-8")
    empty_desk.click("button_begin")
    empty_desk.write("edit_name", "Resa")
    empty_desk.dialogs.will_answer(units)
    empty_desk.click("button_choose_file")
    assert empty_desk.text("label_units_file") == "enheter.csv"
    empty_desk.click("button_create")
    assert "många" in _page_banner(empty_desk)
    units.write_text("unit,role,headcount\nOmsorg/Norr,Medarbetare,12\n", "utf-8")
    empty_desk.click("button_create")
    empty_desk.go("Uppdrag")
    assert "Nästa steg: läs igenom enkäten" in empty_desk.text("label_next")


def test_enter_opens_the_chosen_journey(desk: Desk) -> None:
    desk.go("Alla resor")
    desk.qtbot.keyClick(desk.find(DataTable, "table_journeys"), Qt.Key.Key_Return)
    desk.settle()
    assert desk.text("label_journey") == NAME
    assert desk.window.windowTitle() == f"{NAME} – Kulturverktyg"


def test_the_demo_opens_beside_the_users_own_file(empty_desk: Desk, tmp_path: Path) -> None:
    empty_desk.click("button_demo")
    assert empty_desk.sees("page_results") or empty_desk.text("label_title") == "Resultat"
    empty_desk.go("Alla resor")
    assert "demo.kultur" in empty_desk.text("label_file")
    empty_desk.dialogs.will_answer(tmp_path / "tom.kultur")
    _start(empty_desk).action_open_file.trigger()
    empty_desk.settle()
    assert "tom.kultur" in empty_desk.text("label_file")
    empty_desk.click("button_demo")
    assert empty_desk.text("label_title") == "Resultat"


def test_a_file_that_cannot_be_opened_leaves_the_present_one(desk: Desk, tmp_path: Path) -> None:
    desk.go("Alla resor")
    desk.dialogs.will_answer(tmp_path / "saknas.kultur")
    _start(desk).action_open_file.trigger()
    desk.settle()
    assert "finns inte" in desk.message
    assert NAME in desk.table("table_journeys")


def test_a_new_file_is_made_and_opened(desk: Desk, tmp_path: Path) -> None:
    desk.go("Alla resor")
    desk.dialogs.will_answer(tmp_path / "ny 1.0")
    _start(desk).action_new_file.trigger()
    desk.settle()
    assert (tmp_path / "ny 1.0.kultur").is_file()
    assert desk.sees("page_empty")


def test_a_damaged_file_is_put_back_from_its_backup_when_asked(open_desk: OpenDesk, tmp_path: Path) -> None:
    path = tmp_path / "resa.kultur"
    open_store(path, create=True).close()
    open_store(path).back_up()
    damaged = bytearray(path.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    path.write_bytes(damaged)
    desk = open_desk(None)
    desk.dialogs.will_answer(True)
    desk.window.open_file(path)
    desk.settle()
    assert desk.dialogs.asked[0].startswith("Filen är skadad")
    assert desk.sees("page_empty")
    assert desk.message.startswith("Säkerhetskopian är återställd")


def test_without_a_file_only_opening_one_leads_on(open_desk: OpenDesk) -> None:
    desk = open_desk(None)
    assert "Ingen fil är öppen" in desk.text("label_file")
    assert not desk.find(type(_start(desk)._ui.button_new), "button_new").isEnabled()  # noqa: SLF001


def test_the_appearance_is_kept_for_next_time(empty_desk: Desk, tmp_path: Path) -> None:
    empty_desk.choose("combo_appearance", "Mörkt")
    assert empty_desk.window.palette().window().color().lightness() < 60
    assert "dark" in (tmp_path / "desk.ini").read_text("utf-8") or _kept(empty_desk) == "dark"
    assert empty_desk.find(QComboBox, "combo_appearance").currentText() == "Mörkt"


def _kept(desk: Desk) -> object:
    return desk.window._settings.value("appearance")  # noqa: SLF001


def _start(desk: Desk) -> StartPage:
    return desk.window.pages.start_page


def _page_banner(desk: Desk) -> str:
    return next(banner.text for banner in desk.window.findChildren(Banner) if banner.isVisible())

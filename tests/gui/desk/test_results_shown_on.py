"""Results are broken down otherwise, shown in large, and pinned to the report."""

from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QTabWidget

from kulturverktyg.gui.desk.results.breakdown_chooser import BreakdownChooser
from kulturverktyg.gui.projector.show import Kind
from kulturverktyg.gui.projector.views.result import Result
from tests.gui.desk.at_the_desk import LEFT, Desk
from tests.gui.desk.reports_hands import CONTENTS, make_files, open_tab

DIMENSIONS, GROUPS, ROLES, RATES = 1, 3, 4, 7


def test_another_breakdown_is_chosen_and_one_that_shows_nothing_says_what_is_possible(
    briefly_answered_desk: Desk,
) -> None:
    desk = briefly_answered_desk
    chosen = _open_list(desk)
    assert [item.text() for item in _items(chosen) if item.checkState() is Qt.CheckState.Checked] == [
        "Enheter",
        "Roller",
    ]
    assert "binder" in _words_near(chosen)
    _tick(chosen, "Roller", ticked=False)
    _tick(chosen, "Enheter × roller", ticked=True)
    _press_show(desk, chosen)
    assert desk.find(BreakdownChooser, "button_breakdown").toolTip().endswith("Enheter, Enheter × roller")
    _tab(desk, GROUPS)
    assert "\tRoller\t" not in desk.table("table_groups")
    if "Enheter × roller\t" not in desk.table("table_groups"):
        assert "Välj ”Enheter” eller ”Roller” var för sig" in desk.text("label_hidden")
    _tab(desk, ROLES)
    assert "”Roller” är inte vald" in desk.text("label_hidden")
    view = desk.window.pages.results_page
    assert view.isVisible()


def test_no_more_than_four_can_be_chosen_and_the_same_choice_asks_nothing(briefly_answered_desk: Desk) -> None:
    chosen = _open_list(briefly_answered_desk)
    for item in _items(chosen):
        item.setCheckState(Qt.CheckState.Checked)
    show = _show_button(chosen)
    assert show.isEnabled() is (chosen.count() <= 4)
    for item in _items(chosen):
        item.setCheckState(Qt.CheckState.Checked if item.text() in ("Enheter", "Roller") else Qt.CheckState.Unchecked)
    _press_show(briefly_answered_desk, chosen)
    assert not briefly_answered_desk.runner.busy
    assert briefly_answered_desk.find(BreakdownChooser, "button_breakdown").hasFocus()


def test_the_list_of_breakdowns_is_ticked_and_left_by_keys(briefly_answered_desk: Desk) -> None:
    chosen = _open_list(briefly_answered_desk)
    briefly_answered_desk.qtbot.keyClick(chosen, Qt.Key.Key_Space)
    assert chosen.item(0).checkState() is Qt.CheckState.Unchecked
    briefly_answered_desk.qtbot.keyClick(chosen, Qt.Key.Key_Escape)
    assert not chosen.isVisible()
    chosen = _open_list(briefly_answered_desk)
    assert chosen.item(0).checkState() is Qt.CheckState.Checked
    briefly_answered_desk.qtbot.keyClick(chosen, Qt.Key.Key_Space)
    briefly_answered_desk.qtbot.keyClick(chosen, Qt.Key.Key_Return)
    briefly_answered_desk.settle()
    assert briefly_answered_desk.find(BreakdownChooser, "button_breakdown").toolTip().endswith("efter: Roller")


def test_a_row_is_shown_on_the_projector_in_large_and_the_way_leads_to_where_it_is_opened(
    briefly_answered_desk: Desk,
) -> None:
    desk = briefly_answered_desk
    _tab(desk, DIMENSIONS)
    desk.choose_row("table_dimensions", "Inflytande")
    desk.click("button_projector")
    assert desk.text("label_title") == "Projektor"
    shown = desk.window.pages.projector_page.show_.on_screen
    assert isinstance(shown, Result)
    assert shown.title == "Inflytande"
    assert [name for name, _ in shown.figures][:2] == ["● Nuläge", "◆ Önskat"]
    assert desk.find(QPushButton, "button_view_result").isChecked()
    desk.click("button_view_step")
    assert desk.window.pages.projector_page.show_.kind is Kind.STEP
    desk.go("Alla resor")
    desk.click("button_new")
    desk.write("edit_name", "Annan resa")
    desk.click("button_create")
    assert not desk.window.pages.projector_page.show_.has_result


def test_a_pinned_chart_is_remembered_and_comes_first_in_the_workbook(
    briefly_answered_desk: Desk, tmp_path: Path
) -> None:
    desk = briefly_answered_desk
    _tab(desk, DIMENSIONS)
    desk.click("button_pin")
    assert desk.find(QPushButton, "button_pin").isChecked()
    desk.choose("combo_group", "Omsorg")
    assert not desk.find(QPushButton, "button_pin").isChecked()
    desk.choose("combo_group", "Alla")
    assert desk.find(QPushButton, "button_pin").isChecked()
    desk.click("button_export")
    make_files(desk, tmp_path / "rapporter", "xlsx")
    (made,) = (tmp_path / "rapporter").iterdir()
    assert load_workbook(made).sheetnames[0] == "Fäst i rapporten"


def test_the_report_lists_what_is_pinned_to_it_in_an_order_that_can_be_changed(briefly_answered_desk: Desk) -> None:
    desk = briefly_answered_desk
    desk.go("Rapporter")
    open_tab(desk, CONTENTS)
    assert "Inget diagram är fäst" in desk.text("label_pins")
    desk.click("button_pin_more")
    for place in (DIMENSIONS, RATES):
        _tab(desk, place)
        if desk.sees("button_to_chart"):
            desk.click("button_to_chart")
        desk.click("button_pin")
    desk.go("Rapporter")
    pins = desk.find(QListWidget, "list_pins")
    before = [item.text() for item in _items(pins)]
    assert [words.splitlines()[1] for words in before] == ["Glapp per dimension · Alla", "Svarsfrekvens · Alla"]
    desk.qtbot.keyClick(pins, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    desk.settle()
    assert [item.text() for item in _items(pins)] == before[::-1]
    assert pins.currentItem().text() == before[0]
    desk.click("button_pin_up")
    assert [item.text() for item in _items(pins)] == before
    desk.qtbot.keyClick(pins, Qt.Key.Key_Delete)
    desk.settle()
    assert [item.text() for item in _items(pins)] == before[1:]
    desk.go("Resultat")
    _tab(desk, DIMENSIONS)
    assert not desk.find(QPushButton, "button_pin").isChecked()


def _open_list(desk: Desk) -> QListWidget:
    desk.click("button_breakdown")
    (found,) = desk.window.findChildren(QListWidget, "list_breakdowns")
    assert found.isVisible()
    return found


def _items(chosen: QListWidget) -> list[QListWidgetItem]:
    return [chosen.item(place) for place in range(chosen.count())]


def _tick(chosen: QListWidget, words: str, *, ticked: bool) -> None:
    (item,) = chosen.findItems(words, Qt.MatchFlag.MatchExactly)
    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)


def _words_near(chosen: QListWidget) -> str:
    return " ".join(label.text() for label in chosen.window().findChildren(QLabel))


def _show_button(chosen: QListWidget) -> QPushButton:
    (button,) = chosen.window().findChildren(QPushButton, "button_show_breakdowns")
    return button


def _press_show(desk: Desk, chosen: QListWidget) -> None:
    desk.qtbot.mouseClick(_show_button(chosen), LEFT)
    desk.settle()


def _tab(desk: Desk, place: int) -> None:
    desk.find(QTabWidget, "tabs").setCurrentIndex(place)
    desk.settle()

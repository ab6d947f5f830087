"""Nyckeltal: typed, pasted and read in, seen beside the culture index; the calculator; what a krona gives back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QStackedWidget, QTabWidget

from kulturverktyg.decide.calculator.kept_figures import read_figures
from kulturverktyg.gui.widgets.chart_view import ChartView
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.paths import resources
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.understand.indicator import Indicators
from kulturverktyg.understand.indicators import read_indicators
from kulturverktyg.understand.periods import EXAMPLES
from tests.gui.desk.at_the_desk import LEFT, Desk, type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desk: Desk) -> Desk:
    """The desk at the page, on a journey without indicators."""
    desk.go("Nyckeltal")
    return desk


def tab(desk: Desk, name: str, words: str) -> None:
    tabs = desk.find(QTabWidget, name)
    names = [tabs.tabText(place).replace("&", "") for place in range(tabs.count())]
    bar = tabs.tabBar()
    desk.qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(names.index(words)).center())
    desk.settle()


def kept(desk: Desk) -> Indicators:
    """The indicators as the file has them."""
    store = desk.window.store
    assert store is not None
    return read_indicators(store, list_journeys(store)[0].id)


def fill(desk: Desk, **words: str) -> None:
    """Type in fields by their names, one after another."""
    for name, text in words.items():
        edit = desk.find(QLineEdit, f"edit_{name}")
        edit.setFocus()
        desk.qtbot.keyClick(edit, Qt.Key.Key_A, CONTROL)
        type_text(edit, text)


def enter(desk: Desk, name: str) -> None:
    desk.qtbot.keyClick(desk.find(QLineEdit, name), Qt.Key.Key_Return)
    desk.settle()


def paste(desk: Desk, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    table = desk.find(DataTable, "table_values")
    table.setFocus()
    desk.qtbot.keyClick(table, Qt.Key.Key_V, CONTROL)
    desk.settle()


def lines(desk: Desk, name: str) -> list[list[str]]:
    return [line.split("\t") for line in desk.table(name).splitlines()[1:]]


def choose(desk: Desk, name: str, words: str) -> None:
    """Choose in a list as a user does, so that it tells of it."""
    desk.choose(name, words)
    combo = desk.find(QComboBox, name)
    combo.activated.emit(combo.currentIndex())
    desk.settle()


def begin_sick_leave(desk: Desk) -> None:
    desk.click("button_standard")
    desk.settle()


def test_a_ready_indicator_is_added_and_its_values_typed_with_keys_alone(page: Desk) -> None:
    assert page.find(QStackedWidget, "stack_right").currentWidget().objectName() == "page_empty"
    begin_sick_leave(page)
    assert "ordinarie arbetstid" in page.text("label_definition")
    fill(page, period="helår 2025", value="7,4 %", people="120", source="Lönesystemet")
    enter(page, "edit_source")
    assert page.find(QLineEdit, "edit_period").text() == "2026"
    assert page.find(QLineEdit, "edit_source").text() == "Lönesystemet"
    fill(page, group="Norr", value="9", people="8")
    enter(page, "edit_people")
    assert [row[:4] for row in lines(page, "table_values")] == [
        ["2025", "Hela verksamheten", "7,4 %", "120"],
        ["2026", "Norr", "9,0 %", "8"],
    ]
    assert [row[5] for row in lines(page, "table_values")] == ["ja", "nej"]
    assert "Visas inte i rapporter: Gäller 10 personer eller färre." in page.text("label_definition")
    (sick,) = kept(page)
    assert [(value.period, value.group, value.value, value.people) for value in sick.values] == [
        *(("2025", "", 7.4, 120), ("2026", "Norr", 9, 8)),
    ]
    assert page.text("label_saved") == "Sparat"


def test_screen_and_handbook_say_by_the_same_examples_how_a_period_is_written(page: Desk) -> None:
    begin_sick_leave(page)
    assert EXAMPLES in page.text("label_period_help")
    assert EXAMPLES in page.find(QLineEdit, "edit_period").accessibleDescription()
    assert EXAMPLES in (resources() / "help" / "indicators.md").read_text("utf-8")


def test_the_page_has_room_on_a_small_screen_when_an_indicator_is_open(page: Desk) -> None:
    begin_sick_leave(page)
    for words in ("Värden", "Om nyckeltalet", "Diagram"):
        tab(page, "tabs_indicator", words)
        least = page.window.minimumSizeHint()
        assert (least.width() <= 1280, least.height() <= 720) == (True, True), words


def test_a_long_source_is_read_from_its_beginning(page: Desk) -> None:
    begin_sick_leave(page)
    fill(page, period="2025", value="7,4", source="Personalsystemet, årsbokslutet och egna anteckningar")
    enter(page, "edit_source")
    assert page.find(QLineEdit, "edit_source").cursorPosition() == 0


def test_what_cannot_be_is_said_and_nothing_is_changed(page: Desk) -> None:
    begin_sick_leave(page)
    fill(page, period="i våras", value="4")
    enter(page, "edit_value")
    assert "ingen period" in page.message
    fill(page, period="2025", value="fyra")
    enter(page, "edit_value")
    assert "inget tal" in page.message
    assert kept(page)[0].values == ()


def test_a_row_is_changed_taken_away_and_brought_back(page: Desk) -> None:
    begin_sick_leave(page)
    fill(page, period="2025", value="7")
    enter(page, "edit_value")
    page.choose_row("table_values", "2025")
    fill(page, value="6,5")
    page.click("button_change_value")
    assert [value.value for value in kept(page)[0].values] == [6.5]
    table = page.find(DataTable, "table_values")
    table.setFocus()
    page.qtbot.keyClick(table, Qt.Key.Key_Delete)
    page.settle()
    assert kept(page)[0].values == ()
    page.click("button_undo")
    page.click("button_undo")
    assert [value.value for value in kept(page)[0].values] == [7]


def test_pasted_rows_are_looked_at_before_they_are_taken_in(page: Desk) -> None:
    begin_sick_leave(page)
    paste(page, "Period\tGrupp\tVärde\tAntal\n2024\t\t8,1\t118\n2025\t\t7,4\t120\nsnart\t\t6\t\n")
    assert page.text("label_preview") == "2 värden kan tas in, 1 rad tas inte med."
    assert lines(page, "table_preview")[2][2].startswith("Tas inte med. ”snart” är ingen period.")
    assert kept(page)[0].values == ()
    page.click("button_take")
    assert [(value.period, value.value) for value in kept(page)[0].values] == [("2024", 8.1), ("2025", 7.4)]
    page.click("button_undo")
    assert kept(page)[0].values == ()


def test_a_file_is_read_in_and_can_be_left(page: Desk, tmp_path: Path) -> None:
    begin_sick_leave(page)
    path = tmp_path / "tal.csv"
    path.write_text("period;värde;antal\n2025;7,4;120\n", "utf-8")
    page.dialogs.will_answer(path, path)
    page.click("button_import")
    page.click("button_leave")
    assert kept(page)[0].values == ()
    page.click("button_import")
    assert page.text("button_take") == "Ta in 1 värde"
    page.click("button_take")
    assert [value.people for value in kept(page)[0].values] == [120]


def test_an_indicator_of_ones_own_is_named_described_and_given_a_target(page: Desk) -> None:
    page.click("button_add")
    fill(page, name="Övertid", unit="timmar", target="12,5")
    page.write("text_definition", "Timmar övertid delat med årsarbetare.")
    choose(page, "combo_better", "Lägre är bättre")
    choose(page, "combo_decimals", "0")
    page.click("check_personal")
    (own,) = kept(page)
    assert own.personal
    assert (own.name, own.unit, own.target, own.decimals) == ("Övertid", "timmar", 12.5, 0)
    assert (own.better.value, own.definition) == ("lower", "Timmar övertid delat med årsarbetare.")
    begin_sick_leave(page)
    names = [row[0] for row in lines(page, "table_indicators")]
    assert names == ["Övertid, timmar", "Sjukfrånvaro"]
    assert "Sjukfrånvaro" not in [
        page.find(QComboBox, "combo_standard").itemText(place)
        for place in range(page.find(QComboBox, "combo_standard").count())
    ]


def test_the_chart_is_drawn_and_told_to_who_cannot_see_it(page: Desk) -> None:
    begin_sick_leave(page)
    paste(page, "2024\t\t8,1\t118\n2025\t\t7,4\t120\n")
    page.click("button_take")
    tab(page, "tabs_indicator", "Diagram")
    chart = page.find(ChartView, "chart")
    page.qtbot.waitUntil(lambda: not chart.picture.isNull())
    assert chart.accessibleName() == (
        "Sjukfrånvaro över tid. 2024, Hela verksamheten: 8,1\N{NO-BREAK SPACE}%; "
        "2025, Hela verksamheten: 7,4\N{NO-BREAK SPACE}%."
    )


def test_the_calculator_tells_a_range_or_what_is_missing(page: Desk) -> None:
    tab(page, "tabs", "Kulturkalkyl")
    assert page.text("label_found") == "Fyll i uppgifterna, så räknas resten ut"
    missing = "kan inte beräknas: ”Lönekostnad per årsarbetare” och ”Arbetsdagar per år” saknas"
    assert lines(page, "table_lines")[0][1] == missing
    for row, likely in (("Lönekostnad per årsarbetare, kr per år", "500 000"), ("Arbetsdagar per år", "200")):
        page.choose_row("table_figures", row)
        fill(page, likely=likely)
        enter(page, "edit_likely")
    fill(page, low="190", high="210", figure_source="Avtalet")
    enter(page, "edit_figure_source")
    assert lines(page, "table_lines")[0][1:4] == ["2 381", "2 500", "2 632"]
    assert "Källa saknas för: Lönekostnad per årsarbetare." in page.text("label_formula")
    store = page.window.store
    assert store is not None
    figures = read_figures(store, list_journeys(store)[0].id)
    assert (figures["working_days"].low, figures["working_days"].source) == (190, "Avtalet")
    page.choose_row("table_figures", "Arbetsdagar per år")
    fill(page, likely="många")
    enter(page, "edit_likely")
    assert "inget tal" in page.message
    assert page.find(QLineEdit, "edit_likely").text() == "200"


def test_nothing_is_judged_of_a_krona_until_a_round_is_closed(page: Desk) -> None:
    tab(page, "tabs", "Krona tillbaka")
    assert "syns när omgången är stängd" in page.find(QLabel, "label_none_text").text()


def test_a_round_that_did_not_ask_it_says_so(briefly_answered_desk: Desk) -> None:
    briefly_answered_desk.go("Nyckeltal")
    tab(briefly_answered_desk, "tabs", "Krona tillbaka")
    assert "Ingen stängd omgång" in briefly_answered_desk.find(QLabel, "label_none_text").text()


def test_a_new_value_is_chosen_and_seen_while_the_fields_wait_for_the_next(page: Desk) -> None:
    begin_sick_leave(page)
    for year in range(2001, 2026):
        fill(page, period=str(year), value="7")
        enter(page, "edit_value")
    table = page.find(DataTable, "table_values")
    assert table.current_row().value.period == "2025"
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())
    assert page.find(QLineEdit, "edit_period").text() == "2026"
    assert not page.find(QPushButton, "button_change_value").isEnabled()
    page.choose_row("table_values", "2025")
    fill(page, value="6")
    page.click("button_change_value")
    assert [value.value for value in kept(page)[0].values] == [*([7] * 24), 6]


def test_a_group_that_nobody_has_named_before_is_pointed_out(page: Desk) -> None:
    begin_sick_leave(page)
    paste(page, "period\tgrupp\tvärde\n2025\tUtreding\t5\n2025\tHemtjänst\t6\n2025\talla\t7")
    said = [row[2] for row in lines(page, "table_preview")]
    assert ["(ny grupp)" in words for words in said] == [True, False, False]
    page.click("button_take")
    paste(page, "period\tgrupp\tvärde\n2026\tutreding\t5")
    assert "ny grupp" not in page.table("table_preview")


def test_what_was_wrong_with_a_value_is_said_no_longer_on_another_tab(page: Desk) -> None:
    begin_sick_leave(page)
    fill(page, period="2025", value="7", people="1.5")
    enter(page, "edit_people")
    assert "1.5" in page.message
    tab(page, "tabs", "Kulturkalkyl")
    assert page.message == ""


def test_the_calculator_says_first_that_a_figure_cannot_be(page: Desk) -> None:
    tab(page, "tabs", "Kulturkalkyl")
    page.choose_row("table_figures", "Arbetsdagar per år")
    fill(page, likely="200", low="300", high="310")
    enter(page, "edit_high")
    assert page.text("label_found").startswith("Sjukfrånvaron kan inte beräknas: ")
    assert page.find(QLineEdit, "edit_low").property("wrong")
    assert not page.find(QLineEdit, "edit_high").property("wrong")
    fill(page, low="190")
    enter(page, "edit_low")
    assert page.text("label_found") == "Fyll i uppgifterna, så räknas resten ut"
    assert not page.find(QLineEdit, "edit_low").property("wrong")

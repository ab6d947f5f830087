"""Resultat: nothing while people answer; then what may be shown, and why the rest is not."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QTabWidget

from kulturverktyg.gui.desk.results.first_pane import FindingsCard
from kulturverktyg.gui.widgets.chart_view import ChartView
from kulturverktyg.gui.widgets.data_table import DataTable
from tests.gui.desk.at_the_desk import Desk, type_text

FIRST, DIMENSIONS, ITEMS, GROUPS, ROLES, CULTURE, TEXTS, RATES = range(8)


def test_an_open_round_shows_no_results_but_the_way_on(desk: Desk) -> None:
    desk.go("Resultat")
    assert desk.text("label_none") == "Omgången är öppen"
    assert "färre än 7 svar" in desk.text("label_none_text")
    assert not desk.sees("button_export")
    desk.click("button_kiosk")
    assert desk.text("label_title") == "Kiosk"


def test_what_to_say_comes_first_each_with_how_sure_it_is_and_is_copied(answered_desk: Desk) -> None:
    for card in ("card_gaps", "card_differences"):
        assert answered_desk.find(FindingsCard, card).lines()
    answered_desk.click("button_copy_first")
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Störst glapp\n")
    assert all(line.count("\t") == 2 for line in text.splitlines() if "\t" in line)
    answered_desk.click("button_copy_first_picture")
    assert not QGuiApplication.clipboard().pixmap().isNull()
    assert "om alla i gruppen hade svarat" in answered_desk.text("label_notes")


def test_the_chart_is_drawn_and_copied_and_statements_are_wide_enough(briefly_answered_desk: Desk) -> None:
    _tab(briefly_answered_desk, DIMENSIONS)
    assert briefly_answered_desk.table("table_dimensions").startswith("Dimension\t● Nuläge\t◆ Önskat\tGlapp")
    chart = briefly_answered_desk.find(ChartView, "chart")
    briefly_answered_desk.qtbot.waitUntil(lambda: not chart.picture.isNull())
    assert "Nuläge och önskat läge" in chart.accessibleName()
    QGuiApplication.clipboard().clear()
    briefly_answered_desk.click("button_copy_picture")
    assert QGuiApplication.clipboard().pixmap().size() == chart.picture.size()
    briefly_answered_desk.window.resize(1280, 720)
    _tab(briefly_answered_desk, ITEMS)
    table = briefly_answered_desk.find(DataTable, "table_items")
    assert table.columnWidth(0) >= 300
    assert table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole).startswith(table.model().index(0, 0).data())


def test_what_is_hidden_says_why_and_each_group_shows_its_own_figures_in_any_appearance(
    briefly_answered_desk: Desk,
) -> None:
    _tab(briefly_answered_desk, DIMENSIONS)
    everybody = briefly_answered_desk.table("table_dimensions")
    briefly_answered_desk.choose("combo_group", "Omsorg")
    assert briefly_answered_desk.table("table_dimensions") != everybody
    _tab(briefly_answered_desk, RATES)
    table = briefly_answered_desk.table("table_rates")
    assert "visas inte" in table
    assert "grupp" in briefly_answered_desk.text("label_hidden")
    hidden = next(line for line in table.splitlines() if "visas inte" in line)
    assert hidden.rpartition("\t")[2], "no reason is given"
    _tab(briefly_answered_desk, GROUPS)
    before = briefly_answered_desk.table("table_groups")
    briefly_answered_desk.choose("combo_appearance", "Hög kontrast")
    assert briefly_answered_desk.table("table_groups") == before


def test_a_text_is_masked_and_approved_but_not_an_empty_one(answered_desk: Desk) -> None:
    _tab(answered_desk, TEXTS)
    left = int(answered_desk.text("label_left").split()[0])
    edit = answered_desk.find(QPlainTextEdit, "edit_text")
    edit.setFocus()
    edit.selectAll()
    answered_desk.click("button_mask")
    type_text(edit, " är bra")
    answered_desk.click("button_approve")
    assert int(answered_desk.text("label_left").split()[0]) == left - 1
    assert edit.hasFocus()
    assert f"de {left - 1} fritexter" in answered_desk.text("label_next")
    edit.setPlainText(" ")
    answered_desk.click("button_approve")
    assert "Texten är tom" in answered_desk.message
    assert not answered_desk.find(QPushButton, "button_projector").isEnabled()
    answered_desk.choose("combo_show", "Godkända")
    assert "[…] är bra" in answered_desk.table("table_texts")
    answered_desk.click("button_copy_texts")
    assert QGuiApplication.clipboard().text().splitlines()[1].endswith("\t[…] är bra")
    answered_desk.click("button_withhold")
    answered_desk.choose("combo_show", "Visas inte")
    assert "[…] är bra" in answered_desk.table("table_texts")


def test_the_next_step_is_known_before_the_results_are_seen_and_is_the_same_on_every_page(answered_desk: Desk) -> None:
    desk = answered_desk
    steps = set()
    for page in ("Uppdrag", "Kiosk", "Rapporter", "Resultat"):
        desk.go(page)
        steps.add(desk.text("label_next"))
    (step,) = steps
    assert step.startswith("Nästa steg: gå igenom resultaten, läs de ")
    desk.click("button_next")
    assert desk.sees("edit_text")
    assert not desk.sees("button_next")


def test_a_table_is_copied_as_text_and_searched(answered_desk: Desk) -> None:
    _tab(answered_desk, DIMENSIONS)
    answered_desk.click("button_copy")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 9
    assert lines[1].count("\t") == lines[0].count("\t")
    QGuiApplication.clipboard().clear()
    answered_desk.write("edit_filter", "helhet")
    assert len(answered_desk.table("table_dimensions").splitlines()) == 2


def test_another_journey_shows_nothing_of_this_one(answered_desk: Desk) -> None:
    answered_desk.go("Alla resor")
    answered_desk.click("button_new")
    answered_desk.write("edit_name", "Annan resa")
    answered_desk.click("button_create")
    answered_desk.go("Resultat")
    assert answered_desk.text("label_none") == "Omgången är öppen"
    assert not answered_desk.sees("table_dimensions")


def test_roles_and_culture_have_their_own_views_and_the_page_says_why_roles_cannot_be_compared(
    answered_desk: Desk,
) -> None:
    _tab(answered_desk, ROLES)
    assert "två roller" in answered_desk.text("label_hidden")
    _tab(answered_desk, CULTURE)
    assert answered_desk.text("label_hidden").startswith("Inga siffror kan visas här: ")
    assert not answered_desk.sees("table_culture")


def _tab(desk: Desk, place: int) -> None:
    desk.find(QTabWidget, "tabs").setCurrentIndex(place)
    desk.settle()

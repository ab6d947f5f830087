"""Omgångar: two closed rounds beside each other, and what belongs there until there are two."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QPushButton, QTabWidget

from kulturverktyg.gui.widgets.chart_view import ChartView
from kulturverktyg.gui.widgets.round_dialog import NewRound
from kulturverktyg.store.store import open_store
from tests.builders import workplace
from tests.gui.desk.at_the_desk import Desk
from tests.gui.desk.conftest import OpenDesk
from tests.more_rounds import answer, answer_again, reword

COUNTS = {
    ("Omsorg/Hemtjänst", "Medarbetare"): 26,
    ("Omsorg/Särskilt boende", "Medarbetare"): 24,
    ("Individ och familj/Barn", "Medarbetare"): 18,
}
FEWER = {cell: count - 8 for cell, count in COUNTS.items()}


@pytest.fixture(scope="session")
def _measured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three rounds: the second is answered higher, the third by fewer and with one statement worded otherwise."""
    folder = tmp_path_factory.mktemp("measured")
    with workplace(folder, short_form=True) as place:
        answer(place.store, place.round_id, folder, COUNTS)
        answer_again(place.store, place.journey_id, "Ett år senare", folder, COUNTS, lean=0.8, short_form=True)
        reword(place.store, place.journey_id, "rost_1")
        answer_again(place.store, place.journey_id, "Två år senare", folder, FEWER, lean=0.8, seed=3, short_form=True)
    return folder


@pytest.fixture
def measured_desk(open_desk: OpenDesk, tmp_path: Path, _measured: Path) -> Desk:
    shutil.copytree(_measured, tmp_path, dirs_exist_ok=True)
    desk = open_desk(open_store(tmp_path / "resa.kultur"))
    desk.open_first_journey()
    desk.go("Omgångar")
    return desk


def test_until_the_first_round_is_closed_the_way_leads_to_the_kiosk(desk: Desk) -> None:
    desk.go("Omgångar")
    assert desk.text("label_none") == "Två omgångar behövs"
    assert not desk.sees("button_new_round")
    assert not desk.sees("combo_later")
    desk.click("button_kiosk")
    assert desk.text("label_title") == "Kiosk"


def test_after_the_first_round_the_next_one_begins_here(briefly_answered_desk: Desk) -> None:
    desk = briefly_answered_desk
    desk.go("Omgångar")
    assert "Mät igen" in desk.text("label_none_text")
    assert not desk.sees("button_kiosk")
    desk.dialogs.will_answer(NewRound("Våren 2028"))
    desk.click("button_new_round")
    assert "Omgången är öppen och ställer hela enkäten" in desk.message
    assert "”Våren 2028” är öppen." in desk.text("label_none_text")
    assert desk.find(QPushButton, "button_kiosk").hasFocus()
    assert not desk.sees("button_new_round")


def test_a_round_without_results_is_named_and_the_next_may_begin(briefly_answered_desk: Desk) -> None:
    desk = briefly_answered_desk
    desk.go("Kiosk")
    desk.dialogs.will_answer(NewRound("Våren 2028"), True)
    desk.click("button_new_round")
    desk.click("button_close_round")
    desk.go("Omgångar")
    assert desk.text("label_none") == "Omgångarna går inte att jämföra"
    assert desk.text("label_none_text") == "”Våren 2028” har inga resultat som kan visas."
    assert desk.sees("combo_later")
    assert not desk.sees("combo_group")
    assert desk.sees("button_new_round")


def test_two_rounds_are_compared_in_words_for_how_sure_it_is_and_drawn_and_copied(measured_desk: Desk) -> None:
    desk = measured_desk
    desk.choose("combo_later", "Ett år senare")
    head, *rows = desk.table("table_changed_dimensions").splitlines()
    assert head.split("\t")[:5] == ["Område", "Läge", "Bedömning", "Förändring (0–100)", "Osäkerhet"]
    influence = rows[0].split("\t")
    assert influence[:3] == ["Inflytande", "● nuläge", "säker ökning"]
    assert influence[3].startswith("+")
    assert influence[4].startswith("mellan ")
    assert rows[1].split("\t")[:2] == ["Inflytande", "◆ önskat läge"]
    assert not desk.sees("card_warnings")
    chart = desk.find(ChartView, "chart")
    desk.qtbot.waitUntil(lambda: not chart.picture.isNull())
    assert "i 2 omgångar" in chart.accessibleName()
    assert "Inflytande: nuläge" in chart.accessibleName()
    desk.find(QTabWidget, "tabs").setCurrentIndex(1)
    desk.settle()
    desk.click("button_copy")
    head, first, *_ = QGuiApplication.clipboard().text().splitlines()
    QGuiApplication.clipboard().clear()
    row = dict(zip(head.split("\t"), first.split("\t"), strict=True))
    assert "%" in row["Positiva"]
    assert "procentenhet" in row["Skillnad i andel"]
    assert row["Andelens bedömning"]
    assert row["Svar"] == "68 → 68"


def test_what_to_be_careful_about_stands_above_and_what_is_not_compared_under_its_own_tab(measured_desk: Desk) -> None:
    desk = measured_desk
    assert "Svarsfrekvensen har gått från" in desk.text("label_warnings")
    tabs = desk.find(QTabWidget, "tabs")
    assert tabs.tabText(2) == "&Jämförs inte (2)"
    tabs.setCurrentIndex(2)
    desk.settle()
    _, dimension, question = desk.table("table_changed_left_out").splitlines()
    assert dimension.startswith("Område\tSäga vad man tycker\t")
    assert question.startswith("Fråga\t")
    assert question.endswith("inte ordagrant densamma i båda omgångarna.")


def test_the_earlier_round_is_always_the_earlier_and_the_chosen_group_is_kept(measured_desk: Desk) -> None:
    desk = measured_desk
    earlier, later = desk.find(QComboBox, "combo_earlier"), desk.find(QComboBox, "combo_later")
    assert (earlier.currentText(), later.currentText()) == ("Ett år senare", "Två år senare")
    everybody = desk.table("table_changed_dimensions")
    desk.choose("combo_group", "Omsorg")
    assert desk.table("table_changed_dimensions") != everybody
    desk.choose("combo_later", "Ett år senare")
    assert earlier.currentText() == earlier.toolTip() == "Första mätningen"
    desk.choose("combo_earlier", "Ett år senare")
    assert later.currentText() == "Två år senare"
    assert desk.find(QComboBox, "combo_group").currentText().strip() == "Omsorg"


def test_an_open_round_is_waited_for_and_the_closed_ones_are_still_compared(measured_desk: Desk) -> None:
    desk = measured_desk
    before = desk.table("table_changed_dimensions")
    desk.go("Kiosk")
    desk.dialogs.will_answer(NewRound("Tre år senare"))
    desk.click("button_new_round")
    desk.go("Omgångar")
    assert desk.table("table_changed_dimensions") == before
    assert desk.find(QComboBox, "combo_later").findText("Tre år senare") < 0

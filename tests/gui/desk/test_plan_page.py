"""The action plan at the desk: filled in with mouse and keyboard, saved at once, undone at will."""

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import vobject
from pypdf import PdfReader
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTabWidget,
)

from kulturverktyg.decide.action_plan import ActionPlan
from kulturverktyg.decide.measure import MeasureView
from kulturverktyg.decide.measures import add_measure, read_plan
from kulturverktyg.gui.widgets.chart_view import ChartView
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.model.kinds import Horizon, Level, Status, Subject
from kulturverktyg.prepare.journeys import list_journeys
from tests.days import today
from tests.gui.desk.at_the_desk import LEFT, Desk, type_text
from tests.gui.desk.open_survey import full_disk

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
TABLE, BOARD, TIMELINE = range(3)
FIELDS, REASONS, HISTORY = range(3)
PAST, FUTURE = (today() + dt.timedelta(days=days) for days in (-20, 60))
MEASURES = (
    MeasureView("Egna scheman", owner="Enhetschef", deadline=PAST, prioritised=True),
    MeasureView("Handledning", owner="Nämnden", status=Status.ONGOING, deadline=FUTURE, prioritised=True),
    MeasureView("Veckobrev", owner="Ledningen"),
)


@pytest.fixture
def planned(desk: Desk) -> Desk:
    """The page with three measures, of which two are prioritised and one is late."""
    for measure in MEASURES:
        add_measure(_store(desk), _journey_id(desk), measure)
    desk.go("Handlingsplan")
    return desk


def test_the_first_measure_is_added_from_the_empty_page_and_filled_in(desk: Desk) -> None:
    desk.go("Handlingsplan")
    assert "Här blir det ni har valt till åtgärder" in desk.text("label_empty")
    desk.click("button_begin")
    assert desk.window.focusWidget().objectName() == "edit_title"
    for name, words in (
        ("edit_title", "  Egna   scheman "),
        ("edit_owner", "Enhetschef"),
        ("edit_starts", "20270111"),
        ("edit_deadline", "2027-6-30"),
        ("edit_next_follow_up", "2027-04-12"),
        ("edit_first_step", "Prova i två lag"),
        ("edit_evidence", "Åtta av tio scheman"),
        ("edit_why", "Störst glapp"),
    ):
        desk.write(name, words)
    for name, words in (("combo_status", "Pågår"), ("combo_level", "Ledning"), ("combo_horizon", "Längre")):
        desk.choose(name, words)
    desk.write("combo_kind", "Förenkling")
    desk.click("check_prioritised")
    (measure,) = _plan(desk).measures
    assert (measure.title, measure.owner, measure.kind) == ("Egna scheman", "Enhetschef", "Förenkling")
    assert (measure.starts, measure.deadline) == (dt.date(2027, 1, 11), dt.date(2027, 6, 30))
    assert (measure.status, measure.level, measure.horizon) == (Status.ONGOING, Level.MANAGEMENT, Horizon.LONGER)
    assert (measure.first_step, measure.evidence, measure.why) == (
        *("Prova i två lag", "Åtta av tio scheman"),
        "Störst glapp",
    )
    assert measure.next_follow_up == dt.date(2027, 4, 12)
    assert measure.prioritised
    assert desk.text("label_saved") == "Sparat"
    assert "1\tEgna scheman\tEnhetschef\t2027-06-30\tPågår\t2027-04-12" in desk.table("table_measures")


def test_a_day_that_is_none_or_before_the_beginning_is_not_saved(planned: Desk) -> None:
    planned.write("edit_deadline", "i vår")
    assert planned.message == "”i vår” är inte en dag. Skriv den som 2027-03-16."
    planned.write("edit_deadline", "2027-03-16")
    assert planned.message == ""
    planned.write("edit_starts", "2027-03-17")
    assert "före den börjar 2027-03-17" in planned.message
    assert _plan(planned).measures[0].starts is None


def test_what_has_no_room_in_a_title_is_told(planned: Desk) -> None:
    edit = planned.find(QLineEdit, "edit_title")
    edit.selectAll()
    QApplication.clipboard().setText("ord " * 60)
    edit.paste()
    planned.settle()
    assert "Åtgärden kan ha högst 200 tecken" in planned.message


def test_an_owner_that_looks_like_a_person_is_pointed_out_calmly(planned: Desk) -> None:
    assert not planned.sees("label_owner_hint")
    planned.write("edit_owner", "anna.berg@norr.se")
    assert planned.text("label_owner_hint").startswith("Skriv en roll, inte en person.")
    planned.write("edit_owner", "Enhetschef")
    assert not planned.sees("label_owner_hint")


def test_letters_that_nobody_sees_are_not_kept(planned: Desk) -> None:
    planned.write("edit_why", "Störst\u202e glapp")
    assert "Störst glapp" in {measure.why for measure in _plan(planned).measures}


def test_a_cell_is_typed_in_place_and_a_status_is_chosen(planned: Desk) -> None:
    view = planned.find(DataTable, "table_measures")
    planned.click_cell(view, _cell(view, 2, 1))
    planned.write_in_place(view, "Månadsbrev")
    planned.click_cell(view, _cell(view, 2, 3))
    planned.write_in_place(view, "2027-05-01")
    planned.qtbot.keyClick(view, Key.Key_Right)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (2, 4)
    planned.qtbot.keyClick(view, Key.Key_F2)
    combo = next(combo for combo in view.findChildren(QComboBox) if combo.isVisible())
    planned.qtbot.keyClick(combo, Key.Key_Down)
    planned.qtbot.keyClick(combo, Key.Key_Return)
    planned.settle()
    letter = _plan(planned).measures[2]
    assert (letter.title, letter.deadline, letter.status) == ("Månadsbrev", dt.date(2027, 5, 1), Status.ONGOING)
    assert [one.field for one in letter.history] == ["Åtgärd", "Klar senast", "Status"]
    planned.click_cell(view, _cell(view, 2, 3))
    planned.write_in_place(view, "maj")
    assert "är inte en dag" in planned.message


def test_what_is_late_is_said_first_and_shown_by_itself(planned: Desk) -> None:
    assert planned.text("label_late") == "1 åtgärd är försenad"
    assert planned.text("label_late_which") == f"Egna scheman ({PAST})"
    assert f"{PAST} försenad" in planned.table("table_measures")
    planned.click("button_late")
    assert "Handledning" not in planned.table("table_measures")
    planned.choose("combo_shown", "Inte prioriterade")
    assert _titles(planned) == ["Veckobrev"]
    planned.choose("combo_shown", "Alla åtgärder")
    planned.write("edit_filter", "nämnd")
    assert _titles(planned) == ["Handledning"]


def test_no_more_than_the_number_that_is_set_are_prioritised(planned: Desk) -> None:
    planned.write("spin_limit", "2")
    assert _plan(planned).limit == 2
    view = planned.find(DataTable, "table_measures")
    planned.click_cell(view, _cell(view, 2, 1))
    planned.click("check_prioritised")
    assert "Högst 2 åtgärder kan vara prioriterade" in planned.message
    assert len(_plan(planned).prioritised) == 2
    planned.write("spin_limit", "1")
    assert "2 åtgärder är prioriterade" in planned.message
    assert _plan(planned).limit == 2


def test_measures_are_moved_removed_and_put_back_by_key(planned: Desk) -> None:
    view = planned.find(DataTable, "table_measures")
    planned.click_cell(view, _cell(view, 1, 0))
    planned.qtbot.keyClick(view, Key.Key_Up, ALT)
    planned.settle()
    assert _titles(planned) == ["Handledning", "Egna scheman", "Veckobrev"]
    planned.qtbot.keyClick(view, Key.Key_Delete)
    planned.settle()
    assert "”Handledning” är borttagen" in planned.message
    assert [one.title for one in _plan(planned).measures] == ["Egna scheman", "Veckobrev"]
    planned.qtbot.keyClick(view, Key.Key_Z, CTRL)
    planned.qtbot.keyClick(view, Key.Key_Z, CTRL)
    planned.settle()
    assert _plan(planned).measures == MEASURES
    planned.qtbot.keyClick(view, Key.Key_Y, CTRL)
    planned.settle()
    assert _plan(planned).measures[0].title == "Handledning"
    planned.qtbot.keyClick(view, Key.Key_Insert)
    planned.settle()
    planned.write("edit_title", "En till")
    assert [one.title for one in _plan(planned).measures] == ["Handledning", "Egna scheman", "Veckobrev", "En till"]


def test_a_card_is_moved_to_another_status_by_key_and_by_dragging(planned: Desk) -> None:
    planned.find(QTabWidget, "tabs_views").setCurrentIndex(BOARD)
    waiting = planned.find(QListWidget, "list_planned")
    waiting.setFocus()
    planned.qtbot.keyClick(waiting, Key.Key_Down)
    assert planned.text("edit_title") == "Veckobrev"
    planned.qtbot.keyClick(waiting, Key.Key_Right, ALT)
    planned.settle()
    assert _plan(planned).measures[2].status is Status.ONGOING
    under_way = planned.find(QListWidget, "list_ongoing")
    assert under_way.hasFocus()
    planned.qtbot.keyClick(under_way, Key.Key_Left)
    assert planned.text("edit_title") == "Egna scheman"
    done = planned.find(QListWidget, "list_done")
    _drag(under_way, done)
    planned.settle()
    assert _plan(planned).measures[1].status is Status.DONE
    assert done.count() == 1
    planned.click("button_undo")
    assert _plan(planned).measures[1].status is Status.ONGOING


def test_the_timeline_is_drawn_and_told_to_who_cannot_see_it(planned: Desk) -> None:
    planned.find(QTabWidget, "tabs_views").setCurrentIndex(TIMELINE)
    planned.settle()
    chart = planned.find(ChartView, "chart")
    assert not chart.picture.isNull()
    assert chart.accessibleName().startswith("1 av 3 åtgärder är försenad. Tidslinje: Egna scheman (till ")
    assert not planned.sees("edit_title")


def test_a_measure_is_shown_on_the_projector(planned: Desk) -> None:
    planned.click("button_projector")
    assert planned.text("label_title") == "Projektor"
    view = planned.window.pages.projector_page.show_.on_screen
    assert view.words == f"Åtgärd 1 av 2. Egna scheman. Enhetschef · klar senast {PAST}"


def test_what_a_measure_builds_on_is_found_by_its_words(planned: Desk) -> None:
    planned.find(QTabWidget, "tabs").setCurrentIndex(REASONS)
    combo = planned.find(QComboBox, "combo_reason")
    first = combo.itemText(0)
    assert first.startswith("Område: ")
    edit = combo.lineEdit()
    edit.setFocus()
    type_text(edit, first)
    planned.qtbot.keyClick(edit, Key.Key_Return)
    planned.settle()
    (reason,) = _plan(planned).measures[0].reasons
    assert (reason.subject, reason.told) == (Subject.DIMENSION, first)
    reasons = planned.find(QListWidget, "list_reasons")
    assert reasons.item(0).text() == first
    reasons.setCurrentRow(0)
    reasons.setFocus()
    planned.qtbot.keyClick(reasons, Key.Key_Delete)
    planned.settle()
    assert _plan(planned).measures[0].reasons == ()


def test_every_change_can_be_read_in_the_history(planned: Desk) -> None:
    planned.choose("combo_status", "Pågår")
    planned.write("edit_owner", "Områdeschef")
    planned.find(QTabWidget, "tabs").setCurrentIndex(HISTORY)
    assert f"{today()}\tAnsvarig\tEnhetschef → Områdeschef\n{today()}\tStatus\tPlanerad → Pågår" in planned.table(
        "table_history"
    )
    planned.click("button_undo")
    assert "Ansvarig" not in planned.table("table_history")


def test_the_plan_goes_out_to_a_workbook_and_comes_back(planned: Desk, tmp_path: Path) -> None:
    planned.dialogs.will_answer(tmp_path / "plan")
    _trigger(planned, "action_table")
    assert "plan.xlsx" in planned.message
    book = openpyxl.load_workbook(tmp_path / "plan.xlsx")
    book.active["B2"] = "Egna scheman för alla"
    book.active.append([None, "Ny i filen"])
    book.save(tmp_path / "ändrad.xlsx")
    planned.dialogs.will_answer(tmp_path / "ändrad.xlsx")
    _trigger(planned, "action_import")
    assert planned.message == "1 åtgärd är tillagd och 1 åtgärd är ändrad."
    assert _titles(planned) == ["Egna scheman för alla", "Handledning", "Veckobrev", "Ny i filen"]
    planned.click("button_undo")
    assert _plan(planned).measures == MEASURES
    planned.dialogs.will_answer(tmp_path / "plan.csv")
    _trigger(planned, "action_table")
    assert (tmp_path / "plan.csv").read_text("utf-8-sig").startswith("Id;Åtgärd;")


def test_a_file_with_faults_changes_nothing_and_says_where_they_are(planned: Desk, tmp_path: Path) -> None:
    (tmp_path / "fel.csv").write_text("Åtgärd;Status\nBra;Klar\n;Halv\n", "utf-8")
    planned.dialogs.will_answer(tmp_path / "fel.csv")
    _trigger(planned, "action_import")
    assert "rad 3, kolumn Åtgärd: åtgärden saknar namn, kolumn Status: ”Halv”" in planned.message
    assert _plan(planned).measures == MEASURES


def test_columns_with_other_headings_are_told_what_they_are(planned: Desk, tmp_path: Path) -> None:
    (tmp_path / "egen.csv").write_text(
        "Punkt;Vem;Kostnad;Deadline\nHandledning för alla;Nämnden;12;2027-09-01\n", "utf-8"
    )
    planned.dialogs.will_answer(tmp_path / "egen.csv")
    _trigger(planned, "action_import")
    assert not planned.find(QPushButton, "button_read").isEnabled()
    planned.choose("combo_column_0", "Åtgärd")
    planned.choose("combo_column_1", "Ansvarig")
    assert planned.find(QComboBox, "combo_column_3").currentText() == "Klar senast"
    planned.click("button_read")
    assert planned.message == "1 åtgärd är tillagd. Kolumnen Kostnad lästes inte."
    new = _plan(planned).measures[-1]
    assert (new.title, new.owner, new.deadline) == ("Handledning för alla", "Nämnden", dt.date(2027, 9, 1))
    planned.dialogs.will_answer(tmp_path / "egen.csv")
    _trigger(planned, "action_import")
    planned.click("button_cancel")
    assert len(_plan(planned).measures) == 4
    assert planned.sees("table_measures")


def test_the_plan_is_printed_on_pages_to_bring_to_a_meeting(planned: Desk, tmp_path: Path) -> None:
    planned.dialogs.will_answer(tmp_path / "plan")
    _trigger(planned, "action_print")
    assert "plan.pdf" in planned.message
    assert PdfReader(tmp_path / "plan.pdf").pages[0].extract_text().count("Handlingsplan")


def test_days_go_out_to_a_calendar(planned: Desk, tmp_path: Path) -> None:
    planned.dialogs.will_answer(tmp_path / "dagar")
    _trigger(planned, "action_calendar")
    calendar = vobject.readOne((tmp_path / "dagar.ics").read_text("utf-8"))
    assert {event.dtstart.value for event in calendar.vevent_list} == {PAST, FUTURE}


def test_what_cannot_be_saved_is_said_and_saved_when_it_can(planned: Desk) -> None:
    with full_disk(_store(planned)):
        why = planned.find(QPlainTextEdit, "edit_why")
        why.setFocus()
        why.insertPlainText("mycket " * 1000)
        planned.write("edit_owner", "Områdeschef")
        assert "Disken är full" in planned.message
        assert planned.text("label_saved") == "Inte sparat"
        planned.window.close()
        planned.settle()
        planned.qtbot.waitUntil(lambda: len(planned.dialogs.asked) == 1)
        assert "Handlingsplanen är inte sparad" in planned.dialogs.asked[0]
        assert planned.window.isVisible()
    planned.write("edit_title", "Egna scheman för alla")
    measure = _plan(planned).measures[0]
    assert (measure.owner, measure.title, len(measure.why)) == ("Områdeschef", "Egna scheman för alla", 6999)


def _drag(source: QListWidget, target: QListWidget) -> None:
    """Take the first card of a column and let go of it over another."""
    data, place = source.mimeData([source.item(0)]), QPoint(20, 20)
    held = (Qt.DropAction.MoveAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target.viewport(), QDragEnterEvent(place, *held))
    QApplication.sendEvent(target.viewport(), QDragMoveEvent(place, *held))
    QApplication.sendEvent(target.viewport(), QDropEvent(QPointF(place), *held))


def _cell(view: QTableView, row: int, column: int) -> QModelIndex:
    return view.model().index(row, column)


def _titles(desk: Desk) -> list[str]:
    return [line.split("\t")[1] for line in desk.table("table_measures").splitlines()[1:]]


def _trigger(desk: Desk, name: str) -> None:
    (action,) = desk.window.findChildren(QAction, name)
    action.trigger()
    desk.settle()


def _store(desk: Desk) -> Any:
    return desk.window.store


def _journey_id(desk: Desk) -> Any:
    return list_journeys(_store(desk))[0].id


def _plan(desk: Desk) -> ActionPlan:
    return read_plan(_store(desk), _journey_id(desk))

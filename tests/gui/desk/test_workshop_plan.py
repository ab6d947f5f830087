"""The plan of a workshop at the desk: filled in with mouse and keyboard, saved at once, undone at will."""

import datetime as dt
from pathlib import Path
from uuid import uuid4

from pypdf import PdfReader
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QSpinBox, QTableView, QTabWidget, QTreeView

from kulturverktyg.gui.desk.workshops.capacity_card import warning_words
from kulturverktyg.gui.widgets.workshop_dialog import NewWorkshop
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.prepare.organisation import add_unit, remove_unit
from kulturverktyg.prepare.plans import read_plan, save_plan
from kulturverktyg.prepare.workshop_plan import WorkshopPlan
from tests.gui.desk.at_the_desk import LEFT, Desk, type_text
from tests.gui.desk.open_survey import full_disk

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
WHEN, PEOPLE, AGENDA, KIOSKS, GROUPS = range(5)


def test_day_place_and_promised_day_are_saved_as_they_are_left(desk: Desk) -> None:
    _tab(desk, WHEN)
    desk.write("edit_date", "20270316")
    desk.write("edit_starts", "13.30")
    desk.write("edit_place", "  Stora   salen ")
    desk.write("edit_feedback", "2027-04-06")
    plan = _in_file(desk)
    assert (plan.date, plan.starts, plan.place) == (dt.date(2027, 3, 16), dt.time(13, 30), "Stora salen")
    assert plan.feedback_date == dt.date(2027, 4, 6)
    assert desk.text("edit_date") == "2027-03-16"
    assert desk.text("label_ends").endswith("slutar klockan 16:30.")
    assert desk.text("label_saved") == "Sparat"
    assert "2027-03-16\tFörsta workshoppen\tStora salen\t77" in desk.table("table_plans")


def test_a_day_that_is_none_stays_to_be_mended_and_is_not_saved(desk: Desk) -> None:
    _tab(desk, WHEN)
    desk.write("edit_date", "16 mars")
    assert desk.message == "”16 mars” är inte en dag. Skriv den som 2027-03-16."
    desk.write("edit_starts", "25:00")
    assert "är inte ett klockslag" in desk.message
    assert (desk.text("edit_date"), _in_file(desk).date) == ("16 mars", None)
    desk.write("edit_date", "2027-03-16")
    assert _in_file(desk).date == dt.date(2027, 3, 16)
    assert "är inte ett klockslag" in desk.message
    desk.write("edit_starts", "22:30")
    assert desk.message == ""
    assert desk.text("label_ends").endswith("slutar klockan 01:30 nästa dag.")


def test_feedback_before_the_workshop_stays_until_either_day_is_mended(desk: Desk) -> None:
    _tab(desk, WHEN)
    desk.write("edit_date", "2027-03-16")
    desk.write("edit_feedback", "2027-03-01")
    assert "före workshoppen" in desk.message
    assert (desk.text("edit_feedback"), _in_file(desk).feedback_date) == ("2027-03-01", None)
    desk.write("edit_date", "2027-02-16")
    assert _in_file(desk).feedback_date == dt.date(2027, 3, 1)
    assert desk.message == ""


def test_what_is_wrong_stays_with_its_workshop_and_no_run_sheet_is_made_of_it(desk: Desk) -> None:
    _tab(desk, WHEN)
    desk.write("edit_date", "2027111")
    desk.go("Kiosk")
    _tab(desk, PEOPLE)
    desk.click("button_run_sheet")
    wrong = "”2027111” är inte en dag. Skriv den som 2027-03-16."
    assert (desk.message, desk.dialogs.asked) == (wrong, [])
    assert desk.find(QLineEdit, "edit_date").isVisible()
    desk.dialogs.will_answer(NewWorkshop("Onsdag", ("sv",)))
    desk.click("button_create")
    assert (desk.text("edit_date"), desk.message) == ("", f"{wrong} Det du skrev står kvar i planen som du lämnade.")
    desk.choose_row("table_plans", "inte bestämd")
    assert (desk.text("label_plan"), desk.text("edit_date")) == ("Plan för Första workshoppen", "2027111")
    desk.window.close()
    desk.settle()
    desk.qtbot.waitUntil(lambda: len(desk.dialogs.asked) == 2)
    assert "gick inte att spara och försvinner om du stänger nu" in desk.dialogs.asked[-1]
    desk.write("edit_date", "2027-11-01")
    assert (desk.message, _in_file(desk).date) == ("", dt.date(2027, 11, 1))
    desk.click("button_run_sheet")
    assert desk.dialogs.asked[-1] == "Spara körschemat"


def test_a_long_place_is_kept_as_far_as_there_is_room_and_nothing_in_it_turns_the_line(desk: Desk) -> None:
    _tab(desk, WHEN)
    desk.write("edit_place", "Sal \u202e1" + "å" * 300)
    assert _in_file(desk).place == desk.text("edit_place") == "Sal 1" + "å" * 194


def test_what_is_being_typed_is_saved_when_the_page_is_left(desk: Desk) -> None:
    _tab(desk, WHEN)
    edit = desk.find(QLineEdit, "edit_place")
    edit.setFocus()
    type_text(edit, "Matsalen")
    desk.go("Enkät")
    assert _in_file(desk).place == "Matsalen"


def test_everything_is_undone_and_made_again_by_key(desk: Desk) -> None:
    _tab(desk, WHEN)
    assert not desk.find(QPushButton, "button_undo").isEnabled()
    desk.write("edit_place", "Matsalen")
    edit = desk.find(QLineEdit, "edit_place")
    edit.setFocus()
    type_text(edit, " i källaren")
    desk.qtbot.keyClick(edit, Key.Key_Z, CTRL)
    desk.settle()
    assert (desk.text("edit_place"), _in_file(desk).place) == ("Matsalen", "Matsalen")
    desk.click("button_undo")
    assert _in_file(desk).place == ""
    desk.click("button_redo")
    desk.click("button_redo")
    assert _in_file(desk).place == "Matsalen i källaren"


def test_expected_people_are_typed_from_cell_to_cell(desk: Desk) -> None:
    _tab(desk, PEOPLE)
    desk.click("button_nobody")
    assert desk.text("label_expected") == "Skriv hur många som väntas från varje enhet."
    tree = desk.find(QTreeView, "tree_expected")
    unit = _unit(tree, "Hemtjänst")
    desk.click_cell(tree, unit.siblingAtColumn(1))
    desk.qtbot.keyClick(tree, "1")
    editor = tree.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    type_text(editor, "2")
    desk.qtbot.keyClick(editor, Key.Key_Tab)
    desk.write_in_place(tree, "3")
    assert sorted(_in_file(desk).expected.values()) == [3, 12]
    assert desk.text("label_expected").startswith("15 personer väntas:")
    assert unit.siblingAtColumn(tree.model().columnCount() - 1).data() == "15"
    desk.click("button_everyone")
    assert _in_file(desk).people == 77


def test_names_of_units_are_not_written_here(desk: Desk) -> None:
    _tab(desk, PEOPLE)
    tree = desk.find(QTreeView, "tree_expected")
    desk.click_cell(tree, _unit(tree, "Hemtjänst"))
    desk.qtbot.keyClick(tree, "X")
    assert tree.findChild(QLineEdit) is None


def test_a_unit_that_is_removed_goes_out_of_the_plan(desk: Desk) -> None:
    _tab(desk, PEOPLE)
    desk.click("button_nobody")
    desk.click("button_everyone")
    store = desk.window.store
    assert store is not None
    barn = next(unit for unit in list_journeys(store)[0].units if unit.name == "Barn")
    remove_unit(store, barn.id)
    desk.go("Alla resor")
    desk.open_first_journey()
    _tab(desk, PEOPLE)
    assert desk.text("label_expected").startswith("57 personer väntas")


def test_the_agenda_is_written_moved_and_cut_by_key(desk: Desk) -> None:
    _tab(desk, AGENDA)
    table = desk.find(QTableView, "table_agenda")
    table.setFocus()
    desk.qtbot.keyClick(table, Key.Key_Home, CTRL)
    desk.qtbot.keyClick(table, Key.Key_Insert)
    desk.write_in_place(table, "Kaffe")
    desk.click_cell(table, table.model().index(1, 1))
    desk.write_in_place(table, "9999")
    assert desk.message == "Punkt 2 i dagordningen kan inte ta 9999 minuter. Skriv högst 1440, som är ett dygn."
    desk.write_in_place(table, "20")
    assert desk.message == ""
    assert _agenda(table)[:3] == ["09:00 15", "09:15 20", "09:35 45"]
    assert desk.text("label_agenda") == "Sammanlagt 3 timmar 20 minuter, slutar 12:20"
    desk.qtbot.keyClick(table, Key.Key_Up, ALT)
    assert table.currentIndex().row() == 0
    assert [(step.minutes, step.title) for step in _settled(desk).agenda[:1]] == [(20, "Kaffe")]
    desk.qtbot.keyClick(table, Key.Key_Delete)
    assert "Kaffe" not in [step.title for step in _settled(desk).agenda]
    desk.qtbot.keyClick(table, Key.Key_Z, CTRL)
    assert _settled(desk).agenda[0].title == "Kaffe"


def test_the_agenda_is_moved_with_buttons_and_its_ends_stand_still(desk: Desk) -> None:
    _tab(desk, AGENDA)
    table = desk.find(QTableView, "table_agenda")
    desk.click_cell(table, table.model().index(0, 2))
    assert not desk.find(QPushButton, "button_step_up").isEnabled()
    before = _in_file(desk).agenda
    desk.click("button_step_down")
    assert _in_file(desk).agenda == (before[1], before[0], *before[2:])
    desk.click("button_remove_step")
    assert _in_file(desk).agenda == (before[1], *before[2:])


def test_too_few_kiosks_are_told_with_what_would_do(desk: Desk) -> None:
    _tab(desk, KIOSKS)
    assert desk.text("label_need") == "16 kiosker behövs för 77 personer på 45 minuter"
    assert desk.text("label_warning").startswith("1 kiosk räcker inte: 4 av 77 hinner svara. Ta med 15 kiosker till")
    _set(desk, "spin_kiosks", 359)
    _wheel(desk.find(QSpinBox, "spin_minutes"))
    assert (_in_file(desk).kiosks, _in_file(desk).minutes_available) == (359, 45)
    _set(desk, "spin_kiosks", 16)
    assert not desk.sees("label_warning")
    assert "\t16\t" in desk.table("table_plans")
    _set(desk, "spin_minutes", 2000)
    assert desk.message == "Tid att svara i minuter ska vara från 1 till 1440, inte 2000."
    _set(desk, "spin_minutes", 60)
    assert desk.message == ""
    _set(desk, "spin_handover", 65)
    plan = _in_file(desk)
    assert (plan.kiosks, plan.minutes_available, plan.handover_seconds) == (16, 60, 65)
    assert "65 s för överlämning" in desk.text("label_capacity")


def test_more_kiosks_than_can_be_planned_are_not_asked_for() -> None:
    cell = (uuid4(), uuid4())
    plan = WorkshopPlan({cell: 10_000}, kiosks=50)
    assert warning_words(plan, 441) == (
        "50 kiosker räcker inte: 244 av 10000 hinner svara. Dela upp deltagarna på flera workshoppar. "
        "Några kan också svara på papper."
    )


def test_groups_are_drawn_drawn_again_and_follow_who_is_expected(desk: Desk) -> None:
    _tab(desk, GROUPS)
    assert not desk.sees("table_groups")
    _set(desk, "spin_groups", 7)
    desk.click("button_draw")
    first = desk.table("table_groups")
    assert [line.split("\t")[1] for line in first.splitlines()[1:]] == ["11"] * 7
    desk.click("button_draw")
    assert desk.table("table_groups") != first
    desk.click("button_undo")
    assert desk.table("table_groups") == first
    assert (_in_file(desk).groups, _in_file(desk).draw) == (7, 1)


def test_a_group_from_many_units_names_some_and_tells_all_when_pointed_at(desk: Desk) -> None:
    store = desk.window.store
    assert store is not None
    view = list_journeys(store)[0]
    names = [f"Enhet {place}" for place in range(9)]
    cells = {(add_unit(store, view.id, name, None), view.roles[0].id): 1 for name in names}
    save_plan(store, view.workshops[0].id, WorkshopPlan(cells, groups=1, draw=1))
    desk.go("Alla resor")
    desk.open_first_journey()
    _tab(desk, GROUPS)
    cell = desk.find(QTableView, "table_groups").model().index(0, 3)
    assert cell.data() == "1 Enhet 0, 1 Enhet 1, 1 Enhet 2, 1 Enhet 3, 1 Enhet 4 och 4 enheter till"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == ", ".join(f"1 {name}" for name in names)


def test_the_plan_of_a_closed_workshop_is_only_read(briefly_answered_desk: Desk) -> None:
    desk = briefly_answered_desk
    _tab(desk, WHEN)
    assert "Workshoppen är stängd, så planen går inte längre att ändra." in desk.text("label_closed")
    before = _in_file(desk)
    desk.write("edit_place", "Matsalen")
    _tab(desk, PEOPLE)
    tree = desk.find(QTreeView, "tree_expected")
    desk.click_cell(tree, _unit(tree, "Hemtjänst").siblingAtColumn(1))
    desk.qtbot.keyClick(tree, "9")
    _tab(desk, AGENDA)
    table = desk.find(QTableView, "table_agenda")
    desk.click_cell(table, table.model().index(1, 2))
    for key in (Key.Key_X, Key.Key_Insert, Key.Key_Delete, Key.Key_F2):
        desk.qtbot.keyClick(table, key)
    desk.qtbot.keyClick(table, Key.Key_Up, ALT)
    _tab(desk, KIOSKS)
    _set(desk, "spin_kiosks", 7)
    names = ("button_everyone", "button_nobody", "button_add_step", "button_remove_step", "button_draw")
    assert [desk.window.findChild(QPushButton, name).isEnabled() for name in names] == [False] * len(names)
    assert (_settled(desk), desk.text("spin_kiosks"), desk.message) == (before, str(before.kiosks), "")
    desk.click("button_run_sheet")
    assert desk.dialogs.asked == ["Spara körschemat"]


def test_each_workshop_has_its_own_plan(desk: Desk) -> None:
    _tab(desk, WHEN)
    desk.write("edit_place", "Matsalen")
    desk.dialogs.will_answer(NewWorkshop("Onsdag", ("sv",)))
    desk.click("button_create")
    assert (desk.text("label_plan"), desk.text("edit_place")) == ("Plan för Onsdag", "")
    assert not desk.find(QPushButton, "button_undo").isEnabled()
    desk.write("edit_place", "Aulan")
    desk.choose_row("table_plans", "inte bestämd")
    assert desk.text("edit_place") == "Matsalen"
    lines = desk.table("table_plans").splitlines()
    assert ["Matsalen" in lines[1], "Aulan" in lines[2]] == [True, True]


def test_the_run_sheet_is_saved_as_a_pdf_with_what_is_planned(desk: Desk, tmp_path: Path) -> None:
    _tab(desk, WHEN)
    desk.write("edit_place", "Matsalen")
    desk.click("button_run_sheet")
    assert desk.dialogs.asked == ["Spara körschemat"]
    desk.dialogs.will_answer(tmp_path / "onsdag")
    desk.click("button_run_sheet")
    assert desk.message == "Körschemat är sparat som onsdag.pdf, färdigt att skriva ut."
    words = "".join(page.extract_text() for page in PdfReader(tmp_path / "onsdag.pdf").pages)
    assert "Matsalen" in words
    assert "Hemtjänst" in words


def test_a_folder_that_is_not_there_is_told(desk: Desk, tmp_path: Path) -> None:
    _tab(desk, WHEN)
    desk.dialogs.will_answer(tmp_path / "borta" / "onsdag.pdf")
    desk.click("button_run_sheet")
    assert "finns inte. Gör den eller välj en annan mapp." in desk.message


def test_the_window_asks_before_it_closes_on_a_plan_that_the_file_would_not_take(desk: Desk) -> None:
    _tab(desk, AGENDA)
    assert desk.window.store is not None
    table = desk.find(QTableView, "table_agenda")
    with full_disk(desk.window.store):
        for _ in range(60):
            if desk.message:
                break
            desk.click("button_add_step")
            desk.write_in_place(table, "Kaffe och samtal " * 11)
        assert desk.text("label_saved") == "Inte sparat"
        desk.window.close()
        desk.settle()
        desk.qtbot.waitUntil(lambda: len(desk.dialogs.asked) == 1)
        assert "Planen är inte sparad" in desk.dialogs.asked[0]
        assert desk.window.isVisible()
    desk.go("Enkät")
    assert len(_in_file(desk).agenda) == table.model().rowCount()


def _tab(desk: Desk, place: int) -> None:
    desk.go("Workshoppar")
    bar = desk.find(QTabWidget, "tabs").tabBar()
    desk.qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(place).center())
    desk.settle()


def _in_file(desk: Desk) -> WorkshopPlan:
    store = desk.window.store
    assert store is not None
    return read_plan(store, list_journeys(store)[0].workshops[0].id)


def _settled(desk: Desk) -> WorkshopPlan:
    desk.settle()
    return _in_file(desk)


def _unit(tree: QTreeView, name: str) -> QModelIndex:
    (found,) = tree.model().match(
        tree.model().index(0, 0),
        Qt.ItemDataRole.DisplayRole,
        name,
        -1,
        Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
    )
    return found


def _agenda(table: QTableView) -> list[str]:
    model = table.model()
    return [f"{model.index(row, 0).data()} {model.index(row, 1).data()}" for row in range(model.rowCount())]


def _wheel(box: QSpinBox) -> None:
    """One step of the wheel over a box that has not the focus."""
    middle = QPointF(box.rect().center())
    event = QWheelEvent(
        *(middle, box.mapToGlobal(middle), QPoint(0, 120), QPoint(0, 120)),
        *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(box, event)


def _set(desk: Desk, name: str, value: int) -> None:
    box = desk.find(QSpinBox, name)
    box.setFocus()
    desk.qtbot.keyClick(box, Key.Key_A, CTRL)
    desk.qtbot.keyClicks(box, str(value))
    desk.qtbot.keyClick(box, Key.Key_Return)
    desk.settle()

"""Uppdrag: everything is saved when a field is left, and what is taken away can be had back."""

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QListView, QSpinBox, QStackedWidget, QTabWidget, QTreeView, QWidget

from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.prepare.organisation import add_role
from kulturverktyg.prepare.views import JourneyView
from tests.builders import NAME
from tests.gui.desk.at_the_desk import Desk, type_text


def test_the_card_is_saved_field_by_field(desk: Desk) -> None:
    desk.go("Uppdrag")
    desk.write("edit_commissioner", "Nämnden för vård")
    desk.write("edit_purpose", "Veta hur vi har det")
    assert desk.text("label_saved") == "Sparat"
    card = _journey(desk).card
    assert (card.commissioner, card.purpose) == ("Nämnden för vård", "Veta hur vi har det")


def test_what_the_template_suggests_is_marked_until_it_is_changed(empty_desk: Desk) -> None:
    empty_desk.click("button_begin")
    empty_desk.write("edit_name", "Kulturresan")
    empty_desk.click("button_create")
    empty_desk.go("Uppdrag")
    assert _suggested(empty_desk) == ["commissioner", "purpose", "questions", "limits"]
    assert "Förslag från mallen" in empty_desk.text("label_suggested_purpose")
    assert "Förslag från mallen" in empty_desk.find(QWidget, "edit_purpose").accessibleDescription()
    empty_desk.write("edit_purpose", "Veta hur vi har det")
    assert _suggested(empty_desk) == ["commissioner", "questions", "limits"]
    assert not empty_desk.find(QWidget, "edit_purpose").accessibleDescription()
    empty_desk.write("edit_commissioner", "Nämnden för vård")
    assert _suggested(empty_desk) == ["questions", "limits"]


def test_what_is_being_written_is_saved_when_another_page_is_opened(desk: Desk) -> None:
    desk.go("Uppdrag")
    edit = desk.find(QSpinBox, "spin_k")
    edit.setFocus()
    desk.qtbot.keyClick(edit, Qt.Key.Key_Up)
    desk.go("Enkät")
    assert _journey(desk).k == 8


def test_an_empty_name_is_refused_and_the_saved_one_comes_back(desk: Desk) -> None:
    desk.go("Uppdrag")
    edit = desk.find(QLineEdit, "edit_name")
    edit.setFocus()
    edit.selectAll()
    desk.qtbot.keyClick(edit, Qt.Key.Key_Delete)
    assert desk.sees("label_name_problem")
    assert desk.text("label_name_problem") == "Resan behöver ett namn."
    assert edit.property("wrong")
    desk.write("edit_name", " ")
    assert "behöver ett namn" in desk.message
    assert desk.text("edit_name") == NAME
    assert not desk.sees("label_name_problem")
    assert not edit.property("wrong")


def test_the_floor_cannot_be_gone_under(desk: Desk) -> None:
    desk.go("Uppdrag")
    desk.find(QSpinBox, "spin_k").setValue(3)
    assert desk.find(QSpinBox, "spin_k").value() == 5
    desk.find(QSpinBox, "spin_k").setValue(9)
    desk.write("spin_k", "3")
    assert desk.find(QSpinBox, "spin_k").value() == 9
    assert desk.message.startswith("Minsta redovisningsgrupp är fortfarande 9. Den är lägst 5")
    assert _journey(desk).k == 9


def test_once_the_kiosk_has_been_open_the_promise_is_not_lowered(desk: Desk) -> None:
    desk.dialogs.will_answer(True, "2580")
    desk.click("button_kiosk")
    desk.go("Uppdrag")
    desk.write("spin_k", "6")
    assert desk.find(QSpinBox, "spin_k").value() == 7
    assert "kan inte sänkas när kiosken har varit öppen" in desk.message
    assert not desk.text("label_saved")
    assert _journey(desk).k == 7


def test_after_the_round_is_closed_the_floor_is_fixed(briefly_answered_desk: Desk) -> None:
    briefly_answered_desk.go("Uppdrag")
    assert not briefly_answered_desk.find(QSpinBox, "spin_k").isEnabled()
    assert briefly_answered_desk.text("label_k_help").endswith("Kan inte ändras när en omgång är stängd.")


def test_headcounts_are_typed_in_place_and_summed_upwards(desk: Desk) -> None:
    tree = _units(desk)
    hemtjanst = tree.model().index(0, 0, tree.model().index(0, 0))
    desk.click_cell(tree, hemtjanst.siblingAtColumn(1))
    desk.write_in_place(tree, "41")
    last = tree.model().columnCount() - 1
    assert hemtjanst.siblingAtColumn(last).data() == "43"
    assert tree.model().index(0, last).data() == "68"
    assert 41 in _journey(desk).headcounts.values()


def test_a_headcount_can_only_be_a_whole_number(desk: Desk) -> None:
    tree = _units(desk)
    cell = tree.model().index(0, 0, tree.model().index(0, 0)).siblingAtColumn(1)
    desk.click_cell(tree, cell)
    desk.write_in_place(tree, "4x,5-")
    assert cell.data() == "45"


def test_a_unit_without_a_name_says_so_where_it_is_typed(desk: Desk) -> None:
    tree = _units(desk)
    tree.setFocus()
    desk.qtbot.keyClick(tree, Qt.Key.Key_Insert)
    desk.settle()
    edit = tree.viewport().findChild(QLineEdit)
    assert not edit.property("wrong")
    desk.qtbot.keyClick(edit, Qt.Key.Key_Delete)
    assert edit.property("wrong")
    assert edit.placeholderText() == "Skriv ett namn"
    desk.qtbot.keyClick(edit, Qt.Key.Key_Return)
    desk.settle()
    assert "behöver ett namn" in desk.message


def test_units_are_added_renamed_and_removed_by_keyboard(desk: Desk) -> None:
    tree = _units(desk)
    tree.setFocus()
    tree.setCurrentIndex(tree.model().index(0, 0))
    desk.qtbot.keyClick(tree, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    desk.settle()
    desk.write_in_place(tree, "Nattpatrullen")
    assert "Omsorg/Nattpatrullen" in _paths(desk)
    tree.setCurrentIndex(tree.model().index(2, 0, tree.model().index(0, 0)))
    desk.qtbot.keyClick(tree, Qt.Key.Key_F2)
    desk.write_in_place(tree, "Nattlaget")
    assert "Omsorg/Nattlaget" in _paths(desk)
    desk.qtbot.keyClick(tree, Qt.Key.Key_Delete)
    desk.settle()
    assert "Omsorg/Nattlaget" not in _paths(desk)


def test_two_units_added_below_the_same_one_are_siblings(desk: Desk) -> None:
    tree = _units(desk)
    desk.click_cell(tree, tree.model().index(0, 0))
    for name in ("Dag", "Natt"):
        desk.click("button_add_below")
        desk.write_in_place(tree, name)
    assert {"Omsorg/Dag", "Omsorg/Natt"} <= set(_paths(desk))


def test_tab_goes_on_from_the_name_to_the_headcounts_and_the_next_row(desk: Desk) -> None:
    tree = _units(desk)
    top = tree.model().index(0, 0)
    desk.click_cell(tree, top)
    desk.qtbot.keyClick(tree, Qt.Key.Key_F2)
    for words in ("Vård", "3", "4"):
        editor = tree.findChildren(QLineEdit)[-1]
        type_text(editor, words)
        desk.qtbot.keyClick(editor, Qt.Key.Key_Tab)
        desk.settle()
    assert [top.siblingAtColumn(column).data() for column in range(3)] == ["Vård", "3", "4"]
    assert tree.currentIndex() == tree.model().index(0, 0, tree.model().index(0, 0))
    assert _journey(desk).units[0].name == "Vård"


def test_a_unit_can_be_read_beside_many_roles(desk: Desk) -> None:
    _many_roles(desk)
    tree = _units(desk)
    assert tree.columnWidth(0) >= 240
    hemtjanst = tree.model().index(0, 0, tree.model().index(0, 0))
    assert hemtjanst.data(Qt.ItemDataRole.ToolTipRole) == "Omsorg/Hemtjänst"


def test_the_window_is_never_wider_than_a_small_screen(briefly_answered_desk: Desk) -> None:
    _many_roles(briefly_answered_desk)
    _units(briefly_answered_desk)
    for page in ("Uppdrag", "Enkät", "Workshoppar", "Kiosk", "Resultat", "Rapporter"):
        briefly_answered_desk.go(page)
        least = briefly_answered_desk.window.minimumSizeHint()
        assert least.width() <= 1280, page
        assert least.height() <= 680, page


def test_the_survey_page_never_asks_for_more_width_while_it_is_opened(briefly_answered_desk: Desk) -> None:
    pages = briefly_answered_desk.find(QStackedWidget, "pages")
    widths = _Widths(pages)
    pages.installEventFilter(widths)
    briefly_answered_desk.go("Enkät")
    assert widths.asked_for
    widest = max(pages.widget(place).minimumSizeHint().width() for place in range(pages.count()))
    assert max(widths.asked_for) == widest


class _Widths(QObject):
    """What a widget has asked for, each time that its layout was."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.asked_for: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.LayoutRequest:
            self.asked_for.append(self._widget.minimumSizeHint().width())
        return super().eventFilter(watched, event)


def test_a_window_without_units_is_no_wider(empty_desk: Desk) -> None:
    empty_desk.click("button_begin")
    empty_desk.write("edit_name", "En resa med ett mycket långt namn, för alla i hela förvaltningen " * 3)
    empty_desk.click("button_create")
    _units(empty_desk)
    assert empty_desk.window.minimumSizeHint().width() <= 1280


def test_a_removed_unit_comes_back_with_all_below_it(desk: Desk) -> None:
    tree = _units(desk)
    before = _journey(desk)
    desk.click_cell(tree, tree.model().index(0, 0))
    desk.click("button_remove_unit")
    assert [unit.path for unit in _journey(desk).units] == ["Individ och familj", "Individ och familj/Barn"]
    assert desk.message == "”Omsorg” är borttagen."
    _undo(desk)
    after = _journey(desk)
    assert {unit.path for unit in after.units} == {unit.path for unit in before.units}
    assert sorted(after.headcounts.values()) == sorted(before.headcounts.values())


def test_a_removed_role_comes_back_with_its_people(desk: Desk) -> None:
    _units(desk)
    roles = desk.find(QListView, "list_roles")
    roles.setCurrentIndex(roles.model().index(1, 0))
    desk.click("button_remove_role")
    assert [role.name for role in _journey(desk).roles] == ["Medarbetare"]
    _undo(desk)
    assert [role.name for role in _journey(desk).roles] == ["Medarbetare", "Chef"]
    assert 2 in _journey(desk).headcounts.values()


def test_a_new_role_is_named_at_once(desk: Desk) -> None:
    _units(desk)
    desk.click("button_add_role")
    desk.write_in_place(desk.find(QListView, "list_roles"), "Ledning")
    assert [role.name for role in _journey(desk).roles] == ["Medarbetare", "Chef", "Ledning"]


def test_a_unit_that_somebody_answered_for_stays(briefly_answered_desk: Desk) -> None:
    tree = _units(briefly_answered_desk)
    briefly_answered_desk.click_cell(tree, tree.model().index(0, 0))
    briefly_answered_desk.click("button_remove_unit")
    assert "kan inte tas bort" in briefly_answered_desk.message
    assert tree.model().index(0, 0).data() == "Omsorg"


def test_a_taken_name_is_refused_and_the_old_one_shown(desk: Desk) -> None:
    tree = _units(desk)
    first = tree.model().index(0, 0)
    desk.click_cell(tree, first)
    desk.qtbot.keyClick(tree, Qt.Key.Key_F2)
    desk.write_in_place(tree, "Individ och familj")
    assert "redan en enhet" in desk.message
    assert tree.model().index(0, 0).data() == "Omsorg"


def test_a_file_of_units_is_read_in(desk: Desk, tmp_path: Path) -> None:
    _units(desk)
    file = tmp_path / "fler.csv"
    file.write_text("enhet;roll;antal\nKultur/Bibliotek;Medarbetare;9\n", "cp1252")
    desk.dialogs.will_answer(file)
    desk.click("button_import")
    assert "Kultur/Bibliotek" in _paths(desk)
    assert desk.message == "1 rad är inläst. En ny enhet: Kultur/Bibliotek."


def test_a_role_that_a_file_brings_is_told_by_its_name(desk: Desk, tmp_path: Path) -> None:
    _units(desk)
    file = tmp_path / "fler.csv"
    file.write_text("enhet;roll;antal\nOmsorg;Undersköterska;9\nOmsorg;Chef;2\n", "utf-8")
    desk.dialogs.will_answer(file)
    desk.click("button_import")
    assert desk.message == "2 rader är inlästa. En ny roll: Undersköterska."


def test_numbers_copied_in_a_spreadsheet_are_pasted_from_the_chosen_cell_and_undone(desk: Desk) -> None:
    tree = _units(desk)
    before = dict(_journey(desk).headcounts)
    first = tree.model().index(0, 0, tree.model().index(0, 0))
    desk.click_cell(tree, first.siblingAtColumn(1))
    _paste(desk, tree, "31\t3\n1 202\ttolv\n")
    below = tree.indexBelow(first)
    assert [first.siblingAtColumn(1).data(), first.siblingAtColumn(2).data()] == ["31", "3"]
    assert below.siblingAtColumn(1).data() == "1202"
    assert desk.message == "3 tal är inklistrade. ”tolv” är inget helt tal och togs inte med."
    _undo(desk)
    assert dict(_journey(desk).headcounts) == before


def test_what_is_no_numbers_is_not_pasted(desk: Desk) -> None:
    tree = _units(desk)
    before = dict(_journey(desk).headcounts)
    desk.click_cell(tree, tree.model().index(0, 1))
    _paste(desk, tree, "Hemtjänst")
    assert desk.message.startswith("”Hemtjänst” är inget helt tal")
    assert dict(_journey(desk).headcounts) == before


def _paste(desk: Desk, tree: QTreeView, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    desk.qtbot.keyClick(tree, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    QGuiApplication.clipboard().clear()


def _units(desk: Desk) -> QTreeView:
    desk.go("Uppdrag")
    desk.find(QTabWidget, "tabs").setCurrentIndex(1)
    return desk.find(QTreeView, "tree_units")


def _many_roles(desk: Desk) -> None:
    store = desk.window.store
    assert store is not None
    for number in range(7):
        add_role(store, _journey(desk).id, f"Verksamhetsutvecklare och samordnare {number}")
    desk.go("Alla resor")
    desk.open_first_journey()


def _undo(desk: Desk) -> None:
    desk.click("button_action")


def _journey(desk: Desk) -> JourneyView:
    store = desk.window.store
    assert store is not None
    return list_journeys(store)[0]


def _paths(desk: Desk) -> list[str]:
    return [unit.path for unit in _journey(desk).units]


def test_typing_goes_on_undisturbed_while_an_earlier_change_is_saved(desk: Desk) -> None:
    tree = _units(desk)
    cell: QModelIndex = tree.model().index(0, 0, tree.model().index(0, 0)).siblingAtColumn(1)
    desk.click_cell(tree, cell)
    desk.qtbot.keyClicks(tree, "7")
    model = tree.model()
    model.dataChanged.emit(model.index(0, 0), model.index(1, model.columnCount() - 1))
    desk.write_in_place(tree, "7")
    assert cell.data() == "77"


def _suggested(desk: Desk) -> list[str]:
    """The fields that are said to hold the template's words."""
    names = ("commissioner", "contact", "reference", "purpose", "questions", "limits")
    return [name for name in names if desk.sees(f"label_suggested_{name}")]

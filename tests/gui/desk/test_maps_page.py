"""Kartor: drawn by mouse and by key, told in lists, undone, saved as pictures; what is drawn is in the file at once."""

from pathlib import Path
from uuid import uuid4
from xml.etree import ElementTree

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabWidget,
    QWidget,
)

from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.map_canvas.canvas import MapCanvas
from kulturverktyg.model.kinds import MapKind, NodeState, Sign
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.understand.map import CultureMapView, Maps, Node
from kulturverktyg.understand.map_edits import nodes
from kulturverktyg.understand.map_layout import box_of, reading_order
from kulturverktyg.understand.maps import read_maps, save_maps
from tests.gui.desk.at_the_desk import LEFT, Desk, type_text
from tests.gui.desk.test_every_page import check_controls
from tests.understand.drawn_maps import crowded, decisions, spiral

NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
LETTERS_AS_USUAL = 100


@pytest.fixture
def page(desk: Desk) -> Desk:
    """The desk at the page, on a journey without maps."""
    desk.go("Kartor")
    return desk


@pytest.fixture
def drawn(desk: Desk) -> Desk:
    """The desk at the page, with two maps."""
    store = desk.window.store
    assert store is not None
    save_maps(store, list_journeys(store)[0].id, (spiral(), decisions()))
    desk.go("Kartor")
    return desk


def kept(desk: Desk) -> Maps:
    store = desk.window.store
    assert store is not None
    return read_maps(store, list_journeys(store)[0].id)


def texts(shown: CultureMapView) -> list[str]:
    return [node.text for node in reading_order(shown)]


def node_called(shown: CultureMapView, text: str) -> Node:
    return next(node for node in shown.nodes if node.text == text)


def arrows(shown: CultureMapView) -> list[tuple[str, Sign, str]]:
    words = {node.id: node.text for node in shown.nodes}
    return sorted((words[arrow.source], arrow.sign, words[arrow.target]) for arrow in shown.arrows)


def canvas(desk: Desk) -> MapCanvas:
    return desk.find(MapCanvas, "canvas")


def press(desk: Desk, key: Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    desk.qtbot.keyClick(canvas(desk), key, modifier)
    desk.settle()


def from_menu(desk: Desk, button: str, words: str) -> None:
    menu = desk.find(QPushButton, button).menu()
    (action,) = [action for action in menu.actions() if action.text().startswith(words)]
    action.trigger()
    desk.settle()


def begin(desk: Desk, kind: str) -> None:
    """The first map, from the empty page."""
    desk.click("button_begin")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (action,) = [action for action in menu.actions() if action.text().startswith(kind)]
    desk.qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    desk.settle()


def choose(desk: Desk, combo: str, words: str) -> None:
    box = desk.find(QComboBox, combo)
    box.setCurrentIndex(box.findText(words, Qt.MatchFlag.MatchStartsWith))
    box.activated.emit(box.currentIndex())
    desk.settle()


def click_at(desk: Desk, place: QPointF | QPoint) -> None:
    point = place.toPoint() if isinstance(place, QPointF) else place
    desk.qtbot.mouseClick(canvas(desk).viewport(), LEFT, pos=point)
    desk.settle()


def drag(desk: Desk, begin: QPointF, end: QPointF) -> None:
    viewport = canvas(desk).viewport()
    desk.qtbot.mousePress(viewport, LEFT, pos=begin.toPoint())
    for part in (0.3, 0.7, 1.0):
        desk.qtbot.mouseMove(viewport, pos=(begin + (end - begin) * part).toPoint())
    desk.qtbot.mouseRelease(viewport, LEFT, pos=end.toPoint())
    desk.settle()


def tab(desk: Desk, words: str) -> None:
    tabs = desk.find(QTabWidget, "tabs")
    place = next(place for place in range(tabs.count()) if tabs.tabText(place) == words)
    desk.qtbot.mouseClick(tabs.tabBar(), LEFT, pos=tabs.tabBar().tabRect(place).center())
    desk.settle()


def lines(desk: Desk, name: str) -> list[list[str]]:
    return [line.split("\t") for line in desk.table(name).splitlines()[1:]]


def add(desk: Desk, text: str) -> None:
    """Insert, the words, and Enter back to the map."""
    press(desk, Key.Key_Insert)
    edit = desk.find(QLineEdit, "edit_text")
    assert edit.hasFocus()
    type_text(edit, text)
    desk.qtbot.keyClick(edit, Key.Key_Return)
    desk.settle()
    assert canvas(desk).hasFocus()


def test_the_empty_page_says_what_belongs_there_and_begins(page: Desk) -> None:
    assert "vad som leder till vad" in page.find(QLabel, "label_none").text()
    begin(page, "Orsakskarta")
    (made,) = kept(page)
    assert (made.kind, made.name, made.nodes) == (MapKind.CAUSES, "Orsakskarta", ())
    assert page.text("label_saved") == "Sparat"


def test_a_spiral_is_drawn_with_keys_alone(page: Desk) -> None:
    begin(page, "Orsakskarta")
    add(page, "Stress")
    add(page, "Sjukfrånvaro")
    press(page, Key.Key_A)
    assert "Vart ska pilen gå?" in page.text("label_hint")
    press(page, Key.Key_Tab)
    press(page, Key.Key_Return)
    press(page, Key.Key_Minus)
    (made,) = kept(page)
    assert texts(made) == ["Stress", "Sjukfrånvaro"]
    assert arrows(made) == [("Sjukfrånvaro", Sign.MINUS, "Stress")]
    for key in (Key.Key_Delete, Key.Key_Tab, Key.Key_Delete):
        press(page, key)
    (made,) = kept(page)
    assert (len(made.nodes), made.arrows) == (1, ())
    for _ in range(2):
        press(page, Key.Key_Z, CONTROL)
    assert arrows(kept(page)[0]) == [("Sjukfrånvaro", Sign.MINUS, "Stress")]
    while page.find(QAbstractButton, "button_undo").isEnabled():
        page.click("button_undo")
    assert kept(page) == ()


def test_arrow_keys_move_and_are_undone_as_one(drawn: Desk) -> None:
    before = node_called(kept(drawn)[0], "Sjukfrånvaro")
    click_at(drawn, canvas(drawn).place_of(before.id))
    for key, modifier in ((Key.Key_Right, NONE), (Key.Key_Right, NONE), (Key.Key_Down, SHIFT)):
        press(drawn, key, modifier)
    after = node_called(kept(drawn)[0], "Sjukfrånvaro")
    assert (after.x - before.x, after.y - before.y) == (40, 4)
    drawn.click("button_undo")
    assert node_called(kept(drawn)[0], "Sjukfrånvaro") == before


def test_tab_goes_through_the_nodes_and_out_of_the_map(drawn: Desk) -> None:
    drawn.find(QWidget, "button_whole").setFocus()
    drawn.qtbot.keyClick(drawn.find(QWidget, "button_whole"), Key.Key_Tab)
    seen = []
    for _ in range(4):
        assert canvas(drawn).hasFocus()
        seen.append(drawn.text("edit_text"))
        press(drawn, Key.Key_Tab)
    assert seen == texts(kept(drawn)[0])
    assert not canvas(drawn).hasFocus()


def test_a_node_is_dragged_and_an_arrow_is_dragged_from_it(drawn: Desk) -> None:
    drawn.click("button_whole")
    shown = kept(drawn)[0]
    node, other = node_called(shown, "Sjukfrånvaro"), node_called(shown, "Stöd från chefen")
    place = canvas(drawn).place_of(node.id)
    drag(drawn, place, place + QPointF(-60, 50))
    moved = node_called(kept(drawn)[0], "Sjukfrånvaro")
    assert moved.x < node.x
    assert moved.y > node.y
    drag(drawn, canvas(drawn).handle_of(node.id), canvas(drawn).place_of(other.id))
    assert ("Sjukfrånvaro", Sign.PLUS, "Stöd från chefen") in arrows(kept(drawn)[0])
    drawn.click("button_undo")
    drawn.click("button_undo")
    assert kept(drawn)[0] == shown


def test_an_arrow_that_ends_nowhere_is_none(drawn: Desk) -> None:
    shown = kept(drawn)[0]
    click_at(drawn, canvas(drawn).place_of(node_called(shown, "Sjukfrånvaro").id))
    drawn.click("button_arrow")
    press(drawn, Key.Key_Escape)
    assert drawn.text("label_hint") == ""
    drawn.click("button_arrow")
    click_at(drawn, QPoint(6, 6))
    assert kept(drawn)[0] == shown
    assert not drawn.find(QAbstractButton, "button_undo").isEnabled()


def test_a_double_click_puts_a_node_there_and_on_a_node_writes_in_it(drawn: Desk) -> None:
    viewport = canvas(drawn).viewport()
    drawn.click("button_whole")
    drawn.qtbot.mouseDClick(viewport, LEFT, pos=QPoint(120, 60))
    drawn.settle()
    type_text(drawn.find(QLineEdit, "edit_text"), "Oro")
    drawn.qtbot.keyClick(drawn.find(QLineEdit, "edit_text"), Key.Key_Return)
    drawn.settle()
    made = node_called(kept(drawn)[0], "Oro")
    assert (canvas(drawn).place_of(made.id) - QPointF(120, 60)).manhattanLength() < 40
    drawn.qtbot.mouseDClick(viewport, LEFT, pos=canvas(drawn).place_of(made.id).toPoint())
    drawn.settle()
    edit = drawn.find(QLineEdit, "edit_text")
    assert edit.hasFocus()
    assert edit.selectedText() == "Oro"


def test_all_can_be_read_and_done_in_the_lists(drawn: Desk) -> None:
    assert sorted(lines(drawn, "table_nodes")) == [
        ["Färre på plats", "Nuläge"],
        ["Hög arbetsbelastning", "Nuläge"],
        ["Sjukfrånvaro", "Nuläge"],
        ["Stöd från chefen", "Önskat läge"],
    ]
    drawn.choose_row("table_nodes", "Sjukfrånvaro")
    drawn.write("edit_text", "Hög sjukfrånvaro")
    choose(drawn, "combo_state", "Önskat")
    choose(drawn, "combo_target", "Stöd")
    tab(drawn, "Pilar")
    assert ["Hög sjukfrånvaro → Stöd från chefen", "+ mer ger mer"] in lines(drawn, "table_arrows")
    drawn.choose_row("table_arrows", "Färre på plats → Hög arbetsbelastning")
    choose(drawn, "combo_sign", "\N{MINUS SIGN}")
    drawn.click("button_turn")
    found = arrows(kept(drawn)[0])
    assert ("Hög arbetsbelastning", Sign.MINUS, "Färre på plats") in found
    assert node_called(kept(drawn)[0], "Hög sjukfrånvaro").state is NodeState.WANTED
    drawn.click("button_remove_arrow")
    assert len(kept(drawn)[0].arrows) == len(found) - 1


def test_every_control_has_a_name_and_is_reached_by_tab(drawn: Desk) -> None:
    drawn.choose_row("table_nodes", "Sjukfrånvaro")
    for words in ("Rutor", "Pilar", "Slingor"):
        tab(drawn, words)
        check_controls(drawn, f"Kartor, {words}")


def test_a_loop_is_chosen_shines_and_gets_its_name(drawn: Desk) -> None:
    tab(drawn, "Slingor")
    assert drawn.text("label_loops") == "2 slingor, 2 utan namn. Välj en, så lyser den."
    assert all(line[0].startswith("Utan namn: ") for line in lines(drawn, "table_loops"))
    (found,) = [line[0] for line in lines(drawn, "table_loops") if line[1] == "Driver på"]
    drawn.choose_row("table_loops", found)
    assert drawn.text("label_way").startswith("Slingan driver på sig själv")
    drawn.click("button_bad")
    (named,) = kept(drawn)[0].names
    assert named[1] == "Den onda spiralen"
    assert lines(drawn, "table_loops")[0][0].startswith("Den onda spiralen: ")
    drawn.write("edit_loop", "Ekorrhjulet")
    assert kept(drawn)[0].names == ((named[0], "Ekorrhjulet"),)


def test_loops_without_a_name_are_named_one_after_the_other(drawn: Desk) -> None:
    tab(drawn, "Slingor")
    edit = drawn.find(QLineEdit, "edit_loop")
    for name in ("Ekorrhjulet", "Bromsen"):
        drawn.click("button_name_loop")
        assert edit.hasFocus()
        assert edit.text() == ""
        type_text(edit, name)
    drawn.qtbot.keyClick(edit, Key.Key_Return)
    drawn.settle()
    assert sorted(name for _, name in kept(drawn)[0].names) == ["Bromsen", "Ekorrhjulet"]
    assert drawn.text("label_loops") == "2 slingor. Välj en, så lyser den."
    assert not drawn.sees("button_name_loop")


def test_a_loop_is_renamed_from_its_row(drawn: Desk) -> None:
    tab(drawn, "Slingor")
    drawn.choose_row("table_loops", lines(drawn, "table_loops")[0][0])
    drawn.qtbot.keyClick(drawn.find(DataTable, "table_loops"), Key.Key_Return)
    edit = drawn.find(QLineEdit, "edit_loop")
    assert edit.hasFocus()
    type_text(edit, "Ekorrhjulet")
    drawn.qtbot.keyClick(edit, Key.Key_Return)
    assert lines(drawn, "table_loops")[0][0].startswith("Ekorrhjulet: ")


def test_decisions_are_moved_between_levels_by_key_and_by_list(drawn: Desk) -> None:
    choose(drawn, "combo_map", "Vem beslutar")
    assert not drawn.find(QTabWidget, "tabs").isTabVisible(2)
    drawn.choose_row("table_nodes", "Inköp")
    canvas(drawn).setFocus()
    press(drawn, Key.Key_Down, CONTROL)
    assert node_called(kept(drawn)[1], "Inköp").lane == "management"
    choose(drawn, "combo_lane", "Enhet")
    assert node_called(kept(drawn)[1], "Inköp").lane == "unit"
    assert ["Inköp", "Enhet, Nuläge"] in lines(drawn, "table_nodes")


def test_roles_have_a_lane_each_for_what_is_thought_and_what_is_done(page: Desk) -> None:
    begin(page, "Rollklarhet")
    add(page, "Sitter i möten")
    (made,) = kept(page)
    roles = list_journeys(page.window.store)[0].roles  # type: ignore[arg-type]
    assert [lane.words for lane in made.lanes[:2]] == [
        f"{roles[0].name}: Så tror jag att du gör",
        f"{roles[0].name}: Det här gör jag",
    ]
    assert lines(page, "table_nodes") == [["Sitter i möten", made.lanes[0].words]]
    assert not page.sees("combo_state")


def test_maps_are_named_copied_laid_out_and_taken_away(drawn: Desk) -> None:
    drawn.dialogs.will_answer("Den goda spiralen")
    from_menu(drawn, "button_more", "Gör en kopia")
    assert [each.name for each in kept(drawn)] == ["Den onda spiralen", "Den onda spiralen 2", "Vem beslutar"]
    from_menu(drawn, "button_more", "Byt namn")
    assert kept(drawn)[1].name == "Den goda spiralen"
    from_menu(drawn, "button_more", "Ordna rutorna")
    from_menu(drawn, "button_more", "Ta bort kartan")
    assert [each.name for each in kept(drawn)] == ["Den onda spiralen", "Vem beslutar"]
    assert drawn.message.startswith("Kartan ”Den goda spiralen” är borttagen")
    drawn.click("button_undo")
    assert kept(drawn)[1].name == "Den goda spiralen"


def test_a_map_is_saved_as_a_picture(drawn: Desk, tmp_path: Path) -> None:
    drawn.dialogs.will_answer(tmp_path / "karta", tmp_path / "karta.svg")
    from_menu(drawn, "button_more", "Spara som bild")
    assert drawn.message == "Kartan är sparad som karta.png."
    assert QImage(str(tmp_path / "karta.png")).width() > 1000
    from_menu(drawn, "button_more", "Spara som bild")
    words = "".join(ElementTree.fromstring((tmp_path / "karta.svg").read_bytes()).itertext())
    assert "Sjukfrånvaro" in words


def test_a_map_is_saved_as_a_table(drawn: Desk, tmp_path: Path) -> None:
    drawn.dialogs.will_answer(tmp_path / "karta")
    from_menu(drawn, "button_more", "Spara som tabell")
    assert drawn.message == "Kartan är sparad som karta.xlsx."
    sheet = load_workbook(tmp_path / "karta.xlsx").worksheets[0]
    words = {str(cell.value) for row in sheet.iter_rows() for cell in row}
    assert {"Den onda spiralen", "Sjukfrånvaro", "Slinga"} <= words
    assert "Vem beslutar" not in words


def test_a_box_and_its_first_words_are_undone_as_one(page: Desk) -> None:
    begin(page, "Orsakskarta")
    add(page, "Stress")
    add(page, "Sjukfrånvaro")
    page.click("button_undo")
    assert texts(kept(page)[0]) == ["Stress"]
    edit = page.find(QLineEdit, "edit_text")
    page.choose_row("table_nodes", "Stress")
    edit.selectAll()
    type_text(edit, "Oro")
    page.qtbot.keyClick(edit, Key.Key_Return)
    page.settle()
    assert texts(kept(page)[0]) == ["Oro"]
    page.click("button_undo")
    assert texts(kept(page)[0]) == ["Stress"]


def test_many_boxes_one_after_another_fill_a_screen_and_not_a_line() -> None:
    drawn = CultureMapView(uuid4(), MapKind.CAUSES, "Karta", ())
    near = None
    for _ in range(60):
        key = uuid4()
        drawn, near = nodes.with_new(drawn, key, None, near=near), key
    wide, high = (max(side) - min(side) for side in zip(*((node.x, node.y) for node in drawn.nodes), strict=True))
    assert wide < 2.2 * high
    assert len({(node.x, node.y) for node in drawn.nodes}) == 60


def test_what_is_being_written_is_saved_when_the_page_is_left(drawn: Desk) -> None:
    drawn.choose_row("table_nodes", "Sjukfrånvaro")
    edit = drawn.find(QLineEdit, "edit_text")
    edit.setFocus()
    edit.end(False)
    type_text(edit, "n")
    drawn.go("Uppdrag")
    assert "Sjukfrånvaron" in texts(kept(drawn)[0])


def is_all_in_sight(desk: Desk, shown: CultureMapView) -> bool:
    view = canvas(desk)
    corners = [
        view.mapFromScene(*corner)
        for node in shown.nodes
        for box in [box_of(node)]
        for corner in ((box.left, box.top), (box.right, box.bottom))
    ]
    bars = (view.horizontalScrollBar(), view.verticalScrollBar())
    return all(view.viewport().rect().contains(corner) for corner in corners) and not any(bar.maximum() for bar in bars)


def test_a_map_opens_with_all_of_it_in_sight_and_never_enlarged(desk: Desk) -> None:
    store = desk.window.store
    assert store is not None
    small, large = spiral(), crowded()
    save_maps(store, list_journeys(store)[0].id, (small, large))
    desk.go("Kartor")
    assert desk.text("label_zoom") == "100 %"
    assert is_all_in_sight(desk, small)
    choose(desk, "combo_map", large.name)
    assert float(desk.text("label_zoom").removesuffix(" %")) < LETTERS_AS_USUAL
    assert is_all_in_sight(desk, large)
    choose(desk, "combo_map", small.name)
    assert desk.text("label_zoom") == "100 %"


def test_a_size_of_ones_own_stays_while_one_draws(drawn: Desk) -> None:
    drawn.click("button_zoom_in")
    assert drawn.text("label_zoom") == "125 %"
    add(drawn, "Oro")
    assert drawn.text("label_zoom") == "125 %"


def test_the_map_fills_the_page_and_grows_by_key(drawn: Desk) -> None:
    view, first = canvas(drawn), node_called(kept(drawn)[0], "Hög arbetsbelastning")
    fitted = drawn.text("label_zoom")
    view.setFocus()
    for key in (Key.Key_Plus, Key.Key_Plus, Key.Key_Minus):
        press(drawn, key, CONTROL)
    assert drawn.text("label_zoom") == "125 %"
    drawn.click("button_zoom_in")
    assert drawn.text("label_zoom") == "160 %"
    press(drawn, Key.Key_Tab)
    assert view.viewport().rect().contains(view.place_of(first.id).toPoint())
    drawn.click("button_whole")
    assert drawn.text("label_zoom") == fitted
    places = [view.place_of(node.id).toPoint() for node in kept(drawn)[0].nodes]
    assert all(view.viewport().rect().contains(place) for place in places)

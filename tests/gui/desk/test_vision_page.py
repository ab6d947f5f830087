"""Vision: written and undone by hand and by key, levels beside what is measured, adopted, compared, shown, printed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QListWidget, QTabWidget

from kulturverktyg.decide.norms import read_norms
from kulturverktyg.decide.visions import dimension_titles, read_visions
from kulturverktyg.guard.release import release
from kulturverktyg.gui.desk.vision.level_box import LevelBox
from kulturverktyg.gui.projector.views.from_to import FromTo
from kulturverktyg.gui.projector.views.message import Message
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.text_area import TextArea
from kulturverktyg.model.kinds import Effect, Keep
from kulturverktyg.prepare.journeys import list_journeys
from tests.gui.desk.at_the_desk import LEFT, Desk, type_text
from tests.printing.printed import words_of

MODIFIERS = Qt.KeyboardModifier
NONE, ALT, CONTROL = MODIFIERS.NoModifier, MODIFIERS.AltModifier, MODIFIERS.ControlModifier
SMALL_SCREEN = QSize(1280, 720)


@pytest.fixture
def page(desk: Desk) -> Desk:
    """The desk at the page, on a journey without a vision."""
    desk.go("Vision")
    return desk


def tab(desk: Desk, words: str) -> None:
    tabs = desk.find(QTabWidget, "tabs")
    names = [tabs.tabText(place).replace("&", "") for place in range(tabs.count())]
    bar = tabs.tabBar()
    desk.qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(names.index(words)).center())
    desk.settle()


def kept(desk: Desk) -> list[tuple[str, str]]:
    """The pairs of the newest version as the file has them."""
    store = desk.window.store
    assert store is not None
    versions = read_visions(store, list_journeys(store)[0].id)
    return [(pair.now, pair.then) for pair in versions[-1].pairs] if versions else []


def press(desk: Desk, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    table = desk.find(DataTable, name)
    table.setFocus()
    desk.qtbot.keyClick(table, key, modifier)
    desk.settle()


def add_pair(desk: Desk, now: str, then: str) -> None:
    desk.click("button_add")
    desk.write("text_now", now)
    desk.write("text_then", then)


def lines(desk: Desk, name: str) -> list[list[str]]:
    return [line.split("\t") for line in desk.table(name).splitlines()[1:]]


def test_nothing_is_in_the_file_until_something_is_written(page: Desk) -> None:
    assert page.text("edit_same") == "Uppdraget är detsamma, sättet är nytt."
    assert kept(page) == []
    page.write("edit_motto", "Vi ser hela människan")
    store = page.window.store
    assert store is not None
    (vision,) = read_visions(store, list_journeys(store)[0].id)
    assert (vision.motto, vision.number) == ("Vi ser hela människan", 1)
    assert page.text("label_saved") == "Sparat"


def test_pairs_are_written_moved_taken_away_and_undone_with_keys_alone(page: Desk) -> None:
    press(page, "table_pairs", Qt.Key.Key_Insert)
    page.write("text_now", "Vi väntar på besked")
    page.write("text_then", "Vi frågar")
    press(page, "table_pairs", Qt.Key.Key_Insert)
    page.write("text_now", "Vi gör jobbet")
    page.write("text_then", "Vi gör skillnad")
    assert kept(page) == [("Vi väntar på besked", "Vi frågar"), ("Vi gör jobbet", "Vi gör skillnad")]
    press(page, "table_pairs", Qt.Key.Key_Up, ALT)
    assert [now for now, _ in kept(page)] == ["Vi gör jobbet", "Vi väntar på besked"]
    press(page, "table_pairs", Qt.Key.Key_Delete)
    assert [now for now, _ in kept(page)] == ["Vi väntar på besked"]
    for _ in range(2):
        press(page, "table_pairs", Qt.Key.Key_Z, CONTROL)
    assert [now for now, _ in kept(page)] == ["Vi väntar på besked", "Vi gör jobbet"]
    press(page, "table_pairs", Qt.Key.Key_Y, CONTROL)
    assert [now for now, _ in kept(page)] == ["Vi gör jobbet", "Vi väntar på besked"]
    while page.find(QAbstractButton, "button_undo").isEnabled():
        page.click("button_undo")
    assert kept(page) == []


def test_long_words_that_come_back_are_read_from_their_beginning(page: Desk) -> None:
    motto = "Vi ser hela människan, säger varför och håller det vi har lovat. " * 3
    page.write("edit_motto", motto)
    page.click("button_undo")
    page.click("button_redo")
    field = page.find(QLineEdit, "edit_motto")
    assert field.text() == motto.strip()
    assert field.cursorPosition() == 0


def test_letters_that_turn_what_follows_are_not_kept(page: Desk) -> None:
    add_pair(page, "Vi väntar \u202epå besked", "Vi \u2066prövar")
    assert kept(page) == [("Vi väntar på besked", "Vi prövar")]


def test_what_is_being_written_is_undone_as_one_and_saved_when_the_page_is_left(page: Desk) -> None:
    add_pair(page, "Så är det", "Så blir det")
    edit = page.find(TextArea, "text_then")
    edit.setFocus()
    type_text(edit, "X")
    page.go("Uppdrag")
    assert kept(page) == [("Så är det", "Så blir detX")]


def test_a_pair_can_have_words_of_its_own_for_its_kind(page: Desk) -> None:
    add_pair(page, "Långa möten", "Korta möten")
    page.write("combo_kind", "Våra möten")
    assert lines(page, "table_pairs")[0][2] == "Våra möten"
    page.write("combo_kind", "rykte")
    assert lines(page, "table_pairs")[0][2] == "Rykte"
    assert page.find(QComboBox, "combo_kind").currentText() == "Rykte"
    page.write("combo_kind", " ")
    assert lines(page, "table_pairs")[0][2] == "Rykte"


def test_comments_are_written_under_a_pair_and_taken_away(page: Desk) -> None:
    add_pair(page, "A", "B")
    edit = page.find(QLineEdit, "edit_comment")
    for words in ("Viktigast av alla", "Behöver ett exempel"):
        edit.setFocus()
        type_text(edit, words)
        page.qtbot.keyClick(edit, Qt.Key.Key_Return)
        page.settle()
    view = page.find(QListWidget, "list_comments")
    assert [view.item(row).text() for row in range(view.count())] == ["Viktigast av alla", "Behöver ett exempel"]
    view.setCurrentRow(0)
    view.setFocus()
    page.qtbot.keyClick(view, Qt.Key.Key_Delete)
    page.settle()
    assert lines(page, "table_pairs")[0][3] == "1"
    page.click("button_undo")
    assert lines(page, "table_pairs")[0][3] == "2"


def test_a_pair_goes_to_the_projector(page: Desk) -> None:
    add_pair(page, "Vi väntar", "Vi frågar")
    page.click("button_projector")
    assert page.text("label_title") == "Projektor"
    show = page.window.pages.projector_page.show_
    assert show.on_screen == FromTo("Beteende", "Vi väntar", "Vi frågar", "Uppdraget är detsamma, sättet är nytt.")
    page.go("Vision")
    page.write("edit_motto", "Vi ser hela människan")
    page.click("button_motto")
    assert show.on_screen == Message("Vi ser hela människan")


def test_levels_are_typed_or_stepped_to_and_can_be_none(page: Desk) -> None:
    tab(page, "Önskad nivå")
    box = page.find(LevelBox, "box_level_2")
    assert box.accessibleName() == "Önskad nivå för Säga vad man tycker"
    assert page.text("label_measured") == "Nuläge och önskat läge visas bredvid när en mätomgång är stängd."
    page.write("box_level_2", "80")
    page.qtbot.keyClick(page.find(LevelBox, "box_level_1"), Qt.Key.Key_Up)
    page.settle()
    assert (page.find(LevelBox, "box_level_1").level, box.level) == (50, 80)
    page.write("box_level_2", "180")
    assert page.message == "Önskad nivå för Säga vad man tycker ska vara från 0 till 100, inte 180."
    box.setFocus()
    for key, modifier in ((Qt.Key.Key_A, CONTROL), (Qt.Key.Key_Delete, NONE), (Qt.Key.Key_Tab, NONE)):
        page.qtbot.keyClick(box, key, modifier)
    page.settle()
    store = page.window.store
    assert store is not None
    assert dict(read_visions(store, list_journeys(store)[0].id)[-1].levels) == {"inflytande": 50}
    page.click("button_undo")
    assert box.level == 80


def test_levels_stand_beside_what_the_guard_lets_out(briefly_answered_desk: Desk) -> None:
    desk = briefly_answered_desk
    desk.go("Vision")
    tab(desk, "Önskad nivå")
    assert desk.text("label_measured").startswith("Nuläge och önskat läge är index för alla som svarade i ”")
    store = desk.window.store
    assert store is not None
    released = release(store, list_journeys(store)[0].rounds[0].id)
    told = {figure.dimension: figure for figure in released.figures if figure.dimension and figure.group == "all"}
    names = dimension_titles(store, list_journeys(store)[0].id)
    for role, side in (("now", "now"), ("desired", "desired")):
        shown = [label.text() for label in desk.window.findChildren(QLabel) if label.property("role") == role]
        indexes = [getattr(getattr(told.get(name), side, None), "index", None) for name in names]
        wanted = [f"{index:.0f}" if index is not None else "–" for index in indexes]
        assert [words for words in shown if words.isdigit() or words == "–"] == wanted


def test_norms_are_written_chosen_and_undone(page: Desk) -> None:
    tab(page, "Oskrivna normer")
    press(page, "table_norms", Qt.Key.Key_Insert)
    page.write("text_norm", "Man tar det i korridoren")
    page.write("text_example", "Beslutet var klart före mötet")
    for name, words in (("combo_effect", "Hindrar"), ("combo_keep", "Ändra")):
        combo = page.find(QComboBox, name)
        combo.setCurrentIndex(combo.findText(words))
        combo.activated.emit(combo.currentIndex())
        page.settle()
    store = page.window.store
    assert store is not None
    (norm,) = read_norms(store, list_journeys(store)[0].id)
    assert (norm.norm, norm.effect, norm.keep) == ("Man tar det i korridoren", Effect.HINDERS, Keep.CHANGE)
    assert lines(page, "table_norms")[0] == [
        *("Man tar det i korridoren", "Beslutet var klart före mötet", "Hindrar", "Ändra"),
    ]
    page.click("button_undo")
    assert lines(page, "table_norms")[0][3] == "Inte bestämt"
    tab(page, "Från–till")
    assert not page.find(QAbstractButton, "button_undo").isEnabled()


def test_a_vision_is_adopted_copied_changed_and_compared(page: Desk) -> None:
    add_pair(page, "Vi väntar", "Vi frågar")
    tab(page, "Versioner")
    page.click("button_adopt")
    assert page.message.startswith("Skriv vem som antar visionen")
    page.write("edit_by", "kommunstyrelsen")
    page.write("edit_date", "2027-13-01")
    page.click("button_adopt")
    assert page.message == "Skriv dagen då visionen antas som 2027-03-16."
    page.write("edit_date", "2027-03-16")
    page.dialogs.will_answer(True)
    page.click("button_adopt")
    assert lines(page, "table_versions")[0][:3] == ["1", "2027-03-16", "kommunstyrelsen"]
    tab(page, "Från–till")
    assert page.find(QAbstractButton, "button_new_version").isVisible()
    assert page.window.minimumSizeHint().height() <= SMALL_SCREEN.height()
    assert not page.find(QAbstractButton, "button_add").isEnabled()
    page.click("button_new_version")
    assert page.text("label_version") == "Utkast"
    page.write("text_then", "Vi frågar den det gäller")
    tab(page, "Versioner")
    assert lines(page, "table_changes") == [
        ["Beteende", "Ändrat", "Vi väntar → Vi frågar", "Vi väntar → Vi frågar den det gäller"]
    ]
    assert page.text("label_count") == "1 skillnad"
    page.choose_row("table_versions", "1")
    page.click("button_show")
    assert page.text("label_version") == "Antagen 2027-03-16 av kommunstyrelsen"
    assert lines(page, "table_pairs")[0][1] == "Vi frågar"
    assert page.find(QComboBox, "combo_version").currentText() == "Version 1"


def test_the_vision_is_saved_as_a_page_to_print(page: Desk, tmp_path: Path) -> None:
    add_pair(page, "Vi väntar", "Vi frågar")
    page.dialogs.will_answer(tmp_path / "vision")
    page.click("button_print")
    assert "Vivänta" in words_of((tmp_path / "vision.pdf").read_bytes())
    assert page.message.startswith("Visionen är sparad som vision.pdf")

"""Intervjuer: asked, written, marked, coded, masked and approved with mouse and with keys alone, and undone."""

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTabWidget

from kulturverktyg.gui.desk.interviews.code_list import CodeList
from kulturverktyg.gui.desk.interviews.note_area import NoteArea
from kulturverktyg.gui.desk.interviews.page import InterviewsPage
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.text_area import TextArea
from kulturverktyg.model.kinds import QuoteState
from kulturverktyg.paths import resources
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.store import Store
from kulturverktyg.understand.interview import GuideLine, Interviews, InterviewView, Theme
from kulturverktyg.understand.interviews import read_interviews, save_interviews
from tests.gui.desk.at_the_desk import LEFT, Desk, type_text
from tests.gui.desk.test_every_page import check_controls
from tests.interviews import note
from tests.printing.printed import words_of

MODIFIERS = Qt.KeyboardModifier
NONE, CONTROL, SHIFT = MODIFIERS.NoModifier, MODIFIERS.ControlModifier, MODIFIERS.ShiftModifier
SAID = "Ingen frågar oss. Bo Ek på kontoret sa nej."
BRAVE, MEETINGS = Theme(uuid4(), "Att våga", 0), Theme(uuid4(), "Mötet", 1)

OpenAt = Callable[[Interviews], Desk]


@pytest.fixture
def page(desk: Desk) -> Desk:
    """The desk at the page, on a journey without interviews."""
    desk.go("Intervjuer")
    return desk


@pytest.fixture
def open_at(desk: Desk) -> OpenAt:
    """The desk at the page, on a journey with these interviews."""

    def at(interviews: Interviews) -> Desk:
        save_interviews(store(desk), list_journeys(store(desk))[0].id, interviews)
        desk.go("Intervjuer")
        return desk

    return at


def store(desk: Desk) -> Store:
    assert desk.window.store is not None
    return desk.window.store


def kept(desk: Desk) -> Interviews:
    desk.settle()
    return read_interviews(store(desk), list_journeys(store(desk))[0].id)


def tab(desk: Desk, words: str) -> None:
    tabs = desk.find(QTabWidget, "tabs")
    names = [tabs.tabText(place).replace("&", "") for place in range(tabs.count())]
    bar = tabs.tabBar()
    desk.qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(names.index(words)).center())
    desk.settle()


def roles(desk: Desk) -> list[str]:
    return [role.name for role in list_journeys(store(desk))[0].roles]


def area(desk: Desk) -> NoteArea:
    return desk.find(NoteArea, "text_note")


def select(desk: Desk, words: str) -> None:
    """With the keyboard: to the beginning of the words, and over them with Shift held down."""
    field = area(desk)
    field.setFocus()
    desk.qtbot.keyClick(field, Qt.Key.Key_Home, CONTROL)
    for _ in range(field.toPlainText().index(words)):
        desk.qtbot.keyClick(field, Qt.Key.Key_Right)
    for _ in words:
        desk.qtbot.keyClick(field, Qt.Key.Key_Right, SHIFT)


def press(desk: Desk, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    table = desk.find(DataTable, name)
    table.setFocus()
    desk.qtbot.keyClick(table, key, modifier)
    desk.settle()


def marked(desk: Desk) -> list[str]:
    return [interview.words(passage) for interview, passage in kept(desk).passages()]


def test_a_question_is_added_to_a_role_moved_taken_away_and_undone(open_at: OpenAt) -> None:
    desk = open_at(Interviews(guide=(GuideLine(uuid4(), None, "Hur är det?"), GuideLine(uuid4(), None, "Och nu?"))))
    press(desk, "table_guide", Qt.Key.Key_Down, MODIFIERS.AltModifier)
    assert [line.text for line in kept(desk).guide] == ["Och nu?", "Hur är det?"]
    press(desk, "table_guide", Qt.Key.Key_Insert)
    desk.write("text_question", "Vad bestämmer du själv?")
    desk.choose("combo_to", roles(desk)[1])
    desk.find(QComboBox, "combo_to").activated.emit(2)
    line = kept(desk).guide[-1]
    assert (line.text, line.role_id is None) == ("Vad bestämmer du själv?", False)
    assert [row.split("\t")[0] for row in desk.table("table_guide").splitlines()[1:]] == [
        "Alla",
        "Alla",
        roles(desk)[1],
    ]
    press(desk, "table_guide", Qt.Key.Key_Delete)
    assert len(kept(desk).guide) == 2
    press(desk, "table_guide", Qt.Key.Key_Z, CONTROL)
    assert len(kept(desk).guide) == 3


def test_the_guide_is_printed_with_a_page_for_each_role(open_at: OpenAt, tmp_path: Path) -> None:
    desk = open_at(Interviews(guide=(GuideLine(uuid4(), None, "Hur är det?"),)))
    desk.dialogs.will_answer(tmp_path / "guide")
    desk.click("button_print")
    assert "Hurärdet?" in words_of((tmp_path / "guide.pdf").read_bytes())
    assert "guide.pdf" in desk.message


def test_a_note_is_written_with_its_role_and_saved_paragraph_by_paragraph(page: Desk) -> None:
    tab(page, "Anteckningar")
    assert "Inga anteckningar än" in page.text("label_found")
    page.click("button_add_note")
    field = area(page)
    assert field.hasFocus()
    type_text(field, "Ingen frågar oss.")
    page.qtbot.keyClick(field, Qt.Key.Key_Return)
    (saved,) = kept(page).interviews
    assert saved.text == "Ingen frågar oss.\n"
    type_text(field, "Vi hinner inte.")
    page.go("Workshoppar")
    (saved,) = kept(page).interviews
    assert saved.text == "Ingen frågar oss.\nVi hinner inte."
    assert saved.role_id == list_journeys(store(page))[0].roles[0].id


def test_words_are_marked_and_coded_with_keys_alone_and_undone(open_at: OpenAt) -> None:
    desk = open_at(Interviews(interviews=(note(SAID),), themes=(BRAVE, MEETINGS)))
    tab(desk, "Anteckningar")
    select(desk, "Ingen frågar oss")
    desk.qtbot.keyClick(area(desk), Qt.Key.Key_M, CONTROL)
    assert marked(desk) == ["Ingen frågar oss"]
    desk.qtbot.keyClick(area(desk), Qt.Key.Key_1, CONTROL)
    assert kept(desk).interviews[0].passages[0].themes == {BRAVE.id}
    select(desk, "på kontoret")
    desk.qtbot.keyClick(area(desk), Qt.Key.Key_2, CONTROL)
    assert kept(desk).interviews[0].passages[1].themes == {MEETINGS.id}
    desk.qtbot.keyClick(area(desk), Qt.Key.Key_Z, CONTROL)
    desk.qtbot.keyClick(area(desk), Qt.Key.Key_Z, CONTROL)
    assert marked(desk) == ["Ingen frågar oss"]
    press(desk, "table_passages", Qt.Key.Key_Delete)
    assert marked(desk) == []


def test_words_are_marked_by_the_button_and_coded_by_ticking(open_at: OpenAt) -> None:
    desk = open_at(Interviews(interviews=(note(SAID),), themes=(BRAVE, MEETINGS)))
    tab(desk, "Anteckningar")
    field = area(desk)
    cursor = field.textCursor()
    cursor.setPosition(0)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    desk.click("button_mark")
    for name in ("list_themes", "list_dimensions"):
        codes = desk.find(CodeList, name)
        codes.setFocus()
        codes.setCurrentRow(0)
        desk.qtbot.keyClick(codes, Qt.Key.Key_Space)
    (passage,) = kept(desk).interviews[0].passages
    assert passage.themes == {BRAVE.id}
    assert len(passage.dimensions) == 1
    desk.find(QLineEdit, "edit_theme").setFocus()
    type_text(desk.find(QLineEdit, "edit_theme"), "Tystnad")
    desk.qtbot.keyClick(desk.find(QLineEdit, "edit_theme"), Qt.Key.Key_Return)
    assert [theme.name for theme in kept(desk).themes] == ["Att våga", "Mötet", "Tystnad"]
    assert len(kept(desk).interviews[0].passages[0].themes) == 2


def test_what_is_marked_moves_along_as_the_note_is_written_on(open_at: OpenAt) -> None:
    desk = open_at(Interviews(interviews=(note(SAID, None, "Bo Ek på kontoret"),)))
    tab(desk, "Anteckningar")
    field = area(desk)
    field.setFocus()
    desk.qtbot.keyClick(field, Qt.Key.Key_Home, CONTROL)
    type_text(field, "\U0001f600 Först: ")
    assert len(field.extraSelections()) == 1
    assert field.extraSelections()[0].cursor.selectedText() == "Bo Ek på kontoret"
    select(desk, "Ek")
    type_text(field, "[…]")
    desk.find(DataTable, "table_notes").setFocus()
    assert marked(desk) == ["Bo […] på kontoret"]
    desk.click("button_undo")
    assert marked(desk) == ["Bo Ek på kontoret"]
    assert field.toPlainText() == SAID
    desk.click("button_redo")
    assert field.toPlainText() == "\U0001f600 Först: " + SAID.replace("Ek", "[…]")


def test_the_passage_that_the_cursor_stands_in_is_chosen_and_told_by_line_and_colour(open_at: OpenAt) -> None:
    said = note(SAID, None, "Ingen frågar oss", "på kontoret")
    desk = open_at(Interviews(interviews=(said,), themes=(BRAVE,)))
    tab(desk, "Anteckningar")
    field = area(desk)
    field.setFocus()
    desk.qtbot.keyClick(field, Qt.Key.Key_End, CONTROL)
    for _ in range(len(" sa nej.") + 2):
        desk.qtbot.keyClick(field, Qt.Key.Key_Left)
    assert desk.find(DataTable, "table_passages").current_row().words == "på kontoret"
    for shown in field.extraSelections():
        assert shown.format.fontUnderline() or shown.format.underlineStyle() != shown.format.UnderlineStyle.NoUnderline
        assert shown.format.background().color().alpha() > 0


def test_notes_are_found_by_words_in_any_form(open_at: OpenAt) -> None:
    desk = open_at(Interviews(interviews=(note("Mötena är tysta"), note("Chefen lyssnar"))))
    tab(desk, "Anteckningar")
    search = desk.find(QLineEdit, "edit_search")
    search.setFocus()
    type_text(search, "möte")
    desk.settle()
    assert len(desk.table("table_notes").splitlines()) == 2
    assert desk.text("label_found") == "1 av 2 har alla orden."
    assert area(desk).toPlainText() == "Mötena är tysta"
    assert [shown.cursor.selectedText() for shown in area(desk).extraSelections()] == ["Mötena"]
    type_text(search, " semester")
    desk.settle()
    assert desk.text("label_found") == "Ingen anteckning har alla orden."
    search.clear()
    desk.settle()
    assert len(desk.table("table_notes").splitlines()) == 3


def test_files_are_read_in_and_those_that_cannot_be_are_told(page: Desk, tmp_path: Path) -> None:
    tab(page, "Anteckningar")
    (tmp_path / "a.txt").write_text(SAID, "utf-8")
    (tmp_path / "b.docx").write_bytes(b"PK\x03\x04")
    page.dialogs.will_answer([tmp_path / "a.txt", tmp_path / "b.docx"])
    page.click("button_import")
    (saved,) = kept(page).interviews
    assert (saved.text, saved.role_id) == (SAID, None)
    assert "b.docx" in page.message


def test_a_note_says_role_and_number_and_nothing_of_time_or_order(open_at: OpenAt) -> None:
    notes = [InterviewView(uuid4(), text=f"{place}") for place in range(8)]
    desk = open_at(Interviews(interviews=tuple(notes)))
    tab(desk, "Anteckningar")
    shown = [line.split("\t")[1] for line in desk.table("table_notes").splitlines()[1:]]
    assert shown == [one.mark for one in sorted(notes, key=lambda one: one.id)]


def quote(desk: Desk) -> tuple[QuoteState, str]:
    (passage,) = (passage for _, passage in kept(desk).passages() if passage.is_quote)
    return passage.state, passage.quote


def test_a_quote_is_masked_and_approved_and_a_name_in_it_is_asked_about(open_at: OpenAt) -> None:
    desk = open_at(Interviews(interviews=(note(SAID, None, "Bo Ek på kontoret sa nej"),)))
    tab(desk, "Anteckningar")
    desk.click("button_quote")
    tab(desk, "Citat")
    assert quote(desk) == (QuoteState.WAITING, "Bo Ek på kontoret sa nej")
    field = desk.find(TextArea, "text_quote")
    field.setFocus()
    type_text(field, "Sen sa ")
    assert "Bo Ek (namn)" in desk.text("label_telltales")
    desk.click("button_approve")
    assert "Bo Ek (namn)" in desk.dialogs.asked[-1]
    assert quote(desk)[0] is QuoteState.WAITING
    for _ in range(len("Sen sa ")):
        desk.qtbot.keyClick(field, Qt.Key.Key_Home, CONTROL)
    for _ in range(len("Sen sa ")):
        desk.qtbot.keyClick(field, Qt.Key.Key_Right)
    for _ in range(len("Bo Ek")):
        desk.qtbot.keyClick(field, Qt.Key.Key_Right, SHIFT)
    desk.qtbot.keyClick(field, Qt.Key.Key_D, CONTROL)
    assert desk.text("label_telltales") == ""
    desk.click("button_approve")
    assert quote(desk) == (QuoteState.APPROVED, "Sen sa […] på kontoret sa nej")
    assert desk.text("label_left") == "0 av 1 citat kvar att läsa"
    desk.click("button_undo")
    assert quote(desk)[0] is QuoteState.WAITING


def test_the_quote_that_was_just_made_is_chosen_in_the_list_whatever_the_list_showed(open_at: OpenAt) -> None:
    words = [f"ord nummer {number}" for number in range(10, 40)]
    desk = open_at(Interviews(interviews=(note("; ".join(words), None, *words),)))
    tab(desk, "Anteckningar")
    for word in words[:-1]:
        press(desk, "table_passages", Qt.Key.Key_Home if word == words[0] else Qt.Key.Key_Down)
        desk.click("button_quote")
    tab(desk, "Citat")
    desk.choose("combo_show", "Alla")
    desk.choose("combo_show", "Godkända")
    tab(desk, "Anteckningar")
    press(desk, "table_passages", Qt.Key.Key_Down)
    desk.click("button_quote")
    tab(desk, "Citat")
    table = desk.find(DataTable, "table_quotes")
    assert desk.find(TextArea, "text_quote").toPlainText() == words[-1]
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())
    tab(desk, "Anteckningar")
    press(desk, "table_passages", Qt.Key.Key_Home)
    tab(desk, "Citat")
    assert desk.find(TextArea, "text_quote").toPlainText() == words[-1]


def test_screen_handbook_and_glossary_call_what_is_marked_by_one_word(open_at: OpenAt) -> None:
    desk = open_at(Interviews(interviews=(note(SAID, None, "Ingen frågar oss"),)))
    tab(desk, "Anteckningar")
    assert "markeringen" in desk.text("label_themes")
    for chapter in ("interviews", "glossary"):
        said = (resources() / "help" / f"{chapter}.md").read_text("utf-8").casefold()
        assert "markering" in said
        assert "passage" not in said


def test_an_approved_quote_that_is_rewritten_waits_again_and_can_be_withheld(open_at: OpenAt) -> None:
    desk = open_at(Interviews(interviews=(note(SAID, None, "Ingen frågar oss"),)))
    tab(desk, "Anteckningar")
    desk.click("button_quote")
    tab(desk, "Citat")
    desk.click("button_approve")
    desk.choose("combo_show", "Alla")
    desk.write("text_quote", "Ingen frågar någon")
    assert quote(desk) == (QuoteState.WAITING, "Ingen frågar någon")
    desk.click("button_withhold")
    assert quote(desk)[0] is QuoteState.WITHHELD


def test_a_theme_shows_what_belongs_to_it_in_all_notes_and_leads_there(open_at: OpenAt) -> None:
    desk = open_at(Interviews(interviews=(note(SAID), note("Annat")), themes=(BRAVE,)))
    tab(desk, "Anteckningar")
    desk.choose_row("table_notes", "Utan roll")
    area_text = area(desk).toPlainText()
    select(desk, area_text[:5])
    desk.qtbot.keyClick(area(desk), Qt.Key.Key_1, CONTROL)
    desk.settle()
    tab(desk, "Teman")
    said = desk.find(DataTable, "table_theme_passages")
    assert area_text[:5] in said.as_text()
    desk.click_cell(said, said.model().index(0, 0))
    desk.click("button_open")
    assert area(desk).toPlainText() == area_text
    assert desk.find(DataTable, "table_passages").current_row().words == area_text[:5]


def test_a_theme_is_made_renamed_and_taken_away_but_not_twice_by_one_name(open_at: OpenAt) -> None:
    desk = open_at(Interviews(themes=(BRAVE,)))
    tab(desk, "Teman")
    desk.dialogs.will_answer("att våga")
    desk.click("button_add")
    assert "finns redan" in desk.message
    desk.dialogs.will_answer("Mötet")
    press(desk, "table_themes", Qt.Key.Key_Insert)
    desk.write("edit_name", "Möten")
    assert [theme.name for theme in kept(desk).themes] == ["Att våga", "Möten"]
    press(desk, "table_themes", Qt.Key.Key_Up, MODIFIERS.AltModifier)
    assert [theme.name for theme in kept(desk).themes] == ["Möten", "Att våga"]
    press(desk, "table_themes", Qt.Key.Key_Delete)
    assert [theme.name for theme in kept(desk).themes] == ["Att våga"]


def test_controls_have_names_and_one_at_most_is_primary_under_each_tab(open_at: OpenAt) -> None:
    desk = open_at(Interviews(interviews=(note(SAID, None, "Ingen frågar oss"),), themes=(BRAVE,)))
    tabs = desk.find(QTabWidget, "tabs")
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        desk.settle()
        check_controls(desk, tabs.tabText(place))


def test_what_is_written_is_not_lost_when_another_page_saves(open_at: OpenAt) -> None:
    desk = open_at(Interviews(interviews=(note(SAID),)))
    tab(desk, "Anteckningar")
    field = area(desk)
    field.setFocus()
    type_text(field, "Mer. ")
    desk.window.findChildren(InterviewsPage)[0].editing.look()
    desk.settle()
    assert field.toPlainText() == "Mer. " + SAID
    assert desk.find(QLabel, "label_title").text() == "Intervjuer"

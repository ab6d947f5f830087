"""Språk: languages come and go, and translations are typed, read, sent away and taken in."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.desk.survey.editing import SurveyEditing
from kulturverktyg.gui.desk.survey.translation_table import CellEditor, Part, TranslationTable
from kulturverktyg.gui.desk.survey.translations_pane import TranslationsPane
from kulturverktyg.gui.desk.survey.undo_keys import UndoKeys
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.model.survey import SurveyVersion
from kulturverktyg.prepare.surveys import newest_version, read_draft
from kulturverktyg.store.store import open_store
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.words import set_many_words, set_words
from kulturverktyg.survey.storage import read_version
from kulturverktyg.survey.translations import Status, Translation, translations
from tests.builders import Workplace
from tests.gui.desk.at_the_desk import LEFT, ScriptedDialogs, type_text

NAME = "Kulturresan i Norr"
SAGA, TIGA, VILA = "question.saga.text", "question.tiga.text", "question.vila.text"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass
class AtTheLanguages:
    """The pane in a small window, and what one can do with it."""

    place: Workplace
    editing: SurveyEditing
    pane: TranslationsPane
    banner: Banner
    dialogs: ScriptedDialogs
    qtbot: QtBot
    runner: TaskRunner

    @property
    def table(self) -> TranslationTable:
        return self.find(TranslationTable, "table")

    def find(self, kind: type[Any], name: str) -> Any:
        (found,) = [widget for widget in self.pane.findChildren(kind, name) if widget.isVisible()]
        return found

    def wait(self) -> None:
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.runner.busy, timeout=60_000)

    def click(self, name: str) -> None:
        button = self.find(QAbstractButton, name)
        assert button.isEnabled(), f"{name} cannot be clicked"
        self.qtbot.mouseClick(button, LEFT, pos=QPoint(10, button.height() // 2))
        self.wait()

    def click_cell(self, key: str, part: Part) -> None:
        index = self.table.rows.index(self.keys.index(key), part)
        self.table.scrollTo(index)
        self.qtbot.mouseClick(self.table.viewport(), LEFT, pos=self.table.visualRect(index).center())

    def choose(self, words: str) -> None:
        """Click a language in the list."""
        view = self.find(QListView, "list_languages")
        row = next(row for row, said in enumerate(self.languages) if said.startswith(words))
        self.qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(row, 0)).center())

    def type(self, words: str) -> None:
        """Press keys where the focus is, which the first of them may move."""
        for character in words:
            focus = QApplication.focusWidget()
            assert focus is not None
            type_text(focus, character)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    @property
    def editor(self) -> CellEditor:
        return self.find(CellEditor, "")

    @property
    def languages(self) -> list[str]:
        model = self.find(QListView, "list_languages").model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    @property
    def keys(self) -> list[str]:
        return [row.key for row in self.table.rows.rows]

    def row(self, key: str) -> tuple[str, str]:
        """Translation and status of a text, as the table shows them."""
        row = next(row for row in self.table.rows.rows if row.key == key)
        return row.words, row.status

    def stored(self) -> SurveyDraft:
        self.editing.settle()
        self.wait()
        return read_draft(self.place.store, newest_version(self.place.store, self.place.journey_id))


@pytest.fixture
def at(qtbot: QtBot, runner: TaskRunner, tmp_path: Path, _every_kind: Path) -> Iterator[AtTheLanguages]:
    """The pane on a survey in Swedish, English and Arabic, where two Arabic texts are missing."""
    shutil.copytree(_every_kind, tmp_path, dirs_exist_ok=True)
    with open_store(tmp_path / "resa.kultur") as store:
        place = Workplace(store, _journey_id(store))
        window, banner, dialogs = QWidget(), Banner(), ScriptedDialogs()
        qtbot.addWidget(window)
        journey = OpenJourney(runner, window)
        editing = SurveyEditing(journey, window)
        pane = TranslationsPane(editing, dialogs, banner)
        editing.refused.connect(banner.warn)
        UndoKeys(window, editing)
        layout = QVBoxLayout(window)
        layout.addWidget(banner)
        layout.addWidget(pane, 1)
        window.resize(1050, 600)
        window.show()
        journey.show(store, place.view)
        at = AtTheLanguages(place, editing, pane, banner, dialogs, qtbot, runner)
        at.wait()
        editing.perform("förbered", lambda draft: set_many_words(draft, "ar", {TIGA: "", VILA: ""}))
        at.choose("Arabiska")
        at.table.setFocus()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        yield at
        editing.settle()
        at.wait()


def _journey_id(store: Any) -> Any:
    from kulturverktyg.prepare.journeys import list_journeys

    return list_journeys(store)[0].id


def test_each_language_says_how_far_it_is_and_what_the_kiosk_speaks(at: AtTheLanguages) -> None:
    assert at.languages[0].startswith("Svenska. Enkätens eget språk. Kiosken talar språket")
    assert at.languages[2].startswith("Arabiska · العربية. 2 saknas, 39 utkast. Kiosken")


def test_what_is_missing_comes_first_and_is_typed_row_after_row(at: AtTheLanguages) -> None:
    assert at.keys[:3] == [TIGA, VILA, "title"]
    at.type("الصمت")
    assert at.editor.layoutDirection() is Qt.LayoutDirection.RightToLeft
    at.press(Qt.Key.Key_Return)
    at.type(" الراحة ")
    at.press(Qt.Key.Key_Return)
    assert at.keys[:3] == [TIGA, VILA, "title"]
    assert (at.row(TIGA), at.row(VILA)) == (("الصمت", "utkast"), ("الراحة", "utkast"))
    assert "41 utkast" in at.languages[2]
    assert at.stored().survey.question("vila").text["ar"] == "الراحة"
    assert at.editor.toPlainText() == "كل أنواع الأسئلة"
    at.press(Qt.Key.Key_Return, SHIFT)
    assert at.editor.toPlainText() == "الراحة"


def test_what_is_typed_is_kept_when_something_else_is_done(at: AtTheLanguages) -> None:
    at.type("الصمت")
    at.editing.settle()
    assert at.editing.draft.survey.question("tiga").text["ar"] == "الصمت"
    assert at.editor.toPlainText() == "الصمت"
    at.type("!")
    at.choose("Engelska")
    at.choose("Arabiska")
    assert at.row(TIGA) == ("الصمت!", "utkast")


def test_escape_leaves_the_words_as_they_were_and_undo_takes_back_what_was_typed(at: AtTheLanguages) -> None:
    at.type("الصمت")
    at.press(Qt.Key.Key_Escape)
    assert at.row(TIGA) == ("", "saknas")
    at.type("الصمت")
    at.press(Qt.Key.Key_Z, CONTROL)
    assert at.row(TIGA) == ("", "saknas")
    assert at.editor.toPlainText() == ""
    at.press(Qt.Key.Key_Y, CONTROL)
    assert at.row(TIGA) == ("الصمت", "utkast")


def test_space_and_a_click_say_that_a_translation_is_read(at: AtTheLanguages) -> None:
    at.click_cell("title", Part.SOURCE)
    at.press(Qt.Key.Key_Space)
    assert at.row("title")[1] == "granskad"
    assert "38 utkast, 1 granskad" in at.languages[2]
    at.click_cell("title", Part.STATUS)
    assert at.row("title")[1] == "utkast"
    at.click_cell(TIGA, Part.STATUS)
    assert at.row(TIGA) == ("", "saknas")


def test_many_are_marked_at_once_and_one_undo_takes_it_back(at: AtTheLanguages) -> None:
    before = at.editing.draft
    at.click_cell(TIGA, Part.SOURCE)
    at.press(Qt.Key.Key_A, CONTROL)
    at.click("button_review")
    assert "2 saknas, 39 granskade" in at.languages[2]
    assert at.find(QAbstractButton, "button_review").text() == "Markera som utkast"
    at.press(Qt.Key.Key_Z, CONTROL)
    assert at.editing.draft == before


def test_translations_of_words_that_have_changed_are_marked_and_come_first(at: AtTheLanguages) -> None:
    at.click_cell(SAGA, Part.SOURCE)
    at.press(Qt.Key.Key_Space)
    at.editing.perform("skriv text", lambda draft: set_words(draft, SAGA, "sv", "Här får alla komma till tals"))
    assert at.row(SAGA) == ("يمكنك قول رأيك هنا", "svenskan är ändrad")
    first = at.find(QCheckBox, "check_missing_first")
    for _ in range(2):
        at.qtbot.mouseClick(first, LEFT, pos=QPoint(10, 10))
    assert at.keys[0] == SAGA
    at.wait()
    with at.place.store.read() as session:
        kept = read_version(session, session.get_one(SurveyVersion, at.editing.version.id))
    assert (SAGA, "ar") in kept.outdated
    assert next(row.source for row in at.table.rows.rows if row.key == SAGA) == "Här får alla komma till tals"


def test_texts_are_searched_and_put_in_the_order_of_the_survey(at: AtTheLanguages) -> None:
    at.find(QLineEdit, "edit_filter").setFocus()
    at.type("tyst")
    assert at.keys == [TIGA]
    at.find(QLineEdit, "edit_filter").clear()
    at.qtbot.mouseClick(at.find(QCheckBox, "check_missing_first"), LEFT, pos=QPoint(10, 10))
    assert at.keys[0] == "title"
    assert at.keys == [row.key for row in translations(at.editing.draft, "ar")]


def test_a_language_is_added_and_another_removed_with_a_way_back(at: AtTheLanguages) -> None:
    at.dialogs.will_answer("uk")
    at.click("button_add_language")
    assert "Ukrainska · Українська" in at.dialogs.asked[-1]
    assert at.dialogs.asked[-1].endswith("inte sv, en, ar")
    assert at.languages[3].startswith("Ukrainska · Українська. 40 saknas, 1 utkast")
    assert at.pane.language == "uk"
    at.dialogs.will_answer("es")
    at.click("button_add_language")
    assert at.languages[4] == "Spanska. 41 saknas. Kiosken talar inte språket."
    at.choose("Arabiska")
    at.click("button_remove_language")
    assert at.editing.draft.survey.languages == ("sv", "en", "uk", "es")
    assert "Arabiska och översättningarna dit är borttagna" in at.banner.text
    at.press(Qt.Key.Key_Z, CONTROL)
    assert at.languages[2].startswith("Arabiska · العربية. 2 saknas, 39 utkast")
    assert at.banner.text == ""


def test_a_survey_in_one_language_says_how_to_begin(at: AtTheLanguages) -> None:
    for name in ("Arabiska", "Engelska"):
        at.choose(name)
        at.click("button_remove_language")
    assert at.find(QLabel, "label_none").text() == "Enkäten finns bara på svenska"
    at.dialogs.will_answer("fi")
    at.click("button_begin")
    assert at.pane.language == "fi"
    at.choose("Svenska")
    assert at.find(QLabel, "label_none").text() == "Enkäten skrivs på svenska"


def test_a_translator_gets_a_file_and_it_is_taken_in_as_one_edit(at: AtTheLanguages, tmp_path: Path) -> None:
    at.dialogs.will_answer(tmp_path / "arabiska")
    at.click("button_export")
    path = tmp_path / "arabiska.xlsx"
    assert at.banner.text.startswith("arabiska.xlsx är sparad")
    book = load_workbook(path)
    sheet: Any = book.worksheets[0]
    for key, _, _, words, status in sheet.iter_rows(min_row=2):
        if key.value == TIGA:
            words.value, status.value = "الصمت", "granskad"
    book.save(path)
    before = at.editing.draft
    at.choose("Engelska")
    at.dialogs.will_answer(path)
    at.click("button_import")
    assert at.pane.language == "ar"
    assert at.row(TIGA) == ("الصمت", "granskad")
    assert at.banner.text == "1 text på arabiska lästes in, 1 text står som granskad i filen. Det går att ångra."
    assert at.dialogs.asked[-1].startswith("Läs in översättning: Rad ")
    assert "har ingen översättning än" in at.dialogs.asked[-1]
    at.press(Qt.Key.Key_Z, CONTROL)
    assert at.editing.draft == before


def test_a_file_with_only_rows_that_are_refused_says_that_nothing_was_read(at: AtTheLanguages, tmp_path: Path) -> None:
    at.choose("Engelska")
    path = tmp_path / "engelska.xlsx"
    at.dialogs.will_answer(path)
    at.click("button_export")
    book = load_workbook(path)
    sheet: Any = book.worksheets[0]
    sheet.append(["finns.inte", "x", "y", "z", ""])
    sheet["E4"] = "klar kanske"
    for row in range(2, sheet.max_row + 1):
        sheet.cell(row, 5).value = sheet.cell(row, 5).value if row == 4 else ""
    book.save(path)
    at.dialogs.will_answer(path)
    at.click("button_import")
    assert at.banner.text == "Inget lästes in på engelska."
    assert "Rad 4 har ett okänt ord i kolumnen Läge" in at.dialogs.asked[-1]
    assert "hör inte till någon text" in at.dialogs.asked[-1]


@pytest.mark.parametrize(("name", "saved"), [(".xlsx", ".xlsx"), ("Enkät 1.5", "Enkät 1.5.xlsx"), ("a.XLSX", "a.XLSX")])
def test_a_file_is_saved_under_the_name_it_is_given(at: AtTheLanguages, tmp_path: Path, name: str, saved: str) -> None:
    at.choose("Engelska")
    at.dialogs.will_answer(tmp_path / "ut" / name)
    (tmp_path / "ut").mkdir()
    at.click("button_export")
    assert [path.name for path in (tmp_path / "ut").iterdir()] == [saved]


def test_a_file_that_cannot_be_read_changes_nothing(at: AtTheLanguages, tmp_path: Path) -> None:
    before = at.editing.draft
    (tmp_path / "fil.xlsx").write_bytes(b"PK\x03\x04 inte en fil")
    at.dialogs.will_answer(tmp_path / "fil.xlsx")
    at.click("button_import")
    assert "fil.xlsx är skadad" in at.banner.text
    at.dialogs.will_answer(tmp_path / "borta" / "fil.xlsx")
    at.click("button_export")
    assert "går inte att spara" in at.banner.text
    assert at.editing.draft is before


def test_no_word_is_cut_off_in_a_row_that_comes_into_sight(qtbot: QtBot) -> None:
    table = TranslationTable()
    qtbot.addWidget(table)
    words = [" ".join(["Vi säger vad vi tycker, också uppåt."] * (place % 9)) for place in range(80)]
    rows = [Translation(str(place), "Fråga", text, text[::-1], Status.DRAFT) for place, text in enumerate(words)]
    table.resize(900, 400)
    table.show()
    table.rows.show_language("Svenska", "Engelska", rows)
    for width in (900, 620):
        table.resize(width, 400)
        for place in (*range(80), 40, 3, 79):
            table.choose(place)
            seen = table.visualRect(table.rows.index(place, Part.WORDS))
            assert table.viewport().rect().contains(seen.center())
            assert seen.height() >= table.sizeHintForRow(place)


def test_a_survey_in_use_is_only_read(at: AtTheLanguages) -> None:
    at.stored()
    at.place.open_kiosk()
    at.editing.open_version(at.editing.version.id)
    at.wait()
    assert not at.editing.can_write
    at.table.setFocus()
    at.type("x")
    at.press(Qt.Key.Key_Return)
    at.press(Qt.Key.Key_Space)
    assert at.pane.findChildren(CellEditor) == []
    names = ("button_add_language", "button_remove_language", "button_import", "button_review", "button_export")
    assert [at.find(QAbstractButton, name).isEnabled() for name in names] == [False, False, False, False, True]
    assert "används" in at.find(QLabel, "label_hint").text()


def test_tab_goes_on_too_and_escape_then_tab_leaves_the_table(at: AtTheLanguages) -> None:
    at.type("الصمت")
    at.press(Qt.Key.Key_Tab)
    at.press(Qt.Key.Key_Escape)
    assert [row.key for row in at.table.chosen()] == [VILA]
    assert at.row(TIGA) == ("الصمت", "utkast")
    at.press(Qt.Key.Key_Tab)
    assert not at.table.hasFocus()

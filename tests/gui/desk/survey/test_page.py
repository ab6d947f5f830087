"""The survey page as a whole: nothing typed is lost, faults are found, and what is in use is left in peace."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPlainTextEdit, QSplitter, QWidget

from kulturverktyg.gui.desk.survey.outline_model import Role
from kulturverktyg.gui.kiosk.pane import PreviewPane
from kulturverktyg.gui.kiosk.window import KioskWindow
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.prepare.surveys import newest_version, read_draft
from kulturverktyg.store.store import open_store
from tests.builders import Workplace
from tests.gui.desk.at_the_desk import LEFT, Desk
from tests.gui.desk.open_survey import full_disk
from tests.gui.desk.survey.at_the_page import ALT, CTRL, AtThePage


@pytest.fixture
def page(survey_desk: Desk) -> AtThePage:
    return AtThePage(survey_desk)


def _put_in_use(page: AtThePage) -> None:
    """Open the kiosk, as is done at the page of workshops, and come back."""
    store = page.desk.window.store
    assert store is not None
    Workplace(store, list_journeys(store)[0].id).open_kiosk()
    page.desk.go("Alla resor")
    page.desk.open_first_journey()
    page.desk.go("Enkät")


def test_the_length_of_the_survey_is_told_and_follows_what_is_written(page: AtThePage) -> None:
    assert page.desk.text("label_about") == "12 frågor, ungefär 3 minuter per deltagare"
    page.click("Arbetsdagen")
    page.press(Qt.Key.Key_Delete)
    assert page.desk.text("label_about").startswith("10 frågor")


def test_what_is_being_typed_is_saved_when_the_page_is_left(page: AtThePage) -> None:
    page.click("Här kan man")
    page.write_text("Ord i sista stund")
    page.desk.go("Workshoppar")
    assert page.in_file.survey.question("saga").text["sv"] == "Ord i sista stund"


def test_what_is_being_typed_is_saved_when_the_window_is_closed(page: AtThePage, tmp_path: Path) -> None:
    page.click("Här kan man")
    page.write_text("Ord i sista stund")
    page.desk.window.close()
    page.desk.qtbot.waitUntil(lambda: not page.desk.window.isVisible())
    with open_store(tmp_path / "resa.kultur") as store:
        draft = read_draft(store, newest_version(store, list_journeys(store)[0].id))
    assert draft.survey.question("saga").text["sv"] == "Ord i sista stund"


def test_the_window_asks_before_it_closes_on_what_the_file_would_not_take(page: AtThePage) -> None:
    store, window, dialogs = page.desk.window.store, page.desk.window, page.desk.dialogs
    assert store is not None
    page.click("Här kan man")
    with full_disk(store):
        QApplication.clipboard().setText("Mycket " * 8_000)
        page.write_text("")
        page.press(Qt.Key.Key_V, CTRL)
        window.close()
        page.desk.settle()
        page.desk.qtbot.waitUntil(lambda: len(dialogs.asked) == 1)
        assert "Enkäten är inte sparad" in dialogs.asked[0]
        assert window.isVisible()
        assert page.desk.text("label_saved") == "Inte sparat"
    window.close()
    page.desk.qtbot.waitUntil(lambda: not window.isVisible())
    assert len(dialogs.asked) == 1


def test_a_new_question_is_called_by_its_words_once_it_is_left(page: AtThePage) -> None:
    page.click("Här kan man")
    page.press(Qt.Key.Key_Insert)
    page.type("Får du")
    page.desk.qtbot.waitUntil(lambda: "Får du" in page.draft.survey.question("rost_1").text.values())
    page.type(" vila?")
    page.click("Arbetsdagen")
    assert page.names("rost")[1] == "far_du_vila"
    assert page.in_file == page.draft
    page.press(Qt.Key.Key_Z, CTRL)
    assert page.draft.survey.question("rost_1").text == {"sv": "Får du"}
    page.press(Qt.Key.Key_Y, CTRL)
    assert page.draft.survey.question("far_du_vila").text == {"sv": "Får du vila?"}
    page.click("Får du vila?")
    page.write_text("Helt andra ord")
    page.desk.go("Alla resor")
    assert page.in_file.survey.question("far_du_vila").text == {"sv": "Helt andra ord"}


def test_a_name_given_by_hand_stays_and_so_does_one_that_was_there(page: AtThePage) -> None:
    before = page.names("rost")
    page.click("Här kan man")
    page.write_text("Nya ord om samma sak")
    page.click("Arbetsdagen")
    page.click("Nya ord")
    page.press(Qt.Key.Key_Insert)
    page.desk.write("edit_name", "rost_9")
    page.write_text("Hinner du?")
    page.click("Arbetsdagen")
    assert page.names("rost") == [before[0], "rost_9", before[1]]


def test_a_pause_in_typing_saves_and_says_so(page: AtThePage) -> None:
    page.click("Här kan man")
    page.write_text("Ord i lugn och ro")
    page.wait_for("label_saved", "Sparat")
    assert page.in_file.survey.question("saga").text["sv"] == "Ord i lugn och ro"


def test_faults_are_counted_marked_and_led_to(page: AtThePage) -> None:
    page.click("Här kan man")
    page.write_text(" ")
    page.click("Hur trivs")
    page.wait_for("button_remarks", "1 sak att åtgärda och 1 råd")
    page.desk.click("button_remarks")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    listed = popup.findChild(QListWidget, "list_remarks")
    said = [listed.item(row).text() for row in range(listed.count())]
    assert said[0] == "Innan enkäten kan användas"
    assert "saknar text" in said[1]
    page.desk.qtbot.keyClick(listed, Qt.Key.Key_Return)
    page.desk.settle()
    assert page.chosen == "Fråga 2, utan text"
    assert isinstance(page.focus, QPlainTextEdit)
    page.type("Nu finns det ord")
    page.wait_for("button_remarks", "1 råd")


def test_a_fault_is_told_in_whole_words_as_wide_as_the_form(page: AtThePage) -> None:
    page.desk.window.resize(1366, 768)
    page.click("Här kan man")
    assert not page.desk.sees("label_faults")
    page.write_text("")
    page.press(Qt.Key.Key_Backspace)
    page.click("Mötena")
    page.click("Fråga 2")
    assert page.desk.text("label_faults") == "Fråga 2 saknar text på svenska."
    label = page.desk.find(QLabel, "label_faults")
    assert label.width() > 250
    assert label.height() >= label.heightForWidth(label.width())


def test_questions_are_numbered_as_in_the_kiosk_and_say_so_when_they_are_moved(page: AtThePage) -> None:
    page.click("Det är säk")
    assert page.tree.currentIndex().data(Role.NUMBER) == 3
    page.press(Qt.Key.Key_Up, ALT)
    assert page.tree.currentIndex().data(Role.NUMBER) == 2
    assert page.row("Här kan man").data(Role.NUMBER) == 3
    assert page.row("Välkommen").data(Role.NUMBER) is None


def test_the_words_about_one_version_follow_whether_it_is_in_use(page: AtThePage) -> None:
    page.tab("Versioner")
    assert "När den börjar användas i en omgång" in page.desk.text("label_help")
    _put_in_use(page)
    assert "används och kan inte längre ändras" in page.desk.text("label_help")


def test_the_preview_shows_the_chosen_question_in_the_chosen_language(page: AtThePage) -> None:
    pane = page.desk.find(PreviewPane, "pane_preview")
    page.click("Jag hinner")
    page.desk.choose("combo_preview", "Engelska")
    page.desk.qtbot.waitUntil(lambda: _asks(pane) == ("vila", "en"))
    page.click("Hur trivs")
    page.desk.qtbot.waitUntil(lambda: _asks(pane) == ("trivsel", "en"))


def _asks(pane: PreviewPane) -> tuple[str, str]:
    session = pane.session
    question = session.question if session is not None else None
    return (question.name if question is not None else "", session.language if session is not None else "")


def test_the_survey_is_tried_on_full_screen_and_nothing_is_kept(page: AtThePage) -> None:
    page.menu("button_more", "Prova")
    (kiosk,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, KioskWindow)]
    assert kiosk.isVisible()
    kiosk.left.emit()
    page.desk.settle()
    assert not any(isinstance(w, KioskWindow) and w.isVisible() for w in QApplication.topLevelWidgets())


def test_a_version_in_use_can_be_read_but_not_changed(page: AtThePage) -> None:
    _put_in_use(page)
    assert page.desk.text("label_notice") == "Version 1 används i Första mätningen och kan inte ändras."
    before = page.draft
    page.click("Här kan man")
    page.press(Qt.Key.Key_Delete)
    page.press(Qt.Key.Key_Insert)
    assert page.draft == before
    assert page.desk.find(QPlainTextEdit, "edit_text").isReadOnly()
    assert not page.desk.sees("button_add")


def test_a_new_version_is_made_written_in_and_compared_with_the_old(page: AtThePage) -> None:
    _put_in_use(page)
    page.desk.click("button_notice")
    assert not page.desk.sees("panel_notice")
    page.click("Här kan man")
    page.write_text("Här säger alla vad de tycker")
    page.click("Det är säkrast")
    page.press(Qt.Key.Key_Delete)
    page.tab("Versioner")
    versions = page.desk.table("table_versions").splitlines()
    assert versions[1:] == [
        "Version 2\tGår att ändra\tIngen än",
        "Version 1\tAnvänds och kan inte ändras\tFörsta mätningen",
    ]
    changes = page.desk.table("table_changes")
    assert "Här säger alla vad de tycker\tÄndrad" in changes
    assert "Det är säkrast att vara tyst\tBorttagen" in changes
    assert changes.count("Går inte att jämföra") == 1
    assert page.desk.text("label_compared") == "10 av de 11 frågor som finns i båda går att jämföra."


def test_an_old_version_is_looked_at_and_left_again(page: AtThePage) -> None:
    _put_in_use(page)
    page.desk.click("button_notice")
    page.click("Här kan man")
    page.press(Qt.Key.Key_Delete)
    page.desk.window.findChild(QWidget, "combo_version").setFocus()
    page.press(Qt.Key.Key_Down)
    assert page.row("Här kan man").isValid()
    assert page.desk.text("label_notice").endswith("Den nyaste är version 2.")
    page.desk.click("button_notice")
    assert page.names("rost") == ["tiga"]


def test_panes_keep_the_width_they_were_given(page: AtThePage, tmp_path: Path) -> None:
    splitter = page.desk.find(QSplitter, "splitter")
    handle, before = splitter.handle(1), splitter.sizes()
    start = handle.rect().center()
    page.desk.qtbot.mousePress(handle, LEFT, pos=start)
    page.desk.qtbot.mouseMove(handle, start - QPoint(40, 0))
    page.desk.qtbot.mouseRelease(handle, LEFT, pos=start - QPoint(40, 0))
    assert splitter.sizes()[0] < before[0]
    kept = QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat).value("survey/splitter")
    again = QSplitter()
    page.desk.qtbot.addWidget(again)
    again.resize(splitter.size())
    for _ in splitter.sizes():
        again.addWidget(QWidget())
    assert again.restoreState(kept)
    assert again.sizes() == splitter.sizes()


def test_an_empty_survey_says_how_to_begin(page: AtThePage) -> None:
    for words in ("Om dig", "Säga", "Arbetsdagen", "Vägen"):
        page.click(words)
        page.press(Qt.Key.Key_Delete)
    assert "tom" in page.desk.text("label_empty")
    page.menu("button_add", "Skala")
    assert [len(section.questions) for section in page.draft.survey.sections] == [1]
    assert not page.desk.sees("label_empty")

"""Iakttagelser: written and undone, resting on figures, interviews and words, laid beside each other, made measures."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QPushButton, QTabWidget, QWidget

from kulturverktyg.decide.measures import read_measures
from kulturverktyg.guard.triangulation import TITLE
from kulturverktyg.gui.desk.findings.source_dialog import FindingSourceDialog
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.model.kinds import FindingKind, SourceKind, Subject
from kulturverktyg.paths import resources
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.store import Store
from kulturverktyg.understand.finding import Findings
from kulturverktyg.understand.finding_sources import PassageAt, ThemeAt
from kulturverktyg.understand.findings import read_findings, save_findings
from kulturverktyg.understand.interview import Interviews, Theme
from kulturverktyg.understand.interviews import save_interviews
from tests.findings import document, finding, source
from tests.gui.desk.at_the_desk import LEFT, Desk, type_text
from tests.interviews import note
from tests.more_rounds import answer

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def store_of(desk: Desk) -> Store:
    store = desk.window.store
    assert store is not None
    return store


def journey_id(desk: Desk) -> UUID:
    return list_journeys(store_of(desk))[0].id


def kept(desk: Desk) -> Findings:
    return read_findings(store_of(desk), journey_id(desk))


def dialog(desk: Desk) -> FindingSourceDialog:
    (found,) = [one for one in desk.window.findChildren(FindingSourceDialog) if one.isVisible()]
    return found


def choose(desk: Desk, combo: str, words: str) -> None:
    box = desk.find(QComboBox, combo)
    box.setCurrentIndex(box.findText(words, Qt.MatchFlag.MatchContains))
    box.activated.emit(box.currentIndex())
    desk.settle()


def press(desk: Desk, name: str, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = desk.find(QWidget, name)
    widget.setFocus()
    desk.qtbot.keyClick(widget, key, modifier)
    desk.settle()


def press_in_dialog(desk: Desk, name: str) -> None:
    button = dialog(desk).findChild(QAbstractButton, name)
    assert button is not None
    assert button.isEnabled()
    desk.qtbot.mouseClick(button, LEFT)
    desk.settle()


def show_tab(desk: Desk, place: int) -> None:
    (tabs,) = [one for one in desk.window.findChildren(QTabWidget, "tabs") if one.isVisible()]
    tabs.setCurrentIndex(place)
    desk.settle()


def label(desk: Desk, name: str) -> str:
    return desk.find(QLabel, name).text()


@pytest.fixture
def page(desk: Desk) -> Desk:
    """The desk at the page, where nothing has been found and nobody has answered."""
    desk.go("Iakttagelser")
    return desk


@pytest.fixture
def found(desk: Desk) -> Desk:
    """The desk at the page, with two findings; nine have been interviewed, two of them managers."""
    store, key = store_of(desk), journey_id(desk)
    roles = {role.name: role.id for role in list_journeys(store)[0].roles}
    theme = Theme(UUID(int=7), "Möten")
    many = note("Mötena är långa och leder inte till beslut", roles["Medarbetare"], "långa", people=7)
    few = note("Hemligt sagt av en chef", roles["Chef"], "Hemligt sagt", people=2)
    coded = replace(many, passages=tuple(replace(one, themes=frozenset({theme.id})) for one in many.passages))
    save_interviews(store, key, Interviews(interviews=(coded, few), themes=(theme,)))
    save_findings(
        store,
        key,
        (
            finding(
                "Beslut tar lång tid",
                source(SourceKind.INTERVIEW, ThemeAt(theme.id, roles["Medarbetare"]).target, group="Medarbetare"),
                source(SourceKind.INTERVIEW, PassageAt(few.passages[0].id).target, group="Chef"),
                document("Årsredovisning 2026, s. 12"),
            ),
            finding("Vi hjälps åt", kind=FindingKind.STRENGTH),
        ),
    )
    desk.go("Iakttagelser")
    return desk


def test_an_empty_page_says_what_belongs_there_and_begins(page: Desk) -> None:
    assert "styrka eller en brist" in label(page, "label_none_text")
    assert not page.find(QPushButton, "button_suggest_first").isEnabled()
    page.click("button_begin")
    page.write("text_statement", "Beslut tar lång tid")
    choose(page, "combo_kind", "Styrka")
    page.write("text_more", "Det märks på mötena")
    (only,) = kept(page)
    assert (only.statement, only.text, only.kind) == (
        "Beslut tar lång tid",
        "Det märks på mötena",
        FindingKind.STRENGTH,
    )
    assert label(page, "label_reasons") == "Ingen källa än"


def test_findings_are_moved_removed_and_brought_back_by_keys(found: Desk) -> None:
    found.choose_row("table_findings", "▲ Styrka")
    press(found, "table_findings", Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.statement for one in kept(found)] == ["Vi hjälps åt", "Beslut tar lång tid"]
    press(found, "table_findings", Key.Key_Delete)
    assert [one.statement for one in kept(found)] == ["Beslut tar lång tid"]
    press(found, "table_findings", Key.Key_Z, CONTROL)
    press(found, "table_findings", Key.Key_Z, CONTROL)
    assert [one.statement for one in kept(found)] == ["Beslut tar lång tid", "Vi hjälps åt"]
    press(found, "table_findings", Key.Key_Insert)
    assert len(kept(found)) == 3
    assert found.find(QWidget, "text_statement").hasFocus()


def test_sources_are_told_with_how_strong_they_make_it(found: Desk) -> None:
    table = found.table("table_sources")
    assert "Tema: Möten" in table
    assert "”Hemligt sagt”" in table
    assert "Årsredovisning 2026, s. 12" in table
    assert label(found, "label_strength") == "Stöd: visst"
    assert label(found, "label_reasons") == "2 slags källor (intervju, dokument), 1 grupp"


def test_a_source_is_turned_against_and_taken_away(found: Desk) -> None:
    view = found.find(DataTable, "table_sources")
    found.click_cell(view, view.model().index(2, 0))
    found.click("button_turn")
    assert [one.agrees for one in kept(found)[0].sources] == [True, True, False]
    assert "1 källa talar emot" in label(found, "label_reasons")
    press(found, "table_sources", Key.Key_Delete)
    assert len(kept(found)[0].sources) == 2
    found.click("button_undo")
    found.click("button_undo")
    assert [one.agrees for one in kept(found)[0].sources] == [True, True, True]


def test_a_document_is_written_down_in_the_dialog(found: Desk) -> None:
    found.click("button_add_source")
    choose(found, "combo_source", "Dokument")
    add = dialog(found).findChild(QPushButton, "button_add")
    assert not add.isEnabled()
    type_text(found.find(QWidget, "text_words"), "Tillsynsrapport 2026")
    choose(found, "combo_group", "Medarbetare")
    found.find(QAbstractButton, "radio_against").click()
    press_in_dialog(found, "button_add")
    last = kept(found)[0].sources[-1]
    assert (last.kind, last.words, last.group, last.agrees) == (
        SourceKind.DOCUMENT,
        "Tillsynsrapport 2026",
        "Medarbetare",
        False,
    )


def test_what_was_said_in_interviews_is_searched_and_chosen(found: Desk) -> None:
    found.choose_row("table_findings", "▲ Styrka")
    found.click("button_add_source")
    assert "Ingen omgång är stängd" in label(found, "label_none")
    choose(found, "combo_source", "Intervju")
    type_text(found.find(QWidget, "edit_search"), "hemligt")
    view = found.find(DataTable, "table_offers")
    assert view.model().rowCount() == 1
    found.click_cell(view, view.model().index(0, 0))
    press_in_dialog(found, "button_add")
    assert [one.group for one in kept(found)[1].sources] == ["Chef"]


def test_thinking_better_of_it_adds_nothing(found: Desk) -> None:
    found.click("button_add_source")
    press_in_dialog(found, "button_cancel")
    assert len(kept(found)[0].sources) == 3


def test_triangulation_shows_who_says_what_but_no_role_of_which_few_were_interviewed(found: Desk) -> None:
    show_tab(found, 1)
    table = found.table("table_matrix")
    assert "Intervju\tDokument" in table.splitlines()[0]
    assert "● Alla" in table
    assert "Chef" not in table
    view = found.find(DataTable, "table_matrix")
    found.click_cell(view, view.model().index(0, 0))
    press(found, "table_matrix", Key.Key_Return)
    assert found.find(DataTable, "table_findings").isVisible()


def test_the_table_of_sources_is_called_the_same_on_screen_in_the_handbook_and_in_files(found: Desk) -> None:
    (tabs,) = [one for one in found.window.findChildren(QTabWidget, "tabs") if one.isVisible()]
    assert tabs.tabText(1).replace("&", "") == TITLE
    for chapter in ("findings", "glossary"):
        said = (resources() / "help" / f"{chapter}.md").read_text("utf-8")
        assert TITLE in said
        assert "triangul" not in said.casefold()


def test_a_measure_is_made_in_one_press_and_builds_on_the_finding(found: Desk) -> None:
    found.click("button_measure")
    (made,) = read_measures(store_of(found), journey_id(found))
    assert made.title == "Beslut tar lång tid"
    assert [reason.told for reason in made.reasons] == ["Iakttagelse: Beslut tar lång tid"]
    assert label(found, "label_measure") == "1 åtgärd bygger på den."
    assert found.message == "Åtgärden ligger i handlingsplanen. Ge den ett namn som säger vad ni gör."
    found.click("button_measure")
    assert "bygger redan på den: ”Beslut tar lång tid”" in found.message
    assert read_measures(store_of(found), journey_id(found)) == (made,)
    found.click("button_undo")
    assert read_measures(store_of(found), journey_id(found)) == ()
    assert len(kept(found)) == 2
    found.click("button_redo")
    found.click("button_plan")
    assert "Beslut tar lång tid" in found.table("table_measures")


def test_results_suggest_findings_once_with_their_figures(desk: Desk, tmp_path: Path) -> None:
    store = store_of(desk)
    answer(store, list_journeys(store)[0].rounds[0].id, tmp_path, {("Omsorg/Hemtjänst", "Medarbetare"): 25})
    desk.go("Iakttagelser")
    desk.click("button_suggest_first")
    findings = kept(desk)
    assert len(findings) == 3
    assert {one.kind for one in findings} == {FindingKind.DEFICIT}
    assert "glapp +" in desk.table("table_sources")
    assert label(desk, "label_strength") == "Stöd: svagt"
    desk.click("button_suggest")
    assert "inga fler" in desk.message
    assert kept(desk) == findings
    desk.click("button_undo")
    assert kept(desk) == ()


def test_a_figure_is_chosen_for_a_group_and_its_dimension_follows_the_measure(briefly_answered_desk: Desk) -> None:
    desk = briefly_answered_desk
    desk.go("Iakttagelser")
    desk.click("button_begin")
    desk.write("text_statement", "Medarbetarna vill ha mer inflytande")
    desk.click("button_add_source")
    choose(desk, "combo_group", "Hemtjänst")
    view = desk.find(DataTable, "table_offers")
    assert "mellan" in view.as_text()
    desk.click_cell(view, view.model().index(0, 0))
    press_in_dialog(desk, "button_add")
    (only,) = kept(desk)
    assert only.sources[0].group
    assert "n = " in desk.table("table_sources")
    desk.click("button_measure")
    (made,) = read_measures(store_of(desk), journey_id(desk))
    assert {reason.subject for reason in made.reasons} == {Subject.FINDING, Subject.DIMENSION}

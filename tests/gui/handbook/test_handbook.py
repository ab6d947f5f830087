"""The handbook: a chapter for each page, in plain words, found by searching, and opened with F1."""

import re
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QTextBrowser, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from kulturverktyg.gui.desk.help_keys import chapter_of
from kulturverktyg.gui.desk.next_step import Place
from kulturverktyg.gui.handbook.chapters import FIRST, all_names, chapter, saying
from kulturverktyg.gui.handbook.window import HandbookWindow
from kulturverktyg.paths import resources
from tests.survey.plain_language import lix

W = TypeVar("W", bound=QWidget)
_LINK = re.compile(r"\]\(([^)]+)\)")


@pytest.fixture
def desk(qtbot: QtBot) -> QWidget:
    """What the handbook belongs to."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def handbook(desk: QWidget) -> HandbookWindow:
    window = HandbookWindow(desk)
    window.show()
    return window


def test_every_page_of_the_desk_has_a_chapter_and_every_file_is_one() -> None:
    assert {place: chapter_of(place) for place in Place if chapter_of(place) == FIRST} == {}
    assert {path.stem for path in (resources() / "help").glob("*.md")} == set(all_names())


@pytest.mark.parametrize("name", all_names())
def test_a_chapter_is_easy_to_read_and_its_links_lead_somewhere(name: str) -> None:
    text = chapter(name).text
    assert chapter(name).title != name
    plain = [re.sub(r"[*#|`]|-{3,}|\(\w+\.md\)", " ", line).strip() for line in text.splitlines()]
    assert lix([line for line in plain if line]) < 40
    assert "!" not in text
    for link in _LINK.findall(text):
        assert link.endswith(".md")
        assert Path(link).stem in all_names()


def test_a_search_finds_the_chapters_that_say_all_the_words_titles_first() -> None:
    assert saying("pin glömd")[0].name == "trouble"
    assert saying("PAPPER")[0].name == "paper"
    assert saying("dialogl")[0].name == "dialogue"
    assert saying("xyzzy") == ()
    assert len(saying("")) == len(all_names())


def test_one_types_and_sees_what_there_is(handbook: HandbookWindow, qtbot: QtBot) -> None:
    search, found = _find(handbook, QLineEdit, "edit_search"), _find(handbook, QLabel, "label_found")
    qtbot.keyClick(handbook, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(search, "tystnadskultur")
    assert found.text() == f"{len(saying('tystnadskultur'))} kapitel"
    browser = _find(handbook, QTextBrowser, "browser")
    assert browser.textCursor().selectedText().casefold() == "tystnadskultur"
    qtbot.keyClick(search, Qt.Key.Key_Return)
    qtbot.keyClicks(search, "xyz")
    assert found.text().startswith("Inget kapitel")
    qtbot.keyClick(handbook, Qt.Key.Key_Escape)
    assert search.text() == found.text() == ""
    qtbot.keyClick(handbook, Qt.Key.Key_Escape)
    assert not handbook.isVisible()


def test_the_keys_walk_from_chapter_to_chapter(handbook: HandbookWindow, qtbot: QtBot) -> None:
    tree = _find(handbook, QTreeWidget, "tree_chapters")
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert handbook.windowTitle() == "Alla resor – Handbok"
    assert _find(handbook, QTextBrowser, "browser").toPlainText().startswith("Alla resor")


def _find(window: QWidget, kind: type[W], name: str) -> W:
    found: W | None = window.findChild(kind, name)
    assert found is not None
    return found

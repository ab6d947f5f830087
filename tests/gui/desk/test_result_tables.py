"""The tables of results: what matters is in sight on a small screen, and the rest is one key away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QTabWidget

from kulturverktyg.gui.models.rows import ACROSS_ROLE
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.lines import broken, narrowest
from tests.gui.desk.at_the_desk import Desk

TABLES = {1: "table_dimensions", 2: "table_items", 3: "table_groups", 7: "table_rates"}
GROUPS, RATES = 3, 7


@pytest.mark.parametrize(
    ("words", "room", "lines"),
    [
        ("Stöd från närmaste chef", 10, ["Stöd från", "närmaste", "chef"]),
        ("Arbetsbelastning och återhämtning", 12, ["Arbetsbe-", "lastning och", "återhämtning"]),
        ("● Nuläge", 4, ["●\N{NO-BREAK SPACE}Nuläge"]),
        ("", 10, [""]),
    ],
)
def test_words_go_on_to_the_next_line_and_long_ones_are_parted(words: str, room: int, lines: list[str]) -> None:
    assert broken(words, room, len) == lines


def test_a_column_is_as_narrow_as_its_longest_word_allows() -> None:
    assert narrowest("mellan 1,8 och 1,9", 2, len, 40) == len("mellan 1,8")
    assert narrowest("återhämtning", 3, len, 8) == 8


def test_on_a_small_screen_nothing_is_scrolled_sideways_and_no_heading_is_cut(briefly_answered_desk: Desk) -> None:
    briefly_answered_desk.window.resize(1366, 768)
    bold = QFont(briefly_answered_desk.window.font())
    bold.setWeight(QFont.Weight.DemiBold)
    letters = QFontMetrics(bold).horizontalAdvance
    for place, name in TABLES.items():
        _tab(briefly_answered_desk, place)
        table = briefly_answered_desk.find(DataTable, name)
        assert table.horizontalScrollBar().maximum() == 0, name
        header = table.horizontalHeader()
        assert header.height() >= header.sizeHint().height()
        for section in (s for s in range(header.count()) if not header.isSectionHidden(s)):
            words = str(table.model().headerData(section, Qt.Orientation.Horizontal))
            room = header.sectionSize(section) - 20
            assert all(letters(line) <= room for line in broken(words, room, letters)), words


def test_more_columns_are_shown_when_asked_for_and_copied_in_any_case(briefly_answered_desk: Desk) -> None:
    _tab(briefly_answered_desk, 2)
    table = briefly_answered_desk.find(DataTable, "table_items")
    copied = briefly_answered_desk.table("table_items").splitlines()[0].split("\t")
    assert "Dimension" in copied
    assert "Dimension" not in _headings(table)
    briefly_answered_desk.click("button_more")
    assert _headings(table) == copied


def test_where_chart_and_table_have_no_room_beside_each_other_keys_lead_from_one_to_the_other(
    briefly_answered_desk: Desk,
) -> None:
    _tab(briefly_answered_desk, 2)
    briefly_answered_desk.click("button_more")
    button = briefly_answered_desk.find(QPushButton, "button_to_chart")
    button.setFocus()
    briefly_answered_desk.qtbot.keyClick(button, Qt.Key.Key_Space)
    assert not briefly_answered_desk.sees("table_items")
    back = briefly_answered_desk.find(QPushButton, "button_to_table")
    assert back.hasFocus()
    briefly_answered_desk.qtbot.keyClick(back, Qt.Key.Key_Space)
    assert briefly_answered_desk.sees("table_items")


def test_a_group_that_is_not_shown_says_why_across_its_row_also_when_sorted_and_filtered(
    briefly_answered_desk: Desk,
) -> None:
    _tab(briefly_answered_desk, RATES)
    table = briefly_answered_desk.find(DataTable, "table_rates")
    _spans_are_where_the_reasons_are(table)
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    _spans_are_where_the_reasons_are(table)
    briefly_answered_desk.write("edit_filter", "färre än")
    _spans_are_where_the_reasons_are(table)


def _spans_are_where_the_reasons_are(table: DataTable) -> None:
    model = table.model()
    told = [model.index(row, 2).data(ACROSS_ROLE) for row in range(model.rowCount())]
    assert any(told)
    for row, words in enumerate(told):
        assert (table.columnSpan(row, 2) > 1) is (words is not None)
        assert words is None or words.startswith("Visas inte. ")
        assert model.index(row, 2).data(Qt.ItemDataRole.AccessibleTextRole) == words


def _headings(table: DataTable) -> list[str]:
    header = table.horizontalHeader()
    shown = (section for section in range(header.count()) if not header.isSectionHidden(section))
    return [str(table.model().headerData(section, Qt.Orientation.Horizontal)) for section in shown]


def _tab(desk: Desk, place: int) -> None:
    desk.find(QTabWidget, "tabs").setCurrentIndex(place)
    desk.settle()

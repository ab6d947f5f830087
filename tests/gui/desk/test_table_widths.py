"""Tables share their width: nothing is scrolled sideways for, no figure is cut, and no word while there is room."""

import pytest
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.widths import Wish, shared
from tests.gui.desk.at_the_desk import Desk

NUMBER, WORDS = Wish(60, 60, 90), Wish(100, 140, 300, wide=True)
SHORT = Wish(100, 120, 120, wide=True)


@pytest.mark.parametrize("room", range(0, 900, 37))
@pytest.mark.parametrize("wishes", [(WORDS, NUMBER, NUMBER), (NUMBER, WORDS, SHORT), (NUMBER, NUMBER), (WORDS,)])
def test_no_column_has_less_than_its_least_and_together_they_have_no_more_than_the_room(
    room: int, wishes: tuple[Wish, ...]
) -> None:
    widths = shared(room, wishes)
    least = sum(wish.least for wish in wishes)
    assert all(width >= wish.least for width, wish in zip(widths, wishes, strict=True))
    assert sum(widths) <= max(room, least)
    if any(wish.wide for wish in wishes):
        assert sum(widths) == max(room, least)


def test_words_are_made_whole_before_figures_get_air() -> None:
    assert shared(260, (WORDS, NUMBER, NUMBER)) == [140, 60, 60]
    assert shared(480, (WORDS, NUMBER, NUMBER)) == [300, 90, 90]


def test_a_wide_column_that_needs_little_leaves_the_rest_to_the_others() -> None:
    assert shared(420, (SHORT, WORDS)) == [120, 300]


def test_the_end_of_a_path_is_what_is_left_of_it(qtbot: QtBot) -> None:
    table = DataTable()
    qtbot.addWidget(table)
    model: RowsModel[str] = RowsModel(
        (
            Column("Grupp", str, wide=True, narrowest=60, path=True),
            Column("Antal", lambda _: "10\N{NO-BREAK SPACE}137\N{NO-BREAK SPACE}303", number=len, widest=60),
        ),
        key=str,
    )
    table.show_rows(model)
    model.set_rows(["Barn och unga/Stöd till familjer"])
    table.resize(240, 200)
    table.show()
    figure = table.fontMetrics().horizontalAdvance(str(model.index(0, 1).data()))
    assert table.columnWidth(1) >= figure
    assert table.horizontalScrollBar().maximum() == 0


def test_no_table_of_figures_is_wider_than_its_place(desk: Desk) -> None:
    desk.go("Nyckeltal")
    for key in ("Vakanser, medarbetare", "Personalomsättning"):
        desk.choose("combo_standard", key)
        desk.click("button_standard")
    tabs = desk.find(QTabWidget, "tabs")
    for place, names in ((0, ("table_indicators", "table_values")), (1, ("table_figures", "table_lines"))):
        tabs.setCurrentIndex(place)
        desk.settle()
        for name in names:
            assert desk.find(DataTable, name).horizontalScrollBar().maximum() == 0, name

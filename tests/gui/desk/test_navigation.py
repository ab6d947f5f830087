"""The steps at the left: all open where there is room, folded where there is not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from kulturverktyg.gui.handbook.window import HandbookWindow
from tests.gui.desk.at_the_desk import LEFT, Desk

STEPS = ["Förbered", "Samla in", "Förstå", "Välj väg", "Följ upp"]
_ALL = 1600
_FEW = 600


@pytest.fixture
def low_desk(desk: Desk) -> Desk:
    """A window where only some of the steps have room for their pages."""
    desk.window.resize(1280, _FEW)
    desk.settle()
    return desk


def test_where_there_is_room_every_page_is_seen_and_the_arrows_walk_through_all(desk: Desk) -> None:
    desk.window.resize(1280, _ALL)
    desk.settle()
    assert _open(desk) == STEPS
    desk.go("Workshoppar")
    for marked in ("Workshoppar", "Kiosk"):
        desk.qtbot.keyClick(_tree(desk), Qt.Key.Key_Down)
        desk.settle()
        assert _marked(desk) == marked


def test_where_there_is_not_the_step_one_is_in_is_open_and_nothing_has_to_be_scrolled(low_desk: Desk) -> None:
    low_desk.go("Handlingsplan")
    assert "Välj väg" in _open(low_desk)
    assert _open(low_desk) != STEPS
    assert _tree(low_desk).verticalScrollBar().maximum() == 0


def test_a_heading_opens_at_a_click_and_what_was_used_longest_ago_folds(low_desk: Desk) -> None:
    low_desk.go("Uppdrag")
    assert "Förbered" in _open(low_desk)
    closed = [step for step in STEPS if step not in _open(low_desk)]
    _click(low_desk, closed[0])
    assert closed[0] in _open(low_desk)
    assert _marked(low_desk) == "Uppdrag"
    _click(low_desk, closed[0])
    assert closed[0] not in _open(low_desk)


def test_the_keys_open_fold_and_walk_in(low_desk: Desk) -> None:
    low_desk.go("Rapporter")
    tree = _tree(low_desk)
    low_desk.qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert tree.currentItem().text(0) == "Följ upp"
    assert _marked(low_desk) == "Rapporter", "the page that is shown stays marked"
    low_desk.qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert "Följ upp" not in _open(low_desk)
    low_desk.qtbot.keyClick(tree, Qt.Key.Key_Right)
    assert "Följ upp" in _open(low_desk)
    low_desk.qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert "Följ upp" not in _open(low_desk)
    low_desk.qtbot.keyClick(tree, Qt.Key.Key_Space)
    low_desk.qtbot.keyClick(tree, Qt.Key.Key_Right)
    low_desk.settle()
    assert _marked(low_desk) == _item(low_desk, "Följ upp").child(0).text(0)


def test_a_step_that_was_folded_opens_when_one_comes_to_a_page_in_it(low_desk: Desk) -> None:
    low_desk.go("Kiosk")
    _click(low_desk, "Samla in")
    assert "Samla in" not in _open(low_desk)
    low_desk.go("Uppdrag")
    assert "Samla in" not in _open(low_desk)
    low_desk.go("Kiosk")
    assert "Samla in" in _open(low_desk)


def test_a_screen_reader_hears_the_step_with_the_page(desk: Desk) -> None:
    item = _item(desk, "Kiosk")
    assert item.data(0, Qt.ItemDataRole.AccessibleTextRole) == "Samla in: Kiosk"


def test_without_a_journey_only_the_list_of_journeys_is_there(desk: Desk) -> None:
    desk.go("Alla resor")
    tops = [_tree(desk).topLevelItem(place) for place in range(_tree(desk).topLevelItemCount())]
    assert [item.text(0) for item in tops if not item.isHidden()] == ["Alla resor"]


def _tree(desk: Desk) -> QTreeWidget:
    return desk.find(QTreeWidget, "list_pages")


def _item(desk: Desk, words: str) -> QTreeWidgetItem:
    (item,) = _tree(desk).findItems(words, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    return item


def _open(desk: Desk) -> list[str]:
    return [step for step in STEPS if _item(desk, step).isExpanded()]


def _marked(desk: Desk) -> str:
    (item,) = _tree(desk).selectedItems()
    return item.text(0)


def _click(desk: Desk, words: str) -> None:
    tree = _tree(desk)
    desk.qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualItemRect(_item(desk, words)).center())
    desk.settle()


@pytest.mark.parametrize(("page", "title"), [("Enkät", "Enkät"), ("Pröva anonymiteten", "Pröva anonymiteten")])
def test_f1_opens_the_handbook_at_the_chapter_of_the_page(desk: Desk, page: str, title: str) -> None:
    desk.go(page)
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_F1)
    (handbook,) = desk.window.findChildren(HandbookWindow)
    assert handbook.isVisible()
    assert handbook.windowTitle() == f"{title} – Handbok"
    handbook.close()
    desk.click("button_handbook")
    assert handbook.isVisible()

"""More that hands do at the desk: tabs that are clicked, and lists that are chosen in by their keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QTabWidget

from tests.gui.desk.at_the_desk import LEFT, Desk


def tab(desk: Desk, name: str, words: str) -> None:
    tabs = desk.find(QTabWidget, name)
    bar = tabs.tabBar()
    names = [tabs.tabText(place).replace("&", "") for place in range(tabs.count())]
    desk.qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(names.index(words)).center())
    desk.settle()


def pick(desk: Desk, name: str, words: str) -> None:
    """Choose in a list that opens, by its arrow keys."""
    combo = desk.find(QComboBox, name)
    steps = combo.findText(words, Qt.MatchFlag.MatchStartsWith) - combo.currentIndex()
    combo.setFocus()
    desk.qtbot.keyClick(combo, Qt.Key.Key_Space)
    for _ in range(abs(steps)):
        desk.qtbot.keyClick(combo.view(), Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    desk.qtbot.keyClick(combo.view(), Qt.Key.Key_Return)
    desk.settle()
    assert combo.currentText().startswith(words)

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


def pick(desk: Desk, name: str, words: str, *, stays: bool = True) -> None:
    """Choose in a list that opens, by its arrow keys; it ``stays`` unless the list forgets it."""
    combo = desk.find(QComboBox, name)
    wanted = combo.findText(words, Qt.MatchFlag.MatchStartsWith)
    assert wanted >= 0, f"{name} has no {words}"
    combo.setFocus()
    desk.qtbot.keyClick(combo, Qt.Key.Key_Space)
    for _ in range(combo.count()):
        row = combo.view().currentIndex().row()
        if row != wanted:
            desk.qtbot.keyClick(combo.view(), Qt.Key.Key_Down if row < wanted else Qt.Key.Key_Up)
    desk.qtbot.keyClick(combo.view(), Qt.Key.Key_Return)
    desk.window.activateWindow()
    desk.settle()
    assert combo.currentText().startswith(words) or not stays

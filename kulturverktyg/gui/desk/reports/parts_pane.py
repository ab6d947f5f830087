"""Innehåll: which parts the reports have, in which order, and one's own words in each."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QListWidgetItem, QWidget

from kulturverktyg.decide.report_parts import LONGEST_WORDS, TITLES, Part
from kulturverktyg.gui.desk.reports.editing import Parts, PartsEditing
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.desk.undoing import Undoing
from kulturverktyg.gui.forms.ui_report_parts_pane import Ui_ReportPartsPane
from kulturverktyg.gui.widgets.banner import Banner

_KEY = Qt.ItemDataRole.UserRole
_HAS_WORDS = "egna ord"


class ReportPartsPane(QWidget):
    """A list to tick and order, and beside it the words of the part that is chosen."""

    def __init__(self, editing: PartsEditing, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._ui = Ui_ReportPartsPane()
        self._ui.setupUi(self)
        ui = self._ui
        self._words = SettledField(ui.edit_words, editing, self)
        self._words.settled.connect(self._words_settled)
        for button, key, slot in (
            (ui.button_part_up, "Alt+Up", self._up_clicked),
            (ui.button_part_down, "Alt+Down", self._down_clicked),
        ):
            button.clicked.connect(slot)
            action = QAction(ui.list_parts, shortcut=QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(button.click)
            ui.list_parts.addAction(action)
        ui.list_parts.currentRowChanged.connect(self._show_part)
        ui.list_parts.itemChanged.connect(self._ticked)
        self._undoing = Undoing(self, ui.button_undo, ui.button_redo, ui.label_saved, editing, banner)
        editing.opened.connect(self._show)
        editing.changed.connect(self._show)
        self._key = ""

    def put_below(self, card: QWidget) -> None:
        """Have something else about the contents under the words."""
        self._ui.layout_right.addWidget(card)

    @Slot()
    def _show(self) -> None:
        if not self._editing.is_open:
            return
        parts = self._editing.value
        places = [place for place, part in enumerate(parts) if part.key == self._key]
        with QSignalBlocker(self._ui.list_parts):
            self._ui.list_parts.clear()
            for part in parts:
                self._ui.list_parts.addItem(_item(part))
            self._ui.list_parts.setCurrentRow(places[0] if places else 0)
        self._show_part()

    @Slot()
    def _show_part(self) -> None:
        place = self._ui.list_parts.currentRow()
        if not self._editing.is_open or not 0 <= place < len(self._editing.value):
            return
        part = self._editing.value[place]
        if part.key != self._key:
            self._editing.settle_asked.emit()
            self._key = part.key
        title = TITLES[part.key]
        self._ui.label_words.setText(f"Egna ord i &”{title}”")
        self._ui.edit_words.setAccessibleName(f"Egna ord i {title}")
        self._words.show(part.words)
        self._ui.button_part_up.setEnabled(place > 0)
        self._ui.button_part_down.setEnabled(place < len(self._editing.value) - 1)

    @Slot(QListWidgetItem)
    def _ticked(self, item: QListWidgetItem) -> None:
        key, included = str(item.data(_KEY)), item.checkState() is Qt.CheckState.Checked
        self._key = key
        words = "ta med" if included else "utelämna"
        self._editing.perform(f"{words} {TITLES[key]}", _changed(key, lambda part: replace(part, included=included)))

    @Slot(str)
    def _words_settled(self, text: str) -> None:
        key = self._key
        if key:
            words = text[:LONGEST_WORDS]
            self._editing.perform(f"ord i {TITLES[key]}", _changed(key, lambda part: replace(part, words=words)))

    @Slot()
    def _up_clicked(self) -> None:
        self._move(-1)

    @Slot()
    def _down_clicked(self) -> None:
        self._move(1)

    def _move(self, steps: int) -> None:
        key = self._key

        def move(parts: Parts) -> Parts:
            order = list(parts)
            place = next(place for place, part in enumerate(order) if part.key == key)
            if not 0 <= place + steps < len(order):
                return parts
            order.insert(place + steps, order.pop(place))
            return tuple(order)

        if key:
            self._editing.perform(f"flytta {TITLES[key]}", move, joins=("move", key))


def _changed(key: str, change: Callable[[Part], Part]) -> Callable[[Parts], Parts]:
    return lambda parts: tuple(change(part) if part.key == key else part for part in parts)


def _item(part: Part) -> QListWidgetItem:
    words = f"   ({_HAS_WORDS})" if part.words else ""
    item = QListWidgetItem(TITLES[part.key] + words)
    item.setData(_KEY, part.key)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if part.included else Qt.CheckState.Unchecked)
    return item

"""Undo on the page: of findings, and of a measure that was just made of one, which the plan keeps."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.findings.measure_part import MADE, MeasurePart
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.survey.undo_keys import UndoKeys
from kulturverktyg.gui.forms.ui_findings_page import Ui_FindingsPage
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.gui.widgets.banner import Banner


class TwoUndoing(QObject):
    """Says only what happens while its page is shown."""

    def __init__(
        self,
        page: QWidget,
        ui: Ui_FindingsPage,
        measures: MeasurePart,
        editings: Sequence[KeptEditing[Any]],
        banner: Banner,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._ui = ui
        self._measures = measures
        self._editings = editings
        self._banner = banner
        self._refusal = ""
        UndoKeys(page, self)
        ui.button_undo.clicked.connect(self.undo)
        ui.button_redo.clicked.connect(self.redo)
        measures.made.connect(self._stepped)
        for editing in editings:
            editing.stepped.connect(self._stepped)
            editing.saving.connect(self._saving)
            editing.refused.connect(self._refused)
            editing.changed.connect(self._changed)
        self._stepped()

    @Slot()
    def undo(self) -> None:
        """Take back the last thing that was done."""
        self._banner.withdraw(MADE)
        self._measures.to_undo.undo()

    @Slot()
    def redo(self) -> None:
        """Make it again."""
        self._measures.to_redo.redo()

    @Slot()
    def _stepped(self) -> None:
        undo, redo = self._measures.to_undo.undo_stack, self._measures.to_redo.undo_stack
        for button, possible, words in (
            (self._ui.button_undo, undo.canUndo(), f"Ångra: {undo.undoText()} (Ctrl+Z)"),
            (self._ui.button_redo, redo.canRedo(), f"Gör om: {redo.redoText()} (Ctrl+Y)"),
        ):
            button.setEnabled(possible)
            button.setToolTip(words if possible else "")

    @Slot(bool)
    def _saving(self, under_way: bool) -> None:
        if under_way or not self._page.isVisible():
            return
        words = "Inte sparat" if any(editing.unsaved for editing in self._editings) else "Sparat"
        if words != self._ui.label_saved.text():
            announce(self._ui.label_saved, words)
        self._ui.label_saved.setText(words)

    @Slot()
    def _changed(self) -> None:
        self._banner.withdraw(self._refusal)

    @Slot(str)
    def _refused(self, sentence: str) -> None:
        if self._page.isVisible():
            self._refusal = sentence
            self._banner.warn(sentence)

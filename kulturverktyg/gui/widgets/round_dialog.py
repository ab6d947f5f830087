"""Asks for the name of a new round, and whether it asks the whole survey or its short form."""

from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from kulturverktyg.gui.forms.ui_round_dialog import Ui_RoundDialog
from kulturverktyg.gui.widgets.needed_line import NeededLine

_NO_NAME = "Omgången behöver ett namn. Skriv till exempel ”Våren 2027”."


@dataclass(frozen=True)
class NewRound:
    """What a round is called, and whether it asks only the short form; filled in, or suggested."""

    name: str
    short_form: bool = False


class RoundDialog(QDialog):
    """``full`` and ``short`` tell how long the two forms are; ``short`` is empty when there is no short form."""

    def __init__(self, suggested: NewRound, full: str, short: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_RoundDialog()
        self._ui.setupUi(self)
        self._ui.edit_name.setText(suggested.name)
        self._ui.edit_name.selectAll()
        self._ui.radio_full.setText(f"&Hela enkäten: {full}")
        self._ui.radio_short.setText(f"&Kort form: {short or 'inga frågor är märkta för den'}")
        self._ui.radio_short.setEnabled(bool(short))
        self._ui.radio_short.setChecked(bool(short) and suggested.short_form)
        self._needed = NeededLine(self._ui.edit_name, self._ui.label_problem, _NO_NAME, self)
        self._ui.edit_name.textChanged.connect(self._fit)
        self._ui.button_save.clicked.connect(self._save_clicked)
        self._ui.button_cancel.clicked.connect(self.reject)
        self._ui.button_save.setDefault(True)

    def round(self) -> NewRound:
        """What was filled in."""
        return NewRound(" ".join(self._ui.edit_name.text().split()), self._ui.radio_short.isChecked())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Be as high as the words need at this width."""
        self._ui.layout_dialog.activate()
        self.resize(self.width(), self._ui.layout_dialog.totalHeightForWidth(self.width()))

    @Slot()
    def _save_clicked(self) -> None:
        if self.round().name:
            self.accept()
            return
        self._needed.refuse()
        self._fit()

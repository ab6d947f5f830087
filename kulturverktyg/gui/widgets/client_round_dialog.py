"""Asks about a new round with clients, and shows what to think of before they are asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from kulturverktyg.gui.forms.ui_client_round_dialog import Ui_ClientRoundDialog
from kulturverktyg.gui.widgets.needed_line import NeededLine

_TEXT_MARGIN = 6
_NO_NAME = "Omgången behöver ett namn. Skriv till exempel ”Klienter våren 2027”."


@dataclass(frozen=True)
class NewClientRound:
    """What a round is called, how many clients may answer (None where nobody knows), and if their unit is asked for."""

    name: str
    expected: int | None = None
    asks_unit: bool = False


class ClientRoundDialog(QDialog):
    """``about`` tells what is asked, and in which languages."""

    def __init__(
        self, suggested: NewClientRound, about: str, advice: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_ClientRoundDialog()
        self._ui.setupUi(self)
        self._ui.label_text.setText(about)
        self._ui.edit_name.setText(suggested.name)
        self._ui.edit_name.selectAll()
        self._ui.spin_expected.lineEdit().setTextMargins(_TEXT_MARGIN, 0, 0, 0)
        self._ui.spin_expected.setValue(suggested.expected or 0)
        self._ui.check_unit.setChecked(suggested.asks_unit)
        self._ui.text_advice.setHtml(_listed(advice))
        self._needed = NeededLine(self._ui.edit_name, self._ui.label_problem, _NO_NAME, self)
        self._ui.edit_name.textChanged.connect(self._fit)
        self._ui.check_unit.toggled.connect(self._unit_toggled)
        self._unit_toggled(suggested.asks_unit)
        self._ui.button_save.clicked.connect(self._save_clicked)
        self._ui.button_cancel.clicked.connect(self.reject)
        self._ui.button_save.setDefault(True)

    def round(self) -> NewClientRound:
        """What was filled in."""
        ui = self._ui
        expected = ui.spin_expected.value() if ui.spin_expected.isEnabled() else 0
        return NewClientRound(" ".join(ui.edit_name.text().split()), expected or None, ui.check_unit.isChecked())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Be as high as the words need at this width."""
        self._ui.layout_dialog.activate()
        self.resize(self.width(), self._ui.layout_dialog.totalHeightForWidth(self.width()))

    @Slot(bool)
    def _unit_toggled(self, asks: bool) -> None:
        """How many clients a unit has is seldom known, so no number is asked for then."""
        self._ui.spin_expected.setEnabled(not asks)

    @Slot()
    def _save_clicked(self) -> None:
        if self.round().name:
            self.accept()
            return
        self._needed.refuse()
        self._fit()


def _listed(sentences: Sequence[str]) -> str:
    points = "".join(f'<li style="margin-bottom: 6px">{escape(sentence)}</li>' for sentence in sentences)
    return f'<ul style="margin-left: 18px; -qt-list-indent: 0">{points}</ul>'

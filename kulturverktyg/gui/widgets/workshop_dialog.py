"""Asks for the name and the languages of a workshop, or for the languages alone."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from kulturverktyg.gui.forms.ui_workshop_dialog import Ui_WorkshopDialog
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.gui.widgets.needed_line import NeededLine

_CODE = Qt.ItemDataRole.UserRole
_MOST_HEIGHT, _FRAME = 320, 6
_BOX = 18
_NO_NAME = "Workshoppen behöver ett namn. Skriv till exempel ”Tisdag förmiddag”."


@dataclass(frozen=True)
class LanguageOffer:
    """A language of the survey: its names, how far it is translated in words, and whether a workshop can have it."""

    code: str
    name: str
    note: str
    can_be_chosen: bool


@dataclass(frozen=True)
class NewWorkshop:
    """What was filled in for a workshop."""

    name: str
    languages: tuple[str, ...]


def both_names(swedish: str, own: str) -> str:
    """What a language is called in Swedish and, if that is something else and known, in itself."""
    name = swedish.capitalize()
    return f"{name} · {own}" if own.casefold() not in ("", swedish) else name


class WorkshopDialog(QDialog):
    """Languages that cannot be chosen are shown with the reason.

    ``chosen`` are ticked to begin with, all that can be when it is None. With ``workshop``, the name of one that
    there is, only languages are asked for.
    """

    def __init__(
        self,
        languages: Sequence[LanguageOffer],
        parent: QWidget | None = None,
        *,
        chosen: Collection[str] | None = None,
        workshop: str = "",
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_WorkshopDialog()
        self._ui.setupUi(self)
        for offer in languages:
            self._add(offer, ticked=offer.can_be_chosen and (chosen is None or offer.code in chosen))
        rows = sum(self._ui.list_languages.sizeHintForRow(row) for row in range(len(languages)))
        self._ui.list_languages.setMinimumHeight(min(rows + _FRAME, _MOST_HEIGHT))
        self._ui.list_languages.setCurrentRow(0)
        self._ui.label_problem.hide()
        self._needed = NeededLine(self._ui.edit_name, self._ui.label_name_problem, _NO_NAME, self)
        if workshop:
            self._ask_only_for_languages(workshop)
        self._ui.button_save.clicked.connect(self._save_clicked)
        self._ui.button_cancel.clicked.connect(self.reject)
        self._ui.button_save.setDefault(True)

    def workshop(self) -> NewWorkshop:
        """What was filled in."""
        items = [self._ui.list_languages.item(row) for row in range(self._ui.list_languages.count())]
        chosen = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        name = " ".join(self._ui.edit_name.text().split())
        return NewWorkshop(name, tuple(str(item.data(_CODE)) for item in chosen))

    def _add(self, offer: LanguageOffer, *, ticked: bool) -> None:
        item = QListWidgetItem(f"{offer.name}\n{offer.note}", self._ui.list_languages)
        item.setData(_CODE, offer.code)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{offer.name}, {offer.note}")
        if offer.can_be_chosen:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        else:
            item.setIcon(_nothing())
            item.setForeground(self.palette().brush(QPalette.ColorRole.Dark))

    def _ask_only_for_languages(self, workshop: str) -> None:
        self.setWindowTitle(f"Språk i ”{workshop}”")
        self._ui.label_name.hide()
        self._ui.edit_name.hide()
        self._ui.edit_name.setText(workshop)
        self._ui.button_save.setText("&Spara")
        self._ui.list_languages.setFocus()

    @Slot()
    def _save_clicked(self) -> None:
        workshop = self.workshop()
        if not workshop.name:
            self._ui.label_problem.hide()
            self._needed.refuse()
        elif not workshop.languages:
            self._say("Välj minst ett språk.")
            self._ui.list_languages.setFocus()
        else:
            self.accept()

    def _say(self, problem: str) -> None:
        self._ui.label_problem.setText(problem)
        self._ui.label_problem.show()
        announce(self, problem)


def _nothing() -> QIcon:
    """As wide as a box to tick."""
    empty = QPixmap(_BOX, _BOX)
    empty.fill(Qt.GlobalColor.transparent)
    return QIcon(empty)

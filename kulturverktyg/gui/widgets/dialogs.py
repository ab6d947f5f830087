"""All questions that stop the work: asked through an object handed in, so that tests can answer them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QRegularExpression, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QListWidgetItem,
    QMessageBox,
    QWidget,
)

from kulturverktyg.gui.forms.ui_pin_dialog import Ui_PinDialog
from kulturverktyg.gui.forms.ui_workshop_dialog import Ui_WorkshopDialog
from kulturverktyg.gui.widgets.announce import announce, set_role

_PIN = QRegularExpression("[0-9]{0,8}")
_SHORTEST_PIN = 4


@dataclass(frozen=True)
class NewWorkshop:
    """What was filled in for a workshop."""

    name: str
    languages: tuple[str, ...]


class Dialogs(Protocol):
    """What the windows may ask. None, or False, means that the user thought better of it."""

    def confirm(self, title: str, text: str, yes: str) -> bool:
        """Whether to go on with something that cannot be undone; ``yes`` is the button's words."""

    def warn(self, title: str, text: str) -> None:
        """Say something that has to be read before going on."""

    def open_file(self, title: str, kinds: str) -> Path | None:
        """A file that is there; ``kinds`` as in ``"Tabeller (*.csv *.xlsx)"``."""

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        """A place for a new file, ``name`` suggested."""

    def folder(self, title: str, start: Path) -> Path | None:
        """A folder."""

    def line(self, title: str, label: str, value: str = "") -> str | None:
        """One line of text."""

    def new_pin(self) -> str | None:
        """A PIN of 4–8 digits, given twice."""

    def new_workshop(self, languages: Mapping[str, str]) -> NewWorkshop | None:
        """Name and languages of a workshop; ``languages`` maps code to the language's own name."""

    def show_folder(self, folder: Path) -> None:
        """Open a folder in the system's file manager."""


class WindowDialogs:
    """The real ones, over whichever window is active."""

    def confirm(self, title: str, text: str, yes: str) -> bool:
        box = QMessageBox(QMessageBox.Icon.Question, title, text, parent=_over())
        accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        refuse = box.addButton("Avbryt", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(refuse)
        box.setEscapeButton(refuse)
        box.exec()
        agreed = box.clickedButton() is accept
        box.deleteLater()
        return agreed

    def warn(self, title: str, text: str) -> None:
        QMessageBox.warning(_over(), title, text)

    def open_file(self, title: str, kinds: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(_over(), title, "", kinds)
        return Path(name) if name else None

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(_over(), title, name, kinds)
        return Path(chosen) if chosen else None

    def folder(self, title: str, start: Path) -> Path | None:
        name = QFileDialog.getExistingDirectory(_over(), title, str(start))
        return Path(name) if name else None

    def line(self, title: str, label: str, value: str = "") -> str | None:
        text, agreed = QInputDialog.getText(_over(), title, label, text=value)
        return text if agreed else None

    def new_pin(self) -> str | None:
        dialog = PinDialog(_over())
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        pin = dialog.pin() if agreed else None
        dialog.deleteLater()
        return pin

    def new_workshop(self, languages: Mapping[str, str]) -> NewWorkshop | None:
        dialog = WorkshopDialog(languages, _over())
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        workshop = dialog.workshop() if agreed else None
        dialog.deleteLater()
        return workshop

    def show_folder(self, folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class PinDialog(QDialog):
    """Asks twice for the PIN that the kiosk is left with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_PinDialog()
        self._ui.setupUi(self)
        for edit in (self._ui.edit_pin, self._ui.edit_again):
            edit.setValidator(QRegularExpressionValidator(_PIN, edit))
        self._ui.button_save.clicked.connect(self._save_clicked)
        self._ui.button_cancel.clicked.connect(self.reject)
        self._ui.button_save.setDefault(True)

    def pin(self) -> str:
        """The PIN as given."""
        return self._ui.edit_pin.text()

    @Slot()
    def _save_clicked(self) -> None:
        if len(self.pin()) < _SHORTEST_PIN:
            self._say("PIN-koden ska vara 4 till 8 siffror.")
            self._ui.edit_pin.setFocus()
        elif self.pin() != self._ui.edit_again.text():
            self._say("De två PIN-koderna är inte lika. Skriv samma kod i båda rutorna.")
            self._ui.edit_again.setText("")
            self._ui.edit_again.setFocus()
        else:
            self.accept()

    def _say(self, problem: str) -> None:
        self._ui.label_problem.setText(problem)
        set_role(self._ui.label_problem, "danger")
        announce(self, problem)


class WorkshopDialog(QDialog):
    """Asks for the name and the languages of a workshop."""

    def __init__(self, languages: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_WorkshopDialog()
        self._ui.setupUi(self)
        for code, name in languages.items():
            item = QListWidgetItem(name, self._ui.list_languages)
            item.setData(Qt.ItemDataRole.UserRole, code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self._ui.list_languages.setCurrentRow(0)
        self._ui.label_problem.hide()
        self._ui.button_save.clicked.connect(self._save_clicked)
        self._ui.button_cancel.clicked.connect(self.reject)
        self._ui.button_save.setDefault(True)

    def workshop(self) -> NewWorkshop:
        """What was filled in."""
        items = [self._ui.list_languages.item(row) for row in range(self._ui.list_languages.count())]
        chosen = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return NewWorkshop(
            " ".join(self._ui.edit_name.text().split()),
            tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in chosen),
        )

    @Slot()
    def _save_clicked(self) -> None:
        workshop = self.workshop()
        if not workshop.name:
            self._say("Workshoppen behöver ett namn. Skriv till exempel ”Tisdag förmiddag”.")
            self._ui.edit_name.setFocus()
        elif not workshop.languages:
            self._say("Välj minst ett språk.")
            self._ui.list_languages.setFocus()
        else:
            self.accept()

    def _say(self, problem: str) -> None:
        self._ui.label_problem.setText(problem)
        self._ui.label_problem.show()
        announce(self, problem)


def _over() -> QWidget | None:
    return QApplication.activeWindow()

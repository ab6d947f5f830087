"""All questions that stop the work: asked through an object handed in, so that tests can answer them."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRegularExpression, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QMessageBox,
    QWidget,
)

from kulturverktyg.gui.forms.ui_pin_dialog import Ui_PinDialog
from kulturverktyg.gui.widgets.announce import announce, set_role
from kulturverktyg.gui.widgets.client_round_dialog import ClientRoundDialog, NewClientRound
from kulturverktyg.gui.widgets.language_dialog import LanguageChoice, LanguageDialog
from kulturverktyg.gui.widgets.library_dialog import LibraryChoice, LibraryDialog
from kulturverktyg.gui.widgets.line_dialog import LONGEST_LINE, LineDialog
from kulturverktyg.gui.widgets.list_dialog import ListDialog
from kulturverktyg.gui.widgets.round_dialog import NewRound, RoundDialog
from kulturverktyg.gui.widgets.times_dialog import TimesDialog
from kulturverktyg.gui.widgets.workshop_dialog import LanguageOffer, NewWorkshop, WorkshopDialog

if TYPE_CHECKING:
    from kulturverktyg.survey.library import LibraryContents

_PIN = QRegularExpression("[0-9]{0,8}")
_SHORTEST_PIN = 4


class Dialogs(Protocol):
    """What the windows may ask. None, or False, means that the user thought better of it."""

    def confirm(self, title: str, text: str, yes: str) -> bool:
        """Whether to go on with something that cannot be undone; ``yes`` is the button's words."""

    def warn(self, title: str, text: str) -> None:
        """Say something that has to be read before going on."""

    def open_file(self, title: str, kinds: str) -> Path | None:
        """A file that is there; ``kinds`` as in ``"Tabeller (*.csv *.xlsx)"``."""

    def open_files(self, title: str, kinds: str) -> Sequence[Path]:
        """Files that are there, several at once."""

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        """A place for a new file, ``name`` suggested."""

    def folder(self, title: str, start: Path) -> Path | None:
        """A folder."""

    def line(self, title: str, label: str, value: str = "", *, longest: int = LONGEST_LINE) -> str | None:
        """One line of text, of so many characters."""

    def new_pin(self) -> str | None:
        """A PIN of 4–8 digits, given twice."""

    def waiting_times(self, idle: int, countdown: int) -> tuple[int, int] | None:
        """Other seconds for the kiosk to wait for somebody, and to count down."""

    def new_round(self, suggested: NewRound, full: str, short: str) -> NewRound | None:
        """Name and form of a round; ``full`` and ``short`` say how long they are, the latter empty without one."""

    def new_client_round(self, suggested: NewClientRound, about: str, advice: Sequence[str]) -> NewClientRound | None:
        """Name and size of a round with clients; ``about`` says what it asks, ``advice`` what to think of."""

    def new_workshop(self, languages: Sequence[LanguageOffer]) -> NewWorkshop | None:
        """Name and languages of a workshop."""

    def workshop_languages(
        self, workshop: str, languages: Sequence[LanguageOffer], chosen: Collection[str]
    ) -> tuple[str, ...] | None:
        """Other languages for a workshop that there is, where ``chosen`` are offered now."""

    def new_language(self, choices: Sequence[LanguageChoice], taken: Sequence[str]) -> str | None:
        """Code of a language to translate to: one of ``choices`` or any other, but none of ``taken``."""

    def choose_template(self, contents: "LibraryContents", chosen: str, *, can_use: bool) -> LibraryChoice | None:
        """What to do with which template, ``chosen`` to begin with; ``can_use`` says whether one can be used."""

    def show_lines(self, title: str, text: str, lines: Sequence[str]) -> None:
        """Show lines that have to be read before going on, under a text that says what they are."""

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

    def open_files(self, title: str, kinds: str) -> Sequence[Path]:
        names, _ = QFileDialog.getOpenFileNames(_over(), title, "", kinds)
        return [Path(name) for name in names]

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(_over(), title, name, kinds)
        return Path(chosen) if chosen else None

    def folder(self, title: str, start: Path) -> Path | None:
        name = QFileDialog.getExistingDirectory(_over(), title, str(start))
        return Path(name) if name else None

    def line(self, title: str, label: str, value: str = "", *, longest: int = LONGEST_LINE) -> str | None:
        dialog = LineDialog(title, label, value, longest, _over())
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        line = dialog.line() if agreed else None
        dialog.deleteLater()
        return line

    def new_pin(self) -> str | None:
        dialog = PinDialog(_over())
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        pin = dialog.pin() if agreed else None
        dialog.deleteLater()
        return pin

    def waiting_times(self, idle: int, countdown: int) -> tuple[int, int] | None:
        dialog = TimesDialog(idle, countdown, _over())
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        times = dialog.times() if agreed else None
        dialog.deleteLater()
        return times

    def new_round(self, suggested: NewRound, full: str, short: str) -> NewRound | None:
        dialog = RoundDialog(suggested, full, short, _over())
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        wanted = dialog.round() if agreed else None
        dialog.deleteLater()
        return wanted

    def new_client_round(self, suggested: NewClientRound, about: str, advice: Sequence[str]) -> NewClientRound | None:
        dialog = ClientRoundDialog(suggested, about, advice, _over())
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        wanted = dialog.round() if agreed else None
        dialog.deleteLater()
        return wanted

    def new_workshop(self, languages: Sequence[LanguageOffer]) -> NewWorkshop | None:
        dialog = WorkshopDialog(languages, _over())
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        workshop = dialog.workshop() if agreed else None
        dialog.deleteLater()
        return workshop

    def workshop_languages(
        self, workshop: str, languages: Sequence[LanguageOffer], chosen: Collection[str]
    ) -> tuple[str, ...] | None:
        dialog = WorkshopDialog(languages, _over(), chosen=chosen, workshop=workshop)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        wanted = dialog.workshop().languages if agreed else None
        dialog.deleteLater()
        return wanted

    def new_language(self, choices: Sequence[LanguageChoice], taken: Sequence[str]) -> str | None:
        dialog = LanguageDialog(choices, taken, _over())
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        language = dialog.language() if agreed else None
        dialog.deleteLater()
        return language

    def choose_template(self, contents: "LibraryContents", chosen: str, *, can_use: bool) -> LibraryChoice | None:
        dialog = LibraryDialog(contents, chosen, can_use=can_use, parent=_over())
        dialog.exec()
        choice = dialog.choice
        dialog.deleteLater()
        return choice

    def show_lines(self, title: str, text: str, lines: Sequence[str]) -> None:
        dialog = ListDialog(title, text, lines, _over())
        dialog.exec()
        dialog.deleteLater()

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


def _over() -> QWidget | None:
    return QApplication.activeWindow()

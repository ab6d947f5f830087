"""Asks for a language to translate to: one that the kiosk speaks, or any other by its name or code."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from kulturverktyg.gui.forms.ui_language_dialog import Ui_LanguageDialog
from kulturverktyg.gui.widgets.announce import announce

_MOST_LETTERS = 35
_LETTERS_OF_A_CODE = 2


@dataclass(frozen=True)
class LanguageChoice:
    """A language that the kiosk speaks, and what it is called."""

    code: str
    name: str


class LanguageDialog(QDialog):
    """``taken`` are languages that need not be added again."""

    def __init__(self, choices: Sequence[LanguageChoice], taken: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken = taken
        self._ui = Ui_LanguageDialog()
        self._ui.setupUi(self)
        for choice in choices:
            item = QListWidgetItem(choice.name, self._ui.list_languages)
            item.setData(Qt.ItemDataRole.UserRole, choice.code)
        self._ui.list_languages.setCurrentRow(0)
        self._ui.check_other.setChecked(not choices)
        self._ui.edit_other.setMaxLength(_MOST_LETTERS)
        self._ui.label_problem.hide()
        self._ui.check_other.toggled.connect(self._other_toggled)
        self._ui.list_languages.itemDoubleClicked.connect(self._save_clicked)
        self._ui.button_save.clicked.connect(self._save_clicked)
        self._ui.button_cancel.clicked.connect(self.reject)
        self._ui.button_save.setDefault(True)
        self._show_other()

    def language(self) -> str:
        """Code of the language that was chosen; empty when nobody knows what was written."""
        if not self._ui.check_other.isChecked():
            item = self._ui.list_languages.currentItem()
            return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""
        return _code(self._ui.edit_other.text().strip())

    @Slot()
    def _other_toggled(self) -> None:
        self._show_other()
        (self._ui.edit_other if self._ui.check_other.isChecked() else self._ui.list_languages).setFocus()

    @Slot()
    def _save_clicked(self) -> None:
        language = self.language()
        if not language:
            self._say("Det språket är okänt. Skriv dess svenska namn, eller en kod som es.")
        elif language in self._taken:
            self._say("Enkäten har redan det språket.")
        else:
            self.accept()

    def _show_other(self) -> None:
        other = self._ui.check_other.isChecked()
        self._ui.list_languages.setEnabled(not other)
        self._ui.edit_other.setEnabled(other)
        self._ui.label_other.setVisible(other)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the words need at this width."""
        self._ui.layout_dialog.activate()
        self.resize(self.width(), self._ui.layout_dialog.totalHeightForWidth(self.width()))

    def _say(self, problem: str) -> None:
        self._ui.label_problem.setText(problem)
        self._ui.label_problem.show()
        self._fit()
        announce(self, problem)


def _code(words: str) -> str:
    """The code of a language by the code itself, or by its name; two letters are a code before they are a name."""
    from kulturverktyg.survey.language_names import is_known, language_code

    if not words or is_known(words.casefold()):
        return words.casefold()
    if len(words) == _LETTERS_OF_A_CODE:
        return _tag(words) or language_code(words) or ""
    return language_code(words) or _tag(words)


def _tag(words: str) -> str:
    """A code as it is written; empty when it is none."""
    from langcodes import Language
    from langcodes.tag_parser import LanguageTagError

    try:
        language = Language.get(words)
        return language.to_tag() if language.is_valid() else ""
    except LanguageTagError:
        return ""

"""Asks which template to use, or what else to do with the templates there are."""

from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from kulturverktyg.gui.forms.ui_library_dialog import Ui_LibraryDialog
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.survey.definition import in_language
from kulturverktyg.survey.language_names import language_name

if TYPE_CHECKING:
    from kulturverktyg.survey.library import LibraryContents, LibraryEntry


class LibraryAction(StrEnum):
    """What to do in the library."""

    USE = "use"
    READ_IN = "read_in"
    WRITE_OUT = "write_out"
    REMOVE = "remove"


@dataclass(frozen=True)
class LibraryChoice:
    """``template`` is the id of the chosen template; empty when one is to be read in."""

    action: LibraryAction
    template: str = ""


class LibraryDialog(QDialog):
    """Lists the templates that ship with the program and the user's own; ``can_use`` when the survey can be changed."""

    def __init__(
        self, contents: "LibraryContents", chosen: str, *, can_use: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._can_use = can_use
        self._choice: LibraryChoice | None = None
        self._ui = Ui_LibraryDialog()
        self._ui.setupUi(self)
        self._ui.label_help.setText(
            "Den valda mallen tar hela enkätens plats. Det går att ångra."
            if can_use
            else "Enkäten används och kan inte ändras. Mallarna kan sparas till fil och läsas in."
        )
        self._model: RowsModel[LibraryEntry] = RowsModel(_COLUMNS, _id, self)
        self._model.set_rows(contents.entries)
        self._ui.label_problems.setText("\n".join(contents.problems))
        self._ui.label_problems.setVisible(bool(contents.problems))
        self._ui.table_templates.show_rows(self._model)
        self._ui.table_templates.selection_changed.connect(self._template_chosen)
        self._ui.table_templates.chosen.connect(partial(self._choose, LibraryAction.USE))
        self._ui.button_use.clicked.connect(partial(self._choose, LibraryAction.USE))
        self._ui.button_write_out.clicked.connect(partial(self._choose, LibraryAction.WRITE_OUT))
        self._ui.button_remove.clicked.connect(partial(self._choose, LibraryAction.REMOVE))
        self._ui.button_read_in.clicked.connect(partial(self._choose, LibraryAction.READ_IN))
        self._ui.button_close.clicked.connect(self.reject)
        self._ui.button_use.setDefault(True)
        if not self._ui.table_templates.choose_key(chosen):
            self._ui.table_templates.selectRow(0)
        self._template_chosen()

    @property
    def choice(self) -> LibraryChoice | None:
        """What was chosen, once the dialog is closed."""
        return self._choice

    @Slot()
    def _template_chosen(self) -> None:
        entry: LibraryEntry | None = self._ui.table_templates.current_row()
        self._ui.button_use.setEnabled(entry is not None and self._can_use)
        self._ui.button_write_out.setEnabled(entry is not None)
        shipped = entry is not None and entry.shipped
        self._ui.button_remove.setEnabled(entry is not None and not shipped)
        self._ui.button_remove.setToolTip("En mall som följer med programmet går inte att ta bort." if shipped else "")
        self._ui.label_description.setText(in_language(entry.template.description, "sv") if entry is not None else "")

    def _choose(self, action: LibraryAction) -> None:
        entry: LibraryEntry | None = self._ui.table_templates.current_row()
        if action is LibraryAction.READ_IN:
            self._choice = LibraryChoice(action)
        elif entry is None or (action is LibraryAction.USE and not self._can_use):
            return
        else:
            self._choice = LibraryChoice(action, entry.template.id)
        self.accept()


def _id(entry: "LibraryEntry") -> str:
    return entry.template.id


_COLUMNS = (
    Column["LibraryEntry"]("Mall", lambda entry: entry.template.name, wide=True),
    Column["LibraryEntry"](
        "Språk", lambda entry: ", ".join(map(language_name, entry.template.survey.languages)), widest=220
    ),
    Column["LibraryEntry"]("Version", lambda e: str(e.template.version), number=lambda e: e.template.version),
    Column["LibraryEntry"]("Varifrån", lambda entry: "Följer med programmet" if entry.shipped else "Egen"),
)

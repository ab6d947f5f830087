"""A list of ideas is read in: first the file, then which column is what."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.forms.ui_ideas_gather_pane import Ui_IdeasGatherPane
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.gui.widgets.dialogs import Dialogs

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kulturverktyg.decide.idea_table import Imported, TableHead
    from kulturverktyg.gui.desk.survey.pickers import Picker
    from kulturverktyg.store.store import Store

_NO_COLUMN = "Ingen"


class ImportPart(QObject):
    """``came`` comes when ideas were read in, ``refused`` with a sentence."""

    came = Signal()
    refused = Signal(str)

    def __init__(self, ui: Ui_IdeasGatherPane, journey: OpenJourney, dialogs: Dialogs, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._journey = journey
        self._dialogs = dialogs
        self._path: Path | None = None
        self._examples: Mapping[str, str] = {}
        self._combos: Mapping[str, Picker] = {
            "text": ui.combo_text,
            "prompt": ui.combo_prompts,
            "workshop": ui.combo_workshops,
        }
        ui.panel_columns.hide()
        ui.button_import.clicked.connect(self._import_clicked)
        ui.button_cancel.clicked.connect(self._cancel_clicked)
        ui.button_read.clicked.connect(self._read_clicked)
        for combo in self._combos.values():
            combo.activated.connect(self._column_chosen)

    @Slot()
    def _import_clicked(self) -> None:
        path = self._dialogs.open_file("Läs in idéer", "Tabeller (*.csv *.xlsx)")
        if path is None:
            return
        chosen = path

        def look(_store: "Store") -> "tuple[Path, TableHead]":
            from kulturverktyg.decide.idea_table import read_head

            return chosen, read_head(chosen)

        self._journey.look(look, self._looked, self._refuse)

    @Slot(object)
    def _looked(self, found: "tuple[Path, TableHead]") -> None:
        self._path, head = found
        self._ui.label_file.setText(f"{self._path.name}, {'1 rad' if head.rows == 1 else f'{head.rows} rader'}")
        self._examples = head.examples
        headings = tuple((heading, heading) for heading in head.examples)
        for name, combo in self._combos.items():
            nothing = () if name == "text" else (("", _NO_COLUMN),)
            combo.show_items((*nothing, *headings), head.found.get(name, _wordiest(head) if name == "text" else ""))
        self._open_panel(opened=True)
        self._column_chosen()
        self._ui.combo_text.setFocus()

    @Slot()
    def _column_chosen(self) -> None:
        heading = self._ui.combo_text.chosen
        example = self._examples.get(str(heading), "")
        self._ui.label_example.setText(f"Första idén: ”{example}”" if example else "Kolumnen är tom på första raden.")

    @Slot()
    def _cancel_clicked(self) -> None:
        self._path = None
        self._open_panel(opened=False)
        self._ui.button_import.setFocus()

    def _open_panel(self, *, opened: bool) -> None:
        """Show which column is what, in the room where ideas are written down at other times."""
        self._ui.panel_columns.setVisible(opened)
        self._ui.card_write.setVisible(not opened)

    @Slot()
    def _read_clicked(self) -> None:
        path, journey_id = self._path, self._journey.id
        if path is None:
            return
        chosen = path
        columns = {name: str(combo.chosen) for name, combo in self._combos.items()}

        def read(store: "Store") -> "Imported":
            from kulturverktyg.decide.idea_table import import_ideas as read_in

            return read_in(store, journey_id, chosen, columns)

        self._ui.button_read.setEnabled(False)
        self._journey.look(read, self._read, self._refuse).ended.connect(self._read_ended)

    @Slot(object)
    def _read(self, imported: "Imported") -> None:
        self._cancel_clicked()
        self._ui.label_import_help.setText(imported.sentence)
        announce(self._ui.label_import_help, imported.sentence)
        self.came.emit()

    @Slot()
    def _read_ended(self) -> None:
        self._ui.button_read.setEnabled(True)

    @Slot(object)
    def _refuse(self, error: KnownError) -> None:
        self.refused.emit(str(error))


def _wordiest(head: "TableHead") -> str:
    """The column that most looks like ideas."""
    return max(head.examples, key=lambda heading: len(head.examples[heading]))

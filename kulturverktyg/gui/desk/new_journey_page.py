"""Ny resa: name, template, length of the survey, and perhaps a file of units."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.survey_words import length, short_length
from kulturverktyg.gui.forms.ui_new_journey_page import Ui_NewJourneyPage
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.limited_line import LimitedLine
from kulturverktyg.gui.widgets.needed_line import NeededLine
from kulturverktyg.prepare.views import LONGEST_NAME
from kulturverktyg.survey.definition import in_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kulturverktyg.survey.template import Template

_NO_NAME = "Resan behöver ett namn. Skriv till exempel ”Kulturresan i Norr”."


@dataclass(frozen=True)
class NewJourney:
    """What was filled in."""

    name: str
    template: str
    short_form: bool
    units_file: Path | None


class NewJourneyPage(QWidget):
    """Tells what was filled in; the window makes the journey."""

    filled_in = Signal(object)
    cancelled = Signal()

    def __init__(self, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self._templates: Sequence[Template] = ()
        self._broken: Sequence[str] = ()
        self._units_file: Path | None = None
        self._ui = Ui_NewJourneyPage()
        self._ui.setupUi(self)
        self._ui.combo_template.currentIndexChanged.connect(self._template_changed)
        self._ui.edit_name.textChanged.connect(self._ui.banner.clear)
        self._needed = NeededLine(self._ui.edit_name, self._ui.label_name_problem, _NO_NAME, self)
        # After the text has changed, which clears what was said before.
        said_last = Qt.ConnectionType.QueuedConnection
        LimitedLine(self._ui.edit_name, LONGEST_NAME, "Resans namn", self).full.connect(self._ui.banner.warn, said_last)
        self._ui.edit_name.returnPressed.connect(self._create_clicked)
        self._ui.button_choose_file.clicked.connect(self._choose_file_clicked)
        self._ui.button_no_file.clicked.connect(self._no_file_clicked)
        self._ui.button_cancel.clicked.connect(self.cancelled)
        self._ui.button_create.clicked.connect(self._create_clicked)

    def show_templates(self, templates: "Sequence[Template]", broken: "Sequence[str]" = ()) -> None:
        """Offer these templates; ``broken`` are sentences about those that cannot be used."""
        self._templates = templates
        self._broken = broken
        self._ui.combo_template.clear()
        self._ui.combo_template.addItems([template.name for template in templates])

    def begin(self) -> None:
        """Start with nothing filled in, and the first template."""
        self._ui.edit_name.setText("")
        self._needed.forget()
        self._ui.combo_template.setCurrentIndex(0)
        self._ui.radio_full.setChecked(True)
        self._ui.banner.clear()
        if self._broken:
            self._ui.banner.warn("\n".join(self._broken))
        self._ui.button_create.setEnabled(True)
        self._no_file_clicked()
        self._ui.edit_name.setFocus()

    def refuse(self, problem: str) -> None:
        """Say why the journey could not be made."""
        self._ui.banner.warn(problem)
        self._ui.button_create.setEnabled(True)
        self._ui.edit_name.setFocus()

    @Slot()
    def _template_changed(self) -> None:
        place = self._ui.combo_template.currentIndex()
        if place < 0:
            return
        template = self._templates[place]
        self._ui.label_description.setText(in_language(template.description, "sv"))
        self._ui.radio_full.setText(f"&Hela enkäten: {length(template.survey)}")
        short = short_length(template.survey)
        self._ui.radio_short.setText(f"&Kort form: {short or 'inga frågor är märkta för den'}")
        self._ui.radio_short.setEnabled(bool(short))
        if not short:
            self._ui.radio_full.setChecked(True)

    @Slot()
    def _choose_file_clicked(self) -> None:
        file = self._dialogs.open_file("Välj en fil med enheter", "Tabeller (*.csv *.xlsx)")
        if file is not None:
            self._units_file = file
            self._ui.label_units_file.setText(file.name)
            self._ui.button_no_file.show()

    @Slot()
    def _no_file_clicked(self) -> None:
        self._units_file = None
        self._ui.label_units_file.setText("Ingen fil vald")
        self._ui.button_no_file.hide()

    @Slot()
    def _create_clicked(self) -> None:
        name = " ".join(self._ui.edit_name.text().split())
        if not name:
            self._needed.refuse()
            return
        self._ui.button_create.setEnabled(False)
        template = self._templates[self._ui.combo_template.currentIndex()]
        self.filled_in.emit(NewJourney(name, template.id, self._ui.radio_short.isChecked(), self._units_file))

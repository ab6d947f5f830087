"""What a whole survey and a section have: a heading, and whether the section makes one score."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.survey.pen import Pen
from kulturverktyg.gui.forms.ui_question_form import Ui_QuestionForm
from kulturverktyg.survey.definition import Section
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.arrange import set_dimension
from kulturverktyg.survey.texts import TITLE, section_key


class SectionForm(QObject):
    """Works the headings."""

    def __init__(self, ui: Ui_QuestionForm, pen: Pen, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._pen = pen
        ui.edit_title.written.connect(pen.write)
        ui.edit_section.written.connect(pen.write)
        ui.check_dimension.setAccessibleDescription(ui.label_dimension.text())
        ui.check_dimension.clicked.connect(self._dimension_clicked)

    def show_survey(self, draft: SurveyDraft, *, can_write: bool) -> None:
        """Show the survey's title."""
        self._ui.edit_title.show_text(TITLE, draft.survey.title.get(draft.source, ""))
        self._ui.edit_title.write_as(draft.source, can_write=can_write)

    def show_section(self, draft: SurveyDraft, section: Section, *, can_write: bool) -> None:
        """Show a section's heading, and whether it makes one score."""
        self._ui.edit_section.show_text(section_key(section.name), section.title.get(draft.source, ""))
        self._ui.edit_section.write_as(draft.source, can_write=can_write)
        self._ui.check_dimension.setChecked(section.dimension)
        self._ui.check_dimension.setEnabled(can_write)

    @Slot(bool)
    def _dimension_clicked(self, dimension: bool) -> None:
        self._pen.perform("räkna som område", lambda draft, name: set_dimension(draft, name, dimension))

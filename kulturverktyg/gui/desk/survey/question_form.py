"""The form beside the outline: all that can be changed in a question, a section or the whole survey."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.survey.choices_editor import ChoicesEditor
from kulturverktyg.gui.desk.survey.condition_editor import ConditionEditor
from kulturverktyg.gui.desk.survey.editing import SurveyEditing
from kulturverktyg.gui.desk.survey.fields import WordsArea
from kulturverktyg.gui.desk.survey.pen import Pen
from kulturverktyg.gui.desk.survey.question_bounds import QuestionBounds
from kulturverktyg.gui.desk.survey.question_flags import QuestionFlags
from kulturverktyg.gui.desk.survey.question_name import QuestionName
from kulturverktyg.gui.desk.survey.question_words import QuestionWords
from kulturverktyg.gui.desk.survey.scale_editor import ScaleEditor
from kulturverktyg.gui.desk.survey.section_form import SectionForm
from kulturverktyg.gui.forms.ui_question_form import Ui_QuestionForm
from kulturverktyg.gui.tasks import Clock
from kulturverktyg.survey.definition import Question, Section, SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.faults import faults
from kulturverktyg.survey.language_names import language_name
from kulturverktyg.survey.languages import FIRST_LANGUAGE

_SIGHT_MARGIN = 24


class QuestionForm(QWidget):
    """Shows one place of the survey, in the language it is written in; ``told`` carries what is worth a word."""

    told = Signal(str)

    def __init__(self, editing: SurveyEditing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._is_section = False
        self._ui = Ui_QuestionForm()
        self._ui.setupUi(self)
        self._pen = Pen(editing, self)
        self._sections = SectionForm(self._ui, self._pen, self)
        self._words = QuestionWords(self._ui, self._pen, self)
        self._scale = ScaleEditor(self._ui, self._pen, self)
        self._choices = ChoicesEditor(self._ui, self._pen, self)
        self._bounds = QuestionBounds(self._ui, self._pen, self)
        self._flags = QuestionFlags(self._ui, self._pen, self)
        self._condition = ConditionEditor(self._ui, self._pen, self)
        self._name = QuestionName(self._ui, editing, self._pen, self)
        self._layouts = [layout for widget in self.findChildren(QWidget) if (layout := widget.layout()) is not None]
        self._sight = Clock(self)
        self._sight.ticked.connect(self._keep_in_sight)
        self._choices.focus_moved.connect(self._cursor_moved)
        self._choices.left_out.connect(self.told)
        self._ui.scroll.verticalScrollBar().rangeChanged.connect(self._cursor_moved)
        self._ui.edit_text.cursorPositionChanged.connect(self._cursor_moved)
        self._ui.edit_help.cursorPositionChanged.connect(self._cursor_moved)
        editing.opened.connect(self._show)
        editing.versions_changed.connect(self._show)
        editing.changed.connect(self._draft_changed)
        self._show()

    def show_place(self, name: str | None, is_section: bool) -> None:
        """Show a section or a question by its name, or (None) the whole survey; what is typed is performed first."""
        if self._editing.is_open:
            self._editing.settle()
        if (name or "", is_section) != (self._pen.place, self._is_section):
            self.leave()
            self._pen.place, self._is_section = name or "", is_section
            self._ui.scroll.verticalScrollBar().setValue(0)
        self._show()

    @Slot()
    def leave(self) -> None:
        """Perform what is typed, and finish with the question that is shown."""
        if self._editing.is_open:
            self._editing.settle()
            self._name.leave()

    def take_focus(self) -> None:
        """Stand after the words, ready to go on."""
        if self._ui.edit_text.isVisibleTo(self):
            self._ui.edit_text.setFocus()
            self._ui.edit_text.moveCursor(QTextCursor.MoveOperation.End)
            return
        line = self._ui.edit_section if self._ui.edit_section.isVisibleTo(self) else self._ui.edit_title
        line.setFocus()
        line.end(False)

    @Slot(object, object)
    def _draft_changed(self, before: SurveyDraft, after: SurveyDraft) -> None:
        if not self._is_section:
            self._pen.follow(before.survey, after.survey)
        self._show()

    @Slot()
    def _show(self) -> None:
        """Show the place as it stands; everything finds its own place once, when all of it is known."""
        for layout in self._layouts:
            layout.setEnabled(False)
        try:
            self._show_all()
        finally:
            for layout in self._layouts:
                layout.setEnabled(True)
            if (fields := self._ui.page_fields.layout()) is not None:
                fields.activate()
            for layout in (self._ui.layout_form, self._ui.layout_faults):
                self._ui.layout_faults.invalidate()
                layout.invalidate()
                layout.activate()

    def _show_all(self) -> None:
        self._ui.scroll.setVisible(self._editing.is_open)
        if not self._editing.is_open:
            self._show_faults(())
            return
        draft = self._editing.draft
        section, question = self._place_in(draft.survey)
        self._ui.label_language.setText(
            f"Skrivs på {language_name(draft.source)}, som de andra språken översätts från."
        )
        self._ui.label_language.setVisible(draft.source != FIRST_LANGUAGE)
        self._ui.box_survey.setVisible(section is None and question is None)
        self._ui.box_section.setVisible(section is not None)
        self._ui.box_question.setVisible(question is not None)
        can_write = self._editing.can_write
        if question is not None:
            self._show_question(draft, question, can_write=can_write)
        elif section is not None:
            self._sections.show_section(draft, section, can_write=can_write)
        else:
            self._sections.show_survey(draft, can_write=can_write)
        shown = question or section
        place = (shown.name if shown is not None else "", section is not None)
        self._show_faults(fault.sentence for fault in faults(draft.survey) if (fault.place, fault.is_section) == place)

    def _place_in(self, survey: SurveyDefinition) -> tuple[Section | None, Question | None]:
        """What is shown; neither when it is the whole survey, or no longer there."""
        name = self._pen.place
        if self._is_section:
            return next((section for section in survey.sections if section.name == name), None), None
        return None, next((question for question in survey.questions() if question.name == name), None)

    def _show_question(self, draft: SurveyDraft, question: Question, *, can_write: bool) -> None:
        self._words.show_question(draft, question, can_write=can_write)
        self._scale.show_question(draft, question, can_write=can_write)
        self._choices.show_question(draft, question, can_write=can_write)
        self._bounds.show_question(question, can_write=can_write)
        self._flags.show_question(draft, question, can_write=can_write)
        self._condition.show_question(draft, question, can_write=can_write)
        self._name.show_question(question, can_write=can_write)

    def _show_faults(self, sentences: Iterable[str]) -> None:
        words = "\n".join(sentences)
        self._ui.label_faults.setText(words)
        self._ui.frame_faults.setVisible(bool(words))

    @Slot()
    def _cursor_moved(self) -> None:
        """Look again when everything has found its place."""
        self._sight.start(0, once=True)

    @Slot()
    def _keep_in_sight(self) -> None:
        page = self._ui.page_fields
        field = page.focusWidget()
        if field is None or not field.hasFocus():
            return
        seen = field.cursorRect() if isinstance(field, WordsArea) else field.rect()
        place = QRect(field.mapTo(page, seen.topLeft()), seen.size())
        self._ui.scroll.ensureVisible(place.left(), place.center().y(), 0, place.height() // 2 + _SIGHT_MARGIN)

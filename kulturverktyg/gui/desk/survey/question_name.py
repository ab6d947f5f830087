"""What a question is called in files with answers."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.survey.editing import SurveyEditing
from kulturverktyg.gui.desk.survey.pen import Pen
from kulturverktyg.gui.forms.ui_question_form import Ui_QuestionForm
from kulturverktyg.gui.widgets.announce import announce
from kulturverktyg.survey.definition import Question
from kulturverktyg.survey.edits.names import name_from
from kulturverktyg.survey.edits.naming import named_by_words, wordless
from kulturverktyg.survey.json_check import NAME_RULE, is_name
from kulturverktyg.survey.rules import RESERVED

_ABOUT = "Frågan heter så i filer med svar. Deltagaren ser det inte."
_OLD_NAME = " Svar i andra versioner ligger kvar under det namn som frågan har där."


class QuestionName(QObject):
    """Works the name of the question that is shown: it is changed when the field is left, or by Enter."""

    def __init__(self, ui: Ui_QuestionForm, editing: SurveyEditing, pen: Pen, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._editing = editing
        self._pen = pen
        self._shown = ""
        self._choices: frozenset[str] = frozenset()
        self._begun: set[tuple[str, str]] = set()
        self._given: set[str] = set()
        self._typed = False
        ui.label_name_problem.hide()
        ui.edit_name.textEdited.connect(self._name_typed)
        ui.edit_name.editingFinished.connect(self._keep)
        editing.settle_asked.connect(self._keep)
        editing.opened.connect(self._begin_anew)
        editing.replaced.connect(self._begin_anew)

    def leave(self) -> None:
        """Name the question that was shown, and its alternatives, by the words that they have got here."""
        name = self._shown
        if any(question.name == name for question in self._pen.draft.survey.questions()):
            parts = {part for question, part in self._begun if question == name}
            parts -= {""} if name in self._given else set()
            self._editing.amend(lambda draft: named_by_words(draft, name, parts))

    def show_question(self, question: Question, *, can_write: bool) -> None:
        """Show what the question is called, unless another name is being typed or stands there refused."""
        name, choices = question.name, frozenset(choice.name for choice in question.choices)
        new = choices - self._choices if name == self._shown and self._choices else frozenset()
        self._begun |= {(name, part) for part in wordless(self._pen.draft, question) | new}
        self._choices = choices
        unkept = self._typed or bool(self._ui.label_name_problem.text())
        if name != self._shown or not unkept:
            self._shown, self._typed = name, False
            self._ui.edit_name.show_words(name)
            self._say("")
        self._ui.edit_name.let_write(can_write)
        self._ui.label_name_about.setText(_ABOUT + (_OLD_NAME if len(self._editing.versions) > 1 else ""))

    @Slot()
    def _begin_anew(self) -> None:
        """Forget the questions of another survey, which may be called the same."""
        self._choices = frozenset()
        self._begun.clear()
        self._given.clear()

    @Slot()
    def _name_typed(self) -> None:
        self._typed = True
        self._say("")

    @Slot()
    def _keep(self) -> None:
        typed, self._typed = self._typed, False
        if not typed or not self._editing.can_write:
            return
        name = self._ui.edit_name.text().strip()
        problem = self._problem(name)
        self._say(problem)
        if not problem:
            self._given.add(name)
            self._pen.rename(name)

    def _problem(self, name: str) -> str:
        if name == self._shown:
            return ""
        if not is_name(name):
            example = name_from(name, "trivsel_1")
            return f"Skriv ett namn som {NAME_RULE}, till exempel {example}."
        if name in RESERVED:
            return f"Namnet {name} är upptaget: så heter en annan kolumn i filerna. Välj ett annat namn."
        if any(question.name == name for question in self._pen.draft.survey.questions()):
            return f"En annan fråga heter redan {name}. Välj ett annat namn."
        return ""

    def _say(self, problem: str) -> None:
        self._ui.label_name_problem.setText(problem)
        self._ui.label_name_problem.setVisible(bool(problem))
        announce(self._ui.edit_name, problem)

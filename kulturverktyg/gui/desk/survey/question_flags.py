"""What is special about a question: ticks, each with a line that says what it means."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from kulturverktyg.gui.desk.survey.pen import Pen
from kulturverktyg.gui.forms.ui_question_form import Ui_QuestionForm
from kulturverktyg.gui.widgets.announce import set_role
from kulturverktyg.survey.definition import Question
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.answers import set_flag
from kulturverktyg.survey.rules import ALLOWED_FLAGS, MOST_BACKGROUND

_BACKGROUND = (
    "Resultaten kan delas upp efter svaret. Högst fyra i en enkät, helst två: för varje blir grupperna mindre."
)


class QuestionFlags(QObject):
    """Works the ticks of the question that is shown: those that its kind may have."""

    def __init__(self, ui: Ui_QuestionForm, pen: Pen, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._pen = pen
        self._boxes: dict[str, tuple[QWidget, QCheckBox, QLabel]] = {
            "required": (ui.box_flag_required, ui.check_required, ui.label_required),
            "dont_know": (ui.box_flag_dont_know, ui.check_dont_know, ui.label_dont_know),
            "background": (ui.box_flag_background, ui.check_background, ui.label_background),
            "sensitive": (ui.box_flag_sensitive, ui.check_sensitive, ui.label_sensitive),
            "reversed": (ui.box_flag_reversed, ui.check_reversed, ui.label_reversed),
            "short_form": (ui.box_flag_short_form, ui.check_short_form, ui.label_short_form),
        }
        for _, check, about in self._boxes.values():
            check.setAccessibleDescription(about.text())
            check.clicked.connect(self._flag_clicked)

    def show_question(self, draft: SurveyDraft, question: Question, *, can_write: bool) -> None:
        """Show the question's flags."""
        allowed = ALLOWED_FLAGS[question.kind]
        self._ui.box_flags.setVisible(bool(allowed))
        for flag, (box, check, _) in self._boxes.items():
            box.setVisible(flag in allowed)
            check.setChecked(getattr(question, flag))
            check.setEnabled(can_write)
        self._show_background(sum(other.background for other in draft.survey.questions()))

    def _show_background(self, count: int) -> None:
        others = f" Enkäten har {count}." if count > 1 else ""
        self._ui.label_background.setText(_BACKGROUND + others)
        self._ui.check_background.setAccessibleDescription(_BACKGROUND + others)
        set_role(self._ui.label_background, "danger" if count > MOST_BACKGROUND else "small")

    @Slot(bool)
    def _flag_clicked(self, value: bool) -> None:
        sender = self.sender()
        flag, check = next((flag, check) for flag, (_, check, _) in self._boxes.items() if check is sender)
        self._pen.perform(f"ändra ”{check.text()}”", lambda draft, name: set_flag(draft, name, flag, value))

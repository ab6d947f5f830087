"""Between which numbers the answer to a number question lies, and how exact it is."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.survey.pen import Pen
from kulturverktyg.gui.forms.ui_question_form import Ui_QuestionForm
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Question
from kulturverktyg.survey.edits.answers import set_bounds
from kulturverktyg.survey.rules import MOST_DECIMALS, NUMBER_LIMIT


class QuestionBounds(QObject):
    """Works the bounds of the question that is shown."""

    def __init__(self, ui: Ui_QuestionForm, pen: Pen, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._pen = pen
        self._spins = (ui.spin_minimum, ui.spin_maximum, ui.spin_decimals)
        for spin, (lowest, highest) in zip(
            self._spins, (*((-NUMBER_LIMIT, NUMBER_LIMIT),) * 2, (0, MOST_DECIMALS)), strict=True
        ):
            spin.setRange(lowest, highest)
            spin.given.connect(self._bounds_given)

    def show_question(self, question: Question, *, can_write: bool) -> None:
        """Show the question's bounds, if it is answered with a number."""
        self._ui.box_bounds.setVisible(question.kind is QuestionKind.NUMBER)
        values = (question.minimum, question.maximum, question.decimals)
        for spin, value in zip(self._spins, values, strict=True):
            spin.show_value(value)
            spin.setEnabled(can_write)

    @Slot()
    def _bounds_given(self) -> None:
        lowest, highest, decimals = (spin.value() for spin in self._spins)
        self._pen.type(
            "bounds", "ändra gränser", lambda draft, name: set_bounds(draft, name, lowest, highest, decimals)
        )

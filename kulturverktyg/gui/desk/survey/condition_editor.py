"""Who is asked a question: everybody, or those who have answered an earlier one in a certain way."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.survey.condition_choices import (
    TYPED,
    demand_items,
    demand_of,
    earlier_questions,
    first_condition,
    part_items,
    question_items,
    value_items,
)
from kulturverktyg.gui.desk.survey.pen import Pen
from kulturverktyg.gui.forms.ui_question_form import Ui_QuestionForm
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Condition, Question, Relation
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.answers import set_condition

_BROKEN = "Villkoret gäller en fråga som inte ställs före den här. Välj en annan, eller ta bort villkoret."
_NONE_EARLIER = "Ingen fråga ställs före den här."
_UNANSWERED = "Det gäller också den som inte har svarat."


class ConditionEditor(QObject):
    """Works the condition of the question that is shown."""

    def __init__(self, ui: Ui_QuestionForm, pen: Pen, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._pen = pen
        self._earlier: tuple[Question, ...] = ()
        self._condition: Condition | None = None
        ui.combo_condition_question.setPlaceholderText("Välj en tidigare fråga")
        ui.check_condition.clicked.connect(self._condition_clicked)
        ui.combo_condition_question.activated.connect(self._question_chosen)
        ui.combo_condition_part.activated.connect(self._part_chosen)
        ui.combo_condition_relation.activated.connect(self._relation_chosen)
        ui.combo_condition_value.activated.connect(self._value_chosen)
        ui.spin_condition_value.given.connect(self._value_given)

    def show_question(self, draft: SurveyDraft, question: Question, *, can_write: bool) -> None:
        """Show under which condition the question is asked."""
        self._earlier = earlier_questions(draft.survey, question)
        self._condition = condition = question.condition
        self._ui.check_condition.setChecked(condition is not None)
        self._ui.check_condition.setEnabled(can_write and (condition is not None or bool(self._earlier)))
        self._ui.label_condition_none.setText(_NONE_EARLIER)
        self._ui.label_condition_none.setVisible(condition is None and not self._earlier)
        self._ui.box_condition_parts.setVisible(condition is not None)
        if condition is not None:
            self._show_condition(draft, condition, can_write=can_write)

    def _show_condition(self, draft: SurveyDraft, condition: Condition, *, can_write: bool) -> None:
        earlier = self._looked_at(condition)
        self._ui.combo_condition_question.show_items(
            question_items(draft.survey, self._earlier, draft.source), earlier.name if earlier else None
        )
        for widget in (
            self._ui.combo_condition_question,
            self._ui.combo_condition_part,
            self._ui.combo_condition_relation,
            self._ui.combo_condition_value,
            self._ui.spin_condition_value,
        ):
            widget.setEnabled(can_write)
        parts = part_items(earlier, draft.source) if earlier else ()
        self._ui.box_condition_part.setVisible(bool(parts))
        self._ui.combo_condition_part.show_items(parts, condition.column)
        self._ui.label_condition_relation.setVisible(earlier is not None)
        self._ui.combo_condition_relation.setVisible(earlier is not None)
        if earlier is not None:
            self._ui.combo_condition_relation.show_items(
                demand_items(earlier, condition), demand_of(earlier, condition)
            )
        self._show_value(earlier, condition, draft.source)
        self._ui.label_condition_about.setText(_about(earlier, condition))
        self._ui.label_condition_about.setVisible(bool(_about(earlier, condition)))

    def _show_value(self, earlier: Question | None, condition: Condition, language: str) -> None:
        typed = earlier is not None and earlier.kind in TYPED
        values = value_items(earlier, language) if earlier else ()
        self._ui.combo_condition_value.setVisible(bool(values))
        self._ui.combo_condition_value.show_items(values, condition.value)
        self._ui.spin_condition_value.setVisible(typed)
        if earlier is not None and typed:
            step = 10**earlier.decimals
            low, high = earlier.bounds
            bounds = (min(low, condition.value) / step, max(high, condition.value) / step)
            self._ui.spin_condition_value.show_value(condition.value / step, earlier.decimals, bounds)

    def _looked_at(self, condition: Condition) -> Question | None:
        return next((question for question in self._earlier if condition.column in question.columns), None)

    @Slot(bool)
    def _condition_clicked(self, checked: bool) -> None:
        nearest = self._earlier[-1] if self._earlier else None
        if not checked or nearest is None:
            self._set("ta bort villkor", None)
        else:
            self._set("lägg till villkor", first_condition(nearest, nearest.columns[0]))

    @Slot()
    def _question_chosen(self) -> None:
        chosen = next(q for q in self._earlier if q.name == self._ui.combo_condition_question.chosen)
        if self._condition is None or self._condition.column not in chosen.columns:
            self._set("ändra villkor", first_condition(chosen, chosen.columns[0]))

    @Slot()
    def _part_chosen(self) -> None:
        self._change(column=self._ui.combo_condition_part.chosen)

    @Slot()
    def _relation_chosen(self) -> None:
        match self._ui.combo_condition_relation.chosen:
            case (Relation() as relation, None):
                self._change(relation=relation)
            case (Relation() as relation, int(value)):
                self._change(relation=relation, value=value)

    @Slot()
    def _value_chosen(self) -> None:
        self._change(value=self._ui.combo_condition_value.chosen)

    @Slot(float)
    def _value_given(self, value: float) -> None:
        condition = self._condition
        earlier = self._looked_at(condition) if condition is not None else None
        if condition is None or earlier is None:
            return
        changed = Condition(condition.column, condition.relation, round(value * 10**earlier.decimals))
        self._pen.type("condition", "ändra villkor", lambda draft, name: set_condition(draft, name, changed))

    def _change(self, *, column: object = None, relation: Relation | None = None, value: object = None) -> None:
        self._pen.settle()
        old = self._condition
        if old is None:
            return
        self._set(
            "ändra villkor",
            Condition(
                column if isinstance(column, str) else old.column,
                relation or old.relation,
                value if isinstance(value, int) else old.value,
            ),
        )

    def _set(self, words: str, condition: Condition | None) -> None:
        self._pen.perform(words, lambda draft, name: set_condition(draft, name, condition))


def _about(earlier: Question | None, condition: Condition) -> str:
    if earlier is None:
        return _BROKEN
    said_already = earlier.kind is QuestionKind.MULTIPLE and condition.value == 0
    return _UNANSWERED if condition.relation is Relation.IS_NOT and not said_already else ""

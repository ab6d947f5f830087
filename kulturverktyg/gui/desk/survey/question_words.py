"""What a question asks: its kind, its words and its explanation."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.desk.survey.pen import Pen
from kulturverktyg.gui.desk.survey_words import KINDS
from kulturverktyg.gui.forms.ui_question_form import Ui_QuestionForm
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import TEXT_LIMIT, Question
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.arrange import change_kind
from kulturverktyg.survey.rules import SCALED
from kulturverktyg.survey.texts import help_key, text_key

_ABOUT: Mapping[QuestionKind, str] = {
    QuestionKind.PAIR: "Två svar på samma skala: hur det är idag, och hur det borde vara.",
    QuestionKind.SCALE: "Ett svar på en skala.",
    QuestionKind.CHOICE: "Deltagaren väljer ett av alternativen.",
    QuestionKind.MULTIPLE: "Deltagaren väljer ett eller flera alternativ.",
    QuestionKind.RANKING: "Deltagaren ordnar alternativen, det viktigaste först.",
    QuestionKind.RECOMMENDATION: "Ett tal från 0 till 10. Andelen 9–10 minus andelen 0–6 blir rekommendationstalet.",
    QuestionKind.ALLOCATION: "Deltagaren fördelar 100 poäng över polerna, först nuläge och sedan önskat läge.",
    QuestionKind.TEXT: f"Deltagaren skriver fritt, högst {TEXT_LIMIT} tecken.",
    QuestionKind.NUMBER: "Deltagaren skriver ett tal.",
    QuestionKind.INFORMATION: "En sida att läsa, utan svar.",
}


class QuestionWords(QObject):
    """Works the first fields of the question that is shown."""

    def __init__(self, ui: Ui_QuestionForm, pen: Pen, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._pen = pen
        ui.combo_kind.activated.connect(self._kind_chosen)
        ui.edit_text.written.connect(pen.write)
        ui.edit_help.written.connect(pen.write)
        ui.edit_help.keep_lines(1)

    def show_question(self, draft: SurveyDraft, question: Question, *, can_write: bool) -> None:
        """Show what the question asks."""
        self._ui.combo_kind.show_items(tuple(KINDS.items()), question.kind)
        self._ui.combo_kind.setEnabled(can_write)
        self._ui.label_kind_about.setText(_ABOUT[question.kind])
        said = _said(question.kind)
        self._ui.label_text.setText(said)
        self._ui.edit_text.setAccessibleName(said)
        for area, key, text in (
            (self._ui.edit_text, text_key(question.name), question.text),
            (self._ui.edit_help, help_key(question.name), question.help),
        ):
            area.show_text(key, text.get(draft.source, ""))
            area.write_as(draft.source, can_write=can_write)

    @Slot()
    def _kind_chosen(self) -> None:
        kind = self._ui.combo_kind.chosen
        self._pen.settle()
        if isinstance(kind, QuestionKind) and kind is not self._pen.draft.survey.question(self._pen.place).kind:
            self._pen.perform("byt slag av fråga", lambda draft, name: change_kind(draft, name, kind))


def _said(kind: QuestionKind) -> str:
    if kind is QuestionKind.INFORMATION:
        return "Text"
    return "Påstående eller fråga" if kind in SCALED else "Fråga"

"""A question that is not written yet, as HR meets it in a preview; it never comes to a participant."""

from kulturverktyg.gui.kiosk.look import LABEL, label
from kulturverktyg.gui.kiosk.pages.base import PageView
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Question
from kulturverktyg.survey.rules import CHOICES, SCALED

_NUMBERS = {2: "två", 3: "tre"}


def missing(question: Question) -> str:
    """What must be written before the question can be shown, as a sentence to HR; empty when nothing is missing."""
    if question.kind in SCALED and question.scale is None:
        return "Välj en svarsskala så visas frågan här."
    fewest = CHOICES.get(question.kind, (0, 0))[0]
    if len(question.choices) >= fewest:
        return ""
    noun = "poler" if question.kind is QuestionKind.ALLOCATION else "alternativ"
    return f"Lägg till minst {_NUMBERS[fewest]} {noun} så visas frågan här."


class UnfinishedPage(PageView):
    """Says what is missing."""

    def build(self) -> None:
        """The question's words, if there are any, and the sentence."""
        self.add_question()
        self.body.addWidget(
            self._indented(label(missing(self.asked), self.look.font(LABEL), self.width_inside, self.look.tokens.quiet))
        )

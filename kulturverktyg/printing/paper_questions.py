"""Every question of a survey as plain values for the template of the paper survey."""

from collections.abc import Mapping, Sequence

from kulturverktyg.collect.paper_keys import option_keys
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.printing.conditions import who_answers
from kulturverktyg.survey.definition import ALLOCATION_TOTAL, Question, SurveyDefinition, Text, in_language
from kulturverktyg.survey.languages import KioskTexts
from kulturverktyg.survey.number_range import range_words
from kulturverktyg.survey.numbering import question_numbers

_LOWEST, _HIGHEST = 0, 10

Values = Mapping[str, object]


class QuestionsOnPaper:
    """The questions of one survey in one language."""

    def __init__(self, survey: SurveyDefinition, texts: KioskTexts) -> None:
        self._survey = survey
        self._texts = texts
        self._numbers = question_numbers(survey)

    def all(self) -> list[Values]:
        """In the kiosk's order; a question that opens a section, or comes back to it, has the section's title."""
        shown: list[Values] = []
        before = None
        for question in self._survey.in_kiosk_order():
            section = self._survey.section_of(question.name)
            opens = section is not before
            shown.append({**self._question(question), "section": self._heading(section.title) if opens else ""})
            before = section
        return shown

    def _question(self, question: Question) -> Values:
        return {
            "number": self._numbers.get(question.name),
            "text": self._heading(question.text),
            "help": self._words(question.help),
            "condition": who_answers(self._survey, question, self._numbers, self._texts),
            "required": self._texts.say("problem.required") if question.required else "",
            "dont_know": self._texts.say("button.dont_know") if question.dont_know else "",
            **self._answer(question),
        }

    def _answer(self, question: Question) -> Values:
        """How the question is answered: its ``look``, and the words and figures that this look needs."""
        options = [self._words(choice.label) for choice in question.choices]
        match question.kind:
            case QuestionKind.PAIR | QuestionKind.SCALE:
                return self._scale(question)
            case QuestionKind.RECOMMENDATION:
                ends = [self._texts.say("recommendation.low"), self._texts.say("recommendation.high")]
                return _points(_LOWEST, _HIGHEST, ends, pair=False)
            case QuestionKind.CHOICE:
                return {**options_to_tick(options), "hint": self._texts.say("paper.one")}
            case QuestionKind.MULTIPLE:
                return {**options_to_tick(options), "hint": self._texts.say("multiple.hint")}
            case QuestionKind.RANKING:
                hint = self._texts.say("paper.ranking", count=len(options))
                return {"look": "ranking", "options": options, "hint": hint}
            case QuestionKind.ALLOCATION:
                hint = self._texts.say("paper.allocation", total=ALLOCATION_TOTAL)
                total = self._texts.say("paper.sum", total=ALLOCATION_TOTAL)
                return {"look": "allocation", "options": options, "hint": hint, "total": total}
            case QuestionKind.NUMBER:
                return {"look": "number", "hint": range_words(self._texts.say, question)}
            case QuestionKind.TEXT:
                advice = f"{self._texts.say('text.advice')} {self._texts.say('paper.handwriting')}"
                return {"look": "text", "hint": advice}
            case _:
                return {"look": "information", "hint": ""}

    def _scale(self, question: Question) -> Values:
        scale = question.scale
        if scale is None:
            raise ValueError(question.name)
        labels = [self._words(label) for label in scale.labels] or [""]
        return _points(1, scale.points, labels, pair=question.kind is QuestionKind.PAIR)

    def _heading(self, text: Text) -> str:
        """Never empty, also in a survey that is only half written."""
        return self._words(text) or "…"

    def _words(self, text: Text) -> str:
        return in_language(text, self._texts.code)


def options_to_tick(options: Sequence[str]) -> Values:
    """Alternatives under the numbers that they are typed in by."""
    return {"look": "options", "options": list(options), "keys": list(option_keys(len(options)))}


def _points(lowest: int, highest: int, labels: list[str], *, pair: bool) -> Values:
    keys = [str(point) for point in range(lowest, highest + 1)]
    return {"look": "scale", "pair": pair, "keys": keys, "labels": labels, "hint": ""}

"""Quiet advice about a survey that can be asked as it is, but would be better otherwise."""

from collections.abc import Iterator
from dataclasses import dataclass

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Question, SurveyDefinition
from kulturverktyg.survey.faults import called
from kulturverktyg.survey.numbering import numbered
from kulturverktyg.survey.rules import SCALED
from kulturverktyg.survey.statements import asks_two_things, denies

_LONG_SECONDS = 10 * 60
_MANY_QUESTIONS = 40
_MANY_BACKGROUND = 2
_LONG_STATEMENT = 120


@dataclass(frozen=True)
class Advice:
    """``place`` is the name of a question; empty for the whole survey."""

    sentence: str
    place: str = ""


def advise(survey: SurveyDefinition, seconds: float) -> tuple[Advice, ...]:
    """All advice, first about the whole survey, then in its order. ``seconds`` is what one participant needs."""
    return tuple(_advice(survey, seconds))


def _advice(survey: SurveyDefinition, seconds: float) -> Iterator[Advice]:
    yield from map(Advice, _about_the_whole(survey, seconds))
    numbers = numbered(survey)
    for question in survey.questions():
        if question.kind in SCALED:
            name = called(question, numbers[question.name], survey.languages[0], "Påståendet")
            for words in _about_statement(question, survey.languages[0]):
                yield Advice(f"{name} {words}", question.name)


def _about_the_whole(survey: SurveyDefinition, seconds: float) -> Iterator[str]:
    questions = sum(question.kind is not QuestionKind.INFORMATION for question in survey.questions())
    if seconds > _LONG_SECONDS:
        yield (
            f"Enkäten tar ungefär {round(seconds / 60)} minuter att svara på. Efter tio minuter blir svaren slarvigare "
            "och fler hoppar av, så korta den om det går."
        )
    if questions > _MANY_QUESTIONS:
        yield (
            f"Enkäten har {questions} frågor. Fler än {_MANY_QUESTIONS} är tröttande att svara på, så behåll dem som "
            "ni tänker göra något åt."
        )
    background = sum(question.background for question in survey.questions())
    if background > _MANY_BACKGROUND:
        yield (
            f"Enkäten har {background} bakgrundsfrågor. Två räcker oftast: ju fler de är, desto mindre blir grupperna, "
            "och desto mindre kan visas."
        )


def _about_statement(question: Question, source: str) -> Iterator[str]:
    if len(question.text.get(source, "")) > _LONG_STATEMENT:
        yield f"är långt. Fler läser det rätt om det har högst {_LONG_STATEMENT} tecken."
    if any(asks_two_things(words, language) for language, words in question.text.items()):
        yield "kan rymma två frågor i en. Dela det i två, så går det att se vad svaren gäller."
    if question.reversed:
        yield "räknas omvänt, och sådana är lätta att läsa fel. Skriv det hellre som något bra, om det går."
    elif any(denies(words, language) for language, words in question.text.items()):
        yield "har ett nekande ord. Ska det räknas omvänt? Annars blir det tydligare utan."

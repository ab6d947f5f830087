"""What must be mended before a survey can be asked; it may be saved half-written as it is."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Question, Section, SurveyDefinition, Text
from kulturverktyg.survey.language_names import language_name
from kulturverktyg.survey.numbering import numbered
from kulturverktyg.survey.rules import CHOICES, MOST_BACKGROUND, NUMBER_LIMIT, SCALE_POINTS, SCALED


@dataclass(frozen=True)
class Fault:
    """``place`` is the name of a question or, with ``is_section``, of a section; empty for the whole survey."""

    sentence: str
    place: str = ""
    is_section: bool = False


def faults(survey: SurveyDefinition) -> tuple[Fault, ...]:
    """Everything that stands in the way of asking the survey, in its order; none when it can be asked."""
    return tuple(_faults(survey))


def called(question: Question, name: str, language: str, noun: str = "Frågan") -> str:
    """How a question begins a sentence: by its first words, or by its numbered ``name`` while it has none."""
    words = " ".join(question.text.get(language, "").split())
    if not words:
        return name
    return f"{noun} ”{words[:40].rstrip()}…”" if len(words) > 41 else f"{noun} ”{words}”"


def _faults(survey: SurveyDefinition) -> Iterator[Fault]:
    source = survey.languages[0]
    if not survey.title.get(source, "").strip():
        yield Fault("Enkäten saknar rubrik.")
    if not any(question.columns or question.kind is QuestionKind.TEXT for question in survey.questions()):
        yield Fault("Enkäten har ingen fråga att svara på.")
    background = sum(question.background for question in survey.questions())
    if background > MOST_BACKGROUND:
        yield Fault(f"Enkäten har {background} bakgrundsfrågor, men {MOST_BACKGROUND} är det mesta som tillåts.")
    names = Counter(question.name for question in survey.questions())
    yield from (Fault(f"Två frågor har namnet {name} i filer.", name) for name, n in names.items() if n > 1)
    numbers = numbered(survey)
    for section in survey.sections:
        yield from _section_faults(section, source)
        for question in section.questions:
            name = called(question, numbers[question.name], source)
            yield from (Fault(f"{name} {words}.", question.name) for words in _question_faults(question, source))
    yield from _condition_faults(survey, source)


def _section_faults(section: Section, source: str) -> Iterator[Fault]:
    title = section.title.get(source, "").strip()
    if not title:
        yield Fault("Ett avsnitt saknar rubrik.", section.name, is_section=True)
    if not section.questions:
        yield Fault(f"Avsnittet ”{title}” har inga frågor.", section.name, is_section=True)
    if section.dimension and not any(question.kind in SCALED for question in section.questions):
        yield Fault(
            f"Avsnittet ”{title}” ska räknas som ett område men har ingen fråga med skala.",
            section.name,
            is_section=True,
        )


def _question_faults(question: Question, source: str) -> Iterator[str]:
    if not _has_words(question.text, source):
        elsewhere = any(words.strip() for words in question.text.values())
        yield f"saknar text på {language_name(source)}" if elsewhere else "saknar text"
    if question.kind in SCALED:
        yield from _scale_faults(question, source)
    if question.kind in CHOICES:
        yield from _choice_faults(question, source)
    if question.kind is QuestionKind.NUMBER:
        if question.minimum >= question.maximum:
            yield "har ett minsta tal som inte är mindre än det största"
        elif max(-question.bounds[0], question.bounds[1]) > NUMBER_LIMIT:
            yield "har gränser som är för stora"


def _scale_faults(question: Question, source: str) -> Iterator[str]:
    scale = question.scale
    if scale is None:
        yield "saknar svarsskala"
        return
    fewest, most = SCALE_POINTS
    if not fewest <= scale.points <= most:
        yield f"har en skala med {scale.points} steg, men den ska ha {fewest}–{most}"
    if len(scale.labels) not in (2, scale.points):
        yield "har en skala som ska ha ord för varje steg eller för de två ändarna"
    if not all(_has_words(label, source) for label in scale.labels):
        yield "har en skala där ord saknas"


def _choice_faults(question: Question, source: str) -> Iterator[str]:
    fewest, most = CHOICES[question.kind]
    noun = "poler" if question.kind is QuestionKind.ALLOCATION else "alternativ"
    if not fewest <= len(question.choices) <= most:
        yield f"har {len(question.choices)} {noun}, men ska ha {fewest}–{most}"
    if not all(_has_words(choice.label, source) for choice in question.choices):
        yield f"har {noun} utan ord"


def _condition_faults(survey: SurveyDefinition, source: str) -> Iterator[Fault]:
    columns: dict[str, Question] = {}
    numbers = numbered(survey)
    for question in survey.in_kiosk_order():
        condition = question.condition
        if condition is not None:
            name = called(question, numbers[question.name], source)
            earlier = columns.get(condition.column)
            if earlier is None:
                yield Fault(f"{name} beror på ett svar som inte ges före den.", question.name)
            elif not earlier.bounds[0] <= condition.value <= earlier.bounds[1]:
                yield Fault(f"{name} beror på ett svar som inte går att ge.", question.name)
        columns |= dict.fromkeys(question.columns, question)


def _has_words(text: Text, language: str) -> bool:
    return bool(text.get(language, "").strip())

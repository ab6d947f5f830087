"""What the typist reads: which field is open, what it was given, and which keys answer it."""

from collections.abc import Mapping
from decimal import Decimal

from kulturverktyg.collect.paper_fields import UNIT, Field, Given
from kulturverktyg.collect.paper_keys import option_keys, point_keys, usable
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import DONT_KNOW, Question, Text, in_language
from kulturverktyg.survey.figures import figure

NOW_WORDS, DESIRED_WORDS = "Så är det idag", "Så vill jag att det ska vara"
BLANK_WORDS, DONT_KNOW_WORDS = "tomt", "vet ej"
LOCKED = "Ett sparat papper är låst: det går inte att ändra eller ta tillbaka."
_NEXT = "Enter går vidare."


def swedish(text: Text) -> str:
    """The words as the desk says them."""
    return in_language(text, "sv")


def title_of(field: Field) -> str:
    """The question of a field, with its number on the paper."""
    if field.question is None:
        return "Enhet" if field.key == UNIT else "Roll"
    return f"{field.number}. {swedish(field.question.text)}"


def side_of(field: Field) -> str:
    """Which side of a question with two the field is."""
    return NOW_WORDS if field.is_now else DESIRED_WORDS if field.is_desired else ""


def said_of(field: Field) -> str:
    """The field in one line, for a screen reader and the list of differences."""
    return ". ".join(part.rstrip(".") for part in (title_of(field), side_of(field)) if part)


def given_words(field: Field, given: Given | None) -> str:
    """What a field was given, in a few words; ``–`` where it was not asked."""
    if given is None:
        return "–"
    if given.group is not None:
        return next((option.words for option in field.options if option.id == given.group), "–")
    if given.is_blank or field.question is None:
        return BLANK_WORDS
    if given.text:
        return given.text
    if DONT_KNOW in given.answers.values():
        return DONT_KNOW_WORDS
    return _answer_words(field, field.question, given.answers)


def alternatives(field: Field) -> tuple[tuple[str, str], ...]:
    """What to type for each answer that has words, and the words."""
    question = field.question
    if question is None:
        return tuple(zip(option_keys(len(field.options)), (option.words for option in field.options), strict=True))
    if question.kind in (QuestionKind.CHOICE, QuestionKind.MULTIPLE):
        return tuple(zip(option_keys(len(question.choices)), _labels(question), strict=True))
    if question.scale is not None:
        keys, labels = list(point_keys(question)), [swedish(label) for label in question.scale.labels]
        if len(labels) != len(keys):
            keys = [keys[0], keys[-1]]
        return tuple((key.upper(), label) for key, label in zip(keys, labels, strict=False))
    return ()


def keys_words(field: Field) -> str:
    """How the field is answered, in a sentence or two."""
    question = field.question
    if question is None:
        return f"Skriv numret: {usable(field)}.{_width(len(field.options))}"
    if question.kind is QuestionKind.TEXT:
        return (
            f"Skriv av texten, utan namn som pekar ut någon. {_NEXT} Skift+Enter ger ny rad. Tomt fält är inget svar."
        )
    blank = "V är vet ej. B eller mellanslag lämnar tomt." if question.dont_know else "B eller mellanslag lämnar tomt."
    return f"{_how(field, question)} {blank}"


def _how(field: Field, question: Question) -> str:
    match question.kind:
        case QuestionKind.CHOICE:
            return f"Tryck svarets nummer.{_width(len(question.choices))}"
        case QuestionKind.MULTIPLE:
            return f"Tryck numret på varje kryss; en gång till tar bort det.{_width(len(question.choices))} {_NEXT}"
        case QuestionKind.RANKING:
            return "Skriv siffrorna uppifrån och ned, som de står på pappret."
        case QuestionKind.NUMBER:
            return f"Skriv talet. {_NEXT}"
        case QuestionKind.ALLOCATION:
            return "Skriv poängen uppifrån och ned, med Enter efter varje. Tillsammans ska de bli 100."
    extra = {"0": "0 är 10", "t": "T är 10", "e": "E är 11"}
    beyond = [extra[key] for key, value in point_keys(question).items() if value > 9]
    said = f" {', '.join(beyond)}." if beyond else ""
    return f"Tryck siffran vid krysset.{said}"


def _width(count: int) -> str:
    width = len(option_keys(count)[0])
    return "" if width == 1 else f" Alltid {'två' if width == 2 else 'tre'} siffror, så behövs ingen Enter."


def _answer_words(field: Field, question: Question, answers: Mapping[str, int]) -> str:
    values = [answers[column] for column in field.columns if column in answers]
    labels = _labels(question)
    match question.kind:
        case QuestionKind.CHOICE:
            return labels[values[0]]
        case QuestionKind.MULTIPLE:
            return ", ".join(label for label, tick in zip(labels, values, strict=True) if tick)
        case QuestionKind.RANKING:
            return ", ".join(f"{place} {label}" for place, label in sorted(zip(values, labels, strict=True)))
        case QuestionKind.ALLOCATION:
            return ", ".join(f"{label} {points}" for label, points in zip(labels, values, strict=True))
        case QuestionKind.NUMBER:
            return figure(Decimal(values[0]).scaleb(-question.decimals))
    scale = question.scale
    if scale is not None and len(scale.labels) == scale.points:
        return f"{values[0]} {swedish(scale.labels[values[0] - 1])}"
    return str(values[0])


def _labels(question: Question) -> list[str]:
    return [swedish(choice.label) for choice in question.choices]

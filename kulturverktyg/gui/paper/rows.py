"""A question as it stands on paper, with what is typed in its boxes: plain values for the one who paints it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kulturverktyg.collect.paper import PaperEntry
from kulturverktyg.collect.paper_fields import Field
from kulturverktyg.collect.paper_keys import option_keys, poles, ticked
from kulturverktyg.gui.kiosk.paint import Mark
from kulturverktyg.gui.paper.words import BLANK_WORDS, DONT_KNOW_WORDS, given_words, swedish
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import DONT_KNOW, Question


@dataclass(frozen=True)
class Box:
    """One box with what stands in it; ``filled`` when it is ticked or written in."""

    text: str
    filled: bool = False
    mark: Mark = Mark.NONE
    wide: bool = False


@dataclass(frozen=True)
class Row:
    """Boxes beside each other, and words after them; ``open`` when it is being typed."""

    boxes: tuple[Box, ...] = ()
    words: str = ""
    mark: Mark = Mark.NONE
    open: bool = False


def rows_of(question: Question, entry: PaperEntry) -> tuple[Row, ...]:
    """The rows of boxes of one question."""
    fields = entry.layout.fields_of(question.name)
    match question.kind:
        case QuestionKind.CHOICE | QuestionKind.MULTIPLE:
            return tuple(_options(question, fields[0], entry))
        case QuestionKind.RANKING:
            return tuple(_places(question, fields[0], entry))
        case QuestionKind.ALLOCATION:
            return tuple(_points(question, fields, entry))
        case QuestionKind.NUMBER | QuestionKind.TEXT:
            return tuple(_written(field, entry) for field in fields)
    return tuple(_scale(question, field, entry) for field in fields)


def _scale(question: Question, field: Field, entry: PaperEntry) -> Row:
    low, high = question.bounds
    answer = _answers(field, entry).get(field.columns[0])
    mark = _mark(field)
    boxes = tuple(Box(str(point), point == answer, mark) for point in range(low, high + 1))
    return Row(boxes, _without(field, entry), mark, _is_open(field, entry))


def _options(question: Question, field: Field, entry: PaperEntry) -> Iterator[Row]:
    answers = _answers(field, entry)
    if question.kind is QuestionKind.CHOICE:
        chosen = frozenset({answers.get(field.columns[0], DONT_KNOW)})
    elif _is_open(field, entry) and entry.draft:
        chosen = ticked(field, entry.draft)
    else:
        chosen = frozenset(place for place, column in enumerate(field.columns) if answers.get(column) == 1)
    keys = option_keys(len(question.choices))
    for place, (key, choice) in enumerate(zip(keys, question.choices, strict=True)):
        yield Row((Box(key, place in chosen),), swedish(choice.label), open=_is_open(field, entry))
    yield from _told(field, entry)


def _places(question: Question, field: Field, entry: PaperEntry) -> Iterator[Row]:
    answers = _answers(field, entry)
    typed = entry.draft if _is_open(field, entry) else ""
    for place, (column, choice) in enumerate(zip(field.columns, question.choices, strict=True)):
        given = answers.get(column, DONT_KNOW)
        said = typed[place : place + 1] if typed else str(given) if given != DONT_KNOW else ""
        yield Row((Box(said, bool(said)),), swedish(choice.label), open=_is_open(field, entry))
    yield from _told(field, entry)


def _points(question: Question, fields: tuple[Field, ...], entry: PaperEntry) -> Iterator[Row]:
    sides = [_points_of(field, entry) for field in fields]
    is_open = any(_is_open(field, entry) for field in fields)
    yield Row(tuple(Box("", mark=_mark(field), wide=True) for field in fields), open=is_open)
    for place, choice in enumerate(question.choices):
        boxes = tuple(
            Box(side[place], bool(side[place]), _mark(field), wide=True)
            for field, side in zip(fields, sides, strict=True)
        )
        yield Row(boxes, swedish(choice.label), open=is_open)
    for field in fields:
        without = _without(field, entry)
        if without:
            yield Row(words=without, mark=_mark(field))


def _points_of(field: Field, entry: PaperEntry) -> list[str]:
    answers = _answers(field, entry)
    if _is_open(field, entry) and entry.draft:
        typed = poles(entry.draft)
        return [*typed, *[""] * (len(field.columns) - len(typed))]
    given = [answers.get(column, DONT_KNOW) for column in field.columns]
    return ["" if points == DONT_KNOW else str(points) for points in given]


def _written(field: Field, entry: PaperEntry) -> Row:
    given = entry.given(field)
    if _is_open(field, entry) and entry.draft:
        return Row(words=entry.draft, open=True)
    return Row(words=given_words(field, given) if given is not None else "……", open=_is_open(field, entry))


def _answers(field: Field, entry: PaperEntry) -> Mapping[str, int]:
    given = entry.given(field)
    return given.answers if given is not None else {}


def _without(field: Field, entry: PaperEntry) -> str:
    """What is said of a field with no box ticked, once it is typed."""
    given = entry.given(field)
    if given is None:
        return ""
    if given.is_blank:
        return BLANK_WORDS
    return DONT_KNOW_WORDS if DONT_KNOW in given.answers.values() else ""


def _told(field: Field, entry: PaperEntry) -> Iterator[Row]:
    without = _without(field, entry)
    if without:
        yield Row(words=without)


def _mark(field: Field) -> Mark:
    return Mark.NOW if field.is_now else Mark.DESIRED if field.is_desired else Mark.NONE


def _is_open(field: Field, entry: PaperEntry) -> bool:
    return entry.field is not None and entry.field.key == field.key

"""The rows of a written form: what each kind of question becomes in XLSForm, and the marks that bring it back."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Question, Scale, Section, SurveyDefinition, Text
from kulturverktyg.survey.rules import FLAGS
from kulturverktyg.survey.xlsform.columns import OURS
from kulturverktyg.survey.xlsform.expressions import NotSimple, Target, condition_from, expression_for
from kulturverktyg.survey.xlsform.form_names import form_names
from kulturverktyg.survey.xlsform.markings import (
    ALLOCATION,
    CONDITION,
    DECIMALS,
    DIMENSION,
    ENDS,
    NAME,
    PAIR,
    POLE,
    RECOMMENDATION,
    RECOMMENDATION_RANGE,
    SCALE,
    condition_value,
    write_marking,
)
from kulturverktyg.survey.xlsform.sides import SIDES, points_constraint, side_words

#: The cells of a row by column and language, "" where the column has none.
Cells: TypeAlias = Mapping[tuple[str, str], str]

_YES = "yes"
_END = "end_group"


class FormRows:
    """Makes the rows of a sound survey."""

    def __init__(self, survey: SurveyDefinition) -> None:
        self._survey = survey
        self._names = form_names(survey)
        self._sides = side_words(survey.languages)
        self._owners = {column: question for question in survey.questions() for column in question.columns}

    def survey(self) -> list[Cells]:
        """The rows of the sheet ``survey``."""
        rows: list[Cells] = []
        for name, section in zip(self._names.sections, self._survey.sections, strict=True):
            rows.append(self._group(name, section))
            for question in section.questions:
                rows += self._question(question)
            rows.append(_cells(type=_END))
        return rows

    def choices(self) -> list[Cells]:
        """The rows of the sheet ``choices``."""
        rows: list[Cells] = []
        for scale in self._survey.scales().values():
            name = self._names.scales[scale.name]
            rows += (
                _cells(list_name=name, name=str(place), label=label)
                for place, label in enumerate(self._point_labels(scale), 1)
            )
        for question in self._survey.questions():
            if question.choices and question.kind is not QuestionKind.ALLOCATION:
                name = self._names.lists[question.name]
                rows += (_cells(list_name=name, name=choice.name, label=choice.label) for choice in question.choices)
        return rows

    def _point_labels(self, scale: Scale) -> Iterator[Text]:
        """A label for each point: its number, between ends that alone have words."""
        if len(scale.labels) == scale.points:
            yield from scale.labels
            return
        yield scale.labels[0]
        yield from (dict.fromkeys(self._survey.languages, str(point)) for point in range(2, scale.points))
        yield scale.labels[-1]

    def _group(self, name: str, section: Section) -> Cells:
        marks = write_marking([DIMENSION] if section.dimension else [], _renamed(name, section.name))
        return _cells(type="begin_group", name=name, label=section.title, **{OURS: marks})

    def _question(self, question: Question) -> Iterator[Cells]:
        match question.kind:
            case QuestionKind.PAIR:
                yield from self._pair(question)
            case QuestionKind.ALLOCATION:
                yield from self._allocation(question)
            case _:
                yield self._row(question)

    def _row(self, question: Question) -> Cells:
        kind = "note"
        marks: list[str] = []
        values: Mapping[str, str] = {}
        more: Mapping[str, str] = {}
        match question.kind:
            case QuestionKind.SCALE if question.scale is not None:
                kind, more = f"select_one {self._names.scales[question.scale.name]}", {"appearance": "likert"}
                marks, values = _scale_marks(question.scale)
            case QuestionKind.CHOICE:
                kind = f"select_one {self._names.lists[question.name]}"
            case QuestionKind.MULTIPLE:
                kind = f"select_multiple {self._names.lists[question.name]}"
            case QuestionKind.RANKING:
                kind = f"rank {self._names.lists[question.name]}"
            case QuestionKind.RECOMMENDATION:
                kind, marks, more = "range", [RECOMMENDATION], {"parameters": RECOMMENDATION_RANGE}
            case QuestionKind.NUMBER:
                kind, more = "integer", {"constraint": f". >= {question.minimum} and . <= {question.maximum}"}
                if question.decimals:
                    kind, values = "decimal", {DECIMALS: str(question.decimals)}
            case QuestionKind.TEXT:
                kind, more = "text", {"appearance": "multiline"}
        required = _YES if question.required and not question.dont_know else ""
        return self._asked(question, marks, values, type=kind, hint=question.help, required=required, **more)

    def _pair(self, question: Question) -> Iterator[Cells]:
        assert question.scale is not None  # noqa: S101  (a pair has one, or the survey is not sound)
        marks, values = _scale_marks(question.scale)
        yield self._asked(question, [PAIR, *marks], values, type="begin_group", appearance="field-list")
        for side, column in zip(SIDES, question.columns, strict=True):
            yield _cells(
                type=f"select_one {self._names.scales[question.scale.name]}",
                name=self._names.rows[column],
                label=self._sides[side],
                hint=question.help if side == SIDES[0] else {},
                required=_YES if question.required and not question.dont_know else "",
                appearance="likert",
            )
        yield _cells(type=_END)

    def _allocation(self, question: Question) -> Iterator[Cells]:
        yield self._asked(question, [ALLOCATION], {}, type="begin_group", appearance="field-list")
        poles = question.choices
        for place, side in enumerate(SIDES):
            name = self._names.sides[f"{question.name}.{side}"]
            yield _cells(type="begin_group", name=name, label=self._sides[side])
            columns = question.columns[place * len(poles) : (place + 1) * len(poles)]
            names = [self._names.rows[column] for column in columns]
            for number, pole in enumerate(poles):
                is_first = number == place == 0
                yield _cells(
                    type="integer",
                    name=names[number],
                    label=pole.label,
                    hint=question.help if is_first else {},
                    required=_YES if question.required and not question.dont_know else "",
                    constraint=points_constraint(names[:number], is_last=number == len(poles) - 1),
                    **{OURS: write_marking([], {POLE: pole.name})},
                )
            yield _cells(type=_END)
        yield _cells(type=_END)

    def _asked(self, question: Question, marks: list[str], values: Mapping[str, str], **cells: str | Text) -> Cells:
        """The row that has a question's name, words, condition and marks."""
        flags = [flag for flag in FLAGS if getattr(question, flag)]
        if question.required and not question.dont_know:
            flags.remove("required")
        name = self._names.rows[question.name]
        relevant, exact = self._relevant(question)
        ours = write_marking([*marks, *flags], {**values, **_renamed(name, question.name), **exact})
        return _cells(name=name, label=question.text, relevant=relevant, **cells, **{OURS: ours})

    def _relevant(self, question: Question) -> tuple[str, Mapping[str, str]]:
        """``relevant``, and the exact condition where these words do not say it back."""
        condition = question.condition
        if condition is None:
            return "", {}
        earlier = self._owners[condition.column]
        codes = _codes(earlier)
        text = expression_for(condition, earlier, self._names.rows, codes)
        columns = earlier.columns if earlier.kind in (QuestionKind.PAIR, QuestionKind.ALLOCATION) else (earlier.name,)
        targets = {self._names.rows[column]: Target(earlier, column, codes) for column in columns}
        try:
            says_it = condition_from(text, targets) == condition
        except NotSimple:
            says_it = False
        return text, {} if says_it else {CONDITION: condition_value(condition)}


def _codes(question: Question) -> tuple[str, ...]:
    if question.scale is not None:
        return tuple(str(point) for point in range(1, question.scale.points + 1))
    return tuple(choice.name for choice in question.choices)


def _scale_marks(scale: Scale) -> tuple[list[str], Mapping[str, str]]:
    return ([ENDS] if len(scale.labels) != scale.points else []), {SCALE: scale.name}


def _renamed(name: str, own: str) -> Mapping[str, str]:
    return {} if name == own else {NAME: own}


def _cells(**cells: str | Text) -> Cells:
    flat: dict[tuple[str, str], str] = {}
    for key, value in cells.items():
        flat |= {(key, ""): value} if isinstance(value, str) else {(key, code): words for code, words in value.items()}
    return flat

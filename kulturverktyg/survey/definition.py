"""A questionnaire as plain frozen values: what kiosk, import, results and reports all read.

Texts are mappings from language code (BCP 47, such as ``sv``) to the words. An answer is kept under a
column name: ``name`` for a single question, ``name.now`` and ``name.desired`` for a pair, and
``name.now.pole`` and ``name.desired.pole`` for an allocation of 100 points.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from kulturverktyg.model.kinds import QuestionKind

Text = Mapping[str, str]

#: Codes in a stored row of answers; every real answer lies above both (32-bit integers).
NOT_ANSWERED = -(2**31)
DONT_KNOW = -(2**31) + 1

#: Points that an allocation deals out over its poles.
ALLOCATION_TOTAL = 100
#: Characters that a free text may have.
TEXT_LIMIT = 600


def in_language(text: Text, language: str) -> str:
    """The words in ``language``, or in Swedish, or in whatever language there is."""
    return text.get(language) or text.get("sv") or next(iter(text.values()), "")


@dataclass(frozen=True)
class Scale:
    """An ordered answer scale 1..points, with one label a point or one for each end."""

    name: str
    points: int
    labels: tuple[Text, ...]


@dataclass(frozen=True)
class Choice:
    """One alternative of a single choice, or one pole of an allocation."""

    name: str
    label: Text


@dataclass(frozen=True)
class Question:
    """One page of the kiosk. ``minimum``/``maximum`` are the bounds of a number (inclusive, whole numbers)."""

    name: str
    kind: QuestionKind
    text: Text
    help: Text = field(default_factory=dict)
    scale: Scale | None = None
    choices: tuple[Choice, ...] = ()
    dont_know: bool = False
    required: bool = False
    background: bool = False
    sensitive: bool = False
    reversed: bool = False
    short_form: bool = False
    minimum: int = 0
    maximum: int = 100

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the integer columns that an answer to this question fills, in stored order."""
        match self.kind:
            case QuestionKind.TEXT | QuestionKind.INFORMATION:
                return ()
            case QuestionKind.PAIR:
                return (f"{self.name}.now", f"{self.name}.desired")
            case QuestionKind.ALLOCATION:
                return tuple(f"{self.name}.{part}.{pole.name}" for part in ("now", "desired") for pole in self.choices)
            case _:
                return (self.name,)

    @property
    def bounds(self) -> tuple[int, int]:
        """Lowest and highest whole number that a column of this question may hold."""
        match self.kind:
            case QuestionKind.PAIR | QuestionKind.SCALE:
                assert self.scale is not None  # noqa: S101  (the template check sees to it)
                return 1, self.scale.points
            case QuestionKind.CHOICE:
                return 0, len(self.choices) - 1
            case QuestionKind.RECOMMENDATION:
                return 0, 10
            case QuestionKind.ALLOCATION:
                return 0, ALLOCATION_TOTAL
            case _:
                return self.minimum, self.maximum


@dataclass(frozen=True)
class Section:
    """Questions that belong together; a dimension when its pairs and scales make one score."""

    name: str
    title: Text
    dimension: bool
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class SurveyDefinition:
    """A whole questionnaire in the order it is asked."""

    title: Text
    languages: tuple[str, ...]
    sections: tuple[Section, ...]

    def questions(self) -> Iterator[Question]:
        """All questions in the order they are asked."""
        for section in self.sections:
            yield from section.questions

    def question(self, name: str) -> Question:
        """The question called ``name``; KeyError when there is none."""
        for question in self.questions():
            if question.name == name:
                return question
        raise KeyError(name)

    def section_of(self, name: str) -> Section:
        """The section that holds the question called ``name``; KeyError when there is none."""
        for section in self.sections:
            if any(question.name == name for question in section.questions):
                return section
        raise KeyError(name)

    def columns(self) -> tuple[str, ...]:
        """Names of all integer columns in stored order: the layout of a response's row."""
        return tuple(column for question in self.questions() for column in question.columns)

    def short(self) -> "SurveyDefinition":
        """The short form: only its marked pairs and scales, and the background questions."""
        sections = (
            Section(
                section.name,
                section.title,
                section.dimension,
                tuple(q for q in section.questions if q.short_form or q.background),
            )
            for section in self.sections
        )
        return SurveyDefinition(self.title, self.languages, tuple(s for s in sections if s.questions))

    def to_json(self) -> dict[str, Any]:
        """A JSON object in the format of the templates; `from_json` reads it back to an equal value."""
        scales = {q.scale.name: q.scale for q in self.questions() if q.scale is not None}
        return {
            "title": dict(self.title),
            "languages": list(self.languages),
            "scales": {
                s.name: {"points": s.points, "labels": [dict(label) for label in s.labels]} for s in scales.values()
            },
            "sections": [
                {
                    "name": s.name,
                    "title": dict(s.title),
                    "dimension": s.dimension,
                    "questions": [_question_to_json(q) for q in s.questions],
                }
                for s in self.sections
            ],
        }

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> "SurveyDefinition":
        """Build from checked JSON (see `survey.template`); KeyError or ValueError when it is malformed."""
        scales = {
            name: Scale(name, scale["points"], tuple(dict(label) for label in scale["labels"]))
            for name, scale in data["scales"].items()
        }
        return SurveyDefinition(
            dict(data["title"]),
            tuple(data["languages"]),
            tuple(
                Section(
                    s["name"],
                    dict(s["title"]),
                    bool(s["dimension"]),
                    tuple(_question_from_json(q, scales) for q in s["questions"]),
                )
                for s in data["sections"]
            ),
        )


_FLAGS = ("dont_know", "required", "background", "sensitive", "reversed", "short_form")


def _question_to_json(question: Question) -> dict[str, Any]:
    data: dict[str, Any] = {
        "name": question.name,
        "kind": question.kind.value,
        "text": dict(question.text),
    }
    if question.help:
        data["help"] = dict(question.help)
    if question.scale is not None:
        data["scale"] = question.scale.name
    if question.choices:
        data["choices"] = [{"name": c.name, "label": dict(c.label)} for c in question.choices]
    data |= {flag: True for flag in _FLAGS if getattr(question, flag)}
    if question.kind is QuestionKind.NUMBER:
        data |= {"minimum": question.minimum, "maximum": question.maximum}
    return data


def _question_from_json(data: Mapping[str, Any], scales: Mapping[str, Scale]) -> Question:
    scale = data.get("scale")
    return Question(
        name=data["name"],
        kind=QuestionKind(data["kind"]),
        text=dict(data["text"]),
        help=dict(data.get("help", {})),
        scale=scales[scale] if scale is not None else None,
        choices=tuple(Choice(c["name"], dict(c["label"])) for c in data.get("choices", ())),
        minimum=data.get("minimum", 0),
        maximum=data.get("maximum", 100),
        **{flag: bool(data.get(flag, False)) for flag in _FLAGS},
    )

"""A survey definition to and from the mapped classes of a survey version."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.model.survey import AnswerScale, SurveyText, SurveyVersion
from kulturverktyg.model.survey import Question as QuestionRow
from kulturverktyg.model.survey import Section as SectionRow
from kulturverktyg.survey.definition import Choice, Question, Scale, Section, SurveyDefinition, Text


def to_version(definition: SurveyDefinition, number: int) -> SurveyVersion:
    """A new survey version, not yet in any session, that `from_version` reads back to an equal definition."""
    scales = {
        q.scale.name: AnswerScale(name=q.scale.name, points=q.scale.points, labelled=len(q.scale.labels))
        for q in definition.questions()
        if q.scale is not None
    }
    return SurveyVersion(
        number=number,
        languages=list(definition.languages),
        scales=list(scales.values()),
        sections=[
            SectionRow(
                position=position,
                name=section.name,
                dimension=section.dimension,
                questions=[_question_row(q, place, scales) for place, q in enumerate(section.questions)],
            )
            for position, section in enumerate(definition.sections)
        ],
        texts=[
            SurveyText(key=key, language=language, text=words)
            for key, text in _texts(definition)
            for language, words in text.items()
        ],
    )


def from_version(version: SurveyVersion) -> SurveyDefinition:
    """The definition that a stored survey version holds."""
    texts: Mapping[str, dict[str, str]] = defaultdict(dict)
    for row in sorted(version.texts, key=lambda row: version.languages.index(row.language)):
        texts[row.key][row.language] = row.text
    scales = {
        row.name: Scale(
            row.name, row.points, tuple(texts[f"scale.{row.name}.{place}"] for place in range(row.labelled))
        )
        for row in version.scales
    }
    return SurveyDefinition(
        texts["title"],
        tuple(version.languages),
        tuple(
            Section(
                row.name,
                texts[f"section.{row.name}.title"],
                row.dimension,
                tuple(_question(q, texts, scales) for q in row.questions),
            )
            for row in version.sections
        ),
    )


def _texts(definition: SurveyDefinition) -> Iterator[tuple[str, Text]]:
    yield "title", definition.title
    scales: dict[str, Scale] = {}
    for section in definition.sections:
        yield f"section.{section.name}.title", section.title
        for question in section.questions:
            yield f"question.{question.name}.text", question.text
            yield f"question.{question.name}.help", question.help
            for choice in question.choices:
                yield f"question.{question.name}.choice.{choice.name}", choice.label
            if question.scale is not None:
                scales[question.scale.name] = question.scale
    for scale in scales.values():
        for place, label in enumerate(scale.labels):
            yield f"scale.{scale.name}.{place}", label


def _question_row(question: Question, position: int, scales: Mapping[str, AnswerScale]) -> QuestionRow:
    return QuestionRow(
        position=position,
        name=question.name,
        kind=question.kind,
        scale=scales[question.scale.name] if question.scale is not None else None,
        choices=[choice.name for choice in question.choices],
        dont_know=question.dont_know,
        required=question.required,
        background=question.background,
        sensitive=question.sensitive,
        reversed=question.reversed,
        short_form=question.short_form,
        minimum=question.minimum,
        maximum=question.maximum,
    )


def _question(row: QuestionRow, texts: Mapping[str, dict[str, str]], scales: Mapping[str, Scale]) -> Question:
    return Question(
        name=row.name,
        kind=QuestionKind(row.kind),
        text=texts[f"question.{row.name}.text"],
        help=texts.get(f"question.{row.name}.help", {}),
        scale=scales[row.scale.name] if row.scale is not None else None,
        choices=tuple(Choice(name, texts[f"question.{row.name}.choice.{name}"]) for name in row.choices),
        dont_know=row.dont_know,
        required=row.required,
        background=row.background,
        sensitive=row.sensitive,
        reversed=row.reversed,
        short_form=row.short_form,
        minimum=row.minimum,
        maximum=row.maximum,
    )

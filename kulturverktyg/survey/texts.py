"""Every text of a survey under a key of its own, so that it can be stored, translated and counted.

Keys are ``title``, ``section.<name>.title``, ``question.<name>.text``, ``question.<name>.help``,
``question.<name>.choice.<choice>`` and ``scale.<name>.<place>``, with places from 0.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from kulturverktyg.survey.definition import Choice, Question, Scale, Section, SurveyDefinition, Text

TITLE = "title"


def texts_of(survey: SurveyDefinition) -> Iterator[tuple[str, Text]]:
    """Every key and its text, in the order a participant meets them; a scale where it is first used."""
    yield TITLE, survey.title
    scales: set[str] = set()
    for section in survey.sections:
        yield section_key(section.name), section.title
        for question in section.questions:
            yield text_key(question.name), question.text
            yield help_key(question.name), question.help
            for choice in question.choices:
                yield choice_key(question.name, choice.name), choice.label
            if question.scale is not None and question.scale.name not in scales:
                scales.add(question.scale.name)
                yield from ((label_key(question.scale.name, i), label) for i, label in enumerate(question.scale.labels))


def with_texts(survey: SurveyDefinition, texts: Mapping[str, Text]) -> SurveyDefinition:
    """The survey with the words of ``texts`` in place of its own under the same keys; other keys keep theirs."""
    scales = {
        name: replace(
            scale,
            labels=tuple(texts.get(label_key(name, i), label) for i, label in enumerate(scale.labels)),
        )
        for name, scale in survey.scales().items()
    }
    return replace(
        survey,
        title=texts.get(TITLE, survey.title),
        sections=tuple(_section(section, texts, scales) for section in survey.sections),
    )


def section_key(section: str) -> str:
    """Key of a section's title."""
    return f"section.{section}.title"


def text_key(question: str) -> str:
    """Key of what a question says."""
    return f"question.{question}.text"


def help_key(question: str) -> str:
    """Key of a question's explanation."""
    return f"question.{question}.help"


def choice_key(question: str, choice: str) -> str:
    """Key of an alternative or a pole."""
    return f"question.{question}.choice.{choice}"


def label_key(scale: str, place: int) -> str:
    """Key of a scale's label, from 0."""
    return f"scale.{scale}.{place}"


def _section(section: Section, texts: Mapping[str, Text], scales: Mapping[str, Scale]) -> Section:
    return replace(
        section,
        title=texts.get(section_key(section.name), section.title),
        questions=tuple(_question(question, texts, scales) for question in section.questions),
    )


def _question(question: Question, texts: Mapping[str, Text], scales: Mapping[str, Scale]) -> Question:
    return replace(
        question,
        text=texts.get(text_key(question.name), question.text),
        help=texts.get(help_key(question.name), question.help),
        scale=scales[question.scale.name] if question.scale is not None else None,
        choices=tuple(
            Choice(choice.name, texts.get(choice_key(question.name, choice.name), choice.label))
            for choice in question.choices
        ),
    )

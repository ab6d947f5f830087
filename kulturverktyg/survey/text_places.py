"""Where each text of a survey stands, in plain Swedish: what a translator needs to see beside the words."""

from collections import Counter
from collections.abc import Iterator, Mapping

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Question, Scale, SurveyDefinition
from kulturverktyg.survey.numbering import numbered
from kulturverktyg.survey.texts import TITLE, choice_key, help_key, label_key, section_key, text_key

_ENDS = ("lägsta steget", "högsta steget")


def text_places(survey: SurveyDefinition) -> Mapping[str, str]:
    """A place such as ”Fråga 3, alternativ 2” for every text key."""
    return dict(_places(survey))


def _places(survey: SurveyDefinition) -> Iterator[tuple[str, str]]:
    yield TITLE, "Enkätens rubrik"
    uses = Counter(question.scale.name for question in survey.questions() if question.scale is not None)
    scales: set[str] = set()
    names = numbered(survey)
    for place, section in enumerate(survey.sections, 1):
        yield section_key(section.name), f"Avsnitt {place}, rubrik"
        for question in section.questions:
            name = names[question.name]
            yield from _question_places(question, name)
            if question.scale is not None and question.scale.name not in scales:
                scales.add(question.scale.name)
                shared = " m.fl." if uses[question.scale.name] > 1 else ""
                yield from _scale_places(question.scale, f"{name}{shared}")


def _question_places(question: Question, name: str) -> Iterator[tuple[str, str]]:
    yield text_key(question.name), name
    yield help_key(question.name), f"{name}, förklaring"
    noun = "pol" if question.kind is QuestionKind.ALLOCATION else "alternativ"
    for place, choice in enumerate(question.choices, 1):
        yield choice_key(question.name, choice.name), f"{name}, {noun} {place}"


def _scale_places(scale: Scale, where: str) -> Iterator[tuple[str, str]]:
    ends = len(scale.labels) == len(_ENDS)
    for place in range(len(scale.labels)):
        step = _ENDS[place] if ends else f"steg {place + 1} av {len(scale.labels)}"
        yield label_key(scale.name, place), f"{where}, {step}"

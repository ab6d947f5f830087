"""The survey on paper, in one of its languages, in the order of the kiosk so that it is quick to type in."""

from collections.abc import Iterator, Mapping, Sequence

from kulturverktyg.errors import KnownError
from kulturverktyg.printing.paper_questions import QuestionsOnPaper, options_to_tick
from kulturverktyg.survey.definition import SurveyDefinition, in_language
from kulturverktyg.survey.language_names import language_name
from kulturverktyg.survey.languages import KioskTexts, available_languages, load_language
from kulturverktyg.typesetting.letters import shortened
from kulturverktyg.typesetting.typeset import typeset

_TITLE_IN_FOOTER = 60
_PROMISES = ("promise.nobody", "promise.collect")
_ADVICE = ("paper.answer", "paper.skip")


def paper_survey(
    survey: SurveyDefinition,
    language: str,
    *,
    title: str,
    units: Sequence[str],
    roles: Sequence[str],
    k: int,
    large: bool = False,
) -> bytes:
    """A4 pages to answer with a pen; ``large`` in 18 point type. A group with one name only is not asked for.

    Raises KnownError when the program has no words of its own in the language.
    """
    if language not in available_languages():
        raise KnownError(
            f"Pappersenkäten går inte att skriva ut på {language_name(language)}, eftersom programmets egna texter "
            "inte finns på det språket. Välj ett annat av enkätens språk."
        )
    texts = load_language(language)
    own_title = in_language(survey.title, language)
    values: Mapping[str, object] = {
        "large": large,
        "short_title": shortened(title, _TITLE_IN_FOOTER),
        "survey_title": own_title if own_title != title else "",
        "unreviewed": "" if texts.reviewed else texts.say("language.unreviewed"),
        "promise_title": texts.say("promise.title"),
        "promises": [texts.say("promise.threshold", k=k), *map(texts.say, _PROMISES)],
        "advice": [*map(texts.say, _ADVICE)],
        "names": texts.say("paper.names"),
        "group_title": texts.say("review.group"),
        "group_help": texts.say("group.help", k=k),
        "groups": list(_groups(texts, units, roles)),
        "questions": QuestionsOnPaper(survey, texts).all(),
        "now": texts.say("pair.now"),
        "desired": texts.say("pair.desired"),
        "thanks": texts.say("thanks.title"),
        "hand_in": texts.say("paper.hand_in"),
        "page": texts.texts["paper.page"],
    }
    return typeset("paper_survey", values, title=title, language=language)


def _groups(texts: KioskTexts, units: Sequence[str], roles: Sequence[str]) -> Iterator[Mapping[str, object]]:
    for key, names in (("unit.title", units), ("role.title", [*map(texts.role, roles)])):
        if len(names) > 1:
            yield {"text": texts.say(key), **options_to_tick(names)}

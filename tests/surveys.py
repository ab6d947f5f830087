"""Random surveys for property tests: any that can be stored, and sound ones that could be asked."""

from dataclasses import replace

from hypothesis import strategies as st

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import (
    Choice,
    Condition,
    Question,
    Relation,
    Scale,
    Section,
    SurveyDefinition,
    Text,
)
from kulturverktyg.survey.rules import ALLOWED_FLAGS, CHOICES, FLAGS, RESERVED, SCALED

_LANGUAGES = ["sv", "en", "ar", "so", "fi", "sv-simple"]
_NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,7}", fullmatch=True).filter(lambda name: name not in RESERVED)
#: Words as a person could type them: no control characters, no space around.
_TYPED = (
    st.text(
        st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp"), exclude_characters="\ufffe"),
        min_size=1,
        max_size=24,
    )
    .map(lambda words: " ".join(words.split()))
    .filter(bool)
)


@st.composite
def any_surveys(draw: st.DrawFn) -> SurveyDefinition:
    """Anything that the types allow, half-written surveys too."""
    return draw(_surveys(sound=False))


@st.composite
def sound_surveys(draw: st.DrawFn) -> SurveyDefinition:
    """A survey without faults: every text in the first language, enough alternatives, conditions that look back."""
    return draw(_surveys(sound=True))


@st.composite
def _surveys(draw: st.DrawFn, *, sound: bool) -> SurveyDefinition:
    languages = draw(st.lists(st.sampled_from(_LANGUAGES), min_size=1, max_size=3, unique=True))

    def text(*, whole: bool = sound) -> Text:
        kept = languages if whole else draw(st.sets(st.sampled_from(languages)))
        first = languages[:1] if sound else []
        return {code: draw(_TYPED) for code in languages if code in kept or code in first}

    names = draw(st.lists(_NAMES, min_size=12, max_size=12, unique=True))
    scales = [
        Scale(name, points, tuple(text() for _ in range(draw(st.sampled_from([2, points])))))
        for name, points in draw(
            st.lists(st.tuples(_NAMES, st.integers(4, 11)), min_size=1, max_size=3, unique_by=lambda s: s[0])
        )
    ]
    backgrounds = 0

    def question() -> Question:
        nonlocal backgrounds
        kind = draw(st.sampled_from(QuestionKind))
        flags = {flag: draw(st.booleans()) for flag in (ALLOWED_FLAGS[kind] if sound else FLAGS)}
        backgrounds += flags.get("background", False)
        if sound and backgrounds > 4:
            flags["background"] = False
        fewest, most = CHOICES.get(kind, (0, 0))
        most = min(most, 8)
        chosen = draw(st.lists(_NAMES, min_size=fewest if sound else 0, max_size=most, unique=True))
        number = kind is QuestionKind.NUMBER
        return Question(
            name=names.pop(),
            kind=kind,
            text=text(),
            help=text() if draw(st.booleans()) else {},
            scale=draw(st.sampled_from(scales)) if kind in SCALED else None,
            choices=tuple(Choice(name, text()) for name in chosen),
            minimum=draw(st.integers(-1000, 0)) if number else 0,
            maximum=draw(st.integers(1, 1000)) if number else 100,
            decimals=draw(st.integers(0, 2)) if number else 0,
            **flags,
        )

    fewest = 1 if sound else 0
    sections = tuple(
        Section(name, text(), draw(st.booleans()), tuple(question() for _ in range(draw(st.integers(fewest, 3)))))
        for name in draw(st.lists(_NAMES, min_size=1, max_size=4, unique=True))
    )
    if sound:
        sections = tuple(_sound_dimension(section) for section in sections)
    survey = SurveyDefinition(text(), tuple(languages), sections)
    return draw(_conditioned(survey))


def _sound_dimension(section: Section) -> Section:
    scored = any(question.kind in SCALED for question in section.questions)
    return Section(section.name, section.title, section.dimension and scored, section.questions)


@st.composite
def _conditioned(draw: st.DrawFn, survey: SurveyDefinition) -> SurveyDefinition:
    """Some questions get a condition on an answer that is given before them."""
    conditions: dict[str, Condition] = {}
    before: list[Question] = []
    for question in survey.in_kiosk_order():
        if before and draw(st.integers(0, 3)) == 0:
            earlier = draw(st.sampled_from(before))
            low, high = earlier.bounds
            exact = earlier.kind in (QuestionKind.CHOICE, QuestionKind.MULTIPLE)
            conditions[question.name] = Condition(
                draw(st.sampled_from(earlier.columns)),
                draw(st.sampled_from((Relation.IS, Relation.IS_NOT) if exact else tuple(Relation))),
                draw(st.integers(low, high)),
            )
        if question.columns:
            before.append(question)
    sections = tuple(
        Section(
            section.name,
            section.title,
            section.dimension,
            tuple(replace(question, condition=conditions.get(question.name)) for question in section.questions),
        )
        for section in survey.sections
    )
    return SurveyDefinition(survey.title, survey.languages, sections)

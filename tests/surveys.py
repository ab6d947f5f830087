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
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.rules import ALLOWED_FLAGS, CHOICES, FLAGS, MOST_BACKGROUND, SCALED
from kulturverktyg.survey.texts import texts_of, with_texts

_LANGUAGES = ["sv", "en", "ar", "so", "fi", "sv-simple"]
#: Names that could be mistaken for parts of keys and columns, for one another, or for being too long.
_NAMES = (
    *("now", "desired", "text", "help", "choice", "title", "scale", "question", "section"),
    *("a", "a_1", "a_1_2", "a_2", "b2_", "trivsel", "x" * 100),
)
#: Words as a person could type them: no control characters, no space around.
_TYPED = (
    st.text(
        st.characters(exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp"), exclude_characters="\ufffe"),
        min_size=1,
        max_size=24,
    )
    .map(lambda words: " ".join(words.split()))
    .filter(bool)
)


#: Kinds that can have flags at all.
_FLAGGED = [kind for kind, flags in ALLOWED_FLAGS.items() if flags]


@st.composite
def any_surveys(draw: st.DrawFn) -> SurveyDefinition:
    """Anything that the types allow, half-written surveys too."""
    return draw(_surveys(sound=False))


@st.composite
def sound_surveys(draw: st.DrawFn) -> SurveyDefinition:
    """A survey without faults: every text in the first language, enough alternatives, conditions that look back."""
    return draw(_surveys(sound=True))


@st.composite
def drafts(draw: st.DrawFn, surveys: st.SearchStrategy[SurveyDefinition]) -> SurveyDraft:
    """A survey of the strategy, with some of its translations left out, some of the rest reviewed and some outdated."""
    survey = draw(surveys)
    first, *others = survey.languages
    if not others:
        return SurveyDraft(survey)
    states = draw(st.lists(st.sampled_from(("gone", "unread", "reviewed", "outdated")), min_size=1, max_size=9))
    state_of = {key: states[place % len(states)] for place, (key, _) in enumerate(texts_of(survey))}
    kept = {
        key: {first: text[first]} if state_of[key] == "gone" and first in text else text
        for key, text in texts_of(survey)
    }

    def marked(state: str) -> frozenset[tuple[str, str]]:
        return frozenset(
            (key, code) for key, text in kept.items() for code in text if code != first and state_of[key] == state
        )

    return SurveyDraft(with_texts(survey, kept), marked("reviewed"), marked("outdated"))


class _Words:
    """Texts out of a few drawn words and gaps, so that a survey of hundreds of texts costs no more to draw."""

    def __init__(self, draw: st.DrawFn, languages: list[str], *, whole: bool) -> None:
        self._languages = languages
        self._whole = whole
        self._words = draw(st.lists(_TYPED, min_size=3, max_size=6))
        self._gaps = [0] if whole else draw(st.lists(st.integers(0, 2 ** len(languages) - 1), min_size=1, max_size=7))
        self._said = 0

    def text(self) -> Text:
        """Words in every language, or with some left out; two texts in three are unlike all others."""
        self._said += 1
        gap = self._gaps[self._said % len(self._gaps)]
        return {code: self._next() for place, code in enumerate(self._languages) if not gap >> place & 1}

    def _next(self) -> str:
        self._said += 1
        words = self._words[self._said % len(self._words)]
        return words if self._said % 3 == 0 else f"{words} {self._said}"


@st.composite
def _surveys(draw: st.DrawFn, *, sound: bool) -> SurveyDefinition:
    languages = draw(st.lists(st.sampled_from(_LANGUAGES), min_size=1, max_size=3, unique=True))
    text = _Words(draw, languages, whole=sound).text
    first = draw(st.integers(0, len(_NAMES) - 1))
    names = [*_NAMES[first:], *_NAMES[:first]]
    called = iter(names)
    scales = [
        Scale(name, points, tuple(text() for _ in range(points if each else 2)))
        for name, points, each in draw(
            st.lists(
                st.tuples(st.sampled_from(names), st.integers(4, 11), st.booleans()),
                min_size=1,
                max_size=3,
                unique_by=lambda s: s[0],
            )
        )
    ]
    backgrounds = 0

    def question() -> Question:
        nonlocal backgrounds
        kind = draw(st.sampled_from(QuestionKind))
        set_ = draw(st.sets(st.sampled_from(ALLOWED_FLAGS[kind] if sound else FLAGS))) if kind in _FLAGGED else set()
        backgrounds += "background" in set_
        if sound and backgrounds > MOST_BACKGROUND:
            set_ -= {"background"}
        fewest, most = CHOICES.get(kind, (0, 0))
        chosen = names[: draw(st.integers(fewest if sound else 0, min(most, 8)))]
        number = kind is QuestionKind.NUMBER
        return Question(
            name=next(called),
            kind=kind,
            text=text(),
            help=text() if draw(st.booleans()) else {},
            scale=draw(st.sampled_from(scales)) if kind in SCALED else None,
            choices=tuple(Choice(name, text()) for name in chosen),
            minimum=draw(st.integers(-1000, 0)) if number else 0,
            maximum=draw(st.integers(1, 1000)) if number else 100,
            decimals=draw(st.integers(0, 2)) if number else 0,
            **dict.fromkeys(set_, True),
        )

    sections = tuple(
        Section(name, text(), draw(st.booleans()), tuple(question() for _ in range(count)))
        for name, count in zip(
            names, draw(st.lists(st.integers(1 if sound else 0, 3), min_size=1, max_size=4)), strict=False
        )
    )
    if sound:
        sections = tuple(map(_sound_dimension, _with_an_answer(sections)))
    survey = SurveyDefinition(text(), tuple(languages), sections)
    return draw(_conditioned(survey))


def _with_an_answer(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The sections with a free text first, if they ask nothing."""
    if any(question.kind is not QuestionKind.INFORMATION for section in sections for question in section.questions):
        return sections
    first, *others = sections
    asked, *rest = first.questions
    return (replace(first, questions=(replace(asked, kind=QuestionKind.TEXT), *rest)), *others)


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
                draw(st.integers(low, max(low, high))),
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

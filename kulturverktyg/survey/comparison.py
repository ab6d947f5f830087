"""What has changed from one version of a survey to another, item by item, and which answers can still be compared.

Sections and questions are matched by name, alternatives too.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.condition_words import asked_if, condition_question
from kulturverktyg.survey.definition import Condition, Question, Scale, Section, SurveyDefinition, Text, in_language
from kulturverktyg.survey.figures import span
from kulturverktyg.survey.language_names import language_name
from kulturverktyg.survey.wording import Noun, differences, same_words

_Item = TypeVar("_Item", Section, Question)

_NO_WORDS = "utan ord"
_KINDS: Mapping[QuestionKind, str] = {
    QuestionKind.PAIR: "ett påstående med nuläge och önskat läge",
    QuestionKind.SCALE: "ett påstående på en skala",
    QuestionKind.CHOICE: "en fråga med ett val",
    QuestionKind.MULTIPLE: "en fråga med flera val",
    QuestionKind.RANKING: "en rangordning",
    QuestionKind.RECOMMENDATION: "en rekommendation 0–10",
    QuestionKind.ALLOCATION: "en fördelning av 100 poäng",
    QuestionKind.NUMBER: "en fråga om ett tal",
    QuestionKind.TEXT: "en fråga med fritext",
    QuestionKind.INFORMATION: "information utan svar",
}
#: What is said when a flag is set, and when it is taken away.
_FLAGS: Mapping[str, tuple[str, str]] = {
    "required": ("Frågan måste nu besvaras.", "Frågan får nu hoppas över."),
    "dont_know": ("Det går nu att svara vet ej.", "Det går inte längre att svara vet ej."),
    "background": ("Frågan är nu en bakgrundsfråga.", "Frågan är inte längre en bakgrundsfråga."),
    "sensitive": ("Frågan är nu märkt som känslig.", "Frågan är inte längre märkt som känslig."),
    "reversed": ("Svaren räknas nu omvänt.", "Svaren räknas inte längre omvänt."),
    "short_form": ("Frågan är nu med i den korta formen.", "Frågan är inte längre med i den korta formen."),
}


class ChangeKind(StrEnum):
    """What has happened to a section or a question; one that is both moved and changed is changed."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True)
class Change:
    """What has happened to one section or question, or, with an empty ``name``, to the survey as a whole.

    ``question`` is what it says (or said, if removed) in the survey's first language. ``comparable`` is false when
    answers from before and after must not be laid side by side; it is true of what has no answers of its own.
    """

    kind: ChangeKind
    name: str
    is_section: bool
    question: str
    sentences: tuple[str, ...]
    comparable: bool


def comparable(before: SurveyDefinition, after: SurveyDefinition) -> frozenset[str]:
    """Names of the questions that ask the same thing of the same people in the same words, answered in the same way.

    Of the flags only *reversed* counts. A question that is asked under another condition is asked of other people,
    and so is one that depends on a question that is not comparable itself.
    """
    old = {question.name: question for question in before.questions()}
    kept = {new.name for new in after.questions() if new.name in old and _same_question(old[new.name], new)}
    for question in after.in_kiosk_order():
        if question.name in kept and not _same_condition(before, old[question.name], after, question, kept):
            kept.discard(question.name)
    return frozenset(kept)


def changes(before: SurveyDefinition, after: SurveyDefinition) -> tuple[Change, ...]:
    """Everything that is different, in the order of ``after``, with what is removed where it stood."""
    comparing = _Comparing(before, after)
    return tuple(comparing.changes())


class _Comparing:
    """Two versions side by side."""

    def __init__(self, before: SurveyDefinition, after: SurveyDefinition) -> None:
        self._before = before
        self._after = after
        self._old_sections = {section.name: section for section in before.sections}
        self._new_sections = {section.name: section for section in after.sections}
        self._old = {question.name: question for question in before.questions()}
        self._new = {question.name: question for question in after.questions()}
        self._comparable = comparable(before, after)
        self._languages = tuple(code for code in after.languages if code in before.languages)

    def changes(self) -> Iterator[Change]:
        whole = tuple(self._about_the_whole())
        if whole:
            yield Change(ChangeKind.CHANGED, "", False, "Hela enkäten", whole, comparable=True)
        old, new = list(self._old_sections), list(self._new_sections)
        moved = _moved(old, new)
        for name in _merged(old, new):
            yield from self._section(name, name in moved)

    def _about_the_whole(self) -> Iterator[str]:
        before, after = self._before, self._after
        yield from differences(Noun("Enkätens rubrik"), before.title, after.title, self._languages)
        for code in after.languages:
            if code not in before.languages:
                yield f"Språket {language_name(code)} är nytt."
        for code in before.languages:
            if code not in after.languages:
                yield f"Språket {language_name(code)} är borttaget."
        if self._languages and before.languages[0] != after.languages[0]:
            yield f"Enkäten översätts nu från {language_name(after.languages[0])}."

    def _section(self, name: str, moved: bool) -> Iterator[Change]:
        old, new = self._old_sections.get(name), self._new_sections.get(name)
        kind, sentences = self._about_section(old, new, moved)
        if sentences:
            shown = new if new is not None else old
            title = self._words(shown.title if shown is not None else {}) or "Avsnitt utan rubrik"
            yield Change(kind, name, True, title, sentences, comparable=True)
        before = [question.name for question in old.questions] if old is not None else []
        after = [question.name for question in new.questions] if new is not None else []
        rearranged = _moved(before, after)
        for question in _merged([q for q in before if q in after or q not in self._new], after):
            change = self._question(question, question in rearranged)
            if change is not None:
                yield change

    def _about_section(
        self, old: Section | None, new: Section | None, moved: bool
    ) -> tuple[ChangeKind, tuple[str, ...]]:
        if new is None:
            return ChangeKind.REMOVED, ("Avsnittet är borttaget.",)
        if old is None:
            return ChangeKind.ADDED, ("Avsnittet är nytt.",)
        sentences = [*differences(Noun("Rubriken"), old.title, new.title, self._languages)]
        if old.dimension != new.dimension:
            told = "räknas nu som ett område" if new.dimension else "räknas inte längre som ett område"
            sentences.append(f"Avsnittet {told}.")
        kind = ChangeKind.CHANGED if sentences else ChangeKind.MOVED
        if moved:
            above = _above(new.name, self._after.sections)
            where = f"efter ”{self._words(above.title)}”" if above is not None else "först i enkäten"
            sentences.append(f"Avsnittet är flyttat och står nu {where}.")
        return kind, tuple(sentences)

    def _question(self, name: str, rearranged: bool) -> Change | None:
        old, new = self._old.get(name), self._new.get(name)
        if old is None or new is None:
            kind = ChangeKind.ADDED if old is None else ChangeKind.REMOVED
            told = "Frågan är ny." if old is None else "Frågan är borttagen."
            return Change(kind, name, False, self._asks(new or old), (told,), comparable=False)
        changed = (*self._about_question(old, new), *self._about_asking(old, new))
        if not changed and name not in self._comparable:
            changed = ("Orden finns inte på något språk som båda versionerna har.",)
        moved = tuple(self._about_place(name, rearranged))
        if not changed and not moved:
            return None
        kind = ChangeKind.CHANGED if changed else ChangeKind.MOVED
        return Change(kind, name, False, self._asks(new), (*changed, *moved), name in self._comparable)

    def _about_question(self, old: Question, new: Question) -> Iterator[str]:
        if old.kind is not new.kind:
            yield f"Frågan är nu {_KINDS[new.kind]} i stället för {_KINDS[old.kind]}."
        yield from differences(Noun("Texten"), old.text, new.text, self._languages)
        yield from differences(Noun("Förklaringen"), old.help, new.help, self._languages)
        if old.scale is not None and new.scale is not None:
            yield from self._about_scale(old.scale, new.scale)
        if old.choices and new.choices:
            yield from self._about_choices(old, new)
        if old.kind is new.kind is QuestionKind.NUMBER:
            yield from _about_number(old, new)
        for flag, (set_, taken) in _FLAGS.items():
            if getattr(old, flag) != getattr(new, flag):
                yield set_ if getattr(new, flag) else taken

    def _about_scale(self, old: Scale, new: Scale) -> Iterator[str]:
        if old.points != new.points:
            yield f"Skalan har {new.points} steg i stället för {old.points}."
        each_before, each_now = len(old.labels) == old.points, len(new.labels) == new.points
        if each_before != each_now:
            yield "Skalan har nu ord för varje steg." if each_now else "Skalan har nu bara ord för ändarna."
        for place, (was, is_) in _same_steps(old, new):
            yield from differences(Noun(f"Skalans steg {place}", neuter=True), was, is_, self._languages)

    def _about_choices(self, old: Question, new: Question) -> Iterator[str]:
        pole = new.kind is QuestionKind.ALLOCATION
        noun = Noun("Polen" if pole else "Alternativet", neuter=not pole)
        before = {choice.name: choice.label for choice in old.choices}
        after = {choice.name: choice.label for choice in new.choices}
        for name, label in after.items():
            if name in before:
                yield from differences(noun, before[name], label, self._languages)
            else:
                yield f"{noun.words} ”{self._words(label) or _NO_WORDS}” är {noun.new}."
        for name, label in before.items():
            if name not in after:
                yield f"{noun.words} ”{self._words(label) or _NO_WORDS}” är {noun.removed}."
        if [name for name in before if name in after] != [name for name in after if name in before]:
            yield f"{'Polerna' if pole else 'Alternativen'} står i en annan ordning."

    def _about_asking(self, old: Question, new: Question) -> Iterator[str]:
        """What is different in who is asked."""
        if _meaning(self._before, old) != _meaning(self._after, new):
            if new.condition is None:
                yield "Frågan ställs nu till alla."
                return
            whom = asked_if(self._after, new)
            noun = "Nytt villkor" if old.condition is None else "Ändrat villkor"
            yield f"{noun}: {whom[:1].lower()}{whom[1:]}" if whom else "Villkoret är ändrat."
        elif (looked_at := condition_question(self._after, new)) and looked_at.name not in self._comparable:
            yield f"Frågan beror på svaret på ”{self._asks(looked_at)}”, som är ändrad, så andra kan få den."

    def _about_place(self, name: str, rearranged: bool) -> Iterator[str]:
        new = self._after.section_of(name)
        if self._before.section_of(name).name != new.name:
            yield f"Frågan är flyttad till avsnittet ”{self._words(new.title)}”."
        elif rearranged:
            above = _above(name, new.questions)
            where = f"efter ”{self._asks(above)}”" if above is not None else "först i avsnittet"
            yield f"Frågan är flyttad och står nu {where}."

    def _asks(self, question: Question | None) -> str:
        return (self._words(question.text) if question is not None else "") or "Fråga utan text"

    def _words(self, text: Text) -> str:
        return in_language(text, self._after.languages[0])


def _above(name: str, items: Sequence[_Item]) -> _Item | None:
    """What stands right before the one called ``name``."""
    place = [item.name for item in items].index(name)
    return items[place - 1] if place else None


def _about_number(old: Question, new: Question) -> Iterator[str]:
    if (old.minimum, old.maximum) != (new.minimum, new.maximum):
        yield f"Talet får vara {span(new.minimum, new.maximum)} i stället för {span(old.minimum, old.maximum)}."
    if old.decimals != new.decimals:
        noun = "decimal" if new.decimals == 1 else "decimaler"
        yield f"Talet har {new.decimals} {noun} i stället för {old.decimals}."


def _same_steps(old: Scale, new: Scale) -> Iterator[tuple[int, tuple[Text, Text]]]:
    """The steps that both scales have words for, by their place in the new one: all of them, or the ends."""
    if old.points == new.points == len(old.labels) == len(new.labels):
        yield from enumerate(zip(old.labels, new.labels, strict=True), start=1)
    else:
        yield 1, (old.labels[0], new.labels[0])
        yield new.points, (old.labels[-1], new.labels[-1])


def _same_question(old: Question, new: Question) -> bool:
    return (
        old.kind is new.kind
        and old.reversed == new.reversed
        and (old.minimum, old.maximum, old.decimals) == (new.minimum, new.maximum, new.decimals)
        and same_words(old.text, new.text)
        and same_words(old.help, new.help)
        and _same_scale(old.scale, new.scale)
        and [choice.name for choice in old.choices] == [choice.name for choice in new.choices]
        and all(same_words(a.label, b.label) for a, b in zip(old.choices, new.choices, strict=True))
    )


def _same_scale(old: Scale | None, new: Scale | None) -> bool:
    if old is None or new is None:
        return old is new
    return (
        old.points == new.points
        and len(old.labels) == len(new.labels)
        and all(same_words(a, b) for a, b in zip(old.labels, new.labels, strict=True))
    )


def _same_condition(
    before: SurveyDefinition, old: Question, after: SurveyDefinition, new: Question, comparable: Collection[str]
) -> bool:
    looked_at = condition_question(after, new)
    return _meaning(before, old) == _meaning(after, new) and (looked_at is None or looked_at.name in comparable)


def _meaning(survey: SurveyDefinition, question: Question) -> tuple[Condition, str] | None:
    """A question's condition with the alternative it names, which stays the same when alternatives are moved."""
    condition, looked_at = question.condition, condition_question(survey, question)
    if condition is None:
        return None
    if (
        looked_at is not None
        and looked_at.kind is QuestionKind.CHOICE
        and 0 <= condition.value < len(looked_at.choices)
    ):
        return replace(condition, value=0), looked_at.choices[condition.value].name
    return condition, ""


def _moved(before: Sequence[str], after: Sequence[str]) -> set[str]:
    """The fewest names that have been moved, of those in both: all but a longest run in unchanged order."""
    places = {name: place for place, name in enumerate(before)}
    shared = [name for name in after if name in places]
    longest: list[list[str]] = []
    for name in shared:
        runs = [run for run in longest if places[run[-1]] < places[name]]
        longest.append([*max(runs, key=len, default=[]), name])
    stayed = max(longest, key=len, default=[])
    return {name for name in shared if name not in stayed}


def _merged(before: Sequence[str], after: Sequence[str]) -> list[str]:
    """The names of ``after``, and those that are only in ``before`` right after what they stood after."""
    merged = list(after)
    for place, name in enumerate(before):
        if name not in merged:
            above = next((other for other in reversed(before[:place]) if other in merged), None)
            merged.insert(0 if above is None else merged.index(above) + 1, name)
    return merged

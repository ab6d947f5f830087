"""Papers typed in by keys alone: what is typed is what is saved, and two typings that differ never pass unseen."""

from collections.abc import Mapping
from dataclasses import replace
from random import Random
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.paper import PaperEntry, Phase
from kulturverktyg.collect.paper_fields import PaperFields
from kulturverktyg.collect.paper_keys import Key
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import DONT_KNOW, Condition, Question, Relation, Scale, SurveyDefinition
from tests.ballots import ballots_for
from tests.kiosk_packages import (
    CULTURE,
    EVERY_KIND,
    FIVE,
    GOOD,
    HOURS,
    MUST,
    NEAR,
    RECOMMEND,
    SAY,
    WORDS,
    YEARS_HERE,
    package,
)
from tests.paper_typist import keys_for
from tests.surveys import sound_surveys

TWELVE = tuple(replace(SAY, name=f"say_{number}") for number in range(12))


def asking(survey: SurveyDefinition, **others: int) -> KioskPackage:
    return replace(package(units=[f"Enhet {n}" for n in range(others.get("units", 2))]), survey=survey)


def type_in(entry: PaperEntry, *keys: str) -> None:
    for key in keys:
        assert not entry.word or "ska besvaras" in entry.word, entry.word
        entry.press(key)


def saved(entry: PaperEntry) -> Ballot:
    entry.press(Key.ENTER)
    ballot = entry.ballot
    assert ballot is not None, entry.word
    entry.saved()
    return ballot


def same(ballot: Ballot | None, other: Ballot) -> bool:
    return ballot is not None and replace(ballot, id=other.id) == other


@st.composite
def papers(draw: st.DrawFn) -> tuple[KioskPackage, list[Ballot]]:
    """Some papers of one survey, with questions left blank, sides left blank, and *vet ej*."""
    survey = draw(sound_surveys())
    whole = asking(survey, units=draw(st.sampled_from((1, 2, 12))))
    chance = Random(draw(st.integers(0, 2**32)))
    return whole, [_with_gaps(whole, ballot, chance) for ballot in ballots_for(whole, 2, chance.randrange(2**32))]


def _with_gaps(package: KioskPackage, ballot: Ballot, chance: Random) -> Ballot:
    answers = dict(ballot.answers)
    layout = PaperFields(package)
    for question in package.survey.questions():
        for field in layout.fields_of(question.name):
            match chance.randrange(5):
                case 0:
                    answers = {c: v for c, v in answers.items() if c not in field.columns}
                case 1 if question.dont_know:
                    answers |= dict.fromkeys(field.columns, DONT_KNOW)
    asked = {q.name: q for q in package.survey.asked(answers)}
    columns = {column for question in asked.values() for column in question.columns}
    texts = {name: f"{text}\nÅ é {chance.random()}" for name, text in ballot.texts.items() if name in asked}
    return replace(ballot, answers={c: v for c, v in answers.items() if c in columns}, texts=texts)


@given(papers())
@settings(max_examples=20)
def test_any_survey_typed_by_keys_gives_back_what_stands_on_the_paper(case: tuple[KioskPackage, list[Ballot]]) -> None:
    package, ballots = case
    entry = PaperEntry(package)
    for ballot in ballots:
        entry.change_group()
        type_in(entry, *keys_for(package, ballot))
        assert entry.field is None, entry.word
        if ballot.answers or ballot.texts:
            assert same(saved(entry), ballot)
        else:
            entry.press(Key.ENTER)
            assert entry.word.startswith("Det finns inget svar på pappret")
            entry.discard()


@given(papers(), st.booleans())
@settings(max_examples=12)
def test_typed_twice_every_difference_is_found_and_either_can_be_kept(
    case: tuple[KioskPackage, list[Ballot]], keep_first: bool
) -> None:
    package, (one, other) = case
    if not (one.answers or one.texts) or not (other.answers or other.texts):
        return
    entry = PaperEntry(package, twice=True)
    type_in(entry, *keys_for(package, one))
    entry.press(Key.ENTER)
    assert entry.phase is Phase.SECOND
    entry.change_group()
    type_in(entry, *keys_for(package, other))
    entry.press(Key.ENTER)
    assert _unlike(entry) == _columns_unlike(one, other)
    while entry.difference is not None:
        found = entry.difference
        given_there = found.first if keep_first else found.second
        entry.press("1" if (keep_first and found.first) or (given_there is None and found.first) else "2")
        assert not entry.word or "ska besvaras" in entry.word, entry.word
    assert same(saved(entry), one if keep_first else other)


def _unlike(entry: PaperEntry) -> set[str]:
    """Columns, texts and groups that differ between the typings, blank or not asked being the same."""
    found: set[str] = set()
    for difference in entry.differences:
        sides = [given.answers if given is not None else {} for given in (difference.first, difference.second)]
        found |= {c for c in difference.field.columns if sides[0].get(c) != sides[1].get(c)}
        texts = [given.text if given is not None else "" for given in (difference.first, difference.second)]
        found |= {difference.field.key} if texts[0] != texts[1] or difference.field.question is None else set()
    return found


def _columns_unlike(one: Ballot, other: Ballot) -> set[str]:
    groups = {key for key, a, b in (("@unit", one.unit, other.unit), ("@role", one.role, other.role)) if a != b}
    return groups | _keys_unlike(one.answers, other.answers) | _keys_unlike(one.texts, other.texts)


def _keys_unlike(one: Mapping[str, object], other: Mapping[str, object]) -> set[str]:
    return {key for key in (*one, *other) if one.get(key) != other.get(key)}


def test_twelve_pairs_are_twenty_four_keys_and_enter_once_the_group_is_known() -> None:
    twelve = package(*TWELVE)
    first, second = ballots_for(twelve, 2)
    entry = PaperEntry(twelve)
    type_in(entry, *keys_for(twelve, first))
    saved(entry)
    second = replace(second, unit=first.unit, role=first.role)
    keys = list(keys_for(twelve, second, groups=False))
    assert len(keys) == 24
    type_in(entry, *keys)
    assert entry.field is None
    assert same(saved(entry), second)
    assert entry.count == 2


@pytest.mark.parametrize(
    ("question", "key", "answer"),
    [
        (RECOMMEND, "0", 0),
        (RECOMMEND, "T", 10),
        (NEAR, "0", 10),
        (NEAR, "e", 11),
        (replace(NEAR, kind=QuestionKind.SCALE, scale=Scale("ten", 10, FIVE.labels[:2])), "0", 10),
    ],
)
def test_points_beyond_nine_have_a_key_of_their_own(question: Question, key: str, answer: int) -> None:
    entry = _open(question)
    column = question.columns[0]
    entry.press(key)
    field = next(field for field in entry.fields if column in field.columns)
    typed = entry.given(field)
    assert typed is not None
    assert typed.answers == {column: answer}


@pytest.mark.parametrize(
    ("question", "keys", "word"),
    [
        (SAY, "6", "Här går bara 1–5, V eller B."),
        (SAY, "0", "Här går bara 1–5, V eller B."),
        (MUST, "v", "Den här frågan har inget vet ej. B lämnar den tom."),
        (RECOMMEND, "e", "Här går bara 0–9, T, V eller B."),
        (NEAR, "x", "Här går bara 1–9, 0, E eller B."),
        (HOURS, "25", None),
        (replace(HOURS, decimals=0), "2,", "Svaret är ett helt tal, utan komma."),
        (HOURS, "2,55", "Högst en siffra efter kommat."),
        (CULTURE, "101", "Högst 100 poäng. Enter går till nästa, Backsteg suddar."),
        (CULTURE, "x", "Här går bara siffror, V eller B."),
    ],
)
def test_a_key_that_does_not_fit_changes_nothing_and_is_told_quietly(
    question: Question, keys: str, word: str | None
) -> None:
    entry = _open(question)
    for key in keys[:-1]:
        entry.press(key)
    before = entry.field, entry.draft
    entry.press(keys[-1])
    if word is None:
        before = entry.field, entry.draft
        entry.press(Key.ENTER)
        word = "Svaret ska vara ett tal från −2 till 24. Står det så på pappret lämnar B frågan tom."
    assert (entry.word, (entry.field, entry.draft)) == (word, before)
    entry.press("b")
    assert entry.word == ("Fråga 1 ska besvaras i kiosken, men på papper får den vara tom." if question is MUST else "")


def test_points_that_are_not_a_hundred_stay_to_be_mended() -> None:
    entry = _open(CULTURE)
    _press(entry, "4", "0", Key.ENTER, Key.ENTER, "5", "0", Key.ENTER, Key.ENTER)
    assert entry.word.startswith("Poängen blir 90, inte 100.")
    _press(entry, Key.BACKSPACE, Key.BACKSPACE, Key.BACKSPACE, "6", "0", Key.ENTER, Key.ENTER)
    assert entry.field is not None
    assert (entry.field.is_desired, entry.word) == (True, "")


def test_a_place_is_given_once_in_a_ranking() -> None:
    entry = _open(EVERY_KIND[6])
    _press(entry, "2", "2")
    assert (entry.draft, entry.word[:22]) == ("2", "Plats 2 är redan given")


def test_backspace_takes_back_letters_and_then_goes_back_a_field() -> None:
    entry = _open(GOOD, HOURS)
    _press(entry, "1", "3", Key.BACKSPACE, Key.ENTER, "7", ",", "5", Key.BACKSPACE)
    assert entry.draft == "7,"
    _press(entry, Key.BACKSPACE, Key.BACKSPACE, Key.BACKSPACE)
    assert entry.field is not None
    assert entry.field.key == "good"
    typed = entry.given(entry.field)
    assert typed is not None
    assert list(typed.answers.values()) == [1, 0, 0, 0]
    entry.press(Key.ENTER)
    assert entry.field.key == "hours"


def test_a_question_that_is_not_asked_is_passed_over_and_comes_back_when_it_is() -> None:
    later = replace(MUST, condition=Condition("years", Relation.IS, 0))
    entry = _open(YEARS_HERE, later, WORDS)
    entry.press("2")
    assert entry.field is not None
    assert entry.field.key == "words"
    _press(entry, Key.BACKSPACE, "1")
    assert entry.field.key == "must"
    _press(entry, "7", "j", "a", Key.ENTER)
    ballot = saved(entry)
    assert (dict(ballot.answers), dict(ballot.texts)) == ({"years": 0, "must": 7}, {"words": "ja"})


def test_the_group_stays_from_paper_to_paper_until_it_is_changed() -> None:
    asked = package(SAY)
    entry = PaperEntry(asked)
    _press(entry, "2", "1", "3", "3")
    first = saved(entry)
    _press(entry, "4", "4")
    assert (first.unit, first.role) == (asked.units[1].id, asked.roles[0].id)
    assert (saved(entry).unit, entry.count) == (first.unit, 2)
    _press(entry, Key.BACKSPACE, Key.BACKSPACE, "1", "2", "5", "b")
    last = saved(entry)
    assert (last.unit, last.role) == (asked.units[0].id, asked.roles[1].id)


def test_a_role_that_nobody_has_in_the_unit_is_refused() -> None:
    asked = package(SAY, empty=[("Vård/Söder", "Chef")])
    entry = PaperEntry(asked)
    _press(entry, "1", "2", Key.BACKSPACE, Key.BACKSPACE, "2", "2")
    assert entry.field is not None
    assert (entry.field.key, entry.word) == ("@role", "Ingen i den enheten har rollen Chef.")


def test_a_difference_can_be_typed_anew_and_one_settled_taken_up_again() -> None:
    entry = _open(SAY, NEAR)
    entry.twice = True
    _press(entry, "1", "2", "3", "4", Key.ENTER, "1", "5", "3", "6", Key.ENTER)
    assert [difference.field.key for difference in entry.differences] == ["say.desired", "near.desired"]
    _press(entry, "1", Key.BACKSPACE, "r", "4", "3")
    assert entry.word.startswith("Välj 1 för första gången")
    entry.press("2")
    assert dict(saved(entry).answers) == {"say.now": 1, "say.desired": 4, "near.now": 3, "near.desired": 6}
    assert entry.phase is Phase.FIRST


def test_nothing_of_the_first_typing_is_seen_during_the_second() -> None:
    entry = _open(SAY, WORDS)
    entry.twice = True
    _press(entry, "1", "2", "h", "e", "j", Key.ENTER, Key.ENTER)
    assert entry.phase is Phase.SECOND
    assert [entry.given(field) for field in entry.fields if field.question is not None] == [None] * 3
    _press(entry, "1", "2")
    assert entry.draft == ""


def test_a_paper_that_could_not_be_saved_is_kept_under_its_id() -> None:
    entry = _open(SAY)
    _press(entry, "1", "2", Key.ENTER)
    first = entry.ballot
    entry.press("3")
    entry.save_failed("Svaren kunde inte sparas just nu.")
    assert (entry.word, entry.begun, entry.count) == ("Svaren kunde inte sparas just nu.", True, 0)
    entry.press(Key.ENTER)
    assert entry.ballot == first
    entry.saved()
    assert (entry.count, entry.begun, entry.ballot) == (1, False, None)


def test_keys_pressed_while_a_paper_is_saved_belong_to_the_next() -> None:
    entry = _open(SAY)
    _press(entry, "1", "2", Key.ENTER)
    _press(entry, "3", "4", Key.ENTER)
    entry.saved()
    assert (entry.count, entry.ballot is not None) == (1, True)
    entry.saved()
    assert (entry.count, entry.begun) == (2, False)


def test_a_paper_put_away_leaves_nothing() -> None:
    entry = _open(SAY, WORDS)
    _press(entry, "1", "2", "h")
    entry.discard()
    assert (entry.begun, entry.draft, entry.count) == (False, "", 0)
    assert all(entry.given(field) is None for field in entry.fields if field.question is not None)


def _open(*questions: Question) -> PaperEntry:
    """An entry for a workplace with one group only."""
    return PaperEntry(package(*questions, units=["Vård"], roles=["Medarbetare"]), new_id=lambda: UUID(int=7))


def _press(entry: PaperEntry, *keys: str) -> None:
    for key in keys:
        entry.press(key)

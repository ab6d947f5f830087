"""A word finds its other forms, and all the words that are asked for have to be there."""

from uuid import uuid4

from kulturverktyg.understand.interview import InterviewView
from kulturverktyg.understand.note_search import found_in

MEETINGS = InterviewView(uuid4(), text="På mötena säger ingen något om arbetstiderna.")
CALM = InterviewView(uuid4(), text="Chefen lyssnar.")


def words(asked: str) -> list[str]:
    found = found_in([MEETINGS, CALM], asked)
    return [one.text[begins:ends] for one in (MEETINGS, CALM) for begins, ends in found.get(one.id, ())]


def test_a_word_finds_its_other_forms_in_any_case() -> None:
    assert words("MÖTE") == ["mötena"]
    assert words("chefer") == ["Chefen"]


def test_the_beginning_of_a_word_finds_it() -> None:
    assert words("arbetstid") == ["arbetstiderna"]


def test_all_words_have_to_be_in_the_same_note() -> None:
    assert found_in([MEETINGS, CALM], "möten lyssna") == {}
    assert words("ingen möten") == ["mötena", "ingen"]


def test_asking_for_nothing_finds_every_note() -> None:
    assert found_in([MEETINGS, CALM], " ") == {MEETINGS.id: (), CALM.id: ()}

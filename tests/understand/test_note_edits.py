"""What is marked in a note follows its words when the note is written on."""

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.errors import KnownError
from kulturverktyg.understand.interview import NOTE_LIMIT, Interviews, InterviewView, PassageView, clean_note, in_order
from kulturverktyg.understand.interview_edits.notes import (
    add_interview,
    count_people,
    give_role,
    remove_interview,
    text_changed,
    text_replaced,
    write_note,
)
from tests.interviews import marked_words, note

SAID = "Vi hinner aldrig prata. Ingen frågar oss."


@st.composite
def edited_notes(draw: st.DrawFn) -> tuple[InterviewView, int, int, str]:
    """A note of letters that are all different, with a passage, and a change of it in capitals."""
    length = draw(st.integers(1, 20))
    begins = draw(st.integers(0, length - 1))
    ends = draw(st.integers(begins + 1, length))
    at = draw(st.integers(0, length))
    removed = draw(st.integers(0, length - at))
    text = "abcdefghijklmnopqrst"[:length]
    added = draw(st.text("XYZ", max_size=4))
    return InterviewView(uuid4(), text=text, passages=(PassageView(uuid4(), begins, ends),)), at, removed, added


@given(edited_notes())
def test_a_passage_keeps_all_that_is_left_of_its_own_words_and_takes_none_of_its_neighbours(
    edit: tuple[InterviewView, int, int, str],
) -> None:
    before, at, removed, added = edit
    (passage,) = before.passages
    own = set(before.words(passage)) - set(before.text[at : at + removed])
    after = text_changed(before, at, removed, added)
    assert after.text == before.text[:at] + added + before.text[at + removed :]
    for words in marked_words(after):
        assert words
        assert {letter for letter in words if letter.islower()} == own
    if own:
        assert len(after.passages) == 1


@given(edited_notes())
def test_what_is_put_in_within_a_passage_or_in_place_of_its_words_belongs_to_it(
    edit: tuple[InterviewView, int, int, str],
) -> None:
    before, at, removed, added = edit
    (passage,) = before.passages
    end = at + removed
    belongs = passage.begins <= at and end <= passage.ends and bool(removed or passage.begins < at < passage.ends)
    after = text_changed(before, at, removed, added)
    assert ("".join(marked_words(after)).count(added) > 0) is belongs or not added


@given(st.text("ab \n", max_size=30), st.text("ab \n", max_size=30))
def test_a_text_can_be_replaced_by_any_other(before: str, after: str) -> None:
    assert text_replaced(InterviewView(uuid4(), text=before), after).text == after


def test_typing_before_a_passage_moves_it_and_typing_within_it_makes_it_longer() -> None:
    said = note(SAID, None, "Ingen frågar oss")
    moved = text_replaced(said, "Först. " + SAID)
    assert marked_words(moved) == ["Ingen frågar oss"]
    longer = text_replaced(moved, moved.text.replace("frågar", "frågar aldrig"))
    assert marked_words(longer) == ["Ingen frågar aldrig oss"]


def test_a_name_masked_in_the_middle_of_a_passage_stays_in_it() -> None:
    said = note("Det var Bo som sa nej till oss alla", None, "Bo som sa nej")
    assert marked_words(text_replaced(said, "Det var […] som sa nej till oss alla")) == ["[…] som sa nej"]


def test_a_passage_of_which_nothing_is_left_is_gone_and_the_others_stay() -> None:
    said = note(SAID, None, "Vi hinner aldrig prata", "Ingen frågar oss")
    assert marked_words(text_changed(said, 0, 24, "")) == ["Ingen frågar oss"]


def test_writing_on_a_note_that_is_not_there_any_longer_changes_nothing() -> None:
    assert write_note(Interviews(), note(SAID)) == Interviews()


def test_notes_stand_by_role_and_by_chance_within_it_whatever_the_order_they_were_put_in() -> None:
    first, second = uuid4(), uuid4()
    notes = [note("a", role) for role in (second, None, first, second, first)]
    forwards = backwards = Interviews()
    for one in notes:
        forwards = add_interview(forwards, one, [first, second])
    for one in reversed(notes):
        backwards = add_interview(backwards, one, [first, second])
    assert forwards == backwards
    assert [one.role_id for one in forwards.interviews] == [first, first, second, second, None]
    assert forwards.interviews == in_order(notes, [first, second])


def test_a_note_that_is_given_another_role_stands_among_those() -> None:
    first, second = uuid4(), uuid4()
    one, other = note("a", first), note("b", second)
    given_role = give_role(Interviews(interviews=(one, other)), one.id, None, [first, second])
    assert [each.role_id for each in given_role.interviews] == [second, None]
    assert remove_interview(given_role, one.id).interviews == (other,)


@pytest.mark.parametrize("people", [0, 501])
def test_so_many_cannot_have_been_interviewed_at_once(people: int) -> None:
    one = note("a")
    with pytest.raises(KnownError, match="mellan 1 och 500"):
        count_people(Interviews(interviews=(one,)), one.id, people)


def test_a_note_has_an_end() -> None:
    with pytest.raises(KnownError, match="Dela den"):
        add_interview(Interviews(), replace(note("a"), text="a" * (NOTE_LIMIT + 1)), [])


def test_a_note_is_kept_as_the_window_shows_it() -> None:
    assert clean_note(" \tEtt\r\ntvå\N{NO-BREAK SPACE}tre\x07\N{LINE SEPARATOR}fyra\x0b\n ") == "Ett\ntvå tre\nfyra"

"""The dialogue log: edited without loss, kept row by row, late commitments told, and commitments made measures."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event
from sqlalchemy.orm import Session

from kulturverktyg.decide import dialogue_edits, plan_edits
from kulturverktyg.decide.dialogue import Dialogue, DialogueLog, Exchange, late_commitments, measure_of, promised
from kulturverktyg.decide.dialogues import make_measure, read_dialogues, save_dialogues
from kulturverktyg.decide.measure import LONGEST_TITLE
from kulturverktyg.decide.measures import read_plan, save_plan
from kulturverktyg.errors import KnownError
from tests.builders import Workplace
from tests.decide.dialogues import HEARD, KEPT, LATE, SPRING, TODAYS, WAITING, full_log
from tests.decide.plans import TODAY

WORDS = st.text("abc åäö\n", max_size=12)
DAYS = st.none() | st.dates(dt.date(2026, 1, 1), dt.date(2028, 1, 1))
Edit = Callable[[DialogueLog], DialogueLog]


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    """An edit of whatever there is; a new meeting where there is none."""
    words, day, place = draw(WORDS), draw(DAYS), draw(st.integers(0, 5))
    which = draw(st.sampled_from(["meeting", "name", "drop", "add", "keep", "remove", "move"]))
    new, meeting, is_kept = uuid4(), uuid4(), draw(st.booleans())

    def edit(log: DialogueLog) -> DialogueLog:
        if which == "meeting" or not log:
            return dialogue_edits.keep_meeting(log, Dialogue(day or TODAY, f"Möte {words}", id=meeting))
        dialogue = log[place % len(log)]
        if which == "name":
            return dialogue_edits.keep_meeting(log, replace(dialogue, name=f"M {words}", date=day or TODAY))
        if which == "drop":
            return dialogue_edits.remove_meeting(log, dialogue.id)
        if which == "add" or not dialogue.exchanges:
            return dialogue_edits.add(log, dialogue.id, Exchange(words, id=new))
        one = dialogue.exchanges[place % len(dialogue.exchanges)]
        if which == "remove":
            return dialogue_edits.remove(log, one.id)
        if which == "move":
            return dialogue_edits.move(log, one.id, place - 2)
        due = max(day, dialogue.date) if day else None
        return dialogue_edits.keep(log, replace(one, commitment=words, follow_up=due, kept=is_kept))

    return edit


def test_whatever_is_edited_is_read_back_as_it_was_saved_in_order_of_time(place: Workplace) -> None:
    saved = full_log()

    @given(edits())
    def edit_and_save(edit: Edit) -> None:
        nonlocal saved
        before = saved
        saved = edit(before)
        assert [one.date for one in saved] == sorted(one.date for one in saved)
        save_dialogues(place.store, place.journey_id, saved)
        assert read_dialogues(place.store, place.journey_id) == saved

    save_dialogues(place.store, place.journey_id, saved)
    edit_and_save()


def test_a_meeting_keeps_what_was_said_when_its_name_or_day_is_changed() -> None:
    moved = replace(SPRING, name="  Dialog \n i\tfebruari ", date=dt.date(2027, 12, 1), exchanges=())
    log = dialogue_edits.keep_meeting(full_log(), moved)
    assert [one.name for one in log] == [TODAYS.name, "Dialog i februari"]
    assert log[1].exchanges == SPRING.exchanges


def test_only_rows_that_differ_are_written(place: Workplace) -> None:
    save_dialogues(place.store, place.journey_id, full_log())
    written: list[object] = []

    def remember(session: Session, *_: object) -> None:
        written.extend([*session.new, *(row for row in session.dirty if session.is_modified(row)), *session.deleted])

    event.listen(Session, "before_flush", remember)
    try:
        save_dialogues(place.store, place.journey_id, full_log())
        assert written == []
        save_dialogues(place.store, place.journey_id, dialogue_edits.keep(full_log(), replace(HEARD, reply="Ja")))
        assert len(written) == 1
    finally:
        event.remove(Session, "before_flush", remember)


def test_what_is_late_is_promised_not_kept_and_should_have_been_looked_at() -> None:
    assert late_commitments(full_log(), TODAY) == (LATE,)
    assert late_commitments(full_log(), dt.date(2027, 6, 1)) == (LATE, WAITING)
    assert promised(SPRING.exchanges) == (1, 2)


def test_nothing_is_kept_that_was_not_promised() -> None:
    log = dialogue_edits.keep(full_log(), replace(KEPT, commitment=" "))
    assert not next(one for one in log[0].exchanges if one.id == KEPT.id).kept


@pytest.mark.parametrize(
    ("log", "words"),
    [
        ((replace(SPRING, name=" "),), "behöver ett namn"),
        ((replace(SPRING, name="x" * 201),), "för långt"),
        ((replace(SPRING, exchanges=(replace(LATE, owner="x" * 201),)),), "för långt skriven"),
        ((replace(SPRING, exchanges=(replace(LATE, reply="x" * 10_001),)),), "för lång"),
        ((replace(SPRING, exchanges=(replace(LATE, follow_up=dt.date(27, 2, 1)),)),), "kan inte stämma"),
    ],
)
def test_what_cannot_be_is_refused_in_words_and_nothing_is_saved(
    place: Workplace, log: DialogueLog, words: str
) -> None:
    with pytest.raises(KnownError, match=words):
        save_dialogues(place.store, place.journey_id, log)
    assert read_dialogues(place.store, place.journey_id) == ()


def test_a_commitment_becomes_a_measure_with_its_owner_and_day_and_tells_where_it_comes_from(
    place: Workplace,
) -> None:
    save_dialogues(place.store, place.journey_id, full_log())
    made = make_measure(place.store, place.journey_id, LATE.id)
    (measure,) = read_plan(place.store, place.journey_id).measures
    assert (measure.id, measure.title, measure.owner) == (made, LATE.commitment, LATE.owner)
    assert measure.next_follow_up == LATE.follow_up
    assert "Dialog i januari 2027-01-12" in measure.why
    assert LATE.statement in measure.why
    assert read_dialogues(place.store, place.journey_id)[0].exchanges[0].measure == made


def test_a_measure_that_is_removed_leaves_the_commitment(place: Workplace) -> None:
    save_dialogues(place.store, place.journey_id, full_log())
    made = make_measure(place.store, place.journey_id, LATE.id)
    with_it = read_dialogues(place.store, place.journey_id)
    plan = read_plan(place.store, place.journey_id)
    save_plan(place.store, place.journey_id, plan_edits.remove(plan, made))
    assert read_dialogues(place.store, place.journey_id) == full_log()
    save_dialogues(place.store, place.journey_id, with_it)
    assert read_dialogues(place.store, place.journey_id) == full_log(), "a measure that is gone is not asked for"


def test_a_long_commitment_is_told_whole_in_the_reason_and_none_is_no_measure() -> None:
    long = replace(LATE, commitment="Vi lovar " + "mycket " * 60)
    made = measure_of(SPRING, long)
    assert len(made.title) == LONGEST_TITLE
    assert made.why.startswith(long.commitment)
    with pytest.raises(KnownError, match="inget löfte"):
        measure_of(SPRING, HEARD)

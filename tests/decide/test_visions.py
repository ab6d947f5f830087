"""Visions: written, kept row by row, adopted for good, copied on, and compared through the years."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event
from sqlalchemy.orm import Session

from kulturverktyg.decide import vision_edits
from kulturverktyg.decide.norms import UnwrittenNorm, read_norms, save_norms
from kulturverktyg.decide.vision import (
    SAME_TASK,
    Comment,
    Pair,
    VisionVersion,
    first_draft,
    kind_called,
    kind_words,
)
from kulturverktyg.decide.vision_comparison import Difference, changes
from kulturverktyg.decide.visions import adopt, dimension_titles, new_version, read_visions, save_vision
from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import Effect, Keep
from kulturverktyg.understand import ordered
from tests.builders import Workplace

DAY = dt.date(2027, 3, 16)
KINDS = st.sampled_from(["motto", "behaviour", "reputation", "Möten"])
WORDS = st.text("abc åäö", max_size=12)
NUMBERS = st.integers(0, 5)


def vision_of(*pairs: Pair, **fields: object) -> VisionVersion:
    return replace(first_draft(), pairs=pairs, **fields)  # type: ignore[arg-type]


def pair(now: str, then: str, kind: str = "behaviour", *comments: str) -> Pair:
    return Pair(uuid4(), kind, now, then, tuple(Comment(uuid4(), text) for text in comments))


WHOLE = vision_of(
    pair("Vi väntar", "Vi frågar", "behaviour", "Bra", "Svårt"),
    pair("Vi gör jobbet", "Vi gör skillnad", "motto"),
    pair("Långa möten", "Korta möten", "Möten"),
    motto="Vi ser hela människan",
    levels={"rost": 80, "helhetssyn": 75},
)

Edit = Callable[[VisionVersion], VisionVersion]


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    """An edit of whichever pair there is; one of nothing where there is none."""
    place, words, kind, step = draw(NUMBERS), draw(WORDS), draw(KINDS), draw(st.integers(-3, 3))
    new, said = uuid4(), uuid4()
    which = draw(st.sampled_from(["add", "remove", "move", "change", "comment", "uncomment", "level", "motto"]))

    def edit(vision: VisionVersion) -> VisionVersion:
        if which == "motto":
            return replace(vision, motto=words)
        if which == "level":
            return vision_edits.with_level(vision, kind, place * 20 if step > 0 else None)
        if which == "add" or not vision.pairs:
            return vision_edits.with_pair(vision, Pair(new, kind, words))
        one = vision.pairs[place % len(vision.pairs)]
        if which == "remove":
            return vision_edits.without_pair(vision, one.id)
        if which == "move":
            return vision_edits.moved_pair(vision, one.id, step)
        if which == "change":
            return vision_edits.changed_pair(vision, replace(one, kind=kind, then=words))
        if which == "comment" or not one.comments:
            return vision_edits.with_comment(vision, one.id, Comment(said, words))
        return vision_edits.without_comment(vision, one.id, one.comments[0].id)

    return edit


@given(st.lists(edits(), max_size=30))
def test_no_edit_touches_what_was_before_and_ids_stay_different(made: list[Edit]) -> None:
    states = [WHOLE]
    for edit in made:
        before = states[-1]
        kept = replace(before)
        states.append(edit(before))
        assert before == kept
        ids = [each.id for each in states[-1].pairs] + [c.id for each in states[-1].pairs for c in each.comments]
        assert len(ids) == len(set(ids))


def test_whatever_is_edited_is_read_back_as_it_was_saved(place: Workplace) -> None:
    saved = WHOLE

    @given(edits())
    def edit_and_save(edit: Edit) -> None:
        nonlocal saved
        saved = edit(saved)
        save_vision(place.store, place.journey_id, saved)
        assert read_visions(place.store, place.journey_id) == (saved,)

    save_vision(place.store, place.journey_id, saved)
    edit_and_save()


def test_a_first_draft_begins_with_the_line_that_the_task_is_the_same(place: Workplace) -> None:
    assert read_visions(place.store, place.journey_id) == ()
    assert first_draft().same_task == SAME_TASK
    assert first_draft().number == 1


def test_only_rows_that_differ_are_written(place: Workplace) -> None:
    save_vision(place.store, place.journey_id, WHOLE)
    written: list[object] = []

    def remember(session: Session, *_: object) -> None:
        written.extend([*session.new, *(row for row in session.dirty if session.is_modified(row)), *session.deleted])

    event.listen(Session, "before_flush", remember)
    try:
        save_vision(place.store, place.journey_id, WHOLE)
        assert written == []
        first = replace(WHOLE.pairs[0], then="Vi frågar alltid")
        save_vision(place.store, place.journey_id, vision_edits.changed_pair(WHOLE, first))
    finally:
        event.remove(Session, "before_flush", remember)
    assert [type(row).__name__ for row in written] == ["FromTo"]


def test_an_adopted_vision_cannot_be_changed_and_the_next_begins_as_a_copy_without_comments(place: Workplace) -> None:
    adopt(place.store, place.journey_id, WHOLE, DAY, "  kommun styrelsen ")
    (kept,) = read_visions(place.store, place.journey_id)
    assert (kept.adopted, kept.adopted_by, kept.is_draft) == (DAY, "kommun styrelsen", False)
    with pytest.raises(KnownError, match="Version 1 av visionen är antagen"):
        save_vision(place.store, place.journey_id, replace(WHOLE, motto="Nytt"))
    with pytest.raises(KnownError, match="Version 1 av visionen är antagen"):
        adopt(place.store, place.journey_id, WHOLE, DAY, "nämnden")
    draft_id = new_version(place.store, place.journey_id)
    first, draft = read_visions(place.store, place.journey_id)
    assert first == kept
    assert (draft.id, draft.number, draft.is_draft, draft.motto) == (draft_id, 2, True, WHOLE.motto)
    assert [(p.kind, p.now, p.then) for p in draft.pairs] == [(p.kind, p.now, p.then) for p in WHOLE.pairs]
    assert not any(p.comments for p in draft.pairs)
    assert not {p.id for p in draft.pairs} & {p.id for p in WHOLE.pairs}
    assert dict(draft.levels) == dict(WHOLE.levels)
    with pytest.raises(KnownError, match="redan ett utkast"):
        new_version(place.store, place.journey_id)


@pytest.mark.parametrize(
    ("vision", "by", "sentence"),
    [
        (WHOLE, " ", "Skriv vem som antar"),
        (WHOLE, "x" * 201, "högst 200 tecken"),
        (first_draft(), "nämnden", "säger inget än"),
        (vision_of(pair("Vi väntar", "")), "nämnden", "Par 1 saknar ett av sina led"),
        (vision_of(levels={"rost": 101}, motto="M"), "nämnden", "från 0 till 100"),
        (vision_of(pair("a", "b", "x" * 101)), "nämnden", "högst 100 tecken"),
    ],
)
def test_what_is_not_finished_is_not_adopted(place: Workplace, vision: VisionVersion, by: str, sentence: str) -> None:
    with pytest.raises(KnownError, match=sentence):
        adopt(place.store, place.journey_id, vision, DAY, by)
    assert read_visions(place.store, place.journey_id) == ()


def test_dimensions_have_their_titles_in_the_order_of_the_survey(place: Workplace) -> None:
    titles = dimension_titles(place.store, place.journey_id)
    assert list(titles)[:2] == ["inflytande", "rost"]
    assert titles["rost"] == "Säga vad man tycker"


def test_kinds_are_known_by_their_swedish_words() -> None:
    assert [kind_called(words) for words in ("motto", " Beteende ", "Våra  möten")] == [
        *("motto", "behaviour", "Våra möten"),
    ]
    assert [kind_words(kind) for kind in ("reputation", "Möten")] == ["Rykte", "Möten"]


def test_versions_differ_by_what_was_added_changed_and_removed() -> None:
    copied = [replace(each, id=uuid4(), comments=()) for each in WHOLE.pairs]
    later = vision_of(
        copied[1],
        replace(copied[0], then="Vi frågar den det gäller"),
        pair("De svarar aldrig", "De ringer tillbaka samma dag", "reputation"),
        motto="Vi ser hela människan, och varandra",
        levels={"rost": 85, "larande": 70},
    )
    found = changes(WHOLE, later, {"rost": "Säga vad man tycker", "larande": "Lärande", "helhetssyn": "Helhetssyn"})
    assert [(change.what, change.difference, change.before, change.after) for change in found] == [
        ("Motto", Difference.CHANGED, "Vi ser hela människan", "Vi ser hela människan, och varandra"),
        ("Beteende", Difference.CHANGED, "Vi väntar → Vi frågar", "Vi väntar → Vi frågar den det gäller"),
        ("Rykte", Difference.ADDED, "", "De svarar aldrig → De ringer tillbaka samma dag"),
        ("Möten", Difference.REMOVED, "Långa möten → Korta möten", ""),
        ("Önskad nivå: Säga vad man tycker", Difference.CHANGED, "80", "85"),
        ("Önskad nivå: Lärande", Difference.ADDED, "", "70"),
        ("Önskad nivå: Helhetssyn", Difference.REMOVED, "75", ""),
    ]
    assert changes(WHOLE, replace(WHOLE, pairs=tuple(copied)), {}) == ()


@given(st.lists(edits(), max_size=12))
def test_nothing_differs_between_a_version_and_itself_and_what_differs_does_so_both_ways(made: list[Edit]) -> None:
    vision = WHOLE
    for edit in made:
        vision = edit(vision)
    assert changes(vision, vision, {}) == ()
    there, back = changes(WHOLE, vision, {}), changes(vision, WHOLE, {})
    swapped = {Difference.ADDED: Difference.REMOVED, Difference.REMOVED: Difference.ADDED}
    assert sorted(swapped.get(change.difference, change.difference) for change in there) == sorted(
        change.difference for change in back
    )


def test_norms_are_kept_in_their_order(place: Workplace) -> None:
    norms = (
        UnwrittenNorm(uuid4(), "Man tar det i korridoren", "Beslutet var klart", Effect.HINDERS, Keep.CHANGE),
        UnwrittenNorm(uuid4(), "Vi släpper allt vid larm", "", Effect.HELPS, Keep.KEEP),
        UnwrittenNorm(uuid4()),
    )
    save_norms(place.store, place.journey_id, norms)
    assert read_norms(place.store, place.journey_id) == norms
    fewer = ordered.without(ordered.moved(norms, norms[1].id, -5), norms[2].id)
    save_norms(place.store, place.journey_id, fewer)
    assert read_norms(place.store, place.journey_id) == (norms[1], norms[0])


def test_what_is_gone_cannot_be_changed() -> None:
    for edit in (vision_edits.without_pair, lambda vision, key: vision_edits.moved_pair(vision, key, 1)):
        with pytest.raises(KeyError):
            edit(WHOLE, UUID(int=0))

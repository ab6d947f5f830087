"""Interviews: no role with fewer than K people is told, by number or by quote, and nothing unapproved leaves."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.guard.interviews import ALL, LATER, let_out, parts_of, released_interviews
from kulturverktyg.guard.released_interviews import OTHERS, ReleasedInterviews
from kulturverktyg.model.kinds import QuoteState
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.understand.interview import Interviews, Theme
from kulturverktyg.understand.interviews import read_interviews, save_interviews
from tests.builders import Workplace, workplace
from tests.interviews import quoted

K = 7
APPROVED, WAITING, WITHHELD = QuoteState.APPROVED, QuoteState.WAITING, QuoteState.WITHHELD
ROLES = ("Medarbetare", "Chef", "Förtroendevald")
ROWS = tuple(UnitRow("Omsorg/Hemtjänst", role, 20) for role in ROLES)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    with workplace(tmp_path, ROWS) as made:
        yield made


def interviewed(place: Workplace, people: Mapping[str, int]) -> ReleasedInterviews:
    """What is told where each role was interviewed, every one giving a quote called after it; "" is no role."""
    roles: dict[str, UUID | None] = {role.name: role.id for role in place.view.roles}
    notes = [quoted(roles.get(role), count, [(f"ord av {role}", APPROVED)]) for role, count in people.items()]
    save_interviews(place.store, place.journey_id, Interviews(interviews=tuple(notes)))
    return released_interviews(place.store, place.journey_id)


def signed(released: ReleasedInterviews) -> dict[str, str]:
    return {quote.text.removeprefix("ord av "): quote.role for quote in released.quotes}


def test_roles_that_are_enough_are_told_one_by_one(place: Workplace) -> None:
    released = interviewed(place, {"Medarbetare": 12, "Chef": 7})
    assert released.people == (("Medarbetare", 12), ("Chef", 7))
    assert signed(released) == {"Medarbetare": "Medarbetare", "Chef": "Chef"}
    assert released.note == ""


def test_small_roles_are_told_together(place: Workplace) -> None:
    released = interviewed(place, {"Medarbetare": 12, "Chef": 4, "Förtroendevald": 3})
    assert released.people == (("Medarbetare", 12), (OTHERS, 7))
    assert signed(released) == {"Medarbetare": "Medarbetare", "Chef": OTHERS, "Förtroendevald": OTHERS}
    assert "Chef, Förtroendevald" in released.note


def test_one_small_role_is_told_together_with_the_smallest_other(place: Workplace) -> None:
    released = interviewed(place, {"Medarbetare": 12, "Chef": 8, "Förtroendevald": 3})
    assert released.people == (("Medarbetare", 12), (OTHERS, 11))
    assert signed(released)["Chef"] == signed(released)["Förtroendevald"] == OTHERS


def test_where_that_leaves_one_part_no_quote_is_signed(place: Workplace) -> None:
    released = interviewed(place, {"Medarbetare": 12, "Chef": 3})
    assert released.people == ((ALL, 15),)
    assert set(signed(released).values()) == {""}


def test_an_interview_without_a_role_does_not_tell_the_others(place: Workplace) -> None:
    released = interviewed(place, {"Medarbetare": 12, "Chef": 8, "": 1})
    assert released.people == (("Medarbetare", 12), (OTHERS, 9))


def test_fewer_than_k_in_all_are_told_neither_by_number_nor_by_words(place: Workplace) -> None:
    released = interviewed(place, {"Medarbetare": 4, "Chef": 2})
    assert (released.people, released.quotes) == ((), ())
    assert "Färre än 7" in released.note
    assert released.any


def test_nothing_is_told_where_nobody_was_interviewed(place: Workplace) -> None:
    assert not released_interviews(place.store, place.journey_id).any


def test_only_approved_words_leave_with_the_names_of_their_themes(place: Workplace) -> None:
    theme = Theme(uuid4(), "Att våga")
    states = [("vi får", APPROVED), ("hemligt", WAITING), ("dolt", WITHHELD), ("inget", QuoteState.NONE)]
    note = quoted(place.view.roles[0].id, 9, states)
    coded = replace(note.passages[0], themes=frozenset({theme.id}), dimensions=frozenset({"b", "a"}))
    note = replace(note, passages=(coded, *note.passages[1:]))
    save_interviews(place.store, place.journey_id, Interviews(interviews=(note,), themes=(theme,)))
    released = released_interviews(place.store, place.journey_id)
    (quote,) = released.quotes
    assert (quote.text, quote.themes, quote.dimensions) == ("vi får", ("Att våga",), ("a", "b"))
    assert released.themes == ("Att våga",)


def test_the_order_of_quotes_is_the_same_each_time_and_not_that_of_the_notes(place: Workplace) -> None:
    role = place.view.roles[0].id
    notes = tuple(quoted(role, 1, [(f"ord {n}-{m}", APPROVED) for m in range(3)]) for n in range(9))
    save_interviews(place.store, place.journey_id, Interviews(interviews=notes))
    released = [quote.text for quote in released_interviews(place.store, place.journey_id).quotes]
    assert released == [quote.text for quote in released_interviews(place.store, place.journey_id).quotes]
    kept = read_interviews(place.store, place.journey_id)
    assert released != [passage.quote for _, passage in kept.passages()]


def also(place: Workplace, people: Mapping[str, int]) -> ReleasedInterviews:
    """What is told when a report has left and more have been interviewed since."""
    let_out(place.store, place.journey_id)
    roles = {role.name: role.id for role in place.view.roles}
    before = read_interviews(place.store, place.journey_id)
    notes = [quoted(roles[role], count, [(f"senare ord av {role}", APPROVED)]) for role, count in people.items()]
    save_interviews(place.store, place.journey_id, replace(before, interviews=(*before.interviews, *notes)))
    return released_interviews(place.store, place.journey_id)


def test_who_came_after_a_report_waits_until_they_are_enough(place: Workplace) -> None:
    before = interviewed(place, {"Medarbetare": 12, "Chef": 7})
    released = also(place, {"Chef": 1})
    assert (released.people, released.quotes) == (before.people, before.quotes)
    assert "sedan förra rapporten räknas in när de är minst 7" in released.note
    released = also(place, {"Medarbetare": 7})
    assert released.people == (("Medarbetare", 12), ("Chef", 7), (LATER, 8))
    assert signed(released)["senare ord av Chef"] == signed(released)["senare ord av Medarbetare"] == ""
    assert released.note.startswith(f"{LATER} (Medarbetare, Chef) redovisas tillsammans")
    assert "sedan förra rapporten" not in released.note


def test_who_came_after_a_report_is_told_by_role_where_they_are_enough_themselves(place: Workplace) -> None:
    interviewed(place, {"Medarbetare": 12})
    released = also(place, {"Medarbetare": 8, "Chef": 7})
    assert released.people == (("Medarbetare", 20), ("Chef", 7))
    assert signed(released)["senare ord av Chef"] == "Chef"


def test_a_report_without_interviews_holds_nobody_back(place: Workplace) -> None:
    interviewed(place, {"Medarbetare": 4, "Chef": 2})
    released = also(place, {"Medarbetare": 3})
    assert released.people == ((ALL, 9),)


@given(st.lists(st.integers(0, 20), min_size=1, max_size=6), st.integers(0, 9), st.integers(5, 10))
def test_no_part_is_smaller_than_k_and_they_sum_to_all(people: list[int], without: int, k: int) -> None:
    roles = {uuid4(): f"roll {place}" for place in range(len(people))}
    counts: dict[UUID | None, int] = {role: count for role, count in zip(roles, people, strict=True) if count}
    if without:
        counts[None] = without
    if sum(counts.values()) < k:
        return
    parts = parts_of(counts, roles, k)
    assert all(part.people >= k for part in parts)
    assert sum(part.people for part in parts) == sum(counts.values())
    assert sorted(map(str, (role for part in parts for role in part.roles))) == sorted(map(str, counts))
    for part in parts:
        alone = [role for role in part.roles if role is not None and roles[role] == part.signs]
        assert not alone or counts[alone[0]] >= k

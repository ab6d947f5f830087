"""Reports on interviews attacked by comparing them: what the guard lets out holds, and what is planted is found."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from kulturverktyg.audit.interviews import InterviewsSeen, Reported, interviews_seen, try_interviews
from kulturverktyg.audit.reading.folder import ReadFile, read_folder
from kulturverktyg.export.book import Book
from kulturverktyg.export.interview_sheet import write_interviews
from kulturverktyg.guard.interviews import let_out, released_interviews
from kulturverktyg.guard.released_interviews import ReleasedInterviews, ReleasedQuote
from kulturverktyg.model.kinds import QuoteState
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.understand.interview import Interviews
from kulturverktyg.understand.interviews import read_interviews, save_interviews
from tests.builders import Workplace, workplace
from tests.interviews import quoted

K = 7
ROLES = ("Medarbetare", "Chef")


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    with workplace(tmp_path, tuple(UnitRow("Omsorg/Hemtjänst", role, 20) for role in ROLES)) as made:
        yield made


def told(people: Mapping[str, int], *quotes: str) -> ReleasedInterviews:
    words = tuple(ReleasedQuote(uuid4(), quote, "") for quote in quotes)
    return ReleasedInterviews(tuple(people.items()), words, k=K)


def exported(folder: Path, name: str, released: ReleasedInterviews) -> None:
    book = Book("Intervjuer", "")
    write_interviews(book, released, {})
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(book.to_bytes())


def found(place: Workplace, files: Sequence[ReadFile]) -> list[str]:
    return list(try_interviews(interviews_seen(place.store, place.journey_id, K, files)).findings)


def between(tmp_path: Path, place: Workplace, before: ReleasedInterviews, after: ReleasedInterviews) -> list[str]:
    """What is got of two workbooks of a journey that tells nothing else."""
    exported(tmp_path / "ut", "a.xlsx", before)
    exported(tmp_path / "ut", "b.xlsx", after)
    return found(place, read_folder(tmp_path / "ut").files)


def test_a_person_more_is_found_with_the_quotes_that_are_hers(tmp_path: Path, place: Workplace) -> None:
    after = told({"Medarbetare": 13, "Chef": 8}, "vi vågar", "hon skriker", "alla vet")
    assert between(tmp_path, place, told({"Medarbetare": 12, "Chef": 8}, "vi vågar"), after) == [
        "Intervjuer: mellan a.xlsx och b.xlsx skiljer 1 person.",
        "Intervjuer: mellan a.xlsx och b.xlsx är 2 citat nya, och kommer från 1 person.",
    ]


def test_a_few_of_one_role_are_found_when_they_are_enough_in_all(tmp_path: Path, place: Workplace) -> None:
    before, after = told({"Medarbetare": 12, "Chef": 8}), told({"Medarbetare": 20, "Chef": 10})
    assert between(tmp_path, place, before, after) == [
        "Intervjuer: mellan a.xlsx och b.xlsx skiljer färre än 7 personer för Chef."
    ]


def test_a_role_of_few_is_found(tmp_path: Path, place: Workplace) -> None:
    exported(tmp_path / "ut", "a.xlsx", told({"Medarbetare": 12, "Chef": 3}))
    (words,) = found(place, read_folder(tmp_path / "ut").files)
    assert words == "Intervjuer: i filen a.xlsx visas att bara 3 personer är Chef."


def test_enough_more_people_and_quotes_approved_later_are_no_leak(tmp_path: Path, place: Workplace) -> None:
    before = told({"Medarbetare": 12}, "vi vågar")
    assert between(tmp_path, place, before, told({"Medarbetare": 12, "Chef": 7}, "vi vågar", "nytt")) == []
    assert between(tmp_path, place, before, told({"Medarbetare": 12}, "vi vågar", "godkänt senare")) == []


def test_a_journey_through_three_reports_gives_nothing_and_a_bypassed_guard_does(
    tmp_path: Path, place: Workplace
) -> None:
    roles: dict[str, UUID] = {role.name: role.id for role in place.view.roles}

    def interview(role: str, people: int, words: str) -> None:
        before = read_interviews(place.store, place.journey_id)
        new = quoted(roles[role], people, [(words, QuoteState.APPROVED)])
        save_interviews(place.store, place.journey_id, replace(before, interviews=(*before.interviews, new)))

    def report(name: str) -> ReleasedInterviews:
        released = released_interviews(place.store, place.journey_id)
        exported(tmp_path / "ut", name, released)
        let_out(place.store, place.journey_id)
        return released

    def attack() -> list[str]:
        return found(place, read_folder(tmp_path / "ut").files)

    save_interviews(place.store, place.journey_id, Interviews())
    interview("Medarbetare", 9, "vi hinner inte")
    report("a.xlsx")
    interview("Chef", 2, "jag orkar inte")
    released = report("b.xlsx")
    assert attack() == []
    early = told({**dict(released.people), "Chef": 2}, "vi hinner inte", "jag orkar inte")
    exported(tmp_path / "ut", "c.xlsx", early)
    assert any("står 1 citat från personer som är för få" in words for words in attack())
    assert any("är 1 citat nya, och kommer från 2 personer" in words for words in attack())
    (tmp_path / "ut" / "c.xlsx").unlink()
    interview("Chef", 6, "vi får se")
    assert len(report("d.xlsx").quotes) == 3
    assert attack() == []


def test_what_was_tried_is_counted_and_nothing_is_tried_where_nobody_was_interviewed() -> None:
    one, other = (Reported(name, {"Chef": 8}, frozenset()) for name in ("a.xlsx", "b.xlsx"))
    assert try_interviews(InterviewsSeen(K, (one, other))).attempts == 7
    nothing = try_interviews(InterviewsSeen(K, (Reported("", {}, frozenset()),)))
    assert (nothing.attempts, nothing.result) == (0, "Fanns inget att pröva")

"""Votes at the kiosk are counted each once, whole or not at all, and no total is known before the vote is closed."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select

from kulturverktyg.collect.ballot import VoteSheet
from kulturverktyg.collect.ballot_box import BallotBox, CodeUsedError, read_box
from kulturverktyg.collect.merging import Received, Refused, merge
from kulturverktyg.collect.package import KioskPackage, read_package
from kulturverktyg.collect.pin import pin_matches
from kulturverktyg.collect.sealed import package_record_size, seal, unseal
from kulturverktyg.collect.stations import confirm, look_at, make_ready, send, stations, take_in
from kulturverktyg.collect.vote_kiosk import (
    close_vote,
    make_vote_kiosk,
    save_vote_package,
    vote_files,
    votes_so_far,
    voting,
)
from kulturverktyg.collect.workshop import choose_pin, close_workshop, destroy_leftovers
from kulturverktyg.errors import KnownError
from kulturverktyg.model.collecting import ParticipationCode
from kulturverktyg.model.kinds import FREE, USED, VoteKind, VoteState
from kulturverktyg.model.round import Workshop
from kulturverktyg.model.vote import Vote, VoteCode, VoteRound
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.organisation import remove_role
from tests.builders import PIN, Workplace, workplace
from tests.votes import draft, give, opened_vote, sheets_for, vote_of, vote_package


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    with workplace(tmp_path, short_form=True) as made:
        yield made


def counted(place: Workplace) -> list[tuple[int, ...]]:
    with place.store.read() as session:
        return sorted(tuple(row) for row in session.scalars(select(Vote.row)))


def give_out(place: Workplace, codes: list[bytes]) -> None:
    workshop_id = place.workshop_id
    with place.store.write() as session:
        find(session, Workshop, workshop_id).code_salt = b"s" * 16
        session.add_all(ParticipationCode(hash=code, workshop_id=workshop_id, used=FREE) for code in codes)


def rows(sheets: list[VoteSheet]) -> list[tuple[int, ...]]:
    return sorted(sheet.row for sheet in sheets)


def test_the_votes_of_500_are_counted_exactly_and_the_box_is_gone(place: Workplace) -> None:
    vote = opened_vote(place)
    package, box = vote_package(place, vote.id)
    sheets = sheets_for(package, 500)
    sealed = [(s.id.bytes, seal(s, package_record_size(package), package.public_key)) for s in sheets]
    box.close()
    with closing(_plain(vote_files(place.store, vote.id).box)) as connection:
        connection.executemany("INSERT INTO record VALUES (?, ?)", sealed)
    assert votes_so_far(place.store, vote.id) == 500
    close_vote(place.store, vote.id)
    assert counted(place) == rows(sheets)
    assert votes_so_far(place.store, vote.id) == 500
    assert not vote_files(place.store, vote.id).package.parent.exists()


def test_nothing_is_told_of_few(place: Workplace) -> None:
    vote = opened_vote(place)
    give(place, vote.id, 6)
    assert votes_so_far(place.store, vote.id) is None
    give(place, vote.id, 1, seed=2)
    assert votes_so_far(place.store, vote.id) == 7


def test_a_package_reads_back_and_holds_no_more_than_the_vote_needs(place: Workplace, tmp_path: Path) -> None:
    vote = opened_vote(place, draft(by_role=True, workshop_id=place.workshop_id))
    package, box = vote_package(place, vote.id)
    box.close()
    assert KioskPackage.from_json(package.to_json()) == package
    assert vote_of(package).options == tuple(option.text for option in vote.options)
    assert {role.name for role in package.roles} == {"Medarbetare", "Chef"}
    assert (package.units, package.cells) == ((), ())
    with pytest.raises(ValueError, match="about"):
        KioskPackage.from_json(_without_vote(package))


def test_every_record_is_as_large_as_the_next_and_comes_back_as_it_was(place: Workplace) -> None:
    for kind in VoteKind:
        vote = opened_vote(place, draft(kind, by_role=kind is VoteKind.DOTS, workshop_id=place.workshop_id))
        package, box = vote_package(place, vote.id)
        box.close()
        sheets, size = sheets_for(package, 30), package_record_size(package)
        sealed = [seal(sheet, size, package.public_key) for sheet in sheets]
        assert len({len(each) for each in sealed}) == 1
        key = _key(place)
        assert [unseal(each, s.id.bytes, key) for each, s in zip(sealed, sheets, strict=True)] == sheets


def test_a_code_lets_one_in_once_to_each_vote_and_to_the_survey_as_well(place: Workplace) -> None:
    codes = [bytes([n]) * 32 for n in range(3)]
    give_out(place, codes)
    first, second = opened_vote(place), opened_vote(place)
    for vote in (first, second):
        package, box = vote_package(place, vote.id)
        assert package.asks_for_codes
        one, other = sheets_for(package, 2, seed=vote.id.int)
        with closing(box):
            box.drop(one, codes[0])
            with pytest.raises(CodeUsedError):
                box.drop(other, codes[0])
    close_vote(place.store, first.id)
    with place.store.read() as session:
        used = {(code.hash, code.vote_round_id): code.used for code in session.scalars(select(VoteCode))}
        survey = set(session.scalars(select(ParticipationCode.used)))
    assert {key for key, flag in used.items() if flag == USED} == {(codes[0], first.id)}
    assert len(used) == 6
    assert survey == {FREE}


def test_a_code_used_at_two_laptops_counts_once(place: Workplace, tmp_path: Path) -> None:
    code = b"c" * 32
    give_out(place, [code])
    vote = opened_vote(place)
    boxes = [_sent(place, vote.id, tmp_path / str(n), 1, seed=n, code=code) for n in range(2)]
    outcomes = merge(place.store, boxes)
    assert all(isinstance(outcome, Received) for outcome in outcomes)
    assert len(counted(place)) == 1
    with place.store.read() as session:
        assert find(session, Workshop, place.workshop_id).set_aside == 1


def test_boxes_from_other_laptops_come_home_in_any_order_and_are_destroyed_with_the_receipt(
    place: Workplace, tmp_path: Path
) -> None:
    vote = opened_vote(place)
    here = give(place, vote.id, 8, seed=3)
    away = [_sent(place, vote.id, tmp_path / str(n), 10, seed=n) for n in range(2)]
    first = merge(place.store, [away[1], away[0], away[1]])
    assert [type(outcome) for outcome in first] == [Received] * 3
    close_vote(place.store, vote.id)
    assert len(counted(place)) == 28
    assert set(rows(here)) <= set(counted(place))
    (station,) = stations(tmp_path / "0" / "hem")
    assert station.workshop == f"{place.view.workshops[0].name}: {vote.name}"
    told = next(o for o in first if isinstance(o, Received) and o.laptop == station.laptop)
    assert told.late_for is None
    confirm(station.package, told.receipt)
    assert stations(tmp_path / "0" / "hem") == ()


def test_votes_that_come_when_totals_may_have_been_seen_are_refused_and_kept(place: Workplace, tmp_path: Path) -> None:
    vote = opened_vote(place)
    late = _sent(place, vote.id, tmp_path / "a", 3, seed=5)
    give(place, vote.id, 7)
    close_vote(place.store, vote.id)
    (refused,) = merge(place.store, [late])
    assert isinstance(refused, Refused)
    assert "är stängd och resultatet kan ha visats" in refused.reason
    assert len(counted(place)) == 7
    assert late.exists()


def test_votes_that_come_late_are_taken_while_nothing_could_be_shown(place: Workplace, tmp_path: Path) -> None:
    vote = opened_vote(place)
    late = _sent(place, vote.id, tmp_path / "a", 4, seed=5)
    give(place, vote.id, 4)
    close_vote(place.store, vote.id)
    (received,) = merge(place.store, [late])
    assert isinstance(received, Received)
    assert len(counted(place)) == 8


def test_sheets_that_do_not_fit_leave_everything_as_it_was(place: Workplace) -> None:
    vote = opened_vote(place)
    package, box = vote_package(place, vote.id)
    (fine,) = sheets_for(package, 1)
    with closing(box):
        box.drop(fine)
        box.drop(VoteSheet(uuid4(), vote.id, None, (4, 0, 0, 0, 0, 0)))
    with pytest.raises(KnownError, match="inte passar"):
        close_vote(place.store, vote.id)
    assert counted(place) == []
    with place.store.read() as session:
        assert find(session, VoteRound, vote.id).state is VoteState.OPEN
    assert len(read_box(vote_files(place.store, vote.id).box, place.workshop_id, _key(place)).records) == 2


def test_a_vote_closes_once_and_not_while_somebody_is_voting(place: Workplace) -> None:
    vote = opened_vote(place)
    sheets = give(place, vote.id, 2)
    _, box = vote_package(place, vote.id)
    assert voting(place.store, vote.id)
    with closing(box), pytest.raises(KnownError, match="Kiosken är öppen"):
        close_vote(place.store, vote.id)
    assert not voting(place.store, vote.id)
    for _ in range(2):
        close_vote(place.store, vote.id)
    assert counted(place) == rows(sheets)
    with pytest.raises(KnownError, match="stängd"):
        make_vote_kiosk(place.store, vote.id)


def test_closing_the_workshop_leaves_the_vote_open_and_its_box_where_it_is(place: Workplace) -> None:
    vote = opened_vote(place)
    sheets = give(place, vote.id, 3)
    close_workshop(place.store, place.workshop_id)
    destroy_leftovers(place.store)
    assert give(place, vote.id, 1, seed=9)
    close_vote(place.store, vote.id)
    assert len(counted(place)) == len(sheets) + 1


def test_a_box_that_was_emptied_but_not_destroyed_is_destroyed_at_the_next_start(place: Workplace) -> None:
    vote = opened_vote(place)
    give(place, vote.id, 2)
    files = vote_files(place.store, vote.id)
    kept = files.box.read_bytes()
    close_vote(place.store, vote.id)
    files.box.parent.mkdir(parents=True)
    files.box.write_bytes(kept)
    destroy_leftovers(place.store)
    assert not files.box.exists()


def test_a_new_pin_reaches_the_votes_kiosk_but_not_while_it_is_open(place: Workplace) -> None:
    vote = opened_vote(place)
    choose_pin(place.store, place.workshop_id, PIN)
    _, box = vote_package(place, vote.id)
    with closing(box), pytest.raises(KnownError, match="Kiosken är öppen"):
        choose_pin(place.store, place.workshop_id, "2222")
    choose_pin(place.store, place.workshop_id, "2222")
    assert pin_matches(read_package(vote_files(place.store, vote.id).package).pin_hash, "2222")


def test_people_can_vote_in_a_closed_workshop_that_never_had_a_kiosk(place: Workplace) -> None:
    close_workshop(place.store, place.workshop_id)
    vote = opened_vote(place)
    choose_pin(place.store, place.workshop_id, PIN)
    assert pin_matches(read_package(make_vote_kiosk(place.store, vote.id).package).pin_hash, PIN)


def test_roles_can_be_chosen_only_where_there_are_any(place: Workplace) -> None:
    vote = opened_vote(place, draft(by_role=True, workshop_id=place.workshop_id))
    for role in place.view.roles:
        remove_role(place.store, role.id)
    choose_pin(place.store, place.workshop_id, PIN)
    with pytest.raises(KnownError, match="lägg in roller"):
        make_vote_kiosk(place.store, vote.id)


def test_a_vote_that_is_not_open_or_has_no_workshop_has_no_kiosk(place: Workplace) -> None:
    on_wall = opened_vote(place, draft())
    with pytest.raises(KnownError, match="bara på väggen"):
        make_vote_kiosk(place.store, on_wall.id)
    without_pin = opened_vote(place)
    with pytest.raises(KnownError, match="PIN"):
        make_vote_kiosk(place.store, without_pin.id)


def _sent(place: Workplace, vote_id, folder: Path, count: int, seed: int, code: bytes | None = None) -> Path:
    """The box of another laptop at which so many voted."""
    folder.mkdir()
    vote_package(place, vote_id)[1].close()
    carried = save_vote_package(place.store, vote_id, folder)
    own = take_in(carried, folder / "hem")
    make_ready(own)
    package = read_package(own)
    with closing(BallotBox.open(own.with_name("roster.box"), package)) as box:
        for sheet in sheets_for(package, count, 100 + seed):
            box.drop(sheet, code)
    assert look_at(own).laptop
    return send(own, folder)


def _plain(box: Path):
    import sqlcipher3.dbapi2 as driver

    return driver.connect(box, isolation_level=None)


def _key(place: Workplace) -> bytes:
    from kulturverktyg.model.journey import Journey

    with place.store.read() as session:
        return find(session, Journey, place.journey_id).private_key


def _without_vote(package: KioskPackage) -> dict[str, object]:
    from dataclasses import replace

    return replace(package, vote=None).to_json()

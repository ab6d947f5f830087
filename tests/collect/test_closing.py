"""Closing a workshop moves every ballot once into HR's file, whatever goes wrong on the way."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import read_package
from kulturverktyg.collect.pin import pin_matches
from kulturverktyg.collect.workshop import (
    answers_so_far,
    choose_pin,
    close_round,
    close_workshop,
    destroy_leftovers,
    has_pin,
    kiosk_files,
    kiosk_running,
    make_kiosk,
    waiting,
)
from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import KioskMode, RoundState, WorkshopState
from kulturverktyg.prepare.surveys import versions
from kulturverktyg.prepare.workshops import create_workshop
from kulturverktyg.store.backup import backup_folder
from kulturverktyg.store.check import is_whole
from kulturverktyg.store.key import read_key
from kulturverktyg.store.store import open_store
from tests.ballots import ballots_for
from tests.builders import PIN, Workplace, workplace


def _state(place: Workplace) -> object:
    return (
        place.rows(),
        place.free_texts(),
        place.counted(),
        [w.state for w in place.view.workshops],
        place.view.rounds,
    )


def test_every_ballot_is_counted_once_and_the_box_is_gone(place: Workplace) -> None:
    ballots = place.ballots(9)
    files = place.fill_box(ballots)
    close_workshop(place.store, place.workshop_id)
    assert place.counted() == {ballot.id for ballot in ballots}
    assert len(place.rows()) == 9
    assert place.free_texts() == sorted(text for ballot in ballots for text in ballot.texts.values())
    assert not files.package.parent.exists()
    assert place.view.workshops[0].state is WorkshopState.CLOSED


def test_a_response_carries_neither_the_ballots_id_nor_its_texts(place: Workplace) -> None:
    ballots = place.ballots(3)
    place.fill_box(ballots)
    close_workshop(place.store, place.workshop_id)
    with place.store.read() as session:
        connection = session.connection()
        ids = set(connection.exec_driver_sql("SELECT id FROM response").scalars())
        ids |= set(connection.exec_driver_sql("SELECT id FROM free_text").scalars())
        columns = {row[1] for row in connection.exec_driver_sql("PRAGMA table_info(free_text)")}
    assert not ids & {ballot.id.hex for ballot in ballots}
    assert columns == {"id", "round_id", "question", "text", "state", "late"}


def test_closing_twice_changes_nothing(place: Workplace) -> None:
    place.fill_box(place.ballots(4))
    close_workshop(place.store, place.workshop_id)
    before = _state(place)
    close_workshop(place.store, place.workshop_id)
    assert _state(place) == before


def test_a_workshop_that_nobody_came_to_can_be_closed(place: Workplace) -> None:
    close_workshop(place.store, place.workshop_id)
    assert place.view.workshops[0].state is WorkshopState.CLOSED
    assert [file.name for file in place.store.path.parent.iterdir() if "kiosk" in file.name] == []


def test_closing_is_refused_while_the_kiosk_holds_the_box(place: Workplace) -> None:
    files, package = place.open_kiosk()
    box = BallotBox.open(files.box, package)
    box.drop(ballots_for(package, 1)[0])
    before = _state(place)
    assert kiosk_running(place.store, place.workshop_id)
    for close, key in ((close_workshop, place.workshop_id), (close_round, place.round_id)):
        with pytest.raises(KnownError, match="Kiosken är öppen"):
            close(place.store, key)
    with pytest.raises(KnownError, match="Kiosken är öppen"):
        make_kiosk(place.store, place.workshop_id)
    assert _state(place) == before
    box.close()
    assert not kiosk_running(place.store, place.workshop_id)
    close_workshop(place.store, place.workshop_id)
    assert len(place.rows()) == 1


def test_a_box_left_behind_by_a_power_cut_counts_nothing_twice(place: Workplace, tmp_path: Path) -> None:
    files = place.fill_box(place.ballots(6))
    left = tmp_path / "kvar"
    shutil.copytree(files.package.parent, left)
    close_workshop(place.store, place.workshop_id)
    before = _state(place)
    shutil.copytree(left, files.package.parent)
    close_workshop(place.store, place.workshop_id)
    assert _state(place) == before
    shutil.copytree(left, files.package.parent)
    destroy_leftovers(place.store)
    assert _state(place) == before
    assert not files.package.parent.exists()


def test_leftovers_of_an_open_workshop_are_not_destroyed(place: Workplace) -> None:
    files = place.fill_box(place.ballots(2))
    destroy_leftovers(place.store)
    assert files.box.exists()


def test_the_same_ballot_in_two_boxes_is_counted_once(place: Workplace) -> None:
    ballots = place.ballots(5)
    place.fill_box(ballots)
    close_workshop(place.store, place.workshop_id)
    second = create_workshop(place.store, place.round_id, "Onsdag", ("sv",))
    files, package = place.open_kiosk(second)
    box = BallotBox.open(files.box, package)
    for ballot in (*ballots, *ballots_for(package, 2, seed=9)):
        box.drop(ballot)
    box.close()
    close_workshop(place.store, second)
    assert len(place.rows()) == 7


def _cut(box: Path) -> None:
    box.write_bytes(box.read_bytes()[:-5000])


def _emptied(box: Path) -> None:
    box.write_bytes(b"")


def _no_database(box: Path) -> None:
    box.write_bytes(b"hej" * 3000)


@pytest.mark.parametrize("spoil", [_cut, _emptied, _no_database])
def test_half_a_box_is_refused_whole_and_kept(place: Workplace, spoil: Callable[[Path], None]) -> None:
    files = place.fill_box(place.ballots(12))
    spoil(files.box)
    before, content = _state(place), files.box.read_bytes()
    for close, key in ((close_workshop, place.workshop_id), (close_round, place.round_id)):
        with pytest.raises(KnownError, match="Inget är ändrat, och urnan är kvar"):
            close(place.store, key)
    assert _state(place) == before
    assert files.box.read_bytes() == content


@pytest.mark.parametrize("wrong", ["value", "column", "unit", "role", "text", "surrogate"])
def test_a_ballot_that_does_not_fit_the_round_stops_the_whole_box(place: Workplace, wrong: str) -> None:
    good, bad = place.ballots(2)
    answers, texts = dict(bad.answers), dict(bad.texts)
    if wrong == "value":
        answers["inflytande_1.now"] = 6
    elif wrong == "column":
        answers["hemligt"] = 1
    elif wrong == "text":
        texts["oskriven_regel"] = "x" * 601
    elif wrong == "surrogate":
        texts["oskriven_regel"] = "a\x00b"
    unit = uuid4() if wrong == "unit" else bad.unit
    role = uuid4() if wrong == "role" else bad.role
    files = place.fill_box([good, Ballot(bad.id, unit, role, answers, texts)])
    before = _state(place)
    with pytest.raises(KnownError, match="inte passar"):
        close_workshop(place.store, place.workshop_id)
    assert _state(place) == before
    assert files.box.exists()


def test_how_many_have_answered_is_hidden_while_they_are_few(place: Workplace) -> None:
    files, package = place.open_kiosk()
    box = BallotBox.open(files.box, package)
    for number, ballot in enumerate(ballots_for(package, 9), 1):
        box.drop(ballot)
        expected = number if number >= 7 else None
        assert waiting(place.store, place.workshop_id) == expected
        assert answers_so_far(place.store, place.round_id) == expected
    box.close()
    close_workshop(place.store, place.workshop_id)
    assert answers_so_far(place.store, place.round_id) == 9


def test_a_kiosk_needs_a_pin_once_and_keeps_it(place: Workplace) -> None:
    with pytest.raises(KnownError, match="PIN"):
        make_kiosk(place.store, place.workshop_id)
    assert not has_pin(place.store, place.workshop_id)
    for bad in ("123", "123456789", "12a4", "", "１２３４"):
        with pytest.raises(KnownError, match="4 till 8 siffror"):
            make_kiosk(place.store, place.workshop_id, bad)
    make_kiosk(place.store, place.workshop_id, PIN)
    assert has_pin(place.store, place.workshop_id)
    first = kiosk_files(place.store, place.workshop_id).package.read_text("utf-8")
    make_kiosk(place.store, place.workshop_id)
    assert kiosk_files(place.store, place.workshop_id).package.read_text("utf-8") == first


def test_a_kiosk_for_nobody_is_refused(tmp_path: Path) -> None:
    with workplace(tmp_path, rows=()) as place, pytest.raises(KnownError, match="Ingen kan svara än"):
        place.open_kiosk()


def test_closing_the_round_closes_its_workshops_and_keeps_one_whole_backup(place: Workplace) -> None:
    place.fill_box(place.ballots(8))
    second = create_workshop(place.store, place.round_id, "Onsdag", ("sv",))
    close_round(place.store, place.round_id)
    view = place.view
    assert view.rounds[0].state is RoundState.CLOSED
    assert {workshop.state for workshop in view.workshops} == {WorkshopState.CLOSED}
    assert len(place.rows()) == 8
    copies = sorted(backup_folder(place.store.path).glob("*.kultur"))
    assert len(copies) == 2
    assert all(is_whole(copy, read_key(place.store.path)) for copy in copies)
    with pytest.raises(KnownError, match="redan stängd"):
        close_round(place.store, place.round_id)
    for refused in (lambda: make_kiosk(place.store, second, PIN), lambda: _another_workshop(place)):
        with pytest.raises(KnownError, match="stängd"):
            refused()


def _another_workshop(place: Workplace) -> None:
    create_workshop(place.store, place.round_id, "Torsdag", ("sv",))


_FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from kulturverktyg.collect.workshop import close_workshop
from kulturverktyg.errors import KnownError
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.store import open_store
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1])
store = open_store(path)
workshop = list_journeys(store)[0].workshops[0].id
size = path.stat().st_size
for room in range(-100_000, 400_000, 30_000):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + room, resource.RLIM_INFINITY))
    try:
        close_workshop(store, workshop)
        break
    except KnownError as error:
        print(error)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
store.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits on file sizes")
def test_a_disk_that_fills_up_during_closing_loses_and_doubles_nothing(tmp_path: Path) -> None:
    with workplace(tmp_path) as place:
        ballots = place.ballots(40)
        place.fill_box(ballots)
    child = subprocess.run(
        [sys.executable, "-c", _FULL_DISK, str(tmp_path / "resa.kultur")],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        check=False,
    )
    assert child.stderr == ""
    assert len(child.stdout.splitlines()) >= 3
    with open_store(tmp_path / "resa.kultur") as store:
        again = Workplace(store, place.journey_id)
        assert again.counted() == {ballot.id for ballot in ballots}
        assert len(again.rows()) == 40


@pytest.mark.parametrize("mode", KioskMode)
def test_a_pin_that_is_refused_because_the_kiosk_is_open_does_not_count_later(
    place: Workplace, mode: KioskMode
) -> None:
    choose_pin(place.store, place.workshop_id, "1111")
    files = make_kiosk(place.store, place.workshop_id)
    with closing(BallotBox.open(files.box, read_package(files.package))):
        with pytest.raises(KnownError, match="Kiosken är öppen"):
            choose_pin(place.store, place.workshop_id, "2222")
        with pytest.raises(KnownError, match="Kiosken är öppen"):
            make_kiosk(place.store, place.workshop_id, "2222", mode)
    files = make_kiosk(place.store, place.workshop_id)
    assert pin_matches(read_package(files.package).pin_hash, "1111")


def test_a_pin_puts_nothing_in_use_and_reaches_the_packages_that_there_are(place: Workplace) -> None:
    choose_pin(place.store, place.workshop_id, "1111")
    assert not versions(place.store, place.journey_id)[-1].frozen
    assert not kiosk_files(place.store, place.workshop_id).package.exists()
    files = make_kiosk(place.store, place.workshop_id)
    choose_pin(place.store, place.workshop_id, "2222")
    assert pin_matches(read_package(files.package).pin_hash, "2222")

"""A program that is updated while a kiosk is being answered goes on with the kiosk's box.

tests/data/0002.kultur and the folder beside it were made by the program as it was at commit d8af673: one journey
that is answered and closed, and one with nine ballots in the box of its kiosk.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import read_package
from kulturverktyg.collect.workshop import close_workshop, kiosk_files, make_kiosk, waiting
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.key import key_file
from kulturverktyg.store.store import Store, open_store
from tests.ballots import ballots_for
from tests.builders import Workplace

_DATA = Path(__file__).parents[1] / "data"
_BEFORE, _CLOSED = 9, 12


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    database = _DATA / "0002.kultur"
    for file in (database, key_file(database)):
        shutil.copy(file, tmp_path)
    shutil.copytree(_DATA / "0002.kultur.kiosk", tmp_path / "0002.kultur.kiosk")
    with open_store(tmp_path / database.name) as store:
        yield store


@pytest.fixture
def place(store: Store) -> Workplace:
    return Workplace(store, next(journey.id for journey in list_journeys(store) if journey.name == "Kiosk"))


def test_what_waits_in_the_box_is_counted(place: Workplace) -> None:
    assert waiting(place.store, place.workshop_id) == _BEFORE
    close_workshop(place.store, place.workshop_id)
    assert len(place.rows()) == len(place.counted()) == _CLOSED + _BEFORE


@pytest.mark.parametrize("anew", [False, True], ids=["with its old package", "with a new one"])
def test_the_kiosk_goes_on_where_it_was(place: Workplace, anew: bool) -> None:
    files = make_kiosk(place.store, place.workshop_id) if anew else kiosk_files(place.store, place.workshop_id)
    package = read_package(files.package)
    box = BallotBox.open(files.box, package)
    assert box.count() == _BEFORE
    box.drop(ballots_for(package, 1, seed=99)[0])
    box.close()
    close_workshop(place.store, place.workshop_id)
    assert len(place.rows()) == _CLOSED + _BEFORE + 1

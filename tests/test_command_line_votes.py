"""A kiosk for a vote from the command line: its package is made for an open vote, and its box comes home."""

import re
from contextlib import closing
from pathlib import Path

import pytest

from kulturverktyg.__main__ import main
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import box_beside, read_package
from kulturverktyg.collect.stations import send, take_in
from kulturverktyg.decide.votes import make_vote, open_vote
from kulturverktyg.model.kinds import KioskMode
from tests.builders import workplace
from tests.votes import draft, sheets_for

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    with workplace(tmp_path, short_form=True) as place:
        vote_id = make_vote(place.store, place.journey_id, draft(workshop_id=place.workshop_id))
        open_vote(place.store, vote_id)
    return tmp_path / "resa.kultur"


def test_a_package_for_a_vote_is_saved_and_its_box_is_taken_in(capsys: Capture, database: Path, tmp_path: Path) -> None:
    stick = tmp_path / "sticka"
    stick.mkdir()
    wanted = ("--workshop", "Första workshoppen", "--vote", "Vilka idéer tar vi vidare?")
    file = str(stick / "a.kioskpaket")
    assert main(["kiosk-package", *wanted, "--to", file, "--database", str(database)]) == 0
    assert re.fullmatch(r"PIN för att lämna kiosken: \d{6}\n.*a\.kioskpaket\n", capsys.readouterr().out)
    package = read_package(stick / "a.kioskpaket")
    assert package.mode is KioskMode.VOTE
    own = take_in(stick / "a.kioskpaket", tmp_path / "hem")
    with closing(BallotBox.open(box_beside(own, KioskMode.VOTE), package)) as box:
        for sheet in sheets_for(package, 8):
            box.drop(sheet)
    assert main(["merge", str(send(own, stick)), "--database", str(database)]) == 0
    assert "8 svar" in capsys.readouterr().out
    assert main(["kiosk-package", *wanted[:2], "--vote", "Finns inte", "--to", file, "--database", str(database)]) == 1
    assert "Vilka idéer tar vi vidare?" in capsys.readouterr().err

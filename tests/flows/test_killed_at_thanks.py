"""The kiosk is killed at the moment thanks is shown: what was thanked for is there, and nothing else is.

``KILLS=100`` makes it as many as one likes.
"""

import os
import subprocess
import sys
from pathlib import Path

from kulturverktyg.collect.ballot_box import open_sealed
from kulturverktyg.collect.workshop import make_kiosk
from kulturverktyg.model.journey import Journey
from kulturverktyg.prepare.journeys import create_journey, journey, survey_of
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.store.store import open_store
from kulturverktyg.survey.validation import check

KILLS = int(os.environ.get("KILLS", "6"))


def test_every_answer_that_was_thanked_for_survives_the_kill(tmp_path: Path) -> None:
    with open_store(tmp_path / "resa.kultur", create=True) as store:
        rows = [UnitRow("Norr", "Medarbetare", 30), UnitRow("Söder", "Medarbetare", 30)]
        made = journey(store, create_journey(store, "Resa", "kulturanalys-och-vision", rows, short_form=True))
        kiosk = make_kiosk(store, made.workshops[0].id, "2580")
        survey = survey_of(store, made.rounds[0].id)
        with store.read() as session:
            private_key = session.get_one(Journey, made.id).private_key

    thanked = [_answer_and_die(kiosk.package, kiosk.box, seed) for seed in range(KILLS)]

    ballots = open_sealed(kiosk.box, made.workshops[0].id, private_key)
    assert sorted(ballot.id.hex for ballot in ballots) == sorted(thanked)
    assert [check(survey, ballot.answers, ballot.texts) for ballot in ballots] == [[]] * KILLS


def _answer_and_die(package: Path, box: Path, seed: int) -> str:
    died = subprocess.run(
        [sys.executable, "-m", "tests.flows.kiosk_that_dies", str(package), str(box), str(seed)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert died.returncode == -9, died.stderr
    return died.stdout.strip()

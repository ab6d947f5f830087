"""A kiosk killed at the moment *Tack* is shown, or at any other, loses nothing that was acknowledged.

``KILLS=10000`` makes it as many as one likes; ``--log-cli-level=INFO`` tells how it goes.
"""

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kulturverktyg.collect.workshop import close_workshop
from tests.ballots import ballots_for
from tests.builders import Workplace, workplace
from tests.collect.kiosk_process import BALLOTS, be_killed_once_for_each
from tests.collect.warm import running, said

if TYPE_CHECKING:
    from uuid import UUID

    from kulturverktyg.collect.ballot import Ballot

KILLS = int(os.environ.get("KILLS", "60"))
_KILLS_A_BOX = 100


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_however_often_it_is_killed_no_acknowledged_answer_is_missing_and_none_is_half(tmp_path: Path) -> None:
    thanks = 0
    for first in range(0, KILLS, _KILLS_A_BOX):
        seeds = range(first, min(first + _KILLS_A_BOX, KILLS))
        with workplace(_folder(tmp_path, first), short_form=True) as place:
            thanks += _fill_while_killing(place, seeds)
        logging.getLogger(__name__).info("%d kills, %d acknowledged, none lost", seeds.stop, thanks)
    assert thanks >= KILLS * 2 // 3


def _folder(parent: Path, number: int) -> Path:
    folder = parent / str(number)
    folder.mkdir()
    return folder


def _fill_while_killing(place: Workplace, seeds: Sequence[int]) -> int:
    """Kill a kiosk once for each seed, count what it took, and compare; how many it said *Tack* for."""
    files, package = place.open_kiosk()
    given: dict[UUID, Ballot] = {}
    thanked: set[UUID] = set()
    with running(be_killed_once_for_each, seeds, files.package, files.box) as (_process, line):
        for seed in seeds:
            given |= {ballot.id: ballot for ballot in ballots_for(package, BALLOTS, seed)}
            thanked |= set(said(line))
    close_workshop(place.store, place.workshop_id)
    counted = place.counted()
    assert thanked - counted == set()
    assert counted <= set(given)
    assert len(place.rows()) == len(counted)
    columns = package.survey.columns()
    assert place.rows() == sorted(tuple(map(given[ballot_id].answers.__getitem__, columns)) for ballot_id in counted)
    return len(thanked)

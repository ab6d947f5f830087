"""A kiosk killed at the moment *Tack* is shown, or at any other, loses nothing that was acknowledged."""

import multiprocessing
import random
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.workshop import KioskFiles, close_workshop
from tests.ballots import ballots_for
from tests.builders import workplace
from tests.collect.kiosk_process import answer_until_killed

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_KILLS = 100


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_killed_a_hundred_times_no_acknowledged_answer_is_missing_and_none_is_half(tmp_path: Path) -> None:
    thanked: set[UUID] = set()
    with workplace(tmp_path, short_form=True) as place:
        files, package = place.open_kiosk()
        given: dict[UUID, Ballot] = {}
        chance = random.Random(11)
        for seed in range(_KILLS):
            given |= {ballot.id: ballot for ballot in ballots_for(package, 20, seed)}
            at_thanks = seed % 2 == 0
            thanked |= _run_and_kill(files, seed, 0.0 if at_thanks else chance.uniform(0.001, 0.03))
        close_workshop(place.store, place.workshop_id)
        counted = place.counted()
        assert len(thanked) >= _KILLS
        assert thanked - counted == set()
        assert counted <= set(given)
        assert len(place.rows()) == len(counted)
        assert place.rows() == sorted(_row(given[ballot_id], package.survey.columns()) for ballot_id in counted)


def _run_and_kill(files: KioskFiles, seed: int, delay: float) -> set[UUID]:
    """Start a kiosk, kill it after its first *Tack* and ``delay`` seconds; the ids that it said *Tack* for."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.collect.kiosk_process"])
    heard, said = context.Pipe(duplex=False)
    kiosk = context.Process(target=answer_until_killed, args=(files.package, files.box, seed, said))
    kiosk.start()
    said.close()
    thanked = {UUID(bytes=heard.recv_bytes())}
    time.sleep(delay)
    kiosk.kill()
    kiosk.join()
    thanked |= _rest(heard)
    heard.close()
    kiosk.close()
    return thanked


def _rest(heard: "Connection") -> set[UUID]:
    found = set()
    try:
        while True:
            found.add(UUID(bytes=heard.recv_bytes()))
    except EOFError:
        return found


def _row(ballot: Ballot, columns: tuple[str, ...]) -> bytes:
    return b"".join(ballot.answers[column].to_bytes(4, "little", signed=True) for column in columns)

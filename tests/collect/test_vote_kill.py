"""A kiosk for a vote that is killed midway keeps each vote whole or not at all, and loses none that was acknowledged.

``KILLS`` makes it as many as one likes, as in `test_kill`.
"""

import os
import sys
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from kulturverktyg.collect.package import read_package
from kulturverktyg.collect.vote_kiosk import close_vote, vote_files
from kulturverktyg.model.vote import Vote
from tests.builders import workplace
from tests.collect.kiosk_process import BALLOTS, thanked_until_killed
from tests.collect.warm import running, said
from tests.votes import opened_vote, sheets_for, vote_package

if TYPE_CHECKING:
    from uuid import UUID

KILLS = int(os.environ.get("KILLS", "20"))


def be_killed_while_voting(seeds: Sequence[int], package_path: Path, box_path: Path, line: Connection) -> None:
    """Fork a kiosk for each seed, kill it, and say for which sheets *Tack* would have been shown by then."""
    package = read_package(package_path)
    for seed in seeds:
        line.send(thanked_until_killed(package, box_path, sheets_for(package, BALLOTS, seed), seed))


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_however_often_it_is_killed_no_acknowledged_vote_is_missing_and_none_is_half(tmp_path: Path) -> None:
    with workplace(tmp_path, short_form=True) as place:
        vote = opened_vote(place)
        package, box = vote_package(place, vote.id)
        box.close()
        files, seeds = vote_files(place.store, vote.id), range(KILLS)
        given: dict[UUID, tuple[int, ...]] = {}
        thanked: set[UUID] = set()
        with running(be_killed_while_voting, seeds, files.package, files.box) as (_process, line):
            for seed in seeds:
                given |= {sheet.id: sheet.row for sheet in sheets_for(package, BALLOTS, seed)}
                thanked |= set(said(line))
        close_vote(place.store, vote.id)
        counted = place.counted()
        with place.store.read() as session:
            rows = sorted(tuple(row) for row in session.scalars(select(Vote.row)))
    assert len(thanked) >= KILLS * 2 // 3
    assert thanked <= counted <= set(given)
    assert rows == sorted(given[sheet] for sheet in counted)

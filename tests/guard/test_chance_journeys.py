"""Everything that ever left journeys made by chance, attacked as a colleague would. Longer: ``JOURNEYS=1000``.

Every third journey is a large one, on which all is tried but to ring in hidden groups by linear programming: that takes
minutes there.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

import pytest

from kulturverktyg.audit.between_rounds import try_rounds
from kulturverktyg.audit.concealed import try_files
from kulturverktyg.audit.late import try_late
from kulturverktyg.audit.linear import try_combinations
from kulturverktyg.audit.narrowing import try_narrowing
from kulturverktyg.audit.reading.folder import read_folder
from kulturverktyg.audit.report import Tried
from kulturverktyg.audit.run import gather
from kulturverktyg.audit.subtraction import try_subtraction
from kulturverktyg.audit.threshold import try_threshold
from kulturverktyg.audit.unanimity import try_unanimity
from kulturverktyg.guard.release import release
from kulturverktyg.prepare.journeys import journey
from kulturverktyg.store.store import Store
from tests.guard.chance_journeys import chance_journey

_JOURNEYS = int(os.environ.get("JOURNEYS", "3"))
_SMALL, _LARGE = 64, 4_096
_EVERY = 3
#: Here the mean of a dimension, and none of its items', ringed in a hidden unit.
_BY_A_SCORE = 509


@pytest.mark.parametrize("seed", [*range(1, 1 + _JOURNEYS), _BY_A_SCORE])
def test_nothing_is_given_away(tmp_path: Path, seed: int) -> None:
    large = seed % _EVERY == 0
    with chance_journey(tmp_path, seed, most_answers=_LARGE if large else _SMALL) as (store, journey_id, exports):
        tried = _attacks(store, journey_id, exports, narrowing=not large)
    assert sum(one.attempts for one in tried) > 0
    assert [finding for one in tried for finding in one.findings] == []


def _attacks(store: Store, journey_id: UUID, exports: Path, *, narrowing: bool) -> Sequence[Tried]:
    released = [(round_.id, release(store, round_.id)) for round_ in journey(store, journey_id).rounds]
    folder = read_folder(exports)
    rounds, files = gather(store, released, folder)
    exact = (try_threshold, try_subtraction, try_combinations, try_rounds, try_late, try_unanimity)
    found = [*(attack(rounds) for attack in exact), try_files(files, folder.unread)]
    return [*found, try_narrowing(rounds)] if narrowing else found

"""How closely a hidden group is ringed in, where some of those around it may have answered in its place."""

import numpy as np
import pytest

from kulturverktyg.guard.cells import EVERYBODY
from kulturverktyg.guard.narrowing import Ring, Seen, Side, Silent, Small

_TOP = 10
#: Two hidden cells of two people, and one of seven whose answers are shown together with theirs.
_ANSWERS = ((10, 10), (9, 9), (9,) * 7)


@pytest.mark.parametrize(("away_beside_the_second", "is_wide_enough"), [(0, False), (5, True)])
def test_somebody_can_only_stand_in_for_those_whom_no_number_of_answers_tells_from_them(
    away_beside_the_second: int, *, is_wide_enough: bool
) -> None:
    """The first two may all have been away in place of others; the last two only where others were away beside them."""
    table = np.array([np.bincount(cell, minlength=_TOP + 1) for cell in (*_ANSWERS, ())], dtype=np.int64)
    away = np.array([0, 0, 5, away_beside_the_second])
    silent = Silent(away, table.sum(axis=1), told_apart=np.array([0, 1, 0, 1]))
    everybody = np.ones(len(table), dtype=bool)
    ring = Ring(Side(table, 0), [Seen(EVERYBODY, everybody, whole=False), Seen("role", everybody, whole=False)], silent)
    hidden = Small("role", np.array([True, True, False, False]))
    assert ring.holds_back(hidden) is is_wide_enough

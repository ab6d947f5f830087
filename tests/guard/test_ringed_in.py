"""How closely a hidden group is ringed in by the sum of it and those around it."""

import numpy as np
import pytest

from kulturverktyg.guard.cells import EVERYBODY
from kulturverktyg.guard.narrowing import Ring, Seen, Sets, Side, Small

_TOP = 10


@pytest.mark.parametrize(("others", "is_wide_enough"), [((9,) * 7, False), ((5,) * 7, True)])
def test_it_is_taken_to_be_known_how_many_of_a_hidden_group_have_answered(
    others: tuple[int, ...], *, is_wide_enough: bool
) -> None:
    """Four with a sum of 38 can have 31–40 of 101, for seven have at most 70; but anything from 3 to 40 of 73."""
    table = np.array([np.bincount(cell, minlength=_TOP + 1) for cell in ((10, 10, 9, 9), others)], dtype=np.int64)
    everybody = np.ones(len(table), dtype=bool)
    seen = [Seen(EVERYBODY, everybody, whole=False), Seen("role", everybody, whole=False)]
    ring = Ring(Side(lambda: table, 0), seen, Sets(len(table)))
    assert ring.holds_back(Small("role", np.array([True, False]))) is is_wide_enough

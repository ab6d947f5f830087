"""Combinations in which atoms cancel: those read off where groups lie apart are the same as those worked out."""

import numpy as np
import pytest

from kulturverktyg.guard import cancelling as module
from kulturverktyg.guard.cancelling import cancelling, cancelling_by_pivots


@pytest.mark.parametrize("apart", [1, 2, 1_000])
def test_both_ways_find_the_same_combinations(apart: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_FEW", apart)
    chance = np.random.default_rng(apart)
    for _ in range(300):
        columns = chance.random((chance.integers(1, 14), chance.integers(0, 14))) < chance.choice((0.1, 0.25, 0.5))
        found, expected = cancelling(columns), cancelling_by_pivots(columns.astype(np.float64))
        assert found.shape == expected.shape
        assert np.abs(found @ columns).max(initial=0.0) < 1e-9
        assert np.linalg.matrix_rank(np.vstack([found, expected]), tol=1e-9) == len(found)

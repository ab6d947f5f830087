"""Everything that ever left journeys made by chance, attacked as a colleague would. Longer: ``JOURNEYS=1000``."""

import os
from pathlib import Path

import pytest

from kulturverktyg.audit.run import audit
from tests.guard.chance_journeys import chance_journey


@pytest.mark.parametrize("seed", range(int(os.environ.get("JOURNEYS", "5"))))
def test_nothing_is_given_away(tmp_path: Path, seed: int) -> None:
    with chance_journey(tmp_path, seed) as (store, journey_id, exports):
        report = audit(store, journey_id, exports)
        assert sum(tried.attempts for tried in report.tried) > 0
        assert [finding for tried in report.tried for finding in tried.findings] == []

"""What was shown in another breakdown is still what a colleague has."""

import shutil
from pathlib import Path

import pytest

from kulturverktyg.audit.reading.folder import ReadFolder
from kulturverktyg.audit.run import gather
from kulturverktyg.audit.seen import BEFORE
from kulturverktyg.guard.release import release
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.store import Store, open_store

pytestmark = pytest.mark.xdist_group("the usual demo")

BREAKDOWN, ITEM = "anstallningstid", "rost_1"


def test_groups_of_an_earlier_breakdown_are_attacked_with_todays(tmp_path: Path, demo_store: Store) -> None:
    for path in demo_store.path.parent.glob("demo.kultur*"):
        if path.is_file() and path.suffix != ".lock":
            shutil.copy(path, tmp_path / path.name)
    with open_store(tmp_path / "demo.kultur") as store:
        round_id = list_journeys(store)[0].rounds[0].id
        earlier = release(store, round_id, [BREAKDOWN])
        today = release(store, round_id, ["role"])
        (round_,), _ = gather(store, [(round_id, today)], ReadFolder((), ()))
    assert not any(group.breakdown == BREAKDOWN for group in today.groups)
    before = next(seen.results for seen in round_.seen if seen.source == BEFORE)
    told = {group.label: group.n for group in earlier.groups if group.breakdown == BREAKDOWN}
    assert told
    assert told.items() <= {group.label: group.n for group in before.groups}.items()
    assert told.keys() <= {group.label for group in round_.pool.groups}
    shown = {f.group: (f.n, f.now.mean) for f in earlier.figures if f.item == ITEM and f.now.mean is not None}
    again = {f.group: (f.n, f.now.mean) for f in before.figures if f.item == ITEM}
    assert shown.keys() <= again.keys()
    for group, (n, mean) in shown.items():
        assert again[group][0] == n
        assert abs((again[group][1] or 0) - mean) < 1e-9

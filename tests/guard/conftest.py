"""An empty file for guard tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kulturverktyg.store.store import Store, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "prov.kultur", create=True) as store:
        yield store

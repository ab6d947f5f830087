"""An empty file for guard tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kulturverktyg.store.store import Store
from tests.builders import empty_file


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with empty_file(tmp_path) as store:
        yield store

"""A file is written whole or not at all."""

from pathlib import Path

import pytest

from kulturverktyg.errors import KnownError
from kulturverktyg.files.whole import write_whole


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "fil.xlsx"
    for content in (b"ett", b"andra"):
        write_whole(path, content)
        assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_where_nothing_can_be_written_all_is_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "mapp"
    folder.mkdir()
    for path in (folder, tmp_path / "finns inte" / "fil.xlsx"):
        with pytest.raises(KnownError, match="går inte att spara"):
            write_whole(path, b"ord")
    assert list(tmp_path.iterdir()) == [folder]

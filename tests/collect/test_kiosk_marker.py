"""A kiosk under way is remembered until the right PIN, whatever happens to the program."""

import sys
from pathlib import Path

import pytest

from kulturverktyg.collect.kiosk_marker import KioskMarker, is_marked, mark, marked, marker_path, unmark
from kulturverktyg.errors import KnownError


def test_a_mark_is_there_until_it_is_taken_away(tmp_path: Path) -> None:
    assert marked() is None
    marker = KioskMarker(tmp_path / "Åsas mapp" / "kiosk.paket", "$argon2id$x")
    mark(marker)
    mark(marker)
    assert marked() == marker
    assert is_marked()
    unmark()
    assert marked() is None
    unmark()


def test_another_kiosk_takes_the_place_of_the_first(tmp_path: Path) -> None:
    mark(KioskMarker(tmp_path / "a.paket", "a"))
    mark(KioskMarker(tmp_path / "b.paket", "b"))
    assert marked() == KioskMarker(tmp_path / "b.paket", "b")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"package": 1}', b"\xff"])
def test_a_mark_that_cannot_be_understood_locks_nobody_out(tmp_path: Path, content: bytes) -> None:
    mark(KioskMarker(tmp_path / "a.paket", "a"))
    marker_path().write_bytes(content)
    assert marked() is None
    assert not is_marked()


@pytest.mark.skipif(sys.platform == "win32", reason="a folder where the file should be")
def test_a_mark_that_cannot_be_read_just_now_still_stands() -> None:
    marker_path().mkdir(parents=True)
    assert is_marked()


@pytest.mark.skipif(sys.platform == "win32", reason="a folder where the file should be")
def test_a_kiosk_that_cannot_be_remembered_is_not_opened(tmp_path: Path) -> None:
    marker_path().mkdir(parents=True)
    with pytest.raises(KnownError, match="går inte att spara"):
        mark(KioskMarker(tmp_path / "a.paket", "a"))

"""A live file may not lie on a share or in a synced folder."""

import sys
from pathlib import Path

import pytest

from kulturverktyg.errors import KnownError
from kulturverktyg.store.store import open_store


def _refused(path: Path, words: str) -> None:
    with pytest.raises(KnownError, match=words) as caught:
        open_store(path, create=True)
    assert "datorns egen disk" in str(caught.value)


@pytest.mark.parametrize(
    "folder",
    ["OneDrive", "OneDrive - Björkvinge kommun", "Dropbox", "Google Drive", "iCloud Drive", "Nextcloud", "onedrive"],
)
def test_a_synced_folder_is_refused_with_the_reason_and_a_better_place(tmp_path: Path, folder: str) -> None:
    place = tmp_path / folder / "HR"
    place.mkdir(parents=True)
    _refused(place / "resa.kultur", "synkas till molnet")
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("variable", ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"])
def test_the_folder_that_the_system_calls_onedrive_is_refused_by_any_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setenv(variable, str(tmp_path / "Moln"))
    _refused(tmp_path / "Moln" / "HR" / "resa.kultur", "synkas till molnet")
    open_store(tmp_path / "Moln och sol.kultur", create=True).close()


def test_a_link_into_a_synced_folder_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "genväg").symlink_to(tmp_path / "Dropbox")
    _refused(tmp_path / "genväg" / "resa.kultur", "synkas till molnet")


def test_an_earlier_file_in_a_synced_folder_is_not_opened(tmp_path: Path) -> None:
    open_store(tmp_path / "resa.kultur", create=True).close()
    (tmp_path / "OneDrive").mkdir()
    for file in tmp_path.glob("resa.kultur*"):
        file.rename(tmp_path / "OneDrive" / file.name)
    with pytest.raises(KnownError, match="synkas"):
        open_store(tmp_path / "OneDrive" / "resa.kultur")


@pytest.mark.parametrize("share", ["//server/delat/resa.kultur", r"\\server\delat\resa.kultur"])
def test_a_network_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, share: str) -> None:
    monkeypatch.chdir(tmp_path)
    _refused(Path(share), "nätverksplats")
    assert list(tmp_path.iterdir()) == []


def test_words_that_only_resemble_a_synced_folder_are_no_hindrance(tmp_path: Path) -> None:
    for name in ("Dropboxen", "Min enhetschef", "box"):
        open_store(tmp_path / name / "resa.kultur", create=True).close()


@pytest.mark.skipif(sys.platform == "win32", reason="folders that nobody can make differ")
def test_a_folder_that_cannot_be_made_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("")
    with pytest.raises(KnownError, match="går inte att skapa"):
        open_store(tmp_path / "fil" / "resa.kultur", create=True)

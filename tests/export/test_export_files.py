"""Files are written whole or not at all, under names that every system takes."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from kulturverktyg.errors import KnownError
from kulturverktyg.export.file_names import safe_name
from kulturverktyg.export.files import export
from tests import samples


def test_everything_is_exported(tmp_path: Path) -> None:
    heard: list[float] = []
    results = samples.three_charts()
    files = export(results, tmp_path / "a" / "b", progress=lambda fraction, _text: heard.append(fraction))
    assert sorted(files) == sorted((tmp_path / "a" / "b").iterdir())
    kinds = [file.suffix for file in files]
    assert kinds.count(".xlsx") == 1
    assert kinds.count(".png") == kinds.count(".svg") > 2
    assert heard == sorted(heard)
    assert (heard[0], heard[-1]) == (0, 1)


def test_only_what_is_asked_for(tmp_path: Path) -> None:
    assert [file.suffix for file in export(samples.nothing_released(), tmp_path, ["svg"])] == [".svg"]


@pytest.mark.parametrize("only", [["docx"], [], ["xlsx", "exe"]])
def test_an_unknown_kind_is_said(tmp_path: Path, only: list[str]) -> None:
    with pytest.raises(KnownError, match="Välj bland xlsx, png, svg"):
        export(samples.nothing_released(), tmp_path, only)
    assert not list(tmp_path.iterdir())


def test_a_file_that_is_there_is_replaced(tmp_path: Path) -> None:
    (first,) = export(samples.nothing_released(), tmp_path, ["svg"])
    first.write_text("gammalt")
    export(samples.nothing_released(), tmp_path, ["svg"])
    assert "<svg" in first.read_text("utf-8")
    assert list(tmp_path.iterdir()) == [first]


@pytest.mark.parametrize("steps", [0, 1, 3])
def test_cancelled_it_leaves_nothing(tmp_path: Path, steps: int) -> None:
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > steps

    assert export(samples.three_charts(), tmp_path / "out", ["svg"], cancelled=cancelled) == ()
    assert not (tmp_path / "out").exists()


def stop_at(step: int) -> Callable[[float, str], None]:
    heard: list[str] = []

    def progress(_fraction: float, text: str) -> None:
        heard.append(text)
        if len(heard) > step:
            raise KeyboardInterrupt

    return progress


def test_interrupted_it_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        export(samples.nothing_released(), tmp_path / "out", progress=stop_at(2))
    assert not (tmp_path / "out").exists()


def test_a_file_that_cannot_be_replaced_is_named_and_kept(tmp_path: Path) -> None:
    (name,) = (file.name for file in export(samples.nothing_released(), tmp_path / "first", ["svg"]))
    taken = tmp_path / "out" / name
    taken.mkdir(parents=True)
    with pytest.raises(KnownError, match="går inte att ersätta"):
        export(samples.nothing_released(), tmp_path / "out", ["svg"])
    assert list((tmp_path / "out").iterdir()) == [taken]


def test_when_one_file_cannot_be_replaced_no_other_is(tmp_path: Path) -> None:
    files = export(samples.three_charts(), tmp_path, ["svg"])
    for file in files[:-1]:
        file.write_text("gammalt")
    files[-1].unlink()
    files[-1].mkdir()
    with pytest.raises(KnownError, match="går inte att ersätta"):
        export(samples.three_charts(), tmp_path, ["svg"])
    assert {file.read_text() for file in files[:-1]} == {"gammalt"}
    assert sorted(tmp_path.iterdir()) == sorted(files)


def test_the_longest_name_of_a_journey_is_a_file_name(tmp_path: Path) -> None:
    assert export(replace(samples.nothing_released(), journey="€" * 80), tmp_path, ["svg"])


@contextmanager
def little_room() -> Iterator[None]:
    """No file may be larger than four kilobytes."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
@pytest.mark.parametrize("only", ["xlsx", "svg"])
def test_without_room_for_the_files_it_is_said_and_the_old_are_kept(tmp_path: Path, only: str) -> None:
    old = export(samples.three_charts(), tmp_path, [only])
    before = {file: file.read_bytes() for file in old}
    with little_room(), pytest.raises(KnownError, match=r"Kontrollera att den går att skriva i och har plats\.$"):
        export(samples.three_charts(), tmp_path, [only])
    assert {file: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_a_folder_that_is_a_file_is_one_clear_sentence(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("")
    with pytest.raises(KnownError, match="Välj en annan mapp"):
        export(samples.nothing_released(), tmp_path / "out", ["svg"])


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder that nobody can write to")
def test_a_folder_that_cannot_be_written_to_is_one_clear_sentence() -> None:
    with pytest.raises(KnownError, match="Det går inte att spara i mappen"):
        export(samples.nothing_released(), Path("/proc/self"), ["svg"])


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Kultur 2026", "Kultur 2026"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"),
        ("  .. ", "resultat"),
        ("con", "_con"),
        ("LPT1.txt", "_LPT1.txt"),
        ("rad\nett\x00", "rad ett"),
        ("x" * 300, "x" * 80),
        ("x" + "👩" * 80, "x" + "👩" * 29),
    ],
)
def test_names_that_every_system_takes(words: str, name: str) -> None:
    assert safe_name(words) == name


def test_names_from_a_journey_cannot_leave_the_folder(tmp_path: Path) -> None:
    named = replace(samples.nothing_released(), journey="../../etc/passwd", round="..")
    (file,) = export(named, tmp_path / "out", ["svg"])
    assert file.resolve().parent == (tmp_path / "out").resolve()

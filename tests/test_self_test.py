"""The self-test is for finding what a build forgot, so it must find it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

_TOP = Path(__file__).resolve().parent.parent


def _self_test(top: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "kulturverktyg", "self-test"],
        cwd=top,
        env={**os.environ, "PYTHONPATH": str(top)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_everything_works_here() -> None:
    told = _self_test(_TOP)

    assert told.stdout.splitlines()[-1] == "Allt fungerar.", told.stdout
    assert told.returncode == 0
    assert not told.stderr


def test_forgotten_parts_are_named_and_the_others_still_tried(tmp_path: Path) -> None:
    shutil.copytree(_TOP / "kulturverktyg", tmp_path / "kulturverktyg")
    shutil.copytree(_TOP / "resources", tmp_path / "kulturverktyg" / "resources")
    (tmp_path / "kulturverktyg/resources/languages/en.json").unlink()
    (tmp_path / "kulturverktyg/gui/forms/ui_desk_window.py").unlink()
    shutil.rmtree(tmp_path / "kulturverktyg/resources/charts")
    shutil.rmtree(tmp_path / "kulturverktyg/store/migrations/versions")

    told = _self_test(tmp_path)

    *lines, last = told.stdout.splitlines()
    failed = {line.split(":")[0] for line in lines if "fungerar inte" in line}
    assert failed >= {"Språk", "Äldre filer", "Diagram", "Arbetsbord"}, told.stdout
    assert {"Mallar: fungerar", "Databas: fungerar", "PIN: fungerar", "Läsa tabeller: fungerar"} <= set(lines)
    assert last.startswith("Något fungerar inte.")
    assert told.returncode == 1

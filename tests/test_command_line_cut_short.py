"""A command that is asked to end, or whose output nobody takes, ends quietly and leaves nothing half-done."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kulturverktyg.store.store import open_store


@pytest.mark.skipif(sys.platform != "linux", reason="needs a full device")
@pytest.mark.parametrize("arguments", [["list"], ["check"], ["--help"]])
def test_output_that_nobody_takes_is_no_crash(tmp_path: Path, arguments: list[str]) -> None:
    command = [sys.executable, "-m", "kulturverktyg", *arguments]
    database = tmp_path / "resa.kultur"
    open_store(database, create=True).close()
    command += ["--database", str(database)] if arguments != ["--help"] else []
    reader, writer = os.pipe()
    os.close(reader)
    with Path("/dev/full").open("wb") as full, os.fdopen(writer, "wb") as closed:
        to_full, to_closed = (
            subprocess.run(command, stdout=out, stderr=subprocess.PIPE, encoding="utf-8", check=False)
            for out in (full, closed)
        )
    assert to_full.returncode == 1
    assert to_closed.returncode == (0 if arguments == ["--help"] else 1)
    assert to_closed.stderr == ""
    assert "Traceback" not in to_full.stderr
    assert "Exception" not in to_full.stderr


_TERMINATED = """
import os, signal, sys
from pathlib import Path
from kulturverktyg import commands
from kulturverktyg.__main__ import main
from kulturverktyg.export import files
from tests import samples
def work(options):
    files.export(samples.nothing_released(), options.folder, progress=end)
def end(fraction, text):
    if text == "Sparar filerna":
        sys.setprofile(at_first_file)
def at_first_file(frame, *_):
    if frame.f_code.co_name == "_write":
        sys.setprofile(None)
        os.kill(os.getpid(), signal.SIGTERM)
commands.demo = work
sys.exit(main(["demo", sys.argv[1]]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGTERM")
def test_asked_to_end_while_saving_it_leaves_nothing_half_written(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _TERMINATED, tmp_path / "ut"],
        capture_output=True,
        encoding="utf-8",
        cwd=Path(__file__).parent.parent,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (1, "Avbrutet. Inget halvfärdigt är kvar.\n")
    assert not list((tmp_path / "ut").iterdir())

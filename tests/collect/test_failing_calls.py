"""Every system call with which a ballot is saved is, one at a time, the process's last, or fails.

``CALLS=all`` takes each of them; without it some that lie evenly spread.
"""

import logging
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kulturverktyg.collect.ballot_box import BallotBox
from tests.ballots import ballots_for
from tests.collect.kiosk_on_disk import KioskOnDisk, Losses, losses, template_kiosk
from tests.collect.kiosk_process import BALLOTS, submit_when_told
from tests.collect.traced import attached, calls_in, why_not_traced
from tests.collect.warm import running, said

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_SPREAD = 10
#: Ballots that are in the box before; the next is submitted.
_BEFORE = 3
_LOG = logging.getLogger(__name__)
_FAULTS = {
    "kill": "signal=SIGKILL:when={}",
    "EIO": "error=EIO:when={}",
    "ENOSPC": "error=ENOSPC:when={}",
    "EIO until mended": "error=EIO:when={}+",
    "ENOSPC until mended": "error=ENOSPC:when={}+",
}

_WHY_NOT = why_not_traced()

pytestmark = pytest.mark.skipif(bool(_WHY_NOT), reason=_WHY_NOT)


@dataclass(frozen=True)
class _Case:
    """``opening``: whether the box is opened too while the fault is there, or only written in."""

    opening: bool
    call: str
    number: int
    fault: str


def test_whichever_call_fails_or_is_the_last_nothing_is_lost_and_a_try_again_counts_once(tmp_path: Path) -> None:
    kiosk = template_kiosk(tmp_path, codes=BALLOTS)
    ballots = ballots_for(kiosk.package, BALLOTS)
    box = BallotBox.open(kiosk.box, kiosk.package)
    for ballot, code in zip(ballots[:_BEFORE], kiosk.package.code_hashes, strict=False):
        box.drop(ballot, code)
    box.close()
    cases = [case for opening in (False, True) for case in _cases(kiosk, tmp_path, opening=opening)]
    if os.environ.get("CALLS") != "all":
        cases = cases[:: len(cases) // _SPREAD]

    wrong = {}
    for number, case in enumerate(cases):
        tried = _copy(kiosk, tmp_path / f"fall{number}")
        refused = _submit_with_fault(tried, case, tmp_path / "strace.log")
        contents = [kiosk.content(ballot) for ballot in ballots[: _BEFORE + 2]]
        gone = losses(tried.found(), contents, contents)
        if gone != Losses() or refused:
            wrong[case] = gone, refused
        shutil.rmtree(tried.folder)
    assert wrong == {}
    _LOG.info("%d cases, nothing lost", len(cases))


def _cases(kiosk: KioskOnDisk, folder: Path, *, opening: bool) -> list[_Case]:
    """Every call that a submit makes in the box's folder, with every fault."""
    tried, log = _copy(kiosk, folder / "utan_fel"), folder / "strace.log"
    with running(submit_when_told, tried.package_path, tried.box) as (process, line):
        assert said(line) == ""
        if not opening:
            line.send(None)
            assert said(line) == ""
        with attached(process.pid or 0, log):
            line.send(_BEFORE)
            assert said(line) == ""
    shutil.rmtree(tried.folder)
    calls = [call for call in calls_in(log) if call.touches(tried.folder)]
    return [_Case(opening, call.name, call.number, fault) for call in calls for fault in _FAULTS]


def _submit_with_fault(kiosk: KioskOnDisk, case: _Case, log: Path) -> str:
    """Submit, try again when it is mended, in a new process if need be, and let the next in line submit; what stood
    in the way in the end."""
    with running(submit_when_told, kiosk.package_path, kiosk.box) as (process, line):
        assert said(line) == ""
        if not case.opening:
            line.send(None)
            assert said(line) == ""
        with attached(process.pid or 0, log, f"inject={case.call}:{_FAULTS[case.fault].format(case.number)}"):
            answer = _submit(line)
        answer = answer and _submit(line)
        if answer is not None:
            return answer or str(_submit(line, _BEFORE + 1))
    with running(submit_when_told, kiosk.package_path, kiosk.box) as (_process, line):
        assert said(line) == ""
        return str(_submit(line)) or str(_submit(line, _BEFORE + 1))


def _submit(line: "Connection", place: int = _BEFORE) -> str | None:
    """What the process said; None when it is dead."""
    try:
        line.send(place)
        return str(said(line))
    except (EOFError, ConnectionResetError, BrokenPipeError):
        return None


def _copy(kiosk: KioskOnDisk, folder: Path) -> KioskOnDisk:
    shutil.copytree(kiosk.folder, folder)
    return KioskOnDisk(folder, kiosk.package, kiosk.key)

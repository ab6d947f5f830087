"""The kiosk is killed as thanks is shown, or at any moment while people answer: what was thanked for is there, once
and whole, and the kiosk comes back locked.

``KILLS=1000`` makes it as many as one likes; ``--log-cli-level=INFO`` tells how it goes.
"""

import logging
import os
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from kulturverktyg.survey.definition import NOT_ANSWERED
from tests.collect.kiosk_on_disk import Content, KioskOnDisk, Losses, losses, sealed_kiosk
from tests.collect.warm import rest, running, said
from tests.flows.kiosk_process import answer_until_killed, mind_of
from tests.flows.participant import Mind
from tests.kiosk_packages import GOOD, SAY, WORDS, YEARS_HERE, package

KILLS = int(os.environ.get("KILLS", "5"))
_KILLS_A_BOX = 100
#: Seconds that some are killed within after somebody submits, and others after the kiosk is shown.
_WHILE_SAVING, _WHILE_ANSWERING = 0.05, 0.8
_LOG = logging.getLogger(__name__)


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_every_answer_that_was_thanked_for_survives_the_kill_and_the_kiosk_comes_back_locked(tmp_path: Path) -> None:
    total, thanked = Losses(), 0
    for first in range(0, KILLS, _KILLS_A_BOX):
        kiosk = sealed_kiosk(tmp_path / str(first), package(SAY, YEARS_HERE, GOOD, WORDS))
        seeds = range(first, min(first + _KILLS_A_BOX, KILLS))
        gone, saved = _answer_while_killing(kiosk, seeds)
        total, thanked = total + gone, thanked + saved
        _LOG.info("%d kills, %d thanked for, %s", seeds.stop, thanked, total)
    assert total == Losses()
    assert thanked >= KILLS // 3


def _answer_while_killing(kiosk: KioskOnDisk, seeds: Sequence[int]) -> tuple[Losses, int]:
    """Kill the kiosk once for each seed; what its box came through with, and how many were thanked for."""
    given: list[Content] = []
    thanked: list[Content] = []
    for seed in seeds:
        heard = _run_and_kill(kiosk, seed)
        assert heard[0] == "locked"
        saying = [_content(kiosk, mind_of(kiosk.package, seed, number)) for number in heard if isinstance(number, int)]
        thanks = heard.count("thanked")
        assert heard[1::2] == list(range(len(saying)))
        assert set(heard[2::2]) <= {"thanked"}
        given += saying
        thanked += saying[:thanks]
    return losses(kiosk.found(), given, thanked), len(thanked)


def _run_and_kill(kiosk: KioskOnDisk, seed: int) -> list[Any]:
    """Start the kiosk and kill it as thanks is shown, while an answer is saved, or at any moment; all it said."""
    chance = random.Random(seed)
    with running(answer_until_killed, kiosk.package_path, seed) as (process, line):
        heard = [said(line)]
        match seed % 3:
            case 0:
                heard += [said(line), said(line)]
            case 1:
                heard += [said(line)]
                time.sleep(chance.uniform(0, _WHILE_SAVING))
            case _:
                time.sleep(chance.uniform(0, _WHILE_ANSWERING))
        process.kill()
        process.join()
        return heard + rest(line)


def _content(kiosk: KioskOnDisk, mind: Mind) -> Content:
    """What is to be in the box, when units and roles are all offered everywhere."""
    content = kiosk.package
    columns = tuple(mind.answers.get(column, NOT_ANSWERED) for column in content.survey.columns())
    unit, role = content.units[mind.unit].id, content.roles[mind.role].id
    return unit, role, columns, tuple(sorted(mind.texts.items()))

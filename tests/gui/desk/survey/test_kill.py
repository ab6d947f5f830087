"""The desk killed in the middle of editing keeps all but the last edit."""

import multiprocessing
import sys
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.prepare.surveys import newest_version, read_draft
from kulturverktyg.store.store import open_store
from kulturverktyg.survey.draft import SurveyDraft
from tests.every_kind import workplace_of_every_kind
from tests.gui.desk.survey.editing_process import drafts_after, edit_until_killed

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_KILLS = 4
#: More edits than there is time for.
_MOST_EDITS = 150


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_killed_at_any_moment_the_file_holds_all_that_was_said_to_be_saved(tmp_path: Path) -> None:
    with workplace_of_every_kind(tmp_path):
        pass
    database, chance = tmp_path / "resa.kultur", Random(5)
    for seed in range(_KILLS):
        drafts = drafts_after(_in_file(database), seed, _MOST_EDITS)
        said = _edit_and_kill(database, seed, chance.uniform(0.0, 0.3))
        assert said > 0
        assert _in_file(database) in drafts[said:]


def _in_file(database: Path) -> SurveyDraft:
    with open_store(database) as store:
        return read_draft(store, newest_version(store, list_journeys(store)[0].id))


def _edit_and_kill(database: Path, seed: int, delay: float) -> int:
    """Let edits begin, kill them ``delay`` seconds after the first are saved; the last that was said to be saved."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.gui.desk.survey.editing_process"])
    heard, said = context.Pipe(duplex=False)
    editor = context.Process(target=edit_until_killed, args=(database, seed, said))
    editor.start()
    said.close()
    saved = [heard.recv()]
    time.sleep(delay)
    editor.kill()
    editor.join()
    saved += _rest(heard)
    heard.close()
    editor.close()
    return int(saved[-1])


def _rest(heard: "Connection") -> list[int]:
    found = []
    try:
        while True:
            found.append(heard.recv())
    except EOFError:
        return found

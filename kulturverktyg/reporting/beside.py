"""A second process that draws charts and makes slides while the first one makes all else.

It is never needed: what it has not made when it is asked for, or cannot make, the first makes itself.
"""

import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Self

from kulturverktyg.export.report.document import Picture
from kulturverktyg.export.report.drawn import Drawn, Key, key_to_set
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.paper import TEXT_WIDTH
from kulturverktyg.export.word.blocks import is_part, parts_of
from kulturverktyg.reporting.writers import Writers

#: Seconds between two looks at whether the work is still wanted.
_WAIT = 0.1
_SLIDES = "slides"
#: Stands for the report as HR has put it together, among audiences.
WHOLE = ""


@dataclass(frozen=True)
class Task:
    """What is to be made: the pictures of the reports for these audiences, those of ``word`` ready for Word, and then
    slides. The pictures that are asked for last come first where the others are asked for soon."""

    given: Given
    audiences: tuple[str, ...] = (WHOLE,)
    word: str | None = None
    last_first: bool = True
    deck: Path | None = None
    for_meeting: bool = False


class Beside:
    """Begins at once, so that it is ready when it is given its task; ``check`` may raise to stop what waits for it."""

    def __init__(self, check: Callable[[], None], *, wanted: bool = True) -> None:
        self._check = check
        self._made: dict[Key | str, bytes] = {}
        self._process = _begun() if wanted and (os.cpu_count() or 1) > 1 else None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._end()

    def give(self, task: Task) -> None:
        """Let it begin with what it is there for."""
        if self._process is not None:
            with suppress(OSError):
                self._process.tasks.send(replace(task, given=replace(task.given)))

    def picture(self, key: Key) -> bytes | None:
        """A picture, if it has been drawn; a part that is made ready for Word is waited for, as the slides after it."""
        if is_part(key):
            self._wait(key)
        else:
            self._take(0)
        return self._made.get(key)

    def slides(self) -> bytes | None:
        """A .pptx file when it has been made; None if it will not be."""
        self._wait(_SLIDES)
        return self._made.get(_SLIDES)

    def _wait(self, key: Key | str) -> None:
        """Wait for something to be made, until it is or will not be: the slides come last."""
        while self._process is not None and key not in self._made and _SLIDES not in self._made:
            self._check()
            self._take(_WAIT)

    def _take(self, seconds: float) -> None:
        """Take what has been made, and wait so long for something to be."""
        try:
            while self._process is not None and self._process.results.poll(seconds):
                key, content = self._process.results.recv()
                self._made[key] = content
                seconds = 0
        except (EOFError, OSError):
            self._end()

    def _end(self) -> None:
        if self._process is not None:
            self._process.end()
        self._process = None


@dataclass(frozen=True)
class _Process:
    process: SpawnProcess
    tasks: Connection
    results: Connection

    def end(self) -> None:
        self.process.terminate()
        self.process.join()
        for one in (self.process, self.tasks, self.results):
            one.close()


def _begun() -> _Process | None:
    """A process that waits for its task; None where none may be started."""
    context = get_context("spawn")
    tasks, give = context.Pipe(duplex=False)
    take, results = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(tasks, results), daemon=True)
    try:
        with _deaf():
            process.start()
    except OSError:
        return None
    finally:
        tasks.close()
        results.close()
    return _Process(process, give, take)


@contextmanager
def _deaf() -> Iterator[None]:
    """What is begun hears no Ctrl+C, which the first process answers for both; not on Windows, nor for a thread."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _work(tasks: Connection, results: Connection) -> None:
    """The second process. What goes wrong here goes wrong in the first one too, which tells of it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(Exception):
        _load()
        _send(_making(tasks.recv()), results)


def _send(made: Iterator[tuple[Key | str, bytes]], results: Connection) -> None:
    """Send each when it is made, and make the next without waiting for it to be taken; no more when nobody is there."""
    with ThreadPoolExecutor(max_workers=1) as sender:
        sent = sender.submit(lambda: None)
        for one in made:
            if sent.done():
                sent.result()
            sent = sender.submit(results.send, one)


def _load() -> None:
    from kulturverktyg.export.report import audiences, report  # noqa: F401
    from kulturverktyg.export.slides import slides  # noqa: F401


def _making(task: Task) -> Iterator[tuple[Key | str, bytes]]:
    """Who asks for pictures before they are there draws the first ones; last first, both meet between."""
    writers = Writers(task.given, Drawn(), task.deck, task.for_meeting)
    drawn = writers.drawn
    for picture in _pictures(writers, task.audiences)[:: -1 if task.last_first else 1]:
        yield key_to_set(picture, TEXT_WIDTH), drawn.to_set(picture, TEXT_WIDTH)
    if task.word is not None:
        parts = dict(part for picture in _pictures(writers, (task.word,)) for part in parts_of(picture, drawn))
        yield from zip(parts, drawn.rasters(parts, TEXT_WIDTH), strict=True)
    yield _SLIDES, writers.slides


def _pictures(writers: Writers, audiences: Sequence[str]) -> Sequence[Picture]:
    """Each picture once, in the order in which they are asked for."""
    reports = (writers.report if one == WHOLE else writers.report_for(one) for one in audiences)
    blocks = (block for report in reports for section in report.sections for block in section.blocks)
    return [*{block.id: block for block in blocks if isinstance(block, Picture)}.values()]

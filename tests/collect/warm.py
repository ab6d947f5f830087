"""Processes that are there at once: forked from one that has loaded everything, to be watched and killed."""

import multiprocessing
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.context import ForkServerProcess
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_LOADED = ("tests.collect.kiosk_process", "tests.flows.kiosk_process")
_PATIENCE = 60


@contextmanager
def running(target: Callable[..., None], *arguments: Any) -> Iterator[tuple[ForkServerProcess, "Connection"]]:
    """Run ``target(*arguments, line)`` in a process of its own, killed in the end if it runs still; and the other
    end of its line. The process has this one's environment."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(_LOADED))
    line, far_end = context.Pipe()
    process = context.Process(target=_run, args=(target, dict(os.environ), *arguments, far_end))
    process.start()
    far_end.close()
    try:
        yield process, line
    finally:
        process.kill()
        process.join()
        process.close()
        line.close()


def said(line: "Connection") -> Any:
    """What a process says next; EOFError when it is dead."""
    assert line.poll(_PATIENCE), "the process says nothing"
    return line.recv()


def rest(line: "Connection") -> list[Any]:
    """What a process that is dead said last."""
    heard = []
    try:
        while True:
            heard.append(line.recv())
    except (EOFError, ConnectionResetError):
        return heard


def _run(target: Callable[..., None], environment: dict[str, str], *arguments: Any) -> None:
    os.environ.update(environment)
    target(*arguments)

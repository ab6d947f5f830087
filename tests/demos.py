"""The demos, each made once for all the tests of a run, whichever worker needs it first."""

import datetime as dt
import os
import shutil
from pathlib import Path

import pytest
from filelock import FileLock

from kulturverktyg.demo import make_demo

#: The day that they are made on.
TODAY = dt.date(2026, 11, 16)


def copied_demo(template: str | None, folder: Path, factory: pytest.TempPathFactory) -> Path:
    """The database of a template's demo, or of the one that is asked for by no template, in a new ``folder``."""
    ignore = shutil.ignore_patterns("*.lock")
    return shutil.copytree(_made(template, _shared(factory)), folder, ignore=ignore) / "demo.kultur"


def _made(template: str | None, shared: Path) -> Path:
    name = template or "usual"
    folder = shared / f"demo-{name}"
    with FileLock(shared / f"{folder.name}.lock"):
        if not folder.exists():
            make_demo(shared / "on its way" / name, today=TODAY, template=template).parent.rename(folder)
    return folder


def _shared(factory: pytest.TempPathFactory) -> Path:
    """The folder of all workers."""
    own = factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own

"""One way down, one door out, nothing kept at module level, and a kiosk that starts light."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kulturverktyg import paths
from tests.architecture import ALLOWED, kept_state, wrong_arrows

_PROGRAM = Path(paths.__file__).parent
_HEAVY = ("sqlalchemy", "numpy", "matplotlib", "openpyxl", "alembic", "scipy")


def test_every_arrow_runs_down() -> None:
    assert wrong_arrows(_PROGRAM) == []


def test_nothing_is_kept_at_module_level() -> None:
    assert kept_state(_PROGRAM) == []


def test_every_part_of_the_program_has_its_place() -> None:
    parts = {path.stem for path in _PROGRAM.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert parts == set(ALLOWED)


def _tree(folder: Path, **files: str) -> Path:
    """A made-up program, a file for each name such as ``model__base``."""
    for name, text in files.items():
        path = folder.joinpath(*name.split("__")).with_suffix(".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


_BELOW = {"gui__window": "", "results__figures": "", "guard__released": "", "guard__plan": "", "model__kinds": ""}


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("model__base", "from kulturverktyg.gui.window import Window", "model.base:1 uses gui.window"),
        ("model__base", "import kulturverktyg.gui.window", "model.base:1 uses gui.window"),
        ("model__base", "from ..gui import window", "model.base:1 uses gui.window"),
        ("model__base", "from kulturverktyg import gui", "model.base:1 uses gui"),
        ("model__base", "def late():\n    from kulturverktyg.gui import window", "model.base:2 uses gui.window"),
        ("model__base", "import importlib\nimportlib.import_module('kulturverktyg.gui.window')", "uses gui.window"),
        ("export__workbook", "from kulturverktyg.results.figures import pair", "export.workbook:1 uses results"),
        ("export__workbook", "from kulturverktyg.results import figures", "uses results.figures"),
        ("export__workbook", "from kulturverktyg.guard.plan import Plan", "uses guard.plan"),
        ("charts__bars", "from kulturverktyg.guard.plan import Plan", "uses guard.plan"),
        ("gui__desk__page", "from kulturverktyg.results import figures", "gui.desk.page:1 uses results.figures"),
        ("gui__desk__page", "from kulturverktyg.guard.plan import Plan", "uses guard.plan"),
        ("commands", "from kulturverktyg.results import figures", "commands:1 uses results.figures"),
        ("results__score", "from kulturverktyg.model.kinds import Kind", "uses model.kinds"),
        ("collect__session", "from PySide6.QtCore import QTimer", "collect.session:1 uses PySide6"),
        ("store__store", "if TYPE_CHECKING:\n    import PySide6.QtCore", "store.store:2 uses PySide6"),
        ("novelty__thing", "from kulturverktyg.model import kinds", "novelty.thing:1 uses model.kinds"),
    ],
)
def test_an_arrow_that_runs_up_is_found(tmp_path: Path, name: str, text: str, told: str) -> None:
    (found,) = wrong_arrows(_tree(tmp_path, **_BELOW, **{name: text}))
    assert told in found


def test_a_circle_within_a_part_is_found(tmp_path: Path) -> None:
    tree = _tree(
        tmp_path,
        survey__a="from kulturverktyg.survey import b",
        survey__b="def late():\n    from kulturverktyg.survey.c import x",
        survey__c="from kulturverktyg.survey.a import y",
    )
    assert wrong_arrows(tree) == ["a circle: survey.a → survey.b → survey.c"]


def test_what_runs_down_is_let_through(tmp_path: Path) -> None:
    down = "from kulturverktyg.guard.released import ReleasedResults\nimport numpy\n"
    assert wrong_arrows(_tree(tmp_path, **_BELOW, gui__page=down + "import PySide6", export__sheet=down)) == []


@pytest.mark.parametrize("text", ["_cache = {}", "found: list[int] = []", "def f():\n    global x\n    x = 1"])
def test_state_at_module_level_is_found(tmp_path: Path, text: str) -> None:
    assert len(kept_state(_tree(tmp_path, survey__x=text))) == 1


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        ("kulturverktyg.gui.kiosk.main", _HEAVY),
        ("kulturverktyg.collect.ballot_box", (*_HEAVY, "PySide6")),
        ("kulturverktyg.__main__", (*_HEAVY, "PySide6")),
    ],
)
def test_what_a_first_window_does_not_need_is_not_loaded(module: str, unwanted: tuple[str, ...]) -> None:
    asked = f"import sys, {module}; print(*({{name.partition('.')[0] for name in sys.modules}} & set({unwanted!r})))"
    child = subprocess.run(
        [sys.executable, "-c", asked],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        cwd=_PROGRAM.parent,
    )
    assert child.stdout.split() == []

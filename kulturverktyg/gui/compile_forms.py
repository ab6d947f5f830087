"""Makes gui/forms/ui_*.py from ui/*.ui: ``python -m kulturverktyg.gui.compile_forms [--check]``.

With ``--check`` nothing is written; the exit status is 1 and the stale files are named when any are.
"""

import argparse
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import PySide6

_PACKAGE = Path(__file__).resolve().parent
SOURCES = _PACKAGE.parent.parent / "ui"
FORMS = _PACKAGE / "forms"
_MOVED = re.compile(r"(self\.\w+)\.(addWidget|setWidget)\((self\.\w+)\)\n")


def compiled(source: Path) -> str:
    """The Python module that Qt's own compiler makes of a form."""
    command = [str(_compiler()), "--generator", "python", "--no-autoconnection", source.name]
    result = subprocess.run(  # noqa: S603  (our own file, and the compiler that came with Qt)
        command, cwd=source.parent, capture_output=True, check=True
    )
    lines = result.stdout.decode("utf-8").splitlines()
    return _with_parents("\n".join(line.rstrip() for line in lines).rstrip() + "\n")


def _with_parents(module: str) -> str:
    """Make what goes into a stack or a scroll area there at once: moved with all that it holds, it takes longer."""
    for place, action, page in _MOVED.findall(module):
        parent = place if action == "addWidget" else f"{place}.viewport()"
        module = module.replace(f"{page} = QWidget()\n", f"{page} = QWidget({parent})\n")
    return module


def _compiler() -> Path:
    """Qt's compiler itself: what ``pyside6-uic`` starts a second Python to start."""
    qt = Path(PySide6.__file__).parent
    return qt / "uic.exe" if sys.platform == "win32" else qt / "Qt" / "libexec" / "uic"


def wanted(sources: Path) -> Mapping[str, str]:
    """The modules that should lie in the forms folder, by file name."""
    return {f"ui_{source.stem}.py": compiled(source) for source in sorted(sources.glob("*.ui"))}


def stale(sources: Path, forms: Path) -> list[str]:
    """Names of modules that are missing, out of date, or left over from a form that is gone."""
    modules = wanted(sources)
    left_over = {module.name for module in forms.glob("ui_*.py")} - set(modules)
    return sorted(left_over | {name for name, text in modules.items() if _read(forms / name) != text})


def write(sources: Path, forms: Path) -> list[str]:
    """Bring the forms folder up to date; returns the names of the modules that changed."""
    modules = wanted(sources)
    changed = stale(sources, forms)
    for name in changed:
        if name in modules:
            (forms / name).write_text(modules[name], "utf-8", newline="\n")
        else:
            (forms / name).unlink()
    return changed


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m kulturverktyg.gui.compile_forms", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when a module is stale")
    check = parser.parse_args(arguments).check
    names = stale(SOURCES, FORMS) if check else write(SOURCES, FORMS)
    sys.stdout.write("".join(f"{name}\n" for name in names))
    return 1 if check and names else 0


def _read(path: Path) -> str | None:
    return path.read_text("utf-8") if path.is_file() else None


if __name__ == "__main__":
    sys.exit(main())

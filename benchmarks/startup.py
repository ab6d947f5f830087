"""CPU time, from nothing, until the desk and the kiosk can be used; no display is needed.

python benchmarks/startup.py
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from measuring import in_child, middle, print_table, tell

_RUNS = 7
_HEAVY = ("sqlalchemy", "alembic", "numpy", "matplotlib", "scipy", "openpyxl")


def main() -> None:
    """Measure in processes of their own, and print a table."""
    from kulturverktyg.collect.workshop import make_kiosk
    from kulturverktyg.demo import make_demo
    from kulturverktyg.demo.content import DEFAULT, read_content
    from kulturverktyg.demo.organisation import unit_rows
    from kulturverktyg.prepare.journeys import create_journey, journey
    from kulturverktyg.store.store import open_store

    with tempfile.TemporaryDirectory() as folder:
        database = make_demo(Path(folder))
        with open_store(database) as store:
            made = journey(store, create_journey(store, "Ny resa", DEFAULT, unit_rows(read_content(DEFAULT))))
            package = make_kiosk(store, made.workshops[0].id, "2580").package
        rows = [
            _row(what, argument) for what, argument in (("qt", ""), ("desk", str(database)), ("kiosk", str(package)))
        ]
    print_table(f"Start, median of {_RUNS}", ("part", "CPU s", "peak MB", "heavy modules"), rows)


def _row(what: str, argument: str) -> tuple[str, ...]:
    runs = [in_child(__file__, what, argument) for _ in range(_RUNS)]
    return (
        _PARTS[what][0],
        f"{middle([run['cpu'] for run in runs]):.2f}",
        f"{middle([run['peak'] for run in runs]):.0f}",
        ", ".join(runs[0]["heavy"]) or "none",
    )


def _qt(_: str) -> None:
    from kulturverktyg.gui.unseen import application

    application()


def _desk(database: str) -> None:
    from PySide6.QtCore import QSettings

    from kulturverktyg.app import make_demo, start_kiosk
    from kulturverktyg.gui.desk.services import DeskServices
    from kulturverktyg.gui.desk.window import DeskWindow
    from kulturverktyg.gui.tasks import TaskRunner
    from kulturverktyg.gui.theme import Appearance
    from kulturverktyg.gui.unseen import application, picture_of
    from kulturverktyg.gui.widgets.dialogs import WindowDialogs

    app = application()
    settings = QSettings(f"{database}.ini", QSettings.Format.IniFormat)
    runner = TaskRunner()
    services = DeskServices(make_demo=make_demo, start_kiosk=start_kiosk)
    window = DeskWindow(None, runner, WindowDialogs(), services, Appearance(app), settings)
    window.open_file(Path(database))
    picture_of(window, runner)
    window.close()
    runner.stop()


def _kiosk(package: str) -> None:
    from kulturverktyg.collect.ballot_box import BallotBox
    from kulturverktyg.collect.package import read_package
    from kulturverktyg.gui import theme
    from kulturverktyg.gui.kiosk.window import KioskWindow
    from kulturverktyg.gui.tasks import TaskRunner
    from kulturverktyg.gui.unseen import application, picture_of

    content = read_package(Path(package))
    box = BallotBox.open(Path(package).with_name("urna.box"), content)
    theme.apply(application(), theme.system_mode())
    runner = TaskRunner()
    picture_of(KioskWindow(content, box.drop, runner=runner), runner)
    runner.stop()
    box.close()


_PARTS: dict[str, tuple[str, Callable[[str], None]]] = {
    "qt": ("Qt alone", _qt),
    "desk": ("desk with the demo's file open", _desk),
    "kiosk": ("kiosk, ready for the first participant", _kiosk),
}

if __name__ == "__main__":
    if len(sys.argv) == 1:
        main()
    else:
        _PARTS[sys.argv[1]][1](sys.argv[2])
        tell(heavy=[name for name in _HEAVY if name in sys.modules])

"""The README's pictures, of the real windows: ``python -m kulturverktyg.gui.pictures FOLDER``.

The demo is made in a temporary folder, and the windows are never shown on a screen.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QWidget

from kulturverktyg.charts.catalogue import charts_of
from kulturverktyg.charts.render import to_png
from kulturverktyg.collect.package import read_package
from kulturverktyg.collect.workshop import make_kiosk
from kulturverktyg.demo import make_demo
from kulturverktyg.demo.organisation import TEMPLATE, unit_rows
from kulturverktyg.guard.release import release
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.gui.desk.next_step import Place
from kulturverktyg.gui.desk.services import DeskServices
from kulturverktyg.gui.desk.window import DeskWindow
from kulturverktyg.gui.kiosk.covers import Patience
from kulturverktyg.gui.kiosk.window import KioskWindow
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance, Mode
from kulturverktyg.gui.unseen import application, picture_of
from kulturverktyg.gui.widgets.dialogs import WindowDialogs
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.prepare.journeys import create_journey, journey, list_journeys
from kulturverktyg.store.store import open_store

_SIZE = (1366, 768)
_DPI = 96
_CHART = "varmekarta-enheter"
_MOST_PAGES = 12
_FIRST, _NOW, _DESIRED, _ENTER = "1", "2", "5", "\r"


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m kulturverktyg.gui.pictures", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures are put")
    folder = parser.parse_args(arguments).folder
    folder.mkdir(parents=True, exist_ok=True)
    runner = TaskRunner(application())
    try:
        with tempfile.TemporaryDirectory() as work:
            _take(Path(work), folder, runner)
    finally:
        runner.stop()
    return 0


def _take(work: Path, folder: Path, runner: TaskRunner) -> None:
    appearance = Appearance(application(), Mode.LIGHT)
    _kiosk(work, runner).save(str(folder / "kiosk.png"))
    store = open_store(make_demo(work))
    demo = list_journeys(store)[0]
    services = DeskServices(make_demo=lambda place, _progress: place, start_kiosk=lambda _package, _box: None)
    settings = QSettings(str(work / "desk.ini"), QSettings.Format.IniFormat)
    window = DeskWindow(store, runner, WindowDialogs(), services, appearance, settings)
    window.resize(*_SIZE)
    picture_of(window, runner)
    window.start_page.journey_chosen.emit(demo)
    window.go(Place.RESULTS)
    picture_of(window, runner).save(str(folder / "resultat.png"))
    _draw(release(store, demo.rounds[0].id), folder / "varmekarta.png")
    window.close()


def _kiosk(work: Path, runner: TaskRunner) -> QPixmap:
    """A statement, answered for now and for desired."""
    with open_store(work / "kiosk.kultur", create=True) as store:
        made = journey(store, create_journey(store, "Kulturanalys", TEMPLATE, unit_rows()))
        package = read_package(make_kiosk(store, made.workshops[0].id, "2580").package)
    window = KioskWindow(package, lambda _ballot: None, runner=runner, mode=Mode.LIGHT, patience=Patience(settle=0))
    window.resize(*_SIZE)
    picture_of(window, runner)
    for _ in range(_MOST_PAGES):
        question = window.session.question
        if question is not None and question.kind is QuestionKind.PAIR:
            break
        _press(window, _FIRST)
        _press(window, _ENTER)
    _press(window, _NOW)
    _press(window, _DESIRED)
    return picture_of(window, runner)


def _draw(released: ReleasedResults, path: Path) -> None:
    """Groups beside each other, as the chart is exported."""
    chart = next(chart for chart in charts_of(released) if chart.id == _CHART)
    width, height = _SIZE
    to_png(chart.draw(size=(width / _DPI, height / _DPI)), path, _DPI)


def _press(window: QWidget, text: str) -> None:
    key = Qt.Key.Key_Return if text == _ENTER else Qt.Key(ord(text))
    QCoreApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text))


if __name__ == "__main__":
    sys.exit(main())

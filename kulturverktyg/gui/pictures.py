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
from PySide6.QtWidgets import QTabWidget, QTreeView, QWidget

from kulturverktyg.charts.catalogue import charts_of
from kulturverktyg.charts.render import to_png
from kulturverktyg.collect.package import read_package
from kulturverktyg.collect.workshop import make_kiosk
from kulturverktyg.demo import make_demo
from kulturverktyg.demo.content import DEFAULT, read_content
from kulturverktyg.demo.organisation import unit_rows
from kulturverktyg.guard.release import release
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.gui.desk.next_step import Place
from kulturverktyg.gui.desk.services import DeskServices
from kulturverktyg.gui.desk.window import DeskWindow
from kulturverktyg.gui.kiosk.covers import Patience
from kulturverktyg.gui.kiosk.window import KioskWindow
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance, Mode
from kulturverktyg.gui.unseen import application, picture_of, put_away
from kulturverktyg.gui.widgets.dialogs import WindowDialogs
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.prepare.journeys import create_journey, journey, list_journeys
from kulturverktyg.store.store import Store, open_store

_SIZE = (1366, 768)
_DPI = 96
_ROWS_DOWN = 7
_CHART = "varmekarta-enheter"
_MOST_PAGES = 12
#: Pages of the demo that are shown: the file's name, the page, and where a tab is chosen its widget.
_PAGES = (
    ("resultat", Place.RESULTS, ""),
    ("idetavla", Place.IDEAS, "tab_board"),
    ("handlingsplan", Place.PLAN, "tab_table"),
    ("uppfoljning", Place.FOLLOW_UP, "tab_meetings"),
    ("rapporter", Place.REPORTS, "tab_preview"),
)


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
    written = open_store(work / "enkat.kultur", create=True)
    create_journey(written, "Kulturanalys", DEFAULT, unit_rows(read_content(DEFAULT)))
    window = _desk(written, work, runner, appearance)
    window.go(Place.SURVEY)
    picture_of(window, runner)
    (outline,) = window.pages.survey_page.findChildren(QTreeView)
    for _ in range(_ROWS_DOWN):
        _press(outline, Qt.Key.Key_Down)
    picture_of(window, runner)
    picture_of(window, runner).save(str(folder / "enkat.png"))
    put_away(window, runner)
    store = open_store(make_demo(work))
    window = _desk(store, work, runner, appearance)
    for name, place, tab in _PAGES:
        window.go(place)
        picture_of(window, runner)
        _open_tab(window, tab)
        picture_of(window, runner).save(str(folder / f"{name}.png"))
    _draw(release(store, list_journeys(store)[0].rounds[0].id), folder / "varmekarta.png")
    put_away(window, runner)


def _open_tab(window: DeskWindow, name: str) -> None:
    """Choose the tab that a widget of this name is the page of; with no name, none."""
    for tabs in window.findChildren(QTabWidget):
        page = tabs.findChild(QWidget, name) if name else None
        if page is not None and tabs.indexOf(page) >= 0:
            tabs.setCurrentWidget(page)


def _desk(store: Store, work: Path, runner: TaskRunner, appearance: Appearance) -> DeskWindow:
    """The desk with the only journey of a file open."""
    services = DeskServices(make_demo=lambda place, _progress: place, start_kiosk=lambda _package: None)
    settings = QSettings(str(work / "desk.ini"), QSettings.Format.IniFormat)
    window = DeskWindow(store, runner, WindowDialogs(), services, appearance, settings)
    window.resize(*_SIZE)
    picture_of(window, runner)
    window.pages.start_page.journey_chosen.emit(list_journeys(store)[0])
    return window


def _kiosk(work: Path, runner: TaskRunner) -> QPixmap:
    """A statement, answered for now and for desired."""
    with open_store(work / "kiosk.kultur", create=True) as store:
        made = journey(store, create_journey(store, "Kulturanalys", DEFAULT, unit_rows(read_content(DEFAULT))))
        package = read_package(make_kiosk(store, made.workshops[0].id, "2580").package)
    patience = Patience(settle=0)
    window = KioskWindow(package, lambda _record, _code: None, runner=runner, mode=Mode.LIGHT, patience=patience)
    window.resize(*_SIZE)
    picture_of(window, runner)
    for _ in range(_MOST_PAGES):
        question = window.session.question
        if question is not None and question.kind is QuestionKind.PAIR:
            break
        _press(window, Qt.Key.Key_1, "1")
        _press(window, Qt.Key.Key_Return, "\r")
    _press(window, Qt.Key.Key_2, "2")
    _press(window, Qt.Key.Key_5, "5")
    return picture_of(window, runner)


def _draw(released: ReleasedResults, path: Path) -> None:
    """Groups beside each other, as the chart is exported."""
    chart = next(chart for chart in charts_of(released) if chart.id == _CHART)
    width, height = _SIZE
    to_png(chart.draw(size=(width / _DPI, height / _DPI)), path, _DPI)


def _press(widget: QWidget, key: Qt.Key, text: str = "") -> None:
    QCoreApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text))


if __name__ == "__main__":
    sys.exit(main())

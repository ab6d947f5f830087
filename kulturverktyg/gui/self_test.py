"""The windows' part of the self-test: every function raises when something does not work."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QPixmap, QTextLayout

from kulturverktyg.collect.package import read_package
from kulturverktyg.gui import theme
from kulturverktyg.gui.desk.services import DeskServices
from kulturverktyg.gui.desk.window import DeskWindow
from kulturverktyg.gui.kiosk.window import KioskWindow
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance, Mode
from kulturverktyg.gui.unseen import application, picture_of, put_away
from kulturverktyg.gui.widgets.dialogs import WindowDialogs
from kulturverktyg.store.store import open_store

_LETTERS = "aåäöÅÄÖ0–”●◆"
_STEP = 16
_FEWEST_COLOURS = 4


def look_at_words() -> None:
    """Qt's own words are Swedish, and there are letters to write them with."""
    theme.apply(application(), Mode.LIGHT)
    cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
    if cancel != "Avbryt":
        raise RuntimeError(f"Qt's own words are not Swedish: {cancel}")
    missing = [letter for letter in _LETTERS if not _has_shape(letter)]
    if missing:
        raise RuntimeError(f"no font has {' '.join(missing)}")


def open_desk(database: Path, folder: Path, services: DeskServices) -> None:
    """The desk opens with a database and draws itself, in every appearance."""
    app = application()
    settings = QSettings(str(folder / "desk.ini"), QSettings.Format.IniFormat)
    for mode in Mode:
        runner = TaskRunner()
        try:
            window = DeskWindow(
                open_store(database), runner, WindowDialogs(), services, Appearance(app, mode), settings
            )
            _refuse_empty(picture_of(window, runner))
            put_away(window, runner)
        finally:
            runner.stop()


def open_kiosk(package: Path) -> None:
    """The kiosk opens with a package and draws itself."""
    application()
    runner = TaskRunner()
    try:
        window = KioskWindow(read_package(package), lambda _record, _code: None, runner=runner, preview=True)
        _refuse_empty(picture_of(window, runner))
        put_away(window, runner)
    finally:
        runner.stop()


def _has_shape(letter: str) -> bool:
    layout = QTextLayout(letter, theme.interface_font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(any(run.glyphIndexes()) for run in layout.glyphRuns())


def _refuse_empty(picture: QPixmap) -> None:
    image = picture.toImage()
    places = ((x, y) for x in range(0, image.width(), _STEP) for y in range(0, image.height(), _STEP))
    if len({image.pixel(x, y) for x, y in places}) < _FEWEST_COLOURS:
        raise RuntimeError("the window is empty")

"""Desks for flows: on a prepared journey, and on a file where there is nothing yet."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kulturverktyg.gui.desk.services import DeskServices
from kulturverktyg.gui.desk.window import DeskWindow
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance, Mode
from kulturverktyg.store.store import Store
from tests.builders import empty_file, workplace
from tests.gui.desk.at_the_desk import Desk, ScriptedDialogs

OpenDesk = Callable[[Store], Desk]


@pytest.fixture
def desk_on(qapp: QApplication, qtbot: QtBot, runner: TaskRunner, tmp_path: Path) -> Iterator[OpenDesk]:
    """Opens the desk on a store."""
    appearance, dialogs = Appearance(qapp, Mode.LIGHT), ScriptedDialogs()
    kiosks: list[Path] = []
    services = DeskServices(
        make_demo=lambda folder, _progress: folder,
        start_kiosk=kiosks.append,
    )

    def open_on(store: Store) -> Desk:
        settings = QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)
        window = DeskWindow(store, runner, dialogs, services, appearance, settings)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        desk = Desk(window, qtbot, runner, dialogs, kiosks)
        desk.settle()
        return desk

    yield open_on
    appearance.deleteLater()


@pytest.fixture
def desk(request: pytest.FixtureRequest, desk_on: OpenDesk, tmp_path: Path) -> Iterator[Desk]:
    """A desk with a journey open that has units and roles, and that nobody has answered yet.

    Its round asks the whole form, unless the test's parameter is ``short_form``.
    """
    with workplace(tmp_path, short_form=getattr(request, "param", "") == "short_form") as place:
        desk = desk_on(place.store)
        desk.open_first_journey()
        yield desk
        desk.settle()


@pytest.fixture
def empty_desk(desk_on: OpenDesk, tmp_path: Path) -> Iterator[Desk]:
    """A desk on a new file without journeys."""
    with empty_file(tmp_path) as store:
        desk = desk_on(store)
        yield desk
        desk.settle()

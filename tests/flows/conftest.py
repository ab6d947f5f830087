"""A desk on a prepared journey, for flows that go all the way from it to the results."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kulturverktyg.gui.desk.services import DeskServices
from kulturverktyg.gui.desk.window import DeskWindow
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance, Mode
from tests.builders import workplace
from tests.gui.desk.at_the_desk import Desk, ScriptedDialogs


@pytest.fixture
def desk(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, runner: TaskRunner, tmp_path: Path
) -> Iterator[Desk]:
    """A desk with a journey open that has units and roles, and that nobody has answered yet.

    Its round asks the whole form, unless the test's parameter is ``short_form``.
    """
    appearance, dialogs = Appearance(qapp, Mode.LIGHT), ScriptedDialogs()
    kiosks: list[Path] = []
    services = DeskServices(
        make_demo=lambda folder, _progress: folder,
        start_kiosk=kiosks.append,
    )
    with workplace(tmp_path, short_form=getattr(request, "param", "") == "short_form") as place:
        settings = QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)
        window = DeskWindow(place.store, runner, dialogs, services, appearance, settings)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        desk = Desk(window, qtbot, runner, dialogs, kiosks)
        desk.settle()
        desk.open_first_journey()
        yield desk
        desk.settle()
    appearance.deleteLater()

"""The window as a whole: it starts, remembers, and never closes on something unsaved."""

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTabWidget
from pytestqt.qtbot import QtBot

from kulturverktyg.gui.desk.main import chosen_appearance, run
from kulturverktyg.gui.desk.services import DeskServices
from kulturverktyg.gui.desk.window import DeskWindow
from kulturverktyg.gui.tasks import Clock
from kulturverktyg.gui.theme import Mode, apply
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.store.store import open_store
from tests.gui.desk.at_the_desk import Desk, type_text


class Closer(QObject):
    """Closes the desk as soon as its list of journeys is there."""

    def __init__(self) -> None:
        super().__init__()
        self._clock = Clock(self)
        self._clock.ticked.connect(self._look)
        self._clock.start(20)

    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, DeskWindow) and window.store is not None:
                self._clock.stop()
                window.close()


def test_the_program_starts_on_its_own_new_file_and_ends(qapp: QApplication, home: Path) -> None:
    closer = Closer()
    services = DeskServices(make_demo=lambda folder, _progress: folder, start_kiosk=lambda _package: None)
    assert run(None, services) == 0
    assert [path.name for path in home.rglob("kulturverktyg.kultur")] == ["kulturverktyg.kultur"]
    closer.deleteLater()
    apply(qapp, Mode.LIGHT)


def test_closing_saves_what_is_being_written_and_lets_go_of_the_file(desk: Desk, tmp_path: Path) -> None:
    desk.go("Uppdrag")
    edit = desk.find(QLineEdit, "edit_contact")
    edit.setFocus()
    type_text(edit, "Kim i receptionen")
    desk.window.close()
    desk.qtbot.waitUntil(lambda: not desk.window.isVisible())
    with open_store(tmp_path / "resa.kultur") as store:
        assert list_journeys(store)[0].card.contact == "Kim i receptionen"


def test_column_widths_are_kept(desk: Desk) -> None:
    table = desk.find(DataTable, "table_workshops")
    table.horizontalHeader().resizeSection(1, 173)
    desk.go("Alla resor")
    desk.open_first_journey()
    assert desk.find(DataTable, "table_workshops").columnWidth(1) == 173


def test_a_table_is_sorted_by_a_click_on_its_heading(briefly_answered_desk: Desk) -> None:
    briefly_answered_desk.find(QTabWidget, "tabs").setCurrentIndex(1)
    briefly_answered_desk.settle()
    table = briefly_answered_desk.find(DataTable, "table_dimensions")
    header = table.horizontalHeader()
    middle = header.sectionViewportPosition(1) + header.sectionSize(1) // 2
    briefly_answered_desk.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle, 10))
    shown = [line.split("\t")[1] for line in table.as_text().splitlines()[1:]]
    assert shown == sorted(shown) or shown == sorted(shown, reverse=True)


def test_the_chosen_appearance_is_read_back(tmp_path: Path, qtbot: QtBot) -> None:
    settings = QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)
    assert chosen_appearance(settings) is None
    settings.setValue("appearance", "contrast")
    assert chosen_appearance(settings) is Mode.CONTRAST
    settings.setValue("appearance", "skarlakansrött")
    assert chosen_appearance(settings) is None

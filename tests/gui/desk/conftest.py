"""A desk to work at: the real window on a real file, with dialogs that answer as told."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kulturverktyg.collect.workshop import close_round
from kulturverktyg.gui.desk.services import DeskServices
from kulturverktyg.gui.desk.window import DeskWindow
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance, Mode
from kulturverktyg.store.store import Store, open_store
from tests.builders import workplace
from tests.every_kind import workplace_of_every_kind
from tests.gui.desk.at_the_desk import Desk, ScriptedDialogs
from tests.gui.desk.open_survey import OpenSurvey

#: Milliseconds: sooner than in the program, so that nobody waits, and late enough that most tests are over by then.
_LOOK_EVERY = 1000
OpenDesk = Callable[[Store | None], Desk]


@pytest.fixture
def open_desk(
    qapp: QApplication, qtbot: QtBot, runner: TaskRunner, tmp_path: Path, _briefly_answered: Path
) -> Iterator[OpenDesk]:
    """Opens the desk on a store; the store is closed with it."""
    appearance = Appearance(qapp, Mode.LIGHT)
    dialogs = ScriptedDialogs()
    kiosks: list[Path] = []
    services = DeskServices(
        make_demo=lambda folder, _progress: _little_demo(_briefly_answered, folder),
        start_kiosk=kiosks.append,
        look_every=_LOOK_EVERY,
    )
    opened: list[Store] = []

    def open_on(store: Store | None) -> Desk:
        settings = QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)
        window = DeskWindow(store, runner, dialogs, services, appearance, settings)
        if store is not None:
            opened.append(store)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        desk = Desk(window, qtbot, runner, dialogs, kiosks)
        desk.settle()
        return desk

    yield open_on
    for store in opened:
        store.close()
    appearance.choose(Mode.LIGHT)
    appearance.deleteLater()


def _little_demo(answered: Path, folder: Path) -> Path:
    shutil.copytree(answered, folder)
    for path in folder.glob("resa.kultur*"):
        path.rename(folder / path.name.replace("resa", "demo"))
    return folder / "demo.kultur"


@pytest.fixture(scope="session")
def _empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty")
    open_store(folder / "tom.kultur", create=True).close()
    return folder


@pytest.fixture(scope="session")
def _prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("prepared")
    with workplace(folder):
        return folder


@pytest.fixture(scope="session")
def _every_kind(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("every_kind")
    with workplace_of_every_kind(folder):
        return folder


@pytest.fixture(scope="session")
def _answered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _answer(tmp_path_factory.mktemp("answered"), short_form=False)


@pytest.fixture(scope="session")
def _briefly_answered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _answer(tmp_path_factory.mktemp("briefly_answered"), short_form=True)


def _answer(folder: Path, *, short_form: bool) -> Path:
    with workplace(folder, short_form=short_form) as place:
        managers = next(role.id for role in place.view.roles if role.name == "Chef")
        ballots = place.ballots(60)
        few = [ballot for ballot in ballots if ballot.role == managers][:2]
        place.fill_box([*few, *(ballot for ballot in ballots if ballot.role != managers)])
        close_round(place.store, place.round_id)
    return folder


@pytest.fixture
def empty_desk(open_desk: OpenDesk, tmp_path: Path, _empty: Path) -> Desk:
    """A desk on a new file without journeys."""
    shutil.copytree(_empty, tmp_path, dirs_exist_ok=True)
    return open_desk(open_store(tmp_path / "tom.kultur"))


@pytest.fixture
def desk(open_desk: OpenDesk, tmp_path: Path, _prepared: Path) -> Desk:
    """A desk with a prepared journey open that nobody has answered yet."""
    return _at_first_journey(open_desk, tmp_path, _prepared)


@pytest.fixture
def survey_desk(open_desk: OpenDesk, tmp_path: Path, _every_kind: Path) -> Desk:
    """A desk at the survey page, with every kind of question, that nobody has been asked yet."""
    desk = _at_first_journey(open_desk, tmp_path, _every_kind)
    desk.go("Enkät")
    return desk


@pytest.fixture
def open_survey(runner: TaskRunner, tmp_path: Path, _every_kind: Path) -> Iterator[OpenSurvey]:
    """The same survey to edit without any window."""
    shutil.copytree(_every_kind, tmp_path, dirs_exist_ok=True)
    with open_store(tmp_path / "resa.kultur") as store:
        survey = OpenSurvey(store, runner)
        yield survey
        survey.close()


@pytest.fixture
def answered_desk(open_desk: OpenDesk, tmp_path: Path, _answered: Path) -> Desk:
    """A desk with a journey open whose round is answered by some fifty, two of them managers, and closed."""
    return _at_first_journey(open_desk, tmp_path, _answered)


@pytest.fixture
def briefly_answered_desk(open_desk: OpenDesk, tmp_path: Path, _briefly_answered: Path) -> Desk:
    """As `answered_desk`, but the short form was asked, of which results and charts are made sooner."""
    return _at_first_journey(open_desk, tmp_path, _briefly_answered)


def _at_first_journey(open_desk: OpenDesk, folder: Path, prepared: Path) -> Desk:
    shutil.copytree(prepared, folder, dirs_exist_ok=True)
    desk = open_desk(open_store(folder / "resa.kultur"))
    desk.open_first_journey()
    return desk

"""Edits of the board without the desk around it: undone to the start, and the same in every view of them."""

from collections.abc import Iterator
from random import Random

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from kulturverktyg.decide.board import Board
from kulturverktyg.decide.boards import read_board, save_board
from kulturverktyg.gui.desk.ideas.board_view import BoardView
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance, Mode
from kulturverktyg.model.idea import Idea
from tests.builders import Workplace
from tests.decide.boards import board_of, ideas_of, random_edit

_START = board_of(3, 5, 2)


@pytest.fixture
def editing(place: Workplace, runner: TaskRunner, qtbot: QtBot) -> Iterator[KeptEditing[Board]]:
    """A board of a few cards that is in the file."""
    with place.store.write() as session:
        ideas = [{"id": i.id, "journey_id": place.journey_id, "prompt": "", "text": i.text} for i in ideas_of(_START)]
        session.execute(insert(Idea), ideas)
    save_board(place.store, place.journey_id, _START)
    journey = OpenJourney(runner)
    journey.show(place.store, place.view)
    editing: KeptEditing[Board] = KeptEditing(journey, save_board, journey)
    editing.open(place.journey_id, _START)
    yield editing
    _settle(runner, qtbot)
    journey.deleteLater()


def _settle(runner: TaskRunner, qtbot: QtBot) -> None:
    while runner.busy:
        with qtbot.waitSignal(runner.busy_changed, timeout=60_000):
            pass


def test_two_hundred_edits_undone_return_to_the_start(
    place: Workplace, editing: KeptEditing[Board], runner: TaskRunner, qtbot: QtBot
) -> None:
    drawn = Random(7)
    while editing.undo_stack.count() < 200:
        editing.perform("vad som helst", lambda board: random_edit(board, drawn))
    end = editing.value
    _settle(runner, qtbot)
    assert read_board(place.store, place.journey_id) == end
    assert ideas_of(end) == ideas_of(_START)
    for _ in range(200):
        editing.undo()
    _settle(runner, qtbot)
    assert read_board(place.store, place.journey_id) == editing.value == _START
    for _ in range(200):
        editing.redo()
    _settle(runner, qtbot)
    assert read_board(place.store, place.journey_id) == end


def test_two_views_open_at_once_stay_in_step(editing: KeptEditing[Board], qapp: QApplication, qtbot: QtBot) -> None:
    appearance = Appearance(qapp, Mode.LIGHT)
    views = [BoardView(editing, appearance) for _ in range(2)]
    for view in views:
        qtbot.addWidget(view)
        view.show()
    drawn = Random(11)
    for _ in range(40):
        editing.perform("vad som helst", lambda board: random_edit(board, drawn))
        for view in views:
            assert tuple(column.lane for column in view.columns) == editing.value.lanes
            for column in view.columns:
                assert column.model.cards == editing.value.lying_in(column.lane)
                rows = range(column.model.rowCount())
                assert [column.model.index(row).data() for row in rows] == [c.text for c in column.model.cards]
    appearance.deleteLater()

"""What a page edits: undone to where it began, in the file at each step, and never lost when the file says no."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kulturverktyg.decide.placements import LAST, Placements, Point, Spot, read_placements, save_placements, with_point
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.model.kinds import Subject
from kulturverktyg.store.store import Store
from tests.builders import Workplace, workplace

SPOTS = [Spot(Subject.PROPOSAL, uuid4()) for _ in range(5)]
POINTS = st.none() | st.builds(Point, st.integers(0, LAST), st.integers(0, LAST))
MOVES = st.lists(st.tuples(st.sampled_from(SPOTS), POINTS), max_size=200)


class Hands(QObject):
    """An open journey without any window, whose file can refuse to be written."""

    def __init__(self, place: Workplace, runner: TaskRunner, qtbot: QtBot) -> None:
        super().__init__()
        self.place, self.runner, self.qtbot = place, runner, qtbot
        self.refuses = False
        self.sentences: list[str] = []
        journey = OpenJourney(runner, self)
        journey.show(place.store, place.view)
        self.editing: KeptEditing[Placements] = KeptEditing(journey, self._save, self)
        self.editing.refused.connect(self.sentences.append)
        self.editing.open(place.journey_id, {})

    def _save(self, store: Store, journey_id: UUID, placements: Placements) -> None:
        if self.refuses:
            raise KnownError("Disken är full.")
        save_placements(store, journey_id, placements)

    def move(self, spot: Spot, point: Point | None) -> None:
        self.editing.perform("flytta", lambda placed: with_point(placed, spot, point))

    def settle(self) -> None:
        QApplication.processEvents()
        while self.runner.busy:
            with self.qtbot.waitSignal(self.runner.busy_changed, timeout=60_000):
                pass
        QApplication.processEvents()

    @property
    def kept(self) -> Placements:
        self.settle()
        return read_placements(self.place.store, self.place.journey_id)


@pytest.fixture
def hands(tmp_path: Path, runner: TaskRunner, qtbot: QtBot) -> Iterator[Hands]:
    with workplace(tmp_path) as place:
        hands = Hands(place, runner, qtbot)
        yield hands
        hands.settle()


def test_undo_over_whatever_was_done_returns_to_the_start_and_redo_to_the_end(hands: Hands) -> None:
    @given(MOVES)
    def do_and_undo(moves: list[tuple[Spot, Point | None]]) -> None:
        editing = hands.editing
        begun, before = dict(editing.value), editing.undo_stack.index()
        for spot, point in moves:
            hands.move(spot, point)
        ended = dict(editing.value)
        assert hands.kept == ended
        while editing.undo_stack.index() > before:
            editing.undo()
        assert hands.kept == editing.value == begun
        while editing.undo_stack.canRedo():
            editing.redo()
        assert hands.kept == editing.value == ended

    do_and_undo()


def test_an_edit_that_changes_nothing_leaves_no_trace(hands: Hands) -> None:
    hands.move(SPOTS[0], None)
    assert not hands.editing.undo_stack.canUndo()


def test_steps_of_one_movement_are_undone_as_one(hands: Hands) -> None:
    def step(spot: Spot, impact: int, joins: object) -> None:
        hands.editing.perform("flytta", lambda placed: with_point(placed, spot, Point(impact, 0)), joins)

    for spot, impact, joins in ((0, 1, "a"), (0, 2, "a"), (0, 3, "a"), (1, 4, "b"), (1, 5, None), (1, 6, None)):
        step(SPOTS[spot], impact, joins)
    seen = []
    while hands.editing.undo_stack.canUndo():
        hands.editing.undo()
        seen.append(sorted(point.impact for point in hands.editing.value.values()))
    assert seen == [[3, 5], [3, 4], [3], []]
    assert hands.kept == {}


def test_what_the_file_refuses_is_kept_and_saved_when_it_can_be(hands: Hands) -> None:
    hands.refuses = True
    hands.move(SPOTS[0], Point(1, 2))
    assert hands.kept == {}
    assert hands.sentences == ["Disken är full."]
    assert hands.editing.unsaved
    hands.editing.open(hands.place.journey_id, {})
    assert hands.editing.value == {SPOTS[0]: Point(1, 2)}
    hands.refuses = False
    hands.editing.settle()
    assert hands.kept == {SPOTS[0]: Point(1, 2)}
    assert not hands.editing.unsaved


def test_what_others_wrote_is_shown_and_cannot_be_undone_from_here(hands: Hands) -> None:
    hands.move(SPOTS[0], Point(1, 2))
    hands.settle()
    hands.editing.open(hands.place.journey_id, {SPOTS[0]: Point(1, 2)})
    assert hands.editing.undo_stack.canUndo()
    hands.editing.open(hands.place.journey_id, {SPOTS[1]: Point(3, 4)})
    assert hands.editing.value == {SPOTS[1]: Point(3, 4)}
    assert not hands.editing.undo_stack.canUndo()


def test_what_may_only_be_read_is_not_changed(hands: Hands) -> None:
    hands.editing.open(hands.place.journey_id, {}, which="antagen", can_write=False)
    hands.move(SPOTS[0], Point(1, 2))
    assert hands.kept == hands.editing.value == {}

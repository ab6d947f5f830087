"""How soon the board opens with 2,000 cards, and how quickly dragging over it is drawn, beside a bare QListView.

python benchmarks/board.py
"""

import sys
import tempfile
from itertools import pairwise
from pathlib import Path
from random import Random
from time import perf_counter
from typing import TYPE_CHECKING
from uuid import UUID

from measuring import in_child, middle, print_table, slow, tell
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QMimeData, QPoint, QStringListModel, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

if TYPE_CHECKING:
    from kulturverktyg.decide.board import Board
    from kulturverktyg.gui.desk.ideas.board_view import BoardView
    from kulturverktyg.gui.desk.kept_editing import KeptEditing
    from kulturverktyg.store.store import Store

_CARDS, _THEMES = 2000, 12
_RUNS = 3
_FRAMES = 120
_EDITS = 10
_SIZE = (1366, 768)
_FIGURES = (
    ("read", "the board out of the file"),
    ("opened", "the board from nothing until it is painted"),
    ("bare_opened", "a bare QListView"),
    ("frame", "a frame while a card is dragged over the board"),
    ("bare_frame", "over a bare QListView"),
    ("scrolled", "a frame while a lane is scrolled"),
    ("bare_scrolled", "a bare QListView"),
    ("dropped", "a card let go in another lane until it is painted"),
    ("undone", "and taken back"),
)


def main() -> None:
    """Measure in processes of their own, and print a table."""
    with tempfile.TemporaryDirectory() as folder:
        database = str(_make(Path(folder)))
        runs = [in_child(__file__, database) for _ in range(_RUNS)]
    rows = []
    for name, words in _FIGURES:
        values = [value for run in runs for value in run[name]]
        rows.append((words, f"{1000 * middle(values):.2f}", f"{1000 * slow(values):.2f}", f"{1000 * max(values):.2f}"))
    print_table(f"{_CARDS} cards in {_THEMES + 2} lanes, {_RUNS} runs (ms)", ("", "median", "95 of 100", "max"), rows)


def _make(folder: Path) -> Path:
    from kulturverktyg.decide.boards import save_board
    from kulturverktyg.demo.content import DEFAULT, read_content
    from kulturverktyg.demo.organisation import unit_rows
    from kulturverktyg.prepare.journeys import create_journey
    from kulturverktyg.store.store import open_store

    path = folder / "bench.kultur"
    with open_store(path, create=True) as store:
        save_board(store, create_journey(store, "Kulturresan", DEFAULT, unit_rows(read_content(DEFAULT))), _board())
    return path


def _measure(database: Path) -> dict[str, list[float]]:
    from kulturverktyg.decide.boards import read_board
    from kulturverktyg.gui.desk.ideas.board_view import BoardView
    from kulturverktyg.gui.desk.kept_editing import KeptEditing
    from kulturverktyg.gui.desk.open_journey import OpenJourney
    from kulturverktyg.gui.tasks import TaskRunner
    from kulturverktyg.gui.theme import Appearance, Mode
    from kulturverktyg.gui.unseen import application, rest
    from kulturverktyg.prepare.journeys import list_journeys
    from kulturverktyg.store.store import open_store

    app = application()
    appearance = Appearance(app, Mode.LIGHT)
    runner = TaskRunner(app)
    figures: dict[str, list[float]] = {name: [] for name, _ in _FIGURES}
    with open_store(database) as store:
        journey = OpenJourney(runner, app)
        journey.show(store, list_journeys(store)[0])
        editing: KeptEditing[Board] = KeptEditing(journey, _save, app)

        began = perf_counter()
        board = read_board(store, journey.id)
        figures["read"].append(perf_counter() - began)
        began = perf_counter()
        editing.open(journey.id, board)
        view = BoardView(editing, appearance)
        _show(view)
        figures["opened"].append(perf_counter() - began)
        figures["frame"] = _drag_over(view.columns[0].list, view.columns[0].model)
        figures["scrolled"] = _scroll(view.columns[0].list)
        _edit(view, editing, figures)
        rest(runner)

        began = perf_counter()
        bare = QListView()
        bare.setUniformItemSizes(True)
        bare.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        model = QStringListModel([card.text for card in board.cards.values()])
        bare.setModel(model)
        bare.resize(view.columns[0].list.size())
        _show(bare, resize=False)
        figures["bare_opened"].append(perf_counter() - began)
        figures["bare_frame"] = _drag_over(bare, model)
        figures["bare_scrolled"] = _scroll(bare)
        runner.stop()
    return figures


def _save(store: "Store", journey_id: UUID, board: "Board") -> None:
    from kulturverktyg.decide.boards import save_board

    save_board(store, journey_id, board)


def _board() -> "Board":
    from kulturverktyg.decide.board import Board, CardView, Lane, ThemeView

    drawn = Random(1)
    words = ("möte", "chef", "fika", "schema", "tid", "brukare", "arbete", "lugn", "team", "samtal", "beslut", "dator")
    themes = tuple(ThemeView(UUID(int=n + 1), f"Tema {n}", n % 8, n) for n in range(_THEMES))
    lanes = [Lane(), *(Lane(theme.id) for theme in themes), Lane(parked=True)]
    cards = {}
    for number in range(_CARDS):
        lane, position = lanes[number % len(lanes)], number // len(lanes)
        text = " ".join(drawn.choices(words, k=drawn.randint(3, 25))).capitalize()
        key = UUID(int=drawn.getrandbits(128))
        cards[key] = CardView(key, text, lane.theme, lane.parked, position, ())
    return Board(themes, cards)


def _show(widget: QWidget, *, resize: bool = True) -> None:
    if resize:
        widget.resize(*_SIZE)
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.show()
    QCoreApplication.processEvents()
    widget.repaint()


def _drag_over(view: QListView, model: QAbstractItemModel) -> list[float]:
    """A card dragged down and up over the view, which is painted wholly in each frame."""
    data: QMimeData = model.mimeData([model.index(0, 0)])
    seconds = []
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    view.setDropIndicatorShown(True)
    enter = QDragEnterEvent(QPoint(40, 10), Qt.DropAction.MoveAction, data, buttons, keys)
    QCoreApplication.sendEvent(view.viewport(), enter)
    for frame in range(_FRAMES):
        place = QPoint(40, 20 + 4 * abs(frame - _FRAMES // 2))
        began = perf_counter()
        move = QDragMoveEvent(place, Qt.DropAction.MoveAction, data, buttons, keys)
        QCoreApplication.sendEvent(view.viewport(), move)
        view.viewport().repaint()
        seconds.append(perf_counter() - began)
    return seconds


def _scroll(view: QListView) -> list[float]:
    bar = view.verticalScrollBar()
    seconds = []
    for frame in range(_FRAMES):
        began = perf_counter()
        bar.setValue(frame * max(1, bar.maximum() // _FRAMES))
        view.viewport().repaint()
        seconds.append(perf_counter() - began)
    return seconds


def _edit(view: "BoardView", editing: "KeptEditing[Board]", figures: dict[str, list[float]]) -> None:
    for here, there in pairwise(list(view.columns)[: _EDITS + 1]):
        data = here.model.mimeData([here.model.index(3)])
        for name, act in (
            ("dropped", lambda: there.model.dropMimeData(data, Qt.DropAction.MoveAction, 5, 0, there.list.rootIndex())),  # noqa: B023
            ("undone", editing.undo),
        ):
            began = perf_counter()
            act()
            QCoreApplication.processEvents()
            figures[name].append(perf_counter() - began)


if __name__ == "__main__":
    if len(sys.argv) == 1:
        main()
    else:
        tell(**_measure(Path(sys.argv[1])))

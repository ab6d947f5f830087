"""How soon a participant sees the next page, and is thanked, beside bare Qt and bare SQLite doing the like.

    python benchmarks/kiosk.py [FOLDER]

FOLDER decides which disk is measured; without it, the one that the program is run from. The bare page has the same
words in the same places and sizes, in Qt's own labels and buttons, and is left by a tap too; the bare insert has the
box's settings and a VACUUM, and no thread of its own. Product and bare take turns in one process.
"""

import secrets
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter, thread_time
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import uuid4

import sqlcipher3.dbapi2 as driver
from measuring import in_child, middle, print_table, slow, tell
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kulturverktyg.collect.pages import Stage
from kulturverktyg.model.kinds import QuestionKind

if TYPE_CHECKING:
    from kulturverktyg.collect.package import KioskPackage

#: Seconds on the wall, and of the threads' own work, which says more where others use the machine too.
_Time: TypeAlias = tuple[float, float]

_RUNS = 3
#: Whole visits, and such as only submit.
_VISITS, _SUBMITS = 1, 20
#: Nobody reads a page and answers it faster; Qt's own page has the same time.
_READING_MILLISECONDS = 250
#: What sealing adds to a record.
_SEAL_BYTES = 48
_SETTINGS = ("journal_mode = TRUNCATE", "synchronous = EXTRA", "secure_delete = ON", "temp_store = MEMORY")
_LEFT = Qt.MouseButton.LeftButton
_FIGURES = (
    ("turned", "switched", "from a tap on Nästa until the next question is painted", "bare page switch"),
    (
        "thanked",
        "saved",
        "from a tap on Skicka until thanks is painted",
        "bare page switch with insert and VACUUM",
    ),
    ("dropped", "inserted", "of that: the ballot box", "bare insert and VACUUM alone"),
)


def main(folder: Path) -> None:
    """Measure in processes of their own, and print a table."""
    from kulturverktyg.collect.workshop import make_kiosk
    from kulturverktyg.demo.content import DEFAULT, read_content
    from kulturverktyg.demo.organisation import unit_rows
    from kulturverktyg.prepare.journeys import create_journey, journey
    from kulturverktyg.store.store import open_store

    with open_store(folder / "bench.kultur", create=True) as store:
        made = journey(store, create_journey(store, "Mätning", DEFAULT, unit_rows(read_content(DEFAULT))))
        package = make_kiosk(store, made.workshops[0].id, "2580").package
    runs = [in_child(__file__, str(package), str(folder / str(number))) for number in range(_RUNS)]
    rows = []
    for ours, bare, words, bare_words in _FIGURES:
        (wall, cpu), (bare_wall, bare_cpu) = (
            _both([time for run in runs for time in run[name]]) for name in (ours, bare)
        )
        ratios = f"{middle(wall) / middle(bare_wall):.2f}", f"{middle(cpu) / middle(bare_cpu):.2f}"
        rows += [_row(words, wall, cpu, ratios), _row(f"  {bare_words}", bare_wall, bare_cpu, ("", ""))]
    columns = ("", "median", "5 of 100", "95 of 100", "CPU", "times bare", "in CPU")
    print_table(f"{_RUNS} runs of {_VISITS + _SUBMITS} participants (ms)", columns, rows)


def _both(times: Sequence[_Time]) -> tuple[list[float], list[float]]:
    """Milliseconds on the wall, and of own work."""
    return [1000 * wall for wall, _ in times], [1000 * cpu for _, cpu in times]


def _row(words: str, wall: Sequence[float], cpu: Sequence[float], ratios: tuple[str, str]) -> tuple[str, ...]:
    fast = -slow([-time for time in wall])
    return words, f"{middle(wall):.1f}", f"{fast:.1f}", f"{slow(wall):.1f}", f"{middle(cpu):.1f}", *ratios


class _Clock:
    """Counts from when it is made."""

    def __init__(self) -> None:
        self.start, self._worked = perf_counter(), thread_time()

    def read(self, end: float | None = None) -> _Time:
        """Seconds until ``end``, or now, and how long the thread has worked."""
        return (end or perf_counter()) - self.start, thread_time() - self._worked


class _Painted(QObject):
    """Tells when a window has been painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.last = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        watched.event(event)
        self.last = perf_counter()
        return True

    def after(self, clock: _Clock, arrived: Callable[[], bool]) -> _Time:
        """How long it took until it was painted after it had arrived there."""
        while not arrived():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        there = perf_counter()
        while self.last < there:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return clock.read(self.last)


class _BareWindow(QWidget):
    """Shows the like of a kiosk's page, made anew each time, in Qt's own labels and buttons."""

    def __init__(self, like: QWidget) -> None:
        super().__init__()
        self.resize(like.size())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._page: QWidget | None = None
        self._rows: Sequence[Sequence[QWidget]] = ()
        self._first: Callable[[], object] | None = None
        self.switches = 0

    def tap(self, rows: Sequence[Sequence[QWidget]], first: Callable[[], object] | None) -> None:
        """Press the page's last button: do something first, and put a page with such rows in place of this one."""
        self._rows, self._first = rows, first
        QTest.mouseClick(self.findChildren(QPushButton)[-1], _LEFT)

    def _tapped(self) -> None:
        if self._first is not None:
            self._first()
        self.switch(self._rows)

    def switch(self, rows: Sequence[Sequence[QWidget]]) -> None:
        """Put a page with such rows in place of the one there is."""
        if self._page is not None:
            self._column.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        page = QWidget(self)
        outer = QVBoxLayout(page)
        for row in rows:
            line = QHBoxLayout()
            for like in row:
                made = _bare(like)
                line.addWidget(made)
                if isinstance(made, QPushButton):
                    made.clicked.connect(self._tapped)
            outer.addLayout(line)
        self._page = page
        self._column.addWidget(page)
        page.show()
        self._column.activate()
        self.switches += 1


def _bare(like: QWidget) -> QWidget:
    made: QWidget
    if isinstance(like, QAbstractButton):
        made = QPushButton(like.text())
        made.setFont(like.font())
    elif isinstance(like, QLabel):
        made = QLabel(like.text())
        made.setWordWrap(True)
        made.setFont(like.font())
    else:
        made = QProgressBar()
    made.setFixedSize(like.size())
    return made


def _rows_of(window: QWidget) -> list[list[QWidget]]:
    """What a page says, by the line that it stands in."""
    kinds = (QAbstractButton, QLabel, QProgressBar)
    shown = [widget for kind in kinds for widget in window.findChildren(kind) if widget.isVisible()]
    lines: dict[int, list[QWidget]] = {}
    for widget in shown:
        lines.setdefault(widget.mapTo(window, widget.rect().center()).y(), []).append(widget)
    return [sorted(lines[y], key=lambda widget: widget.mapTo(window, widget.pos()).x()) for y in sorted(lines)]


class _Box:
    """The real ballot box, with a clock at it."""

    def __init__(self, path: Path, package: "KioskPackage") -> None:
        from kulturverktyg.collect.ballot_box import BallotBox

        self._box = BallotBox.open(path, package)
        self.times: list[_Time] = []

    def drop(self, *given: Any) -> None:
        clock = _Clock()
        self._box.drop(*given)
        self.times.append(clock.read())


class _BareBox:
    """A bare table with the box's settings, and a clock at it."""

    def __init__(self, path: Path, size: int) -> None:
        self._size = size
        self.times: list[_Time] = []
        self._connection = driver.connect(path, isolation_level=None)
        for setting in _SETTINGS:
            self._connection.execute(f"PRAGMA {setting}")
        self._connection.execute("CREATE TABLE record (id BLOB PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID")

    def insert(self) -> None:
        record = (uuid4().bytes, secrets.token_bytes(self._size))
        clock = _Clock()
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO record VALUES (?, ?)", record)
        self._connection.execute("COMMIT")
        self._connection.execute("VACUUM")
        self.times.append(clock.read())


class _Bench:
    """A kiosk and its bare likeness, side by side."""

    def __init__(self, package_path: Path, folder: Path) -> None:
        from kulturverktyg.collect.package import read_package
        from kulturverktyg.collect.sealed import package_record_size
        from kulturverktyg.gui import theme
        from kulturverktyg.gui.kiosk.covers import Patience
        from kulturverktyg.gui.kiosk.window import KioskWindow
        from kulturverktyg.gui.tasks import TaskRunner
        from kulturverktyg.gui.unseen import application

        theme.apply(application(), theme.Mode.LIGHT)
        package = read_package(package_path)
        self.runner, self.box = TaskRunner(), _Box(folder / "urna.box", package)
        patience = Patience(idle=600, thanks=600, settle=0)
        self.window = KioskWindow(package, self.box.drop, runner=self.runner, patience=patience, mode=theme.Mode.LIGHT)
        self.bare_window = _BareWindow(self.window)
        self.bare_box = _BareBox(folder / "bare.sqlite", package_record_size(package) + _SEAL_BYTES)
        for window in (self.window, self.bare_window):
            window.show()
        self.bare_window.switch(_rows_of(self.window))
        self._painted, self._bare_painted = _Painted(self.window), _Painted(self.bare_window)

    @property
    def stage(self) -> Stage:
        return self.window.session.stage

    def tap(self, name: str, arrived: Callable[[], bool]) -> _Time:
        """How long it took from a tap on a button until the kiosk has arrived and is painted."""
        QTest.qWait(_READING_MILLISECONDS)
        (button,) = (widget for widget in self.window.findChildren(QWidget, name) if widget.isVisible())
        clock = _Clock()
        QTest.mouseClick(button, _LEFT)
        return self._painted.after(clock, arrived)

    def turn(self) -> _Time:
        """How long the next page took."""
        before = self.window.session.page
        name = "button_begin_sv" if self.stage is Stage.START else "button_next"
        return self.tap(name, lambda: self.window.session.page != before)

    def switch(self, first: Callable[[], object] | None = None) -> _Time:
        """How long it took from a tap on the bare page until one is painted that is like what the kiosk shows."""
        QTest.qWait(_READING_MILLISECONDS)
        rows, before = _rows_of(self.window), self.bare_window.switches
        clock = _Clock()
        self.bare_window.tap(rows, first)
        return self._bare_painted.after(clock, lambda: self.bare_window.switches > before)

    def answer(self) -> None:
        """Say something where a key or two is enough."""
        question = self.window.session.question
        if question is not None and question.kind is QuestionKind.PAIR:
            for _ in question.columns:
                QTest.keyClicks(self.window.focusWidget(), "2")
            QApplication.processEvents()

    def choose_groups(self) -> None:
        """From the start page to the first question."""
        while self.stage is not Stage.QUESTION:
            if self.stage in (Stage.UNIT, Stage.ROLE):
                QTest.keyClicks(self.window.focusWidget(), "1")
            self.turn()

    def go_to_review(self) -> None:
        """Answer every question at once, and show what comes then."""
        session = self.window.session
        session.begin("sv")
        while session.stage is not Stage.REVIEW:
            if session.stage is Stage.UNIT:
                session.choose_unit(session.units[0].id)
            elif session.stage is Stage.ROLE:
                session.choose_role(session.roles[0].id)
            elif session.question is not None and session.question.kind is QuestionKind.PAIR:
                for column in session.question.columns:
                    session.answer(column, 2)
            session.next()
        self.window.render_anew()
        self.window.arrived()

    def submit(self) -> tuple[_Time, _Time]:
        """How long it took from the review to thanks: the kiosk's, and the bare likeness of it."""
        self.switch()
        wall, cpu = self.tap("button_submit", lambda: self.stage is Stage.THANKS)
        saved = self.switch(self.bare_box.insert)
        self.tap("button_done", lambda: self.stage is Stage.START)
        return (wall, cpu + self.box.times[-1][1]), saved


def _measure(package_path: Path, folder: Path) -> dict[str, list[_Time]]:
    """Answer the kiosk several times over, and let the bare likeness do the same in turn."""
    folder.mkdir()
    bench = _Bench(package_path, folder)
    turned: list[tuple[_Time, _Time]] = []
    submitted: list[tuple[_Time, _Time]] = []
    for _ in range(_VISITS):
        bench.choose_groups()
        bench.switch()
        while bench.stage is Stage.QUESTION:
            bench.answer()
            turned.append((bench.turn(), bench.switch()))
        submitted.append(bench.submit())
    for _ in range(_SUBMITS):
        bench.go_to_review()
        submitted.append(bench.submit())
    bench.runner.stop()
    return {
        "turned": [ours for ours, _ in turned],
        "switched": [bare for _, bare in turned],
        "thanked": [ours for ours, _ in submitted],
        "saved": [bare for _, bare in submitted],
        "dropped": bench.box.times,
        "inserted": bench.bare_box.times,
    }


if __name__ == "__main__":
    if len(sys.argv) > 2:
        tell(**_measure(Path(sys.argv[1]), Path(sys.argv[2])))
    else:
        with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else Path.cwd()) as temporary:
            main(Path(temporary))

"""How quickly the survey page opens, and how soon a keystroke in it is seen, with 60 questions in 5 languages.

python benchmarks/survey_editor.py
"""

import sys
import tempfile
from dataclasses import replace
from itertools import accumulate, cycle, islice
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from measuring import in_child, middle, print_table, slow, tell
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTreeView, QTreeWidget, QWidget

if TYPE_CHECKING:
    from kulturverktyg.gui.desk.window import DeskWindow
    from kulturverktyg.gui.tasks import TaskRunner
    from kulturverktyg.survey.definition import Question, SurveyDefinition, Text

_RUNS = 2
_QUESTIONS, _SECTIONS = 60, 10
_LANGUAGES = ("sv", "en", "ar", "so", "uk")
#: Milliseconds between keys: some in a row, then one right when what was typed is performed and saved, or when
#: the preview is drawn anew.
_IN_A_ROW = (70,) * 5
_WHEN_SAVED = (300, 302, 305, 310, 320, 335)
_WHEN_PREVIEWED = (448, 451, 456, 465, 480, 495)
_ROUNDS = 2
_BEAT_MILLISECONDS = 2
_FIGURES = (
    ("opened", "from a click on Enkät until the page is painted"),
    ("previewed", "and until the preview is"),
    ("row", "from a key in a row of keys until its letter is painted"),
    ("saved", "the same when what was typed is being saved"),
    ("drawn", "the same when the preview is drawn anew"),
    ("still", "each time the window stood still, over 10"),
)
#: Of so few it means nothing to say what 95 of 100 stay under.
_FEW = 20


def main() -> None:
    """Measure in processes of their own, and print a table."""
    with tempfile.TemporaryDirectory() as folder:
        database = str(_make(Path(folder)))
        runs = [in_child(__file__, database) for _ in range(_RUNS)]
    print_table(
        f"{_QUESTIONS} questions in {len(_LANGUAGES)} languages, {_RUNS} runs (ms)",
        ("", "median", "95 of 100", "max"),
        [_row(words, [value for run in runs for value in run[name]]) for name, words in _FIGURES],
    )


def _row(words: str, seconds: list[float]) -> tuple[str, ...]:
    if not seconds:
        return words, "", "", "never"
    most = f"{1000 * slow(seconds):.1f}" if len(seconds) > _FEW else ""
    return words, f"{1000 * middle(seconds):.1f}", most, f"{1000 * max(seconds):.1f}"


def _make(folder: Path) -> Path:
    from kulturverktyg.demo.content import DEFAULT, read_content
    from kulturverktyg.demo.organisation import unit_rows
    from kulturverktyg.prepare.journeys import create_journey
    from kulturverktyg.prepare.surveys import replace_survey
    from kulturverktyg.store.store import open_store
    from kulturverktyg.survey.draft import SurveyDraft
    from kulturverktyg.survey.template import load_template

    path = folder / "bench.kultur"
    with open_store(path, create=True) as store:
        journey = create_journey(store, "Kulturresan", DEFAULT, unit_rows(read_content(DEFAULT)))
        replace_survey(store, journey, SurveyDraft(_large(load_template(DEFAULT).survey)))
    return path


def _large(survey: "SurveyDefinition") -> "SurveyDefinition":
    """The template's questions over and over, in as many sections and languages as are asked for."""
    each = _QUESTIONS // _SECTIONS
    questions = list(islice(cycle(question for question in survey.questions() if question.columns), _QUESTIONS))
    sections = tuple(
        replace(
            survey.sections[-1],
            name=f"avsnitt_{number}",
            title=_in_all({"sv": f"Avsnitt {number}"}),
            questions=tuple(
                _translated(question, f"fraga_{number}_{place}")
                for place, question in enumerate(questions[number * each : (number + 1) * each])
            ),
        )
        for number in range(_SECTIONS)
    )
    return replace(survey, title=_in_all(survey.title), languages=_LANGUAGES, sections=sections)


def _translated(question: "Question", name: str) -> "Question":
    scale = question.scale
    return replace(
        question,
        name=name,
        text=_in_all(question.text),
        help=_in_all({"sv": "Tänk på hur det brukar vara."}),
        scale=replace(scale, labels=tuple(map(_in_all, scale.labels))) if scale is not None else None,
        choices=tuple(replace(choice, label=_in_all(choice.label)) for choice in question.choices),
        background=False,
        condition=None,
    )


def _in_all(text: "Text") -> "Text":
    return {code: f"{text['sv']} {code}" if code != "sv" else text["sv"] for code in _LANGUAGES}


def _gaps() -> list[int]:
    """Milliseconds before each key."""
    pauses = [pause for pair in zip(_WHEN_SAVED, _WHEN_PREVIEWED, strict=True) for pause in pair]
    return [gap for pause in pauses * _ROUNDS for gap in (*_IN_A_ROW, pause)]


class _Painted(QObject):
    """Tells when the window has been painted, and how long it did not listen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.times: list[float] = []
        self.still: list[float] = []
        self._window = window
        self._due = 0.0
        window.installEventFilter(self)
        self._beat = QTimer(self)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._beaten)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        watched.event(event)
        self.times.append(perf_counter())
        return True

    def watch(self) -> None:
        self._due = perf_counter() + _BEAT_MILLISECONDS / 1000
        self._beat.start(_BEAT_MILLISECONDS)

    def _beaten(self) -> None:
        now = perf_counter()
        if now - self._due > 0.01:
            self.still.append(now - self._due)
        self._due = now + _BEAT_MILLISECONDS / 1000

    def wait_for_paint_after(self, moment: float) -> float:
        while not self.times or self.times[-1] < moment:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return next(time for time in self.times if time >= moment)


class _Typist(QObject):
    """Presses keys at their due times, whatever the window is doing then."""

    def __init__(self, edit: QWidget, painted: _Painted) -> None:
        super().__init__()
        self._edit = edit
        self._painted = painted
        self._loop = QEventLoop(self)
        self._alarm = QTimer(self)
        self._alarm.setSingleShot(True)
        self._alarm.setTimerType(Qt.TimerType.PreciseTimer)
        self._alarm.timeout.connect(self._loop.quit)

    def type(self) -> list[float]:
        start = perf_counter()
        return [self._press(start + due / 1000) for due in accumulate(_gaps())]

    def _press(self, due: float) -> float:
        self._alarm.start(max(0, round(1000 * (due - perf_counter()))))
        self._loop.exec()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._edit, QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))
        sent = perf_counter()
        return self._painted.wait_for_paint_after(sent) - due


def _measure(database: Path) -> dict[str, Any]:
    from kulturverktyg.app import make_demo, start_kiosk
    from kulturverktyg.gui.desk.main import Started
    from kulturverktyg.gui.desk.services import DeskServices
    from kulturverktyg.gui.desk.window import DeskWindow
    from kulturverktyg.gui.tasks import TaskRunner
    from kulturverktyg.gui.theme import Appearance
    from kulturverktyg.gui.unseen import application, rest
    from kulturverktyg.gui.widgets.dialogs import WindowDialogs
    from kulturverktyg.prepare.journeys import list_journeys

    app = application()
    runner = TaskRunner()
    Started(runner)
    services = DeskServices(make_demo=make_demo, start_kiosk=start_kiosk)
    window = DeskWindow(None, runner, WindowDialogs(), services, Appearance(app), _settings(database))
    window.resize(1366, 768)
    window.show()
    window.open_file(database)
    rest(runner)
    assert window.store is not None
    window.pages.start_page.journey_chosen.emit(list_journeys(window.store)[0])
    rest(runner)
    painted = _Painted(window)
    painted.watch()
    opened, previewed = _open(window, painted)
    rest(runner)
    keys = _type(window, runner, painted)
    still = painted.still
    painted.deleteLater()
    window.close()
    rest(runner)
    runner.stop()
    timed = list(zip(_gaps(), keys, strict=True))
    return {
        "opened": [opened],
        "previewed": [previewed],
        "row": [key for gap, key in timed if gap in _IN_A_ROW],
        "saved": [key for gap, key in timed if gap in _WHEN_SAVED],
        "drawn": [key for gap, key in timed if gap in _WHEN_PREVIEWED],
        "still": still,
    }


def _open(window: "DeskWindow", painted: _Painted) -> tuple[float, float]:
    """Seconds from a click on Enkät until the page, and until the preview, is on the screen."""
    from kulturverktyg.gui.kiosk.pane import PreviewPane

    (pages,) = window.findChildren(QTreeWidget, "list_pages")
    (item,) = pages.findItems("Enkät", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    pages.scrollToItem(item)
    click = perf_counter()
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=pages.visualItemRect(item).center())
    opened = painted.wait_for_paint_after(perf_counter()) - click
    (pane,) = window.findChildren(PreviewPane)
    while pane.session is None:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return opened, painted.wait_for_paint_after(perf_counter()) - click


def _type(window: "DeskWindow", runner: "TaskRunner", painted: _Painted) -> list[float]:
    """Seconds from each key, due at its time, until its letter is on the screen."""
    from kulturverktyg.gui.unseen import rest

    (tree,) = window.findChildren(QTreeView, "tree_outline")
    question = tree.model().index(2, 0, tree.model().index(5, 0))
    tree.scrollTo(question)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(question).center())
    rest(runner)
    edit = next(edit for edit in window.findChildren(QPlainTextEdit, "edit_text") if edit.isVisible())
    edit.setFocus()
    rest(runner)
    keys = _Typist(edit, painted).type()
    assert "aaaaa" in edit.toPlainText()
    return keys


def _settings(database: Path) -> Any:
    from PySide6.QtCore import QSettings

    return QSettings(f"{database}.ini", QSettings.Format.IniFormat)


if __name__ == "__main__":
    if len(sys.argv) == 1:
        main()
    else:
        tell(**_measure(Path(sys.argv[1])))

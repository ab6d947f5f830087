"""Papers typed in through the real window by the keyboard alone, into the box and on into the results."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QScrollArea, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import KioskPackage, read_package
from kulturverktyg.collect.paper import Phase
from kulturverktyg.collect.paper_keys import Key
from kulturverktyg.collect.workshop import close_round, close_workshop, make_paper
from kulturverktyg.errors import KnownError
from kulturverktyg.guard.release import release
from kulturverktyg.gui.paper.entry_window import EntryWindow
from kulturverktyg.gui.paper.field_panel import FieldPanel
from kulturverktyg.gui.paper.paper_view import QuestionOnPaper
from kulturverktyg.gui.paper.text_field import PaperText
from kulturverktyg.gui.tasks import TaskRunner
from kulturverktyg.gui.theme import Appearance, Mode
from kulturverktyg.survey.definition import NOT_ANSWERED, Choice
from tests.ballots import ballots_for
from tests.builders import Workplace
from tests.every_kind import EVERY_KIND, workplace_of_every_kind
from tests.gui.desk.at_the_desk import LEFT, ScriptedDialogs, type_text
from tests.kiosk_packages import MUST, NEAR, SAY, WORDS, YEARS_HERE, package
from tests.paper_typist import keys_for

_LEAST_MARGINS = 14
_KEYS = {Key.ENTER: Qt.Key.Key_Return, Key.BACKSPACE: Qt.Key.Key_Backspace, Key.BACK: Qt.Key.Key_PageUp}


@dataclass
class Typist:
    """Hands and eyes at the window."""

    window: EntryWindow
    dialogs: ScriptedDialogs
    qtbot: QtBot

    def press(self, *keys: str) -> None:
        for key in keys:
            if key in _KEYS:
                self.qtbot.keyClick(self.focus, _KEYS[Key(key)])
            elif key.isascii():
                self.qtbot.keyClick(self.focus, key)
            else:
                type_text(self.focus, key)

    def save(self) -> None:
        before = self.window.entry.count
        self.press(Key.ENTER)
        self.qtbot.waitUntil(lambda: self.window.entry.count == before + 1)

    def sees(self, name: str) -> str:
        (label,) = self.window.findChildren(QLabel, name)
        return label.text() if label.isVisible() else ""

    @property
    def focus(self) -> QWidget:
        focus = self.window.focusWidget()
        assert focus is not None
        return focus

    @property
    def heard(self) -> str:
        """The name of what has the keyboard."""
        return QAccessible.queryAccessibleInterface(self.focus).text(QAccessible.Text.Name)


OpenWindow = Callable[[KioskPackage, Callable[[Ballot], None]], Typist]


@pytest.fixture
def open_window(qapp: QApplication, qtbot: QtBot, runner: TaskRunner) -> Iterator[OpenWindow]:
    appearance, dialogs = Appearance(qapp, Mode.LIGHT), ScriptedDialogs()
    windows: list[EntryWindow] = []

    def open_on(package: KioskPackage, drop: Callable[[Ballot], None]) -> Typist:
        window = EntryWindow(package, drop, runner, dialogs, appearance)
        windows.append(window)
        window.show()
        qtbot.waitActive(window)
        return Typist(window, dialogs, qtbot)

    yield open_on
    for window in windows:
        window.hide()
        window.deleteLater()
    appearance.deleteLater()


@pytest.fixture
def asked(open_window: OpenWindow) -> Typist:
    """One group, so that only questions are typed; what is saved goes nowhere."""
    one = package(SAY, NEAR, WORDS, units=["Vård"], roles=["Medarbetare"])
    return open_window(one, lambda _ballot: None)


@contextmanager
def paper_box(place: Workplace) -> Iterator[tuple[KioskPackage, BallotBox]]:
    files = make_paper(place.store, place.workshop_id)
    package = read_package(files.package)
    box = BallotBox.open(files.box, package)
    try:
        yield package, box
    finally:
        box.close()


def test_every_kind_of_question_goes_by_keys_into_the_box_and_the_results(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    with workplace_of_every_kind(tmp_path) as place:
        with paper_box(place) as (package, box):
            ballots = [_in_first_group(package, ballot) for ballot in ballots_for(package, 8)]
            typist = open_window(package, box.drop)
            for number, ballot in enumerate(ballots):
                typist.press(*keys_for(package, ballot, groups=number == 0))
                typist.save()
            assert typist.sees("label_count") == "8 papper inskrivna"
            assert box.count() == 8
            with pytest.raises(KnownError):
                BallotBox.open(_box_of(place), package)
        close_workshop(place.store, place.workshop_id)
        assert place.rows() == sorted(map(_row, ballots))
        assert place.free_texts() == sorted(text for ballot in ballots for text in ballot.texts.values())
        close_round(place.store, place.round_id)
        assert {figure.n for figure in release(place.store, place.round_id).figures if figure.item == "tipsa"} == {8}


def _box_of(place: Workplace) -> Path:
    (box,) = place.store.path.parent.rglob("papper.box")
    return box


def _in_first_group(package: KioskPackage, ballot: Ballot) -> Ballot:
    cell = package.cells[0]
    return replace(ballot, unit=cell.unit, role=cell.role)


def _row(ballot: Ballot) -> tuple[int, ...]:
    return tuple(ballot.answers.get(column, NOT_ANSWERED) for column in EVERY_KIND.columns())


def test_a_required_question_may_be_blank_on_paper_and_is_counted(open_window: OpenWindow, tmp_path: Path) -> None:
    sections = tuple(
        replace(s, questions=tuple(replace(q, required=bool(q.columns)) for q in s.questions))
        for s in EVERY_KIND.sections
    )
    with workplace_of_every_kind(tmp_path, replace(EVERY_KIND, sections=sections)) as place:
        with paper_box(place) as (package, box):
            typist = open_window(package, box.drop)
            ballot = _in_first_group(package, ballots_for(package, 1)[0])
            ballot = replace(ballot, answers={c: v for c, v in ballot.answers.items() if c == "tipsa"}, texts={})
            typist.press(*keys_for(package, ballot))
            typist.save()
        close_workshop(place.store, place.workshop_id)
        assert len(place.rows()) == 1


def test_a_locked_box_keeps_the_paper_until_it_can_be_saved(open_window: OpenWindow, tmp_path: Path) -> None:
    with workplace_of_every_kind(tmp_path) as place, paper_box(place) as (package, box):
        typist = open_window(package, box.drop)
        (ballot,) = ballots_for(package, 1)
        typist.press(*keys_for(package, ballot))
        other = driver.connect(_box_of(place), isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        typist.press(Key.ENTER)
        typist.qtbot.waitUntil(lambda: bool(typist.sees("label_word")), timeout=20_000)
        other.close()
        assert typist.sees("label_word").startswith("Svaren kunde inte sparas just nu.")
        assert (typist.sees("label_count"), typist.sees("label_question")) == ("0 papper inskrivna", "Allt är ifyllt")
        typist.save()
        assert (typist.sees("label_count"), box.count()) == ("1 papper inskrivet", 1)


def test_the_open_field_is_what_a_screen_reader_says(asked: Typist) -> None:
    assert asked.heard == "1. Jag kan säga vad jag tycker. Så är det idag"
    asked.press("4")
    assert asked.heard == "1. Jag kan säga vad jag tycker. Så vill jag att det ska vara"
    asked.press("9")
    assert asked.sees("label_word") == "Här går bara 1–5, V eller B."
    asked.press("4", "0", "e")
    assert asked.heard == "3. Vad är värt att behålla?"
    asked.press(Key.ENTER)
    assert asked.heard == "Allt är ifyllt. Enter: sparar pappret och går till nästa"


def test_every_control_is_reached_by_tab_and_named(asked: Typist) -> None:
    names = []
    for _ in range(4):
        names.append(asked.heard)
        asked.qtbot.keyClick(asked.focus, Qt.Key.Key_Tab)
    assert names[1:] == ["Skriv in två gånger", "Byt grupp (F2)", "Avsluta"]
    asked.qtbot.keyClick(asked.focus, Qt.Key.Key_Tab)
    asked.press("3")
    assert asked.window.entry.begun, "what is typed at a button goes to the paper"


def test_nothing_of_the_paper_before_can_be_brought_back(asked: Typist) -> None:
    asked.press("1", "2", "3", "4", *"hemligt", Key.ENTER)
    asked.save()
    asked.press("1", "2", "3", "4")
    text = asked.focus
    assert isinstance(text, PaperText)
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_V):
        asked.qtbot.keyClick(text, key, Qt.KeyboardModifier.ControlModifier)
    assert (text.toPlainText(), text.document().isUndoAvailable()) == ("", False)
    asked.press("a", Key.BACKSPACE, Key.BACKSPACE)
    assert "ska vara" in asked.heard


def test_a_key_held_down_answers_once(asked: Typist) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_3, Qt.KeyboardModifier.NoModifier, "3", repeated)
        QApplication.sendEvent(asked.focus, event)
    assert asked.heard.endswith("Så vill jag att det ska vara")


def test_leaving_in_the_middle_of_a_paper_asks_first(asked: Typist) -> None:
    asked.press("1")
    asked.dialogs.will_answer(False)
    assert not asked.window.close()
    asked.dialogs.will_answer(True)
    asked.qtbot.keyClick(asked.focus, Qt.Key.Key_Escape)
    assert not asked.window.entry.begun
    assert asked.dialogs.asked == [
        "Avsluta inskrivningen: Det du har skrivit från det här pappret sparas inte.",
        "Lägg undan pappret: Det du har skrivit från det här pappret sparas inte.",
    ]
    assert asked.window.close()
    assert len(asked.dialogs.asked) == 2


def test_differences_are_listed_and_settled_by_key(asked: Typist) -> None:
    check = asked.window.findChildren(QCheckBox, "check_twice")[0]
    asked.qtbot.mouseClick(check, LEFT, pos=check.rect().center())
    asked.press("1", "2", "3", "4", Key.ENTER, Key.ENTER)
    assert asked.window.entry.phase is Phase.SECOND
    asked.press("1", "5", "3", "b", Key.ENTER, Key.ENTER)
    (table,) = asked.window.findChildren(QTableWidget, "table_differences")
    assert table.isVisible()
    listed = [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]
    assert listed == [
        ["1. Jag kan säga vad jag tycker. Så vill jag att det ska vara", "2 Stämmer dåligt", "5 Stämmer helt", ""],
        ["2. Nära. Så vill jag att det ska vara", "4", "tomt", ""],
    ]
    asked.press("2", "1")
    asked.save()
    assert asked.window.entry.phase is Phase.FIRST


def test_a_list_of_many_units_is_numbered_and_scrolled_by_key(open_window: OpenWindow) -> None:
    many = package(SAY, units=[f"Förvaltningen för omsorg och hälsa/Enheten för stöd {n}" for n in range(40)])
    typist = open_window(many, lambda _ballot: None)
    bar = typist.window.findChildren(FieldPanel)[0].findChildren(QScrollArea)[0].verticalScrollBar()
    typist.qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert typist.sees("label_moves").startswith("Pilarna, Page Up och Page Down rullar listan.")
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
        typist.qtbot.keyClick(typist.focus, key)
        seen.append(bar.value())
    assert 0 < seen[0] < seen[2] < seen[1]
    assert seen[3] < seen[2]
    typist.press("0", "9")
    assert (typist.heard, bar.value()) == ("Roll", 0)
    assert "Enheten för stöd 8. " in typist.sees("label_about")
    typist.qtbot.keyClick(typist.focus, Qt.Key.Key_Up)
    assert typist.heard == "Enhet"


def test_alternatives_carry_the_numbers_that_are_typed(open_window: OpenWindow) -> None:
    many = replace(YEARS_HERE, choices=tuple(Choice(f"c{n}", {"sv": f"Val {n}"}) for n in range(10)))
    typist = open_window(package(many, units=["Vård"], roles=["Medarbetare"]), lambda _ballot: None)
    (paper,) = typist.window.findChildren(QuestionOnPaper)
    typist.press("0", "3")
    assert paper.accessibleDescription() == "Val 2: 03"


def test_every_word_of_a_difference_can_be_read_in_the_list(open_window: OpenWindow) -> None:
    ways = tuple(Choice(f"c{n}", {"sv": f"Direkt till chefen {n}"}) for n in range(2))
    asked = replace(YEARS_HERE, choices=ways)
    typist = open_window(package(asked, units=["Vård"], roles=["Medarbetare"]), lambda _ballot: None)
    typist.window.resize(1350, 700)
    check = typist.window.findChildren(QCheckBox, "check_twice")[0]
    typist.qtbot.mouseClick(check, LEFT, pos=check.rect().center())
    typist.press("1", Key.ENTER, "2", Key.ENTER)
    (table,) = typist.window.findChildren(QTableWidget, "table_differences")
    words = table.fontMetrics().horizontalAdvance(table.item(0, 1).text())
    heights = []
    for width in (2 * words, *range(words, words + _LEAST_MARGINS)):
        table.setColumnWidth(0, 2 * width)
        table.setColumnWidth(1, width)
        table.setColumnWidth(2, width)
        table.resizeRowsToContents()
        heights.append(table.rowHeight(0))
    assert min(heights[1:]) > heights[0]


def test_a_refusal_is_gone_when_one_goes_on_elsewhere(open_window: OpenWindow) -> None:
    typist = open_window(package(SAY), lambda _ballot: None)
    typist.press("9")
    assert typist.sees("label_word").startswith("Här går bara")
    typist.qtbot.keyClick(typist.focus, Qt.Key.Key_F2)
    assert typist.sees("label_word") == ""


def test_the_first_time_it_is_said_that_a_saved_paper_is_locked(open_window: OpenWindow) -> None:
    typist = open_window(package(MUST), lambda _ballot: None)
    assert "går inte att ändra eller ta tillbaka" in typist.sees("label_about")
    typist.press("1", "1", "7")
    typist.save()
    assert typist.sees("label_about") == "Papper 2 · Vård/Norr · Medarbetare"
    typist.qtbot.keyClick(typist.focus, Qt.Key.Key_F2)
    assert typist.heard == "Enhet"

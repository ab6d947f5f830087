"""With codes in use, a slip lets one person in, once; the page says kindly what is wrong with any other."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from sqlalchemy import select

from kulturverktyg.collect.ballot_box import BallotBox, CodeState, CodeUsedError
from kulturverktyg.collect.codes import ALPHABET, hash_code, make_code, shown
from kulturverktyg.collect.pages import Stage
from kulturverktyg.collect.workshop import close_workshop
from kulturverktyg.collect.workshop_codes import add_codes
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.kiosk.covers import Patience
from kulturverktyg.gui.kiosk.look import SMALLEST_TARGET
from kulturverktyg.model.collecting import ParticipationCode
from kulturverktyg.model.kinds import USED
from kulturverktyg.model.response import CountedBallot
from tests.builders import Workplace, workplace
from tests.gui.kiosk.test_accessible import faults
from tests.gui.kiosk.visitor import Visitor
from tests.kiosk_packages import SAY, package

SALT = b"s" * 16
HURRIED = Patience(idle=600, countdown=600, thanks=600, wrong_pin=600, wrong_code=600, settle=0)


@dataclass
class Slips:
    """Codes as they were handed out, and what the box would say of them."""

    codes: tuple[str, ...]
    used: set[bytes]
    may_ask: bool = True

    def state(self, code: bytes) -> CodeState:
        if code in self.used:
            return CodeState.USED
        return CodeState.FREE if code in {hash_code(c, SALT) for c in self.codes} else CodeState.UNKNOWN


@pytest.fixture
def slips() -> Slips:
    return Slips((make_code(), make_code()), set())


@pytest.fixture
def door(kiosk: Callable[..., Visitor], slips: Slips) -> Callable[..., Visitor]:
    """A kiosk with its code page open."""

    def open_door(patience: Patience = HURRIED, languages: tuple[str, ...] = ("sv",)) -> Visitor:
        asks = replace(package(SAY, languages=languages), code_salt=SALT)
        visitor = kiosk(asks, patience, code_state=slips.state)
        to_the_door(visitor)
        return visitor

    return open_door


def to_the_door(visitor: Visitor) -> None:
    while visitor.stage is not Stage.CODE:
        visitor.keys("\n")


def field(visitor: Visitor) -> QLineEdit:
    found = visitor.find("field_code", QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def refused(visitor: Visitor, typed: str, words: str) -> None:
    field(visitor).selectAll()
    visitor.keys(f"{typed}\n")
    visitor.qtbot.waitUntil(lambda: words in visitor.window.sheet.problem)
    assert visitor.stage is Stage.CODE


def let_in(visitor: Visitor, typed: str) -> None:
    field(visitor).selectAll()
    visitor.keys(f"{typed}\n")
    visitor.wait_for(Stage.UNIT)


def test_the_code_stands_as_on_the_slip_however_it_is_typed(door) -> None:
    visitor = door()
    visitor.keys("ab2")
    assert field(visitor).text() == "AB2"
    visitor.keys(" 0oI1-c3")
    assert field(visitor).text() == "AB2C-3"
    visitor.key(Qt.Key.Key_Backspace)
    assert field(visitor).text() == "AB2C"
    visitor.keys("defghj")
    assert field(visitor).text() == "AB2C-DEFG"
    field(visitor).setCursorPosition(2)
    visitor.key(Qt.Key.Key_Delete)
    assert field(visitor).text() == "ABCD-EFG"
    visitor.keys("9")
    assert (field(visitor).text(), field(visitor).cursorPosition()) == ("AB9C-DEFG", 3)


def test_letters_and_digits_of_an_input_method_are_taken_too(door) -> None:
    visitor = door()
    event = QInputMethodEvent()
    event.setCommitString("ab٣c-de")
    QApplication.sendEvent(field(visitor), event)
    assert field(visitor).text() == "AB3C-DE"


def test_a_code_is_entered_by_touch_alone(door, slips: Slips) -> None:
    visitor = door()
    visitor.tap("key_Z")
    visitor.tap("key_erase")
    for letter in slips.codes[0]:
        visitor.tap(f"key_{letter}")
    assert field(visitor).text() == shown(slips.codes[0])
    visitor.tap("button_next")
    visitor.wait_for(Stage.UNIT)


def test_the_code_goes_into_the_box_with_the_answer_and_is_not_shown_again(door, slips: Slips) -> None:
    visitor = door()
    let_in(visitor, shown(slips.codes[1]).lower())
    visitor.tap("button_back")
    assert field(visitor).text() == ""
    assert "Din kod gäller." in visitor.words
    visitor.keys("\n")
    answer_and_submit(visitor)
    visitor.wait_for(Stage.THANKS)
    assert visitor.box.codes == [hash_code(slips.codes[1], SALT)]
    assert visitor.window.session.code is None


def answer_and_submit(visitor: Visitor) -> None:
    while visitor.stage in (Stage.UNIT, Stage.ROLE):
        visitor.keys("1\n")
    visitor.keys("25\n\n")


def test_what_is_wrong_with_a_code_is_said(door, slips: Slips) -> None:
    visitor = door(Patience(idle=600, wrong_code=0, settle=0))
    refused(visitor, "", "Skriv koden på din lapp")
    refused(visitor, "ABCD", "Koden stämmer inte.")
    assert field(visitor).text() == "ABCD"
    refused(visitor, make_code(), "Koden gäller inte här.")
    slips.used.add(hash_code(slips.codes[0], SALT))
    refused(visitor, slips.codes[0], "Koden är redan använd.")
    visitor.keys("2")
    assert visitor.window.sheet.problem == ""
    let_in(visitor, slips.codes[1])


def test_after_several_wrong_codes_one_has_to_wait_also_when_one_begins_anew(door, slips: Slips) -> None:
    visitor = door()
    for _ in range(3):
        refused(visitor, "ABCD", "Koden stämmer inte.")
    refused(visitor, slips.codes[0], "Vänta ")
    visitor.tap("button_back")
    visitor.tap("button_back")
    assert visitor.stage is Stage.START
    to_the_door(visitor)
    refused(visitor, slips.codes[0], "Vänta ")


def test_a_code_used_in_between_leads_back_to_the_code_page_with_the_answers_kept(door, slips: Slips) -> None:
    visitor = door()
    let_in(visitor, slips.codes[0])
    visitor.box.fault = CodeUsedError("Koden är redan använd. Be personalen om en ny kod.")
    answer_and_submit(visitor)
    visitor.wait_for(Stage.CODE)
    assert "Koden är redan använd." in visitor.window.sheet.problem
    visitor.box.fault = None
    field(visitor).selectAll()
    visitor.keys(f"{slips.codes[1]}\n")
    visitor.wait_for(Stage.REVIEW)
    visitor.keys("\n")
    visitor.wait_for(Stage.THANKS)
    (ballot,) = visitor.box.ballots
    assert dict(ballot.answers) == {"say.now": 2, "say.desired": 5}
    assert visitor.box.codes == [hash_code(slips.codes[1], SALT)]


def test_when_the_box_cannot_be_asked_the_code_can_be_tried_again(kiosk, slips: Slips) -> None:
    def state(code: bytes) -> CodeState:
        if not slips.may_ask:
            raise KnownError("Urnan går inte att läsa.")
        return slips.state(code)

    slips.may_ask = False
    visitor = kiosk(replace(package(SAY), code_salt=SALT), HURRIED, code_state=state)
    to_the_door(visitor)
    refused(visitor, slips.codes[0], "Koden kunde inte kontrolleras.")
    slips.may_ask = True
    let_in(visitor, slips.codes[0])


def test_the_next_finds_nothing_of_a_code(door, slips: Slips) -> None:
    visitor = door()
    visitor.keys("ABCD2")
    visitor.tap("button_back")
    visitor.keys("\n")
    assert field(visitor).text() == ""
    visitor.keys("ABCD2")
    visitor.tap("button_back")
    visitor.tap("button_back")
    to_the_door(visitor)
    for _ in range(3):
        visitor.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field(visitor).text() == ""
    assert visitor.window.session.draft == ""
    let_in(visitor, slips.codes[0])
    answer_and_submit(visitor)
    visitor.wait_for(Stage.THANKS)
    visitor.keys("\n")
    to_the_door(visitor)
    assert field(visitor).text() == ""
    visitor.keys("\n")
    assert visitor.stage is Stage.CODE


def test_whoever_leaves_while_the_code_is_looked_up_is_not_let_in(door, slips: Slips) -> None:
    visitor = door()
    visitor.keys(slips.codes[0])
    visitor.window.enter_code()
    visitor.tap("button_back")
    visitor.tap("button_back")
    to_the_door(visitor)
    visitor.qtbot.wait(300)
    assert visitor.stage is Stage.CODE
    assert visitor.window.session.code is None


def test_half_a_code_is_kept_when_letters_grow_or_the_language_changes(door) -> None:
    visitor = door(languages=("sv", "en"))
    visitor.keys("AB2C3")
    visitor.tap("button_larger")
    visitor.tap("button_language")
    assert field(visitor).text() == "AB2C-3"
    assert "Enter your code" in visitor.words


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1280, 720)])
def test_the_page_fits_and_every_key_is_large_enough(door, size: tuple[int, int]) -> None:
    visitor = door()
    visitor.window.resize(*size)
    refused(visitor, "ABCD", "Koden stämmer inte.")
    assert not visitor.scrolls
    for letter in ALPHABET:
        key = visitor.find(f"key_{letter}", QAbstractButton)
        assert min(key.width(), key.height()) >= SMALLEST_TARGET


@pytest.mark.parametrize("language", ["ar", "prs"])
def test_codes_run_from_left_to_right_in_every_language(door, language: str) -> None:
    visitor = door(languages=(language,))
    assert field(visitor).layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert visitor.find("key_2").mapTo(visitor.window, visitor.find("key_2").rect().topLeft()).x() < (
        visitor.find("key_9").mapTo(visitor.window, visitor.find("key_9").rect().topLeft()).x()
    )


def test_whoever_cannot_see_the_page_hears_what_is_on_it(door) -> None:
    visitor = door()
    assert faults(visitor) == []
    assert field(visitor).accessibleName() == "Din kod"
    assert field(visitor).hasFocus()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    with workplace(tmp_path, short_form=True) as place:
        yield place


def test_a_slip_is_used_up_and_the_answer_counted(kiosk, place: Workplace) -> None:
    printed: list[str] = []
    add_codes(place.store, place.workshop_id, 3, printed.extend, lambda _fraction, _words: None)
    files, package = place.open_kiosk()
    box = BallotBox.open(files.box, package)
    visitor = kiosk(package, HURRIED, code_state=box.code_state, drop=box.drop)
    to_the_door(visitor)
    let_in(visitor, printed[0])
    while visitor.stage in (Stage.UNIT, Stage.ROLE):
        visitor.keys("1\n")
    visitor.keys("2")
    visitor.tap("button_next")
    visitor.go_to_review()
    visitor.keys("\n")
    visitor.wait_for(Stage.THANKS)
    visitor.keys("\n")
    to_the_door(visitor)
    refused(visitor, printed[0], "Koden är redan använd.")
    box.close()
    close_workshop(place.store, place.workshop_id)
    with place.store.read() as session:
        assert len(session.scalars(select(CountedBallot)).all()) == 1
        used = session.scalars(select(ParticipationCode.hash).where(ParticipationCode.used == USED)).all()
    assert used == [hash_code(printed[0], package.code_salt)]

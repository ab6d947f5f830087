"""Nobody leaves the kiosk without the PIN; in a preview anybody does."""

from uuid import uuid4

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from kulturverktyg.collect.pages import Stage
from kulturverktyg.collect.pin import WrongPins
from kulturverktyg.collect.preview import preview_package
from kulturverktyg.gui.kiosk.covers import Patience
from kulturverktyg.prepare.views import Card, JourneyView
from tests.kiosk_packages import SAY, WORDS, package, survey
from tests.pins import quick_hash


@pytest.fixture(scope="module")
def pin_hash() -> str:
    return quick_hash("2468")


def test_closing_the_window_is_refused(kiosk, pin_hash) -> None:
    visitor = kiosk(package(pin_hash=pin_hash))
    assert not visitor.window.close()
    visitor.tap("button_pin_back")
    visitor.begin()
    assert not visitor.window.close()
    assert visitor.window.isVisible()
    assert visitor.sees("field_pin")
    visitor.key(Qt.Key.Key_Escape)
    assert not visitor.sees("field_pin")
    assert visitor.stage is Stage.QUESTION


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_keys_that_close_windows_elsewhere_ask_for_the_pin(kiosk, pin_hash, key, modifier) -> None:
    visitor = kiosk(package(WORDS, pin_hash=pin_hash))
    visitor.go_to("words")
    visitor.keys("Fikat")
    visitor.key(key, modifier)
    assert visitor.sees("field_pin")
    visitor.tap("button_pin_back")
    assert visitor.window.focusWidget() is visitor.find("field_text")
    assert dict(visitor.window.session.texts) == {"words": "Fikat"}


class Manager:
    """Qt's session manager, which only Qt can make."""

    refused = False

    def cancel(self) -> None:
        self.refused = True


def test_a_session_that_ends_and_a_program_told_to_quit_ask_for_the_pin(kiosk, pin_hash) -> None:
    visitor = kiosk(package(pin_hash=pin_hash))
    manager = Manager()
    visitor.window.refuse_session_end(manager)
    assert manager.refused
    assert visitor.sees("field_pin")
    visitor.tap("button_pin_back")
    QApplication.sendEvent(QApplication.instance(), QEvent(QEvent.Type.Quit))
    assert visitor.sees("field_pin")
    assert visitor.window.isVisible()


def test_the_countdown_gives_way_to_staff(kiosk, pin_hash) -> None:
    visitor = kiosk(package(SAY, pin_hash=pin_hash), Patience(idle=0.1, countdown=60, settle=0))
    visitor.begin()
    visitor.qtbot.waitUntil(lambda: visitor.sees("button_still_here"))
    visitor.window.close()
    assert visitor.sees("field_pin")
    assert not visitor.sees("button_still_here")
    with visitor.qtbot.waitSignal(visitor.window.left):
        visitor.keys("2468\n")


def test_the_wait_begins_anew_when_the_kiosk_is_started_again(kiosk, pin_hash, tmp_path) -> None:
    first = kiosk(package(pin_hash=pin_hash), wrong_pins=WrongPins(tmp_path))
    first.tap("button_staff")
    first.keys("1111\n")
    first.qtbot.waitUntil(lambda: "Försök igen om 300 s." in first.words)
    first.window.hide()
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"1"]
    second = kiosk(package(pin_hash=pin_hash), Patience(wrong_pin=1, settle=0), wrong_pins=WrongPins(tmp_path))
    second.tap("button_staff")
    assert second.find("field_pin").isReadOnly()
    second.qtbot.waitUntil(lambda: not second.find("field_pin").isReadOnly())
    with second.qtbot.waitSignal(second.window.left):
        second.keys("2468\n")
    assert not [*tmp_path.iterdir()]


def test_the_right_pin_leaves(kiosk, pin_hash) -> None:
    visitor = kiosk(package(pin_hash=pin_hash))
    visitor.tap("button_staff")
    for digit in "2468":
        visitor.tap(f"key_{digit}")
    with visitor.qtbot.waitSignal(visitor.window.left):
        visitor.tap("button_unlock")
    assert not visitor.window.isVisible()


def test_a_wrong_pin_is_refused_and_must_wait_also_when_asked_for_anew(kiosk, pin_hash) -> None:
    visitor = kiosk(package(pin_hash=pin_hash))
    visitor.tap("button_staff")
    visitor.keys("1111\n")
    visitor.qtbot.waitUntil(lambda: "Fel PIN-kod. Försök igen om 300 s." in visitor.words)
    assert not visitor.find("button_unlock").isEnabled()
    visitor.tap("button_pin_back")
    visitor.tap("button_staff")
    assert visitor.find("field_pin").isReadOnly()
    assert "Fel PIN-kod. Försök igen om 300 s." in visitor.words
    assert not visitor.window.close()


def test_what_is_too_short_to_be_a_pin_is_no_wrong_pin(kiosk, pin_hash) -> None:
    wrong = WrongPins()
    visitor = kiosk(package(pin_hash=pin_hash), wrong_pins=wrong)
    visitor.tap("button_staff")
    for keys in ("\n", "246\n"):
        visitor.keys(keys)
        assert not visitor.find("button_unlock").isEnabled()
    visitor.keys("8")
    assert visitor.find("button_unlock").isEnabled()
    assert wrong.count == 0
    with visitor.qtbot.waitSignal(visitor.window.left):
        visitor.keys("\n")


def test_the_wait_grows_with_every_wrong_pin(kiosk, pin_hash) -> None:
    visitor = kiosk(package(pin_hash=pin_hash), Patience(wrong_pin=1))
    visitor.tap("button_staff")
    visitor.keys("1111\n")
    visitor.qtbot.waitUntil(lambda: "om 1 s." in visitor.words)
    visitor.qtbot.waitUntil(lambda: "Fel PIN-kod. Försök igen." in visitor.words)
    visitor.keys("2222\n")
    visitor.qtbot.waitUntil(lambda: "om 2 s." in visitor.words)
    visitor.qtbot.waitUntil(lambda: not visitor.find("field_pin").isReadOnly())
    with visitor.qtbot.waitSignal(visitor.window.left):
        visitor.keys("2468\n")


def test_keys_ask_for_the_pin_anywhere_and_back_leads_back(kiosk, pin_hash) -> None:
    visitor = kiosk(package(SAY, pin_hash=pin_hash))
    visitor.go_to("say")
    visitor.keys("2")
    visitor.window.activateWindow()
    visitor.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert visitor.sees("field_pin")
    visitor.keys("5")
    assert visitor.answers == {"say.now": 2}
    visitor.tap("button_pin_back")
    assert not visitor.sees("field_pin")
    visitor.keys("5")
    assert visitor.answers == {"say.now": 2, "say.desired": 5}


def test_a_preview_says_so_saves_nothing_and_closes(kiosk) -> None:
    visitor = kiosk(package(SAY), preview=True)
    assert "Förhandsvisning. Inget sparas." in visitor.words
    visitor.go_to("say")
    visitor.keys("25\n")
    visitor.tap("button_submit")
    assert visitor.stage is Stage.THANKS
    assert visitor.box.tried == []
    with visitor.qtbot.waitSignal(visitor.window.left):
        visitor.tap("button_close_preview")
    assert not visitor.window.isVisible()


def test_a_survey_can_be_previewed_before_there_are_any_groups(kiosk) -> None:
    journey = JourneyView(uuid4(), "Resa", "", 7, Card(), (), (), {}, (), ())
    visitor = kiosk(preview_package(journey, survey(SAY)), preview=True)
    visitor.go_to_review()
    assert visitor.stage is Stage.REVIEW


def test_enter_during_the_wait_after_a_wrong_pin_stays_at_an_empty_field(kiosk, pin_hash) -> None:
    visitor = kiosk(package(pin_hash=pin_hash))
    visitor.tap("button_staff")
    visitor.keys("1111\n")
    visitor.qtbot.waitUntil(lambda: "Fel PIN-kod. Försök igen om 300 s." in visitor.words)
    field = visitor.find("field_pin")
    assert visitor.window.focusWidget() is field
    assert field.text() == ""
    visitor.keys("22\n\n")
    assert visitor.sees("field_pin")
    assert field.text() == ""
    assert "Fel PIN-kod. Försök igen om 300 s." in visitor.words


def test_enter_on_the_unlock_button_leads_back_to_the_field_when_the_pin_is_wrong(kiosk, pin_hash) -> None:
    visitor = kiosk(package(pin_hash=pin_hash))
    visitor.tap("button_staff")
    visitor.keys("1111")
    visitor.find("button_unlock").setFocus(Qt.FocusReason.TabFocusReason)
    visitor.keys("\n")
    visitor.qtbot.waitUntil(lambda: "Fel PIN-kod. Försök igen om 300 s." in visitor.words)
    assert visitor.window.focusWidget() is visitor.find("field_pin")

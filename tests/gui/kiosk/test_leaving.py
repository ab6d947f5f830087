"""Nobody leaves the kiosk without the PIN; in a preview anybody does."""

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from kulturverktyg.collect.pages import Stage
from kulturverktyg.collect.pin import hash_pin
from kulturverktyg.collect.preview import preview_package
from kulturverktyg.gui.kiosk.covers import Patience
from kulturverktyg.prepare.views import Card, JourneyView
from tests.kiosk_packages import SAY, package, survey


@pytest.fixture(scope="module")
def pin_hash() -> str:
    return hash_pin("2468")


def test_closing_the_window_is_refused(kiosk, pin_hash) -> None:
    visitor = kiosk(package(pin_hash=pin_hash))
    assert not visitor.window.close()
    visitor.begin()
    assert not visitor.window.close()
    visitor.key(Qt.Key.Key_Escape)
    visitor.key(Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    assert visitor.window.isVisible()


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
    visitor.qtbot.waitUntil(lambda: "Fel PIN-kod. Försök igen om 60 s." in visitor.words)
    assert not visitor.find("button_unlock").isEnabled()
    visitor.tap("button_pin_back")
    visitor.tap("button_staff")
    assert visitor.find("field_pin").isReadOnly()
    assert not visitor.window.close()


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
    visitor.qtbot.waitUntil(lambda: "Fel PIN-kod. Försök igen om 60 s." in visitor.words)
    field = visitor.find("field_pin")
    assert visitor.window.focusWidget() is field
    assert field.text() == ""
    visitor.keys("22\n\n")
    assert visitor.sees("field_pin")
    assert field.text() == ""
    assert "Fel PIN-kod. Försök igen om 60 s." in visitor.words


def test_enter_on_the_unlock_button_leads_back_to_the_field_when_the_pin_is_wrong(kiosk, pin_hash) -> None:
    visitor = kiosk(package(pin_hash=pin_hash))
    visitor.tap("button_staff")
    visitor.keys("1111")
    visitor.find("button_unlock").setFocus(Qt.FocusReason.TabFocusReason)
    visitor.keys("\n")
    visitor.qtbot.waitUntil(lambda: "Fel PIN-kod. Försök igen om 60 s." in visitor.words)
    assert visitor.window.focusWidget() is visitor.find("field_pin")

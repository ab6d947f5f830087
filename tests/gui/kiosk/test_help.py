"""Help is one tap or F1 away, in the participant's language, and leads back to where one was."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QScrollArea

from kulturverktyg.collect.pages import Stage
from kulturverktyg.gui.kiosk.covers import Patience
from kulturverktyg.survey.languages import available_languages, load_language
from tests.kiosk_packages import SAY, WORDS, package


def test_help_tells_how_one_answers_goes_on_and_skips_and_whom_to_ask(kiosk) -> None:
    visitor = kiosk(package(SAY))
    visitor.go_to("say")
    visitor.tap("button_help")
    words = visitor.words
    for told in ("Tryck på svaret", "Nästa går vidare", "välj Hoppa över", "Ingen kan se", "Fråga den som leder"):
        assert told in words


@pytest.mark.parametrize("how", ["enter", "escape", "button", "tap"])
def test_help_is_closed_and_one_goes_on_where_one_was(kiosk, how: str) -> None:
    visitor = kiosk(package(WORDS))
    visitor.go_to("words")
    visitor.keys("Fik")
    visitor.key(Qt.Key.Key_F1)
    assert visitor.sees("button_close_help")
    visitor.keys("2")
    match how:
        case "enter":
            visitor.keys("\n")
        case "escape":
            visitor.key(Qt.Key.Key_Escape)
        case "button":
            visitor.tap("button_close_help")
        case "tap":
            visitor.qtbot.mouseClick(visitor.find("label_help"), Qt.MouseButton.LeftButton)
    assert not visitor.sees("button_close_help")
    assert visitor.question == "words"
    visitor.keys("at")
    assert dict(visitor.window.session.texts) == {"words": "Fikat"}


def test_nothing_below_the_help_is_pressed(kiosk) -> None:
    visitor = kiosk(package(SAY))
    visitor.go_to("say")
    visitor.tap("button_help")
    visitor.keys("25")
    assert not visitor.find("answer_say.now_2").isEnabled()
    visitor.qtbot.mouseClick(visitor.window, Qt.MouseButton.LeftButton, pos=QPoint(20, 400))
    visitor.tap("button_close_help") if visitor.sees("button_close_help") else None
    assert visitor.answers == {}


def test_the_countdown_comes_over_the_help_and_the_wipe_takes_it_away(kiosk) -> None:
    visitor = kiosk(package(SAY), Patience(idle=0.1, countdown=1, settle=0))
    visitor.begin()
    visitor.tap("button_help")
    visitor.qtbot.waitUntil(lambda: visitor.sees("button_still_here"))
    visitor.wait_for(Stage.START)
    assert not visitor.sees("button_close_help")
    visitor.keys("\n")
    assert visitor.stage is not Stage.START


@pytest.mark.parametrize("language", available_languages())
def test_help_is_whole_in_every_language_at_every_size(kiosk, language: str) -> None:
    visitor = kiosk(package(SAY, languages=[language]))
    for _ in range(4):
        visitor.tap("button_help")
        visitor.qtbot.wait(1)
        area = visitor.find("scroll_help", QScrollArea)
        for label in area.findChildren(QLabel):
            assert label.heightForWidth(label.width()) <= label.height() + 2, label.text()
            assert label.mapTo(visitor.window, QPoint(0, 0)).x() >= 0
        assert load_language(language).say("help.title") in visitor.words
        visitor.tap("button_close_help")
        visitor.tap("button_larger")


def test_at_the_usual_size_help_does_not_scroll(kiosk) -> None:
    visitor = kiosk(package(SAY))
    visitor.tap("button_help")
    visitor.qtbot.wait(1)
    assert visitor.find("scroll_help", QScrollArea).verticalScrollBar().maximum() == 0
    visitor.tap("button_close_help")
    for _ in range(3):
        visitor.tap("button_larger")
    visitor.tap("button_help")
    visitor.qtbot.wait(1)
    bar = visitor.find("scroll_help", QScrollArea).verticalScrollBar()
    visitor.key(Qt.Key.Key_Down)
    assert bar.value() > 0 or bar.maximum() == 0
    assert visitor.sees("button_close_help")

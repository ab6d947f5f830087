"""Pages fit the screen they are made for, follow the text size, and are mirrored where the language is."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QSpinBox

from kulturverktyg.collect.pages import Stage
from kulturverktyg.gui.kiosk.look import SMALLEST_TARGET
from kulturverktyg.gui.theme import Mode
from kulturverktyg.survey.languages import load_language
from kulturverktyg.survey.template import load_template
from tests.kiosk_packages import CULTURE, EVERY_KIND, FIVE, NEAR, SAY, package

LONG = replace(
    SAY,
    name="long",
    text={"sv": "Den som berättar om ett misstag blir bemött med respekt, också när det har kostat tid och pengar."},
)
WORDY = replace(
    FIVE, name="wordy", labels=tuple({"sv": f"{word} överensstämmande"} for word in ("Helt", "Nog", "Så", "Ej", "Alls"))
)
WIDE = replace(SAY, name="wide", scale=WORDY)


def pages(visitor):
    yield visitor
    while visitor.stage is not Stage.REVIEW:
        if visitor.stage in (Stage.UNIT, Stage.ROLE) or visitor.question == "must":
            visitor.keys("1")
        visitor.keys("\n")
        yield visitor


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1280, 720)])
def test_nothing_scrolls_and_targets_are_large(kiosk, size: tuple[int, int]) -> None:
    visitor = kiosk(package(*EVERY_KIND, LONG, WIDE, NEAR, languages=["sv", "en"]))
    visitor.window.resize(*size)
    for _ in pages(visitor):
        assert not visitor.scrolls, visitor.window.session.page
        for button in visitor.window.findChildren(QAbstractButton):
            if button.isVisible():
                assert button.height() >= SMALLEST_TARGET, button.objectName()
                assert button.width() >= SMALLEST_TARGET, button.objectName()


@pytest.mark.parametrize("presses", [0, 1, 2, 3])
def test_nothing_is_cut_at_any_text_size(kiosk, presses: int) -> None:
    visitor = kiosk(package(*EVERY_KIND, LONG, WIDE, NEAR, languages=["sv", "en"]))
    for _ in range(presses):
        visitor.tap("button_larger")
    for _ in pages(visitor):
        visitor.qtbot.wait(1)
        for label in visitor.window.findChildren(QLabel):
            if label.isVisible() and label.wordWrap():
                assert label.heightForWidth(label.width()) <= label.height() + 2, label.text()
        for widget in (*visitor.window.findChildren(QAbstractButton), *visitor.window.findChildren(QLabel)):
            if widget.isVisible():
                left = widget.mapTo(visitor.window, QPoint(0, 0)).x()
                assert left >= 0, widget.objectName()
                assert left + widget.width() <= visitor.window.width(), widget.objectName()


def test_a_pair_says_its_statement_once(kiosk) -> None:
    visitor = kiosk(package(SAY))
    visitor.go_to("say")
    assert visitor.words.count("Jag kan säga vad jag tycker.") == 1
    assert visitor.words.count("Så är det idag") == 1
    assert visitor.words.count("Så vill jag att det ska vara") == 1


def test_larger_text_goes_round_and_keeps_the_answers(kiosk) -> None:
    visitor = kiosk(package(SAY))
    visitor.go_to("say")
    visitor.keys("2")
    sizes = []
    for _ in range(5):
        sizes.append(visitor.find("label_heading").font().pixelSize())
        visitor.tap("button_larger")
    assert sizes[0] < sizes[1] < sizes[2] < sizes[3]
    assert sizes[3] == pytest.approx(2 * sizes[0], abs=1)
    assert sizes[4] == sizes[0]
    assert visitor.find("answer_say.now_2").isChecked()


def test_points_are_as_large_as_the_words_beside_them(kiosk) -> None:
    visitor = kiosk(package(CULTURE))
    visitor.go_to("culture")
    for _ in range(4):
        number = visitor.window.findChildren(QSpinBox)[-1].lineEdit()
        assert number.fontInfo().pixelSize() >= visitor.find("label_left_now").fontInfo().pixelSize()
        visitor.tap("button_larger")


@pytest.mark.parametrize("mode", Mode)
def test_what_cannot_be_pressed_looks_so_where_there_is_one_ink_too(kiosk, mode: Mode) -> None:
    visitor = kiosk(package(SAY), mode=mode)
    visitor.tap("button_staff")
    key = visitor.find("key_5")
    can_be_pressed = key.grab().toImage()
    key.setEnabled(False)
    assert key.grab().toImage() != can_be_pressed


def test_another_language_keeps_page_and_answers(kiosk) -> None:
    visitor = kiosk(package(SAY, languages=["sv", "en"]))
    visitor.go_to("say")
    visitor.keys("2")
    visitor.tap("button_language")
    assert "I can say what I think." in visitor.words
    assert "How it is today" in visitor.words
    assert visitor.find("answer_say.now_2").isChecked()


def test_a_language_from_right_to_left_is_mirrored(kiosk) -> None:
    swedish = load_language("sv")
    visitor = kiosk(package(SAY), texts={"sv": replace(swedish, direction="rtl")})
    visitor.go_to("say")
    visitor.qtbot.wait(1)
    first, last = visitor.find("answer_say.now_1"), visitor.find("answer_say.now_5")
    assert first.mapTo(visitor.window, QPoint(0, 0)).x() > last.mapTo(visitor.window, QPoint(0, 0)).x()
    visitor.key(Qt.Key.Key_Left)
    assert visitor.answers == {"say.now": 2}


def test_the_focus_ring_is_there_for_keys_and_not_for_fingers(kiosk) -> None:
    visitor = kiosk(package(SAY))
    handle = visitor.window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Return)
    with_ring = visitor.find("button_next").grab().toImage()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert visitor.find("button_next").hasFocus()
    assert visitor.find("button_next").grab().toImage() != with_ring


@pytest.mark.parametrize("language", ["sv", "en"])
def test_nothing_scrolls_in_the_survey_that_ships(kiosk, language: str) -> None:
    shipped = load_template("kulturanalys-och-vision").survey
    visitor = kiosk(replace(package(), survey=shipped, languages=(language,)))
    for _ in pages(visitor):
        assert not visitor.scrolls, visitor.window.session.page

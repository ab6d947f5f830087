"""An Arabic kiosk is mirrored; figures and Latin words inside it stand as they should."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QProgressBar, QWidget

from kulturverktyg.collect.pages import Stage
from kulturverktyg.gui.kiosk.draw_words import draw_words
from kulturverktyg.survey.bidi import with_figures_held
from tests.kiosk_packages import HOURS, MUST, SAY, WORDS, package

STATEMENT = {"ar": "أستطيع أن أقول رأيي في مكان العمل دون عواقب، حتى في Microsoft Teams 2026."}
ARABIC = replace(SAY, text=STATEMENT)
UNITS = ("Vård/Hemtjänst (Norr)", "Vård/Söder")


@pytest.fixture
def visitor(kiosk):
    return kiosk(package(ARABIC, MUST, HOURS, WORDS, languages=["ar"], units=UNITS))


def left_edge(visitor, name: str, kind: type = QWidget) -> int:
    visitor.qtbot.wait(1)
    return visitor.find(name, kind).mapTo(visitor.window, QPoint(0, 0)).x()


def test_ways_on_scales_and_progress_run_from_right_to_left(visitor) -> None:
    visitor.go_to("say")
    assert left_edge(visitor, "button_next") < left_edge(visitor, "button_back")
    assert left_edge(visitor, "answer_say.now_5") < left_edge(visitor, "answer_say.now_1")
    assert visitor.find("progress", QProgressBar).layoutDirection() is Qt.LayoutDirection.RightToLeft
    visitor.keys("2\n")
    assert left_edge(visitor, "answer_must_7") < left_edge(visitor, "answer_must_1")


def test_digits_and_numbers_are_not_mirrored(visitor) -> None:
    visitor.go_to("hours")
    assert left_edge(visitor, "key_1") < left_edge(visitor, "key_3")
    for letter in "-١٫٥":
        field = visitor.find("field_number")
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
    assert visitor.answers["hours"] == -15
    assert visitor.find("field_number").layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert "\u2068−2\u2069" in visitor.words


def test_names_put_into_sentences_turn_nothing_around(visitor) -> None:
    visitor.keys("\n")
    assert visitor.stage is Stage.PROMISE
    assert "\u2068Socialförvaltningen 2026\u2069" in visitor.words
    assert visitor.window.session.language == "ar"
    visitor.keys("\n")
    assert "\u2068Hemtjänst (Norr)\u2069" in visitor.words


def test_an_arabic_name_turns_nothing_around_in_a_swedish_sentence(kiosk) -> None:
    visitor = kiosk(replace(package(SAY), journey="رحلة 2026"))
    visitor.keys("\n")
    assert "De gäller \u2068رحلة 2026\u2069." in visitor.words


def test_words_are_written_from_the_right(visitor) -> None:
    visitor.go_to("words")
    option = visitor.find("field_text", QPlainTextEdit).document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("تدريب 1–5 أيام", "تدريب \u20661–5\u2069 أيام"),
        ("أكثر من 50 %", "أكثر من \u206650 %\u2069"),
        ("بين −5 و 0,75", "بين \u2066−5\u2069 و \u20660,75\u2069"),
        ("عام 2026", "عام 2026"),
        ("في Microsoft Teams 1–5", "في Microsoft Teams 1–5"),
    ],
)
def test_ranges_signs_and_percent_are_held_together(words: str, held: str) -> None:
    assert with_figures_held(words) == held


def test_lines_from_right_to_left_all_begin_at_the_edge(visitor) -> None:
    visitor.go_to("say")
    heading = visitor.find("label_heading", QLabel)
    image = QImage(600, 4 * heading.height(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(heading.font())
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    draw_words(painter, image.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute, heading.text())
    line = painter.fontMetrics().lineSpacing()
    painter.end()
    for top in (0, line):
        inked = [
            x for y in range(top + 4, top + line - 4) for x in range(500, 600) if image.pixelColor(x, y).value() < 99
        ]
        assert max(inked) > 590


def test_a_translation_nobody_has_read_says_so_and_a_reviewed_one_does_not(kiosk, visitor) -> None:
    visitor.keys("\n")
    assert visitor.sees("label_unreviewed")
    swedish = kiosk(package(SAY))
    swedish.keys("\n")
    assert not swedish.sees("label_unreviewed")

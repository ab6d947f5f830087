"""Colours can be read by everybody, and the style sheets are whole."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from kulturverktyg.gui.theme import TOKENS, Appearance, Mode, apply, style_sheet

TEXT_PAIRS = [
    (text, ground)
    for text in ("ink", "quiet", "primary", "now", "desired_text", "danger")
    for ground in ("paper", "side", "card")
] + [
    ("on_primary", "primary"),
    ("on_primary", "primary_strong"),
    ("on_mark", "now"),
    ("on_mark", "desired"),
    ("ink", "primary_soft"),
    ("primary", "primary_soft"),
    ("ink", "danger_soft"),
    ("danger", "danger_soft"),
]
MARK_PAIRS = [
    (mark, ground) for mark in ("edge", "primary", "now", "desired", "danger") for ground in ("paper", "card")
]


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio, WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_can_be_read(mode: Mode, text: str, ground: str) -> None:
    tokens = TOKENS[mode]
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize(("mark", "ground"), MARK_PAIRS)
def test_marks_and_borders_can_be_seen(mode: Mode, mark: str, ground: str) -> None:
    tokens = TOKENS[mode]
    assert contrast(getattr(tokens, mark), getattr(tokens, ground)) >= 3


@pytest.mark.parametrize("mode", Mode)
def test_style_sheets_name_only_colours_and_pictures_that_exist(mode: Mode, qapp: QApplication) -> None:
    sheet = style_sheet(TOKENS[mode])
    assert "$" not in sheet
    pictures = re.findall(r"url\((.+?)\)", sheet)
    assert pictures
    assert all(Path(picture).is_file() for picture in pictures)


def test_qt_itself_speaks_swedish(qapp: QApplication) -> None:
    assert QLocale().name() == "sv_SE"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Avbryt"


def test_choosing_an_appearance_changes_the_colours_at_once(qapp: QApplication) -> None:
    appearance = Appearance(qapp, Mode.LIGHT)
    appearance.choose(Mode.DARK)
    assert qapp.palette().window().color() == QColor(TOKENS[Mode.DARK].paper)
    appearance.choose(None)
    assert qapp.palette().window().color() == QColor(appearance.tokens.paper)
    apply(qapp, Mode.LIGHT)


def test_a_combo_box_that_has_focus_shows_all_its_lines(qapp: QApplication, qtbot: QtBot) -> None:
    appearance = Appearance(qapp, Mode.LIGHT)
    combo = QComboBox()
    qtbot.addWidget(combo)
    combo.addItems(["Följ systemet", "Ljust", "Mörkt", "Hög kontrast"])
    height = combo.sizeHint().height()
    combo.show()
    combo.setFocus()
    qtbot.waitUntil(combo.hasFocus)
    assert combo.sizeHint().height() == height
    combo.showPopup()
    last = combo.view().visualRect(combo.model().index(3, 0))
    assert last.bottom() <= combo.view().viewport().rect().bottom()
    combo.hidePopup()
    appearance.deleteLater()

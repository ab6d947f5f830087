"""The pages for codes and ideas: nothing is cut at any text size, from left to right and from right to left."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel

from kulturverktyg.collect.ballot import IDEA_LIMIT
from kulturverktyg.collect.package import IdeaPrompt, KioskPackage
from kulturverktyg.collect.packaging import PROMPTS
from kulturverktyg.collect.pages import Stage
from kulturverktyg.model.kinds import KioskMode
from tests.gui.kiosk.visitor import Visitor
from tests.kiosk_packages import SAY, package


def with_codes(language: str) -> KioskPackage:
    return replace(package(SAY, languages=(language,)), code_salt=b"s" * 16)


def with_ideas(language: str) -> KioskPackage:
    prompts = tuple(IdeaPrompt(name, {}) for name in PROMPTS)
    return replace(package(SAY, languages=(language,)), mode=KioskMode.IDEAS, prompts=prompts)


def pages_of(visitor: Visitor) -> Iterator[None]:
    """All pages up to where the survey begins, or to the review of ideas; on the way a long idea is written."""
    yield
    while visitor.stage not in (Stage.CODE, Stage.REVIEW):
        if visitor.stage is Stage.IDEAS:
            visitor.keys("En kort\n")
            visitor.window.session.add_idea("Ord " * (IDEA_LIMIT // 4))
            visitor.window.render_anew()
        yield
        visitor.keys("\n")
    if visitor.stage is Stage.CODE:
        visitor.keys("\n")
    yield


@pytest.mark.parametrize(("language", "presses"), [("sv", 0), ("sv", 1), ("sv", 2), ("sv", 3), ("ar", 0), ("ar", 3)])
@pytest.mark.parametrize("made", [with_codes, with_ideas])
def test_nothing_is_cut(kiosk, made, language: str, presses: int) -> None:
    visitor = kiosk(made(language))
    for _ in range(presses):
        visitor.tap("button_larger")
    for _ in pages_of(visitor):
        visitor.qtbot.wait(1)
        assert cut_off(visitor) == []


def cut_off(visitor: Visitor) -> list[str]:
    """What has not room for all of its words, or reaches outside the window."""
    window = visitor.window
    cut = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.isVisible() and label.wordWrap() and label.heightForWidth(label.width()) > label.height() + 2
    ]
    for widget in (*window.findChildren(QAbstractButton), *window.findChildren(QLabel)):
        left = widget.mapTo(window, QPoint(0, 0)).x()
        if widget.isVisible() and not 0 <= left <= window.width() - widget.width():
            cut.append(widget.objectName())
    return cut

"""What holds for every page: names for a screen reader, one primary button, keyboard, and a light start."""

import subprocess
import sys

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from tests.gui.desk.at_the_desk import Desk

PAGES = ("Uppdrag", "Enkät", "Workshoppar", "Resultat", "Rapporter")
CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox)
HEAVY = ("matplotlib", "scipy", "openpyxl", "alembic", "numpy", "kulturverktyg.guard.release")


@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_a_name(answered_desk: Desk, page: str) -> None:
    answered_desk.go(page)
    nameless = [f"{type(w).__name__} {w.objectName()}" for w in _controls(answered_desk.window) if not _name(w)]
    assert nameless == []


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("fixture", ["desk", "answered_desk"])
def test_a_page_has_at_most_one_primary_button(
    request: pytest.FixtureRequest, fixture: str, page: str
) -> None:
    desk: Desk = request.getfixturevalue(fixture)
    desk.go(page)
    buttons = desk.window.findChildren(QPushButton)
    primary = [b.objectName() for b in buttons if b.isVisible() and b.property("role") == "primary"]
    assert len(primary) <= 1, primary


@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_reached_and_left_by_tab(desk: Desk, page: str) -> None:
    desk.go(page)
    start = desk.find(QWidget, "list_pages")
    start.setFocus()
    seen = {start}
    widget = start.nextInFocusChain()
    while widget not in seen:
        seen.add(widget)
        widget = widget.nextInFocusChain()
    lost = [w.objectName() for w in _controls(desk.window) if w.isEnabled() and w not in seen]
    assert lost == []


def test_the_window_opens_without_the_heavy_libraries() -> None:
    code = f"""
import sys
import kulturverktyg.gui.desk.main
sys.exit(",".join(name for name in {HEAVY!r} if name in sys.modules))
"""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert result.stderr.strip() == ""


def _controls(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and widget.isVisible()
        and widget.objectName()
        and not widget.objectName().startswith("qt_")
    ]


def _name(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    return widget.text() if isinstance(widget, QAbstractButton) else ""

"""What holds for every page: names for a screen reader, one primary button, keyboard, and a light start."""

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTabWidget,
    QWidget,
)

from kulturverktyg.decide.measures import save_plan
from kulturverktyg.prepare.journeys import list_journeys
from tests.decide.plans import full_plan
from tests.gui.desk.survey.at_the_page import AtThePage

if TYPE_CHECKING:
    from tests.gui.desk.at_the_desk import Desk

PAGES = (
    "Kom igång",
    "Uppdrag",
    "Enkät",
    "Workshoppar",
    "Kiosk",
    "Pappersenkät",
    "Projektor",
    "Flera datorer",
    "Intervjuer",
    "Resultat",
    "Iakttagelser",
    "Kartor",
    "Vision",
    "Omröstning",
    "Handlingsplan",
    "Dialoglogg",
    "Uppföljning",
    "Metod",
    "Rapporter",
    "Omgångar",
    "Pröva anonymiteten",
)
CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox)
HEAVY = ("matplotlib", "scipy", "openpyxl", "alembic", "numpy", "kulturverktyg.guard.release")


@pytest.mark.parametrize("fixture", ["desk", "briefly_answered_desk"])
def test_controls_have_names_can_be_reached_by_tab_and_one_at_most_is_primary(
    request: pytest.FixtureRequest, fixture: str
) -> None:
    desk: Desk = request.getfixturevalue(fixture)
    for page in PAGES:
        desk.go(page)
        check_controls(desk, page)


@pytest.mark.parametrize("fixture", ["survey_desk", "briefly_answered_desk"])
def test_so_it_is_under_each_tab_of_the_survey(request: pytest.FixtureRequest, fixture: str) -> None:
    desk: Desk = request.getfixturevalue(fixture)
    desk.go("Enkät")
    page = AtThePage(desk)
    survey = page.draft.survey
    each_kind = {question.kind: question.text for question in survey.questions()}
    for shown in (survey.sections[-1].title, *each_kind.values()):
        page.click(shown["sv"])
        check_controls(desk, shown["sv"])
    for tab in ("Språk", "Versioner"):
        page.tab(tab)
        check_controls(desk, tab)


@pytest.mark.parametrize("page", ["Idéer", "Vision", "Nyckeltal"])
def test_so_it_is_under_each_tab_of_a_page(desk: "Desk", page: str) -> None:
    desk.go(page)
    tabs = desk.find(QTabWidget, "tabs")
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        desk.settle()
        check_controls(desk, f"{page}, {tabs.tabText(place)}")


def test_so_it_is_in_a_plan_with_all_there_is(desk: "Desk") -> None:
    store = desk.window.store
    assert store is not None
    save_plan(store, list_journeys(store)[0].id, full_plan())
    for page, tabs in (("Handlingsplan", "tabs_views"), ("Handlingsplan", "tabs"), ("Uppföljning", "tabs_follow_up")):
        desk.go(page)
        view = desk.find(QTabWidget, tabs)
        for place in range(view.count()):
            view.setCurrentIndex(place)
            desk.settle()
            check_controls(desk, f"{page}, {view.tabText(place)}")
        view.setCurrentIndex(0)


def test_the_window_opens_without_the_heavy_libraries() -> None:
    code = f"""
import sys
import kulturverktyg.gui.desk.main
sys.exit(",".join(name for name in {HEAVY!r} if name in sys.modules))
"""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert result.stderr.strip() == ""


def check_controls(desk: "Desk", page: str) -> None:
    controls = _controls(desk.window)
    assert [f"{page}: {w.objectName()}" for w in controls if not _name(w)] == []
    reached = _focus_chain(desk.find(QWidget, "list_pages"))
    assert [f"{page}: {w.objectName()}" for w in controls if w not in reached] == []
    primary = [w.objectName() for w in controls if w.property("role") == "primary"]
    assert len(primary) <= 1, f"{page}: {primary}"


def _focus_chain(start: QWidget) -> set[QWidget]:
    seen: set[QWidget] = set()
    widget: QWidget | None = start
    while widget is not None and widget not in seen:
        seen.add(widget)
        widget = widget.nextInFocusChain()
    return seen


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

"""Whoever cannot see the kiosk can use it: everything has name, role and state, and its tree alone is enough."""

import pytest
from PySide6.QtGui import QAccessible

from kulturverktyg.collect.pages import Stage
from tests.gui.kiosk import ears, plan
from tests.kiosk_packages import SAY, package


def faults(visitor) -> list[tuple[object, str]]:
    """Controls without a name or a telling role, and focus on something that is none."""
    found = []
    for heard in ears.everything(visitor.window):
        state, what = heard.state(), heard.object()
        called = what.objectName() if what is not None else ""
        if not state.focusable and heard.role() not in ears.TELLING:
            continue
        if not ears.name(heard).strip() or heard.role() not in ears.TELLING:
            found.append((visitor.window.session.page, called))
        if heard.role() is ears.Role.RadioButton and not state.checkable:
            found.append((visitor.window.session.page, f"{called} has no state"))
    focused = visitor.window.focusWidget()
    if focused is not None and not ears.name(QAccessible.queryAccessibleInterface(focused)).strip():
        found.append((visitor.window.session.page, "focus"))
    return found


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_control_of_every_page_has_name_role_and_state(kiosk, language: str) -> None:
    visitor = kiosk(package(languages=["sv", "en"]))
    found = faults(visitor)
    visitor.tap(f"button_begin_{language}")
    while visitor.stage is not Stage.REVIEW:
        found += faults(visitor)
        if visitor.stage in (Stage.UNIT, Stage.ROLE) or visitor.question == "must":
            visitor.keys("1")
        visitor.keys("\n")
    found += faults(visitor)
    visitor.tap("number_say")
    visitor.keys("25\n\n")
    visitor.wait_for(Stage.THANKS)
    found += faults(visitor)
    visitor.keys("\n")
    for cover in ("button_help", "button_staff"):
        visitor.tap(cover)
        found += faults(visitor)
        visitor.window.escape_pressed()
    assert found == []


def test_what_lies_under_a_cover_cannot_be_acted_on(kiosk) -> None:
    visitor = kiosk(package(SAY))
    visitor.go_to("say")
    visitor.tap("button_help")
    assert [ears.name(heard) for heard in ears.controls(visitor.window)] == ["Stäng hjälpen"]


def test_names_say_which_question_was_skipped_and_which_group_was_chosen(kiosk) -> None:
    visitor = kiosk(package(SAY))
    visitor.go_to_review()
    names = [ears.name(heard) for heard in ears.controls(visitor.window)]
    assert names.count("Fråga 1: Jag kan säga vad jag tycker. Utan svar") == 2
    assert "Din grupp: Norr" in names


def spoken(monkeypatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    return said


def test_every_page_is_announced_when_it_comes_and_so_is_what_stands_in_the_way(kiosk, monkeypatch) -> None:
    said = spoken(monkeypatch)
    visitor = kiosk(package(languages=["sv"]))
    while visitor.stage is not Stage.REVIEW:
        before = len(said)
        if visitor.stage in (Stage.UNIT, Stage.ROLE) or visitor.question == "must":
            visitor.keys("1")
        visitor.keys("\n")
        assert visitor.window.sheet.page.heading in said[before:], visitor.window.session.page
    assert any(heard.startswith("Se över dina svar. Frågor utan svar") for heard in said)
    visitor.tap("number_must")
    visitor.tap("button_help")
    assert said[-1].startswith("Så svarar du")


def test_a_whole_survey_is_answered_by_the_accessibility_tree_alone(kiosk) -> None:
    visitor = kiosk(package(languages=["sv"]))
    window = visitor.window
    assert ears.press(window, "Börja")
    for _ in range(len(window.session.pages)):
        page = window.session.page
        asked = page.question or str(page.stage)
        for answer in plan.PRESSED.get(asked, ()):
            assert ears.press(window, answer), (asked, answer, [ears.name(heard) for heard in ears.controls(window)])
        kinds = (ears.Role.SpinBox,) if asked == "culture" else (ears.Role.EditableText,)
        fields = [heard for heard in ears.controls(window) if heard.role() in kinds]
        for field, text in zip(fields, plan.FILLED.get(asked, ()), strict=False):
            ears.fill(field, text)
        if window.session.page == page:
            assert ears.press(window, "Nästa", "Fortsätt"), (
                asked,
                [ears.name(heard) for heard in ears.controls(window)],
            )
        if visitor.stage is Stage.REVIEW:
            break
    assert ears.press(window, "Skicka in"), visitor.words
    visitor.wait_for(Stage.THANKS)
    assert ears.press(window, "Klar")
    (ballot,) = visitor.box.ballots
    assert ballot.texts == plan.TEXTS
    assert ballot.answers == plan.ANSWERS

"""Long lists of units stand in as many columns as it takes to see them all at once."""

import pytest
from PySide6.QtCore import Qt

from kulturverktyg.collect.pages import Stage
from kulturverktyg.gui.kiosk.look import SMALLEST_TARGET
from tests.kiosk_packages import SAY, package

MANY = [f"Vård och omsorg/Enhet {place}" for place in range(1, 31)]
LONG = [f"Barn- och utbildningsförvaltningen/Enheten för stöd och utveckling {name}" for name in "ABCDEFGHIJ"]


def test_a_unit_above_others_comes_after_them_and_says_whom_it_is_for(kiosk) -> None:
    visitor = kiosk(package(SAY, units=["Omsorg", "Omsorg/Hemtjänst", "Omsorg/Särskilt boende", "Kultur"]))
    while visitor.stage is not Stage.UNIT:
        visitor.key(Qt.Key.Key_Return)
    names = [visitor.find(f"answer_unit_{place}").accessibleName().split(",")[0] for place in range(4)]
    assert names == ["Hemtjänst", "Särskilt boende", "Omsorg", "Kultur"]
    assert "Omsorg, ingen av enheterna" in visitor.find("answer_unit_2").accessibleName()
    visitor.tap("answer_unit_2")
    visitor.key(Qt.Key.Key_Return)
    assert visitor.window.session.unit == visitor.window.session.units[0].id


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1280, 720)])
@pytest.mark.parametrize("units", [MANY, LONG], ids=["many", "long"])
def test_all_units_are_seen_at_once(kiosk, size: tuple[int, int], units: list[str]) -> None:
    visitor = kiosk(package(SAY, units=units))
    visitor.window.resize(*size)
    while visitor.stage is not Stage.UNIT:
        visitor.key(Qt.Key.Key_Return)
    assert not visitor.scrolls
    for place in range(len(units)):
        assert visitor.find(f"answer_unit_{place}").height() >= SMALLEST_TARGET
    visitor.tap(f"answer_unit_{len(units) - 1}")
    visitor.key(Qt.Key.Key_Return)
    assert visitor.window.session.unit == visitor.window.session.units[-1].id

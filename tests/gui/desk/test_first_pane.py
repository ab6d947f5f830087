"""The first page of the results never claims that there is nothing when everybody together is not shown."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from kulturverktyg.charts.findings import findings
from kulturverktyg.guard.released import Suppressed
from kulturverktyg.gui.desk.results.first_pane import FindingsCard, FirstPane
from tests import samples

REASON = "Visas inte, för annars gick det att räkna fram svaren från en mindre grupp."


def _card(pane: FirstPane, name: str) -> str:
    card = pane.findChild(FindingsCard, name)
    assert card is not None
    return card.as_text()


def test_gaps_and_strengths_say_why_when_everybody_is_not_shown(qtbot: QtBot) -> None:
    whole = samples.lifelike()
    groups = tuple(group for group in whole.groups if group.breakdown != "all")
    figures = tuple(figure for figure in whole.figures if figure.group != "all")
    hidden = (Suppressed("all", None, REASON, "Alla"),)
    pane = FirstPane()
    qtbot.addWidget(pane)
    pane.show_findings(findings(replace(whole, groups=groups, figures=figures, suppressed=hidden)), ())
    for card in ("card_gaps", "card_strengths"):
        said = _card(pane, card)
        assert said.endswith(f"Går inte att säga, för resultatet för alla tillsammans visas inte. {REASON}")
    pane.show_findings(findings(whole), ())
    assert "Går inte att säga" not in _card(pane, "card_gaps")

"""Eight measures of the wishes that were adopted: what they build on, who does them and when, typed into the plan."""

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from kulturverktyg.gui.widgets.data_table import DataTable
from tests.days import today
from tests.flows.desk_hands import tab
from tests.flows.roomful import WISHES
from tests.gui.desk.at_the_desk import Desk, type_text

LAST_YEAR = today() - dt.timedelta(days=366)
REJECTED = "Hund på kontoret"
#: What each measure is about, and what has become of it after a year.
ADOPTED = [wish for wish in WISHES if wish != REJECTED]
AREAS = {
    "inflytande": "Inflytande",
    "rost": "Säga vad man tycker",
    "narmaste_chef": "Stöd från närmaste chef",
    "belastning": "Arbetsbelastning och återhämtning",
    "helhetssyn": "Helhetssyn",
    "klienten": "Klientens bästa",
    "larande": "Lärande",
    "genomforande": "Från beslut till handling",
}
SIDES = {"now": "● nuläge", "desired": "◆ önskat läge"}
STATUSES = ("Klar", "Pågår", "Klar", "Klar", "Stoppad", "Pågår", "Klar", "Planerad")
STATUS_BUTTONS = {
    "Planerad": "button_planned",
    "Pågår": "button_ongoing",
    "Klar": "button_done",
    "Stoppad": "button_stopped",
}


def fill_in_the_plan(desk: Desk) -> None:
    """Eight measures, each with an owner, days, and what it builds on."""
    desk.go("Handlingsplan")
    for number, wish in enumerate(ADOPTED):
        desk.click("button_add" if number else "button_begin")
        for name, words in (
            ("edit_title", measure(wish)),
            ("edit_owner", owner(number)),
            ("edit_starts", starts(number).isoformat()),
            ("edit_deadline", (today() + dt.timedelta(days=30 + number)).isoformat()),
        ):
            desk.write(name, words)
        desk.click("check_prioritised")
    tab(desk, "tabs", "Bygger på")
    for number, wish in enumerate(ADOPTED):
        choose_measure(desk, number)
        _build_on(desk, f"Förslag: {wish}")
        _build_on(desk, f"Område: {area(number)}")
    rows = [line.split("\t") for line in desk.table("table_measures").splitlines()[1:]]
    assert [row[:3] for row in rows] == [
        [str(number + 1), measure(wish), owner(number)] for number, wish in enumerate(ADOPTED)
    ]


def choose_measure(desk: Desk, number: int) -> None:
    table = desk.find(DataTable, "table_measures")
    desk.click_cell(table, table.model().index(number, 1))
    desk.settle()


def _build_on(desk: Desk, words: str) -> None:
    edit = desk.find(QComboBox, "combo_reason").lineEdit()
    assert edit is not None
    edit.setFocus()
    type_text(edit, words)
    desk.qtbot.keyClick(edit, Qt.Key.Key_Return)
    desk.settle()


def measure(wish: str) -> str:
    return f"Ordna: {wish.lower()}"


def owner(number: int) -> str:
    return ("Enhetschef", "Områdeschef", "Förvaltningschef")[number % 3]


def starts(number: int) -> dt.date:
    return LAST_YEAR + dt.timedelta(days=30 * (number + 1))


def area(number: int) -> str:
    return list(AREAS.values())[number % len(AREAS)]

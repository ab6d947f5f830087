"""A journey in which things are counted: a closed round, indicators, measures, and what a krona gives back."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from kulturverktyg.collect.workshop import close_round
from kulturverktyg.decide.beginning import begin_journey
from kulturverktyg.decide.calculator.figures import Figure
from kulturverktyg.decide.calculator.kept_figures import save_figures
from kulturverktyg.decide.measure import MeasureView
from kulturverktyg.decide.measures import add_measure
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.prepare.plans import read_plan, save_plan
from kulturverktyg.understand.indicator import ValueView
from kulturverktyg.understand.indicator_edits import put_value
from kulturverktyg.understand.indicators import read_indicators, save_indicators
from tests.builders import Workplace, empty_file

TEMPLATE = "arbetsorganisation-och-inflytande"
ROWS = (
    UnitRow("Vård/Hemtjänst", "Medarbetare", 40),
    UnitRow("Vård/Hemtjänst", "Chef", 14),
    UnitRow("Vård/Boende", "Medarbetare", 30),
    UnitRow("Vård/Boende", "Ledning", 12),
)
DAY = dt.date(2025, 9, 15)
#: Sick leave by period and group with its people; Nattlaget is too small, and could be had from the whole without.
SICK_LEAVE = (
    *(("2023", "", 8.4, 96), ("2024", "", 8.1, 97), ("2025", "", 7.4, 96), ("2026-T1", "", 7.0, 96)),
    *(("2025", "Hemtjänst", 7.9, 54), ("2025", "Boende", 6.6, 36), ("2025", "Nattlaget", 13.37, 6)),
)
FIGURES = {
    "headcount": Figure(likely=96, source="Lönesystemet"),
    "wage_cost": Figure(560_000, 590_000, 620_000, "Budget 2026"),
    "working_days": Figure(likely=218, source="Avtalet"),
    "sick_days": Figure(14, 16, 18, "Lönesystemet"),
    "sick_pay_share": Figure(25, 35, 45, "Stickprov av tolv sjukperioder"),
    "sick_day_extra": Figure(900, 1_400, 1_900),
    "recruitments": Figure(likely=11, source="HR"),
    "fewer_sick_days": Figure(0, 1, 2, "Vårt mål"),
}


@contextmanager
def counted_workplace(folder: Path) -> Iterator[Workplace]:
    """A new file in ``folder`` with the journey."""
    with empty_file(folder) as store:
        place = Workplace(store, begin_journey(store, "Kulturresan", TEMPLATE, ROWS))
        plan = read_plan(store, place.workshop_id)
        save_plan(store, place.workshop_id, replace(plan, date=DAY))
        place.fill_box(place.ballots(80))
        close_round(store, place.round_id)
        _count(place)
        yield place


def _count(place: Workplace) -> None:
    store, journey = place.store, place.journey_id
    first, *others = read_indicators(store, journey)
    for period, group, value, people in SICK_LEAVE:
        first = put_value(first, ValueView(period, value, group, people, "Lönesystemet"))
    save_indicators(store, journey, (replace(first, target=6.5), *others))
    save_figures(store, journey, FIGURES)
    for title, day in (
        ("Fasta mötestider i hemtjänsten", dt.date(2025, 11, 3)),
        ("Ny schemamodell", dt.date(2026, 2, 2)),
    ):
        add_measure(store, journey, MeasureView(title=title, starts=day))

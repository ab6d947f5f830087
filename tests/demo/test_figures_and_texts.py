"""The demos' figures and texts agree: indicators with the log, the plan and the staff; the wheel with what was done."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import pytest

from kulturverktyg.decide.boards import read_board
from kulturverktyg.decide.dialogues import read_dialogues
from kulturverktyg.decide.idea_fates import read_fates
from kulturverktyg.decide.measures import read_plan
from kulturverktyg.demo.content import Content, read_content, templates_with_demo
from kulturverktyg.demo.days import work_day
from kulturverktyg.demo.indicators import period_on
from kulturverktyg.prepare.plans import read_plan as read_workshop_plan
from kulturverktyg.prepare.views import JourneyView
from kulturverktyg.store.store import Store
from kulturverktyg.understand.indicators import read_indicators
from kulturverktyg.understand.loops import loops_of
from kulturverktyg.understand.maps import read_maps
from kulturverktyg.understand.periods import parse_period
from tests.demos import TODAY

_Value = Mapping[str, Any]


def test_the_share_of_promises_kept_is_that_of_the_dialogue_log(store: Store, journey: JourneyView) -> None:
    promised = [one for one in read_indicators(store, journey.id) if one.name == "Hållna åtaganden"]
    for value in (value for one in promised for value in one.values):
        ends = parse_period(value.period).ends
        due = [
            exchange.kept
            for met in read_dialogues(store, journey.id)
            for exchange in met.exchanges
            if exchange.follow_up is not None and exchange.follow_up <= ends
        ]
        assert value.value == round(100 * sum(due) / len(due))
        assert 0 < sum(due) < len(due)
    assert len(promised) == (journey.template == "tillitsbaserad-styrning")


def test_the_ideas_that_are_counted_and_answered_are_those_of_the_board(store: Store, journey: JourneyView) -> None:
    indicators = {one.name: one for one in read_indicators(store, journey.id)}
    if journey.template != "spaning-och-innovation":
        assert not {"Insamlade idéer", "Idéer med besked"} & indicators.keys()
        return
    fates, cards = read_fates(store, journey.id), read_board(store, journey.id).cards
    decided = sum(fate.outcome in ("Antaget", "Parkerat genom beslut", "Avslaget") for fate in fates)
    assert indicators["Idéer med besked"].values[-1].value == round(100 * decided / len(fates))
    assert indicators["Insamlade idéer"].values[-1].value == len(cards)


@pytest.mark.parametrize("template", templates_with_demo())
def test_what_units_make_together_is_what_everybody_makes(template: str) -> None:
    """Where all units have a value of their own, it is the whole's when they are weighed by their people."""
    for told in read_content(template)["indicators"]:
        for period, whole in _of_everybody(told["values"]).items():
            parts = [value for value in told["values"] if value["period"] == period and value["group"]]
            if parts and sum(part["people"] for part in parts) == whole["people"]:
                weighed = sum(part["value"] * part["people"] for part in parts) / whole["people"]
                assert weighed == pytest.approx(whole["value"], abs=0.05), (told, period)


@pytest.mark.parametrize("template", templates_with_demo())
def test_sick_days_are_worked_out_from_the_sick_leave_of_last_year(template: str) -> None:
    content = read_content(template)
    figures, told = (
        content["calculation"],
        [one for one in content["indicators"] if one.get("standard") == "sick_leave"],
    )
    if figures and told:
        share = _of_everybody(told[0]["values"])["-1"]["value"]
        worked_out = figures["working_days"]["likely"] * share / 100
        assert figures["sick_days"]["likely"] == pytest.approx(worked_out, abs=0.3)


def test_the_wheel_has_its_measurement_in_the_month_when_it_was_made(
    store: Store, journey: JourneyView, content: Content
) -> None:
    wheel = {entry.title: entry.month for entry in read_plan(store, journey.id).wheel}
    told = [entry for entry in content["wheel"] if "days_ago" in entry]
    assert all(wheel[entry["title"]] == work_day(TODAY, entry["days_ago"]).month for entry in told)
    second = journey.closed_rounds()[-1]
    days = [read_workshop_plan(store, one.id).date for one in journey.workshops if one.round_id == second.id]
    assert {day.month for day in days if day is not None} & {wheel[entry["title"]] for entry in told}


def test_every_loop_on_a_map_has_a_name(store: Store, journey: JourneyView) -> None:
    assert all(loop.name for drawn in read_maps(store, journey.id) for loop in loops_of(drawn))


def _of_everybody(values: list[_Value]) -> Mapping[str, _Value]:
    return {value["period"]: value for value in values if not value["group"]}


@pytest.mark.parametrize(
    "today", [dt.date(2026, 1, 2), dt.date(2026, 5, 1), dt.date(2026, 9, 3), dt.date(2026, 12, 30)]
)
def test_something_has_been_followed_up_by_the_period_whatever_the_day(today: dt.date) -> None:
    ends = parse_period(period_on("T-0", today)).ends
    entries = [entry for met in read_content("tillitsbaserad-styrning")["dialogue"] for entry in met["entries"]]
    assert any(work_day(today, one["follow_up_days_ago"]) <= ends for one in entries)

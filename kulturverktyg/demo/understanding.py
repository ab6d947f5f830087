"""Understand a demo's journey: what was said and found, what other figures show, and how it all hangs together."""

import datetime as dt
from uuid import UUID

from kulturverktyg.decide.calculator.figures import Figure
from kulturverktyg.decide.calculator.kept_figures import save_figures
from kulturverktyg.decide.guide import tick
from kulturverktyg.decide.method_facts import save_readers
from kulturverktyg.demo.content import Content
from kulturverktyg.demo.findings import write_findings
from kulturverktyg.demo.indicators import gather_indicators
from kulturverktyg.demo.interviews import hold_interviews
from kulturverktyg.demo.maps import draw_maps
from kulturverktyg.prepare.journeys import journey
from kulturverktyg.store.store import Store
from kulturverktyg.survey.template import load_template

#: The places of the guide where a journey does not show by itself that one has been there.
_BY_HAND = ("projector", "paper", "laptops", "results", "reports", "audit")


def understand_journey(store: Store, journey_id: UUID, content: Content, today: dt.date) -> None:
    """Let the journey's rounds, which are closed, have been understood as far as they have come on a day."""
    hold_interviews(store, journey_id, content)
    gather_indicators(store, journey_id, content, today)
    save_figures(store, journey_id, {key: Figure(**figure) for key, figure in content["calculation"].items()})
    draw_maps(store, journey_id, content)
    write_findings(store, journey_id, content, today)
    save_readers(store, journey_id, content["readers"])
    _tick_off(store, journey_id)


def _tick_off(store: Store, journey_id: UUID) -> None:
    """Say of the guide's steps that only the user can tell that they are done."""
    for step in load_template(journey(store, journey_id).template).steps:
        if step.place in _BY_HAND:
            tick(store, journey_id, step.place, ticked=True)

"""The five journeys, each from an empty file to its last report, through real windows and with every page used."""

from pathlib import Path

import pytest

from kulturverktyg.gui.desk.navigation import NAMES
from tests.flows.walk import again, choosing, collecting, evidence, following, preparing, reporting, understanding
from tests.flows.walk.journeys import JOURNEYS
from tests.flows.walk.typed import Typed
from tests.flows.walk.walk import Walk
from tests.gui.desk.at_the_desk import Desk

STEPS = (
    preparing.begin_the_journey,
    preparing.write_the_assignment,
    preparing.look_at_the_survey,
    preparing.plan_the_workshop,
    collecting.answer_at_the_kiosk,
    collecting.show_on_the_wall,
    collecting.answer_on_paper,
    collecting.answer_at_other_laptops,
    collecting.ideas_at_the_kiosk,
    evidence.interview,
    evidence.paste_the_indicators,
    evidence.calculate,
    collecting.close_the_round,
    understanding.read_the_results,
    understanding.read_the_texts,
    understanding.judge_the_krona,
    understanding.write_findings,
    understanding.draw_the_map,
    choosing.sort_the_ideas,
    choosing.vote,
    choosing.decide,
    choosing.write_the_vision,
    choosing.plan,
    following.dialogue,
    following.follow_up,
    following.tell_the_method,
    reporting.make_reports,
    again.measure_again,
    following.try_the_anonymity,
    again.tick_the_rest,
)


@pytest.mark.parametrize("typed", JOURNEYS, ids=[each.template for each in JOURNEYS])
def test_from_an_empty_file_to_the_last_report(empty_desk: Desk, tmp_path: Path, typed: Typed) -> None:
    walk = Walk(empty_desk, typed, tmp_path)
    for step in STEPS:
        step(walk)
    assert walk.visited == {words for _, words in NAMES.values()}

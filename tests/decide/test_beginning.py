"""A new journey begins with its template's yearly wheel."""

from pathlib import Path

from kulturverktyg.decide.beginning import begin_journey
from kulturverktyg.decide.measures import read_plan
from kulturverktyg.survey.template import load_template
from tests.builders import empty_file

TEMPLATE = "tillitsbaserad-styrning"


def test_the_wheel_of_a_new_journey_is_its_templates(tmp_path: Path) -> None:
    with empty_file(tmp_path) as store:
        plan = read_plan(store, begin_journey(store, "Resan", TEMPLATE))
    made = [(entry.month, entry.title, entry.owner) for entry in plan.wheel]
    wanted = sorted(load_template(TEMPLATE).wheel, key=lambda part: part.month)
    assert made == [(part.month, part.title, part.owner) for part in wanted] != []

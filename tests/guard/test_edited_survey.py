"""What is written in a survey after people have answered changes no figure of theirs."""

from pathlib import Path
from random import Random

from kulturverktyg.collect.workshop import close_round
from kulturverktyg.export.as_json import as_json
from kulturverktyg.guard.release import release
from kulturverktyg.prepare.journeys import survey_of
from kulturverktyg.prepare.rounds import create_round
from kulturverktyg.prepare.surveys import new_version, read_draft, replace_survey, save_draft
from tests.builders import workplace
from tests.examples import times
from tests.random_edits import random_edit


def test_no_edit_changes_a_figure_of_a_closed_round(tmp_path: Path) -> None:
    chance = Random(7)
    with workplace(tmp_path) as place:
        place.fill_box(place.ballots(40))
        closed = place.round_id
        close_round(place.store, closed)
        before = release(place.store, closed)
        version = new_version(place.store, place.journey_id)
        draft = read_draft(place.store, version)
        for _ in range(times(15)):
            draft = random_edit(chance, draft)
            save_draft(place.store, version, draft)
        second = create_round(place.store, place.journey_id, "Ett år senare")
        replace_survey(place.store, place.journey_id, random_edit(chance, draft))
        assert survey_of(place.store, second) != survey_of(place.store, closed)
        after = release(place.store, closed)
        assert after == before
        assert as_json(after) == as_json(before)
